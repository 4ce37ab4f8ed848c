"""One end of a period as a line tells it: a day, a month or a year, whole or with parts that the other end tells.

>>> kresy("1–31 stycznia 2027", 0)
(Kres(day=0, month=0, year=0, number=1, loose=False, edge=False), Kres(day=31, month=1, year=2027, number=0, loose=False, edge=False), 18)
"""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date

from wkus_docs.polish.miesiace import numer_miesiaca

FIRST_YEAR, LAST_YEAR = 1900, 2100
"""Years of a period that are no slip of the hand."""
MONTHS, CENTURY = 12, 2000
_NOWHERE = 99
_AFTER = r"(?:\s*r\b\.?|\s+rok[u]?\b)?"
_END = re.compile(
    r"(?:(?P<edge>początku|końca)\s+)?(?:dnia\s+|dn\.\s*|rok[u]?\s+|miesiąca\s+)?(?:"
    r"(?P<y1>\d{4})-(?P<m1>\d{1,2})-(?P<d1>\d{1,2})(?!\d)"
    r"|(?P<y2>\d{4})[./](?P<m2>\d{1,2})[./](?P<d2>\d{1,2})(?![\d.])"
    r"|(?P<d3>\d{1,2})\.\s?(?P<m3>\d{1,2})\.\s?(?P<y3>\d{4})(?!\d)"
    r"|(?P<d4>\d{1,2})(?P<by>[./-])(?P<m4>\d{1,2})(?P=by)(?P<y4>\d{4}|\d{2})(?!\d)"
    r"|(?P<d5>\d{1,2})[. ]\s*(?P<w5>[^\W\d]{3,}|[IVX]{1,4})\b\.?(?:\s*(?P<y5>\d{4})(?!\d))?"
    r"|(?P<w6>[^\W\d]{3,}|[IVX]{1,4})\b\.?(?:\s*(?P<y6>\d{4})(?!\d))?"
    r"|(?P<m7>\d{1,2})[./](?P<y7>\d{4})(?!\d)"
    r"|(?P<d8>\d{1,2})\.(?P<m8>\d{1,2})(?!\d)\.?"
    r"|(?P<y9>\d{4})(?!\d)"
    r"|(?P<number>\d{1,2})(?!\d)\.?"
    rf"){_AFTER}",
    re.IGNORECASE,
)
"""One end of a period; the number behind a name tells the notation."""
_JOINT = re.compile(
    r"\s*,?\s*(?:\b(?:aż\s+)?do\b|[-‐‑‒–—―−÷]{1,2}(?:\s*do\b)?|/|…|\.{2,3})\s*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Kres:
    """One end: what of day, month and year was said; ``number`` is one that may be a day or a month."""

    day: int = 0
    month: int = 0
    year: int = 0
    number: int = 0
    loose: bool = False
    """Whether the notation is one that a file refuses: a short year, parts set off by strokes."""
    edge: bool = False
    """Whether it was said which edge of the month or year it is: „do końca 2029”."""

    @property
    def fineness(self) -> int:
        """How finely it is told: 1 a year, 2 a month, 3 a day."""
        return 3 if self.day else 2 if self.month else 1

    def first(self) -> date:
        """Return its first day."""
        return date(self.year, self.month or 1, self.day or 1)

    def last(self) -> date:
        """Return its last day."""
        month = self.month or MONTHS
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    @property
    def exists(self) -> bool:
        """Whether a calendar has it."""
        return (
            FIRST_YEAR <= self.year <= LAST_YEAR
            and 0 <= self.month <= MONTHS
            and bool(self.month or not self.day)
            and self.day <= monthrange(self.year, self.month or 1)[1]
        )


def kresy(line: str, start: int) -> tuple[Kres, Kres | None, int] | None:
    """Read an end and, behind a dash or „do”, another; and where the reading stopped."""
    found = _END.match(line, start)
    if not found or (first := _end(found)) is None:
        return None
    joint = _JOINT.match(line, found.end())
    other = _END.match(line, joint.end()) if joint else None
    last = _end(other) if other else None
    if joint is None or other is None or last is None:
        return first, None, found.end()
    slash = joint[0].strip() == "/" and first.fineness == 1
    return first, replace(last, loose=last.loose or slash), other.end()


def _end(found: re.Match[str]) -> Kres | None:
    """Return what one end says; None for a word that is no month."""
    said = {name.rstrip("123456789"): value for name, value in found.groupdict().items() if value}
    month = numer_miesiaca(said["w"]) if "w" in said else _number(said, "m")
    if "w" in said and not month:
        return None
    year = int(said.get("y", 0))
    short = 0 < year < 100  # noqa: PLR2004 – two digits
    loose = short or bool(found["d2"] or found["d4"])
    return Kres(
        _number(said, "d"),
        month,
        year + CENTURY if short else year,
        _number(said, "number"),
        loose,
        "edge" in said,
    )


def _number(said: dict[str, str], name: str) -> int:
    """Return a number of a day or a month; a zero that was typed is one that no calendar has."""
    return (int(said[name]) or _NOWHERE) if name in said else 0
