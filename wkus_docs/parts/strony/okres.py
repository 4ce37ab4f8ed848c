"""A span of time, both days included."""

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data


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

    def trwa_dluzej_niz(self, lata: int) -> bool:
        """Tell whether the span is longer than so many full years."""
        return (self.do.year - lata, self.do.month, self.do.day) >= (
            self.od.year,
            self.od.month,
            self.od.day,
        )

    @rule()
    def _ends_after_it_starts(self) -> Findings:
        """Koniec okresu nie wypada przed początkiem."""
        if self.do < self.od:
            yield error(
                "do",
                f"Koniec okresu ({data_slownie(self.do)}) wypada przed początkiem ({data_slownie(self.od)}).",
                hint="Zamień daty albo popraw rok.",
            )
