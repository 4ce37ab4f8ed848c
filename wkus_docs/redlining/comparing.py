"""Two Word files in, one with tracked changes out."""

from copy import deepcopy
from dataclasses import dataclass
from datetime import date

from wkus_docs.errors import ComparisonError, Fault
from wkus_docs.redlining.elements import BANDS, SECTION, Element
from wkus_docs.redlining.kinds import require_one_kind
from wkus_docs.redlining.marks import Marks, number
from wkus_docs.redlining.remains import Remains
from wkus_docs.redlining.remarks import remarks
from wkus_docs.redlining.side import OLD, Side
from wkus_docs.redlining.stories import story
from wkus_docs.redlining.weaving import Weaver
from wkus_docs.word.subject import Subject
from wkus_docs.zip_container import pack

AUTHOR = "porównanie"


def _comparison_error(fault: Fault) -> ComparisonError:
    """Return the error without the place of the fault: the part is named, and there are two files."""
    return ComparisonError(fault.message)


OLD_DOCUMENT = Subject("Stary dokument", "starego dokumentu", _comparison_error)
NEW_DOCUMENT = Subject("Nowy dokument", "nowego dokumentu", _comparison_error)


@dataclass(frozen=True, slots=True)
class Redline:
    """A comparison: the file, how many changes it has, and what could not be tracked.

    ``looks`` counts paragraphs, cells and the like whose text stays but whose look changes.
    """

    docx: bytes
    insertions: int
    deletions: int
    looks: int
    remarks: tuple[str, ...]

    @property
    def equal(self) -> bool:
        """Whether the documents say the same in the same look."""
        return not self.insertions + self.deletions + self.looks


def compared(old: bytes, new: bytes, *, author: str = AUTHOR, day: date | None = None) -> Redline:
    """Compare two Word files; see :func:`wkus_docs.redlining.redline`."""
    require_one_kind(old, new)
    return _compared(Side(old, OLD_DOCUMENT, OLD), Side(new, NEW_DOCUMENT), author, day)


def _compared(before: Side, after: Side, author: str, day: date | None) -> Redline:
    marks, said = Marks(author, day or after.day), remarks(before, after)
    _borrow_bands(before, after)
    after.body[:] = [
        *Weaver(before, after, marks).woven(story(before.body, before), story(after.body, after)),
        *_section(before, after, marks),
    ]
    Remains(before, after).brought(after.body)
    number(after.body)
    tally = marks.tally
    return Redline(pack(after.file.contents()), tally.insertions, tally.deletions, tally.looks, said)


def _borrow_bands(old: Side, new: Side) -> None:
    """Let the sections of the old document have the headers and footers of the new one."""
    section = new.body.find(SECTION)
    bands = [] if section is None else [one for one in section if one.tag in BANDS]
    for one in old.body.iter(SECTION):
        one[:] = [*map(deepcopy, bands), *(part for part in one if part.tag not in BANDS)]


def _section(old: Side, new: Side, marks: Marks) -> list[Element]:
    """Return the last section of the new document, with that of the old one where it differs."""
    before, after = old.body.find(SECTION), new.body.find(SECTION)
    if after is None:
        return []
    if old.print_of(before) != new.print_of(after):
        marks.change(after, before)
    return [after]
