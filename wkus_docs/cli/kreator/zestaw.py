"""``wkus zestaw``: a set of questions checked, and written as a workbook or a text."""

from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import outcome_message, trouble, write
from wkus_docs.cli.report import say
from wkus_docs.errors import InputError
from wkus_docs.polish.odmiana import policz

if TYPE_CHECKING:
    from wkus_docs.kreator.bank import Bank

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.argument("own", metavar="[PLIK]", required=False, type=_FILE)
@click.option(
    "-o", "target", metavar="CEL", type=click.Path(dir_okay=False, path_type=Path),
    help="Zapisz zestaw w pliku .xlsx albo .yaml.",
)  # fmt: skip
def zestaw(own: Path | None, target: Path | None) -> None:
    """Sprawdza zestaw pytań Kreatora i zapisuje go jako skoroszyt albo tekst, żeby go zmienić.

    Bez PLIKU bierze zestaw programu. Dowodzi się, że każde pytanie można zadać i każde coś zmienia, że każda kombinacja
    w tablicy ma dokładnie jeden wiersz, że nic nie czeka w kółko i że pełne odpowiedzi zawsze rozstrzygają.
    Więcej: docs/kreator.md
    """
    bank = proved_bank(own)
    questions = policz(len(bank.pytania), "pytanie", "pytania", "pytań")
    click.echo(f"Zestaw {bank.id} w wersji {bank.wersja}: {questions}, bez zastrzeżeń.")
    if target is None:
        return
    try:
        click.echo(outcome_message(target, write(target, _content(bank, target))))
    except OSError as fault:
        click.echo(trouble(fault, target), err=True)
        raise Exit(exits.COMMAND) from None


def proved_bank(own: Path | None) -> "Bank":
    """Return a set of questions, an own one proved, or ours. Says what is wrong and ends where one is."""
    from wkus_docs.kreator.proof import proved  # noqa: PLC0415 – help must not wait for the library
    from wkus_docs.kreator.reading import our_bank, read_bank  # noqa: PLC0415 – as above

    if own is None:
        return our_bank()
    try:
        bank = read_bank(own)
    except InputError as fault:
        say(own, fault.problems, err=True)
        raise Exit(exits.FILE) from None
    faults = proved(bank)
    for one in faults:
        click.echo(f"{own}: {one.where}: {one.said}\n    Podpowiedź: {one.cure}", err=True)
    if faults:
        raise Exit(exits.FILE)
    return bank


def _content(bank: "Bank", target: Path) -> bytes:
    if target.suffix.lower() == ".xlsx":
        from wkus_docs.kreator.sheets.questions import questions_workbook  # noqa: PLC0415 – as above

        return questions_workbook(bank)
    if target.suffix.lower() in {".yaml", ".yml"}:
        from wkus_docs.kreator.writing import questions_text  # noqa: PLC0415 – as above

        return questions_text(bank).encode()
    raise click.UsageError(f"{target} to nie nazwa pliku .xlsx ani .yaml.")
