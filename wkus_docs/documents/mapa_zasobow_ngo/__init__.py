"""Map of what local organisations have and can do."""

from datetime import date
from typing import ClassVar

from pydantic import Field

from wkus_docs.document import (
    About,
    Document,
    Findings,
    LegalBasis,
    Model,
    Provenance,
    error,
    rule,
    warning,
)
from wkus_docs.documents.mapa_zasobow_ngo.fakty import FACTS
from wkus_docs.documents.mapa_zasobow_ngo.macierz_zasobow import (
    PozycjaMapy,
    StopienGotowosci,
    WierszMacierzy,
    WierszPodsumowania,
    macierz,
    podsumowanie,
    pozycje,
    stopnie_gotowosci,
)
from wkus_docs.documents.mapa_zasobow_ngo.zasoby_organizacji import (
    NAJWYZSZA_GOTOWOSC,
    ZasobyOrganizacji,
    niepelne,
    powtorzone,
)
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.badanie.zrodlo_danych import ZrodloDiagnozy
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.klauzula import KlauzulaUrzedu
from wkus_docs.parts.strony.nastepny_dzien import next_one_is_later
from wkus_docs.parts.strony.obszar import Obszar
from wkus_docs.parts.strony.osoba import KontaktUrzedu
from wkus_docs.parts.strony.zespol import OsobaZespolu
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import case_is_not_of_a_later_year, is_no_later, lies_on_the_scale
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst

_RODO, _UDPP = acts["rodo"], acts["udpp"]


