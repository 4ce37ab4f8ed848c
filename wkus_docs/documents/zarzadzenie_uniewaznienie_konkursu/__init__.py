"""The order, or the board's resolution, that annuls a competition or some of its tasks, with the announcement of it."""

from typing import Annotated, ClassVar

from wkus_docs.document import About, Document, LegalBasis, Provenance
from wkus_docs.documents.zarzadzenie_uniewaznienie_konkursu import reguly
from wkus_docs.documents.zarzadzenie_uniewaznienie_konkursu.fakty import FACTS
from wkus_docs.documents.zarzadzenie_uniewaznienie_konkursu.przedmiot import (
    CzescUniewazniana,
    DalszePostepowanie,
    OfertaNiespelniajaca,
    ZadanieUniewazniane,
    ZakresUniewaznienia,
)
from wkus_docs.fact import Fact, Holds
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.konkurs_ogloszony import KonkursWAkcie
from wkus_docs.parts.konkurs.publikacja import MIEJSCA, Publikacja, appears_no_earlier_than
from wkus_docs.parts.konkurs.rozstrzygniecie_konkursu import settled_after_the_deadline
from wkus_docs.parts.konkurs.uniewaznienie import PrzyczynaUniewaznienia
from wkus_docs.parts.konkurs.zadanie_konkursowe import UchwalaProgramu
from wkus_docs.parts.strony.akt_wykonawczy import AktWykonawczy
from wkus_docs.proposal import ASKED
from wkus_docs.relations import is_no_later, listed_once
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import stands_in_the_genitive

_UDPP = acts["udpp"]
_OF_AN_OFFER = ("numer", "zadanie", "oferenci", "tytul", "data_zlozenia")


