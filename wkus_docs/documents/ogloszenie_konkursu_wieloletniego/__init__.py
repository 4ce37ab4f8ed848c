"""The notice of an open competition for a task that lasts several years."""

from datetime import date
from typing import ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, Take, error, rule, warning
from wkus_docs.documents.ogloszenie_konkursu_wieloletniego.ocena import OcenaOfert
from wkus_docs.documents.ogloszenie_konkursu_wieloletniego.standard import StandardUslugi
from wkus_docs.documents.ogloszenie_konkursu_wieloletniego.zadania_roku import ZadanieRoku, years_told
from wkus_docs.documents.ogloszenie_konkursu_wieloletniego.zasady_dotacji import (
    ZasadyDotacji,
    contribution_misfits,
)
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.komisja import members_are_named_in_time
from wkus_docs.parts.konkurs.publikacja import MIEJSCA, appears_no_earlier_than
from wkus_docs.parts.konkurs.skladanie import Kanal, SkladanieOfert
from wkus_docs.parts.konkurs.terminy_konkursu import TerminyOgloszenia
from wkus_docs.parts.konkurs.zadanie_konkursowe import UchwalaProgramu, ZadanieKonkursowe
from wkus_docs.parts.ocena.kryteria import (
    every_ground_has_a_criterion,
    own_money_is_judged_only_when_supporting,
)
from wkus_docs.parts.pieniadze.kwoty import each_year_has_its_amount
from wkus_docs.parts.pieniadze.srodki import SrodkiPubliczne, draft_budget_is_for_next_year
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.parts.strony.klauzula import KlauzulaInformacyjna
from wkus_docs.parts.strony.osoba import Kontakt
from wkus_docs.parts.strony.sfera_zadan import points_are_in_the_act
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Tekst

_UDPP = acts["udpp"]


