"""What comes out of the valuation of a service: costs by category, and unit costs in the years to come."""

from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.kalkulacja import udzial
from wkus_docs.analiza.koszt_jednostkowy import OD_GROSZA, koszt_dokladny, koszt_jednostkowy
from wkus_docs.documents.kalkulacja_kosztu_jednostkowego.wycena import (
    KategoriaKosztu,
    PozycjaWyceny,
    RokPrognozy,
)
from wkus_docs.parts.badanie.wynik_wariantu import cena, ilosc, procent, zlote


@dataclass(frozen=True, slots=True)
class WynikKategorii:
    """Cost of a category; ``calosc`` is the full cost, ``jednostki`` the units of the year."""

    kategoria: KategoriaKosztu
    pozycje: tuple[PozycjaWyceny, ...]
    calosc: Decimal | None
    jednostki: Decimal | None

    @property
    def numer(self) -> int:
        """Number of the category in the table."""
        return list(KategoriaKosztu).index(self.kategoria) + 1

    @property
    def koszt(self) -> Decimal | None:
        """Cost of the category."""
        return suma(pozycja.koszt for pozycja in self.pozycje)

    @property
    def na_jednostke(self) -> Decimal | None:
        """Cost of the category in a unit of the service, not rounded."""
        return koszt_dokladny(self.koszt, self.jednostki)

    @property
    def udzial(self) -> Decimal | None:
        """Share in the full cost."""
        return udzial(self.koszt, self.calosc)

    @property
    def komorki(self) -> tuple[str, ...]:
        """Cost, cost in a unit (with the places of the whole unit cost), share."""
        jednostka = koszt_dokladny(self.calosc, self.jednostki)
        czy_drobna = jednostka is not None and abs(jednostka) < OD_GROSZA
        czesc = self.na_jednostke if czy_drobna else koszt_jednostkowy(self.koszt, self.jednostki)
        return zlote(self.koszt), cena(czesc) if czy_drobna else zlote(czesc), procent(self.udzial)


@dataclass(frozen=True, slots=True)
class WynikRoku:
    """Cost of a year to come; ``koszt`` is the full cost after the growth of prices."""

    rok: RokPrognozy
    koszt: Decimal | None

    @property
    def koszt_jednostki(self) -> Decimal | None:
        """Unit cost of the year, as an amount to be paid: to the grosz."""
        return koszt_jednostkowy(self.koszt, self.rok.liczba_jednostek)

    @property
    def komorki(self) -> tuple[str, ...]:
        """Index, cost, units, unit cost."""
        wskaznik = self.rok.wskaznik_cen
        return (
            procent(None if wskaznik is None else wskaznik / 100),
            zlote(self.koszt),
            ilosc(self.rok.liczba_jednostek),
            cena(koszt_dokladny(self.koszt, self.rok.liczba_jednostek)),
        )
