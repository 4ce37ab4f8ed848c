"""The call by which an office asks an organisation to pay a part of its grant back before there is a decision."""

from datetime import date
from typing import ClassVar

from wkus_docs.document import About, Findings, LegalBasis, Provenance, Take, rule, warning
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.strony.osoba import KontaktUrzedu
from wkus_docs.parts.umowa.sprawa_zwrotu import (
    Z_KONTROLI,
    SprawaZwrotu,
    finding_is_told,
    payments_are_divided,
    transfers_are_told,
)
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst

_UFP, _ORDYNACJA = acts["ufp"], acts["ordynacja"]


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
            LegalBasis(_ORDYNACJA["art. 55 § 2"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Wzoru urzędowego nie ma. Zwrot, termin i odsetki według art. 251 i 252 ustawy o finansach publicznych (tekst "
        "z 2024 r.); proporcjonalne zaliczenie wpłaty według art. 55 § 2 Ordynacji podatkowej (potwierdzony w dwóch źródłach), "
        "że stosuje się go do zwrotu dotacji – art. 67 ust. 1 UFP, z pamięci. Z pamięci także: zaliczenie wpłaty na transzę "
        "najwcześniejszą (art. 62 § 1 Ordynacji), ulgi (art. 64 UFP). Przebieg spraw: streszczenie kontroli "
        "klubu w Policach (2015) i wyjaśnienia pełnomocnika z Warszawy (2017). Prawo nie wymaga wezwania: wyprzedza ono decyzję.",
    )

    takes: ClassVar[tuple[Take, ...]] = Z_KONTROLI

    data_wezwania: DataWydania
    """Data wezwania
    Do tego dnia liczy się odsetki."""
    ustalenia: Opis | None = None
    """Co ustalono
    Puste: mówią o tym kwoty i protokół."""
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
