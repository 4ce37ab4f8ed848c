"""What comes out for one variant, all years together; every figure may be missing."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza import dzwignia, efektywnosc
from wkus_docs.analiza.brak import powiedz
from wkus_docs.analiza.ceny import BEZ_WZROSTU, dynamiczny_koszt
from wkus_docs.analiza.dokladnosc import ulamek as zaokraglony
from wkus_docs.analiza.koszt_jednostkowy import (
    koszt_do_druku,
    koszt_dokladny,
    koszt_jednostkowy,
    udzial_obslugi,
)
from wkus_docs.parts.badanie.naklady import NakladyRoku, Wariant
from wkus_docs.polish import zapis

_GROSZ = Decimal("0.01")


def zlote(kwota: Decimal | None) -> str:
    """Amount for a table, or „brak danych”.

    >>> zlote(Decimal("-13480.00")).replace(chr(160), "_"), zlote(None)
    ('−13_480,00', 'brak danych')
    """
    return powiedz(kwota, lambda znana: zapis.kwota_tabela(znana).replace("-", "−"))


def cena(koszt: Decimal | None) -> str:
    """Cost of a unit for a table: to the grosz from 10 zł on, below as many as four places where they say more.

    >>> cena(Decimal("22.9020")), cena(Decimal("0.014333")), cena(Decimal("2.5")), cena(None)
    ('22,90', '0,0143', '2,50', 'brak danych')
    """
    znany = koszt_do_druku(koszt)
    if znany is None or znany == znany.quantize(_GROSZ):
        return zlote(znany)
    return f"{znany:.4f}".rstrip("0").replace(".", ",").replace("-", "−")


def ulamek(liczba: Decimal | None) -> str:
    """Ratio with all its places, or „brak danych”.

    >>> ulamek(Decimal("1.0261")), ulamek(None)
    ('1,0261', 'brak danych')
    """
    return powiedz(liczba, lambda znana: f"{znana:f}".replace(".", ",").replace("-", "−"))


def czesc(liczba: Decimal | None) -> str:
    """Ratio that is compared to more places than are printed: four, or „brak danych”.

    >>> czesc(Decimal("0.539329268")), czesc(None)
    ('0,5393', 'brak danych')
    """
    return ulamek(None if liczba is None else zaokraglony(liczba))


def procent(liczba: Decimal | None) -> str:
    """Ratio as per cent, or „brak danych”.

    >>> procent(Decimal("-0.0627")), procent(None)
    ('−6,27%', 'brak danych')
    """
    return powiedz(liczba, lambda znana: zapis.procent(znana * 100).replace("-", "−"))


def ilosc(liczba: Decimal | None) -> str:
    """Quantity without needless zeros, or „brak danych”."""
    return powiedz(liczba, zapis.liczba)


@dataclass(frozen=True, slots=True)
class WynikWariantu:
    """Results of a variant. ``efekty`` is WE, ``jakosc`` WJ, ``odniesienie`` k_ref in the prices of the study.

    ``stopa`` is the real discount rate, ``wzrost`` the growth of prices that the amounts contain, both in per cent;
    ``dawniej`` says that unit costs are rounded, as version 0.1.0 did.
    """

    numer: int
    wariant: Wariant
    efekty: Decimal | None
    jakosc: Decimal | None
    odniesienie: Decimal | None
    stopa: Decimal | None = None
    wzrost: Decimal = BEZ_WZROSTU
    dawniej: bool = False

    def _razem(self, wartosc: Callable[[NakladyRoku], Decimal | None]) -> Decimal | None:
        return self.wariant.razem(wartosc)

    @property
    def koszt(self) -> Decimal | None:
        """K of all years."""
        return self._razem(lambda rok: rok.koszt_pelny)

    @property
    def netto(self) -> Decimal | None:
        """N of all years."""
        return self._razem(lambda rok: rok.koszt_netto)

    @property
    def wydatek(self) -> Decimal | None:
        """G of all years."""
        return self._razem(lambda rok: rok.wydatek)

    @property
    def koszt_spoleczny(self) -> Decimal | None:
        """KS of all years."""
        return self._razem(lambda rok: rok.koszt_spoleczny)

    @property
    def koszt_zmiany(self) -> Decimal | None:
        """KZ of all years."""
        return self._razem(lambda rok: rok.koszt_zmiany)

    @property
    def jednostki(self) -> Decimal | None:
        """J of all years."""
        return self._razem(lambda rok: rok.liczba_jednostek)

    @property
    def odbiorcy(self) -> Decimal | None:
        """O of all years, each recipient counted in every year."""
        return self._razem(lambda rok: rok.odbiorcy)

    @property
    def koszt_jednostki(self) -> Decimal | None:
        """k_j: cost of all years by units of all years, not rounded."""
        return self._na(self.jednostki)

    def _na(self, ile: Decimal | None) -> Decimal | None:
        return koszt_jednostkowy(self.koszt, ile) if self.dawniej else koszt_dokladny(self.koszt, ile)

    @property
    def netto_jednostki(self) -> Decimal | None:
        """N / J, not rounded."""
        return koszt_dokladny(self.netto, self.jednostki)

    @property
    def spoleczny_jednostki(self) -> Decimal | None:
        """KS / J, not rounded."""
        return koszt_dokladny(self.koszt_spoleczny, self.jednostki)

    @property
    def dynamiczny_koszt(self) -> Decimal | None:
        """DGC, not rounded."""
        lata = self.wariant.lata
        koszty, jednostki = [rok.koszt_pelny for rok in lata], [rok.liczba_jednostek for rok in lata]
        return dynamiczny_koszt(koszty, jednostki, self.stopa, self.wzrost)

    @property
    def koszt_na_odbiorce(self) -> Decimal | None:
        """k_o: cost of all years by recipients, not rounded."""
        return self._na(self.odbiorcy)

    @property
    def udzial_obslugi(self) -> Decimal | None:
        """Share of administration u."""
        posrednie = self._razem(lambda rok: rok.koszt_posredni)
        return udzial_obslugi(posrednie, self._razem(lambda rok: rok.transakcyjne), self.koszt)

    @property
    def indeks_wartosci(self) -> Decimal | None:
        """Value index IW."""
        return efektywnosc.indeks_wartosci(self.jakosc, self.koszt_jednostki, self.odniesienie)

    @property
    def dzwignia(self) -> Decimal | None:
        """Leverage D."""
        return dzwignia.dzwignia(
            self._razem(lambda rok: rok.srodki_wlasne),
            self._razem(lambda rok: rok.wolontariat),
            self._razem(lambda rok: rok.wklad_rzeczowy),
            self._razem(lambda rok: rok.dotacja),
        )

    @property
    def efekt_na_tysiac(self) -> Decimal | None:
        """Effects that 1 000 zł of net cost buys."""
        return dzwignia.efekt_na_tysiac(self.efekty, self.netto)
