"""What an office's own file says: what the unit is, who holds its offices and since when, how to reach it."""

from datetime import date
from difflib import get_close_matches
from typing import Annotated

from pydantic import Field

from wkus_docs.catalog import catalog
from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.parts.konkurs.zadanie_konkursowe import UchwalaProgramu
from wkus_docs.parts.konsultacje.sposob_konsultacji import MiejsceOgloszenia, UchwalaOSposobie
from wkus_docs.parts.strony.adres import Adres
from wkus_docs.parts.strony.jednostka import Jednostka, NazwaMiejsca, RodzajJednostki
from wkus_docs.parts.strony.nazwy import NazwyWlasne
from wkus_docs.parts.strony.osoba import Kontakt, Osoba, Plec, Upowazniony
from wkus_docs.parts.strony.wojewodztwo import Wojewodztwo
from wkus_docs.polish.imiona import plec_z_imienia
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.edoreczenia import AdresDoDoreczen
from wkus_docs.scalars.email import Email
from wkus_docs.scalars.nip import Nip
from wkus_docs.scalars.nrb import Nrb
from wkus_docs.scalars.regon import Regon
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.telefon import Telefon
from wkus_docs.scalars.www import Www
from wkus_docs.standing.wpis import Wpis, follow_one_another


class Urzednik(Wpis, Osoba):
    """Osoba na urzędzie"""

    plec: Plec
    """Płeć
    „kobieta” albo „mężczyzna”: decyduje o formie nazwy funkcji (Przewodniczący, Przewodnicząca)."""

    @rule()
    def _name_and_gender_agree(self) -> Findings:
        """Imię i płeć są zgodne."""
        first = self.imie_nazwisko.split()[0]
        if not self.kobieta and plec_z_imienia(self.imie_nazwisko) == Plec.KOBIETA.etykieta:
            yield warning(
                "plec",
                f"Imię „{first}” jest zwykle kobiece, a podano: mężczyzna.",
                hint="Sprawdź; od płci zależy, czy dokument napisze „Przewodniczący”, czy „Przewodnicząca”.",
            )


class OsobaUpowazniona(Wpis, Upowazniony):
    """Osoba, która podpisuje z upoważnienia"""

    zakres: Tekst | None = None
    """Do czego jest upoważniona
    Np. „umowy o dotacje do 100 000 zł”; puste: bez ograniczeń."""


class DaneUrzedu(Wpis):
    """Dane urzędu

    Adres, telefon i strony, które czasem się zmieniają; zmiana to nowy wpis od swojego dnia.
    """

    adres: Adres
    """Adres urzędu"""
    telefon: Annotated[Telefon | None, ASKED] = None
    """Telefon urzędu"""
    email: Annotated[Email | None, ASKED] = None
    """E-mail urzędu"""
    adres_do_doreczen: AdresDoDoreczen | None = None
    """Adres do doręczeń elektronicznych"""
    www: Www | None = None
    """Strona internetowa"""
    bip: Annotated[Www | None, ASKED] = None
    """Strona Biuletynu Informacji Publicznej"""
    rachunek_zwrotow: Annotated[Nrb | None, ASKED] = None
    """Rachunek do zwrotu dotacji
    Drukuje go umowa."""


class Inspektor(Wpis):
    """Inspektor ochrony danych"""

    inspektor: Tekst
    """Inspektor ochrony danych
    Imię i nazwisko albo nazwa."""
    email_inspektora: Email
    """E-mail inspektora ochrony danych"""


class WpisKontaktu(Wpis, Kontakt):
    """Osoba do kontaktu w urzędzie"""

    dokumenty: tuple[Tekst, ...] = ()
    """Dla jakich dokumentów
    Nazwy z polecenia „wkus lista”; puste: dla wszystkich, których nie ma przy nikim innym."""


class ProgramUrzedu(Wpis, UchwalaProgramu):
    """Program współpracy

    Daty mówią, na jaki czas jest program. Dokument bierze programy uchwalone najpóźniej w jego dniu, które się jeszcze
    nie skończyły.
    """

    def holds_on(self, day: date) -> bool:
        """Tell whether the programme has been adopted by a day and has not ended yet; it may begin only later."""
        return self.data_uchwaly <= day and (self.do is None or day <= self.do)


class UchwalaOKonsultacjach(Wpis, UchwalaOSposobie):
    """Uchwała o sposobie konsultacji

    Daty mówią, od kiedy i do kiedy uchwała obowiązuje.
    """


