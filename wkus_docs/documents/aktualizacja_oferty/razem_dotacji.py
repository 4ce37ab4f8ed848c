"""The row of sums under the grant by year: requested, awarded and taken in the years whose amount is known."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.documents.aktualizacja_oferty.dotacja_roku import DotacjaRoku
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.parts.pieniadze.wiersz_zmiany import WierszZmiany


@dataclass(frozen=True, slots=True)
class RazemDotacji:
    """Sums of several years; ``wnioskowana`` is None where the offer did not tell it by year, nor in all."""

    wnioskowana: Decimal | None
    przyznana: Decimal
    przyjeta: Decimal

    @property
    def zmiana(self) -> WierszZmiany | None:
        """What was requested and what is taken; None where the former is not known."""
        return None if self.wnioskowana is None else WierszZmiany("Razem", self.wnioskowana, self.przyjeta)


def razem_dotacji(lata: Sequence[DotacjaRoku], w_ofercie: Decimal | None) -> RazemDotacji | None:
    """Sum the years whose grant is known; None where there is nothing to add up.

    ``w_ofercie`` is the request for all years: it stands where no year is left open and the offer did not divide it.
    """
    known = [item for item in lata if item.przyjeta is not None]
    if len(lata) == 1 or not known:
        return None
    asked = [item.wnioskowana for item in known]
    undivided = w_ofercie if len(known) == len(lata) else None
    return RazemDotacji(
        undivided if None in asked else suma(item for item in asked if item is not None),
        suma(item.wartosc for item in known if item.wartosc is not None),
        suma(item.przyjeta for item in known if item.przyjeta is not None),
    )