class ZarzadzenieUniewaznienieKonkursu(AktWykonawczy, Document):
    """Zarządzenie o unieważnieniu konkursu

    Zarządzenie wójta, burmistrza albo prezydenta, a w powiecie i w województwie uchwała zarządu. Unieważnia cały
    konkurs albo zadania, na które oferty składano osobno, z jednej z dwóch przyczyn z ustawy: nie złożono żadnej
    oferty albo żadna nie spełniała wymogów ogłoszenia. Załącznikami są ogłoszenie o unieważnieniu i uzasadnienie:
    przy każdej ofercie wymóg, którego nie spełnia, i miejsce tego wymogu w ogłoszeniu.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="zarządzenie",
        stages=("6 ocena",),
        author="wójt, burmistrz, prezydent albo zarząd",
        legal_basis=(
            LegalBasis(acts["usg"]["art. 30 ust. 1"]),
            LegalBasis(_UDPP["art. 11 ust. 6"]),
            LegalBasis(_UDPP["art. 13 ust. 3"]),
            LegalBasis(_UDPP["art. 18a"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Układ i formuły: Zasady techniki prawodawczej; porównano z zarządzeniami Zembrzyc (2023), Kowali "
        "Oleckich (2025) i Koniuszy (2022), z uchwałami zarządów powiatów świeckiego (2020, 2026) i świdwińskiego "
        "(2022) i z informacją powiatu świdwińskiego (2019). Przyczyny i miejsca ogłoszenia według art. 18a (tekst "
        "z 2024 r.). Unieważnienie jednego z kilku zadań jest praktyką: ustawa mówi o konkursie. Z pamięci: art. 30 "
        "ust. 1 USG i art. 41 ust. 1 USW. Słowa są nasze.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    programy: Annotated[tuple[UchwalaProgramu, ...], Fact("urzad.programy", usual=True)] = ()
    """Uchwały o programach współpracy
    Puste: akt ich nie powołuje."""
    dodatkowe_podstawy: tuple[Tekst, ...] = ()
    """Dodatkowe podstawy prawne
    Każda w dopełniaczu, po słowach „na podstawie”, z dziennikiem."""
    konkurs: KonkursWAkcie
    """Konkurs"""
    zakres: ZakresUniewaznienia
    """Co się unieważnia
    calosc: cały konkurs; czesc: tylko zadania wypisane niżej, na które oferty składano osobno."""
    przyczyna: Annotated[PrzyczynaUniewaznienia | None, ASKED] = None
    """Przyczyna unieważnienia
    brak_ofert albo zadna_nie_spelnia_wymogow: innych ustawa nie zna. Puste, gdy każde zadanie podaje swoją."""
    zadania: tuple[ZadanieUniewazniane, ...] = ()
    """Zadania, których dotyczy unieważnienie
    Gdy oferty składano osobno na każde z kilku zadań. Puste: zadanie jest jedno."""
    oferty: tuple[OfertaNiespelniajaca, ...]
    """Oferty
    Wszystkie, które złożono na to, co się unieważnia; gdy nie złożono żadnej, wpisz []."""
    data_protokolu: Annotated[Data | None, ASKED] = None
    """Data protokołu komisji konkursowej
    Puste, gdy nie złożono żadnej oferty albo akt tej daty nie podaje."""
    czy_reszta_odrebnie: TakNie | None = None
    """Czy pozostałe zadania rozstrzyga odrębny akt
    Tylko przy unieważnieniu części zadań; „tak” drukuje to zdanie."""
    dalsze_postepowanie: DalszePostepowanie | None = None
    """Dalsze postępowanie
    Puste: akt o nim nie mówi."""
    publikacja: Publikacja | None = None
    """Zamieszczenie ogłoszenia o unieważnieniu
    Puste: akt wymienia same miejsca, bez dni."""
    uzasadnienie: Opis | None = None
    """Uzasadnienie
    Co akt ma wyjaśnić poza terminami, liczbą ofert i wymogami, które wypisują się same."""
    postanowienia_dodatkowe: tuple[Opis, ...] = ()
    """Postanowienia dodatkowe
    Własne postanowienia aktu, każde jako osobny paragraf przed przepisami końcowymi."""

    @property
    def wiele_zadan(self) -> bool:
        """Whether offers were filed to one of several tasks."""
        return bool(self.zadania)

    @property
    def kilka_zadan(self) -> bool:
        """Whether more than one task is annulled."""
        return len(self.zadania) > 1

    @property
    def czesciowe(self) -> bool:
        """Whether only some of the tasks are annulled."""
        return self.zakres == ZakresUniewaznienia.CZESC

    @property
    def przedmiot(self) -> str:
        """Subject of the act, after „w sprawie”."""
        what = "zadań publicznych" if self.zadania else "zadania publicznego"
        part = " w części" if self.czesciowe else ""
        return f"unieważnienia{part} otwartego konkursu ofert na realizację {what} „{self.konkurs.tytul_zadania}”"

    @property
    def czesci(self) -> tuple[CzescUniewazniana, ...]:
        """What is annulled, task by task; one part where the competition is not divided. Parts without a ground are left out."""
        if not self.zadania:
            return () if self.przyczyna is None else (CzescUniewazniana(None, self.przyczyna, self.oferty),)
        return tuple(
            CzescUniewazniana(task, ground, tuple(one for one in self.oferty if one.zadanie == task.numer))
            for task in self.zadania
            if (ground := task.przyczyna or self.przyczyna) is not None
        )

    @property
    def punkty_przyczyn(self) -> tuple[str, ...]:
        """Points of art. 18a ust. 1 that the legal basis cites."""
        return tuple(str(number) for number in sorted({part.przyczyna.punkt for part in self.czesci}))

    @property
    def numerowane(self) -> bool:
        """Whether offers have numbers."""
        return any(one.numer is not None for one in self.oferty)

    _annuls_only_on_statutory_grounds = reguly.annuls_only_on_statutory_grounds
    _ground_is_told = reguly.ground_is_told
    _part_names_its_tasks = reguly.part_names_its_tasks
    _offers_say_which_task = reguly.offers_say_which_task
    _gives_no_other_ground = reguly.gives_no_other_ground
    _fails_not_for_want_of_cash = reguly.fails_not_for_want_of_cash
    _opinion_comes_first = reguly.opinion_comes_first
    _late_offers_are_those_that_came_late = reguly.late_offers_are_those_that_came_late
    _annuls_after_the_deadline = settled_after_the_deadline("data_aktu", done="unieważniono")
    _announcement_follows_the_act = appears_no_earlier_than(
        "data_aktu", *MIEJSCA, what="unieważniono konkurs", provision=_UDPP["art. 18a ust. 2"]
    )
    _next_step_follows_the_act = is_no_later(
        "data_aktu", later="dalsze_postepowanie.termin", what="Akt", than="dalsze postępowanie"
    )
    _offers_were_filed_before = is_no_later(
        "oferty.*.data_zlozenia", later="data_aktu", what="Złożenie oferty", than="unieważnienie"
    )
    _programme_comes_first = is_no_later(
        "programy.*.data_uchwaly",
        later="data_aktu",
        what="Uchwała o programie",
        than="akt, który ją powołuje",
    )
    _offers_are_listed_once = listed_once("oferty.*.numer", "Numer oferty", key=reguly.number_of_an_offer)
    _tasks_are_listed_once = listed_once("zadania.*.numer", "Numer zadania")
    _further_bases_are_in_the_genitive = stands_in_the_genitive("dodatkowe_podstawy.*", after="na podstawie")
