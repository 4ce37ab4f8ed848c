"""What a quality card marks in an offer: requirements of the standard, persons, and elements of its work."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from wkus_docs.analiza.ocena_wazona import wynik_wazony
from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.parts.badanie.wynik_wariantu import ilosc, procent
from wkus_docs.parts.jakosc.wymaganie_standardu import WymaganieStandardu
from wkus_docs.relations import weights_sum_to_one
from wkus_docs.scalars.liczba import LiczbaDodatnia, Ulamek
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

NAJWYZSZA = Decimal(2)
"""Best mark."""


class OcenaWymagania(Wybor):
    """How an offer answers a requirement of the standard."""

    PONIZEJ = "0", "0 – poniżej minimum"
    MINIMUM = "1", "1 – minimum"
    POZADANY = "2", "2 – poziom pożądany"

    @property
    def punkty(self) -> Decimal:
        """Mark as a number."""
        return Decimal(self.value)


class OcenaElementu(Wybor):
    """How an offer answers anything else."""

    NIE = "0", "0 – nie"
    CZESCIOWO = "1", "1 – częściowo"
    TAK = "2", "2 – tak"

    @property
    def punkty(self) -> Decimal:
        """Mark as a number."""
        return Decimal(self.value)


class WymaganieOferty(WymaganieStandardu):
    """Wymaganie standardu i ocena oferty"""

    waga: LiczbaDodatnia
    """Waga
    Liczba całkowita, np. 1, 2 albo 3; liczy się proporcja wag."""
    konieczne: TakNie = False
    """Czy wymaganie jest konieczne
    „tak”, gdy ogłoszenie nie dopuszcza oferty poniżej minimum tego wymagania."""
    w_ofercie: Tekst
    """Co mówi oferta
    Krótko, z miejscem w ofercie; gdy milczy: „oferta nie mówi”."""
    ocena: OcenaWymagania
    """Ocena
    0 – poniżej minimum albo oferta milczy, 1 – poziom minimalny, 2 – poziom pożądany."""
    uwagi: Opis | None = None
    """Uwagi
    Potrzebne przy ocenie 0: czego brakuje."""

    @property
    def ponizej_minimum(self) -> bool:
        """Whether the mark is 0."""
        return OcenaWymagania(self.ocena) == OcenaWymagania.PONIZEJ  # in a draft, no mark is no 1

    @rule()
    def _lack_is_named(self) -> Findings:
        """Ocena 0 ma uwagi."""
        if self.ponizej_minimum and self.uwagi is None:
            yield warning(
                "uwagi",
                f"Wymaganie {self.numer} ma ocenę 0, a nie napisano, czego brakuje.",
                hint="Dopisz uwagi: oferent może o nie zapytać.",
            )


class OsobaOferty(Part):
    """Osoba z oferty"""

    funkcja: Tekst
    """Funkcja
    Bez nazwiska, np. „wychowawca”; kilka osób o tych samych kwalifikacjach to jedna pozycja."""
    wymagane: Tekst
    """Wymagane kwalifikacje
    Ze standardu albo z ogłoszenia."""
    w_ofercie: Tekst
    """Kwalifikacje według oferty"""
    waga: LiczbaDodatnia
    """Waga
    Liczba całkowita, np. 1, 2 albo 3."""
    ocena: OcenaElementu
    """Ocena
    0 – nie albo brak informacji, 1 – częściowo, 2 – tak."""


class ElementJakosci(Part):
    """Element jakości"""

    nazwa: Tekst
    """Co się ocenia"""
    waga: LiczbaDodatnia
    """Waga
    Liczba całkowita, np. 1, 2 albo 3."""
    ocena: OcenaElementu
    """Ocena
    0 – nie albo brak informacji, 1 – częściowo, 2 – tak."""
    uzasadnienie: Tekst
    """Uzasadnienie"""


@dataclass(frozen=True, slots=True)
class KryteriumZPunktami:
    """The criterion of the card and the points that follow from it; None where they cannot be counted yet."""

    nazwa: str
    punkty: int | None


class WagiGrup(Part):
    """Wagi części karty"""

    standard: Ulamek
    """Zgodność ze standardem"""
    osoby: Ulamek
    """Kwalifikacje osób"""
    metoda: Ulamek
    """Metoda pracy"""
    ciaglosc: Ulamek
    """Ciągłość i zastępstwa"""
    zarzadzanie: Ulamek
    """Zarządzanie jakością"""

    @property
    def razem(self) -> Decimal:
        """Sum of the weights."""
        return self.standard + self.osoby + self.metoda + self.ciaglosc + self.zarzadzanie

    _sum_to_one = weights_sum_to_one("razem", at="standard", what="części karty")


class _Oceniane(Protocol):
    @property
    def waga(self) -> int: ...

    @property
    def ocena(self) -> OcenaWymagania | OcenaElementu: ...


@dataclass(frozen=True, slots=True)
class WynikCzesci:
    """A part of the card: its weight and result. Figures are made when asked for, as a draft may lack some."""

    numer: int
    nazwa: str
    _waga: Callable[[], Decimal]
    _oceniane: Callable[[], Iterable[_Oceniane]]

    @property
    def waga(self) -> Decimal:
        """Weight of the part."""
        return self._waga()

    @property
    def wynik(self) -> Decimal | None:
        """Weighted result 0…1."""
        return wynik_wazony(
            ((item.ocena.punkty, item.waga + Decimal(0)) for item in self._oceniane()), NAJWYZSZA
        )

    @property
    def waga_zapis(self) -> str:
        """Weight as text."""
        return ilosc(self.waga)

    @property
    def wynik_zapis(self) -> str:
        """Result in per cent, or „brak danych”."""
        return procent(self.wynik)

    @property
    def udzial_zapis(self) -> str:
        """What the part adds to the result of the card, in per cent, or „brak danych”."""
        return procent(None if self.wynik is None else self.wynik * self.waga)


def wynik_karty(czesci: Iterable[WynikCzesci]) -> Decimal | None:
    """Weighted result of the card: its parts by their weights."""
    return wynik_wazony(((czesc.wynik, czesc.waga) for czesc in czesci), Decimal(1))
