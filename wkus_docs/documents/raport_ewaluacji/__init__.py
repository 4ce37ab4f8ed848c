"""Evaluation of a contract and of the model it followed."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.document import About, LegalBasis, Model, Provenance
from wkus_docs.documents.raport_ewaluacji import reguly
from wkus_docs.documents.raport_ewaluacji.fakty import FACTS
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.badanie.decyzja import DecyzjaOrganu, RodzajDecyzji, decided_no_earlier_than
from wkus_docs.parts.badanie.ewaluacja import (
    PozycjaRekomendacji,
    PropozycjaEwaluacji,
    PytanieEwaluacyjne,
    RodzajEwaluacji,
    Rozstrzygniecie,
    UchwalaProgramu,
    WniosekEwaluacji,
)
from wkus_docs.parts.badanie.raport import report_follows_its_period
from wkus_docs.parts.badanie.wyniki_ewaluacji import KosztRoku, WskaznikEwaluacji, WynikModelu, WynikZbiorczy
from wkus_docs.parts.badanie.zrodlo_danych import ZrodloDiagnozy
from wkus_docs.parts.pieniadze.kwoty import each_year_has_its_amount, suma
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.podpisy_organu import PodpisyOrganu
from wkus_docs.parts.strony.sprawozdanie_z_programu import last_day_of_the_report
from wkus_docs.parts.strony.zespol import OsobaZespolu
from wkus_docs.parts.umowa.umowa_zadania import StronaUmowy, UmowaZadania, period_lies_within_the_task
from wkus_docs.relations import case_is_not_of_a_later_year, is_no_later
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]


class RaportEwaluacji(PodpisyOrganu):
    """Raport ewaluacji kontraktu i modelu

    Odpowiedzi na pytania według pięciu kryteriów, osiągnięcie wskaźników, wyniki według modeli JAKOŚĆ,
    EFEKTYWNOŚĆ i WSPÓŁPRACA, koszty w latach, wnioski z rekomendacjami i propozycja: kontynuować, zmienić albo
    zakończyć. Różnice i osiągnięcie wskaźników liczy program.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="raport",
        stages=("10 ewaluacja",),
        author="zespół urzędu i organizacji albo ewaluator",
        legal_basis=(LegalBasis(_UDPP["art. 5a ust. 3"]), LegalBasis(_UDPP["art. 17"])),
        provenance=(Provenance.SISTER_MODEL, Provenance.PRACTICE),
        sources="Wzoru urzędowego nie ma. Pięć kryteriów jest zwyczajowych w ewaluacji; spis części porównano "
        "z raportem Ośrodka Ewaluacji (2011, „Razem bezpieczniej”). Układ tabel i wzór na osiągnięcie "
        "wskaźnika są nasze (jak w narzędziu do badania nakładów i efektów). Termin sprawozdania "
        "z programu według art. 5a ust. 3 (tekst z 2024 r.).",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS
    also_after: ClassVar[tuple[str, ...]] = ("raport_efektywnosci",)

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
    data_raportu: DataWydania
    """Data raportu"""
    wnioski: tuple[WniosekEwaluacji, ...] = Field(min_length=1)
    """Wnioski i rekomendacje"""
    propozycja: PropozycjaEwaluacji
    """Proponowane rozstrzygnięcie"""
    decyzja: DecyzjaOrganu | None = None
    """Decyzja organu
    Puste, dopóki organ nie zdecydował."""
    zalaczniki: tuple[Tekst, ...] = ()
    """Załączniki"""

    @property
    def bez_rekomendacji(self) -> bool:
        """Whether the file says that nothing is recommended."""
        return all(wniosek.says_none("rekomendacje") for wniosek in self.wnioski)

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Raport ewaluacji: {self.umowa.tytul_zadania}"

    @property
    def autor_dokumentu(self) -> str:
        """Who evaluated."""
        return ", ".join(item.imie_nazwisko for item in self.zespol)

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

    @property
    def rekomendacje(self) -> tuple[PozycjaRekomendacji, ...]:
        """All recommendations, with the numbers of their conclusions."""
        return tuple(
            PozycjaRekomendacji(numer, item)
            for numer, wniosek in enumerate(self.wnioski, 1)
            for item in wniosek.rekomendacje
        )

    @property
    def wykres_osiagniec(self) -> Chart:
        """Achievement of the indicators against the plan."""
        return Chart(
            ChartKind.BARS,
            "Osiągnięcie wskaźników",
            tuple(item.nazwa for item in self.wskazniki),
            (Series("osiągnięto", tuple(item.stopien for item in self.wskazniki)),),
            "% drogi do wartości planowanej",
            ("plan", Decimal(100)),
        )

    @property
    def rozstrzygniecia(self) -> tuple[Rozstrzygniecie, ...]:
        """All ways to go on, to choose from."""
        return tuple(Rozstrzygniecie)

    @property
    def rodzaje_decyzji(self) -> tuple[RodzajDecyzji, ...]:
        """All decisions to choose from."""
        return tuple(RodzajDecyzji)

    @property
    def termin_sprawozdania_z_programu(self) -> date:
        """Last day of the report on the programme for the last year evaluated."""
        return last_day_of_the_report(self.okres_badany.do.year)

    _every_criterion_is_asked = reguly.every_criterion_is_asked
    _answers_rest_on_listed_sources = reguly.answers_rest_on_listed_sources
    _model_has_its_result = reguly.model_has_its_result
    _costs_cover_the_years = each_year_has_its_amount("koszty", years="okres_badany.lata")
    _evaluates_what_has_been = report_follows_its_period("okres_badany")
    _period_lies_within_the_task = period_lies_within_the_task("okres_badany", what="Okres ewaluacji")
    _serves_the_report_on_the_programme = reguly.serves_the_report_on_the_programme
    _recommendations_lie_ahead = reguly.recommendations_lie_ahead
    _proposal_fits_the_results = reguly.proposal_fits_the_results
    _decided_after_the_report = decided_no_earlier_than("data_raportu", what="raport")
    _programme_comes_first = is_no_later(
        "program.data_uchwaly", later="data_raportu", what="Uchwała o programie", than="raport"
    )
    _sources_come_first = is_no_later(
        "zrodla.*.data", later="data_raportu", what="Źródło danych", than="raport"
    )
    _case_is_not_of_a_later_year = case_is_not_of_a_later_year("znak_sprawy", day="data_dokumentu")
