"""Agreement between the organisations of a joint offer (art. 14 ust. 2–5 UDPP), if need be with the unit."""

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, LegalBasis, Model, Provenance
from wkus_docs.documents.umowa_partnerstwa import reguly
from wkus_docs.documents.umowa_partnerstwa.fakty import FACTS
from wkus_docs.documents.umowa_partnerstwa.partner import (
    Partner,
    PozycjaBudzetu,
    Przedstawiciel,
    RokBudzetu,
    rok_budzetu,
    zsumowane,
)
from wkus_docs.documents.umowa_partnerstwa.partnerstwo import (
    DanePartnerstwa,
    DecyzjePartnerstwa,
    FinansePartnerstwa,
    KwotyRoku,
    Reprezentacja,
    UdzialJednostki,
)
from wkus_docs.fact import Fact, Holds
from wkus_docs.issuing import DataZawarcia
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.konkurs_ogloszony import KonkursWAkcie
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.parts.pieniadze.kwoty import each_year_has_its_amount
from wkus_docs.parts.strony.czas_umowy import lasts_no_longer_than_an_agreement
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.parts.strony.podpisy_organu import (
    board_signs_together,
    marshal_signs_with_a_member,
    signatories,
)
from wkus_docs.parts.umowa.forma_zlecenia import form_agrees_with_the_money
from wkus_docs.parts.umowa.warunki_umowy import FormaUmowy
from wkus_docs.relations import is_no_later, number_is_of_the_year, title_speaks_of_the_period
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst

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


