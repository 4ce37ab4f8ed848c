"""The call by which an office asks an organisation to pay a part of its grant back before there is a decision."""

from datetime import date
from typing import ClassVar

from wkus_docs.document import About, Findings, LegalBasis, Provenance, error, rule, warning
from wkus_docs.documents.wezwanie_do_zwrotu_dotacji.fakty import FACTS
from wkus_docs.documents.wezwanie_do_zwrotu_dotacji.termin import TerminZaplaty
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.strony.osoba import KontaktUrzedu
from wkus_docs.parts.umowa.sprawa_zwrotu import (
    SprawaZwrotu,
    finding_is_told,
    payments_are_divided,
    transfers_are_told,
)
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst

_UFP, _UDPP, _ORDYNACJA = acts["ufp"], acts["udpp"], acts["ordynacja"]


class WezwanieDoZwrotuDotacji(SprawaZwrotu):
    """Wezwanie do zwrotu dotacji

    Każda kwota ma dowód, podstawę i dzień, od którego biegną odsetki; odsetki są policzone do dnia wezwania według
    znanych stawek, osobno od należności. Wpłaty dokonane wcześniej dzielą się na należność i odsetki.
    """

    about: ClassVar[About] = About(
        kind="pismo",
        stages=("9 sprawozdanie i kontrola",),
        author="wójt, burmistrz, prezydent, starosta albo marszałek",
        legal_basis=(
            LegalBasis(_UFP["art. 251"]),
            LegalBasis(_UFP["art. 252"]),
            LegalBasis(_UFP["art. 67 ust. 1"]),
            LegalBasis(_UDPP["art. 14 ust. 5"]),
            LegalBasis(_ORDYNACJA["art. 55 § 2"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Wzoru urzędowego nie ma. Zwrot, termin i odsetki według art. 251 i 252 ustawy o finansach publicznych (tekst "
        "z 2024 r.); proporcjonalne zaliczenie wpłaty według art. 55 § 2 Ordynacji podatkowej (potwierdzony w dwóch źródłach), "
        "że stosuje się go do zwrotu dotacji – art. 67 ust. 1 UFP, z pamięci. Z pamięci także: zaliczenie wpłaty na transzę "
        "najwcześniejszą (art. 62 § 1 Ordynacji), ulgi (art. 64 UFP). Przebieg spraw: streszczenie kontroli "
        "klubu w Policach (2015) i wyjaśnienia pełnomocnika z Warszawy (2017). Prawo nie wymaga wezwania: wyprzedza ono decyzję.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    data_wezwania: DataWydania
    """Data wezwania
    Do tego dnia liczy się odsetki."""
    ustalenia: Opis | None = None
    """Co ustalono
    Puste: mówią o tym kwoty i protokół."""
    termin_zaplaty: TerminZaplaty | None = None
    """Termin zapłaty wyznaczony w wezwaniu
    Potrzebny, gdy terminy zwrotu z ustawy już minęły; odsetki biegną niezależnie od niego. Puste: wezwanie mówi
    o terminach z ustawy."""
    czy_o_ulgach: TakNie = False
    """Czy pouczyć o ulgach w spłacie
    „tak”, gdy wezwanie ma mówić o umorzeniu, odroczeniu i ratach."""
    kontakt: KontaktUrzedu | None = None
    """Kto w urzędzie prowadzi sprawę"""
    zalaczniki: tuple[Tekst, ...] = ()
    """Załączniki
    Np. „protokół kontroli”."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Wezwanie do zwrotu dotacji: {self.umowa.tytul_zadania}"

    @property
    def data_dokumentu(self) -> date:
        """Day of the call."""
        return self.data_wezwania

    @property
    def po_terminie(self) -> bool:
        """Whether the term of the statute has passed, on the day of the call, for all that is left."""
        last = [one.ostatni_dzien for one in self.niezwrocone]
        return bool(last) and all(day is not None and day < self.data_wezwania for day in last)

    _transfers_are_told = transfers_are_told(warning)
    _finding_is_told = finding_is_told(warning)
    _payments_are_divided = payments_are_divided(
        warning, outcome="Wezwanie podaje należność bez jej odjęcia i tak o niej mówi."
    )

    @rule()
    def _something_is_left(self) -> Findings:
        """Zostało coś do zwrotu."""
        if not self.niezwrocone:
            yield warning(
                "pozycje",
                "Wszystko już zwrócono z odsetkami, więc nie ma do czego wzywać.",
                hint="Sprawdź wpłaty; jeżeli są dobre, wezwanie nie jest potrzebne.",
            )

    @rule(_UFP["art. 251"], _UFP["art. 252 ust. 1"])
    def _says_by_when_to_pay(self) -> Findings:
        """Wezwanie, które wysłano po terminie zwrotu, wyznacza termin zapłaty."""
        if self.po_terminie and self.termin_zaplaty is None:
            yield warning(
                "termin_zaplaty",
                "Terminy zwrotu z ustawy już minęły, a wezwanie nie mówi, do kiedy zapłacić.",
                hint="Dopisz „termin_zaplaty”: „dni” od doręczenia albo „data”.",
            )

    @rule()
    def _term_of_payment_is_ahead(self) -> Findings:
        """Wyznaczony dzień zapłaty jest najwcześniej w dniu wezwania."""
        day = self.termin_zaplaty and self.termin_zaplaty.data
        if day and day < self.data_wezwania:
            yield error(
                ("termin_zaplaty", "data"),
                f"Termin zapłaty ({data_slownie(day)}) minął przed dniem wezwania ({data_slownie(self.data_wezwania)}).",
                hint="Popraw jedną z dat.",
            )

    @rule(_UFP["art. 251"], _UFP["art. 252 ust. 1"])
    def _term_of_payment_shortens_no_term(self) -> Findings:
        """Wyznaczony dzień zapłaty nie jest wcześniejszy niż termin zwrotu z ustawy."""
        day = self.termin_zaplaty and self.termin_zaplaty.data
        last = max((one.ostatni_dzien for one in self.niezwrocone if one.ostatni_dzien), default=None)
        if day and last and day < last:
            yield warning(
                ("termin_zaplaty", "data"),
                f"Wezwanie każe zapłacić do {data_slownie(day)}, a ustawa pozwala zwrócić do {data_slownie(last)}",
                hint="Podaj dzień nie wcześniejszy niż termin z ustawy albo usuń „termin_zaplaty”.",
            )
