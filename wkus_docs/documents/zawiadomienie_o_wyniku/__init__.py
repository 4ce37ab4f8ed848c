"""Letters about the results of a competition: one file, one letter to everybody who filed an offer or asked why."""

from datetime import date
from typing import ClassVar

from pydantic import Field

from wkus_docs.document import About, Findings, LegalBasis, Provenance, error, rule, warning
from wkus_docs.documents.zawiadomienie_o_wyniku import terminy
from wkus_docs.documents.zawiadomienie_o_wyniku.fakty import FACTS
from wkus_docs.documents.zawiadomienie_o_wyniku.pismo import PismoOWyniku
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.czynnosci_wybranych import CzynnosciWybranych, chosen_have_time
from wkus_docs.parts.konkurs.konkurs_ogloszony import KonkursWAkcie
from wkus_docs.parts.konkurs.rozstrzygniecie_konkursu import settled_after_the_deadline
from wkus_docs.parts.strony.osoba import KontaktUrzedu
from wkus_docs.parts.strony.podpisy_organu import PodpisyOrganu
from wkus_docs.polish import organy
from wkus_docs.polish.odmiana import rzeczownik
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.relations import (
    case_is_not_of_a_later_year,
    is_no_later,
    number_is_of_the_year,
    title_speaks_of_the_years,
)
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst

_UDPP = acts["udpp"]
_OF_AN_OFFER = (
    "numer",
    "zadanie",
    "oferenci",
    "tytul",
    "data_zlozenia",
    "kwoty",
    "odrzucenie",
    "srednia",
)


