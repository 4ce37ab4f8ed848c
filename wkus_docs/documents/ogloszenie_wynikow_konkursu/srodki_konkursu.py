"""Money of a competition in its results: announced, given, left, by year or by task."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wkus_docs.documents.ogloszenie_wynikow_konkursu import OgloszenieWynikowKonkursu


@dataclass(frozen=True, slots=True)
class WierszSrodkow:
    """A row of the table of money: of a year or of a task."""

    opis: str
    srodki: Decimal
    przyznano: Decimal

    @property
    def pozostaje(self) -> Decimal | None:
        """What is left; None where more was given than announced, for the money was raised."""
        left = self.srodki - self.przyznano
        return None if left < 0 else left


def rows(wyniki: "OgloszenieWynikowKonkursu") -> tuple[WierszSrodkow, ...]:
    """Return the table, with the sum of several rows last; nothing where an amount is not known."""
    given = list(_rows(wyniki))
    if not wyniki.wszystko_znane or not given or any(row is None for row in given):
        return ()
    known = tuple(row for row in given if row is not None)
    if len(known) == 1:
        return known
    total = WierszSrodkow(
        "razem",
        sum((row.srodki for row in known), Decimal(0)),
        sum((row.przyznano for row in known), Decimal(0)),
    )
    return (*known, total)


def _rows(wyniki: "OgloszenieWynikowKonkursu") -> Iterator[WierszSrodkow | None]:
    for year in wyniki.lata:
        yield None if year.pula is None else WierszSrodkow(f"{year.rok} r.", year.pula, year.kwota)
    for group in wyniki.grupy if wyniki.zadania and not wyniki.pula else ():
        money = group.pula_razem
        yield None if money is None else WierszSrodkow(f"zadanie nr {group.numer}", money, group.kwota_razem)
