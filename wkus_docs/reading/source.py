"""What a file says, and where it says it.

Values are text, lists and mappings only: ``nip: 0123456789`` keeps its zero and ``zgoda: nie`` stays
a word, because no reader here guesses a type.
"""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from wkus_docs.errors import Loc, Problem

NUMBER_AS_TEXT = "Liczba jest tu zapisana jako tekst, więc arkusz jej nie liczy (program ją odczytał)."


class Place(NamedTuple):
    """A place in a file, counted from 1; in a workbook ``cell`` names it: „Dane!C14”.

    ``file`` is the path of another file that the value was taken from; empty for the data file itself.
    """

    line: int
    column: int
    cell: str = ""
    file: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure that a workbook has computed, or somebody has typed over its formula.

    ``path`` is the way to the same figure in the document; it is empty for what the document does not keep.
    ``shown`` is what the cell holds: a number, a text, or None when nothing has computed it yet; ``is_money`` tells
    that the cell writes amounts in złote.
    """

    path: str
    place: Place
    label: str
    shown: Any
    overwritten: bool
    is_money: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """A data file, read. ``keys`` are the places of the keys, ``values`` those of the values.

    ``as_written`` keeps the spelling of every folded key, for messages. A workbook also has ``remarks``,
    what was wrong with its cells, and the ``figures`` it computed.
    """

    name: str
    text: str
    data: dict[str, Any]
    keys: dict[Loc, Place] = field(default_factory=dict)
    values: dict[Loc, Place] = field(default_factory=dict)
    as_written: dict[Loc, str] = field(default_factory=dict)
    remarks: tuple[Problem, ...] = ()
    figures: tuple[Figure, ...] = ()

    def place(self, loc: Loc, *, of_key: bool = False) -> Place:
        """Return the place of a value, or of what it would lie in when it is not in the file."""
        if of_key and loc in self.keys:
            return self.keys[loc]
        while loc and loc not in self.values:
            loc = loc[:-1]
        return self.values.get(loc, Place(1, 1))

    def line(self, number: int) -> str:
        """Return one line of the text, or nothing where there is no such line."""
        lines = self.text.splitlines()
        return lines[number - 1] if 0 < number <= len(lines) else ""
