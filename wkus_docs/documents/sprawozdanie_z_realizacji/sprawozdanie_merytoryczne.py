"""Head and part I of a report: who reports, for what time, and what was done."""

from pydantic import Field

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.documents.sprawozdanie_z_realizacji.sprawozdanie import (
    RezultatOsiagniety,
    RodzajSprawozdania,
    Sprawozdawca,
    WykonaneDzialanie,
)
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.oferta import CytatWNaglowku
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst


class SprawozdanieMerytoryczne(Part):
    """Sprawozdanie merytoryczne"""

    cytat_w_naglowku: CytatWNaglowku = CytatWNaglowku.Z_FORMULARZA
    """Dziennik Ustaw w nagłówku
    „z formularza” (jak we wzorze) albo „aktualny” (na dzień sprawozdania)."""
    rodzaj: RodzajSprawozdania
    """Rodzaj sprawozdania
    „częściowe” albo „końcowe”."""
    okres: Okres
    """Okres, za jaki jest składane sprawozdanie
    Częściowe: w jednym roku budżetowym. Końcowe: do końca zadania."""
    tytul: Tekst
    """Tytuł zadania publicznego"""
    zleceniobiorcy: tuple[Sprawozdawca, ...] = Field(min_length=1)
    """Zleceniobiorca albo Zleceniobiorcy
    Kilku, gdy umowę zawarto na podstawie oferty wspólnej."""
    data_zawarcia_umowy: Data
    """Data zawarcia umowy"""
    numer_umowy: Tekst | None = None
    """Numer umowy
    Puste, gdy go nie nadano."""

    opis_rezultatow: Opis
    """Opis osiągniętych rezultatów (I.1)
    Rezultaty, skala działań, trwałość, stopień realizacji celu."""
    rezultaty: tuple[RezultatOsiagniety, ...] = ()
    """Rezultaty z umowy i ich poziom (I.1)
    Puste tylko wtedy, gdy umowa ich nie wymagała."""
    dzialania: tuple[WykonaneDzialanie, ...] = Field(min_length=1)
    """Wykonanie poszczególnych działań (I.2)"""

    @property
    def autor_dokumentu(self) -> str:
        """Names of those who report."""
        return ", ".join(str(item.nazwa) for item in self.zleceniobiorcy)

    @property
    def aktualny_cytat(self) -> bool:
        """Whether the heading cites the journal of the day of the report."""
        return self.cytat_w_naglowku is CytatWNaglowku.AKTUALNY

    @property
    def koncowe(self) -> bool:
        """Whether this is the final report."""
        return {RodzajSprawozdania.CZESCIOWE: False, RodzajSprawozdania.KONCOWE: True}[self.rodzaj]

    @rule(acts["rwz"]["zał. 5 część I.1"])
    def _results_are_told(self) -> Findings:
        """Sprawozdanie podaje osiągnięty poziom rezultatów z umowy."""
        if not self.rezultaty:
            yield warning(
                "rezultaty",
                "Nie podano poziomu rezultatów.",
                hint="Pomiń je tylko wtedy, gdy umowa ich nie wymagała.",
            )
