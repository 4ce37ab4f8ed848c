"""A schedule as data: what is done from which day to which, and the days that must not be missed.

Like any chart it never stands alone: the template prints ``rows`` in a table beside it.
"""

from dataclasses import dataclass
from datetime import date

from wkus_docs.analiza.brak import BRAK_DANYCH
from wkus_docs.polish import zapis


@dataclass(frozen=True, slots=True)
class Span:
    """Something that lasts from the first day to the last, both included; None where a day is not known."""

    name: str
    first: date | None
    last: date | None

    @property
    def days(self) -> tuple[date, date] | None:
        """Both days; nothing where one is missing, is a gap of a draft, or they stand the wrong way round."""
        if not isinstance(self.first, date) or not isinstance(self.last, date) or self.last < self.first:
            return None
        return self.first, self.last


@dataclass(frozen=True, slots=True)
class Deadline:
    """A named day, drawn as a line across all rows."""

    name: str
    day: date | None

    @property
    def known(self) -> date | None:
        """The day; nothing where it is missing or a gap of a draft."""
        return self.day if isinstance(self.day, date) else None


@dataclass(frozen=True, slots=True)
class Gantt:
    """A schedule: a row for each span, a line for each deadline. It is false where no span is known."""

    title: str
    spans: tuple[Span, ...]
    deadlines: tuple[Deadline, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether there is anything to draw."""
        return any(span.days for span in self.spans)

    @property
    def rows(self) -> tuple[tuple[str, str, str], ...]:
        """Name, first day and last day of everything in the picture: the table beside it.

        >>> Gantt("Konkurs", (Span("nabór", date(2026, 12, 1), date(2026, 12, 22)),)).rows
        (('nabór', '01.12.2026', '22.12.2026'),)
        """
        spans = tuple((span.name, _day(span.first), _day(span.last)) for span in self.spans)
        return spans + tuple((item.name, _day(item.day), _day(item.day)) for item in self.deadlines)

    def described(self) -> str:
        """Return the text for those who do not see the picture."""
        spans = "; ".join(f"{span.name}: {_said(span)}" for span in self.spans)
        days = "; ".join(f"{item.name} – {_day(item.day)}" for item in self.deadlines)
        return f"Harmonogram. {self.title}. {spans}.{f' Terminy: {days}.' if days else ''}"


def _said(span: Span) -> str:
    return f"od {_day(span.first)} do {_day(span.last)}" if span.days else BRAK_DANYCH


def _day(day: date | None) -> str:
    return zapis.data_liczbowo(day) if isinstance(day, date) else BRAK_DANYCH
