"""What an evaluation asks and what follows: criteria, questions, conclusions, the way ahead."""

from dataclasses import dataclass

from pydantic import Field

from wkus_docs.document import Part
from wkus_docs.relations import number_is_of_the_year
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor


class KryteriumEwaluacji(Wybor):
    """Criterion of evaluation."""

    TRAFNOSC = "trafnosc", "trafność"
    SKUTECZNOSC = "skutecznosc", "skuteczność"
    EFEKTYWNOSC = "efektywnosc", "efektywność"
    UZYTECZNOSC = "uzytecznosc", "użyteczność"
    TRWALOSC = "trwalosc", "trwałość"


class RodzajEwaluacji(Wybor):
    """Who evaluates."""

    WEWNETRZNA = "wewnetrzna", "wewnętrzna (zespół urzędu i organizacji)"
    ZEWNETRZNA = "zewnetrzna", "zewnętrzna (niezależny ewaluator)"


class Rozstrzygniecie(Wybor):
    """What becomes of the contract and its model."""

    KONTYNUOWAC = "kontynuowac", "kontynuować bez zmian"
    ZMIENIC = "zmienic", "kontynuować po zmianach"
    ZAKONCZYC = "zakonczyc", "zakończyć"

    @classmethod
    def _missing_(cls, value: object) -> "Rozstrzygniecie | None":
        """Take „kontynuować” and „zmienić” too."""
        skroty = {"kontynuować": cls.KONTYNUOWAC, "zmienić": cls.ZMIENIC}
        return super()._missing_(value) or skroty.get(str(value).strip().lower())


class PytanieEwaluacyjne(Part):
    """Pytanie ewaluacyjne"""

    kryterium: KryteriumEwaluacji
    """Kryterium
    trafnosc, skutecznosc, efektywnosc, uzytecznosc albo trwalosc."""
    pytanie: Tekst
    """Pytanie"""
    zrodla: tuple[LiczbaDodatnia, ...] = Field(min_length=1)
    """Numery źródeł
    Źródła danych liczy się od 1, w kolejności z raportu."""
    odpowiedz: Opis
    """Odpowiedź"""


class RekomendacjaEwaluacji(Part):
    """Rekomendacja"""

    tresc: Opis
    """Co zrobić"""
    adresat: Tekst
    """Kto ma to zrobić
    W mianowniku, np. „Referat Spraw Społecznych”."""
    termin: Data
    """Do kiedy"""


class WniosekEwaluacji(Part):
    """Wniosek"""

    kryterium: KryteriumEwaluacji
    """Kryterium, którego dotyczy"""
    wniosek: Opis
    """Wniosek"""
    rekomendacje: tuple[RekomendacjaEwaluacji, ...] = ()
    """Rekomendacje
    „brak”, gdy wniosek nie wymaga działania."""


@dataclass(frozen=True, slots=True)
class PozycjaRekomendacji:
    """A recommendation with the number of the conclusion it follows from."""

    numer: int
    rekomendacja: RekomendacjaEwaluacji


class UchwalaProgramu(Part):
    """Uchwała w sprawie programu współpracy"""

    numer: Tekst
    """Numer uchwały"""
    data_uchwaly: Data
    """Data uchwały"""

    _number_is_of_the_year = number_is_of_the_year("numer", day="data_uchwaly")


class PropozycjaEwaluacji(Part):
    """Proponowane rozstrzygnięcie"""

    rozstrzygniecie: Rozstrzygniecie
    """Rozstrzygnięcie
    kontynuowac, zmienic albo zakonczyc."""
    powody: tuple[Tekst, ...] = Field(min_length=1)
    """Powody
    Każdy oparty na wynikach z raportu."""
