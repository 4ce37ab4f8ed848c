"""Calls of the office: to complete an offer, to correct a report, to file one that is missing or is called for."""

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, LegalBasis, Provenance
from wkus_docs.documents.wezwanie_do_uzupelnienia import reguly
from wkus_docs.documents.wezwanie_do_uzupelnienia.fakty import FACTS
from wkus_docs.documents.wezwanie_do_uzupelnienia.pismo import (
    PismoWezwania,
    PismoZTerminem,
    RodzajWezwania,
    UzupelnianieOfert,
)
from wkus_docs.documents.wezwanie_do_uzupelnienia.termin import PoczatekTerminu, TerminWezwania
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.konkurs_ogloszony import KonkursWAkcie
from wkus_docs.parts.ocena.termin_ofert import assessed_after_the_deadline
from wkus_docs.parts.strony.dni_robocze import falls_on_working_days
from wkus_docs.parts.strony.osoba import KontaktUrzedu
from wkus_docs.parts.strony.podpisy_organu import PodpisyOrganu
from wkus_docs.proposal import ASKED
from wkus_docs.relations import case_is_not_of_a_later_year, is_no_later, listed_once
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]

_OF_A_LETTER = (
    ("adresat.nazwa", "oferta.oferent"),
    ("oferta.numer", "oferta.numer"),
    ("oferta.tytul", "oferta.tytul"),
    ("oferta.data_zlozenia", "oferta.data_zlozenia"),
    ("oferta.wspolnie_z", "oferta.pozostali_oferenci"),
    ("braki.*.pozycja", "braki.*.numer"),
    ("braki.*.rodzaj", "braki.*.wymog.rodzaj"),
    ("braki.*.brak", "braki.*.brak"),
    ("braki.*.miejsce", "braki.*.wymog.miejsce_w_ogloszeniu"),
    ("braki.*.stwierdzono", "braki.*.wymog.ustalenia"),
)
"""What a letter says of an offer as its card has it; of several letters a card is about one, so nothing is compared."""


