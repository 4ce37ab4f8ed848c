"""Narzędzie do badania nakładów i efektów."""

from datetime import date
from typing import ClassVar

from pydantic import Field

from wkus_docs.document import About, Findings, LegalBasis, Provenance, error, rule, warning
from wkus_docs.documents.narzedzie_nakladow_efektow.fakty import FACTS
from wkus_docs.documents.narzedzie_nakladow_efektow.poza_siatka import (
    PozaSiatka,
    WierszPozaSiatka,
    wiersz_poza_siatka,
)
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.badanie.badanie_wariantow import BadanieWariantow
from wkus_docs.parts.badanie.parametry_badania import MomentBadania
from wkus_docs.parts.strony.zespol import OsobaZespolu
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.tekst import Opis, Tekst


class NarzedzieNakladowEfektow(BadanieWariantow):
    """Narzędzie do badania nakładów i efektów

    Porównuje sposoby realizacji usługi: co kosztują w każdym roku, ile kosztuje jednostka usługi, jakie dają
    efekty i jakość, co zostaje po zmianie kosztów albo skali o 10 i 20%. Czego nie wiadomo, to stoi w wynikach
    jako „brak danych”, nigdy jako 0. Używa się go przed decyzją i po zakończeniu zadania.
    """

    about: ClassVar[About] = About(
        kind="analiza",
        stages=("1 diagnoza", "10 ewaluacja"),
        author="referat urzędu ze skarbnikiem i organizacją",
        legal_basis=(LegalBasis(acts["udpp"]["art. 5 ust. 3"]), LegalBasis(acts["ufp"]["art. 44 ust. 3"])),
        provenance=(Provenance.WKUS, Provenance.PRACTICE),
        sources="Z projektu WKUS znana jest tylko nazwa narzędzia; jego treści, wskaźników ani wzorów nie "
        "opublikowano. Kategorie nakładów, wzory, progi siatki decyzji i wartości domyślne (stopa 4%, α = 0,5) "
        "są własne. Indeks wartości idzie za pomysłem modelu NAWIKUS, którego wzór nie jest dostępny. "
        "Art. 44 ust. 3 ustawy o finansach publicznych podano z pamięci.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    poza_siatka: PozaSiatka | None = None
    """Poza siatką decyzji
    Nieobowiązkowe: co z efektów jest zasługą usługi, korzyści w pieniądzu, koszt zaniechania. Decyzji nie zmienia."""
    ryzyka: tuple[Tekst, ...] = Field(min_length=1)
    """Ryzyka
    Co może sprawić, że wyniki będą inne."""
    wnioski: Opis
    """Wnioski i rekomendacja"""
    opracowali: tuple[OsobaZespolu, ...] = Field(min_length=1)
    """Opracowali"""
    data_opracowania: DataWydania
    """Data opracowania"""

    @property
    def wiersze_poza_siatka(self) -> tuple[WierszPozaSiatka, ...]:
        """What stands beside the grid, a row for each variant but the first."""
        poza = self.poza_siatka
        return () if poza is None else tuple(wiersz_poza_siatka(poza, jedno) for jedno in self.porownania)

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Badanie nakładów i efektów: {self.usluga.nazwa}"

    @property
    def autor_dokumentu(self) -> str:
        """The office."""
        return self.jednostka.urzad.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the analysis."""
        return self.data_opracowania

    @rule()
    def _benefits_belong_to_variants(self) -> Findings:
        """Korzyści należą do wariantów badania."""
        for miejsce, jedna in enumerate(self.poza_siatka.korzysci if self.poza_siatka else ()):
            if jedna.wariant >= len(self.warianty):
                yield error(
                    ("poza_siatka", "korzysci", miejsce, "wariant"),
                    f"Nie ma wariantu {jedna.wariant}; ostatni to {len(self.warianty) - 1}.",
                    hint="Warianty liczy się od 0.",
                )

    @rule()
    def _day_agrees_with_the_moment(self) -> Findings:
        """Badanie przed decyzją nie jest późniejsze niż okres, a badanie po realizacji – wcześniejsze."""
        przed = self.parametry.moment == MomentBadania.PRZED
        if (przed and self.data_opracowania > self.okres.do) or (
            not przed and self.data_opracowania < self.okres.od
        ):
            yield warning(
                "data_opracowania",
                f"Badanie z {data_slownie(self.data_opracowania)} jest "
                f"{'przed decyzją, choć okres już minął' if przed else 'po realizacji, choć okres się nie zaczął'}.",
                hint="Sprawdź datę, okres i moment badania.",
            )
