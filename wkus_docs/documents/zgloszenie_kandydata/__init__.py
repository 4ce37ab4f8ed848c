"""The form by which an organisation names a candidate for a competition commission, and the candidate agrees."""

from datetime import date
from typing import Annotated, ClassVar

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, error, rule, warning
from wkus_docs.documents.zgloszenie_kandydata import wylaczenia
from wkus_docs.documents.zgloszenie_kandydata.fakty import FACTS
from wkus_docs.documents.zgloszenie_kandydata.kandydat import (
    Kandydat,
    KonkursKandydata,
    ObszarKandydata,
    OswiadczenieKandydata,
    Powiazanie,
)
from wkus_docs.documents.zgloszenie_kandydata.wskazujacy import OrganizacjaWskazujaca
from wkus_docs.fact import Fact, Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.office_only import OFFICE_ONLY
from wkus_docs.parts.konkurs.nabor import ListaKandydatow, tells_which_commission
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.dane_zbedne import asks_for_no_more_than_needed, tells_no_pesel
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.klauzula import KlauzulaUrzedu
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.polish.zwijanie import zwin_nazwe
from wkus_docs.proposal import ASKED
from wkus_docs.relations import case_is_not_of_a_later_year, listed_once
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Tekst

_UDPP = acts["udpp"]