class OgloszenieKonkursuWieloletniego(TerminyOgloszenia, Document):
    """Ogłoszenie o otwartym konkursie ofert na wieloletnią realizację zadania

    Ogłoszenie organu wykonawczego na 2–5 lat, z kwotą na każdy rok. Zawiera wszystkie elementy,
    których wymaga ustawa, a do nich standard usługi, dostępność i informację o danych osobowych.
    """

    about: ClassVar[About] = About(
        kind="ogłoszenie",
        stages=("5 konkurs",),
        author="wójt, burmistrz, prezydent albo zarząd",
        legal_basis=tuple(LegalBasis(_UDPP[u]) for u in ("art. 11 ust. 2", "art. 13", "art. 15 ust. 1")),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Sekcje 1–7 według art. 13 ust. 2 ustawy; układ porównano z ogłoszeniami MOPS Kraków, "
        "Powiatu Polickiego, Piaseczna, Kalwarii Zebrzydowskiej i Tarnowskich Gór; słowa są nasze. "
        "Z pamięci: informacja z art. 13 RODO, ochrona małoletnich, przepisy szczególne.",
    )

    takes: ClassVar[tuple[Take, ...]] = (
        Take("srodki.prognoza.numer", "karta_przedsiewziecia_wpf", "numer"),
        Take("srodki.prognoza.data_uchwaly", "karta_przedsiewziecia_wpf", "data_uchwaly"),
        Take("srodki.prognoza.przedsiewziecie", "karta_przedsiewziecia_wpf", "przedsiewziecie.nazwa"),
        Take("srodki.prognoza.limity", "karta_przedsiewziecia_wpf", "przedsiewziecie.limity"),
    )

    _prints_of_the_unit = prints_of_the_unit("adres", "kierownik")

    jednostka: Jednostka
    """Jednostka samorządu"""
    data_ogloszenia: Data
    """Data podpisania ogłoszenia"""
    numer_aktu: Tekst | None = None
    """Numer zarządzenia albo uchwały zarządu, której ogłoszenie jest załącznikiem"""
    programy: tuple[UchwalaProgramu, ...] = Field(min_length=1)
    """Uchwały o programach współpracy"""
    zadanie: ZadanieKonkursowe
    """Zadanie"""
    srodki: SrodkiPubliczne
    """Środki publiczne na zadanie"""
    zasady: ZasadyDotacji
    """Zasady przyznawania dotacji"""
    standard: StandardUslugi
    """Standard usługi"""
    skladanie: SkladanieOfert
    """Warunki składania ofert"""
    ocena: OcenaOfert
    """Ocena ofert"""
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

    _belongs_to_public_tasks = points_are_in_the_act(
        "zadanie.punkty_sfery",
        day="data_ogloszenia",
        provisions=(_UDPP["art. 13 ust. 2 pkt 1"], _UDPP["art. 4 ust. 1"]),
    )

    _gives_the_amount_of_each_year = each_year_has_its_amount(
        "srodki.kwoty_roczne", years="okres_realizacji.lata", provisions=(_UDPP["art. 13 ust. 2 pkt 2"],)
    )

    _draft_budget_is_for_next_year = draft_budget_is_for_next_year(day="data_ogloszenia")

    @rule(_UDPP["art. 5 ust. 4 pkt 1"], _UDPP["art. 5 ust. 4 pkt 2"])
    def _contribution_fits_the_form(self) -> Findings:
        """Przy powierzeniu nie żąda się wkładu, a przy wspieraniu wiadomo, ile pokryje dotacja."""
        for found in contribution_misfits(self.zasady, entrusted=self.zadanie.powierzenie):
            yield error(("zasady", *found.loc), found.message, hint=found.hint)

    _judges_by_all_grounds = every_ground_has_a_criterion(
        "ocena.kryteria",
        form="zadanie.forma",
        provisions=(_UDPP["art. 15 ust. 1"], _UDPP["art. 13 ust. 2 pkt 6"]),
    )
    _judges_own_money_only_when_supporting = own_money_is_judged_only_when_supporting(
        "ocena.kryteria",
        form="zadanie.forma",
        provisions=(_UDPP["art. 15 ust. 1"], _UDPP["art. 13 ust. 2 pkt 6"]),
    )

    @rule(_UDPP["art. 13 ust. 2 pkt 7"])
    def _tells_of_earlier_tasks(self) -> Findings:
        """Podano zadania tego samego rodzaju z roku ogłoszenia i z roku poprzedniego, choćby z kwotą 0."""
        year = self.data_ogloszenia.year
        for found in years_told(self.zadania_tego_samego_rodzaju, (year - 1, year)):
            yield error(("zadania_tego_samego_rodzaju", *found.loc), found.message, hint=found.hint)

    @rule(acts["wspieranie_rodziny"]["art. 23"])
    def _day_centre_is_free(self) -> Findings:
        """Pobyt w placówce wsparcia dziennego jest bezpłatny."""
        if self.zadanie.placowka and self.standard.odplatnosc is not None:
            yield error(
                ("standard", "odplatnosc"),
                "Pobyt w placówce wsparcia dziennego jest bezpłatny, a ogłoszenie przewiduje opłaty.",
                hint="Usuń to pole.",
            )

    _is_published_once_signed = appears_no_earlier_than("data_ogloszenia", *MIEJSCA, what="podpisano je")

    _asks_for_members_in_time = members_are_named_in_time(
        "ocena.termin_zgloszen_do_komisji", notice="data_ogloszenia"
    )

    @rule(_UDPP["art. 13 ust. 2 pkt 5"])
    def _says_where_to_send(self) -> Findings:
        """Jednostka, która przyjmuje oferty przez e-Doręczenia, podaje swój adres."""
        electronic = any(item.kanal == Kanal.EDORECZENIA for item in self.skladanie.sposoby)
        if electronic and self.jednostka.adres_do_doreczen is None:
            yield warning(
                ("skladanie", "sposoby"),
                "Ofertę można złożyć przez e-Doręczenia, a jednostka nie podaje adresu.",
                hint="Dopisz „adres_do_doreczen” w danych jednostki.",
            )
