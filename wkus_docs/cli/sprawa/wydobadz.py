"""``wkus sprawa wydobadz``: a thin file made whole, for whoever needs it without the case."""

from pathlib import Path

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import outcome_message, show, trouble, write
from wkus_docs.cli.sprawa.opened import FOLDER, chosen, may_be_written, opened, refuse
from wkus_docs.errors import InputError


@click.argument("name", metavar="PLIK")
@click.argument("folder", metavar="[KATALOG]", default=".", type=FOLDER)
@click.option(
    "-o",
    "target",
    metavar="PLIK.yaml",
    type=click.Path(path_type=Path),
    help="Gdzie zapisać; bez tego: na ekran.",
)
def wydobadz(name: str, folder: Path, *, target: Path | None) -> None:
    """Wypisuje cały plik z danymi, razem z tym, co bierze ze sprawy: dla kogoś, kto sprawy nie ma."""
    from wkus_docs.case.keeping import whole_text  # noqa: PLC0415 – help must not wait for the library

    case = opened(folder)
    try:
        text = whole_text(chosen(case, name))
    except InputError as fault:
        refuse(folder, fault)
    if target is None:
        show(text)
        return
    may_be_written(folder, target, ".yaml")
    try:
        click.echo(outcome_message(target, write(target, text.encode())))
    except OSError as fault:
        click.echo(trouble(fault, target), err=True)
        raise Exit(exits.COMMAND) from None
