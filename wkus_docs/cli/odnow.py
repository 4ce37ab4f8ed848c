"""``wkus odnow``: data files of earlier versions written in today's layout, with a list of what changed."""

from pathlib import Path

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import told, trouble, write
from wkus_docs.cli.report import say, unknown_document
from wkus_docs.errors import InputError, Severity, UnknownDocumentError


@click.argument(
    "paths",
    metavar="PLIK...",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.option("--pokaz", is_flag=True, help="Tylko wypisz, co się zmieni; niczego nie zapisuj.")
def odnow(paths: tuple[Path, ...], *, pokaz: bool) -> None:
    """Zapisuje pliki z danymi z wcześniejszych wersji programu w dzisiejszym układzie i mówi, co się zmieniło.

    Zmienia tylko to, co trzeba: komentarze i reszta pliku zostają. Poprzednia wersja zostaje obok jako .bak.
    Plik Worda albo PDF, który niesie dane, odczyta wkus odczytaj.
    """
    raise Exit(max(_renew(path, write_it=not pokaz) for path in dict.fromkeys(paths)))


def _renew(path: Path, *, write_it: bool) -> int:
    from wkus_docs.renewal import renewed  # noqa: PLC0415 – help and mistyped commands must not wait for it

    try:
        made = renewed(path)
    except InputError as fault:
        say(path, fault.problems, err=True)
        return exits.FILE
    except UnknownDocumentError as fault:
        say(path, (unknown_document(fault),), err=True)
        return exits.FILE
    if not made.changes:
        click.echo(f"{path}: plik ma dzisiejszy układ, nie ma czego odnawiać.")
    for change in made.changes:
        click.echo(f"{path}: {change}")
    if made.anew:
        click.echo(f"{path}: plik zapisano w całości od nowa, bez komentarzy.")
    if made.changes and write_it:
        try:
            click.echo(told(path, write(path, made.text.encode())))
        except OSError as fault:
            click.echo(trouble(fault, path), err=True)
            return exits.COMMAND
    errors = [one for one in made.checked.problems if one.severity is Severity.ERROR]
    for label in made.checked.missing:
        click.echo(f"{path}: do uzupełnienia: {label}")
    return exits.FILE if errors else exits.DONE
