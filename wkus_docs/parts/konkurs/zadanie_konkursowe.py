"""The task that a competition is announced for."""

from typing import Annotated

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.law import SFERY, acts
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.parts.strony.galaz import Galaz, ZGalezia, assistance_keeps_its_limits, branch_is_named
from wkus_docs.parts.strony.obszar import Obszar
from wkus_docs.parts.strony.sfera_zadan import children_are_protected, points_fit_the_area
from wkus_docs.relations import (
    number_is_of_the_year,
    text_is_not_of_years_gone,
    written_without_quotes,
    written_without_what_is_printed,
)
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor
from wkus_docs.wording import stands_in_the_genitive


class UchwalaProgramu(Part):
    """Uchwała o programie współpracy"""

    numer: Tekst
    """Numer"""
    data_uchwaly: Data
    """Data"""
    przedmiot: Tekst
    """Przedmiot
    Po słowach „w sprawie”."""

    _subject_stands_alone = written_without_what_is_printed("przedmiot")
    _subject_is_in_the_genitive = stands_in_the_genitive("przedmiot", after="w sprawie")
    _number_is_of_the_year = number_is_of_the_year("numer", day="data_uchwaly")
    _speaks_of_years_to_come = text_is_not_of_years_gone("przedmiot", day="data_uchwaly")


class FormaKonkursu(Wybor):
    """Form of commissioning that a competition offers: one of the two, or either, as the offer says."""

    POWIERZENIE = "powierzenie", "powierzenie"
    WSPIERANIE = "wspieranie", "wspieranie"
    OBIE = "powierzenie_lub_wspieranie", "powierzenie lub wspieranie"

    @property
    def jedna(self) -> Forma | None:
        """The form where there is only one."""
        return None if self is FormaKonkursu.OBIE else Forma(self.value)


class ZadanieKonkursowe(ZGalezia):
    """Zadanie"""

    dziedzina: Galaz
    """Dziedzina
    Gałąź prawa, która decyduje o przepisach szczególnych, np. „placówka wsparcia dziennego”, „pomoc społeczna”,
    „opieka nad zwierzętami bezdomnymi” albo „inna”. „nie dotyczy”: sprawdzono, że rządzi nim tylko ustawa
    o działalności pożytku publicznego."""
    obszar: Annotated[Obszar | None, "nie drukuje się"] = None
    """Obszar
    Jeden z dziewięciu obszarów usług społecznych; służy tylko do sprawdzenia punktów sfery i dziedziny."""
    punkty_sfery: tuple[Tekst, ...] = ()
    """Punkty art. 4 ust. 1 ustawy
    Same numery, np. 1a i 15. Puste tylko wtedy, gdy rodzaj zadania podano słowami."""
    rodzaj_zadania: Tekst | None = None
    """Rodzaj zadania słowami
    Gdy ogłoszenie nie podaje punktów ustawy albo mówi dokładniej niż one."""
    tytul: Tekst
    """Tytuł zadania
    Bez cudzysłowu i bez kropki. Gdy konkurs obejmuje kilka zadań: to, co je łączy."""
    cel: Opis | None = None
    """Cel zadania
    Puste: ogłoszenie o nim nie mówi."""
    adresaci: Tekst | None = None
    """Adresaci
    W mianowniku, np. „dzieci w wieku 6–15 lat zamieszkałe na terenie Gminy Łapy”."""
    czy_dla_dzieci: TakNie
    """Czy z zadania korzystają dzieci
    „tak” dodaje warunki ochrony małoletnich."""
    forma: FormaKonkursu
    """Forma zlecenia
    „powierzenie” (dotacja na całość), „wspieranie” (dotacja na część kosztów) albo „powierzenie lub wspieranie”."""

    @property
    def galaz_zadania(self) -> Galaz:
        """The branch of law."""
        return self.dziedzina

    @property
    def powierzenie(self) -> bool:
        """Whether the grant covers the whole task."""
        return self.forma == FormaKonkursu.POWIERZENIE

    @property
    def wspieranie(self) -> bool:
        """Whether the grant covers only a part of the cost."""
        return self.forma == FormaKonkursu.WSPIERANIE

    @property
    def jedna_forma(self) -> Forma | None:
        """The form of the task, where the notice leaves no choice."""
        return self.forma.jedna

    @property
    def placowka(self) -> bool:
        """Whether the act on supporting families governs the task."""
        return self.dziedzina == Galaz.PLACOWKA

    @property
    def pomoc(self) -> bool:
        """Whether the act on social assistance governs the task."""
        return self.dziedzina == Galaz.POMOC

    @property
    def punkty_w_kolejnosci(self) -> tuple[str, ...]:
        """Points of the sphere in the order of the act; what the act has not comes last, as given."""
        order = list(SFERY)
        return tuple(
            sorted(self.punkty_sfery, key=lambda kod: order.index(kod) if kod in SFERY else len(order))
        )

    @property
    def rodzaje(self) -> tuple[str, ...]:
        """Texts of the spheres the task belongs to."""
        return tuple(tresc for kod, tresc in SFERY.items() if kod in self.punkty_sfery)

    @rule(acts["udpp"]["art. 13 ust. 2 pkt 1"])
    def _tells_its_kind(self) -> Findings:
        """Ogłoszenie podaje rodzaj zadania: punktami ustawy albo słowami."""
        if not self.punkty_sfery and self.rodzaj_zadania is None:
            yield error(
                "punkty_sfery",
                "Nie podano rodzaju zadania publicznego.",
                hint="Wpisz punkty art. 4 ust. 1 ustawy albo rodzaj słowami („rodzaj_zadania”)."
                + ("" if self.obszar is None else f" W tym obszarze zwykle: {', '.join(self.obszar.sfery)}."),
            )

    _title_has_no_quotes = written_without_quotes("tytul")
    _points_fit_the_area = points_fit_the_area("punkty_sfery", "obszar")
    _protects_children = children_are_protected(
        "czy_dla_dzieci", points="punkty_sfery", addressees=("adresaci", "tytul"), day_care="placowka"
    )
    _branch_is_named = branch_is_named(
        "dziedzina", "tytul", "rodzaj_zadania", points="punkty_sfery", area="obszar", joins=True
    )
    _assistance_keeps_its_limits = assistance_keeps_its_limits("dziedzina", "tytul", "rodzaj_zadania", "cel")
