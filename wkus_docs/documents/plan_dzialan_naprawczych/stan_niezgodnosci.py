"""Non-conformities and their actions as they stand on a day: numbers, signals, counts."""

from dataclasses import dataclass
from datetime import date

from wkus_docs.parts.jakosc.dzialanie_terminowe import najgorszy
from wkus_docs.parts.jakosc.niezgodnosc import DzialanieNaprawcze, Niezgodnosc
from wkus_docs.parts.jakosc.sygnal import Sygnal


@dataclass(frozen=True, slots=True)
class StanDzialania:
    """An action as it stands on a day."""

    numer: str
    dzialanie: DzialanieNaprawcze
    na_dzien: date
    dni_ostrzezenia: int

    @property
    def zrodlo(self) -> str:
        """How a later review quotes the action."""
        return f"plan działań naprawczych, działanie {self.numer}"

    @property
    def slowa(self) -> str:
        """How it stands to its term."""
        return self.dzialanie.slowa(self.na_dzien)

    @property
    def po_terminie(self) -> bool:
        """Whether it is not done although its term has passed."""
        return self.dzialanie.po_terminie(self.na_dzien)

    @property
    def sygnal(self) -> Sygnal:
        """Signal of the action."""
        return self.dzialanie.sygnal(self.na_dzien, self.dni_ostrzezenia)


@dataclass(frozen=True, slots=True)
class StanNiezgodnosci:
    """A non-conformity with its actions as they stand on a day."""

    numer: int
    niezgodnosc: Niezgodnosc
    dzialania: tuple[StanDzialania, ...]

    @property
    def sygnal(self) -> Sygnal:
        """The gravest signal of its actions; one that did not work counts only while nothing follows it."""
        ostatnie = len(self.dzialania) - 1
        return najgorszy(
            tuple(
                item.sygnal
                for index, item in enumerate(self.dzialania)
                if index == ostatnie or not item.dzialanie.nieskuteczne
            )
        )


@dataclass(frozen=True, slots=True)
class LiczbaDzialan:
    """How many actions are in a state, and of them how many are late."""

    etykieta: str
    liczba: int
    po_terminie: int
