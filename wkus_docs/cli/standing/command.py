"""``wkus urzad`` and ``wkus organizacja``: a file asked for once, then shown and kept up to date."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click

from wkus_docs.cli import exits
from wkus_docs.cli.output import trouble
from wkus_docs.cli.report import say
from wkus_docs.errors import InputError, Severity

if TYPE_CHECKING:
    from wkus_docs.cli.prompting import Face

OF_WHOM = {"urzad": "urzędu", "organizacja": "organizacji"}


def run(kind: str, folder: Path, *, plain: bool) -> int:
    """Ask for the standing file of a folder, or show it and ask what changed; return the exit code."""
    from wkus_docs.cli.prompting import Paused, face  # noqa: PLC0415 – help must not wait for the library

    shown = face(plain=plain)
    day = date.today()  # noqa: DTZ011 – the day of the office where the command is run
    try:
        path = _file(kind, folder, shown)
    except (Paused, KeyboardInterrupt):
        click.echo("\nPrzerwano. Nic nie zapisano.")
        return exits.COMMAND
    there = "" if path.parent == Path() else f" {path.parent}"
    command = f"wkus {kind}{there}{' --prosto' if plain else ''}"
    try:
        return (
            _kept_up(kind, path, shown, day, command)
            if path.exists()
            else _asked(kind, path, shown, day, command)
        )
    except InputError as fault:
        say(path, fault.problems, err=True)
        click.echo(f"{path}: popraw ten plik i zacznij jeszcze raz.", err=True)
        return exits.FILE


def _file(kind: str, folder: Path, shown: "Face") -> Path:
    """Return the file meant: that of the folder, or that of a folder around it if one likes. Raises Paused."""
    from wkus_docs.cli.conversation.signs import Sign, sign_in  # noqa: PLC0415 – as above
    from wkus_docs.cli.prompting import Line, Paused  # noqa: PLC0415 – as above
    from wkus_docs.standing import found_near  # noqa: PLC0415 – as above

    own = folder / f"{kind}.yaml"
    near = next((file for file in found_near(own) if file.stem.lower() == kind), None)
    if near is None or near.resolve().parent == folder.resolve():
        return near or own
    shown.say(f"Dokumenty w tym folderze biorą dane z pliku {near}.")
    answer = shown.ask(Line("Zrobić osobny plik tutaj? [nie] > ", words=("tak", "nie")))
    if sign_in(answer) is Sign.PAUSE:
        raise Paused
    return own if answer.strip().lower() in {"t", "tak"} else near


def _asked(kind: str, path: Path, shown: "Face", day: date, command: str) -> int:
    """Ask for a new file."""
    from wkus_docs.cli.conversation.keeping import Keeping  # noqa: PLC0415 – as above
    from wkus_docs.cli.conversation.kept_file import KeptFile  # noqa: PLC0415 – as above
    from wkus_docs.cli.conversation.signs import signs_line  # noqa: PLC0415 – as above
    from wkus_docs.cli.conversation.talk import Talk  # noqa: PLC0415 – as above
    from wkus_docs.cli.standing.changes import ALSO_ASKED, single  # noqa: PLC0415 – as above
    from wkus_docs.questions import Interview  # noqa: PLC0415 – as above
    from wkus_docs.standing import STANDING  # noqa: PLC0415 – as above

    interview = Interview(STANDING[kind], {}, day=day)
    keeping = Keeping(interview.text, shown, KeptFile(path))
    try:
        keeping.keep_first()
    except OSError as fault:
        click.echo(trouble(fault, path), err=True)
        return exits.COMMAND
    shown.say(f"Plik {OF_WHOM[kind]}", strong=True)
    shown.say(f"Pytam raz; odpowiedzi są w pliku {path}, zapisywanym po każdej z nich.")
    shown.say("Czego nie wiesz albo nie ma, to pomiń samym Enterem; uzupełnisz później tym samym poleceniem.")
    shown.say()
    shown.say(f"Zamiast odpowiedzi: {signs_line()}")
    talk = Talk(
        interview, shown, keeping, "zakończ", lambda: command, also=ALSO_ASKED[kind], single=single(kind)
    )
    if not talk.run():
        return exits.FILE
    if (code := _unusable(keeping.file.path, shown, command)) is not None:
        return code
    shown.say(
        f"Gotowe: {keeping.file.path}. Biorą z niego dane dokumenty w tym folderze i w folderach pod nim."
    )
    click.echo("Dalej:  wkus nowy")
    return exits.DONE


def _kept_up(kind: str, path: Path, shown: "Face", day: date, command: str) -> int:
    """Show what is true today and ask what changed. Raises InputError for a file that cannot be read."""
    from wkus_docs.cli.standing.keeping_up import KeepingUp  # noqa: PLC0415 – as above

    done = KeepingUp(kind, path, shown, day).run()
    if not done:
        click.echo(f"Dalej: {command}")
        return exits.FILE
    return _unusable(path, shown, command) or exits.DONE


def _unusable(path: Path, shown: "Face", command: str) -> int | None:
    """Say what keeps documents from taking anything from a file, and return the exit code; None where nothing does."""
    from wkus_docs.cli.conversation.remarks import remark_lines  # noqa: PLC0415 – as above
    from wkus_docs.standing import judge_standing  # noqa: PLC0415 – as above

    judged = judge_standing(path)
    if judged.standing is not None:
        return None
    shown.say()
    shown.say(f"Plik {path} jest zapisany, ale dokumenty nic z niego nie wezmą, dopóki są w nim błędy:")
    for line in remark_lines(one for one in judged.problems if one.severity is Severity.ERROR):
        shown.say(line)
    click.echo(f"Popraw: {command}")
    return exits.FILE
