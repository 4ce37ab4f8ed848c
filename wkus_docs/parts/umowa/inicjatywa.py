"""A local initiative as residents ask for it and as the contract has it: the task, its object, who does what and when."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Found, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.parts.pieniadze.udzialy_inicjatywy import (
    WYDATKI,
    RodzajUdzialu,
    RodzajWkladu,
    Skladnik,
    UdzialSamorzadu,
    WkladMieszkancow,
    skladniki,
)
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.sfera_zadan import speaks_of_children
from wkus_docs.parts.strony.zakres_inicjatywy import ZakresInicjatywy
from wkus_docs.polish.kwoty_w_tekscie import mowi_o_dotacji
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.proposal import ASKED
from wkus_docs.relations import listed_once, title_speaks_of_the_period, written_without_quotes
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor
from wkus_docs.wording import tells_as_many_people

_UDPP = acts["udpp"]


class RodzajObiektu(Wybor):
    """What is built or repaired."""

    DROGA = "droga", "droga"
    KANALIZACJA = "kanalizacja", "kanalizacja"
    WODOCIAG = "wodociag", "sieć wodociągowa"
    BUDYNEK = "budynek", "budynek"
    MALA_ARCHITEKTURA = "mala_architektura", "obiekt małej architektury"
    INNY = "inny", "inny obiekt"


class Wlasciciel(Wybor):
    """Whose the object or its ground is."""

    SAMORZAD = "samorzad", "własność tej jednostki samorządu terytorialnego"
    INNY_SAMORZAD = "inny_samorzad", "własność innej jednostki samorządu terytorialnego"
    INNY = "inny", "własność kogo innego"


_OF_A_UNIT_ONLY = frozenset({RodzajObiektu.DROGA, RodzajObiektu.KANALIZACJA, RodzajObiektu.WODOCIAG})


class ObiektInicjatywy(Part):
    """Co się buduje, rozbudowuje albo remontuje"""

    rodzaj: RodzajObiektu
    """Rodzaj obiektu
    droga, kanalizacja, wodociag, budynek, mala_architektura albo inny."""
    wlasciciel: Wlasciciel | None = None
    """Czyją jest własnością
    samorzad, inny_samorzad albo inny."""
    oznaczenie: Tekst | None = None
    """Oznaczenie nieruchomości
    Np. „działka nr 215/4, obręb Łapy Osse”."""

    @rule(_UDPP["art. 19b ust. 1 pkt 1"])
    def _belongs_to_a_unit(self) -> Findings:
        """Droga, kanalizacja i sieć wodociągowa są własnością jednostki samorządu terytorialnego."""
        if self.rodzaj in _OF_A_UNIT_ONLY and self.wlasciciel == Wlasciciel.INNY:
            yield error(
                "wlasciciel",
                f"{self.rodzaj.etykieta.capitalize()} nie jest własnością jednostki samorządu, więc inicjatywa "
                "lokalna jej nie obejmuje.",
                hint="Zmień zadanie albo popraw dane o własności.",
            )

    @rule()
    def _owner_is_known_and_agrees(self) -> Findings:
        """Wiadomo, czyj jest obiekt, a gdy nie jest tej jednostki, pracę uzgodniono z właścicielem."""
        if self.wlasciciel is None:
            yield warning(
                "wlasciciel",
                "Nie podano, czyją własnością jest to, co się buduje albo remontuje.",
                hint="Sprawdź w ewidencji gruntów i wpisz: samorzad, inny_samorzad albo inny.",
            )
        elif self.wlasciciel == Wlasciciel.INNY_SAMORZAD or (
            self.wlasciciel == Wlasciciel.INNY and self.rodzaj not in _OF_A_UNIT_ONLY
        ):
            yield warning(
                "wlasciciel",
                f"To {self.wlasciciel.etykieta}: publiczne pieniądze poszłyby na cudzą rzecz.",
                hint="Dołącz zgodę właściciela i sprawdź, na jakiej podstawie jednostka może tam pracować.",
            )


class KtoWykonuje(Wybor):
    """Who takes a step."""

    MIESZKANCY = "mieszkancy", "mieszkańcy"
    SAMORZAD = "samorzad", "samorząd"
    RAZEM = "razem", "mieszkańcy i samorząd"


class EtapInicjatywy(Part):
    """Etap harmonogramu"""

    nazwa: Tekst
    """Działanie"""
    termin: Okres
    """Termin"""
    kto: KtoWykonuje | None = None
    """Kto wykonuje
    mieszkancy, samorzad albo razem."""


class Inicjatywa(Part):
    """Inicjatywa lokalna"""

    nazwa: Tekst
    """Nazwa zadania
    Bez cudzysłowu."""
    zakres: tuple[ZakresInicjatywy, ...] = Field(min_length=1)
    """Zakres według ustawy
    rozwoj_wspolnot, kultura_i_tradycja, edukacja, sport_i_turystyka, przyroda, bezpieczenstwo albo
    rewitalizacja."""
    cel: Annotated[Opis | None, ASKED] = None
    """Cel i potrzeba
    Dlaczego zadanie jest ważne dla społeczności."""
    opis: Opis
    """Opis działań"""
    miejsce: Tekst | None = None
    """Miejsce"""
    obiekt: ObiektInicjatywy | None = None
    """Co się buduje, rozbudowuje albo remontuje
    Puste, gdy zadanie na tym nie polega."""
    korzystajacy: Tekst | None = None
    """Kto skorzysta"""
    liczba_korzystajacych: LiczbaDodatnia | None = None
    """Ile osób skorzysta
    W przybliżeniu."""
    czy_bezplatnie: Annotated[TakNie | None, ASKED] = None
    """Czy korzystanie będzie bezpłatne"""
    okres: Okres
    """Termin wykonania"""
    harmonogram: tuple[EtapInicjatywy, ...] = ()
    """Harmonogram
    Umowa go potrzebuje; wnioskodawca opracowuje go wspólnie z organem."""
    wklad: tuple[WkladMieszkancow, ...] = Field(min_length=1)
    """Wkład mieszkańców
    Praca społeczna, pieniądze i rzeczy."""
    udzial_samorzadu: tuple[UdzialSamorzadu, ...] = ()
    """Udział samorządu
    Co samorząd kupi, udostępni albo wykona."""

    @property
    def wartosc_wkladu(self) -> Decimal:
        """What residents give, in all."""
        return suma(one.wartosc for one in self.wklad)

    @property
    def wartosc_udzialu(self) -> Decimal:
        """What the unit gives, in all."""
        return suma(one.wartosc for one in self.udzial_samorzadu)

    @property
    def wydatki_samorzadu(self) -> Decimal:
        """What the unit pays for, and does not lend or do itself."""
        return suma(one.wartosc for one in self.udzial_samorzadu if one.rodzaj in WYDATKI)

    @property
    def wartosc_calosci(self) -> Decimal:
        """What both sides give."""
        return self.wartosc_wkladu + self.wartosc_udzialu

    @property
    def wartosc_pracy(self) -> Decimal:
        """What the work of residents is worth: the council's criteria look at it first of all."""
        return suma(one.wartosc for one in self.wklad if one.rodzaj == RodzajWkladu.PRACA)

    @property
    def godziny_pracy(self) -> Decimal:
        """Hours that residents will work, where they are told."""
        return sum((one.godziny for one in self.wklad), Decimal(0))

    @property
    def wplata(self) -> Decimal:
        """Money that residents give."""
        return suma(one.wartosc for one in self.wklad if one.rodzaj == RodzajWkladu.PIENIADZE)

    @property
    def skladniki(self) -> tuple[Skladnik, ...]:
        """What the unit and each kind of contribution make of the whole."""
        return skladniki(self.udzial_samorzadu, self.wklad)

    @rule(_UDPP["art. 19e"])
    def _residents_give_something(self) -> Findings:
        """Wkład mieszkańców ma wartość."""
        if self.wartosc_wkladu <= 0:
            yield error(
                "wklad",
                "Wkład mieszkańców nie ma żadnej wartości.",
                hint="Oszacuj pracę, rzeczy albo podaj wpłatę: bez wkładu mieszkańców nie ma inicjatywy lokalnej.",
            )

    @rule()
    def _users_do_not_pay(self) -> Findings:
        """Korzystanie z efektów zadania jest bezpłatne."""
        if self.czy_bezplatnie is False:
            yield warning(
                "czy_bezplatnie",
                "Korzystający mieliby płacić, a inicjatywa lokalna służy społeczności i nikt na niej nie zarabia.",
                hint="Sprawdź w uchwale o inicjatywie lokalnej, czy na to pozwala.",
            )

    @rule()
    def _children_work_with_consent(self) -> Findings:
        """Praca społeczna dzieci i młodzieży jest zauważona."""
        for index, one in enumerate(self.wklad):
            if one.rodzaj == RodzajWkladu.PRACA and speaks_of_children(one.opis):
                yield warning(
                    ("wklad", index, "opis"),
                    "Pracować miałyby osoby niepełnoletnie.",
                    hint="Potrzebna jest zgoda rodziców i opieka dorosłych; nie licz ich przy pracach niebezpiecznych.",
                )

    @rule(holds="Etapy harmonogramu mieszczą się w terminie wykonania zadania.")
    def _steps_lie_within_the_period(self) -> Findings:
        for index, step in enumerate(self.harmonogram):
            if step.termin.od < self.okres.od or step.termin.do > self.okres.do:
                yield error(
                    ("harmonogram", index, "termin"),
                    f"Etap „{step.nazwa}” wychodzi poza termin wykonania zadania "
                    f"({data_slownie(self.okres.od)} – {data_slownie(self.okres.do)}).",
                    hint="Popraw termin etapu albo zadania.",
                )

    _name_has_no_quotes = written_without_quotes("nazwa")
    _name_speaks_of_the_period = title_speaks_of_the_period("nazwa", period="okres")
    _area_is_told_once = listed_once("zakres.*", "Zakres")
    _texts_tell_as_many_people = tells_as_many_people(
        "korzystajacy", number="liczba_korzystajacych", what="liczba korzystających"
    )


