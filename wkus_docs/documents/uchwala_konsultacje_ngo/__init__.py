"""The council's resolution on how drafts of local law are consulted with organisations and boards of public benefit."""

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, LegalBasis, Provenance
from wkus_docs.documents.uchwala_konsultacje_ngo import reguly
from wkus_docs.documents.uchwala_konsultacje_ngo.fakty import FACTS
from wkus_docs.documents.uchwala_konsultacje_ngo.formy import FormyKonsultacji
from wkus_docs.documents.uchwala_konsultacje_ngo.kalendarz import Czas, KrokKalendarza, kroki
from wkus_docs.documents.uchwala_konsultacje_ngo.ogloszenie import (
    AktOgloszenia,
    ElementOgloszenia,
    ElementWynikow,
)
from wkus_docs.documents.uchwala_konsultacje_ngo.terminy import Terminy
from wkus_docs.documents.uchwala_konsultacje_ngo.uczestnicy import (
    Definicja,
    KonsultacjeProjektu,
    ZKimKonsultuje,
)
from wkus_docs.fact import Holds
from wkus_docs.law import acts, parameters
from wkus_docs.parts.konsultacje.formularz_uwag import PytaniaFormularza
from wkus_docs.parts.konsultacje.konsultacje import days_for_an_opinion
from wkus_docs.parts.konsultacje.sposob_konsultacji import MiejsceOgloszenia, UchwalaOSposobie
from wkus_docs.parts.strony.jednostka import RodzajJednostki
from wkus_docs.parts.strony.prawo_miejscowe import PrawoMiejscowe
from wkus_docs.polish import organy
from wkus_docs.polish.typografia import twarde_spacje
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.proposal import Proposal
from wkus_docs.relations import is_no_later, listed_once
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]
_RESIDENTS = {"usg": "art. 5a ust. 2", "usp": "art. 3d ust. 2", "usw": "art. 10a ust. 2"}


