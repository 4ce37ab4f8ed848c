"""Word files a clerk gives: read whole, and never written over."""

from pathlib import Path

import rich_click as click

from wkus_docs.cli.output import trouble

ENDING = ".docx"


def contents(path: Path) -> bytes:
    """Read a file. Raises UsageError that says why it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as fault:
        raise click.UsageError(trouble(fault, path, "odczytać")) from fault


def target(path: Path, name: str, *, never: Path | None = None) -> Path:
    """Return where a Word file goes: the path, or the name in a folder.

    Raises UsageError for another ending and for the file that must stay.
    """
    place = path / name if path.is_dir() else path
    if place.suffix.lower() != ENDING:
        raise click.UsageError(f"{place} to nie nazwa pliku Worda. Podaj nazwę z końcówką {ENDING}.")
    if never is not None and same(place, never):
        raise click.UsageError(f"{place} to sprawdzany plik, a on zostaje nietknięty. Podaj inną nazwę.")
    return place


def same(one: Path, other: Path) -> bool:
    """Tell whether two paths name one file, on a disk that does not tell big letters from small too."""
    return str(one.resolve()).casefold() == str(other.resolve()).casefold()
