"""What a filled form gives: the file of data of a document."""

from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click

from wkus_docs.cli import exits
from wkus_docs.cli.report import say
from wkus_docs.errors import Severity

if TYPE_CHECKING:
    from wkus_docs.checking import Checked


def read_form(path: Path) -> "tuple[str, Checked] | None":
    """Return the file of data that a filled form gives, and what is to be said of it; None for no form of ours.

    Raises InputError when the form gives no data.
    """
    from wkus_docs.carrying import data_file, finding  # noqa: PLC0415 – only a form waits for it
    from wkus_docs.checking import KEY, check  # noqa: PLC0415 – as above

    raw = finding.content(path)
    if not finding.is_pdf(raw):
        return None
    from wkus_docs.pdf import forms  # noqa: PLC0415 – as above

    if not forms.is_form(raw):
        return None
    source = forms.read(raw, path.name)
    checked = check(source)
    data = {name: value for name, value in source.data.items() if name != KEY}
    comment = f"Odczytano z formularza {' '.join(path.name.split())}."
    return data_file.written(checked.type, data, comment), checked


def judge_form(path: Path, checked: "Checked") -> int:
    """Say what is still wrong with the data of a form, by its fields; return the exit code."""
    click.echo(f"{path}: {checked.type.title} ({checked.type.slug}), formularz", err=True)
    say(path, checked.problems, err=True)
    faulty = any(problem.severity is Severity.ERROR for problem in checked.problems)
    if not faulty:
        click.echo("    Dane są pełne i poprawne.", err=True)
    return exits.FILE if faulty else exits.DONE
