"""The notice of an open competition for a task that lasts several years."""

from datetime import date, timedelta
from typing import ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, Findings, LegalBasis, Part, Provenance, error, rule, warning
from wkus_docs.law import acts, parameters, sfery
from wkus_docs.parts.jednostka import Jednostka, RodzajJednostki
from wkus_docs.parts.klauzula import KlauzulaInformacyjna
from wkus_docs.parts.kryteria import Przeslanka
from wkus_docs.parts.kwoty import years_match
from wkus_docs.parts.ocena import OcenaOfert
from wkus_docs.parts.okres import Okres
from wkus_docs.parts.osoba import Kontakt
from wkus_docs.parts.publikacja import Publikacja
from wkus_docs.parts.skladanie import Kanal, SkladanieOfert
from wkus_docs.parts.srodki import SrodkiPubliczne
from wkus_docs.parts.warunki import StandardUslugi
from wkus_docs.parts.zadanie_konkursowe import ZadanieKonkursowe
from wkus_docs.parts.zadania_roku import ZadanieRoku
from wkus_docs.parts.zasady_dotacji import ZasadyDotacji
from wkus_docs.polish.kalendarz import dzien_wolny, najblizszy_roboczy
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Tekst

_UDPP = acts["udpp"]


class UchwalaProgramu(Part):
    """Uchwała o programie współpracy"""

    numer: Tekst
    """Numer"""
    data_uchwaly: Data
    """Data"""
    przedmiot: Tekst
    """Przedmiot
    Po słowach „w sprawie”."""


