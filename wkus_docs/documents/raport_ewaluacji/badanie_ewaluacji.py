"""What an evaluation examined: the contract, sources, questions, indicators, results, costs."""

from datetime import date
from decimal import Decimal

from pydantic import Field

from wkus_docs.document import Findings, Model, error, rule, warning
from wkus_docs.parts.badanie.ewaluacja import (
    KryteriumEwaluacji,
    PytanieEwaluacyjne,
    RodzajEwaluacji,
    UchwalaProgramu,
)
from wkus_docs.parts.badanie.wyniki_ewaluacji import KosztRoku, WskaznikEwaluacji, WynikModelu, WynikZbiorczy
from wkus_docs.parts.badanie.zrodlo_danych import ZrodloDiagnozy
from wkus_docs.parts.pieniadze.kwoty import suma, years_match
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.podpisy_organu import PodpisyOrganu
from wkus_docs.parts.strony.zespol import OsobaZespolu
from wkus_docs.parts.umowa.umowa_zadania import StronaUmowy, UmowaZadania
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst


class BadanieEwaluacji(PodpisyOrganu):
    """Badanie ewaluacyjne"""

    znak_sprawy: Tekst | None = None
    """Znak sprawy"""
    rodzaj: RodzajEwaluacji
    """Rodzaj ewaluacji
    wewnetrzna albo zewnetrzna."""
    zespol: tuple[OsobaZespolu, ...] = Field(min_length=1)
    """Kto przeprowadził ewaluację"""
    umowa: UmowaZadania
    """Umowa"""
    zleceniobiorcy: tuple[StronaUmowy, ...] = Field(min_length=1)
    """Zleceniobiorca albo Zleceniobiorcy"""
    model: Model
    """Model, według którego zlecono zadanie
    JAKOŚĆ, EFEKTYWNOŚĆ albo WSPÓŁPRACA."""
    program: UchwalaProgramu | None = None
    """Uchwała w sprawie programu współpracy
    Puste, gdy zadania nie było w programie wieloletnim."""
    okres_badany: Okres
    """Okres objęty ewaluacją"""
    cel: Opis
    """Cel ewaluacji
    Do czego posłużą wyniki."""
    zrodla: tuple[ZrodloDiagnozy, ...] = Field(min_length=1)
    """Źródła danych"""
    ograniczenia: Opis | None = None
    """Ograniczenia badania
    Czego nie udało się zbadać; puste, gdy ograniczeń nie było."""
    pytania: tuple[PytanieEwaluacyjne, ...] = Field(min_length=1)
    """Pytania i odpowiedzi
    Co najmniej jedno do każdego kryterium."""
    wskazniki: tuple[WskaznikEwaluacji, ...] = Field(min_length=1)
    """Wskaźniki"""
    wyniki: tuple[WynikModelu, ...] = Field(min_length=1)
    """Wyniki według modeli
    Co najmniej modelu, według którego zlecono zadanie."""
    koszty: tuple[KosztRoku, ...] = Field(min_length=1)
    """Koszty w latach
    Każdy rok objęty ewaluacją."""
    data_raportu: Data
    """Data raportu"""

    @property
    def data_dokumentu(self) -> date:
        """Day of the report."""
        return self.data_raportu

    @property
    def wyniki_zbiorcze(self) -> tuple[WynikZbiorczy, ...]:
        """Results of each of the three models, with its indicators."""
        return tuple(
            WynikZbiorczy(
                model,
                next((item for item in self.wyniki if item.model == model), None),
                tuple(item for item in self.wskazniki if item.model == model),
            )
            for model in Model
        )

    @property
    def plan_kosztu(self) -> Decimal:
        """Cost of all years by the agreement."""
        return suma(item.plan_kosztu for item in self.koszty)

    @property
    def koszt(self) -> Decimal:
        """Actual cost of all years."""
        return suma(item.koszt for item in self.koszty)

    @property
    def plan_dotacji(self) -> Decimal:
        """Grant of all years by the agreement."""
        return suma(item.plan_dotacji for item in self.koszty)

    @property
    def dotacja(self) -> Decimal:
        """Grant used in all years."""
        return suma(item.dotacja for item in self.koszty)

    @property
    def roznica_kosztu(self) -> Decimal:
        """Actual cost less that of the agreement, all years."""
        return self.koszt - self.plan_kosztu

    @property
    def roznica_dotacji(self) -> Decimal:
        """Grant used less that of the agreement, all years."""
        return self.dotacja - self.plan_dotacji

    @rule()
    def _every_criterion_is_asked(self) -> Findings:
        """Każde kryterium ma pytanie."""
        zadane = {item.kryterium for item in self.pytania}
        for kryterium in KryteriumEwaluacji:
            if kryterium not in zadane:
                yield warning(
                    "pytania",
                    f"Nie ma pytania o kryterium: {kryterium.etykieta}.",
                    hint=f"Dopisz pytanie z „kryterium: {kryterium.value}”.",
                )

    @rule()
    def _answers_rest_on_listed_sources(self) -> Findings:
        """Pytania wskazują źródła z raportu."""
        for index, item in enumerate(self.pytania):
            for place, numer in enumerate(item.zrodla):
                if numer > len(self.zrodla):
                    yield error(
                        ("pytania", index, "zrodla", place),
                        f"Pytanie {index + 1} wskazuje źródło {numer}, a źródeł jest {len(self.zrodla)}.",
                        hint="Popraw numer albo dopisz źródło.",
                    )

    @rule()
    def _model_has_its_result(self) -> Findings:
        """Model zadania ma wynik i wskaźnik, a każdy model najwyżej jeden wynik."""
        opisane = [item.model for item in self.wyniki]
        for index, model in enumerate(opisane):
            if opisane.index(model) != index:
                yield error(
                    ("wyniki", index, "model"), f"Wynik modelu {model.value} podano dwa razy.", hint="Połącz."
                )
        if self.model not in opisane:
            yield error(
                "wyniki",
                f"Zadanie zlecono według modelu {self.model.value}, a nie ma jego wyniku.",
                hint=f"Dopisz wynik z „model: {self.model.value}”.",
            )
        if not any(item.model == self.model for item in self.wskazniki):
            yield warning(
                "wskazniki",
                f"Żaden wskaźnik nie pokazuje modelu {self.model.value}.",
                hint="Dopisz wskaźnik z umowy.",
            )

    @rule()
    def _costs_cover_the_years(self) -> Findings:
        """Koszty są podane dokładnie raz na każdy rok objęty ewaluacją."""
        yield from years_match(self.koszty, self.okres_badany.lata, "koszty")

    @rule()
    def _evaluates_what_has_been(self) -> Findings:
        """Okres ewaluacji mieści się w terminie zadania i skończył się przed raportem."""
        okres, zadanie = self.okres_badany, self.umowa.okres
        if okres.od < zadanie.od or okres.do > zadanie.do:
            yield error(
                "okres_badany",
                f"Okres ewaluacji ({data_slownie(okres.od)} – {data_slownie(okres.do)}) wychodzi poza termin "
                f"zadania ({data_slownie(zadanie.od)} – {data_slownie(zadanie.do)}).",
                hint="Popraw okres.",
            )
        if self.data_raportu <= okres.do:
            yield error(
                "data_raportu",
                f"Raport ma datę {data_slownie(self.data_raportu)}, a badany okres kończy się "
                f"{data_slownie(okres.do)}.",
                hint="Popraw datę albo skróć okres.",
            )
