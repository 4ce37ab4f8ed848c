"""The order, or the board's resolution, that appoints the joint team of the unit and organisations."""

import re
from typing import ClassVar

from pydantic import Field

from wkus_docs.document import (
    About,
    Document,
    Earlier,
    Findings,
    LegalBasis,
    Model,
    Part,
    Provenance,
    error,
    rule,
    warning,
)
from wkus_docs.documents.zarzadzenie_zespol_wkus.fakty import FACTS
from wkus_docs.documents.zarzadzenie_zespol_wkus.zespol_roboczy import ZespolRoboczy
from wkus_docs.fact import Holds
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.zadanie_konkursowe import UchwalaProgramu
from wkus_docs.parts.strony.akt_wykonawczy import AktWykonawczy
from wkus_docs.parts.strony.dni_robocze import falls_on_working_days
from wkus_docs.parts.strony.osoba import Kontakt
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import is_no_later
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import stands_in_the_genitive

_UDPP = acts["udpp"]
_OCENA_OFERT = re.compile(r"\b(opini|oceni|ocen|wyb[oó]r|wybier)\w*\W+(?:\w+\W+){0,3}ofert", re.IGNORECASE)


class InicjatywaOrganizacji(Part):
    """Wniosek organizacji, od którego zaczęły się prace"""

    organizacja: Tekst
    """Organizacja, która złożyła wniosek
    W mianowniku."""
    data_wniosku: Data
    """Data wniosku"""


class ZadanieZespolu(Part):
    """Zadanie zespołu"""

    tresc: Tekst
    """Co zespół robi
    W mianowniku, np. „opracowanie projektu standardu usługi”."""
    termin: Data | None = None
    """Do kiedy
    Puste, gdy terminu nie wyznaczono."""


