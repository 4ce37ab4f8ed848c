"""``wkus porownaj``: two versions of a document in, a Word file with tracked changes out."""

from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import outcome_message, trouble, write
from wkus_docs.cli.word_files import ENDING, as_document, is_same_file, target_path
from wkus_docs.errors import ComparisonError

if TYPE_CHECKING:
    from wkus_docs.redlining import Redline

_UNDONE = "dokumentów nie porównano"
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.argument("old", metavar="STARY", type=_FILE)
@click.argument("new", metavar="NOWY", type=_FILE)
@click.option(
    "-o",
    "place",
    metavar="PLIK.docx",
    type=click.Path(path_type=Path),
    help="Nazwa pliku ze zmianami albo katalog na niego. Bez tej opcji: NOWY_zmiany.docx obok nowego pliku.",
)
@click.option(
    "--autor", "author", metavar="TEKST", help="Kto ma być podany jako autor zmian. [domyślnie: porównanie]"
)
def porownaj(old: Path, new: Path, place: Path | None, author: str | None) -> None:
    """Porównuje dwie wersje dokumentu i zapisuje plik Worda ze śledzonymi zmianami.

    STARY i NOWY to pliki z danymi albo gotowe dokumenty Worda. Przyjęcie wszystkich zmian daje nowy dokument,
    odrzucenie wszystkich – stary. Nagłówek, stopka i właściwości pliku pochodzą z nowego dokumentu.
    """
    name = f"{new.stem}_zmiany{ENDING}"
    file = target_path(place or new.parent, name)
    if any(is_same_file(file, given) for given in (old, new)):
        raise click.UsageError(f"{file} to porównywany plik, a on zostaje nietknięty. Podaj inną nazwę.")
    raise Exit(_compare(old, new, file, author))


def _compare(old: Path, new: Path, file: Path, author: str | None) -> int:
    from wkus_docs.redlining import AUTHOR, compare  # noqa: PLC0415 – help and mistyped commands must not wait

    try:
        found = compare(as_document(old, _UNDONE), as_document(new, _UNDONE), author=author or AUTHOR)
    except ComparisonError as fault:
        click.echo(f"{old}, {new}: {fault}", err=True)
        return exits.FILE
    if found.equal:
        click.echo("Dokumenty są takie same: plik ze zmianami nie powstał.")
        return _noted(found)
    try:
        click.echo(outcome_message(file, write(file, found.docx)))
    except OSError as fault:
        click.echo(trouble(fault, file), err=True)
        return exits.COMMAND
    click.echo(f"Wstawień: {found.insertions}, usunięć: {found.deletions}, zmian wyglądu: {found.looks}.")
    return _noted(found)


def _noted(found: "Redline") -> int:
    for remark in found.remarks:
        click.echo(f"Uwaga · {remark}")
    return exits.DONE
