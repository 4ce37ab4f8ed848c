"""The council's resolution with the yearly programme of co-operation with organisations."""

from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, error, rule
from wkus_docs.documents.uchwala_program_roczny import kwoty, tabele, terminy, tresc
from wkus_docs.documents.uchwala_program_roczny.fakty import FACTS
from wkus_docs.documents.uchwala_program_roczny.program import (
    MiejsceProgramu,
    Okreslenie,
    ProgramNadrzedny,
    UmowaWProgramie,
    WskaznikProgramu,
    ZadanieProgramu,
    ZrodloKwoty,
    suma_umow,
)
from wkus_docs.documents.uchwala_program_roczny.tabele import WierszUmowy, WierszWskaznika, WierszZadania
from wkus_docs.documents.uchwala_program_roczny.zasady import FormaProgramu, ZasadaProgramu
from wkus_docs.fact import Holds
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.mala_dotacja import quotes_no_old_limit
from wkus_docs.parts.konkurs.program_wspolpracy import (
    committee_sizes_agree,
    is_adopted_in_time,
    nazwa_programu,
)
from wkus_docs.parts.konsultacje.konsultacje import (
    Konsultacje,
    RadaPozytku,
    board_had_its_days,
    consulted_before,
    results_are_known_before,
    results_follow_the_consultations,
)
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.przepisy_koncowe import PrzepisyKoncowe
from wkus_docs.parts.strony.sfera_zadan import points_are_in_the_act
from wkus_docs.polish.typografia import twarde_spacje
from wkus_docs.proposal import Proposal
from wkus_docs.relations import (
    is_no_later,
    listed_once,
    title_speaks_of_the_period,
    written_without_what_is_printed,
)
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import stands_in_the_genitive

_UDPP = acts["udpp"]
_ALL = Decimal(100)


@dataclass(frozen=True, slots=True)
class Rozdzialy:
    """Numbers of the eleven chapters, in the order of the Act, and of the final one of a resolution that is the programme itself."""

    cele: int
    zasady: int
    zakres: int
    formy: int
    zadania: int
    okres: int
    realizacja: int
    srodki: int
    ocena: int
    tworzenie: int
    komisje: int
    koncowe: int