class UchwalaKonsultacjeNgo(PrawoMiejscowe, Document):
    """Uchwała o sposobie konsultowania projektów z organizacjami

    Uchwała rady, która określa szczegółowy sposób konsultowania projektów aktów prawa miejscowego z organizacjami
    i z radą działalności pożytku publicznego: kto bierze udział, co i gdzie się ogłasza, w jakich formach i jak długo
    trwają konsultacje, kiedy wolno je skrócić i kiedy ogłasza się wyniki. Jest aktem prawa miejscowego. Załącznikiem
    może być formularz uwag; uzasadnienie pokazuje terminy na przykładzie.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="uchwała",
        stages=("3 konsultacje",),
        author="rada gminy, rada powiatu albo sejmik (projekt: organ wykonawczy)",
        legal_basis=(
            LegalBasis(_UDPP["art. 5 ust. 5"]),
            LegalBasis(acts["usg"]["art. 18 ust. 2 pkt 15"]),
            LegalBasis(acts["usg"]["art. 40 ust. 1"]),
            LegalBasis(acts["oad"]["art. 4 ust. 1"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Ustawa mówi tylko o „szczegółowym sposobie”; treść porównano z uchwałami gmin Miastkowo (2021), Kruszyna "
        "(2011), Przyrów (2010), Michałowice (2011), Lipowa (2011) i Biała Piska (2016, razem z mieszkańcami) oraz "
        "powiatów dzierżoniowskiego (2010), mieleckiego (2010) i bielskiego (2010); z części czytano tylko początek. "
        "Że to akt prawa miejscowego, mówi orzecznictwo. Najmniej czternaście dni to nasza miara. Z pamięci: art. 40 "
        "ust. 1 USG i USP, art. 89 ust. 1 USW, art. 4 ustawy o ogłaszaniu aktów normatywnych, przepisy o konsultacjach "
        "z mieszkańcami powiatu i województwa. Słowa są nasze.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    prints_checksum: ClassVar[bool] = False

    z_kim: Annotated[ZKimKonsultuje, Proposal("organizacje")]
    """Z kim konsultuje się projekty
    organizacje; rada pożytku; rada albo organizacje (gdy rady nie ma); rada i organizacje."""
    ktore_organizacje: Tekst | None = None
    """Które organizacje biorą udział
    Po słowie „które”, np. „działają na terenie Gminy Łapy albo na rzecz jej mieszkańców”. Puste: wszystkie."""
    inni_uczestnicy: tuple[Tekst, ...] = ()
    """Kto jeszcze może zgłaszać uwagi
    W mianowniku liczby mnogiej, np. „partnerstwa lokalne”."""
    czy_zasady_dla_mieszkancow: TakNie | None = None
    """Czy ta sama uchwała określa zasady konsultacji z mieszkańcami
    „tak” dopisuje podstawę z ustawy ustrojowej, zmienia tytuł i każe stosować do mieszkańców przepisy o organizacjach."""
    definicje: tuple[Definicja, ...] = ()
    """Własne definicje
    Poza organizacjami, projektem i radą pożytku, które określają się same."""
    czy_wymienia_programy: TakNie | None = None
    """Czy uchwała wymienia programy współpracy
    Ustawa każe konsultować je tak samo; „tak” dopisuje je dla jasności."""
    inne_projekty: tuple[Tekst, ...] = ()
    """Jakie inne projekty się konsultuje
    W mianowniku liczby mnogiej, np. „projekty strategii rozwoju”."""

    akt_ogloszenia: AktOgloszenia | None = None
    """Jak organ wykonawczy zarządza konsultacje
    ogłoszenie albo zarządzenie (w powiecie i w województwie uchwała zarządu)."""
    elementy_ogloszenia: tuple[ElementOgloszenia, ...] = ()
    """Co podaje ogłoszenie
    przedmiot, projekt, termin, formy, sposób, kontakt, wyniki, dane osobowe."""
    inne_elementy_ogloszenia: tuple[Tekst, ...] = ()
    """Co jeszcze podaje ogłoszenie
    W bierniku, np. „zasięg terytorialny konsultacji”."""
    miejsca_ogloszenia: tuple[MiejsceOgloszenia, ...] = Field(min_length=1)
    """Gdzie zamieszcza się ogłoszenie
    bip, tablica, strona, poczta, prasa."""
    inne_miejsca: tuple[Tekst, ...] = ()
    """Gdzie jeszcze zamieszcza się ogłoszenie
    Po słowach „zamieszcza się”, np. „na platformie konsultacji”."""
    formy: FormyKonsultacji
    """Formy konsultacji"""
    terminy: Terminy
    """Terminy konsultacji"""
    komorka: Tekst | None = None
    """Komórka, która prowadzi konsultacje
    W mianowniku; puste, gdy uchwała jej nie wskazuje."""
    czy_rada_dostaje_projekt: TakNie | None = None
    """Czy rada pożytku dostaje projekt najpóźniej w dniu ogłoszenia
    Tylko gdy projekty konsultuje się z radą pożytku."""
    milczenie_to_brak_uwag: TakNie | None = None
    """Czy brak odpowiedzi w terminie znaczy brak uwag"""
    wazne_bez_progu: TakNie | None = None
    """Czy konsultacje są ważne bez względu na liczbę uczestników"""
    wynik_nie_wiaze: TakNie | None = None
    """Czy uchwała mówi, że wynik konsultacji nie wiąże organów"""
    elementy_wynikow: tuple[ElementWynikow, ...] = ()
    """Co zawierają wyniki
    przebieg, uczestnicy, uwagi, stanowisko, opinia."""
    miejsca_wynikow: tuple[MiejsceOgloszenia, ...] = ()
    """Gdzie ogłasza się wyniki"""
    czy_wyniki_dla_rady: TakNie | None = None
    """Czy wyniki dostaje rada razem z projektem"""
    formularz: PytaniaFormularza | None = None
    """Formularz uwag w załączniku
    Puste: uchwała nie ma załącznika."""
    czy_wzor_ustala_organ: TakNie | None = None
    """Czy wzór formularza ustala organ wykonawczy
    Gdy nie ma go w załączniku."""
    czy_w_toku_po_staremu: TakNie | None = None
    """Czy konsultacje już ogłoszone prowadzi się według dotychczasowych przepisów"""

    powody: Opis | None = None
    """Uzasadnienie: po co ta uchwała
    Co jest dziś i co się zmienia."""
    konsultacje: KonsultacjeProjektu | None = None
    """Uzasadnienie: konsultacje projektu tej uchwały
    Ona sama jest aktem prawa miejscowego, który się konsultuje."""
    przyklad_ogloszenia: Data | None = None
    """Uzasadnienie: dzień ogłoszenia w przykładzie
    Od niego program liczy przykładowe terminy, gdy uchwała mówi, ile trwają konsultacje i od kiedy się to liczy.
    Puste: uzasadnienie ich nie pokazuje."""
    skutki_finansowe: Opis | None = None
    """Uzasadnienie: skutki finansowe"""

    @property
    def przedmiot(self) -> str:
        """Subject of the resolution, after „w sprawie”."""
        ours = (
            f"szczegółowego sposobu konsultowania z {self.z_kim.w_tytule} projektów aktów prawa miejscowego "
            f"w dziedzinach dotyczących działalności statutowej {self.z_kim.czyjej_dzialalnosci}"
        )
        if self.czy_zasady_dla_mieszkancow:
            ours += f" oraz zasad i trybu konsultacji z mieszkańcami {self.jednostka.pelna_nazwa.dopelniacz}"
        return self.przedmiot_uchwaly or ours

    @property
    def przepisy_ustrojowe(self) -> str:
        """Units of the act on the unit's government: the council's competence, local law, consultations with residents."""
        found = [self.przepis_kompetencji, self.przepis_prawa_miejscowego]
        if self.czy_zasady_dla_mieszkancow:
            found.insert(0, acts[self.podstawa_kompetencji][_RESIDENTS[self.podstawa_kompetencji]].jednostka)
        return twarde_spacje(f"{', '.join(found[:-1])} i {found[-1]}")

    @property
    def akt_wykonawczy(self) -> organy.AktWykonawczy:
        """The act by which the executive may order consultations."""
        return organy.akt_wykonawczy(self.jednostka.rodzaj)

    @property
    def konsultuje_wiecej(self) -> bool:
        """Whether more is consulted than drafts of local law."""
        return bool(self.czy_wymienia_programy or self.inne_projekty or self.czy_zasady_dla_mieszkancow)

    @property
    def zarzadza_aktem(self) -> bool:
        """Whether the executive orders consultations by an act, and not by the notice alone."""
        return self.akt_ogloszenia == AktOgloszenia.AKT

    @property
    def tresc_ogloszenia(self) -> tuple[str, ...]:
        """All that the notice says."""
        reason = self.terminy.tryb_pilny is not None and bool(self.terminy.tryb_pilny.czy_podaje_powod)
        hasty = ("powód trybu pilnego, gdy konsultacje są w nim prowadzone",) if reason else ()
        return (*(one.etykieta for one in self.elementy_ogloszenia), *hasty, *self.inne_elementy_ogloszenia)

    @property
    def gdzie_ogloszenie(self) -> tuple[str, ...]:
        """All places of the notice."""
        return (*(one.gdzie for one in self.miejsca_ogloszenia), *self.inne_miejsca)

    @property
    def gdzie_wyniki(self) -> tuple[str, ...]:
        """Places of the results."""
        return tuple(one.gdzie for one in self.miejsca_wynikow)

    @property
    def jedno_miejsce_wynikow(self) -> str | None:
        """The place of the results, where there is one."""
        return self.gdzie_wyniki[0] if len(self.gdzie_wyniki) == 1 else None

    @property
    def ogloszenie_wynikow(self) -> bool:
        """Whether it is told, in the sentence on remarks, where or by when the results are published."""
        return self.jedno_miejsce_wynikow is not None or self.terminy.dni_na_wyniki is not None

    @property
    def mowi_o_wynikach(self) -> bool:
        """Whether the resolution says anything of the results."""
        return bool(
            self.elementy_wynikow
            or self.miejsca_wynikow
            or self.terminy.dni_na_wyniki
            or self.czy_wyniki_dla_rady
        )

    @property
    def kilka_o_wynikach(self) -> bool:
        """Whether more than one sentence does."""
        return bool(self.elementy_wynikow or self.czy_wyniki_dla_rady or len(self.miejsca_wynikow) > 1)

    @property
    def kilka_o_udziale(self) -> bool:
        """Whether there is more to say of who takes part than with whom drafts are consulted."""
        return bool(self.inni_uczestnicy or self.czy_rada_dostaje_projekt)

    @property
    def mowi_o_skutkach(self) -> bool:
        """Whether it says what silence, turnout and the result mean."""
        return any(self._skutki)

    @property
    def kilka_o_skutkach(self) -> bool:
        """Whether it says more than one of these."""
        return sum(map(bool, self._skutki)) > 1

    @property
    def _skutki(self) -> tuple[bool | None, ...]:
        return (self.milczenie_to_brak_uwag, self.wazne_bez_progu, self.wynik_nie_wiaze)

    @property
    def mowi_o_formularzu(self) -> bool:
        """Whether it says where the form for remarks is."""
        return self.formularz is not None or bool(self.czy_wzor_ustala_organ)

    @property
    def dni_opinii(self) -> int | None:
        """Days the law gives the board for its opinion; of the board of a province we do not know them."""
        if not self.z_kim.rada_pozytku or self.jednostka.rodzaj == RodzajJednostki.WOJEWODZTWO:
            return None
        return days_for_an_opinion(self.data_uchwaly)

    @property
    def czas_zwykly(self) -> Czas | None:
        """Days of the usual mode, where it is known how many they are and from when they are counted."""
        terms = self.terminy
        return None if terms.min_dni is None or terms.liczone_od is None else self._czas(terms.min_dni)

    @property
    def czas_pilny(self) -> Czas | None:
        """Days in haste, where the resolution foresees it."""
        return None if self.terminy.tryb_pilny is None else self._czas(self.terminy.tryb_pilny.min_dni)

    def _czas(self, dni: int) -> Czas:
        terms = self.terminy
        return Czas(
            dni, terms.liczone_od, terms.dni_przed_rozpoczeciem or 0, terms.dni_na_wyniki, self.dni_opinii
        )

    @property
    def kalendarz(self) -> tuple[KrokKalendarza, ...]:
        """Terms on the example: nothing where no day is given, or no days are known."""
        if self.przyklad_ogloszenia is None or self.czas_zwykly is None:
            return ()
        return kroki(self.przyklad_ogloszenia, self.czas_zwykly, self.czas_pilny)

    @property
    def termin_programu(self) -> date | None:
        """The day by which the yearly programme is adopted: the first one after the example begins."""
        if not self.kalendarz or self.przyklad_ogloszenia is None:
            return None
        month, day = parameters["termin_programu_rocznego"].na(self.data_uchwaly)
        begins = self.przyklad_ogloszenia
        this_year = date(begins.year, month, day)
        return this_year if begins <= this_year else date(begins.year + 1, month, day)

    @property
    def ogloszenie_programu(self) -> date | None:
        """The last day on which consultations of the yearly programme can be announced in the usual mode."""
        if self.termin_programu is None or self.czas_zwykly is None:
            return None
        return self.czas_zwykly.najpozniej_ogloszone(self.termin_programu)

    @property
    def do_konsultacji(self) -> UchwalaOSposobie:
        """What notices and records of consultations say of this resolution."""
        terms = self.terminy
        return UchwalaOSposobie.model_construct(
            numer=self.numer,
            data_uchwaly=self.data_uchwaly,
            przedmiot=self.przedmiot,
            formy=self.formy.rodzaje,
            miejsca_ogloszenia=self.miejsca_ogloszenia,
            miejsca_wynikow=self.miejsca_wynikow,
            min_dni=terms.min_dni,
            min_dni_pilnie=None if terms.tryb_pilny is None else terms.tryb_pilny.min_dni,
            liczone_od=terms.liczone_od,
            dni_na_wyniki=terms.dni_na_wyniki,
        )

    @property
    def w_bierniku(self) -> str:
        """The resolution in the accusative, as another one that rests on it names it."""
        words = (
            f"uchwałę nr {self.numer} {self.jednostka.rada_dopelniacz} z dnia {data_slownie(self.data_uchwaly)} "
            f"w sprawie {self.przedmiot}"
        )
        return words.replace("\u00a0", " ")

    _names_each_form_once = listed_once("formy.lista.*.opis", "Formę")
    _names_each_place_once = listed_once("miejsca_ogloszenia.*", "Miejsce ogłoszenia")
    _names_each_place_of_results_once = listed_once("miejsca_wynikow.*", "Miejsce ogłoszenia wyników")
    _invites_all = reguly.invites_all
    _does_not_depend_on_turnout = reguly.does_not_depend_on_turnout
    _residents_have_their_basis = reguly.residents_have_their_basis
    _is_announced_in_the_bulletin = reguly.is_announced_in_the_bulletin
    _results_are_published = reguly.results_are_published
    _notice_says_what_it_must = reguly.notice_says_what_it_must
    _results_answer_every_remark = reguly.results_answer_every_remark
    _form_is_where_it_is_said = reguly.form_is_where_it_is_said
    _form_is_used = reguly.form_is_used
    _board_has_its_days = reguly.board_has_its_days
    _board_gets_the_draft = reguly.board_gets_the_draft
    _meeting_can_be_announced = reguly.meeting_can_be_announced
    _was_itself_consulted = reguly.was_itself_consulted
    _example_is_once_in_force = reguly.example_is_once_in_force
    _old_mode_is_told = reguly.old_mode_is_told
    _was_consulted_before = is_no_later(
        "konsultacje.okres.do", later=reguly.known_day, what="Koniec konsultacji projektu", than="ta uchwała"
    )