class Urzad(Part):
    """Plik urzędu

    To, co o urzędzie wie każdy dokument: podane raz, w folderze, z którego biorą je pliki z danymi.
    """

    rodzaj: RodzajJednostki
    """Rodzaj jednostki
    gmina wiejska, gmina miejsko-wiejska, gmina miejska, miasto na prawach powiatu, powiat albo województwo."""
    nazwa: NazwaMiejsca
    """Nazwa"""
    wojewodztwo: Wojewodztwo
    """Województwo
    Np. „podlaskie”."""
    nip: Annotated[Nip | None, ASKED] = None
    """NIP"""
    regon: Annotated[Regon | None, ASKED] = None
    """REGON"""
    dane: tuple[DaneUrzedu, ...] = Field(min_length=1)
    """Adres i łączność
    Zwykle jeden wpis; po zmianie adresu albo rachunku następny, od dnia zmiany."""
    kierownik: tuple[Urzednik, ...] = Field(min_length=1)
    """Wójt, burmistrz, prezydent, starosta albo marszałek
    Zmiana to nowy wpis od pierwszego dnia urzędowania; poprzedniego się nie usuwa."""
    przewodniczacy_rady: Annotated[tuple[Urzednik, ...], ASKED] = ()
    """Przewodniczący albo przewodnicząca rady
    W województwie: sejmiku."""
    skarbnik: Annotated[tuple[Urzednik, ...], ASKED] = ()
    """Skarbnik"""
    upowaznieni: tuple[OsobaUpowazniona, ...] = ()
    """Kto podpisuje z upoważnienia
    W dokumencie wystarczy wtedy imię i nazwisko tego, kto podpisuje."""
    inspektor: Annotated[tuple[Inspektor, ...], ASKED] = ()
    """Inspektor ochrony danych"""
    odbiorcy_danych: tuple[Tekst, ...] = ()
    """Odbiorcy danych osobowych
    Zwykli odbiorcy, każdy w mianowniku, np. „operator pocztowy”; dokument może podać innych."""
    okres_przechowywania: Tekst | None = None
    """Jak długo przechowuje się dane osobowe
    Zwykle, np. „10 lat od końca roku, w którym zakończono sprawę (kategoria archiwalna BE10)”."""
    kontakty: Annotated[tuple[WpisKontaktu, ...], ASKED] = ()
    """Osoby do kontaktu
    Kto odpowiada na pytania o dokumenty urzędu."""
    programy: tuple[ProgramUrzedu, ...] = ()
    """Programy współpracy
    Roczne i wieloletnie; dokument bierze te, które są już uchwalone i się nie skończyły."""
    uchwala_o_konsultacjach: Annotated[tuple[UchwalaOKonsultacjach, ...], ASKED] = ()
    """Uchwała o sposobie konsultacji"""
    miejsca_publikacji: tuple[MiejsceOgloszenia, ...] = ()
    """Gdzie urząd ogłasza konsultacje
    bip, tablica, strona, poczta, prasa."""
    nazwy: NazwyWlasne | None = None
    """Nazwy własne
    Tylko gdy jednostka, jej organ albo urząd nazywa się inaczej, niż układa to program."""

    @property
    def jednostka(self) -> Jednostka:
        """The unit by its names alone, which do not change with days."""
        named = {name: getattr(self, name) for name in ("rodzaj", "nazwa", "wojewodztwo", "nazwy")}
        return Jednostka.model_construct(set(named), **named)

    @rule()
    def _unit_is_named_well(self) -> Findings:
        """Jednostka i jej organy nazywają się tak, jak wymaga tego każdy dokument."""
        for one in Jednostka.rules():
            yield from one.check(self.jednostka)
        yield from self.jednostka.asks_how_named(("organ", "rada"))

    @rule()
    def _contacts_are_for_documents(self) -> Findings:
        """Osoby do kontaktu przypisano do dokumentów, które są."""
        for index, contact in enumerate(self.kontakty):
            for at, name in enumerate(contact.dokumenty):
                if name not in catalog:
                    near = get_close_matches(zwin(name), catalog, 1, 0.6)
                    yield error(
                        ("kontakty", index, "dokumenty", at),
                        f"Nie mam dokumentu „{name}”.",
                        hint=f"Może „{near[0]}”?" if near else "Nazwy poda: wkus lista.",
                    )

    _data_follow_one_another = follow_one_another("dane")
    _heads_follow_one_another = follow_one_another("kierownik")
    _chairs_follow_one_another = follow_one_another("przewodniczacy_rady")
    _treasurers_follow_one_another = follow_one_another("skarbnik")
    _officers_follow_one_another = follow_one_another("inspektor")
    _resolutions_follow_one_another = follow_one_another("uchwala_o_konsultacjach")