class UchwalaProgramRoczny(PrzepisyKoncowe, Document):
    """Uchwała w sprawie rocznego programu współpracy z organizacjami

    Program, który rada uchwala co roku po konsultacjach, do końca listopada: jedenaście elementów w kolejności ustawy,
    zadania z kwotami, wskaźniki i umowy wieloletnie, które obejmują jego rok. Program stoi w załączniku albo w samej uchwale.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="uchwała",
        stages=("4 uchwały",),
        author="rada gminy (projekt: wójt, burmistrz albo prezydent)",
        legal_basis=(
            LegalBasis(_UDPP["art. 5a ust. 1"]),
            LegalBasis(_UDPP["art. 5a ust. 4"]),
            LegalBasis(acts["usg"]["art. 18 ust. 2 pkt 15"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Układ i formuły: Zasady techniki prawodawczej; kolejność rozdziałów: art. 5a ust. 4 ustawy. Porównano z "
        "uchwałami Gminy Piątnica (2016), Powiatu Świdwińskiego (2021), Żywca (2014) i z programem Powiatu Iławskiego (2022). "
        "Z pamięci: art. 18 ust. 2 pkt 15 USG, art. 12 pkt 11 USP i art. 18 pkt 20 USW (tak samo podają uchwały) oraz pogląd, "
        "że termin 30 listopada jest instrukcyjny. Słowa są nasze.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    prints_checksum: ClassVar[bool] = False

    okres: Okres
    """Okres programu (element 6)
    Rok kalendarzowy."""
    przedmiot_uchwaly: Tekst | None = None
    """Przedmiot uchwały własnymi słowami
    Po słowach „w sprawie”, np. „uchwalenia programu współpracy…”. Puste: przedmiot układa program."""
    tytul_programu: Tekst | None = None
    """Tytuł programu własnymi słowami
    W mianowniku. Puste: „Roczny program współpracy…”."""
    miejsce_programu: Annotated[MiejsceProgramu, Proposal("w załączniku")]
    """Gdzie stoi program
    „w załączniku” albo „w uchwale”: wtedy jego paragrafy są paragrafami uchwały."""
    okreslenia: tuple[Okreslenie, ...] = ()
    """Określenia używane w programie
    Puste: program ich nie objaśnia."""

    cel_glowny: Opis
    """Cel główny (element 1)"""
    cele_szczegolowe: tuple[Tekst, ...] = Field(min_length=1)
    """Cele szczegółowe (element 1)"""
    program_wieloletni: ProgramNadrzedny | None = None
    """Wieloletni program współpracy
    Gdy rada taki uchwaliła; program roczny go uszczegóławia."""
    zasady: tuple[ZasadaProgramu, ...] = Field(min_length=1)
    """Zasady współpracy (element 2)"""
    zakres: tuple[Tekst, ...] = Field(min_length=1)
    """Zakres przedmiotowy: punkty art. 4 ust. 1 ustawy (element 3)
    Same numery, np. 1a i 15."""
    zakres_slowami: Opis | None = None
    """Zakres przedmiotowy: co jeszcze o nim wiadomo (element 3)
    Pełnym zdaniem, np. „W pierwszej kolejności zleca się zadania na rzecz dzieci.”"""
    formy: tuple[FormaProgramu, ...] = Field(min_length=1)
    """Formy współpracy (element 4)"""
    pozostala_wspolpraca: tuple[Tekst, ...] = ()
    """Inna pomoc dla organizacji
    Co jednostka robi poza formami z ustawy, w 3. osobie, np. „udostępnia sale na spotkania”."""
    zadania: tuple[ZadanieProgramu, ...] = Field(min_length=1)
    """Priorytetowe zadania publiczne (element 5)
    W kolejności ważności."""
    sposob_realizacji: tuple[Tekst, ...] = Field(min_length=1)
    """Sposób realizacji (element 7)
    Kto i jak wykonuje program; każda pozycja pełnym zdaniem."""
    regranting: TakNie | None = None
    """Czy zadania można zlecać operatorowi (regranting)
    Operator wybiera realizatorów. Puste: program o tym nie mówi."""
    czy_male_dotacje: TakNie | None = None
    """Czy program przewiduje zlecanie z pominięciem otwartego konkursu ofert
    Puste: program o tym nie mówi."""
    pula_malych_dotacji: Kwota | None = None
    """Ile najwyżej przeznacza się na zlecanie bez konkursu [zł]
    Udział w środkach liczy program."""
    kwota_programu: Kwota | None = None
    """Wysokość środków planowanych na program [zł] (element 8)
    Puste: suma kwot zadań."""
    zrodlo_kwoty: ZrodloKwoty | None = None
    """Na czym opiera się ta kwota
    szacunek, projekt_budzetu albo budzet. Puste: program o tym nie mówi."""
    dotacje_w_budzecie: Kwota | None = None
    """Dotacje dla organizacji w budżecie albo w jego projekcie [zł]
    Nie drukuje się; służy do sprawdzenia kwoty programu i udziału zleceń bez konkursu."""
    umowy_wieloletnie: tuple[UmowaWProgramie, ...] = ()
    """Umowy wieloletnie, które obejmują rok programu
    Zawarte i te, które zostaną zawarte po konkursie."""
    wskazniki: tuple[WskaznikProgramu, ...] = Field(min_length=1)
    """Wskaźniki (element 9)"""
    sposob_oceny: Opis | None = None
    """Kto i jak ocenia program (element 9)
    Pełnym zdaniem, poza wskaźnikami i sprawozdaniem."""
    termin_sprawozdania: Data | None = None
    """Do kiedy składa się sprawozdanie z programu (element 9)
    Puste: program nie podaje dnia."""
    sposob_tworzenia: Opis
    """Sposób tworzenia programu (element 10)
    Kto przygotował projekt i na jakich danych."""
    konsultacje: Konsultacje
    """Konsultacje (element 10)"""
    czy_informacja_w_zalaczniku: TakNie = False
    """Czy informacja o konsultacjach jest osobnym załącznikiem
    „tak” drukuje załącznik z wynikami konsultacji."""
    min_sklad_komisji: LiczbaDodatnia | None = None
    """Najmniejszy skład komisji konkursowej (element 11)"""
    maks_sklad_komisji: LiczbaDodatnia | None = None
    """Największy skład komisji konkursowej (element 11)"""
    zasady_komisji: tuple[Tekst, ...] = Field(min_length=1)
    """Zasady działania komisji konkursowych (element 11)"""

    uzasadnienie: Opis | None = None
    """Uzasadnienie
    Co rada ma wiedzieć poza podstawą, konsultacjami i środkami, które wypisują się same."""
    dodatkowe_podstawy: tuple[Tekst, ...] = ()
    """Dodatkowe podstawy prawne
    Każda w dopełniaczu, po słowach „na podstawie”, z dziennikiem, w którym ją ogłoszono."""
    postanowienia_dodatkowe: tuple[Opis, ...] = ()
    """Postanowienia dodatkowe
    Własne postanowienia aktu, każde jako osobny paragraf przed przepisami końcowymi."""

    @property
    def rok(self) -> int:
        """Year of the programme."""
        return self.okres.od.year

    @property
    def przedmiot(self) -> str:
        """Subject of the resolution, after „w sprawie”."""
        return self.przedmiot_uchwaly or f"rocznego {nazwa_programu(self.jednostka, self.okres)}"

    @property
    def pelny_tytul(self) -> str:
        """Title of the programme, in the nominative and with a capital."""
        ours = f"Roczny {nazwa_programu(self.jednostka, self.okres)}".replace("programu", "program", 1)
        return twarde_spacje(self.tytul_programu or ours)

    @property
    def _rodzaj_projektu(self) -> str:
        """Kind of the draft, as a notice of its consultations names it."""
        return "roczny program współpracy"

    @property
    def w_zalaczniku(self) -> bool:
        """Whether the programme stands in an annex."""
        return self.miejsce_programu == MiejsceProgramu.ZALACZNIK

    @property
    def zalacznik_programu(self) -> str:
        """How the annex with the programme is called: it has a number where there is another one."""
        return "załącznik nr 1" if self.czy_informacja_w_zalaczniku else "załącznik"

    @property
    def zalacznik_informacji(self) -> str:
        """How the annex on the consultations is called."""
        return "załącznik nr 2" if self.w_zalaczniku else "załącznik"

    @property
    def rozdzialy(self) -> Rozdzialy:
        """Numbers of the chapters: one with definitions comes before those of the Act."""
        first = 2 if self.okreslenia else 1
        return Rozdzialy(*range(first, first + len(fields(Rozdzialy))))

    @property
    def objasnia_organizacje(self) -> bool:
        """Whether the definitions say what „organisations” are."""
        return self._objasnia("organizacj")

    @property
    def objasnia_ustawe(self) -> bool:
        """Whether the definitions say which act „ustawa” is."""
        return self._objasnia("ustaw")

    def _objasnia(self, stem: str) -> bool:
        return any(one.okreslenie.strip('„”"').casefold().startswith(stem) for one in self.okreslenia)

    @property
    def opinia_rady_pozytku(self) -> bool:
        """Whether there is an opinion to be heard."""
        return self.konsultacje.rada_pozytku == RadaPozytku.OPINIA

    @property
    def mowi_o_skladzie_komisji(self) -> bool:
        """Whether any size of a committee is told."""
        return bool(self.min_sklad_komisji or self.maks_sklad_komisji)

    @property
    def podaje_kwoty_zadan(self) -> bool:
        """Whether any task has its amount."""
        return any(one.kwota is not None for one in self.zadania)

    @property
    def zadania_policzone(self) -> bool:
        """Whether every task has its amount, so that their sum is whole."""
        return all(one.kwota is not None for one in self.zadania)

    @property
    def zadania_razem(self) -> Decimal:
        """Sum of the amounts of tasks that are known."""
        return suma(one.kwota for one in self.zadania if one.kwota is not None)

    @property
    def srodki_razem(self) -> Decimal:
        """Money of the programme: the one amount where it is told, else the sum of the tasks."""
        return self.zadania_razem if self.kwota_programu is None else self.kwota_programu

    @property
    def umowy_razem(self) -> Decimal:
        """What multi-year agreements take of the year."""
        return suma_umow(self.umowy_wieloletnie)

    @property
    def udzial_malych_dotacji(self) -> Decimal | None:
        """Share of small grants in the grants of the budget, or in the money of the programme; None where not known."""
        whole = self.srodki_razem if self.dotacje_w_budzecie is None else self.dotacje_w_budzecie
        if self.pula_malych_dotacji is None or not whole:
            return None
        return self.pula_malych_dotacji / whole * _ALL

    @property
    def udzial_puli(self) -> Decimal | None:
        """Share of small grants in the money of the programme, as it is printed."""
        pool, whole = self.pula_malych_dotacji, self.srodki_razem
        return None if pool is None or not whole else pool / whole * _ALL

    @property
    def wiersze_zadan(self) -> tuple[WierszZadania, ...]:
        """Rows of priority tasks."""
        return tabele.zadania(self.zadania)

    @property
    def opisuje_zlecanie(self) -> bool:
        """Whether any task says of its points, its form or its way."""
        return any(one.zlecanie for one in self.wiersze_zadan)

    @property
    def wiersze_umow(self) -> tuple[WierszUmowy, ...]:
        """Rows of multi-year agreements of the year."""
        return tabele.umowy(self.umowy_wieloletnie, srodki=self.srodki_razem)

    @property
    def podaje_limity(self) -> bool:
        """Whether any agreement has its limit."""
        return any(one.limit_wpf is not None for one in self.umowy_wieloletnie)

    @property
    def kolumny_wskaznikow(self) -> tuple[str, ...]:
        """Headings of what is told of indicators; none where there are names alone."""
        return tabele.kolumny_wskaznikow(self.wskazniki)

    @property
    def wiersze_wskaznikow(self) -> tuple[WierszWskaznika, ...]:
        """Rows of indicators."""
        return tabele.wskazniki(self.wskazniki)

    _is_for_one_year = terminy.is_for_one_year
    _is_of_its_year = terminy.is_of_its_year
    _is_adopted_in_time = is_adopted_in_time("data_uchwaly", first="okres.od", yearly=lambda _: True)
    _was_consulted_before = consulted_before("Program", provisions=(_UDPP["art. 5a ust. 1"],))
    _results_are_known_before = results_are_known_before()
    _results_follow_the_consultations = results_follow_the_consultations()
    _consultations_are_of_this_programme = terminy.consultations_are_of_this_programme
    _mode_of_consultations_is_cited = terminy.mode_of_consultations_is_cited
    _board_had_its_days = board_had_its_days(
        "konsultacje.rada_pozytku",
        sent="konsultacje.data_przekazania_radzie_pozytku",
        day="data_uchwaly",
        before="uchwałą",
    )
    _report_comes_in_time = terminy.report_comes_in_time
    _programme_above_covers_the_year = terminy.programme_above_covers_the_year
    _programme_above_came_first = is_no_later(
        "program_wieloletni.data_uchwaly",
        later="data_uchwaly",
        what="Program wieloletni",
        than="program roczny",
    )

    _scope_is_in_the_act = points_are_in_the_act("zakres", day="data_uchwaly")
    _tasks_lie_in_the_scope = tresc.tasks_lie_in_the_scope
    _applies_every_principle = tresc.applies_every_principle
    _copies_no_statute = tresc.copies_no_statute
    _leaves_nobody_out_by_seat = tresc.leaves_nobody_out_by_seat
    _annex_tells_the_results = tresc.annex_tells_the_results
    _quotes_no_old_limits = quotes_no_old_limit(day="data_uchwaly")

    _says_how_much_is_planned = kwoty.says_how_much_is_planned
    _tasks_make_the_money = kwoty.tasks_make_the_money
    _money_is_that_of_the_budget = kwoty.money_is_that_of_the_budget
    _early_money_is_an_estimate = kwoty.early_money_is_an_estimate
    _agreements_fit_the_money = kwoty.agreements_fit_the_money
    _agreements_are_of_the_year = kwoty.agreements_are_of_the_year
    _agreements_are_those_of_the_tasks = kwoty.agreements_are_those_of_the_tasks
    _agreements_fit_the_programme_above = kwoty.agreements_fit_the_programme_above
    _small_grants_keep_their_share = kwoty.small_grants_keep_their_share
    _pool_is_there_if_they_are_foreseen = kwoty.pool_is_there_if_they_are_foreseen
    _pool_is_that_of_the_tasks = kwoty.pool_is_that_of_the_tasks
    _pool_stays_within_the_money = kwoty.pool_stays_within_the_money

    _committee_sizes_agree = committee_sizes_agree()
    _principles_are_told_once = listed_once("zasady.*.zasada", "Zasadę")
    _forms_are_told_once = listed_once("formy.*.forma", "Formę")
    _points_are_told_once = listed_once("zakres.*", "Punkt")
    _tasks_are_told_once = listed_once("zadania.*.nazwa", "Zadanie")
    _indicators_are_told_once = listed_once("wskazniki.*.nazwa", "Wskaźnik")
    _subject_stands_alone = written_without_what_is_printed("przedmiot_uchwaly")
    _subject_is_in_the_genitive = stands_in_the_genitive("przedmiot_uchwaly", after="w sprawie")
    _further_bases_are_in_the_genitive = stands_in_the_genitive("dodatkowe_podstawy.*", after="na podstawie")
    _title_speaks_of_the_period = title_speaks_of_the_period(
        "tytul_programu", period="okres", of_a_task=False
    )
    _subject_speaks_of_the_period = title_speaks_of_the_period(
        "przedmiot_uchwaly", period="okres", of_a_task=False
    )

    @rule()
    def _agreements_are_told_once(self) -> Findings:
        """Umowę wieloletnią podaje się raz."""
        numbers = [one.numer for one in self.umowy_wieloletnie]
        for index, numer in enumerate(numbers):
            if numer is not None and numbers.index(numer) != index:
                yield error(
                    ("umowy_wieloletnie", index, "numer"),
                    f"Umowę nr {numer} podano dwa razy.",
                    hint="Usuń powtórzenie albo popraw numer.",
                )
