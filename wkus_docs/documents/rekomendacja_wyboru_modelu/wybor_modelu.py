"""First half of a recommendation: the matter, the results of the tools, and the model they point to."""

from datetime import date

from pydantic import Field

from wkus_docs.document import Findings, Model, error, rule, warning
from wkus_docs.documents.rekomendacja_wyboru_modelu.punkty_modelu import (
    MAKS_PUNKTOW,
    KryteriumModelu,
    Narzedzie,
    RozstrzygniecieRemisu,
    WynikModelu,
    WynikNarzedzia,
    wyniki,
)
from wkus_docs.parts.strony.obszar import Obszar
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.parts.strony.podpisy_organu import PodpisyOrganu
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst


class WyborModelu(PodpisyOrganu):
    """Wybór modelu"""

    znak_sprawy: Tekst | None = None
    """Znak sprawy"""
    komorka: Tekst
    """Komórka, która rekomenduje
    W mianowniku, np. „Referat Spraw Społecznych”."""
    sporzadzajacy: Reprezentant
    """Kto sporządził rekomendację"""
    data_notatki: Data
    """Data rekomendacji"""
    zadanie: Tekst
    """Tytuł zadania
    Bez cudzysłowu i bez kropki."""
    obszar: Obszar
    """Obszar
    Jeden z dziewięciu obszarów usług społecznych."""
    stan_sprawy: Opis
    """Stan sprawy
    Jak usługa działa dziś i dlaczego potrzebna jest zmiana."""
    wyniki_narzedzi: tuple[WynikNarzedzia, ...] = Field(min_length=1)
    """Wyniki narzędzi
    Diagnoza, nakłady i efekty, korzyści i ryzyka: data i jedno zdanie."""
    kryteria: tuple[KryteriumModelu, ...] = Field(min_length=1)
    """Kryteria wyboru modelu
    Każde z punktami trzech modeli; sumy i zalecany model liczy program."""
    rozstrzygniecie_remisu: RozstrzygniecieRemisu | None = None
    """Wybór przy równej liczbie punktów
    Tylko gdy dwa albo trzy modele mają najwięcej punktów."""

    @property
    def data_dokumentu(self) -> date:
        """Day of the memo."""
        return self.data_notatki

    @property
    def wyniki_modeli(self) -> tuple[WynikModelu, ...]:
        """Points and places of the three models."""
        return wyniki(self.kryteria)

    @property
    def najlepsze(self) -> tuple[Model, ...]:
        """Models with the most points."""
        return tuple(item.model for item in self.wyniki_modeli if item.miejsce == 1)

    @property
    def czy_remis(self) -> bool:
        """Whether several models share the first place."""
        return len(self.najlepsze) > 1

    @property
    def model_zalecany(self) -> Model:
        """Model with the most points; of equal ones the one that was chosen."""
        if self.czy_remis and self.rozstrzygniecie_remisu is not None:
            return self.rozstrzygniecie_remisu.model
        return self.najlepsze[0]

    @property
    def punkty_zalecanego(self) -> int:
        """Points of the recommended model."""
        return max(item.punkty for item in self.wyniki_modeli)

    @property
    def maks_punktow(self) -> int:
        """Most points a model can get."""
        return MAKS_PUNKTOW * len(self.kryteria)

    @rule()
    def _rests_on_the_three_tools(self) -> Findings:
        """Rekomendacja podaje wynik każdego z trzech narzędzi, każdy raz."""
        given = [item.narzedzie for item in self.wyniki_narzedzi]
        for index, tool in enumerate(given):
            if given.index(tool) != index:
                yield error(
                    ("wyniki_narzedzi", index, "narzedzie"),
                    f"Narzędzie podano dwa razy: {tool.etykieta}.",
                    hint="Usuń jedną pozycję.",
                )
        for tool in Narzedzie:
            if tool not in given:
                yield warning(
                    "wyniki_narzedzi",
                    f"Brakuje wyniku narzędzia: {tool.etykieta}.",
                    hint="Uzupełnij wynik, zanim organ podejmie decyzję.",
                )

    @rule()
    def _tools_come_before_the_memo(self) -> Findings:
        """Narzędzia sporządzono nie później niż rekomendację."""
        for index, item in enumerate(self.wyniki_narzedzi):
            if item.data_sporzadzenia > self.data_notatki:
                yield error(
                    ("wyniki_narzedzi", index, "data_sporzadzenia"),
                    f"{item.narzedzie.etykieta} ma datę {data_slownie(item.data_sporzadzenia)}, późniejszą niż "
                    f"rekomendacja ({data_slownie(self.data_notatki)}).",
                    hint="Popraw jedną z dat.",
                )

    @rule()
    def _criteria_differ(self) -> Findings:
        """Każde kryterium wyboru modelu występuje raz."""
        names = [item.nazwa.casefold() for item in self.kryteria]
        for index, name in enumerate(names):
            if names.index(name) != index:
                yield error(
                    ("kryteria", index, "nazwa"),
                    "To kryterium podano dwa razy, więc liczy się podwójnie.",
                    hint="Usuń jedno albo zmień jego treść.",
                )

    @rule()
    def _tie_is_explained(self) -> Findings:
        """Przy równej liczbie punktów wybrano jeden z najlepszych modeli i powiedziano dlaczego."""
        remis, best = self.rozstrzygniecie_remisu, ", ".join(self.najlepsze)
        if self.czy_remis and remis is None:
            yield error(
                "rozstrzygniecie_remisu",
                f"Tyle samo punktów ({self.punkty_zalecanego}) mają modele: {best}.",
                hint="Dopisz rozstrzygniecie_remisu z modelem i uzasadnieniem.",
            )
        if remis is not None and not self.czy_remis:
            yield error(
                "rozstrzygniecie_remisu",
                f"Najwięcej punktów ma jeden model ({best}), więc nie ma remisu do rozstrzygnięcia.",
                hint="Usuń rozstrzygniecie_remisu.",
            )
        elif remis is not None and remis.model not in self.najlepsze:
            yield error(
                ("rozstrzygniecie_remisu", "model"),
                f"Model {remis.model} ma mniej punktów niż: {best}.",
                hint="Wybierz jeden z najlepszych modeli.",
            )
