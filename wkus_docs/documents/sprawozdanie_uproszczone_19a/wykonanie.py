"""What was done and paid: results, costs of the grant beside the spending, single payments."""

from decimal import Decimal

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.koszt_rozliczony import KosztZWykonaniem
from wkus_docs.parts.umowa.rezultat_sprawozdania import RezultatSprawozdania, shortfall_is_explained
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tekst import Tekst


class RezultatZadania(RezultatSprawozdania):
    """Rezultat"""

    _shortfall_is_explained = shortfall_is_explained(acts["udpp"]["art. 19a ust. 7c"])


class KosztZDotacji(KosztZWykonaniem):
    """Koszt pokryty z dotacji

    Kwoty w części z dotacji; koszt pokryty tylko z innych środków ma 0 albo go nie ma.
    """

    wyjasnienie: Tekst | None = None
    """Wyjaśnienie różnicy
    Drukuje się w dodatkowych informacjach."""


class PlatnoscZDotacji(Part):
    """Płatność z dotacji"""

    dokument: Tekst
    """Dokument
    Np. „faktura FV/12/2026”."""
    koszt: Tekst
    """Rodzaj kosztu
    Taki jak w zestawieniu wydatków."""
    data: Data
    """Dzień zapłaty"""
    kwota: Kwota
    """Kwota z dotacji [zł]"""

    @rule()
    def _pays_something(self) -> Findings:
        """Płatność ma kwotę."""
        if self.kwota == Decimal(0):
            yield error(
                "kwota",
                f"Płatność „{self.dokument}” ma kwotę 0,00 zł.",
                hint="Podaj kwotę pokrytą z dotacji albo usuń tę pozycję.",
            )