class ZgloszenieKandydata(Document):
    """Zgłoszenie kandydata na członka komisji konkursowej

    W części A organizacja wskazuje osobę do komisji konkursowej, w części B ta osoba wyraża zgodę. Urząd
    drukuje je też jako pusty formularz albo daje jako formularz PDF. Nie pyta o numer PESEL ani o adres
    kandydata, bo do powołania nie są potrzebne.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ",)

    about: ClassVar[About] = About(
        kind="zgłoszenie",
        stages=("5 konkurs",),
        author="organizacja i kandydat",
        legal_basis=(
            LegalBasis(_UDPP["art. 15 ust. 2d"]),
            LegalBasis(_UDPP["art. 15 ust. 2f"]),
            LegalBasis(acts["kpa"]["art. 24"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Kogo nie można powołać: art. 15 ust. 2d i 2f (tekst z 2024 r.). Układ porównano z formularzem "
        "Ministerstwa Spraw Zagranicznych (2014) i z opisami formularzy Buku (2022), Tczewa (2020) "
        "i Świnoujścia; słowa są nasze. Wzoru urzędowego nie ma, a zgodę kandydata i oświadczenia zna tylko "
        "praktyka. Z pamięci: art. 24 KPA i informacja z art. 13 RODO.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    _prints_of_the_unit = prints_of_the_unit("adres")

    jednostka: JednostkaUrzedu
    """Jednostka samorządu
    Do której organizacja składa zgłoszenie."""
    konkursy: Annotated[tuple[KonkursKandydata, ...], OFFICE_ONLY] = ()
    """Konkursy, których dotyczy nabór
    Puste, gdy nabór tworzy listę kandydatów do wielu konkursów."""
    lista: Annotated[ListaKandydatow | None, OFFICE_ONLY] = None
    """Lista kandydatów"""
    termin_zgloszen: Annotated[Data | None, OFFICE_ONLY] = None
    """Do kiedy składa się zgłoszenia
    Jak w ogłoszeniu o naborze. Puste: zgłoszenie o tym nie mówi."""
    organizacja: Annotated[OrganizacjaWskazujaca, Fact("organizacja")]
    """Organizacja, która wskazuje kandydata"""
    data_zgloszenia: DataWydania
    """Data zgłoszenia
    Dzień, w którym podpisała je organizacja."""
    kandydat: Kandydat
    """Kandydat"""
    obszary: Annotated[tuple[ObszarKandydata, ...], OFFICE_ONLY] = ()
    """Obszary, spośród których wybiera kandydat
    Jak w ogłoszeniu o naborze. Puste: kandydat obszaru nie wybiera."""
    powiazania: Annotated[tuple[Powiazanie, ...], ASKED] = ()
    """Organizacje, z którymi kandydat jest związany
    Władze, członkostwo, praca, wolontariat. „brak”: kandydat oświadcza, że takich nie ma. Urząd porówna je
    z listą ofert."""
    oswiadczenia: Annotated[tuple[OswiadczenieKandydata, ...], OFFICE_ONLY] = ()
    """Oświadczenia, o które prosi ogłoszenie"""
    inni_wskazujacy: Annotated[tuple[Tekst, ...], OFFICE_ONLY] = ()
    """Inne organizacje, które wskazały tę samą osobę"""
    data_zgody: Data | None = None
    """Data zgody kandydata
    Puste: zostaje miejsce na datę przy podpisie."""
    zalaczniki: tuple[Tekst, ...] = ()
    """Załączniki
    Np. pełnomocnictwo, gdy zgłoszenie podpisuje pełnomocnik."""
    data_wplywu: Annotated[Data | None, OFFICE_ONLY] = None
    """Data wpływu
    Wpisuje urząd."""
    znak_sprawy: Annotated[Tekst | None, OFFICE_ONLY] = None
    """Znak sprawy
    Nadaje urząd."""
    dane_osobowe: Annotated[KlauzulaUrzedu | None, OFFICE_ONLY] = None
    """Informacja o danych osobowych
    Jak w ogłoszeniu o naborze."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Zgłoszenie kandydata na członka komisji konkursowej: {self.kandydat.imie_nazwisko}"

    @property
    def autor_dokumentu(self) -> str:
        """The organisation."""
        return self.organizacja.nazwa

    @property
    def data_dokumentu(self) -> date:
        """Day on which the organisation signed."""
        return self.data_zgloszenia

    @property
    def bez_powiazan(self) -> bool:
        """Whether the candidate says that he is tied to no organisation."""
        return self.says_none("powiazania")

    _tells_which_commission = tells_which_commission()
    _competitions_differ = listed_once("konkursy.*.tytul_zadania", "Konkurs na zadanie")
    _areas_differ = listed_once("obszary.*.nazwa", "Obszar")
    _is_named_by_one_who_does_not_compete = wylaczenia.is_named_by_one_who_does_not_compete
    _is_not_tied_to_an_offeror = wylaczenia.is_not_tied_to_an_offeror

    @rule()
    def _is_named_once(self) -> Findings:
        """Osobę wskazuje jedna organizacja; gdy wskazały ją dwie, zajmuje jedno miejsce."""
        if not self.inni_wskazujacy:
            return
        own = zwin_nazwe(self.organizacja.nazwa)
        for index, name in enumerate(self.inni_wskazujacy):
            if zwin_nazwe(name) == own:
                yield error(
                    ("inni_wskazujacy", index),
                    f"{name} jest już organizacją, która wskazuje kandydata.",
                    hint="Usuń tę pozycję.",
                )
            else:
                yield warning(
                    ("inni_wskazujacy", index),
                    f"{self.kandydat.imie_nazwisko}: tę samą osobę wskazały {self.organizacja.nazwa} i {name}.",
                    hint="Zajmie w komisji jedno miejsce; żadna z tych organizacji nie może brać udziału w konkursie.",
                )

    @rule()
    def _comes_in_time(self) -> Findings:
        """Zgłoszenie złożono w terminie z ogłoszenia o naborze."""
        last = self.termin_zgloszen
        if last is None:
            return
        came = self.data_wplywu
        if came is not None and came > last:
            yield warning(
                "data_wplywu",
                f"Zgłoszenie wpłynęło {data_slownie(came)}, a termin minął {data_slownie(last)}",
                hint="Sprawdź, czy ogłoszenie liczy dzień nadania i czy listę uzupełnia się później.",
            )
        elif self.data_zgloszenia > last:
            yield warning(
                "data_zgloszenia",
                f"Zgłoszenie ma datę {data_slownie(self.data_zgloszenia)}, a termin minął {data_slownie(last)}",
                hint="Popraw datę albo sprawdź, czy urząd przyjmuje jeszcze zgłoszenia.",
            )

    @rule()
    def _comes_once_signed(self) -> Findings:
        """Zgłoszenie wpływa nie wcześniej, niż podpisali je organizacja i kandydat."""
        for name, day in (("data_zgloszenia", self.data_zgloszenia), ("data_zgody", self.data_zgody)):
            if day is not None and self.data_wplywu is not None and self.data_wplywu < day:
                yield error(
                    name,
                    f"Zgłoszenie wpłynęło {data_slownie(self.data_wplywu)}, a podpis ma datę {data_slownie(day)}",
                    hint="Popraw jedną z dat.",
                )

    @rule()
    def _chooses_something(self) -> Findings:
        """Z konkursów i obszarów do wyboru kandydat wybiera co najmniej jeden."""
        chosen = {
            "konkursy": ("konkursu", [item.czy_wybrany for item in self.konkursy]),
            "obszary": ("obszaru", [item.czy_wybrany for item in self.obszary]),
        }
        for name, (what, answers) in chosen.items():
            if answers and all(answer is not None and not answer for answer in answers):
                yield warning(
                    name, f"Nie wybrano żadnego {what}.", hint="Wpisz „tak” przy co najmniej jednym."
                )

    @rule(acts["rodo"]["art. 13"])
    def _informs_the_candidate(self) -> Findings:
        """Kandydat dostaje informację o swoich danych."""
        if self.dane_osobowe is None:
            yield warning(
                "dane_osobowe",
                "Zgłoszenie zbiera dane kandydata, a nie ma informacji o danych osobowych.",
                hint="Przepisz ją z ogłoszenia o naborze albo dołącz osobno.",
            )

    _asks_for_no_more_than_needed = asks_for_no_more_than_needed(
        "oswiadczenia.*.tresc",
        why="Kandydata wystarczy nazwać i móc się z nim skontaktować: imię i nazwisko, telefon albo e-mail.",
    )
    _tells_no_pesel = tells_no_pesel(
        "kandydat.imie_nazwisko",
        "kandydat.funkcja",
        "kandydat.doswiadczenie",
        "kandydat.dyspozycyjnosc",
        "oswiadczenia.*.tresc",
    )
    _case_is_not_of_a_later_year = case_is_not_of_a_later_year("znak_sprawy", day="data_wplywu")