class ZarzadzenieZespolWkus(AktWykonawczy, Document):
    """Zarządzenie o powołaniu zespołu roboczego gminy i organizacji

    Zarządzenie wójta, burmistrza albo prezydenta, a w powiecie i w województwie uchwała zarządu. Powołuje
    wspólny zespół, w którym jednostka i organizacje mają po tyle samo miejsc; zespół doradza i proponuje,
    a nie rozstrzyga. Załącznikiem jest regulamin pracy.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="zarządzenie",
        stages=("2 decyzja",),
        author="wójt, burmistrz, prezydent albo zarząd",
        legal_basis=(LegalBasis(acts["usg"]["art. 30 ust. 1"]), LegalBasis(_UDPP["art. 5 ust. 2 pkt 5"])),
        provenance=(Provenance.SISTER_MODEL,),
        models=(Model.WSPOLPRACA,),
        sources="Zespół jako krok wdrożenia: model KUS (Lublin). Układ i formuły: Zasady techniki "
        "prawodawczej; porównano z zarządzeniem Wójta Gminy Stare Czarnowo (2006) o zespole do spraw "
        "współpracy z organizacjami i z opisami zespołów w programach współpracy. Art. 5 ust. 2 pkt 5 (tekst "
        "z 2024 r.) wymaga tylko, żeby zespół był wspólny, doradczy i inicjatywny; równa liczba miejsc, "
        "kworum i sposób uzgadniania są naszą propozycją. Z pamięci: art. 30 ust. 1 USG, art. 32 ust. 1 USP "
        "i art. 41 ust. 1 USW. Regulamin jest nasz: wzoru urzędowego nie ma.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    earlier = (
        Earlier(
            "dni_na_zaproszenie",
            "0.2.0",
            "dni_na_zaproszenie",
            "Bez tego pola dokument o tym nie mówi.",
            absent="7",
        ),
        Earlier(
            "dni_na_notatke", "0.2.0", "dni_na_notatke", "Bez tego pola dokument o tym nie mówi.", absent="7"
        ),
        Earlier(
            "czy_zdalnie", "0.2.0", "czy_zdalnie", "Bez tego pola dokument o tym nie mówi.", absent="tak"
        ),
    )

    programy: tuple[UchwalaProgramu, ...] = ()
    """Uchwały o programach współpracy
    Te, które przewidują taki zespół; puste, gdy żadna go nie przewiduje."""
    sprawy: Tekst
    """Do jakich spraw powołuje się zespół
    Po słowach „do spraw”, w dopełniaczu, np. „umów wieloletnich z organizacjami pozarządowymi”."""
    inicjatywa: InicjatywaOrganizacji | None = None
    """Wniosek organizacji
    Puste, gdy zespół powołuje się bez takiego wniosku."""
    zespol: ZespolRoboczy
    """Skład i sposób pracy zespołu"""
    termin_zgloszen: Data | None = None
    """Do kiedy organizacje mogły zgłaszać przedstawicieli
    Z ogłoszenia o naborze; puste: naboru nie ogłoszono."""
    zadania: tuple[ZadanieZespolu, ...] = Field(min_length=1)
    """Zadania zespołu"""
    data_zakonczenia: Data | None = None
    """Do kiedy zespół działa
    Puste, gdy dnia nie wyznaczono."""
    pierwsze_posiedzenie: Data | None = None
    """Dzień pierwszego posiedzenia"""
    miejsce_posiedzenia: Tekst | None = None
    """Miejsce pierwszego posiedzenia"""
    czestosc: Tekst | None = None
    """Jak często zespół się zbiera
    Np. „co najmniej raz na dwa miesiące”."""
    dni_na_zaproszenie: LiczbaDodatnia | None = None
    """Na ile dni przed posiedzeniem wysyła się zaproszenie"""
    dni_na_notatke: LiczbaDodatnia | None = None
    """W ciągu ilu dni po posiedzeniu publikuje się notatkę"""
    czy_zdalnie: TakNie | None = None
    """Czy można uczestniczyć zdalnie"""
    obsluga: Tekst | None = None
    """Kto obsługuje zespół
    Komórka urzędu w mianowniku, np. „Referat Spraw Społecznych”."""
    kontakt: Kontakt | None = None
    """Osoba do kontaktu"""
    zasady_dodatkowe: tuple[Tekst, ...] = ()
    """Własne postanowienia regulaminu
    Każde osobnym zdaniem."""
    dodatkowe_podstawy: tuple[Tekst, ...] = ()
    """Dodatkowe podstawy prawne
    Każda w dopełniaczu, po słowach „na podstawie”, z dziennikiem, w którym ją ogłoszono."""
    postanowienia_dodatkowe: tuple[Opis, ...] = ()
    """Postanowienia dodatkowe
    Własne postanowienia aktu, każde jako osobny paragraf przed przepisami końcowymi."""

    @property
    def przedmiot(self) -> str:
        """Subject of the act, after „w sprawie”."""
        return f"powołania zespołu roboczego do spraw {self.sprawy}"

    @property
    def czas_zaproszenia(self) -> str:
        """„7 dni”, before „wcześniej”; empty where it is not given."""
        return policz(self.dni_na_zaproszenie, "dzień", "dni", "dni") if self.dni_na_zaproszenie else ""

    @property
    def czas_notatki(self) -> str:
        """„7 dni”, after „w ciągu”; empty where it is not given."""
        return policz(self.dni_na_notatke, "dnia", "dni", "dni") if self.dni_na_notatke else ""

    @rule()
    def _meets_once_appointed(self) -> Findings:
        """Zespół zbiera się po powołaniu, a przed końcem działania."""
        dzien = self.pierwsze_posiedzenie
        if dzien is None:
            return
        if dzien < self.dzien_obowiazywania:
            yield error(
                "pierwsze_posiedzenie",
                f"Zespół ma się zebrać {data_slownie(dzien)}, a powołuje się go od "
                f"{data_slownie(self.dzien_obowiazywania)}",
                hint="Popraw dzień posiedzenia albo dzień wejścia w życie.",
            )
        if self.data_zakonczenia is not None and dzien > self.data_zakonczenia:
            yield error(
                "data_zakonczenia",
                f"Zespół działa do {data_slownie(self.data_zakonczenia)}, a pierwsze posiedzenie ma "
                f"{data_slownie(dzien)}",
                hint="Popraw jedną z dat.",
            )

    _meets_on_a_working_day = falls_on_working_days(
        {"pierwsze_posiedzenie": "Pierwsze posiedzenie"}, provisions=()
    )

    @rule()
    def _tasks_fit_the_term(self) -> Findings:
        """Terminy zadań wypadają w czasie działania zespołu."""
        for index, zadanie in enumerate(self.zadania):
            termin = zadanie.termin
            end = self.data_zakonczenia
            if termin and (termin < self.dzien_obowiazywania or (end is not None and termin > end)):
                yield warning(
                    ("zadania", index, "termin"),
                    f"Zadanie ma termin {data_slownie(termin)}, a zespół działa od "
                    f"{data_slownie(self.dzien_obowiazywania)}"
                    + (f" do {data_slownie(end)}" if end is not None else ""),
                    hint="Popraw termin zadania albo czas działania zespołu.",
                )

    @rule(_UDPP["art. 15 ust. 2a"])
    def _does_not_judge_offers(self) -> Findings:
        """Zespół nie opiniuje ofert: robi to komisja konkursowa."""
        for index, zadanie in enumerate(self.zadania):
            if _OCENA_OFERT.search(zadanie.tresc):
                yield warning(
                    ("zadania", index, "tresc"),
                    f"Zadanie „{zadanie.tresc}” wygląda na opiniowanie ofert, a to należy do komisji konkursowej.",
                    hint="Usuń to zadanie: komisję powołuje się osobno, bez organizacji, które startują w konkursie.",
                )

    @rule()
    def _organisations_were_asked(self) -> Findings:
        """Organizacje mogły zgłosić przedstawicieli, zanim ustalono skład."""
        if self.termin_zgloszen is None:
            yield warning(
                "termin_zgloszen",
                "Nie podano, do kiedy organizacje mogły zgłaszać przedstawicieli do zespołu.",
                hint="Ogłoś nabór i podaj jego termin: zasada jawności obejmuje także skład zespołu.",
            )
        elif self.termin_zgloszen >= self.data_aktu:
            yield warning(
                "termin_zgloszen",
                f"Organizacje mogą zgłaszać przedstawicieli do {data_slownie(self.termin_zgloszen)}, a zespół "
                f"powołuje się {data_slownie(self.data_aktu)}",
                hint="Powołaj zespół po tym terminie albo popraw datę.",
            )

    @rule()
    def _follows_the_motion(self) -> Findings:
        """Wniosek organizacji jest wcześniejszy niż zarządzenie."""
        if self.inicjatywa and self.inicjatywa.data_wniosku > self.data_aktu:
            yield error(
                ("inicjatywa", "data_wniosku"),
                f"Akt z {data_slownie(self.data_aktu)} powołuje się na wniosek z "
                f"{data_slownie(self.inicjatywa.data_wniosku)}",
                hint="Popraw jedną z dat.",
            )

    _programme_comes_first = is_no_later(
        "programy.*.data_uchwaly",
        later="data_aktu",
        what="Uchwała o programie",
        than="akt, który ją powołuje",
    )
    _further_bases_are_in_the_genitive = stands_in_the_genitive("dodatkowe_podstawy.*", after="na podstawie")
    _matters_are_in_the_genitive = stands_in_the_genitive("sprawy", after="do spraw")
