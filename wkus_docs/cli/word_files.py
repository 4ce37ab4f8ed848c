"""Word files a clerk gives, as they are or as the data of one: read whole, and never written over."""

from pathlib import Path

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import trouble
from wkus_docs.cli.report import say, unknown_document
from wkus_docs.errors import ConversionError, InputError, TemplateError, UnknownDocumentError

ENDING = ".docx"


def read_bytes(path: Path) -> bytes:
    """Read a file. Raises UsageError that says why it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as fault:
        raise click.UsageError(trouble(fault, path, "odczytać")) from fault


def target_path(path: Path, name: str, *, never: Path | None = None) -> Path:
    """Return where a Word file goes: the path, or the name in a folder.

    Raises UsageError for another ending and for the file that must stay.
    """
    place = path / name if path.is_dir() else path
    if place.suffix.lower() != ENDING:
        raise click.UsageError(f"{place} to nie nazwa pliku Worda. Podaj nazwę z końcówką {ENDING}.")
    if never is not None and is_same_file(place, never):
        raise click.UsageError(f"{place} to sprawdzany plik, a on zostaje nietknięty. Podaj inną nazwę.")
    return place


def is_same_file(one: Path, other: Path) -> bool:
    """Whether two paths name one file, on a disk that does not tell big letters from small too."""
    return str(one.resolve()).casefold() == str(other.resolve()).casefold()


def as_document(path: Path, undone: str) -> bytes:
    """Return a Word file as it is, or the document of a data file.

    ``undone`` says what did not come about when the data have errors; they are told. Raises Exit then.
    """
    if path.suffix.lower() == ENDING:
        return read_bytes(path)
    import wkus_docs as wd  # noqa: PLC0415 – help and mistyped commands must not wait for it

    try:
        checked = wd.check(path)
        say(path, checked.problems, err=True)
        if checked.document is not None:
            return wd.render(checked.document)
    except InputError as fault:
        say(path, fault.problems, err=True)
    except UnknownDocumentError as fault:
        say(path, [unknown_document(fault)], err=True)
    except (TemplateError, ConversionError) as fault:
        click.echo(f"{path}: {fault}", err=True)
        raise Exit(exits.INSTALLATION) from fault
    click.echo(f"{path}: {undone}. Popraw dane.", err=True)
    raise Exit(exits.FILE)
