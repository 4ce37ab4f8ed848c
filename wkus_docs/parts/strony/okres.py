"""A span of time, both days included."""

from datetime import date

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data

SOME_YEARS = "nie każdy rok okresu"
"""Mark of a list by years that has no item for each year of the document's period: some are given, or earlier ones."""

_MIESIECY = 12


def longer_than(lata: int, od: date, do: date) -> bool:
    """Tell whether it is more than so many full years from the first day to the last, both included.

    >>> longer_than(5, date(2027, 2, 1), date(2032, 1, 31)), longer_than(5, date(2027, 2, 1), date(2032, 2, 1))
    (False, True)
    """
    return (do.year - lata, do.month, do.day) >= (od.year, od.month, od.day)


class Okres(Part):
    """Okres"""

    od: Data
    """Od dnia"""
    do: Data
    """Do dnia"""

    @property
    def lata(self) -> tuple[int, ...]:
        """Calendar years the span touches."""
        return tuple(range(self.od.year, self.do.year + 1))

    @property
    def wieloletni(self) -> bool:
        """Whether the span touches more than one budget year."""
        return len(self.lata) > 1

    def miesiace(self, rok: int) -> int:
        """Return how many months of a year the span touches.

        >>> okres = Okres(od="1 grudnia 2026", do="15 marca 2028")
        >>> okres.miesiace(2026), okres.miesiace(2027), okres.miesiace(2028), okres.miesiace(2029)
        (1, 12, 3, 0)
        """
        first, last = (day.year * _MIESIECY + day.month for day in (self.od, self.do))
        year = rok * _MIESIECY
        return max(0, min(last, year + _MIESIECY) - max(first, year + 1) + 1)

    def trwa_dluzej_niz(self, lata: int) -> bool:
        """Tell whether the span is longer than so many full years."""
        return longer_than(lata, self.od, self.do)

    @rule()
    def _ends_after_it_starts(self) -> Findings:
        """Koniec okresu nie wypada przed początkiem."""
        if self.do < self.od:
            yield error(
                "do",
                f"Koniec okresu ({data_slownie(self.do)}) wypada przed początkiem ({data_slownie(self.od)}).",
                hint="Zamień daty albo popraw rok.",
            )
