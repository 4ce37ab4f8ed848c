"""What the answers of a survey leave uncertain, in words: ± of means and NPS, and how many must answer.

>>> plus_minus(Decimal("0.22")), plus_minus(None)
('±0,22', 'brak danych')
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza import niepewnosc
from wkus_docs.analiza.ankieta import Rozklad
from wkus_docs.analiza.brak import powiedz
from wkus_docs.analiza.dokladnosc import grosz

WIDOCZNA_ZMIANA, WIDOCZNA_ZMIANA_NPS = Decimal("0.5"), Decimal(20)
"""Change of a mean and of NPS that one should be able to tell from chance: our own measure, the size of a middling gap."""

PUNKTY_INDEKSU = Decimal(25)
"""Points of the index 0–100 that one point of the scale 1–5 is worth."""


def plus_minus(polowa: Decimal | None) -> str:
    """Half of an interval as text."""
    return powiedz(polowa, lambda znana: f"±{znana:f}".replace(".", ","))


def wazona(pary: Iterable[tuple[Decimal | None, Decimal | None]]) -> Decimal | None:
    """Half of the interval of Σ w_d · s_d: Σ w_d · h_d, as if the same people erred in every dimension alike.

    >>> wazona([(Decimal("0.6"), Decimal("0.22")), (Decimal("0.4"), Decimal("0.30"))])
    Decimal('0.25')
    """
    razem = Decimal(0)
    for waga, polowa in pary:
        if waga is None or polowa is None:
            return None
        razem += waga * polowa
    return grosz(razem)


def indeksu(polowa: Decimal | None) -> Decimal | None:
    """Half of the interval of an index 0–100, from that of its mean."""
    return None if polowa is None else polowa * PUNKTY_INDEKSU


@dataclass(frozen=True, slots=True)
class PotrzebneOdpowiedzi:
    """How many must answer in each year so that a change is more than chance; from the spread of these answers."""

    oceny: Rozklad | None
    polecenie: Rozklad | None = None

    @property
    def zmiana_sredniej(self) -> Decimal:
        """Change of the mean one wants to see."""
        return WIDOCZNA_ZMIANA

    @property
    def zmiana_nps(self) -> Decimal:
        """Change of NPS one wants to see."""
        return WIDOCZNA_ZMIANA_NPS

    @property
    def srednia(self) -> int | None:
        """For a change of the mean by half a point."""
        wariancja = niepewnosc.wariancja(niepewnosc.oceny(self.oceny))
        return niepewnosc.najmniej_odpowiedzi(wariancja, WIDOCZNA_ZMIANA)

    @property
    def nps(self) -> int | None:
        """For a change of NPS by twenty points."""
        wariancja = niepewnosc.wariancja(niepewnosc.polecenia(self.polecenie))
        return niepewnosc.najmniej_odpowiedzi(wariancja, WIDOCZNA_ZMIANA_NPS)