def applicants_get_no_money(of: str, *, found: Found) -> ClassRule:
    """Make the rule that the unit pays for things and services itself: a local initiative gives no grant.

    ``of`` is the path of the initiative; a request that asks for money is answered, so there it is only pointed out.
    """

    @rule(_UDPP["art. 5 ust. 2 pkt 6"], _UDPP["art. 5 ust. 4"], _UDPP["art. 19f"])
    def check(part: Part) -> Findings:
        """Wnioskodawca nie dostaje pieniędzy: dotację daje się tylko przy zlecaniu zadań."""
        for loc, one in paths.each(part, f"{of}.udzial_samorzadu.*"):
            if one.rodzaj == RodzajUdzialu.PIENIADZE:
                yield found(
                    (*loc, "rodzaj"),
                    "W inicjatywie lokalnej samorząd nie przekazuje wnioskodawcy pieniędzy.",
                    hint="Samorząd sam kupuje materiały i usługi albo udostępnia rzeczy; wpisz, co to będzie.",
                )
            elif mowi_o_dotacji(one.opis):
                yield warning(
                    (*loc, "opis"),
                    "Tekst mówi o dotacji, a w inicjatywie lokalnej samorząd jej nie daje.",
                    hint="Wpisz, co samorząd kupi, udostępni albo wykona.",
                )

    return check