class MapaZasobowNgo(Document):
    """Mapa potencjału lokalnych organizacji

    Co mają i co potrafią organizacje z okolicy: obszary usług, ludzie, lokale, doświadczenie, obroty i gotowość
    do umowy. Program liczy, ile organizacji działa w każdym obszarze i ile jest gotowych, i wskazuje luki.
    Danych osób do kontaktu może nie być; w mapie do publikacji są tylko dane tych, którzy się zgodzili.
    """

    about: ClassVar[About] = About(
        kind="rejestr",
        stages=("1 diagnoza",),
        author="referat urzędu z organizacjami",
        legal_basis=(LegalBasis(_UDPP["art. 5 ust. 2 pkt 2"]), LegalBasis(_RODO["art. 5"])),
        provenance=(Provenance.PRACTICE,),
        models=(Model.WSPOLPRACA,),
        sources="Wzoru urzędowego nie ma. Układ, pięciostopniowa skala gotowości i sposób liczenia są własne; "
        "zakres pytań jest typowy dla badań potencjału organizacji prowadzonych przez gminy i powiaty. "
        "Przepisy RODO podano z pamięci.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    _prints_of_the_unit = prints_of_the_unit("adres")

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    znak_sprawy: Tekst | None = None
    """Znak sprawy"""
    stan_na: Data
    """Stan na dzień"""
    organizacje: tuple[ZasobyOrganizacji, ...] = Field(min_length=1)
    """Organizacje"""
    prog_gotowosci: LiczbaDodatnia = 4
    """Próg gotowości (1–5)
    Od tej gotowości organizację liczy się jako gotową do umowy na kilka lat. Gdy nie podano: 4."""
    planowane: tuple[Obszar, ...] = ()
    """Obszary planowanych umów
    W których jednostka chce zawrzeć umowę na kilka lat."""
    zrodla: tuple[ZrodloDiagnozy, ...] = Field(min_length=1)
    """Źródła danych"""
    wnioski: tuple[Tekst, ...] = Field(min_length=1)
    """Wnioski
    Co zrobić z lukami i z organizacjami, którym mało brakuje."""
    czy_publikowana: TakNie
    """Czy mapa będzie publikowana
    tak albo nie, np. na stronie internetowej albo w Biuletynie Informacji Publicznej."""
    dane_osobowe: KlauzulaUrzedu | None = None
    """Informacja o danych osobowych
    Potrzebna, gdy w mapie są osoby do kontaktu albo drukuje się formularz."""
    czy_formularz: TakNie = False
    """Czy dołączyć pusty formularz dla organizacji
    tak albo nie; gdy nie podano: nie."""
    nastepna_aktualizacja: Data | None = None
    """Następna aktualizacja"""
    komorka: Tekst
    """Komórka, która prowadzi mapę"""
    kontakt: KontaktUrzedu
    """Osoba w urzędzie, która prowadzi mapę"""
    opracowali: tuple[OsobaZespolu, ...] = Field(min_length=1)
    """Opracowali"""
    data_mapy: DataWydania
    """Data sporządzenia"""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Mapa potencjału lokalnych organizacji: {self.jednostka.pelna_nazwa.mianownik}"

    @property
    def autor_dokumentu(self) -> str:
        """The office."""
        return self.jednostka.urzad.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the map."""
        return self.data_mapy

    @property
    def pozycje(self) -> tuple[PozycjaMapy, ...]:
        """Organisations with their numbers; a person who did not agree is not shown in public."""
        return pozycje(self.organizacje, czy_publikowana=self.czy_publikowana)

    @property
    def macierz(self) -> tuple[WierszMacierzy, ...]:
        """Areas with the organisations that serve them and those that are able."""
        return macierz(self.organizacje, self.planowane, self.prog_gotowosci)

    @property
    def luki(self) -> tuple[str, ...]:
        """Areas that nobody serves."""
        return tuple(wiersz.obszar.etykieta for wiersz in self.macierz if wiersz.czy_luka)

    @property
    def podsumowanie(self) -> tuple[WierszPodsumowania, ...]:
        """Counts of the whole map."""
        return podsumowanie(self.organizacje, self.prog_gotowosci)

    @property
    def stopnie(self) -> tuple[StopienGotowosci, ...]:
        """Marks of readiness with their meaning."""
        return stopnie_gotowosci(self.organizacje)

    @property
    def obszary(self) -> tuple[Obszar, ...]:
        """All nine areas, to tick in the form."""
        return tuple(Obszar)

    _threshold_is_on_the_scale = lies_on_the_scale(
        "prog_gotowosci", what="Próg gotowości", lowest=1, highest=NAJWYZSZA_GOTOWOSC
    )

    @rule()
    def _organisations_are_listed_once(self) -> Findings:
        """Każda organizacja jest w mapie raz."""
        yield from powtorzone(self.organizacje)

    @rule(_UDPP["art. 3 ust. 2"])
    def _ready_organisations_are_registered(self) -> Findings:
        """Organizacja gotowa do umowy jest w rejestrze albo ewidencji."""
        for index, jedna in enumerate(self.organizacje):
            if jedna.czy_gotowa(self.prog_gotowosci) and not jedna.rejestr:
                yield warning(
                    ("organizacje", index, "krs"),
                    f"Organizacja „{jedna.nazwa}” jest oceniona jako gotowa do umowy, a nie ma jej w rejestrze.",
                    hint="Dopisz numer KRS albo ewidencję; grupa nieformalna umowy nie zawrze.",
                )

    @rule()
    def _data_are_complete(self) -> Findings:
        """Gotowość każdej organizacji jest oceniona i uzasadniona, a obroty są sprzed dnia mapy."""
        yield from niepelne(self.organizacje, self.stan_na.year)

    @rule()
    def _planned_areas_have_a_choice(self) -> Findings:
        """W obszarze planowanej umowy są co najmniej dwie organizacje gotowe złożyć ofertę."""
        for wiersz in self.macierz:
            if wiersz.czy_planowany and len(wiersz.zdolne) <= 1:
                yield warning(
                    "planowane",
                    f"W obszarze „{wiersz.obszar.etykieta}” planuje się umowę, a gotowych organizacji jest "
                    f"{len(wiersz.zdolne)}.",
                    hint="Pomóż organizacjom przed konkursem albo dopisz to do ryzyk.",
                )

    @rule(_RODO["art. 6 ust. 1 lit. a"])
    def _persons_agreed_to_be_named(self) -> Findings:
        """W mapie do publikacji są tylko osoby, które się zgodziły."""
        for index, jedna in enumerate(self.organizacje):
            if self.czy_publikowana and jedna.kontakt is not None and not jedna.kontakt.czy_zgoda:
                yield warning(
                    ("organizacje", index, "kontakt", "czy_zgoda"),
                    f"Osoba do kontaktu w organizacji „{jedna.nazwa}” nie zgodziła się na publikację; jej danych "
                    "nie będzie na wydruku.",
                    hint="Poproś o zgodę albo usuń dane, jeśli nie są potrzebne.",
                )

    @rule(_RODO["art. 13 ust. 1"], _RODO["art. 14"])
    def _persons_are_informed(self) -> Findings:
        """Osoby, których dane zbiera mapa albo formularz, dostają informację o danych."""
        if self.dane_osobowe is None and (
            self.czy_formularz or any(jedna.kontakt is not None for jedna in self.organizacje)
        ):
            yield warning(
                "dane_osobowe",
                "Mapa albo formularz zbiera dane osób do kontaktu, a nie ma informacji o danych osobowych.",
                hint="Dopisz „dane_osobowe: …” albo usuń osoby.",
            )

    @rule()
    def _is_made_after_its_day(self) -> Findings:
        """Mapę sporządzono po dniu, którego dotyczy."""
        if self.data_mapy < self.stan_na:
            yield error(
                "data_mapy",
                f"Mapę z {data_slownie(self.data_mapy)} sporządzono przed dniem, którego dotyczy "
                f"({data_slownie(self.stan_na)}).",
                hint="Popraw jedną z dat.",
            )

    _sources_come_first = is_no_later("zrodla.*.data", later="data_mapy", what="Źródło danych", than="mapa")
    _case_is_not_of_a_later_year = case_is_not_of_a_later_year("znak_sprawy", day="data_dokumentu")

    _next_update_is_later = next_one_is_later(
        "nastepna_aktualizacja", day="data_mapy", what="Następna aktualizacja", after="tej mapie"
    )
