"""``wkus sprawa roczne``: the report on the programme of a year, its numbers taken from the cases of that year."""

from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import outcome_message, show, trouble, write
from wkus_docs.cli.report import say
from wkus_docs.cli.sprawa.opened import FOLDER, day_told, may_be_written, opened, refuse
from wkus_docs.errors import InputError

if TYPE_CHECKING:
    from wkus_docs.document import Document


@click.argument("folders", metavar="KATALOG...", nargs=-1, required=True, type=FOLDER)
@click.option(
    "--rok",
    required=True,
    type=click.IntRange(2003, 2100),
    metavar="ROK",
    help="Rok, za który jest sprawozdanie.",
)
@click.option(
    "--program",
    "programmes",
    metavar="PLIK.yaml",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Plik z danymi programu współpracy, gdy nie ma go w sprawach.",
)
@click.option(
    "--dzien",
    metavar="DATA",
    help="Nie licz dokumentów późniejszych; bez tego: 31 maja następnego roku, ostatni dzień na sprawozdanie.",
)
@click.option(
    "-o",
    "target",
    metavar="PLIK.yaml",
    type=click.Path(path_type=Path),
    help="Gdzie zapisać; bez tego: na ekran.",
)
def roczne(
    folders: tuple[Path, ...],
    *,
    rok: int,
    programmes: tuple[Path, ...],
    dzien: str | None,
    target: Path | None,
) -> None:
    """Zbiera liczby do sprawozdania z programu współpracy ze wszystkich spraw roku i wskazuje źródło każdej.

    Powstaje plik z danymi dokumentu sprawozdanie_z_programu. Czego nie podaje żaden dokument, zostaje puste i jest wypisane.

    Np.: wkus sprawa roczne swietlica sport-2027 --rok 2027 -o sprawozdanie.yaml
    """
    from wkus_docs.case.annual import yearly_report  # noqa: PLC0415 – help must not wait for the library

    until = day_told(dzien)
    cases = [opened(folder) for folder in dict.fromkeys(folders)]
    for folder in folders if target is not None else ():
        may_be_written(folder, target or folder, ".yaml")
    try:
        made = yearly_report(cases, rok, [_programme(path) for path in programmes], until=until)
    except InputError as fault:
        refuse(folders[0], fault)
    if target is None:
        show(made.text)
    else:
        try:
            click.echo(outcome_message(target, write(target, made.text.encode())))
        except OSError as fault:
            click.echo(trouble(fault, target), err=True)
            raise Exit(exits.COMMAND) from None
    for title, lines in (("Czego nie podaje żaden dokument:", made.missing), ("Do sprawdzenia:", made.notes)):
        if lines:
            click.echo("\n  – ".join([title, *lines]), err=True)


def _programme(path: Path) -> "Document":
    """Return a programme; say what is wrong with its file and end."""
    from wkus_docs.checking import check  # noqa: PLC0415 – as above

    try:
        checked = check(path)
    except InputError as fault:
        say(path, fault.problems, err=True)
        raise Exit(exits.FILE) from None
    if checked.document is None:
        say(path, checked.problems, err=True)
        raise Exit(exits.FILE)
    return checked.document
