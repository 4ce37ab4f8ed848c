"""``wkus kreator``: the command."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import trouble
from wkus_docs.cli.report import say
from wkus_docs.cli.sprawa.opened import day_told
from wkus_docs.errors import InputError
from wkus_docs.kreator.files import ANSWERS

if TYPE_CHECKING:
    from wkus_docs.kreator.answers import Answers
    from wkus_docs.kreator.bank import Bank

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.argument("folder", metavar="KATALOG", type=click.Path(file_okay=False, path_type=Path))
@click.option("--stan", is_flag=True, help="Nie pytaj; pokaż, co wynika z odpowiedzi.")
@click.option("--zestaw", "own", metavar="PLIK", type=_FILE, help="Własny zestaw pytań (YAML albo XLSX).")
@click.option(
    "--prosto", is_flag=True, help="Pytaj zwykłymi wierszami, bez edycji i podpowiedzi pod odpowiedzią."
)
@click.option("--dzien", metavar="DATA", help="Dzień odpowiedzi, także dla prawa. [domyślnie: dzisiaj]")
def kreator(folder: Path, *, stan: bool, own: Path | None, prosto: bool, dzien: str | None) -> None:
    """Pyta, czy i jak zlecić zadanie, i mówi, co z odpowiedzi wynika: typ, forma, gotowość, akty, dokumenty, ryzyka.

    Odpowiedzi są zapisywane po każdym pytaniu w pliku kreator.yaml w KATALOGU: przerwij, kiedy chcesz, i zacznij od tego
    samego polecenia. O to, co wie sprawa w tym katalogu, wystarczy potwierdzić. Więcej: docs/kreator.md
    """
    bank = _bank(own)
    day = day_told(dzien) or date.today()  # noqa: DTZ011 – the day of the office where the command is run
    path = folder / ANSWERS
    answers = _answers(path, bank, day)
    if stan:
        _tell(path, answers)
        return
    _talk(folder, path, answers, plain=prosto)


def _bank(own: Path | None) -> "Bank":
    """Return the set of questions: an own one, proved, or ours."""
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
