"""What can go wrong, named by whose turn it is to act.

::

    DocsError
    ├── UnknownDocumentError   the file names a document we do not have      the clerk
    ├── InputError             every Problem of the data file, at once       the clerk
    ├── TemplateError          template and data disagree, with the place    the author of the template
    ├── ComparisonError        two Word files that cannot be compared        the clerk
    └── ConversionError        no PDF engine, or it failed                   the administrator
"""

import re
from dataclasses import dataclass
from enum import StrEnum

Loc = tuple[str | int, ...]
"""Way to a value in a data file: names of fields and indices of list items."""


class Severity(StrEnum):
    """How much a problem weighs: an error gives no document, a warning only speaks."""

    ERROR = "błąd"
    WARNING = "ostrzeżenie"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a data file: the place, the fault, the cure and the law behind it.

    ``line`` and ``column`` count from 1; 0 means that the problem has no place of its own. In a workbook
    they count the rows and columns of a sheet, and ``cell`` names the cell („Dane!C14”).
    ``label`` is the way to the field in words („Kosztorys › wiersz 2 › Kwota”).
    ``rule`` names the broken rule, as ``Class.method``; it is empty for faults of form. ``cause`` is the place
    of the value that the problem most likely follows from; it is empty for a problem that stands by itself.
    ``file`` is the path of another file in which the place lies, one that the data took the value from.
    ``suggestion`` is a value that would be read at the place, as a clerk would type it („12 stycznia 2026”); it is
    empty where none can be told.
    """

    path: Loc
    line: int
    column: int
    severity: Severity
    message: str
    hint: str = ""
    provision: str = ""
    label: str = ""
    rule: str = ""
    cell: str = ""
    cause: Loc = ()
    file: str = ""
    suggestion: str = ""

    def __str__(self) -> str:
        """One line for a terminal: place, weight, label, message."""
        place = f"{self.place}: " if self.place else ""
        return f"{place}{self.severity}: {self.said}"

    @property
    def said(self) -> str:
        """The message after its label; alone where there is no label, or where the message begins with it."""
        told = not self.label or self.message.startswith(self.label)
        return self.message if told else f"{self.label}: {self.message}"

    @property
    def place(self) -> str:
        """„12:5” in a text, „Dane!C14” in a workbook, „urzad.yaml:12:5” in another file, nothing where there is no place."""
        there = self.cell or (f"{self.line}:{self.column}" if self.line else "")
        return f"{self.file}:{there}" if self.file and there else there


class DocsError(Exception):
    """Root of all errors this library raises on purpose."""


class UnknownDocumentError(DocsError):
    """The file names a document that is not in the catalog."""


class InputError(DocsError):
    """The data file has problems; all of them are here, in the order in which to mend them."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Keep the problems, and join them into the message."""
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a Word file: the part, the paragraph and its text, the cell, the tag.

    ``paragraph`` counts the paragraphs of the part from 1, as they follow in the file, those of tables and
    boxes included; 0 means that the place is in no paragraph. ``table``, ``row`` and ``cell`` count from 1
    (a table in a table has a number of its own, in the order of the file); 0 means outside a table.
    ``text`` is the text of the paragraph with its tags as the author typed them.
    """

    part: str = ""
    paragraph: int = 0
    text: str = ""
    tag: str = ""
    table: int = 0
    row: int = 0
    cell: int = 0

    def __str__(self) -> str:
        """„treść, tabela 1, wiersz 2, komórka 3, akapit 17 „…”, znacznik {{ … }}”."""
        cell = f"tabela {self.table}, wiersz {self.row}, komórka {self.cell}" if self.table else ""
        quoted = f" „{_shortened(self.text)}”" if self.text.strip() else ""
        paragraph = f"akapit {self.paragraph}{quoted}" if self.paragraph else quoted.strip()
        tag = f"znacznik {self.tag}" if self.tag else ""
        return ", ".join(filter(None, (_part_name(self.part), cell, paragraph, tag)))


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a template: the place, what is wrong, and the cure."""

    place: Place
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        """One line for a terminal: place, message, cure."""
        return " ".join(filter(None, (f"{self.place}:" if str(self.place) else "", self.message, self.hint)))


_SHOWN = 120
_PARTS = {
    "document": "treść", "header": "nagłówek", "footer": "stopka", "footnotes": "przypisy dolne",
    "endnotes": "przypisy końcowe", "comments": "komentarze", "core": "właściwości dokumentu",
    "styles": "style",
}  # fmt: skip
_PART = re.compile(r".*/(?P<kind>[a-z]+)(?P<number>\d*)\.xml$")


def _part_name(part: str) -> str:
    """Name of a part of a Word file as its author knows it: „nagłówek 1”."""
    found = _PART.match(part)
    if not found or found["kind"] not in _PARTS:
        return part
    return f"{_PARTS[found['kind']]} {found['number']}".rstrip()


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"


class TemplateError(DocsError):
    """A template is faulty, or it and the data do not fit together; ``faults`` are all there are."""

    def __init__(self, *faults: Fault | str) -> None:
        """Keep the faults, and join them into the message; a bare text has no place."""
        self.faults = tuple(Fault(Place(), fault) if isinstance(fault, str) else fault for fault in faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))


class NoTemplateError(TemplateError):
    """The template that comes with the library is not there, or cannot be read: the installation is at fault."""


class ComparisonError(DocsError):
    """Two Word files cannot be compared: one is damaged, has tracked changes, or they are different documents."""


class ConversionError(DocsError):
    """A DOCX could not be turned into PDF."""
