"""Two Word files in, one with tracked changes out."""

from copy import deepcopy
from dataclasses import dataclass
from datetime import date

from wkus_docs.errors import ComparisonError, Fault
from wkus_docs.redlining.block_list import blocks_of
from wkus_docs.redlining.elements import BANDS, SECTION, Element
from wkus_docs.redlining.merging import Merger
from wkus_docs.redlining.references import References
from wkus_docs.redlining.same_document import require_same_document
from wkus_docs.redlining.tracked_changes import TrackedChanges, number
from wkus_docs.redlining.untracked import untracked_differences
from wkus_docs.redlining.version import OLD, Version
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
        """Whether both text and look of the documents are the same."""
        return not self.insertions + self.deletions + self.looks


def compare(old: bytes, new: bytes, *, author: str = AUTHOR, day: date | None = None) -> Redline:
    """Compare two Word files; see :func:`wkus_docs.redlining.redline`."""
    require_same_document(old, new)
    return _compare(Version(old, OLD_DOCUMENT, OLD), Version(new, NEW_DOCUMENT), author, day)


def _compare(before: Version, after: Version, author: str, day: date | None) -> Redline:
    marks, said = TrackedChanges(author, day or after.day), untracked_differences(before, after)
    _borrow_bands(before, after)
    after.body[:] = [
        *Merger(before, after, marks).merged(blocks_of(before.body, before), blocks_of(after.body, after)),
        *_section(before, after, marks),
    ]
    References(before, after).bring_over(after.body)
    number(after.body)
    tally = marks.tally
    return Redline(pack(after.file.contents()), tally.insertions, tally.deletions, tally.looks, said)


def _borrow_bands(old: Version, new: Version) -> None:
    """Let the sections of the old document have the headers and footers of the new one."""
    section = new.body.find(SECTION)
    bands = [] if section is None else [one for one in section if one.tag in BANDS]
    for one in old.body.iter(SECTION):
        one[:] = [*map(deepcopy, bands), *(part for part in one if part.tag not in BANDS)]


def _section(old: Version, new: Version, marks: TrackedChanges) -> list[Element]:
    """Return the last section of the new document, with that of the old one where it differs."""
    before, after = old.body.find(SECTION), new.body.find(SECTION)
    if after is None:
        return []
    if old.fingerprint(before) != new.fingerprint(after):
        marks.change(after, before)
    return [after]
