"""What a contract gave, year by year and together: savings and efficiency, in words and in a chart."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from wkus_docs.analiza.efektywnosc import ekonomiczna
from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.documents.raport_efektywnosci.odchylenie_efektywnosci import Wielkosc
from wkus_docs.parts.badanie.porownanie import Porownanie
from wkus_docs.parts.badanie.wynik_wariantu import WynikWariantu, cena, ulamek, zlote
from wkus_docs.parts.badanie.zmiany_wskaznikow import ZADEN


@dataclass(frozen=True, slots=True)
class RokEfektywnosci:
    """A row: savings and economic efficiency of a year, planned and actual, as text."""

    nazwa: str
    oszczednosc_planowana: str
    oszczednosc: str
    e_ek_planowana: str
    e_ek: str
    czy_suma: bool = False


def lata_efektywnosci(plan: Porownanie, wykonanie: Porownanie) -> tuple[RokEfektywnosci, ...]:
    """Return savings and E_ek of every year, then of all."""
    wiersze = tuple(
        RokEfektywnosci(f"{rok.rok} r.", zlote(planowana), zlote(rzeczywista), ulamek(e_plan), ulamek(e))
        for rok, planowana, rzeczywista, e_plan, e in zip(
            wykonanie.badany.wariant.lata,
            plan.oszczednosci,
            wykonanie.oszczednosci,
            _e_ek(plan),
            _e_ek(wykonanie),
            strict=False,  # years that do not agree are a fault of their own
        )
    )
    razem = RokEfektywnosci(
        "Razem",
        zlote(plan.oszczednosc),
        zlote(wykonanie.oszczednosc),
        ulamek(plan.e_ek),
        ulamek(wykonanie.e_ek),
        czy_suma=True,
    )
    return (*wiersze, razem)


def _e_ek(porownanie: Porownanie) -> tuple[Decimal | None, ...]:
    koszt = partial(Wielkosc.KOSZT_JEDNOSTKI.w_roku, dawniej=porownanie.dzis.dawniej)
    dzis = {rok.rok: koszt(rok) for rok in porownanie.dzis.wariant.lata}
    return tuple(ekonomiczna(dzis.get(rok.rok), koszt(rok)) for rok in porownanie.badany.wariant.lata)


def powody_wykonania(wykonanie: Porownanie) -> tuple[str, ...]:
    """Say what the contract gave against doing without it."""
    bez, z = wykonanie.dzis, wykonanie.badany
    if bez.dawniej:
        return _dawne_powody(wykonanie)
    return (
        _wobec("koszt jednostki usługi", bez.koszt_jednostki, z.koszt_jednostki, cena)
        + f" (E_ek = {wykonanie.e_ek_slowo})",
        _wobec("efekty ważone", bez.efekty, z.efekty, ulamek)
        + f" (ΔWE = {wykonanie.roznica_slowo}, E_sp = {wykonanie.e_sp_slowo})",
        f"gorzej niż bez kontraktu: {', '.join(jedna.opis for jedna in wykonanie.gorsze) or ZADEN}",
        _wobec("koszt pełny wszystkich lat", bez.koszt, z.koszt, zlote)
        + f" (ΔK = {zlote(wykonanie.oszczednosc)}, przy tej samej skali {zlote(wykonanie.skala.przy_tej_samej)})",
        wykonanie.skala.opis.replace("niż dziś", "niż bez kontraktu").replace("co dziś", "co bez kontraktu"),
        "koszt jednostki z punktu widzenia: "
        + ", ".join(f"{jedna.kto} – {jedna.ocena}" for jedna in wykonanie.perspektywy),
        f"limit w wieloletniej prognozie finansowej: {wykonanie.o_limicie}",
    )


def _dawne_powody(wykonanie: Porownanie) -> tuple[str, ...]:
    """Return what version 0.1.0 said."""
    bez, z = wykonanie.dzis, wykonanie.badany
    return (
        _wobec("koszt jednostki usługi", bez.koszt_jednostki, z.koszt_jednostki, zlote)
        + f" (E_ek = {ulamek(wykonanie.e_ek)})",
        _wobec("efekty ważone", bez.efekty, z.efekty, ulamek)
        + f" (E_sp = {ulamek(wykonanie.e_sp)}, ΔWE = {ulamek(wykonanie.roznica_efektow)})",
        _wobec("koszt pełny wszystkich lat", bez.koszt, z.koszt, zlote)
        + f" (ΔK = {zlote(wykonanie.oszczednosc)})",
        f"limit w wieloletniej prognozie finansowej: {wykonanie.o_limicie}",
    )


def _wobec(co: str, bez: Decimal | None, z: Decimal | None, zapis: Callable[[Decimal | None], str]) -> str:
    return f"{co}: bez kontraktu {zapis(bez)}, z kontraktem {zapis(z)}"


def wykres_kosztu_jednostki(plan: WynikWariantu, wykonanie: WynikWariantu) -> Chart:
    """Draw the unit cost of every year, planned and actual."""
    koszt = Wielkosc.KOSZT_JEDNOSTKI.w_roku
    planowane = {rok.rok: koszt(rok) for rok in plan.wariant.lata}
    lata = wykonanie.wariant.lata
    return Chart(
        ChartKind.COLUMNS,
        "Koszt jednostki usługi w latach",
        tuple(f"{rok.rok} r." for rok in lata),
        (
            Series("plan", tuple(planowane.get(rok.rok) for rok in lata)),
            Series("wykonanie", tuple(map(koszt, lata))),
        ),
        "zł",
    )
