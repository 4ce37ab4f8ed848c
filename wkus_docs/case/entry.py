"""A file of a case: the document in it, its key and its state, which follows from the file and the journal alone."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256

from wkus_docs.case.register import Obieg, WpisDziennika
from wkus_docs.case.statements import Key
from wkus_docs.document import Document
from wkus_docs.errors import Problem, Severity
from wkus_docs.outcome import Checked
from wkus_docs.polish.nieznany_dzien import NieznanyDzien


class State(StrEnum):
    """State of a document; one that has no file is not there („brak”)."""

    UNREADABLE = "nieczytelny"
    DRAFT = "szkic"
    READY = "gotowy"
    ISSUED = "wydany"
    RECEIVED = "otrzymany"


def fingerprint(content: bytes) -> str:
    """Return the hash of a data file, whichever way its lines end: 16 hexadecimal digits of its SHA-256."""
    return sha256(content.replace(b"\r\n", b"\n")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of the case. ``checked`` is missing where it cannot be read; then ``problems`` say why.

    ``key`` tells of which contest, offer, agreement and member it speaks; ``parent`` that it stands in a case above this one; ``replaced_by``
    names the file of a later version, which alone counts; ``told_by_hand`` that it is the register, which states facts of paper.
    """

    file: str
    content: bytes
    checked: Checked | None
    problems: tuple[Problem, ...] = ()
    key: Key | None = None
    journal: WpisDziennika | None = None
    parent: bool = False
    replaced_by: str = ""
    told_by_hand: bool = False

    @property
    def slug(self) -> str:
        """Type of the document; empty where the file cannot be read."""
        return self.checked.type.slug if self.checked else ""

    @property
    def title(self) -> str:
        """Title of the type; the name of a file that cannot be read."""
        return self.checked.type.title if self.checked else self.file

    @property
    def document(self) -> Document | None:
        """The document, a draft where it is not right yet."""
        return (self.checked.document or self.checked.draft) if self.checked else None

    @property
    def state(self) -> State:
        """State of the document."""
        if self.journal is not None:
            return State.ISSUED if self.journal.stan == Obieg.WYDANY else State.RECEIVED
        if self.checked is None:
            return State.UNREADABLE
        return State.READY if self.checked.document is not None else State.DRAFT

    @property
    def fixed(self) -> bool:
        """Whether it was issued or received: nobody changes it any more."""
        return self.journal is not None or self.told_by_hand

    @property
    def day(self) -> date | None:
        """Day of the document; that of the journal where the file does not tell it."""
        try:
            day = self.document.data_dokumentu if self.document else None
        except Exception:  # noqa: BLE001 – whatever a missing value breaks, the day is not known yet
            day = None
        known = isinstance(day, date) and not isinstance(day, NieznanyDzien)
        return day if known else self.journal.data if self.journal else None

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What is wrong with the file by itself."""
        found = (*self.problems, *(self.checked.problems if self.checked else ()))
        return tuple(one for one in found if one.severity is Severity.ERROR)