class ZawiadomienieOWyniku(PodpisyOrganu):
    """Zawiadomienia o wyniku konkursu

    Pisma do oferentów z jednego pliku: każdy dostaje swoje i tylko ze swoimi danymi. Pismo mówi o przyznaniu dotacji,
    o jej nieprzyznaniu albo o odrzuceniu oferty, a temu, kto tego zażądał, podaje uzasadnienie.
    """

    one_for_each: ClassVar[str] = "pisma"

    names_organs: ClassVar[tuple[str, ...]] = ("organ",)

    about: ClassVar[About] = About(
        kind="pismo",
        stages=("6 ocena",),
        author="wójt, burmistrz, prezydent albo zarząd",
        legal_basis=tuple(LegalBasis(_UDPP[f"art. 15 ust. {unit}"]) for unit in ("2h", "2i", "4")),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Ustawa każe ogłosić wyniki, a pism do oferentów nie wymaga: są praktyką. Treść porównano z tym, czego od "
        "wybranych oferentów chcą urząd w Łasku (2020) i gmina Leżajsk (2019); samych pism urzędy nie publikują. "
        "Uzasadnienie na żądanie: art. 15 ust. 2i (tekst z 2024 r.). Z pamięci: termin, który kończy się w dniu wolnym, "
        "przesuwa się na dzień roboczy. Słowa są nasze.",
    )

    # letters stand in any order, and not all need be written at once: a check of the pair meets them by their offers
    holds: ClassVar[tuple[Holds, ...]] = FACTS

    znak_sprawy: Tekst | None = None
    """Znak sprawy"""
    data_pisma: DataWydania
    """Data pisma"""
    konkurs: KonkursWAkcie
    """Konkurs"""
    numer_aktu: Tekst | None = None
    """Numer aktu, którym rozstrzygnięto konkurs
    Zarządzenia, a w powiecie i w województwie uchwały zarządu. Puste: pismo go nie powołuje."""
    data_rozstrzygniecia: Data | None = None
    """Data rozstrzygnięcia konkursu
    Puste: pismo jej nie podaje."""
    data_ogloszenia_wynikow: Data | None = None
    """Dzień ogłoszenia wyników
    Ostatni z trzech dni zamieszczenia: od niego biegnie termin na żądanie uzasadnienia. Puste: wyników jeszcze nie ogłoszono."""
    dni_na_aktualizacje: LiczbaDodatnia | None = None
    """Ile dni roboczych ma oferent na zaktualizowaną kalkulację, gdy dotacja jest niższa
    Jak w ogłoszeniu o konkursie."""
    dla_wybranych: CzynnosciWybranych | None = None
    """Co mają zrobić wybrani oferenci
    To samo dla wszystkich, którym przyznano dotację; puste: pismo o tym nie mówi."""
    pisma: tuple[PismoOWyniku, ...] = Field(min_length=1)
    """Pisma
    Po jednym na każdego, kto ma dostać pismo."""
    kontakt: KontaktUrzedu | None = None
    """Osoba do kontaktu"""

    @property
    def tytul_dokumentu(self) -> str:
        """Title with the task's own."""
        return f"Zawiadomienie o wyniku konkursu: {self.konkurs.tytul_zadania}"

    @property
    def autor_dokumentu(self) -> str:
        """Executive of the unit."""
        return self.jednostka.organ.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the letters."""
        return self.data_pisma

    @property
    def akt_wykonawczy(self) -> organy.AktWykonawczy:
        """Words of the act that settles the competition: „zarządzenie” or „uchwała”."""
        return organy.akt_wykonawczy(self.jednostka.rodzaj)

    @property
    def zawiadamia(self) -> str:
        """„Zawiadamiam”, or „Zawiadamiamy” where several sign."""
        return "Zawiadamiamy" if self._kilku_podpisuje else "Zawiadamiam"

    @property
    def prosi(self) -> str:
        """„proszę”, or „prosimy” where several sign."""
        return "prosimy" if self._kilku_podpisuje else "proszę"

    @property
    def podaje(self) -> str:
        """„Podaję”, or „Podajemy” where several sign."""
        return "Podajemy" if self._kilku_podpisuje else "Podaję"

    @property
    def _kilku_podpisuje(self) -> bool:
        return len(self.podpisy_organu) > 1

    @property
    def dni_robocze(self) -> str:
        """„dni roboczych”, after „w ciągu” and the number."""
        return rzeczownik(self.dni_na_aktualizacje or 0, "dnia roboczego", "dni roboczych", "dni roboczych")

    _chooses_after_the_deadline = settled_after_the_deadline("data_rozstrzygniecia", "data_pisma")
    _decided_before = is_no_later(
        "data_rozstrzygniecia", later="data_pisma", what="Rozstrzygnięcie konkursu", than="pismo"
    )
    _announced_before = is_no_later(
        "data_ogloszenia_wynikow", later="data_pisma", what="Ogłoszenie wyników", than="pismo"
    )
    _announces_what_was_settled = is_no_later(
        "data_rozstrzygniecia",
        later="data_ogloszenia_wynikow",
        what="Rozstrzygnięcie konkursu",
        than="ogłoszenie wyników",
    )
    _offers_were_filed_before = is_no_later(
        "pisma.*.oferta.data_zlozenia", later="data_pisma", what="Złożenie oferty", than="pismo"
    )
    _reasons_are_demanded_in_time = terminy.reasons_are_demanded_in_time
    _chosen_have_time = chosen_have_time("dla_wybranych", since="data_pisma", days="dni_na_aktualizacje")
    _title_speaks_of_the_years = title_speaks_of_the_years(
        "konkurs.tytul_zadania", years="pisma.*.oferta.kwoty.*.rok", what="dotacje"
    )
    _offers_speak_of_the_years = title_speaks_of_the_years(
        "pisma.*.oferta.tytul", years="pisma.*.oferta.kwoty.*.rok", what="dotacje"
    )
    _number_is_of_the_year = number_is_of_the_year("numer_aktu", day="data_rozstrzygniecia")
    _case_is_not_of_a_later_year = case_is_not_of_a_later_year("znak_sprawy", day="data_pisma")

    @rule(_UDPP["art. 15 ust. 2h pkt 3"])
    def _letters_about_one_offer_agree(self) -> Findings:
        """Pisma o tej samej ofercie mówią o tych samych kwotach i o tym samym wyniku."""
        first: dict[str, PismoOWyniku] = {}
        for index, pismo in enumerate(self.pisma):
            if pismo.oferta.numer is None:
                continue
            other = first.setdefault(zwin(pismo.oferta.numer), pismo)
            said = (other.oferta.kwoty, other.oferta.odrzucenie is None)
            if (pismo.oferta.kwoty, pismo.oferta.odrzucenie is None) != said:
                yield error(
                    ("pisma", index, "oferta", "kwoty"),
                    f"Dwa pisma mówią o ofercie nr {pismo.oferta.numer} co innego.",
                    hint="Popraw kwoty, odrzucenie albo numer oferty.",
                )

    @rule()
    def _each_gets_one_letter(self) -> Findings:
        """Ten sam adresat dostaje o tej samej ofercie jedno pismo jednego rodzaju."""
        seen = set()
        for index, pismo in enumerate(self.pisma):
            key = (zwin(pismo.adresat.nazwa), pismo.rodzaj, pismo.oferta.numer, pismo.oferta.tytul)
            if key in seen:
                yield warning(
                    ("pisma", index, "adresat", "nazwa"),
                    f"„{pismo.adresat.nazwa}” dostaje o ofercie {pismo.oferta.oznaczenie} drugie takie samo pismo.",
                    hint="Usuń powtórzenie albo popraw adresata.",
                )
            seen.add(key)

    @rule()
    def _changed_amount_needs_a_new_estimate(self) -> Findings:
        """Gdy dotacja jest inna niż wnioskowana, pismo mówi, do kiedy oferent aktualizuje kalkulację."""
        told = self.dni_na_aktualizacje is not None or (
            self.dla_wybranych is not None and self.dla_wybranych.termin is not None
        )
        for index, pismo in enumerate(self.pisma):
            if pismo.przyznaje and pismo.oferta.zmieniona and not told:
                yield warning(
                    ("pisma", index, "oferta", "kwoty"),
                    f"Oferta {pismo.oferta.oznaczenie} dostaje inną kwotę, niż wnioskuje, a pismo nie mówi, do kiedy "
                    "zaktualizować kalkulację.",
                    hint="Podaj dni_na_aktualizacje z ogłoszenia o konkursie albo termin w „dla_wybranych”.",
                )

    @rule()
    def _tasks_are_of_those_who_won(self) -> Findings:
        """Co mają zrobić wybrani oferenci, podaje się, gdy jest komu to napisać."""
        if self.dla_wybranych is not None and not any(pismo.przyznaje for pismo in self.pisma):
            yield warning(
                "dla_wybranych",
                "Żadne pismo nie mówi o przyznaniu dotacji, więc te czynności się nie wydrukują.",
                hint="Usuń to pole albo popraw rodzaj pisma.",
            )
