"""Places to write in: what a form to be filled in by hand prints where nothing is known yet.

As long as what will stand there: dots for a word, lines of dots for a text, boxes for a choice.
"""

from dataclasses import dataclass
from functools import cache

from wkus_docs.field import Field, Kind

DOT = "…"
_SHORT, _MIDDLE, _LONG, _LINE = 5, 12, 22, 56
_FEW = 6
"""Most choices that are printed as boxes; more are a line to write in."""
_NBSP = "\u00a0"
_LENGTHS = {
    Kind.DATE: _MIDDLE, Kind.YEAR: _SHORT, Kind.SUM: _MIDDLE, Kind.SHARE: _SHORT, Kind.CHANGE: _SHORT, Kind.NUMBER: 6, Kind.COUNT: _SHORT,
    Kind.POSITIVE_COUNT: _SHORT, Kind.GRADE: _SHORT, Kind.POST_CODE: 6, Kind.LONG_TEXT: _LINE, Kind.ACCOUNT: 30,
    Kind.NIP: _MIDDLE, Kind.REGON: _MIDDLE, Kind.KRS: _MIDDLE, Kind.MARK: _MIDDLE, Kind.PHONE: _MIDDLE,
}  # fmt: skip
_BEHIND = {"data": f"{_NBSP}r.", "kwota": f"{_NBSP}zł", "procent": "%"}
"""What a filter of templates writes behind a value, whoever writes the value."""


@dataclass(frozen=True, slots=True)
class Blank:
    """A place to write in. ``lines`` are how many a long text gets, ``choices`` the labels one ticks."""

    text: str = DOT * _MIDDLE
    lines: int = 1
    choices: tuple[str, ...] = ()

    @property
    def boxes(self) -> str:
        """The choices with a box before each; dots where there are none, or too many."""
        if not 0 < len(self.choices) <= _FEW:
            return DOT * _LONG
        return "  ".join(f"☐{_NBSP}{label.replace(' ', _NBSP)}" for label in self.choices)

    def written_by(self, name: str) -> "Blank":
        """Return the place as a filter of templates leaves it: „…… zł”."""
        return Blank(self.text + _BEHIND[name], 1) if name in _BEHIND and self.text[-1] == DOT else self


class UnknownCount(int):
    """How many lines a form has for what is not known: it counts, but is printed as a place to write in."""


UNKNOWN = Blank()
"""A place for what is computed from values that are not known."""


@cache
def blank_of(field: Field) -> Blank:
    """Return the place for a value of a field."""
    if field.kind in {Kind.CHOICE, Kind.YES_NO}:
        found = Blank(choices=tuple(choice.label for choice in field.choices))
        return Blank(found.boxes, 1, found.choices)
    text = DOT * _LENGTHS.get(field.kind, _LONG)
    return Blank(text, 3 if field.kind is Kind.LONG_TEXT else 1)
