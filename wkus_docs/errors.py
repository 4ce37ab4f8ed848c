"""What can go wrong, named by whose turn it is to act.

::

    DocsError
    ├── UnknownDocumentError   the file names a document we do not have      the clerk
    ├── InputError             every Problem of the data file, at once       the clerk
    ├── TemplateError          template and data disagree, with the place    the author of the template
    └── ConversionError        no PDF engine, or it failed                   the administrator
"""

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

    ``line`` and ``column`` count from 1; 0 means that the problem has no place of its own.
    ``label`` is the way to the field in words („Kosztorys › wiersz 2 › Kwota”).
    ``rule`` names the broken rule, as ``Class.method``; it is empty for faults of form.
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

    def __str__(self) -> str:
        """One line for a terminal: place, weight, label, message."""
        place = f"{self.line}:{self.column}: " if self.line else ""
        label = f"{self.label}: " if self.label else ""
        return f"{place}{self.severity}: {label}{self.message}"


class DocsError(Exception):
    """Root of all errors this library raises on purpose."""


class UnknownDocumentError(DocsError):
    """The file names a document that is not in the catalog."""


class InputError(DocsError):
    """The data file has problems; all of them are here, sorted by line."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Keep the problems, and join them into the message."""
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


class TemplateError(DocsError):
    """A template and the data do not fit together; the message names the place in the template."""


class ConversionError(DocsError):
    """A DOCX could not be turned into PDF."""
