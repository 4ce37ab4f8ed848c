"""The call by which an executive invites organisations to name members of a competition commission."""

from datetime import date
from typing import ClassVar

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, rule, warning
from wkus_docs.documents.ogloszenie_nabor_czlonkow_komisji import terminy
from wkus_docs.documents.ogloszenie_nabor_czlonkow_komisji.fakty import FACTS
from wkus_docs.documents.ogloszenie_nabor_czlonkow_komisji.warunki import (
    needs_no_citizenship,
    needs_no_membership,
    needs_no_seat,
)
from wkus_docs.documents.ogloszenie_nabor_czlonkow_komisji.zgloszenia import (
    ListaNaboru,
    Losowanie,
    MiejscaWKomisji,
    PrzyjmowanieZgloszen,
    ZasadaWyboru,
)
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.nabor import KonkursNaboru, tells_which_commission
from wkus_docs.parts.konkurs.zadanie_konkursowe import UchwalaProgramu
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.dane_zbedne import asks_for_no_more_than_needed
from wkus_docs.parts.strony.dni_robocze import falls_on_working_days
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.klauzula import KlauzulaUrzedu
from wkus_docs.parts.strony.osoba import KontaktUrzedu
from wkus_docs.relations import is_no_later, listed_once, number_is_of_the_year
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import stands_in_the_genitive

_UDPP = acts["udpp"]
_CONDITIONS = ("warunki_kandydata.*", "warunki_organizacji.*", "zgloszenia.formularz.oswiadczenia.*")


