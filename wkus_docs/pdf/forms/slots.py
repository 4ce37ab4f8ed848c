"""Places on the pages of a form where fields are to be: numbered as they follow, found again by their number."""

from dataclasses import dataclass, field

from wkus_docs.pdf.embedded.code import pt, string
from wkus_docs.pdf.forms.entry import Answer
from wkus_docs.pdf.forms.face import LEADING, SIZE
from wkus_docs.pdf.forms.outline import Field

ADDRESS = "pole:"
"""How the address of a link begins that is to become a field; its number follows."""
PAD = 3.0
"""Points between the edge of a field and its text."""
BUTTON = 12.0
"""Width and height of what is ticked, in points."""

_TALLEST = 46
"""Lines that fit on a page with the name of the field; longer texts are written smaller."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A place: its field, the answer it stands for where it is ticked, and how many lines it has."""

    field: Field
    answer: Answer | None = None
    lines: int = 1


@dataclass(slots=True)
class Slots:
    """The places of a form, in their order."""

    all: list[Slot] = field(default_factory=list)

    def typed(self, field: Field, width: float, lines: int = 1) -> str:
        """Return the code of a place to type in, or to choose from a list; ``width`` in points."""
        lines = min(lines, _TALLEST)
        return f"place({self._put(Slot(field, lines=lines))}, {pt(width)}, {pt(height(lines))})"

    def ticked(self, field: Field, answer: Answer) -> str:
        """Return the code of a place to tick, with what it means."""
        return f"option({self.number(field, answer)}, {string(answer.label)})"

    def number(self, field: Field, answer: Answer) -> int:
        """Return the number of a place to tick."""
        return self._put(Slot(field, answer))

    def _put(self, slot: Slot) -> int:
        self.all.append(slot)
        return len(self.all) - 1


def height(lines: int) -> float:
    """Return the height of a field with lines of text, in points."""
    return round(lines * SIZE * LEADING + 2 * PAD, 2)
