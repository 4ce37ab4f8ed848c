"""Questions of a survey with the counts of their answers; the counts are empty in a blank form."""

from typing import Annotated

from pydantic import Field

from wkus_docs.analiza.ankieta import Rozklad
from wkus_docs.document import Part
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst

OCENY = (1, 2, 3, 4, 5)
"""Marks of the scale."""

OCENY_POLECENIA = tuple(range(11))
"""Marks of the question whether one would recommend the service: 0 to 10."""


class RozkladOcen(Part):
    """Liczba odpowiedzi

    Ile osób zaznaczyło każdą ocenę. Wpisz 0, gdy nikt; pustych miejsc się nie zgaduje.
    """

    jedynki: Liczba
    """Ile osób zaznaczyło 1"""
    dwojki: Liczba
    """Ile osób zaznaczyło 2"""
    trojki: Liczba
    """Ile osób zaznaczyło 3"""
    czworki: Liczba
    """Ile osób zaznaczyło 4"""
    piatki: Liczba
    """Ile osób zaznaczyło 5"""
    nie_wiem: Liczba = 0
    """Ile osób zaznaczyło „nie wiem”
    Nie wchodzi do średniej."""

    @property
    def oceny(self) -> Rozklad:
        """Counts of the marks, the lowest first."""
        return (self.jedynki, self.dwojki, self.trojki, self.czworki, self.piatki)

    @property
    def odpowiedzi(self) -> int:
        """How many answered at all, „nie wiem” too."""
        return sum(self.oceny) + self.nie_wiem


def oceny(rozklad: RozkladOcen | None) -> Rozklad | None:
    """Return the counts of the marks; None where nobody was asked."""
    return None if rozklad is None else rozklad.oceny


class PytaniePolecenia(Part):
    """Pytanie o polecenie"""

    pytanie: Tekst
    """Pytanie
    O gotowość do polecenia usługi w skali od 0 do 10."""
    pytanie_dla_dzieci: Tekst | None = None
    """Pytanie w wersji dla dzieci
    Puste: jak dla dorosłych."""
    liczby: Annotated[tuple[Liczba, ...], Field(min_length=11, max_length=11)] | None = None
    """Liczba odpowiedzi
    Jedenaście liczb po kolei: ile osób zaznaczyło 0, ile 1 i tak dalej do 10."""


class WatekOdpowiedzi(Part):
    """Wątek odpowiedzi"""

    watek: Tekst
    """O czym piszą
    Swoimi słowami, bez danych, po których można poznać autora."""
    liczba: LiczbaDodatnia
    """Ile osób o tym pisze"""


class PytanieOtwarte(Part):
    """Pytanie otwarte"""

    pytanie: Tekst
    """Pytanie"""
    pytanie_dla_dzieci: Tekst | None = None
    """Pytanie w wersji dla dzieci
    Puste: jak dla dorosłych."""
    watki: tuple[WatekOdpowiedzi, ...] = ()
    """Zebrane odpowiedzi
    Od najczęstszych."""


class OdpowiedzMetryczki(Part):
    """Odpowiedź do wyboru"""

    odpowiedz: Tekst
    """Odpowiedź"""
    liczba: Liczba | None = None
    """Ile osób ją zaznaczyło"""


class PytanieMetryczki(Part):
    """Pytanie metryczki"""

    pytanie: Tekst
    """Pytanie
    Tylko takie, po którym nie da się poznać osoby. Jest w formularzu dla dorosłych."""
    odpowiedzi: tuple[OdpowiedzMetryczki, ...] = Field(min_length=2)
    """Odpowiedzi do wyboru"""

    @property
    def odpowiedzialo(self) -> int:
        """How many people answered."""
        return sum(item.liczba or 0 for item in self.odpowiedzi)