class OgloszenieKonkursuWieloletniego(Document):
    """Ogłoszenie o otwartym konkursie ofert na wieloletnią realizację zadania

    Ogłoszenie organu wykonawczego na 2–5 lat, z kwotą na każdy rok. Zawiera wszystkie elementy,
    których wymaga ustawa, a do nich standard usługi, dostępność i informację o danych osobowych.
    """

    about: ClassVar[About] = About(
        kind="ogłoszenie",
        stages=("5 konkurs",),
        author="wójt, burmistrz, prezydent albo zarząd",
        legal_basis=(
            LegalBasis(_UDPP["art. 11 ust. 2"]),
            LegalBasis(_UDPP["art. 13"]),
            LegalBasis(_UDPP["art. 15 ust. 1"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources=(
            "Układ sekcji 1–7 według art. 13 ust. 2 ustawy (tekst z 2024 r.); porównano z ogłoszeniami MOPS "
            "Kraków, Powiatu Polickiego, Piaseczna, Kalwarii Zebrzydowskiej i Tarnowskich Gór. Treść własna. "
            "Z pamięci: klauzula art. 13 RODO, ochrona małoletnich, tytuły przepisów szczególnych."
        ),
    )

    jednostka: Jednostka
    """Jednostka samorządu"""
    data_ogloszenia: Data
    """Data podpisania ogłoszenia"""
    numer_aktu: Tekst | None = None
    """Numer zarządzenia albo uchwały zarządu
    Gdy ogłoszenie jest załącznikiem do takiego aktu z tego samego dnia."""
    programy: tuple[UchwalaProgramu, ...] = Field(min_length=1)
    """Uchwały o programach współpracy
    Wieloletnim i rocznym, jeżeli jest."""
    zadanie: ZadanieKonkursowe
    """Zadanie"""
    okres_realizacji: Okres
    """Okres realizacji zadania"""
    srodki: SrodkiPubliczne
    """Środki publiczne na zadanie"""
    zasady: ZasadyDotacji
    """Zasady przyznawania dotacji"""
    standard: StandardUslugi
    """Standard usługi"""
    termin_skladania_ofert: Data
    """Termin składania ofert"""
    skladanie: SkladanieOfert
    """Warunki składania ofert"""
    ocena: OcenaOfert
    """Ocena ofert"""
    termin_wyboru: Data
    """Termin wyboru ofert"""
    zadania_tego_samego_rodzaju: tuple[ZadanieRoku, ...] = Field(min_length=1)
    """Zadania tego samego rodzaju
    Z roku ogłoszenia i z roku poprzedniego, także gdy było ich zero."""
    dane_osobowe: KlauzulaInformacyjna
    """Informacja o danych osobowych"""
    kontakt: Kontakt
    """Osoba do kontaktu"""
    zalaczniki: tuple[Tekst, ...] = Field(min_length=1)
    """Załączniki do ogłoszenia
    W kolejności numerów."""
    publikacja: Publikacja
    """Zamieszczenie ogłoszenia"""

    @property
    def tytul_dokumentu(self) -> str:
        """Title with the task's own."""
        return f"Ogłoszenie o otwartym konkursie ofert: {self.zadanie.tytul}"

    @property
    def autor_dokumentu(self) -> str:
        """Executive of the unit."""
        return self.jednostka.organ.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of signing."""
        return self.data_ogloszenia

    @property
    def w_powiecie(self) -> bool:
        """Whether a powiat announces the competition."""
        return self.jednostka.rodzaj == RodzajJednostki.POWIAT

    @property
    def w_wojewodztwie(self) -> bool:
        """Whether a województwo announces the competition."""
        return self.jednostka.rodzaj == RodzajJednostki.WOJEWODZTWO

    @rule(_UDPP["art. 13 ust. 2 pkt 1"], _UDPP["art. 4 ust. 1"])
    def _belongs_to_public_tasks(self) -> Findings:
        """Punkty art. 4 ust. 1 ustawy istnieją."""
        for index, punkt in enumerate(self.zadanie.punkty_sfery):
            if punkt not in sfery(self.data_ogloszenia):
                yield error(
                    ("zadanie", "punkty_sfery", index),
                    f"Art. 4 ust. 1 ustawy nie ma punktu „{punkt}”.",
                    hint="Wpisz sam numer punktu, np. 1a.",
                )

    @rule(_UDPP["art. 16 ust. 3"])
    def _lasts_as_long_as_an_agreement_may(self) -> Findings:
        """Zadanie trwa kilka lat, ale nie dłużej niż umowa, na którą zezwala ustawa."""
        longest = parameters["max_lat_umowy"].na(self.data_ogloszenia)
        if self.okres_realizacji.trwa_dluzej_niz(longest):
            yield error(
                ("okres_realizacji", "do"),
                f"Zadanie trwa dłużej niż {policz(longest, 'rok', 'lata', 'lat')}.",
                hint="Skróć okres: na dłuższy nie można zawrzeć umowy.",
            )
        elif not self.okres_realizacji.wieloletni:
            yield warning(
                "okres_realizacji", "Zadanie mieści się w jednym roku.", hint="Sprawdź daty okresu."
            )

    @rule(_UDPP["art. 13 ust. 2 pkt 2"])
    def _gives_the_amount_of_each_year(self) -> Findings:
        """Każdy rok zadania ma swoją kwotę."""
        for found in years_match(self.srodki.kwoty_roczne, self.okres_realizacji.lata, "kwoty_roczne"):
            yield error(("srodki", *found.loc), found.message, hint=found.hint)

    @rule(_UDPP["art. 13 ust. 5"])
    def _draft_budget_is_for_next_year(self) -> Findings:
        """Na projekcie uchwały budżetowej opiera się tylko konkurs na rok następny."""
        first = self.srodki.pierwsza.rok
        if self.srodki.pierwszy_rok.projekt and first != self.data_ogloszenia.year + 1:
            yield error(
                ("srodki", "pierwszy_rok", "podstawa"),
                f"Projekt uchwały budżetowej wystarcza tylko na {self.data_ogloszenia.year + 1} rok, "
                f"a zadanie zaczyna się w {first} roku.",
                hint="Powołaj uchwałę budżetową albo zmień okres.",
            )

    @rule(_UDPP["art. 5 ust. 4 pkt 1"])
    def _entrusting_is_paid_in_full(self) -> Findings:
        """Przy powierzeniu nie żąda się wkładu własnego."""
        if self.zadanie.powierzenie and (self.zasady.wklad_wymagany or self.zasady.czesciowa):
            yield error(
                ("zasady", "wklad_wlasny"),
                "Powierzone zadanie dotacja finansuje w całości, a ogłoszenie żąda wkładu własnego.",
                hint="Wybierz „nie wymagany” i usuń udział dotacji albo zmień formę na wspieranie.",
            )

    @rule(_UDPP["art. 5 ust. 4 pkt 2"], _UDPP["art. 15 ust. 1 pkt 4"])
    def _supporting_says_its_share(self) -> Findings:
        """Przy wspieraniu wiadomo, jaką część kosztów może pokryć dotacja."""
        if not self.zadanie.powierzenie and not self.zasady.czesciowa:
            yield error(
                ("zasady", "maks_udzial_dotacji"),
                "Przy wspieraniu dotacja pokrywa tylko część kosztów, a nie podano jaką.",
                hint="Wpisz np. 90 albo zmień formę na powierzenie.",
            )

    @rule(_UDPP["wkład"])
    def _PLACEHOLDER(self) -> Findings:
        yield