class UmowaPartnerstwa(Document):
    """Umowa partnerstwa lokalnego

    Umowa organizacji, które składają ofertę wspólną: kto co robi, ile dostaje w każdym roku, kto
    reprezentuje, jak płyną pieniądze, jak zapadają decyzje i jak się wychodzi. Po wyborze oferty dołącza się
    ją do umowy o realizację zadania; wtedy stroną może zostać także jednostka samorządu.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ",)

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

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    _prints_of_the_unit = prints_of_the_unit("adres", "nip", "regon", when="udzial_jednostki")
    _prints_the_head_who_signs = prints_of_the_unit(
        "kierownik", when=lambda d: d.udzial_jednostki and not d.udzial_jednostki.podpisujacy
    )
    _prints_of_the_unit_when_countersigned = prints_of_the_unit("skarbnik", when="kontrasygnata")

    jednostka: JednostkaUrzedu
    """Jednostka samorządu, do której kierowana jest oferta"""
    numer_umowy: Tekst | None = None
    """Numer umowy
    Puste, gdy organizacje nie numerują umów."""
    data_zawarcia: DataZawarcia
    """Data zawarcia umowy"""
    miejsce_zawarcia: Tekst
    """Gdzie zawarto umowę
    Z przyimkiem, np. „w Łapach”."""
    forma_umowy: FormaUmowy = FormaUmowy.PAPIEROWA
    """Forma umowy
    papierowa albo elektroniczna (kwalifikowane podpisy)."""
    partnerzy: Annotated[tuple[Partner, ...], Fact("organizacja")] = Field(min_length=2)
    """Oferenci
    Organizacje, które składają ofertę wspólną; jedna z nich jest Liderem."""
    konkurs: KonkursWAkcie
    """Konkurs"""
    forma: Forma
    """Forma zlecenia
    powierzenie albo wspieranie."""
    okres: Okres
    """Termin realizacji zadania"""
    kwoty_oferty: tuple[KwotyRoku, ...] = Field(min_length=1)
    """Kwoty z oferty wspólnej
    Każdy rok; udziały Oferentów muszą się do nich sumować."""
    finanse: FinansePartnerstwa | None = None
    """Przepływ środków i rozliczenia
    Puste: umowa nie ma tego paragrafu."""
    reprezentacja: Reprezentacja
    """Kto reprezentuje Oferentów wobec organu
    lider albo wspolnie; tak samo jak w ofercie."""
    decyzje: DecyzjePartnerstwa | None = None
    """Decyzje, spory i wyjście
    Puste: umowa nie ma tych postanowień."""
    dane: DanePartnerstwa | None = None
    """Dane osobowe
    Puste: umowa nie ma tego paragrafu."""
    czy_zadanie_dla_dzieci: TakNie
    """Czy zadanie obejmuje pracę z dziećmi
    „tak” dodaje postanowienie o ochronie małoletnich."""
    udzial_jednostki: UdzialJednostki | None = None
    """Udział jednostki samorządu
    Tylko gdy jest stroną; najwcześniej po wyborze oferty."""
    inne_zalaczniki: tuple[Tekst, ...] = ()
    """Inne załączniki"""
    postanowienia_dodatkowe: tuple[Opis, ...] = ()
    """Postanowienia dodatkowe
    Własne postanowienia stron, każde osobnym ustępem."""

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
    def lider(self) -> Partner:
        """The organisation that leads; the first one, as long as none is marked."""
        return next((item for item in self.partnerzy if item.lider), self.partnerzy[0])

    @property
    def pozostali(self) -> tuple[Partner, ...]:
        """Organisations other than the leader."""
        return tuple(item for item in self.partnerzy if item is not self.lider)

    @property
    def przedstawiciele(self) -> tuple[Przedstawiciel, ...]:
        """Who speaks for each organisation that names somebody."""
        return tuple(
            Przedstawiciel(item.nazwa, item.kontakt) for item in self.partnerzy if item.kontakt is not None
        )

    @property
    def jeden_partner(self) -> bool:
        """Whether there is only one besides the leader."""
        return len(self.pozostali) == 1

    @property
    def powierzenie(self) -> bool:
        """Whether the grant covers the whole task."""
        return self.forma == Forma.POWIERZENIE

    @property
    def lata_budzetu(self) -> tuple[RokBudzetu, ...]:
        """Shares of all organisations, year by year."""
        return tuple(
            rok_budzetu(
                rok,
                (
                    ("Lider" if item.lider else item.nazwa, udzial)
                    for item in self.partnerzy
                    for udzial in item.budzet
                ),
            )
            for rok in self.okres.lata
        )

    @property
    def budzet_razem(self) -> PozycjaBudzetu:
        """Sum of all shares in all years."""
        return zsumowane("Razem", (item.razem for item in self.lata_budzetu))

    @property
    def solo_lider(self) -> bool:
        """Whether the leader speaks for all to the executive."""
        return self.reprezentacja == Reprezentacja.LIDER

    @property
    def elektroniczna(self) -> bool:
        """Whether the parties sign electronically."""
        return self.forma_umowy == FormaUmowy.ELEKTRONICZNA

    @property
    def podpisujacy_jednostki(self) -> tuple[Reprezentant, ...]:
        """Who signs for the unit, where it is a party: those named, or the head of the executive."""
        if self.udzial_jednostki is None:
            return ()
        return signatories(self.udzial_jednostki.podpisujacy, self.jednostka)

    @property
    def kontrasygnata(self) -> bool:
        """Whether the treasurer countersigns (USG art. 46 ust. 3)."""
        return self.udzial_jednostki is not None and self.udzial_jednostki.czy_zobowiazanie_pieniezne

    @property
    def liczba_egzemplarzy(self) -> int:
        """A copy for each party, and one for the agreement with the unit."""
        return len(self.partnerzy) + 1

    _title_speaks_of_the_task = title_speaks_of_the_period("konkurs.tytul_zadania", period="okres")
    _has_one_leader = reguly.has_one_leader
    _lasts_no_longer_than_the_law_allows = lasts_no_longer_than_an_agreement("okres", day="data_zawarcia")
    _every_year_has_its_shares = each_year_has_its_amount(
        "partnerzy.*.budzet", "kwoty_oferty", years="okres.lata"
    )
    _shares_make_the_offer = reguly.shares_make_the_offer
    _money_reaches_everybody = reguly.money_reaches_everybody
    _settles_before_the_report = reguly.settles_before_the_report
    _form_agrees_with_the_money = form_agrees_with_the_money(
        reguly.contributions, at="forma", supporting=False
    )
    _agreed_before_the_offer = reguly.agreed_before_the_offer
    _unit_joins_after_the_choice = reguly.unit_joins_after_the_choice
    _board_signs_by_two = board_signs_together(
        "udzial_jednostki.podpisujacy", day="data_zawarcia", what="umowę", applies="kontrasygnata"
    )
    _marshal_signs_with_a_member = marshal_signs_with_a_member("udzial_jednostki.podpisujacy", what="umowę")
    _number_is_of_the_year = number_is_of_the_year("numer_umowy", day="data_zawarcia")
    _competition_was_announced_before = is_no_later(
        "konkurs.data_ogloszenia",
        later="data_zawarcia",
        what="Ogłoszenie konkursu",
        than="umowa, która je powołuje",
    )
