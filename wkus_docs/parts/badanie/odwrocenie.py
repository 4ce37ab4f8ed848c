"""What would turn the verdict on a variant: switching values, the worst case, other rates and weights."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza import efektywnosc
from wkus_docs.analiza.ceny import BEZ_WZROSTU
from wkus_docs.analiza.efekty import zmiana_efektow
from wkus_docs.analiza.oszczednosc import wartosc_biezaca
from wkus_docs.analiza.progi_zwrotne import zapas_kosztu, zapas_skali, zwrotna_skala, zwrotny_koszt
from wkus_docs.analiza.skala import zmiana_skali
from wkus_docs.parts.badanie.perspektywa import NIE_LICZY_SIE
from wkus_docs.parts.badanie.skala_porownania import SkalaPorownania
from wkus_docs.parts.badanie.wskaznik_efektu import RodzajWskaznika
from wkus_docs.parts.badanie.wynik_wariantu import czesc, ilosc, procent, ulamek, zlote
from wkus_docs.parts.badanie.zmiany_wskaznikow import ZmianaWskaznika

STOPY = tuple(map(Decimal, (0, 2, 4, 6, 8)))
"""Discount rates that are tried, in per cent."""
ALFY = tuple(map(Decimal, ("0", "0.25", "0.5", "0.75", "1")))
"""Weights of the economic side that are tried."""
NIE_ODWROCI = "sam nie odwróci"
NIE_WPLYWA = "nie wpływa"
"""Said of an indicator without weight."""


@dataclass(frozen=True, slots=True)
class WartoscZwrotna:
    """A row: a quantity as studied, the value that turns the answer, and the change to it, as text."""

    nazwa: str
    jest: str
    zwrotna: str
    zmiana: str


@dataclass(frozen=True, slots=True)
class ProbaParametru:
    """A row: a discount rate with the present value, and a weight α with the combined efficiency, as text."""

    stopa: str
    wartosc_biezaca: str
    alfa: str
    laczna: str


@dataclass(frozen=True, slots=True)
class CoOdwroci:
    """Switching values of a variant; ``oszczednosci`` are those of its years, ``wzrost`` the growth of prices in them.

    ``ilorazy`` are E_ek and E_sp; None where one of them has no divisor, though nothing lacks.
    """

    skala: SkalaPorownania
    roznica_jakosci: Decimal | None
    zmiany: tuple[ZmianaWskaznika, ...]
    oszczednosci: tuple[Decimal | None, ...]
    ilorazy: tuple[Decimal | None, Decimal | None] | None
    wzrost: Decimal = BEZ_WZROSTU

    @property
    def zapas_kosztu(self) -> Decimal | None:
        """By what part the cost may rise (below 0: must fall)."""
        return zapas_kosztu(self.skala.dzis.koszt_jednostki, self.skala.badany.koszt_jednostki)

    @property
    def zapas_skali(self) -> Decimal | None:
        """By what part the units may fall (above 0: must grow)."""
        return zapas_skali(self.skala.dzis.koszt_jednostki, self.skala.badany.koszt_jednostki)

    @property
    def efekty(self) -> tuple[ZmianaWskaznika, ...]:
        """Indicators of effects."""
        return tuple(jedna for jedna in self.zmiany if jedna.rodzaj == RodzajWskaznika.EFEKT)

    @property
    def wartosci(self) -> tuple[WartoscZwrotna, ...]:
        """Cost and units at which E_ek = 1, then every indicator at the value where ΔWE (of quality: ΔWJ) is 0."""
        return (*self._o_koszcie(), *map(self._o_wskazniku, self.zmiany))

    def _o_koszcie(self) -> Iterator[WartoscZwrotna]:
        dzis, badany = self.skala.dzis, self.skala.badany
        k_0 = dzis.koszt_jednostki
        koszt, jednostki = zwrotny_koszt(k_0, badany.jednostki), zwrotna_skala(k_0, badany.koszt)
        yield WartoscZwrotna(
            "Koszt pełny wszystkich lat [zł]",
            zlote(badany.koszt),
            zlote(koszt),
            self._zmiana(self.zapas_kosztu),
        )
        skala = self._zmiana(self.zapas_skali)
        zwrotne = NIE_LICZY_SIE if skala == NIE_LICZY_SIE else ilosc(jednostki)
        yield WartoscZwrotna("Jednostki usługi", ilosc(badany.jednostki), zwrotne, skala)

    def _zmiana(self, zapas: Decimal | None) -> str:
        """Write a change in per cent; a unit that costs nothing is no divisor, though nothing lacks."""
        znane = (self.skala.dzis.koszt_jednostki, self.skala.badany.koszt_jednostki)
        return NIE_LICZY_SIE if zapas is None and None not in znane else procent(zapas)

    def _o_wskazniku(self, jedna: ZmianaWskaznika) -> WartoscZwrotna:
        if jedna.waga == 0:
            return WartoscZwrotna(jedna.nazwa, ilosc(jedna.wariant), NIE_WPLYWA, NIE_WPLYWA)
        czy_efekt = jedna.rodzaj == RodzajWskaznika.EFEKT
        zwrotna = jedna.zwrotna(self.skala.roznica_efektow if czy_efekt else self.roznica_jakosci)
        nazwa, jest = jedna.nazwa, ilosc(jedna.wariant)
        if zwrotna is not None and not jedna.czy_mozliwa(zwrotna):
            return WartoscZwrotna(nazwa, jest, NIE_ODWROCI, NIE_ODWROCI)
        czesc_wartosci = (
            NIE_LICZY_SIE
            if zwrotna is not None and not jedna.wariant
            else procent(zmiana_skali(jedna.wariant, zwrotna))
        )
        return WartoscZwrotna(nazwa, jest, ilosc(zwrotna), czesc_wartosci)

    @property
    def opis(self) -> str:
        """Switching values of cost and volume in a sentence."""
        koszt, skala = self.zapas_kosztu, self.zapas_skali
        if self._zmiana(koszt) == NIE_LICZY_SIE or self._zmiana(skala) == NIE_LICZY_SIE:
            return "jednostka dziś albo w wariancie jest bezpłatna, więc żadna część kosztu nie odwraca oceny"
        if koszt is None or skala is None:
            return "co odwróciłoby ocenę kosztu: brak danych"
        if not koszt:
            return "ocena kosztu stoi na progu: odwraca ją zmiana kosztu albo liczby jednostek mniejsza niż 0,01%"
        return (
            f"ocena kosztu odwraca się, gdy koszt pełny będzie o {procent(abs(koszt))} "
            f"{'wyższy' if koszt > 0 else 'niższy'} albo jednostek będzie o {procent(abs(skala))} "
            f"{'mniej' if koszt > 0 else 'więcej'}"
        )

    @property
    def proby(self) -> tuple[ProbaParametru, ...]:
        """Other discount rates and other weights α."""
        return tuple(
            ProbaParametru(
                f"{ilosc(stopa)}%",
                zlote(wartosc_biezaca(self.oszczednosci, stopa, self.wzrost)),
                ilosc(alfa),
                NIE_LICZY_SIE if self.ilorazy is None else ulamek(efektywnosc.laczna(*self.ilorazy, alfa)),
            )
            for stopa, alfa in zip(STOPY, ALFY, strict=True)
        )

    @property
    def rowne_wagi(self) -> Decimal | None:
        """ΔWE when all indicators of effects weigh the same: the sign of the sum of changes, as their mean."""
        zmiany = [jedna.zmiana for jedna in self.efekty]
        if not zmiany:
            return None
        rowna = Decimal(1) / len(zmiany)
        pozostale = [rowna] * (len(zmiany) - 1)
        pierwsza = Decimal(1) - sum(pozostale, Decimal(0))
        return zmiana_efektow(zip((pierwsza, *pozostale), zmiany, strict=True))

    @property
    def o_wagach(self) -> str:
        """Whether other weights could change the answer on effects."""
        znaki = [jedna.czy_gorszy for jedna in self.efekty]
        if not znaki or None in znaki:
            return "czy ocena efektów zależy od wag: brak danych"
        if not any(znaki):
            return "ocena efektów nie zależy od wag: żaden wskaźnik efektu nie jest gorszy niż dziś"
        if all(znaki):
            return "ocena efektów nie zależy od wag: każdy wskaźnik efektu jest gorszy niż dziś"
        return (
            "ocena efektów zależy od wag, bo jedne wskaźniki efektu są lepsze, a inne gorsze niż dziś; "
            f"przy równych wagach ΔWE = {czesc(self.rowne_wagi)}"
        )
