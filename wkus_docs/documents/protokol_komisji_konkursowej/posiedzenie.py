"""What happens at the meetings of a commission: who is there, what is put to the vote, who dissents."""

from pydantic import Field

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Liczba
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor


class Posiedzenie(Part):
    """Posiedzenie komisji"""

    data: Data
    """Data posiedzenia"""
    miejsce: Tekst | None = None
    """Miejsce i godzina"""
    obecni: tuple[Tekst, ...] = Field(min_length=1)
    """Obecni członkowie komisji
    Imiona i nazwiska, jak w składzie."""
    przedmiot: Tekst
    """Przedmiot posiedzenia
    Np. „ocena merytoryczna ofert”."""


class Glos(Wybor):
    """A vote."""

    ZA = "za", "za"
    PRZECIW = "przeciw", "przeciw"


class Glosowanie(Part):
    """Głosowanie"""

    data: Data
    """Data głosowania
    Dzień jednego z posiedzeń."""
    przedmiot: Tekst
    """Nad czym głosowano
    Np. „propozycja dotacji dla oferty nr 1”."""
    za: Liczba
    """Liczba głosów za"""
    przeciw: Liczba
    """Liczba głosów przeciw"""
    wstrzymalo_sie: Liczba
    """Liczba głosów wstrzymujących się"""
    glos_przewodniczacego: Glos | None = None
    """Głos osoby, która przewodniczy
    „za” albo „przeciw”; rozstrzyga przy równej liczbie głosów."""

    @property
    def oddane(self) -> int:
        """Votes cast."""
        return self.za + self.przeciw + self.wstrzymalo_sie

    @property
    def rowne(self) -> bool:
        """Whether as many were for as against."""
        return self.za == self.przeciw

    @property
    def przyjeto(self) -> bool:
        """Whether the motion passed: more for than against; the chair decides a tie."""
        return self.za > self.przeciw or (self.rowne and self.glos_przewodniczacego == Glos.ZA)

    @rule()
    def _chair_decides_a_tie(self) -> Findings:
        """Przy równej liczbie głosów wiadomo, czy rozstrzyga głos osoby, która przewodniczy."""
        if self.rowne and self.glos_przewodniczacego is None:
            yield warning(
                "glos_przewodniczacego",
                f"Głosów za i przeciw jest po równo ({self.za}), a nie podano, co rozstrzygnęło, więc wniosek upadł.",
                hint="Podaj głos osoby, która przewodniczy, jeżeli według zasad komisji rozstrzyga.",
            )


class ZdanieOdrebne(Part):
    """Zdanie odrębne"""

    imie_nazwisko: Tekst
    """Imię i nazwisko członka komisji"""
    tresc: Opis
    """Treść zdania odrębnego"""