class WezwanieDoUzupelnienia(PodpisyOrganu, Document):
    """Wezwanie do uzupełnienia

    Pismo do organizacji, a gdy trzeba wezwać kilka: pisma do wszystkich z jednego pliku. Cztery rodzaje: braki
    formalne oferty z pozycją karty oceny formalnej, poprawienie sprawozdania, sprawozdanie niezłożone w terminie
    i sprawozdanie częściowe na wezwanie. Termin liczy się sam, a przy brakach ofert jest dla wszystkich równy.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ",)

    about: ClassVar[About] = About(
        kind="pismo",
        stages=("6 ocena", "9 sprawozdanie i kontrola"),
        author="wójt, burmistrz, prezydent albo zarząd",
        legal_basis=(
            LegalBasis(_UDPP["art. 5 ust. 3"]),
            LegalBasis(_UDPP["art. 13 ust. 2"]),
            LegalBasis(_UDPP["art. 18 ust. 1"]),
            LegalBasis(_UDPP["art. 18 ust. 3"]),
            LegalBasis(acts["rwz"]["zał. 3 § 9"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Wzoru urzędowego nie ma. Braki ofert porównano z wezwaniem Mazowieckiego Centrum Polityki Społecznej "
        "(2019), korektę sprawozdania z pismem gminy Czarnków opisanym w jej decyzji (2021). Ustawa nie mówi "
        "o uzupełnianiu ofert: zasady daje ogłoszenie. Termin sprawozdania częściowego według art. 18 ust. 3 (tekst "
        "z 2024 r.); siedem dni na sprawozdanie zaległe i termin rocznego z ramowego wzoru umowy, z pamięci. Słowa są "
        "nasze.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS
    also_after: ClassVar[tuple[str, ...]] = ("karta_oceny_formalnej", "umowa_wieloletnia")

    one_for_each: ClassVar[str] = "pisma"

    rodzaj: RodzajWezwania
    """Rodzaj wezwania
    braki_oferty, korekta_sprawozdania, brak_sprawozdania albo sprawozdanie_czesciowe."""
    data_pisma: DataWydania
    """Data pisma"""
    konkurs: Annotated[KonkursWAkcie | None, ASKED] = None
    """Konkurs
    Tylko przy brakach oferty."""
    uzupelnianie: Annotated[UzupelnianieOfert | None, ASKED] = None
    """Uzupełnianie braków według ogłoszenia
    Tylko przy brakach oferty; z tych zasad liczy się termin."""
    termin: TerminWezwania | None = None
    """Termin
    Wspólny dla wszystkich pism. Puste przy brakach oferty: tyle dni roboczych od dnia pisma, ile daje ogłoszenie."""
    sposoby: tuple[Tekst, ...] = ()
    """Jak odpowiedzieć na wezwanie
    Każdy sposób osobno, np. „na adres do doręczeń elektronicznych urzędu”."""
    skutek: Annotated[Opis | None, ASKED] = None
    """Co się stanie, gdy organizacja nie odpowie w terminie
    Całe zdanie, według ogłoszenia albo umowy."""
    kontakt: KontaktUrzedu | None = None
    """Kto udziela wyjaśnień"""
    pisma: tuple[PismoWezwania, ...] = Field(min_length=1)
    """Pisma
    Po jednym do każdej organizacji."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        to = f": {self.pisma[0].adresat.nazwa}" if len(self.pisma) == 1 else ""
        return f"{self.tytul_pisma}{to}"

    @property
    def autor_dokumentu(self) -> str:
        """The executive."""
        return self.jednostka.organ.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the letters."""
        return self.data_pisma

    @property
    def tytul_pisma(self) -> str:
        """Title that stands in a letter."""
        return _TITLES[RodzajWezwania(self.rodzaj.value)]

    @property
    def wzywa(self) -> str:
        """„wzywam”, or „wzywamy” where several sign."""
        return "wzywamy" if len(self.podpisy_organu) > 1 else "wzywam"

    @property
    def braki_oferty(self) -> bool:
        """Whether offers are to be completed."""
        return self.rodzaj == RodzajWezwania.BRAKI_OFERTY

    @property
    def korekta(self) -> bool:
        """Whether a report that was filed is to be corrected."""
        return self.rodzaj == RodzajWezwania.KOREKTA_SPRAWOZDANIA

    @property
    def zalegle(self) -> bool:
        """Whether a report was not filed in time."""
        return self.rodzaj == RodzajWezwania.BRAK_SPRAWOZDANIA

    @property
    def czesciowe(self) -> bool:
        """Whether a partial report is called for."""
        return self.rodzaj == RodzajWezwania.SPRAWOZDANIE_CZESCIOWE

    @property
    def termin_wspolny(self) -> TerminWezwania | None:
        """The term of every letter without one of its own: as given, or as the notice gives it for gaps of offers."""
        told = None if self.uzupelnianie is None else self.uzupelnianie.dni_na_uzupelnienie
        if self.termin is None and self.braki_oferty and told is not None:
            return TerminWezwania(dni=told, czy_robocze=True, od=PoczatekTerminu.WYSLANIE)
        return self.termin

    @property
    def wezwania(self) -> tuple[PismoZTerminem, ...]:
        """The letters, each with the term that holds for it."""
        return tuple(
            PismoZTerminem(one, term, None if term is None else term.ostatni_dzien(self.data_pisma))
            for one in self.pisma
            for term in (one.termin or self.termin_wspolny,)
        )

    _speaks_of_what_its_kind_is_about = reguly.speaks_of_what_its_kind_is_about
    _term_is_told = reguly.term_is_told
    _term_is_equal_for_all_offers = reguly.term_is_equal_for_all_offers
    _term_is_that_of_the_notice = reguly.term_is_that_of_the_notice
    _completes_only_what_the_notice_allows = reguly.completes_only_what_the_notice_allows
    _partial_report_has_its_time = reguly.partial_report_has_its_time
    _overdue_report_has_its_time = reguly.overdue_report_has_its_time
    _report_is_overdue = reguly.report_is_overdue
    _period_is_over_by_the_term = reguly.period_is_over_by_the_term
    _called_after_the_deadline = assessed_after_the_deadline("data_pisma", what="Wezwanie")
    _term_ends_on_a_working_day = falls_on_working_days(
        {"termin.data": "Termin", "pisma.*.termin.data": "Termin"}, provisions=(acts["kc"]["art. 115"],)
    )
    _offers_were_filed_before = is_no_later(
        "pisma.*.oferta.data_zlozenia", later="data_pisma", what="Złożenie oferty", than="wezwanie"
    )
    _reports_were_filed_before = is_no_later(
        "pisma.*.sprawozdanie.data_zlozenia",
        later="data_pisma",
        what="Złożenie sprawozdania",
        than="wezwanie",
    )
    _agreements_were_concluded_before = is_no_later(
        "pisma.*.umowa.data_zawarcia", later="data_pisma", what="Umowa", than="wezwanie"
    )
    _offers_are_called_once = listed_once(
        "pisma.*.oferta.numer", "Numer oferty", key=reguly.number_of_an_offer
    )
    _cases_are_not_of_a_later_year = case_is_not_of_a_later_year("pisma.*.znak_sprawy", day="data_pisma")


_TITLES = {
    RodzajWezwania.BRAKI_OFERTY: "Wezwanie do uzupełnienia oferty",
    RodzajWezwania.KOREKTA_SPRAWOZDANIA: "Wezwanie do poprawienia sprawozdania",
    RodzajWezwania.BRAK_SPRAWOZDANIA: "Wezwanie do złożenia sprawozdania",
    RodzajWezwania.SPRAWOZDANIE_CZESCIOWE: "Wezwanie do złożenia sprawozdania częściowego",
}
