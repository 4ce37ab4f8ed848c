"""Fields whose values a document gets only when it is adopted, signed or issued: said once, at the field.

::

    numer: Annotated[Tekst, WhenIssued("…/…/{rok}")]
    '''Numer uchwały'''

A draft for the council, which has neither number nor date, prints dots in their place. A date is printed as
dots with the year of the day of preparation, unless its year is not known either; a group, as a form to fill in.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from wkus_docs.polish.nieznany_dzien import NieznanyDzien, nieznany_dzien
from wkus_docs.scalars.data import Data


@dataclass(frozen=True, slots=True)
class WhenIssued:
    """Mark of a field that is given only when the document is issued.

    ``pattern`` is what stands for a text, „{rok}” in it the year of preparation; empty for a date or a group.
    ``year_known`` tells whether a date will be of that year.
    """

    pattern: str = ""
    year_known: bool = True

    def text(self, day: date) -> str:
        """Return what stands for the text in a document prepared on a day."""
        return self.pattern.format(rok=day.year)

    def day(self, day: date) -> NieznanyDzien:
        """Return the day not known yet of a document prepared on a day."""
        return nieznany_dzien(day, rok_znany=self.year_known)


COUNCIL_NUMBER = WhenIssued("…/…/{rok}")
"""Number of a resolution of a council: session, act, year."""
ORDER_NUMBER = WhenIssued("…/{rok}")
"""Number of an order, or of a resolution of a board."""
ON_THE_DAY = WhenIssued()
"""Day of an act, in the year in which it is prepared; or a group that is filled in on that day."""
WHEN_SIGNED = WhenIssued(year_known=False)
"""Day of an agreement, which may be of the next year."""

DataWydania = Annotated[Data, ON_THE_DAY]
"""Day on which a document is adopted or issued: its draft has none yet."""
DataZawarcia = Annotated[Data, WHEN_SIGNED]
"""Day on which an agreement is signed, which may be in another year than its draft."""
