"""The document that answers make."""

import re
from datetime import date
from pathlib import Path

import rich_click as click

from wkus_docs.cli import exits
from wkus_docs.cli.output import outcome_message, trouble, write
from wkus_docs.cli.prompting.printed import room, say
from wkus_docs.errors import ConversionError, InputError, TemplateError

_STYLE = re.compile(r"^\[\w+\] ?", re.MULTILINE)
"""The style of a paragraph, which stands before its words."""


def document_bytes(path: Path, day: date) -> tuple[bytes, bool]:
    """Return the Word file of a data file, and whether it is whole; with gaps or errors it is a marked draft."""
    import wkus_docs as wd  # noqa: PLC0415 – help must not wait for the library

    checked = wd.check(path, day=day)
    if checked.document is not None:
        return wd.render(checked.document), True
    return wd.render_draft(checked), False


def is_whole(path: Path, day: date) -> bool:
    """Tell whether a data file makes a document, and not only a draft with its gaps marked."""
    import wkus_docs as wd  # noqa: PLC0415 – as above

    try:
        return wd.check(path, day=day).document is not None
    except InputError:
        return False


def text_of(path: Path, day: date) -> str:
    """Return the words of the document as it would be now."""
    import wkus_docs as wd  # noqa: PLC0415 – as above

    return _without_styles(wd.text(document_bytes(path, day)[0]))


def _without_styles(text: str) -> str:
    r"""Return the words alone.

    >>> _without_styles("[Podpis] Burmistrz Łap ⏎ Jan Nowak")
    'Burmistrz Łap\nJan Nowak'
    """
    return _STYLE.sub("", text).replace(" ⏎ ", "\n")


def make(path: Path, day: date) -> int:
    """Write the document beside its data and say so, and what can be typed next; return the exit code."""
    place = path.with_suffix(".docx")
    try:
        data, whole = document_bytes(path, day)
        outcome = write(place, data)
    except (InputError, TemplateError, ConversionError) as fault:
        click.echo(f"{path}: {fault}", err=True)
        return exits.INSTALLATION
    except OSError as fault:
        click.echo(trouble(fault, place), err=True)
        return exits.COMMAND
    click.echo(outcome_message(place, outcome))
    if not whole:
        say("To szkic: luki są w nim zaznaczone, a uwagi wypisane na końcu.", room())
    return exits.DONE
