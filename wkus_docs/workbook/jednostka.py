"""What a unit costs today and in a variant, in formulas: compared without rounding, and said as a ratio."""

from dataclasses import dataclass
from typing import Any

from wkus_docs.parts.badanie.perspektywa import NIE_LICZY_SIE
from wkus_docs.workbook.formulas import GAP, are_numbers, or_gap, text

NOT_COUNTED = text(NIE_LICZY_SIE)


@dataclass(frozen=True, slots=True)
class UnitCosts:
    """Cost and units of today, and those of a variant: cells or formulas of numbers, and the cells they need."""

    before: tuple[Any, Any]
    after: tuple[Any, Any]
    needed: tuple[Any, ...] = ()

    @property
    def known(self) -> str:
        """Return the condition that both unit costs can be computed."""
        cells = self.needed or (*self.before, *self.after)
        return f"IF({are_numbers(*cells)},AND({self.before[1]}<>0,{self.after[1]}<>0),FALSE)"

    @property
    def advantage(self) -> str:
        """Return Δk = k_0 − k_1 to nine places; to be asked for only where both are known."""
        return f"ROUND({self._cost(self.before)}-{self._cost(self.after)},9)"

    @property
    def ratio(self) -> str:
        """Return E = k_0 / k_1; a free unit is no divisor."""
        exact = f"ROUND({self._cost(self.before)}/{self._cost(self.after)},4)"
        return or_gap(self.known, f"IF({self._cost(self.after)}<=0,{NOT_COUNTED},{exact})")

    @property
    def said(self) -> str:
        """Return in a word whether a unit is cheaper."""
        words = f'IF({self.advantage}=0,"tyle samo",IF({self.advantage}>0,"taniej","drożej"))'
        return f"IF({self.known},{words},{GAP})"

    @staticmethod
    def _cost(pair: tuple[Any, Any]) -> str:
        return f"({pair[0]}/{pair[1]})"
