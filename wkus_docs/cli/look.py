"""How documents are to look: the office's own template and letterhead, and who mends a fault of them."""

import re
from pathlib import Path

import rich_click as click

from wkus_docs.cli import exits
from wkus_docs.cli.report import say_faults
from wkus_docs.cli.word import contents
from wkus_docs.errors import ConversionError, TemplateError

_BAND = re.compile(r"word/(header|footer)\d*\.xml$")


class Look:
    """Word files given to ``wkus generuj``; without them documents look as the library's templates."""

    def __init__(self, template: Path | None, paper: Path | None) -> None:
        """Read the files. Raises UsageError when one cannot be read."""
        self._template_path, self._paper_path = template, paper
        self.template = contents(template) if template else None
        self.paper = contents(paper) if paper else None

    def blamed(self, path: Path, fault: TemplateError | ConversionError) -> int:
        """Say the faults of a template to whoever can mend it; returns the exit code that names them."""
        word = self._word(fault) if isinstance(fault, TemplateError) else None
        if word is None or isinstance(fault, ConversionError):
            click.echo(f"{path}: {fault}", err=True)
            return exits.INSTALLATION
        say_faults(word, fault.faults, err=True)
        cure = "Popraw papier firmowy."
        if word is self._template_path:
            cure = f"Popraw szablon; pomoże: wkus szablon sprawdz NAZWA {word} --kopia-z-uwagami uwagi.docx"
        click.echo(f"{path}: dokument nie powstał. {cure}", err=True)
        return exits.FILE

    def _word(self, fault: TemplateError) -> Path | None:
        """Return the file at fault; only a letterhead has tags in headers and footers beside our templates."""
        bands = all(not one.place.part or _BAND.match(one.place.part) for one in fault.faults)
        return self._template_path or (self._paper_path if bands else None)
