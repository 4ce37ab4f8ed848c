"""Problems of a data file and faults of a template, said to a person or to a program.

To a person::

    uchwala.yaml:12:12: Błąd · Kosztorys › wiersz 2 › Kwota: Kwota nie może być ujemna.
        kwota: -5
               ^
        Podpowiedź: wpisz kwotę, np. 1234,50
        Podstawa: art. 221 ust. 2 ustawy o finansach publicznych
"""

import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import rich_click as click

from wkus_docs.cli.output import terminal_room
from wkus_docs.errors import Fault, Problem, Severity, UnknownDocumentError

_LINE_BREAKS = re.compile("\r\n|[\n\r\u0085\u2028\u2029]")
_UNPRINTABLE = dict.fromkeys((*range(9), *range(11, 32), *range(127, 160)), "\ufffd") | {ord("\t"): " "}
_WIDTH = 100
_MARGIN = "    "
_PLACED = re.compile(r".*?:(?P<line>\d+):(?P<column>\d+): (?P<message>.*)", re.DOTALL)


def unknown_document(fault: UnknownDocumentError) -> Problem:
    """Turn an unknown document type into a problem of its file, with its place."""
    text = str(fault)
    found = _PLACED.fullmatch(text)
    line, column, message = found.group("line", "column", "message") if found else (0, 0, text)
    return Problem(("dokument",), int(line), int(column), Severity.ERROR, message)


def as_data(problem: Problem) -> dict[str, Any]:
    """Give a problem as the object that ``--json`` prints; ``komorka`` is there for a workbook."""
    return (
        {
            "sciezka": ".".join(map(str, problem.path)),
            "wiersz": problem.line,
            "kolumna": problem.column,
            "waga": problem.severity.value,
            "komunikat": problem.message,
            "podpowiedz": problem.hint or None,
            "przepis": problem.provision or None,
        }
        | ({"komorka": problem.cell} if problem.cell else {})
        | ({"wynika_z": ".".join(map(str, problem.cause))} if problem.cause else {})
        | ({"plik": problem.file} if problem.file else {})
        | ({"propozycja": problem.suggestion} if problem.suggestion else {})
    )


def say(path: Path, problems: Iterable[Problem], *, err: bool, whole: bool = False) -> None:
    """Print problems with their places, source lines, hints and provisions.

    Those that follow from a common cause are only counted, unless the ``whole`` list is wanted.
    """
    lines: dict[str, list[str]] = {}
    listed, room = tuple(problems), terminal_room(err=err)
    for problem in listed:
        if whole or not problem.cause:
            where = Path(problem.file) if problem.file else path
            if problem.file not in lines:
                lines[problem.file] = _lines(where)
            for line in _told(where, problem, lines[problem.file], room):
                click.echo(line, err=err)
    if folded := sum(bool(problem.cause) for problem in listed if not whole):
        click.echo(
            f"{clean(str(path))}: pominięto błędy, które wynikają z pierwszego: {folded}. Wypisze je: "
            f"wkus sprawdz {clean(str(path))} --wszystkie",
            err=err,
        )


def _lines(path: Path) -> list[str]:
    return _LINE_BREAKS.split(path.read_text(encoding="utf-8-sig", errors="replace"))


def say_below(line: str) -> None:
    """Print one more line on a file, below what was said of it."""
    for part in _wrapped(clean(line), terminal_room()):
        click.echo(part)


def fault_as_data(fault: Fault) -> dict[str, Any]:
    """Give a fault of a template as the object that ``--json`` prints."""
    place = fault.place
    return {
        "czesc": place.part or None,
        "akapit": place.paragraph,
        "tabela": place.table,
        "wiersz": place.row,
        "komorka": place.cell,
        "tekst": place.text,
        "znacznik": place.tag,
        "waga": fault.severity.value,
        "komunikat": fault.message,
        "podpowiedz": fault.hint or None,
    }


def say_faults(path: Path, faults: Iterable[Fault], *, err: bool) -> None:
    """Print faults of a Word file with their places and hints."""
    for fault in faults:
        click.echo(f"{clean(str(path))}: {_weight(fault.severity)} · {clean(fault.message)}", err=err)
        if str(fault.place):
            click.echo(f"    Miejsce: {clean(str(fault.place))}", err=err)
        if fault.hint:
            click.echo(f"    Podpowiedź: {clean(fault.hint)}", err=err)


def _weight(severity: Severity) -> str:
    colour = "red" if severity is Severity.ERROR else "yellow"
    return click.style(severity.capitalize(), fg=colour, bold=True)


def _told(path: Path, problem: Problem, lines: list[str], room: int) -> Iterator[str]:
    place = f"{path}:{replace(problem, file='').place}" if problem.place else str(path)
    weight = f"{problem.severity.capitalize()}\u00a0·"  # they stay on one line
    first, *rest = _wrapped(clean(f"{place}: {weight} {problem.said}"), room, first="")
    yield first.replace(weight, f"{_weight(problem.severity)} ·", 1)
    yield from rest
    if 0 < problem.line <= len(lines) and not problem.cell:
        yield from _pointed(
            lines[problem.line - 1], problem.column, min(_WIDTH, room - len(_MARGIN)) if room else _WIDTH
        )
    if problem.hint:
        yield from _wrapped(clean(f"Podpowiedź: {problem.hint}"), room)
    if problem.provision:
        yield from _wrapped(clean(f"Podstawa: {problem.provision}"), room)


def _wrapped(text: str, room: int, *, first: str = _MARGIN) -> list[str]:
    """Part a line so that it fits into the room, its later lines after a margin; without room it stays whole."""
    if not room:
        return [first + text]
    return textwrap.wrap(
        text, room, initial_indent=first, subsequent_indent=_MARGIN, break_long_words=False, break_on_hyphens=False
    )  # fmt: skip


def _pointed(line: str, column: int, width: int) -> Iterator[str]:
    """Source line with a caret under the place; a long line is shown around the place only."""
    if not line.strip():
        return
    start = max(0, column - 1 - width // 2) if len(line) > width else 0
    shown = clean(line)[start : start + width]
    yield f"{_MARGIN}{shown.rstrip()}"
    if column:
        yield f"{_MARGIN}{' ' * (column - 1 - start)}^"


def clean(text: str) -> str:
    """Return a text without what could command the terminal; ends of lines stay."""
    return text.translate(_UNPRINTABLE)
