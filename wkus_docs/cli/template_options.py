"""How documents are to look: the office's own template and letterhead, and who mends a fault of them."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click

from wkus_docs.cli import exits
from wkus_docs.cli.report import say_faults
from wkus_docs.cli.word_files import read_bytes
from wkus_docs.errors import ConversionError, Fault, NoTemplateError, Severity, TemplateError

if TYPE_CHECKING:
    from wkus_docs.document import DocumentType

_BAND = re.compile(r"word/(header|footer)\d*\.xml$")


class OwnFiles:
    """Word files given to ``wkus generuj``; without them documents look as the library's templates."""

    def __init__(self, template: Path | None, paper: Path | None) -> None:
        """Read the files. Raises UsageError when one cannot be read."""
        self._template_path, self._paper_path = template, paper
        self.template = read_bytes(template) if template else None
        self.paper = read_bytes(paper) if paper else None

    def report_fault(self, path: Path, fault: TemplateError | ConversionError, kind: "DocumentType") -> int:
        """Say the faults of a template to whoever can mend it; returns the exit code that names them.

        An office's own template is looked over whole, so that one run tells everything.
        """
        word = self._word(fault) if isinstance(fault, TemplateError) else None
        if word is None or isinstance(fault, ConversionError):
            click.echo(f"{path}: {fault}", err=True)
            return exits.INSTALLATION
        faults, cure = fault.faults, "Popraw papier firmowy."
        if word is self._template_path:
            faults = self._all(fault, kind)
            cure = f"Popraw szablon; pomoże: wkus szablon sprawdz {kind.slug} {word} --kopia-z-uwagami uwagi.docx"
        say_faults(word, faults, err=True)
        click.echo(f"{path}: dokument nie powstał. {cure}", err=True)
        return exits.FILE

    def _all(self, fault: TemplateError, kind: "DocumentType") -> tuple[Fault, ...]:
        """Faults of the office's template: those found by looking at it, or else the one that stopped it."""
        from wkus_docs.rendering import inspect  # noqa: PLC0415 – only a faulty template is looked over

        found = inspect(self.template or b"", kind.model).faults
        errors = tuple(one for one in found if one.severity is Severity.ERROR)
        return errors or fault.faults

    def _word(self, fault: TemplateError) -> Path | None:
        """Return the file at fault; only a letterhead has tags in headers and footers beside our templates."""
        if isinstance(fault, NoTemplateError):
            return None
        bands = all(not one.place.part or _BAND.match(one.place.part) for one in fault.faults)
        return self._template_path or (self._paper_path if bands else None)
