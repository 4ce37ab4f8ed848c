"""Tracked changes as Word writes them: who, when, and each with a number of its own."""

from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from enum import Enum

from wkus_docs.redlining.elements import (
    BANDS,
    LOOK,
    MARKERS,
    PROPERTIES,
    SECTION,
    TRACKED,
    Element,
    child,
    end_look,
    new_element,
)
from wkus_docs.word.tree import W

_NOT_IN_CHANGE = {PROPERTIES: (LOOK, SECTION), SECTION: BANDS}
"""What the old properties kept in a change may not hold: the mark and the section have changes of their own,
headers and footers have none."""


class Status(Enum):
    """What becomes of a piece of text."""

    KEPT = ""
    INSERTED = f"{W}ins"
    DELETED = f"{W}del"


@dataclass(slots=True)
class Tally:
    """How many changes there are: a paragraph, a row or a table that comes or goes whole counts once."""

    insertions: int = 0
    deletions: int = 0
    looks: int = 0

    def add(self, status: Status) -> None:
        """Count a change."""
        self.insertions += status is Status.INSERTED
        self.deletions += status is Status.DELETED


class TrackedChanges:
    """Makes the elements of tracked changes, of one author and one day."""

    def __init__(self, author: str, day: date) -> None:
        """Keep the author and the day."""
        self._attributes = {f"{W}id": "", f"{W}author": author, f"{W}date": f"{day.isoformat()}T00:00:00Z"}
        self.tally = Tally()

    def mark(self, tag: str) -> Element:
        """Return an empty mark; its number comes last, see :func:`number`."""
        mark = new_element(tag)
        for name, value in self._attributes.items():
            mark.set(name, value)
        return mark

    def mark_end(self, paragraph: Element, status: Status) -> None:
        """Say that the mark which ends a paragraph comes or goes."""
        end_look(child(paragraph, PROPERTIES)).insert(0, self.mark(status.value))

    def mark_row(self, row: Element, status: Status) -> None:
        """Say that a row comes or goes."""
        self.properties(row, f"{W}trPr").append(self.mark(status.value))

    @staticmethod
    def properties(owner: Element, tag: str) -> Element:
        """Return the properties of a table, a row or a cell; exceptions of a row stand before them."""
        return child(owner, tag, len(owner.findall(f"{W}tblPrEx")))

    def change(self, properties: Element, old: Element | None) -> None:
        """Say what properties were before; they are the new ones already."""
        change = self.mark(f"{properties.tag}Change")
        before = new_element(str(properties.tag)) if old is None else deepcopy(old)
        for one in list(before):
            if one.tag in _NOT_IN_CHANGE.get(str(properties.tag), ()):
                before.remove(one)
        change.append(before)
        properties.append(change)
        self.tally.looks += 1


def number(body: Element) -> None:
    """Give the marks numbers, as they follow in the text, that no bookmark or comment has."""
    taken = (one.get(f"{W}id", "") for one in body.iter(*MARKERS))
    first = max((int(found) for found in taken if found.isdecimal()), default=0) + 1
    for count, one in enumerate((one for one in body.iter(*TRACKED) if one.get(f"{W}author")), first):
        one.set(f"{W}id", str(count))
