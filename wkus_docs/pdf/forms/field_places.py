"""Places on the pages of a form where fields are to be: numbered as they follow, found again by their number."""

from dataclasses import dataclass, field

from wkus_docs.pdf.embedded.typst_code import pt, string
from wkus_docs.pdf.forms.entry import Answer
from wkus_docs.pdf.forms.font import LEADING, SIZE
from wkus_docs.pdf.forms.form_nodes import Field

ADDRESS = "pole:"
"""How the address of a link begins that is to become a field; its number follows."""
PAD = 3.0
"""Points between the edge of a field and its text."""
BUTTON = 12.0
"""Width and height of what is ticked, in points."""

_TALLEST = 46
"""Lines that fit on a page with the name of the field; longer texts are written smaller."""


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """A place: its field, the answer it stands for where it is ticked, and how many lines it has."""

    field: Field
    answer: Answer | None = None
    lines: int = 1


@dataclass(slots=True)
class FieldPlaces:
    """The places of a form, in their order."""

    all: list[FieldPlace] = field(default_factory=list)

    def typed(self, field: Field, width: float, lines: int = 1) -> str:
        """Return the code of a place to type in, or to choose from a list; ``width`` in points."""
        lines = min(lines, _TALLEST)
        return f"place({self._put(FieldPlace(field, lines=lines))}, {pt(width)}, {pt(height(lines))})"

    def ticked(self, field: Field, answer: Answer) -> str:
        """Return the code of a place to tick, with what it means."""
        return f"option({self.number(field, answer)}, {string(answer.label)})"

    def number(self, field: Field, answer: Answer) -> int:
        """Return the number of a place to tick."""
        return self._put(FieldPlace(field, answer))

    def _put(self, place: FieldPlace) -> int:
        self.all.append(place)
        return len(self.all) - 1


def height(lines: int) -> float:
    """Return the height of a field with lines of text, in points."""
    return round(lines * SIZE * LEADING + 2 * PAD, 2)
