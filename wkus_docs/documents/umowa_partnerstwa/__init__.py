"""Agreement between the organisations of a joint offer (art. 14 ust. 2–5 UDPP), if need be with the unit."""

from datetime import date
from typing import ClassVar

from wkus_docs.document import (
    About,
    Document,
    Findings,
    LegalBasis,
    Model,
    Provenance,
    Take,
    error,
    rule,
    warning,
)
from wkus_docs.documents.umowa_partnerstwa.budzet_partnerstwa import BudzetPartnerstwa
from wkus_docs.documents.umowa_partnerstwa.partnerstwo import (
    DanePartnerstwa,
    DecyzjePartnerstwa,
    Reprezentacja,
    UdzialJednostki,
)
from wkus_docs.law import acts, parameters
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.parts.umowa.warunki_umowy import FormaUmowy
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst

_UDPP = acts["udpp"]
_ZNANE_Z_DEKLARACJI = [
    "nazwa",
    "forma_prawna",
    "krs",
    "nip",
    "regon",
    "adres",
    "email",
    "telefon",
    "reprezentanci",
    "kontakt",
]


class UmowaPartnerstwa(BudzetPartnerstwa, Document):
    """Umowa partnerstwa lokalnego

    Umowa organizacji, które składają ofertę wspólną: kto co robi, ile dostaje w każdym roku, kto
    reprezentuje, jak płyną pieniądze, jak zapadają decyzje i jak się wychodzi. Po wyborze oferty dołącza się
    ją do umowy o realizację zadania; wtedy stroną może zostać także jednostka samorządu.
    """

    about: ClassVar[About] = About(
        kind="umowa",
        stages=("5 konkurs", "6 ocena", "7 umowa"),
        author="organizacje, które składają ofertę wspólną",
        legal_basis=(
            *(LegalBasis(_UDPP[f"art. 14 ust. {ustep}"]) for ustep in (2, 3, 4, 5)),
            LegalBasis(_UDPP["art. 16 ust. 6"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.SISTER_MODEL),
        models=(Model.WSPOLPRACA,),
        sources="Co musi być: art. 14 ust. 2–5 i art. 16 ust. 6 UDPP (tekst z 2024 r.); art. 14 ust. 4 wymaga, "
        "żeby umowa określała zakres świadczeń każdej organizacji, a odpowiedzialność solidarna z art. 14 "
        "ust. 5 obejmuje zobowiązania z umowy o realizację zadania. Układ porównano z wzorami umów o "
        "partnerstwie w projektach (Gdańsk 2017, porozumienie partnerskie Litwa–Polska). Z pamięci: art. 366 "
        "i 376 KC, art. 26 i 28 RODO, art. 46 ust. 3 USG. Wzoru urzędowego tej umowy nie ma.",
    )

    takes: ClassVar[tuple[Take, ...]] = tuple(
        Take(f"partnerzy.*.{name}", "deklaracja_wspolpracy_wkus", f"organizacje.*.{name}")
        for name in _ZNANE_Z_DEKLARACJI
    )

    reprezentacja: Reprezentacja
    """Kto reprezentuje Oferentów wobec organu
    lider albo wspolnie; tak samo jak w ofercie."""
    decyzje: DecyzjePartnerstwa
    """Decyzje, spory i wyjście"""
    dane: DanePartnerstwa
    """Dane osobowe"""
    czy_zadanie_dla_dzieci: TakNie
    """Czy zadanie obejmuje pracę z dziećmi
    „tak” dodaje postanowienie o ochronie małoletnich."""
    udzial_jednostki: UdzialJednostki | None = None
    """Udział jednostki samorządu
    Tylko gdy jest stroną; najwcześniej po wyborze oferty."""
    inne_zalaczniki: tuple[Tekst, ...] = ()
    """Inne załączniki"""

    @property
    def tytul_dokumentu(self) -> str:
        """Name of the agreement with the task."""
        return f"Umowa partnerstwa lokalnego: {self.konkurs.tytul_zadania}"

    @property
    def autor_dokumentu(self) -> str:
        """The organisation that leads."""
        return self.lider.nazwa

    @property
    def data_dokumentu(self) -> date:
        """Day of the agreement."""
        return self.data_zawarcia

    @property
    def solo_lider(self) -> bool:
        """Whether the leader speaks for all to the executive."""
        return self.reprezentacja is Reprezentacja.LIDER

    @property
    def elektroniczna(self) -> bool:
        """Whether the parties sign electronically."""
        return self.forma_umowy is FormaUmowy.ELEKTRONICZNA

    @property
    def podpisujacy_jednostki(self) -> tuple[Reprezentant, ...]:
        """Who signs for the unit, where it is a party: those named, or the head of the executive."""
        if self.udzial_jednostki is None:
            return ()
        if self.udzial_jednostki.podpisujacy:
            return self.udzial_jednostki.podpisujacy
        kierownik = self.jednostka.kierownik.imie_nazwisko
        return (Reprezentant(imie_nazwisko=kierownik, funkcja=self.jednostka.funkcja_kierownika.mianownik),)

    @property
    def kontrasygnata(self) -> bool:
        """Whether the treasurer countersigns (USG art. 46 ust. 3)."""
        return self.udzial_jednostki is not None and self.udzial_jednostki.czy_zobowiazanie_pieniezne

    @property
    def liczba_egzemplarzy(self) -> int:
        """A copy for each party, and one for the agreement with the unit."""
        return len(self.partnerzy) + 1

    @rule(_UDPP["art. 14 ust. 3 pkt 2"])
    def _agreed_before_the_offer(self) -> Findings:
        """Oferenci umawiają się, zanim złożą ofertę wspólną."""
        termin = self.konkurs.termin_skladania_ofert
        if self.data_zawarcia > termin and self.udzial_jednostki is None:
            yield warning(
                "data_zawarcia",
                f"Umowę zawarto {data_slownie(self.data_zawarcia)}, po terminie składania ofert "
                f"({data_slownie(termin)}).",
                hint="Sprawdź, czy oferta mówi to samo o działaniach i reprezentacji.",
            )

    @rule(_UDPP["art. 5 ust. 3"])
    def _unit_joins_after_the_choice(self) -> Findings:
        """Jednostka samorządu zostaje stroną najwcześniej po wyborze oferty."""
        udzial = self.udzial_jednostki
        if udzial and udzial.przed_wyborem(self.data_zawarcia):
            yield error(
                ("udzial_jednostki", "data_wyboru"),
                f"{self.jednostka.pelna_nazwa} byłaby stroną umowy z {data_slownie(self.data_zawarcia)}, a ofertę "
                f"wybrano {data_slownie(udzial.data_wyboru)}",
                hint="Przed wyborem oferty umowę zawierają same organizacje: konkurs ma być uczciwy wobec wszystkich.",
            )

    @rule(acts["usp"]["art. 48 ust. 1"], acts["usw"]["art. 57 ust. 1"])
    def _board_signs_by_two(self) -> Findings:
        """Za powiat i województwo podpisuje co najmniej dwóch członków zarządu."""
        osob = parameters["podpisow_zarzadu"].na(self.data_zawarcia)
        udzial = self.udzial_jednostki
        if udzial and not self.jednostka.gminna and len(udzial.podpisujacy) < osob:
            yield error(
                ("udzial_jednostki", "podpisujacy"),
                f"Za {self.jednostka.rodzaj.etykieta} umowę podpisuje co najmniej {osob} członków zarządu, "
                f"a wskazano: {len(udzial.podpisujacy)}.",
                hint="Wypisz w „podpisujacy” dwie osoby z funkcjami.",
            )
