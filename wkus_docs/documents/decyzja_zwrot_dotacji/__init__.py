"""The decision that determines how much of a grant is to be paid back and since when interest runs."""

from datetime import date
from typing import Annotated, ClassVar

from wkus_docs.document import About, LegalBasis, Provenance, error
from wkus_docs.documents.decyzja_zwrot_dotacji import odwolanie, postepowanie
from wkus_docs.documents.decyzja_zwrot_dotacji.fakty import FACTS
from wkus_docs.fact import Holds
from wkus_docs.issuing import ORDER_NUMBER, DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.umowa.sprawa_zwrotu import (
    SprawaZwrotu,
    finding_is_told,
    payments_are_divided,
    transfers_are_told,
    w_jednym,
)
from wkus_docs.relations import number_is_of_the_year
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst

_UFP, _UDPP, _KPA = acts["ufp"], acts["udpp"], acts["kpa"]
_Z_WEZWANIA = (
    "znak_sprawy",
    "umowa",
    "adresaci",
    "transze",
    "data_protokolu",
    "data_sprawozdania",
    "data_stwierdzenia",
    "pozycje",
    "stawki_odsetek",
    "data_wezwania",
)


class DecyzjaZwrotDotacji(SprawaZwrotu):
    """Decyzja o zwrocie dotacji

    Określa, ile dotacji przypada do zwrotu i od kiedy nalicza się odsetki, osobno dla każdej kwoty. To, co już
    zwrócono, jest odjęte; uzasadnienie mówi o ustaleniach, podstawie, odsetkach i wpłatach.
    """

    about: ClassVar[About] = About(
        kind="decyzja",
        stages=("9 sprawozdanie i kontrola",),
        author="wójt, burmistrz, prezydent, starosta albo marszałek",
        legal_basis=(
            LegalBasis(_KPA["art. 104"]),
            LegalBasis(_KPA["art. 107 § 1"]),
            *(LegalBasis(_UFP[unit]) for unit in ("art. 251", "art. 252")),
            *(LegalBasis(_UFP[unit]) for unit in ("art. 60 pkt 1", "art. 61 ust. 1 pkt 4", "art. 67 ust. 1")),
            LegalBasis(_UDPP["art. 14 ust. 5"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Wzoru urzędowego nie ma. Składniki decyzji według art. 107 § 1 KPA (dwa źródła); zwrot, termin i odsetki według art. "
        "251 i 252 UFP (tekst z 2024 r.). Z pamięci: art. 60, 61 i 67 UFP, art. 10, 35, 105 i 129 KPA oraz siedziby kolegiów prócz "
        "dolnośląskich. Porównano z przebiegiem spraw w wyrokach WSA w Poznaniu (I SA/Po 1060/14) i w Białymstoku (I SA/Bk 142/20), "
        "odczytanych z początku. „Określam”, a nie „ustalam”: obowiązek zwrotu wynika z ustawy (z pamięci; część urzędów pisze „ustalam”).",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    numer_decyzji: Annotated[Tekst, ORDER_NUMBER] | None = None
    """Numer decyzji
    Puste, gdy urząd oznacza decyzje samym znakiem sprawy."""
    data_decyzji: DataWydania
    """Data decyzji"""
    data_wezwania: Data | None = None
    """Data wezwania do zwrotu
    Puste, gdy wezwania nie było."""
    data_wszczecia: Data
    """Dzień zawiadomienia o wszczęciu postępowania
    Pismo do strony (art. 61 § 4 KPA)."""
    data_zawiadomienia_art10: Data | None = None
    """Dzień zawiadomienia o prawie wypowiedzenia się
    Pismo, po którym strona może przejrzeć akta i wypowiedzieć się co do dowodów (art. 10 § 1 KPA)."""
    ustalenia: Opis
    """Ustalenia
    Fakty, które organ uznał za udowodnione, i dowody: do uzasadnienia."""
    stanowisko_strony: Opis | None = None
    """Stanowisko strony
    Co strona powiedziała w sprawie; puste: uzasadnienie o nim nie mówi."""
    ocena: Opis | None = None
    """Dlaczego organ tak rozstrzygnął
    Ocena ustaleń i stanowiska strony; to, co mówi przepis o podstawie i odsetkach, drukuje się samo."""
    siedziba_kolegium: Tekst
    """Siedziba samorządowego kolegium odwoławczego
    Z przyimkiem, np. „w Białymstoku”."""
    do_wiadomosci: tuple[Tekst, ...] = ()
    """Kto jeszcze otrzymuje decyzję
    Prócz stron, np. „a/a”."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        number = f" nr {self.numer_decyzji}" if self.numer_decyzji else ""
        return f"Decyzja{number} o zwrocie dotacji: {self.umowa.tytul_zadania}"

    @property
    def data_dokumentu(self) -> date:
        """Day of the decision."""
        return self.data_decyzji

    @property
    def podstawy_rozstrzygniecia(self) -> str:
        """Provisions that order the refund of what is left, each once."""
        return w_jednym(one.pozycja.podstawa for one in self.niezwrocone)

    _number_is_of_the_year = number_is_of_the_year("numer_decyzji", day="data_decyzji")
    _transfers_are_told = transfers_are_told(error)
    _finding_is_told = finding_is_told(error)
    _payments_are_divided = payments_are_divided(error, outcome="Kwoty zwrotu nie da się więc określić.")
    _term_of_the_refund_has_passed = postepowanie.term_of_the_refund_has_passed
    _steps_come_in_order = postepowanie.steps_come_in_order
    _party_could_speak = postepowanie.party_could_speak
    _decided_in_time = postepowanie.decided_in_time
    _grounds_are_not_mixed = postepowanie.grounds_are_not_mixed
    _something_is_left = postepowanie.something_is_left
    _seat_has_a_preposition = odwolanie.seat_has_a_preposition
    _seat_is_of_a_board = odwolanie.seat_is_of_a_board
