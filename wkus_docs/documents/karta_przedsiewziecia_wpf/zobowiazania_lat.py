"""Commitments of each year beside the limit of spending, and what the limit leaves."""

from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.documents.karta_przedsiewziecia_wpf.zobowiazania import ZobowiazaniaWieloletnie
from wkus_docs.parts.pieniadze.przedsiewziecie import Przedsiewziecie


@dataclass(frozen=True, slots=True)
class ZobowiazanieRoku:
    """What may be owed in a year, and the limit of that year; no limit where the list has none."""

    rok: int
    kwota: Decimal
    limit: Decimal | None

    @property
    def reszta(self) -> Decimal:
        """What the limit leaves."""
        return (self.limit or Decimal("0.00")) - self.kwota


def zobowiazania_lat(
    przedsiewziecie: Przedsiewziecie, zobowiazania: ZobowiazaniaWieloletnie | None
) -> tuple[ZobowiazanieRoku, ...]:
    """Commitments by year: those told, else the limits; none without an authority told by year."""
    if zobowiazania is None or zobowiazania.caly_wykaz:
        return ()
    limity = {item.rok: item.kwota for item in przedsiewziecie.limity}
    kwoty = {item.rok: item.kwota for item in zobowiazania.kwoty} or limity
    return tuple(ZobowiazanieRoku(rok, kwota, limity.get(rok)) for rok, kwota in sorted(kwoty.items()))
