"""Tables of an efficiency card as text: unit costs by year, shares against their limits, rates."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from wkus_docs.analiza.brak import BRAK_DANYCH
from wkus_docs.analiza.dokladnosc import ponad_o_grosz
from wkus_docs.documents.karta_oceny_efektywnosci_oferty import porownanie_z_baza
from wkus_docs.documents.karta_oceny_efektywnosci_oferty.kalkulacja_oferty import (
    PozycjaOferty,
    RodzajPozycji,
    RokKalkulacji,
    odchylenie_zapis,
)
from wkus_docs.documents.karta_oceny_efektywnosci_oferty.porownanie_z_baza import Porownanie
from wkus_docs.documents.karta_oceny_efektywnosci_oferty.progi_odchylen import ProgiOdchylen
from wkus_docs.parts.badanie.wynik_wariantu import ilosc, procent, ulamek, zlote
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.polish.zapis import kwota_zapis

if TYPE_CHECKING:
    from wkus_docs.documents.karta_oceny_efektywnosci_oferty import KartaOcenyEfektywnosciOferty

BEZ_LIMITU = "nie określono"
NIE_DOTYCZY = "–"

_NAZWY = {
    Sygnal.ZIELONY: "zielonych:",
    Sygnal.ZOLTY: "żółtych:",
    Sygnal.CZERWONY: "czerwonych:",
    Sygnal.BRAK: "bez stawki odniesienia:",
}


@dataclass(frozen=True, slots=True)
class WierszKosztu:
    """A row of the table of unit costs; the last one is that of all years.

    Figures are computed when asked for: in a draft, one that is missing takes its cell with it, not all.
    """

    nazwa: str
    _porownanie: Callable[[], Porownanie]
    _progi: ProgiOdchylen

    @property
    def koszt(self) -> str:
        """Cost by the offer, with what is brought in."""
        return zlote(self._porownanie().koszt)

    @property
    def wklad(self) -> str:
        """Work and things brought in."""
        return zlote(self._porownanie().wklad)

    @property
    def jednostki(self) -> str:
        """Units of the service."""
        return ilosc(self._porownanie().jednostki)

    @property
    def koszt_jednostki(self) -> str:
        """Unit cost of the offer, with what is brought in."""
        return zlote(self._porownanie().jednostka_z_wkladem)

    @property
    def koszt_jednostki_bez_wkladu(self) -> str:
        """Unit cost of what somebody pays for."""
        return zlote(self._porownanie().jednostka_bez_wkladu)

    @property
    def koszt_bazowy(self) -> str:
        """Base unit cost."""
        return zlote(self._porownanie().baza_zapis)

    @property
    def odchylenie(self) -> str:
        """Deviation of the unit cost with what is brought in, as earlier templates print it."""
        return odchylenie_zapis(self._porownanie().odchylenie_z_wkladem)

    @property
    def sygnal(self) -> Sygnal:
        """Signal of that deviation."""
        return self._progi.sygnal(self._porownanie().odchylenie_z_wkladem, tylko_w_gore=True)

    @property
    def odchylenie_porownania(self) -> str:
        """Deviation from the base of the unit cost that holds the same."""
        return odchylenie_zapis(self._porownanie().odchylenie)

    @property
    def sygnal_porownania(self) -> Sygnal:
        """Signal of the deviation; what is cheaper is green."""
        return self._progi.sygnal(self._porownanie().do_progu, tylko_w_gore=True)


@dataclass(frozen=True, slots=True)
class WierszMiernika:
    """A share, a contribution or the leverage beside its limit."""

    nazwa: str
    _wartosc: Callable[[], str]
    _limit: Callable[[], str] = lambda: NIE_DOTYCZY
    _ocena: Callable[[], str] = lambda: NIE_DOTYCZY

    @property
    def wartosc(self) -> str:
        """Figure, or „brak danych”."""
        return self._wartosc()

    @property
    def limit(self) -> str:
        """Limit of the notice."""
        return self._limit()

    @property
    def bez_limitu(self) -> bool:
        """Whether no limit was given where there could be one."""
        return self.limit == BEZ_LIMITU

    @property
    def ocena(self) -> str:
        """Whether the figure stays within the limit."""
        return self._ocena()


@dataclass(frozen=True, slots=True)
class WierszStawki:
    """A rate of the offer beside the reference."""

    pozycja: PozycjaOferty
    sygnal: Sygnal

    @property
    def odniesienie(self) -> str:
        """Reference rate, or „brak danych”."""
        return zlote(self.pozycja.stawka_odniesienia)

    @property
    def odchylenie(self) -> str:
        """Deviation in per cent, or „brak danych”."""
        return odchylenie_zapis(self.pozycja.odchylenie)


def koszty_lat(karta: "KartaOcenyEfektywnosciOferty") -> tuple[WierszKosztu, ...]:
    """Unit costs of the years, then of all years."""
    razem = WierszKosztu("Razem", lambda: porownanie_z_baza.lat(karta), karta.progi)
    return (*(_wiersz_roku(karta, rok) for rok in karta.lata), razem)


def _wiersz_roku(karta: "KartaOcenyEfektywnosciOferty", rok: RokKalkulacji) -> WierszKosztu:
    return WierszKosztu(f"{rok.rok}", lambda: porownanie_z_baza.roku(karta, rok), karta.progi)


def mierniki(karta: "KartaOcenyEfektywnosciOferty") -> tuple[WierszMiernika, ...]:
    """Shares, contributions and leverage."""
    return (
        WierszMiernika(
            "Udział kosztów administracyjnych",
            lambda: procent(karta.udzial_administracji),
            lambda: _limit(karta.limity.maks_koszty_administracyjne),
            lambda: _ocena(
                karta.razem(RodzajPozycji.ADMINISTRACJA),
                karta.koszt,
                karta.limity.maks_koszty_administracyjne,
            ),
        ),
        WierszMiernika(
            "Udział dotacji w kosztach",
            lambda: procent(karta.udzial_dotacji),
            lambda: _limit(karta.limity.maks_udzial_dotacji),
            lambda: _ocena(karta.dotacja, karta.koszt, karta.limity.maks_udzial_dotacji),
        ),
        WierszMiernika(
            "Środki finansowe własne i z innych źródeł",
            lambda: kwota_zapis(karta.finansowanie.srodki_wlasne),
        ),
        WierszMiernika(
            "Świadczenia pieniężne od odbiorców", lambda: kwota_zapis(karta.finansowanie.oplaty_odbiorcow)
        ),
        WierszMiernika("Wkład osobowy", lambda: kwota_zapis(karta.razem(RodzajPozycji.OSOBOWY))),
        WierszMiernika("Wkład rzeczowy", lambda: kwota_zapis(karta.razem(RodzajPozycji.RZECZOWY))),
        WierszMiernika("Dźwignia: własne zasoby na 1 zł dotacji", lambda: ulamek(karta.dzwignia)),
    )


def liczby_stawek(stawki: Iterable[WierszStawki]) -> str:
    """How many rates have which signal."""
    sygnaly = [wiersz.sygnal for wiersz in stawki]
    return ", ".join(f"{nazwa} {sygnaly.count(sygnal)}" for sygnal, nazwa in _NAZWY.items())


def _limit(limit: Decimal | None) -> str:
    return BEZ_LIMITU if limit is None else f"najwyżej {procent(limit / 100)}"


def _ocena(czesc: Decimal, koszt: Decimal, limit: Decimal | None) -> str:
    if limit is None:
        return NIE_DOTYCZY
    if not koszt:
        return BRAK_DANYCH
    return "ponad limit" if ponad_o_grosz(czesc, koszt * limit / 100) else "w limicie"
