"""``wkus kreator``: the command."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.kreator.zestaw import proved_bank
from wkus_docs.cli.output import outcome_message, trouble, write
from wkus_docs.cli.report import say
from wkus_docs.cli.sprawa.opened import day_told
from wkus_docs.errors import InputError, Severity
from wkus_docs.kreator.files import ANSWERS

if TYPE_CHECKING:
    from wkus_docs.kreator.answers import Answers
    from wkus_docs.kreator.bank import Bank

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.argument("folder", metavar="KATALOG", type=click.Path(file_okay=False, path_type=Path))
@click.option("--stan", is_flag=True, help="Nie pytaj; pokaż, co wynika z odpowiedzi.")
@click.option("--zestaw", "own", metavar="PLIK", type=_FILE, help="Własny zestaw pytań (YAML albo XLSX).")
@click.option(
    "--arkusz",
    "sheet",
    metavar="PLIK.xlsx",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Nie pytaj; zapisz pytania jako arkusz, na którym odpowiedzą inni.",
)
@click.option("--z", "filled", metavar="PLIK.xlsx", type=_FILE, help="Weź odpowiedzi z wypełnionego arkusza.")
@click.option(
    "--prosto", is_flag=True, help="Pytaj zwykłymi wierszami, bez edycji i podpowiedzi pod odpowiedzią."
)
@click.option("--dzien", metavar="DATA", help="Dzień odpowiedzi, także dla prawa. [domyślnie: dzisiaj]")
def kreator(  # noqa: PLR0913 – a clerk has as many choices
    folder: Path,
    *,
    stan: bool,
    own: Path | None,
    sheet: Path | None,
    filled: Path | None,
    prosto: bool,
    dzien: str | None,
) -> None:
    """Pyta, czy i jak zlecić zadanie, i mówi, co z odpowiedzi wynika: typ, forma, gotowość, akty, dokumenty, ryzyka.

    Odpowiedzi są zapisywane po każdym pytaniu w pliku kreator.yaml w KATALOGU: przerwij, kiedy chcesz, i zacznij od tego
    samego polecenia. O to, co wie sprawa w tym katalogu, wystarczy potwierdzić. Więcej: docs/kreator.md
    """
    bank = proved_bank(own)
    day = day_told(dzien) or date.today()  # noqa: DTZ011 – the day of the office where the command is run
    path = folder / ANSWERS
    answers = _answers(path, bank, day)
    if filled is not None:
        answers = _taken(path, answers, filled)
    if sheet is not None:
        _write_sheet(sheet, answers)
    if stan:
        _tell(path, answers)
    elif sheet is None and filled is None:
        _talk(folder, path, answers, plain=prosto)


def _answers(path: Path, bank: "Bank", day: date) -> "Answers":
    """Return the answers given so far. Ends where their file cannot be read: it stays as it is."""
    from wkus_docs.kreator.answers import no_answers, read_answers  # noqa: PLC0415 – as above

    if not path.is_file():
        return no_answers(bank, day)
    try:
        return read_answers(path, bank, day)
    except InputError as fault:
        say(path, fault.problems, err=True)
        raise Exit(exits.FILE) from None


def _taken(path: Path, answers: "Answers", filled: Path) -> "Answers":
    """Return the answers with those of a filled sheet, and keep them. Ends where the sheet is wrong: nothing is kept."""
    from wkus_docs.kreator.answers import read_answers, written  # noqa: PLC0415 – as above
    from wkus_docs.kreator.sheets.answers import read_answers_workbook  # noqa: PLC0415 – as above

    try:
        given = read_answers(
            read_answers_workbook(filled.read_bytes(), filled.name), answers.bank, answers.day
        )
    except InputError as fault:
        say(filled, fault.problems, err=True)
        raise Exit(exits.FILE) from None
    wrong = [one for one in given.faults if one.severity is Severity.ERROR]
    if wrong:
        say(filled, wrong, err=True)
        raise Exit(exits.FILE)
    changed = 0
    for one in given.part.odpowiedzi:
        before = next((kept for kept in answers.part.odpowiedzi if kept.pytanie == one.pytanie), None)
        same = before is not None and (before.odpowiedz, before.dowod, before.kto, before.powod) == (
            one.odpowiedz, one.dowod, one.kto, one.powod,
        )  # fmt: skip
        if not same:
            changed += before is not None
            answers = answers.with_answer(one.model_copy(update={"dzien": answers.day}))
    try:
        outcome = write(path, written(answers).encode())
    except OSError as fault:
        click.echo(trouble(fault, path), err=True)
        raise Exit(exits.COMMAND) from None
    click.echo(
        f"{outcome_message(path, outcome)}. Odpowiedzi w arkuszu: {len(given.part.odpowiedzi)}, zmienionych: {changed}."
    )
    return answers


def _write_sheet(sheet: Path, answers: "Answers") -> None:
    """Write the sheet of questions."""
    from wkus_docs.kreator.sheets.answers import answers_workbook  # noqa: PLC0415 – as above

    if sheet.suffix.lower() != ".xlsx":
        raise click.UsageError(f"{sheet} to nie nazwa pliku .xlsx. Podaj nazwę z końcówką .xlsx.")
    try:
        click.echo(outcome_message(sheet, write(sheet, answers_workbook(answers))))
    except OSError as fault:
        click.echo(trouble(fault, sheet), err=True)
        raise Exit(exits.COMMAND) from None


def _talk(folder: Path, path: Path, answers: "Answers", *, plain: bool) -> None:
    """Ask what is open, and say what follows."""
    from wkus_docs.cli.conversation.keeping import Keeping  # noqa: PLC0415 – as above
    from wkus_docs.cli.conversation.kept_file import KeptFile  # noqa: PLC0415 – as above
    from wkus_docs.cli.conversation.signs import signs_line  # noqa: PLC0415 – as above
    from wkus_docs.cli.kreator.known import known_answers  # noqa: PLC0415 – as above
    from wkus_docs.cli.kreator.talk import Talk  # noqa: PLC0415 – as above
    from wkus_docs.cli.prompting import face  # noqa: PLC0415 – as above
    from wkus_docs.kreator.answers import written  # noqa: PLC0415 – as above

    shown = face(plain=plain)
    bank = answers.bank
    before = written(answers) if path.is_file() else ""
    shown.say(f"{bank.nazwa}, zestaw {bank.id} w wersji {bank.wersja}", strong=True)
    shown.say(bank.pochodzenie)
    shown.say(f"Odpowiedzi: {path} ({'ciąg dalszy, ' if before else ''}zapis po każdej odpowiedzi)")
    shown.say()
    shown.say(f"Zamiast odpowiedzi: {signs_line()}")
    shown.say(
        "Dowód można dopisać po //, np. „tak // notatka z 12 listopada”. Sam Enter przyjmuje propozycję w nawiasie [ ]."
    )
    talk = Talk(answers, known_answers(folder, bank), shown)
    keeping = Keeping(lambda: written(talk.answers), shown, KeptFile(path, same=before, own=before))
    try:
        keeping.keep_first()
    except OSError as fault:
        click.echo(trouble(fault, path), err=True)
        raise Exit(exits.COMMAND) from None
    ended = talk.run(keeping)
    if not ended:
        shown.say(f"Przerwano. Wszystkie odpowiedzi są w pliku {keeping.file.path}.")
        click.echo(f"Dalej: wkus kreator {_quoted(folder)}")
        raise Exit(exits.FILE)
    _tell(path, talk.answers)
    click.echo(f"To samo bez pytań: wkus kreator {_quoted(folder)} --stan")


def _tell(path: Path, answers: "Answers") -> None:
    """Say what is wrong with the answers, and what follows from them."""
    from wkus_docs.cli.kreator.told import ahead, conclusions, what_would_change  # noqa: PLC0415 – as above
    from wkus_docs.cli.prompting.printed import room  # noqa: PLC0415 – as above
    from wkus_docs.cli.prompting.printed import say as say_line  # noqa: PLC0415 – as above

    faults = answers.faults
    if faults:
        say(path, faults, err=True)
    columns = room()
    counted = f"Odpowiedzi: {len(answers.given)}; „nie wiem”: {len(answers.unknown)}; bez odpowiedzi: {len(answers.unanswered)}."
    for part in ((counted,), conclusions(answers), ahead(answers), what_would_change(answers)):
        say_line("", columns)
        for line in part:
            say_line(line, columns, strong=not line.startswith(" "))


def _quoted(path: Path) -> str:
    """Return a path as it is typed: in quotes where it has spaces."""
    return f'"{path}"' if " " in str(path) else str(path)