class OgloszenieNaborCzlonkowKomisji(Document):
    """Ogłoszenie o naborze kandydatów na członków komisji konkursowej

    Organ wykonawczy zaprasza organizacje, żeby wskazały osoby do komisji konkursowej: w jednym konkursie,
    w kilku albo do listy na rok lub dłużej. Formularz zgłoszenia z informacją o danych osobowych może być
    załącznikiem; osobnym dokumentem jest też „zgloszenie_kandydata”.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="ogłoszenie",
        stages=("5 konkurs",),
        author="wójt, burmistrz, prezydent albo zarząd",
        legal_basis=tuple(
            LegalBasis(_UDPP[f"art. 15 ust. {unit}"]) for unit in ("2a", "2b", "2d", "2da", "2f")
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Skład komisji i wyłączenia według art. 15 ust. 2a–2f (tekst z 2024 r.). Układ porównano "
        "z zaproszeniami Księżpola (2023), Przywidza (2026), Buku (2022), Kolna (2019), Tomaszowa "
        "Mazowieckiego (2026–2027) i Świnoujścia oraz powiatów zambrowskiego (2025), niżańskiego (2017) "
        "i tczewskiego (2020); słowa są nasze. Wzoru urzędowego nie ma. Praktyką urzędów, a nie przepisem, "
        "są: liczba miejsc, losowanie, nieodpłatność, zwrot kosztów, lista na rok lub dłużej. Z pamięci: "
        "art. 24 KPA i informacja z art. 13 RODO.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    _prints_of_the_unit = prints_of_the_unit("kierownik")
    _prints_the_address_of_the_administrator = prints_of_the_unit("adres", when="dane_osobowe")

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    data_ogloszenia: DataWydania
    """Data ogłoszenia"""
    numer_aktu: Tekst | None = None
    """Numer zarządzenia albo uchwały zarządu, której ogłoszenie jest załącznikiem"""
    programy: tuple[UchwalaProgramu, ...] = ()
    """Uchwały o programach współpracy
    Te, które określają zasady działania komisji konkursowych."""
    dodatkowe_podstawy: tuple[Tekst, ...] = ()
    """Dodatkowe podstawy prawne
    Każda w dopełniaczu, po słowach „na podstawie”, np. „rozdziału 11 programu przyjętego uchwałą Nr …”."""
    konkursy: tuple[KonkursNaboru, ...] = ()
    """Konkursy, z których oferty zaopiniuje komisja
    Jeden albo kilka. Puste, gdy nabór tworzy listę kandydatów do wielu konkursów."""
    czy_jedna_komisja: TakNie | None = None
    """Czy jedna komisja opiniuje oferty ze wszystkich tych konkursów
    Tylko gdy konkursów jest kilka."""
    lista: ListaNaboru | None = None
    """Lista kandydatów
    Gdy wskazane osoby mają trafić na listę na rok albo dłużej."""
    obszary: tuple[Tekst, ...] = ()
    """Obszary, spośród których wybiera kandydat
    W mianowniku, np. „kultura fizyczna i sport”. Puste: kandydat obszaru nie wybiera."""
    data_powolania: Data | None = None
    """Kiedy komisja ma być powołana"""
    pierwsze_posiedzenie: Data | None = None
    """Planowany dzień pierwszego posiedzenia"""
    miejsce_posiedzenia: Tekst | None = None
    """Miejsce i czas posiedzeń
    Np. „Urząd Miejski w Łapach, w godzinach pracy urzędu”."""
    warunki_organizacji: tuple[Tekst, ...] = ()
    """Własne warunki dla organizacji
    Ponad ustawę, po słowach „Kandydata wskazuje organizacja, która”."""
    warunki_kandydata: tuple[Tekst, ...] = ()
    """Własne warunki dla kandydata
    Ponad ustawę, po słowach „Kandydatem jest osoba, która”, np. „zna dziedzinę, której dotyczy konkurs”."""
    kandydatow_od_organizacji: LiczbaDodatnia | None = None
    """Ilu najwyżej kandydatów wskazuje jedna organizacja
    Puste: ogłoszenie tego nie ogranicza."""
    zadania_czlonka: tuple[Tekst, ...] = ()
    """Co robi członek komisji
    Po słowach „Członek komisji”, np. „ocenia oferty na kartach według kryteriów z ogłoszenia”."""
    czy_nieodplatnie: TakNie | None = None
    """Czy udział w komisji jest nieodpłatny"""
    czy_zwrot_kosztow: TakNie | None = None
    """Czy członkowi zwraca się koszty dojazdu"""
    warunki_zwrotu: Tekst | None = None
    """Na jakich warunkach zwraca się koszty
    Np. „na podstawie biletów”; tylko przy „tak” w polu wyżej."""
    zgloszenia: PrzyjmowanieZgloszen
    """Zgłaszanie kandydatów"""
    miejsca: MiejscaWKomisji | None = None
    """Ile osób wskazanych przez organizacje wejdzie do komisji"""
    zasada_wyboru: ZasadaWyboru | None = None
    """Jak wybiera się członków, gdy kandydatów jest więcej niż miejsc
    losowanie, dziedzina, doświadczenie, kolejność, organ albo inna (wtedy opisz ją niżej)."""
    opis_wyboru: Opis | None = None
    """Opis wyboru
    Pełnymi zdaniami; przy zasadzie „inna” jest to cała zasada."""
    losowanie: Losowanie | None = None
    """Kiedy i gdzie jest losowanie"""
    postanowienia_dodatkowe: tuple[Opis, ...] = ()
    """Postanowienia dodatkowe
    Własne postanowienia ogłoszenia, każde osobnym zdaniem albo akapitem."""
    komorka: Tekst | None = None
    """Komórka, która prowadzi nabór
    W mianowniku, np. „Referat Spraw Społecznych”."""
    kontakt: KontaktUrzedu | None = None
    """Osoba do kontaktu"""
    dane_osobowe: KlauzulaUrzedu | None = None
    """Informacja o danych osobowych
    Dla kandydatów i osób, które podpisują zgłoszenie."""
    zalaczniki: tuple[Tekst, ...] = ()
    """Pozostałe załączniki
    Formularz zgłoszenia, gdy jest, ma numer 1."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Ogłoszenie o naborze kandydatów na członków {self.komisji}"

    @property
    def autor_dokumentu(self) -> str:
        """The executive."""
        return self.jednostka.organ.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the call."""
        return self.data_ogloszenia

    @property
    def jedna_komisja(self) -> bool:
        """Whether candidates are sought for one commission."""
        return self.lista is None and (len(self.konkursy) == 1 or bool(self.czy_jedna_komisja))

    @property
    def jedyny_konkurs(self) -> KonkursNaboru | None:
        """The competition, where there is one: what the act that appoints its commission takes."""
        return self.konkursy[0] if len(self.konkursy) == 1 else None

    @property
    def komisji(self) -> str:
        """The commission, or the commissions, in the genitive."""
        return "komisji konkursowej" if self.jedna_komisja else "komisji konkursowych"

    @property
    def o_pracy(self) -> bool:
        """Whether anything is said of the work in the commission."""
        return bool(
            self.zadania_czlonka
            or self.czy_nieodplatnie is not None
            or self.czy_zwrot_kosztow is not None
            or self.pierwsze_posiedzenie
            or self.miejsce_posiedzenia
        )

    @property
    def klauzula_w_tresci(self) -> bool:
        """Whether what is told of personal data stands in the call itself: there is no form to print it on."""
        return self.zgloszenia.formularz is None

    @property
    def numer_pierwszego(self) -> int:
        """Number of the first annex after the form."""
        return 1 if self.zgloszenia.formularz is None else 2

    _tells_which_commission = tells_which_commission()
    _competitions_differ = listed_once("konkursy.*.tytul_zadania", "Konkurs na zadanie")
    _areas_differ = listed_once("obszary.*", "Obszar")
    _has_a_deadline = terminy.has_a_deadline
    _leaves_time_to_name = terminy.leaves_time_to_name
    _names_before_the_appointment = terminy.names_before_the_appointment
    _meets_once_appointed = terminy.meets_once_appointed
    _names_before_the_first_meeting = terminy.names_before_the_first_meeting
    _list_is_still_open = terminy.list_is_still_open
    _lots_are_drawn_between = terminy.lots_are_drawn_between
    _ends_on_a_working_day = falls_on_working_days(
        {
            "zgloszenia.termin": "Termin zgłoszeń",
            "pierwsze_posiedzenie": "Pierwsze posiedzenie",
            "losowanie.dzien": "Losowanie",
        },
        provisions=(),
    )
    _needs_no_membership = needs_no_membership(*_CONDITIONS)
    _needs_no_seat = needs_no_seat(*_CONDITIONS)
    _needs_no_citizenship = needs_no_citizenship(*_CONDITIONS)
    _asks_for_no_more_than_needed = asks_for_no_more_than_needed(
        "zgloszenia.tresc.*",
        "zgloszenia.formularz.pytania.*",
        "zgloszenia.formularz.oswiadczenia.*",
        "warunki_kandydata.*",
        why="Kandydata wystarczy nazwać i móc się z nim skontaktować: imię i nazwisko, telefon albo e-mail.",
    )

    @rule()
    def _lots_are_drawn_where_they_decide(self) -> Findings:
        """Dzień losowania podaje się wtedy, gdy o wyborze rozstrzyga losowanie."""
        if self.losowanie is not None and self.zasada_wyboru != ZasadaWyboru.LOSOWANIE:
            yield warning(
                "zasada_wyboru",
                "Podano dzień losowania, a o wyborze nie rozstrzyga losowanie, więc dzień się nie wydrukuje.",
                hint="Wpisz zasada_wyboru: losowanie albo usuń losowanie.",
            )

    @rule()
    def _other_way_is_told(self) -> Findings:
        """Zasada, której nie ma na liście, jest opisana."""
        if self.zasada_wyboru == ZasadaWyboru.INNA and self.opis_wyboru is None:
            yield warning(
                "opis_wyboru",
                "Wybrano inną zasadę i jej nie opisano.",
                hint="Opisz, jak wybiera się członków, albo wskaż zasadę z listy.",
            )

    @rule()
    def _travel_is_refunded_where_told(self) -> Findings:
        """Warunki zwrotu kosztów podaje się wtedy, gdy koszty się zwraca."""
        if self.warunki_zwrotu is not None and not self.czy_zwrot_kosztow:
            yield warning(
                "warunki_zwrotu",
                "Podano warunki zwrotu kosztów, a nie podano, że koszty się zwraca, więc się nie wydrukują.",
                hint="Wpisz czy_zwrot_kosztow: tak albo usuń warunki.",
            )

    @rule()
    def _one_commission_of_several(self) -> Findings:
        """O jednej komisji do wielu konkursów mówi się wtedy, gdy konkursów jest kilka."""
        if self.czy_jedna_komisja is not None and len(self.konkursy) <= 1:
            yield warning(
                "czy_jedna_komisja",
                "Odpowiedź nic nie znaczy, gdy konkurs jest jeden albo nabór tworzy listę.",
                hint="Usuń to pole.",
            )

    @rule(acts["rodo"]["art. 13"])
    def _informs_candidates(self) -> Findings:
        """Kto podaje dane w zgłoszeniu, dostaje informację o swoich danych."""
        if self.dane_osobowe is None:
            yield warning(
                "dane_osobowe",
                "Zgłoszenia zawierają dane kandydatów, a ogłoszenie nie ma informacji o danych osobowych.",
                hint="Uzupełnij ją albo dołącz osobno.",
            )

    _programme_comes_first = is_no_later(
        "programy.*.data_uchwaly", later="data_ogloszenia", what="Uchwała o programie", than="ogłoszenie"
    )
    _further_bases_are_in_the_genitive = stands_in_the_genitive("dodatkowe_podstawy.*", after="na podstawie")
    _number_is_of_the_year = number_is_of_the_year("numer_aktu", day="data_ogloszenia")
