"""What comes out of a survey, as text: means, indices, gaps, groups joined so that nobody is recognised."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza import ankieta
from wkus_docs.analiza.ankieta import Rozklad
from wkus_docs.analiza.brak import BRAK_DANYCH, powiedz

NIE_LICZY_SIE = "–"
"""Stands in a narrow cell where there is nothing to count."""

NIE_PODAJE_SIE = "nie podaje się"
"""Stands where so few answered that somebody could be recognised."""


def punkty(wartosc: Decimal | None) -> str:
    """Mean or index with two places, or „brak danych”.

    >>> punkty(Decimal("4.36")), punkty(Decimal(84)), punkty(None)
    ('4,36', '84,00', 'brak danych')
    """
    return powiedz(wartosc, lambda znana: f"{znana:.2f}".replace(".", ","))


def ze_znakiem(wartosc: Decimal | None) -> str:
    """Difference with its sign, or „brak danych”.

    >>> ze_znakiem(Decimal("0.89")), ze_znakiem(Decimal("-0.4")), ze_znakiem(Decimal(0)), ze_znakiem(None)
    ('+0,89', '−0,40', '0,00', 'brak danych')
    """
    return powiedz(
        wartosc, lambda znana: f"{znana:+.2f}".replace(".", ",").replace("-", "−") if znana else "0,00"
    )


def rozpisane(rozklad: Rozklad | None) -> str:
    """Counts of the marks in one cell, the lowest first.

    >>> rozpisane((0, 1, 3, 18, 20)), rozpisane(None)
    ('0 / 1 / 3 / 18 / 20', 'brak danych')
    """
    return BRAK_DANYCH if rozklad is None else " / ".join(map(str, rozklad))


@dataclass(frozen=True, slots=True)
class WynikOcen:
    """Marks taken together under one name; ``czy_ukryty`` when they are too few to be shown."""

    nazwa: str
    rozklad: Rozklad | None
    czy_ukryty: bool = False

    @property
    def wartosc(self) -> Decimal | None:
        """Mean."""
        return ankieta.srednia(self.rozklad)

    @property
    def n(self) -> str:
        """Number of valid answers."""
        return str(ankieta.wazne(self.rozklad))

    @property
    def srednia(self) -> str:
        """Mean as text."""
        return NIE_PODAJE_SIE if self.czy_ukryty else punkty(self.wartosc)

    @property
    def srednia_krotko(self) -> str:
        """Mean as text for a narrow cell: a dash where it is not shown."""
        return NIE_LICZY_SIE if self.czy_ukryty else punkty(self.wartosc)

    @property
    def indeks(self) -> str:
        """Index 0–100 as text."""
        return NIE_PODAJE_SIE if self.czy_ukryty else punkty(ankieta.indeks(self.wartosc))

    def _ile(self, ocena: int) -> str:
        """How many gave the mark; a dash where it is not known or not shown."""
        return NIE_LICZY_SIE if self.czy_ukryty or self.rozklad is None else str(self.rozklad[ocena - 1])

    @property
    def jedynki(self) -> str:
        """How many gave 1."""
        return self._ile(1)

    @property
    def dwojki(self) -> str:
        """How many gave 2."""
        return self._ile(2)

    @property
    def trojki(self) -> str:
        """How many gave 3."""
        return self._ile(3)

    @property
    def czworki(self) -> str:
        """How many gave 4."""
        return self._ile(4)

    @property
    def piatki(self) -> str:
        """How many gave 5."""
        return self._ile(5)

    @property
    def rozpisany(self) -> str:
        """Counts of the five marks in one cell."""
        return NIE_PODAJE_SIE if self.czy_ukryty else rozpisane(self.rozklad)


@dataclass(frozen=True, slots=True)
class GrupaOdpowiedzi:
    """A group of people with how many they are and the marks they gave."""

    nazwa: str
    liczebnosc: int
    rozklad: Rozklad | None = None


def pokazane(grupy: Sequence[GrupaOdpowiedzi], prog: int) -> tuple[GrupaOdpowiedzi, ...]:
    """Return the groups as they may be shown: small ones joined into one, at the end.

    >>> [grupa.nazwa for grupa in pokazane([GrupaOdpowiedzi("a", 20), GrupaOdpowiedzi("b", 8), GrupaOdpowiedzi("c", 3)], 5)]
    ['a', 'łącznie: b; c']
    """
    ukryte = ankieta.laczone([grupa.liczebnosc for grupa in grupy], prog)
    jawne = tuple(grupa for numer, grupa in enumerate(grupy) if numer not in ukryte)
    return (*jawne, *_polaczona([grupy[numer] for numer in sorted(ukryte)]))


def _polaczona(grupy: Sequence[GrupaOdpowiedzi]) -> Iterable[GrupaOdpowiedzi]:
    if len(grupy) > 1:
        nazwa = f"łącznie: {'; '.join(grupa.nazwa for grupa in grupy)}"
        znane = [grupa.rozklad for grupa in grupy]
        rozklad = None if None in znane else ankieta.razem(znane)
        yield GrupaOdpowiedzi(nazwa, sum(grupa.liczebnosc for grupa in grupy), rozklad)
    else:
        yield from grupy
