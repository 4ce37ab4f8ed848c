"""``wkus sprawa stan``: where a case stands, on one screen."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING, Any

import rich_click as click

from wkus_docs.cli.output import show, terminal_room
from wkus_docs.cli.sprawa.opened import FOLDER, day_told, opened, refuse
from wkus_docs.errors import InputError, Severity
from wkus_docs.polish.zapis import data_slownie

if TYPE_CHECKING:
    from wkus_docs.case import Case
    from wkus_docs.case.steps import Needed, Step

_WIDTH = 100
_MARKS = {
    "wydany": "[x]",
    "otrzymany": "[x]",
    "gotowy": "[o]",
    "szkic": "[~]",
    "nieczytelny": "[!]",
    "brak": "[ ]",
}
_COLOURS = {
    "wydany": "green",
    "otrzymany": "green",
    "gotowy": "cyan",
    "szkic": "yellow",
    "nieczytelny": "red",
}
_ALIKE = 2
"""Documents alike of which each has a line of its own."""
_MOST = 5
"""Lines of what is next."""


@click.argument("folder", metavar="[KATALOG]", default=".", type=FOLDER)
@click.option(
    "--wszystko", is_flag=True, help="Pokaż dokumenty wszystkich kroków, także zakończonych i odległych."
)
@click.option("--dzien", metavar="DATA", help="Stan na inny dzień niż dziś.")
@click.option("--json", "as_json", is_flag=True, help="Wypisz dane dla innego programu (JSON).")
def stan(folder: Path, *, wszystko: bool, dzien: str | None, as_json: bool) -> None:
    """Pokazuje, na jakim etapie jest sprawa: kroki, dokumenty, sprzeczności i co dalej.

    [x] wydany albo otrzymany, [o] gotowy, [~] szkic, [ ] brak, [?] nie wiadomo, czy będzie potrzebny.
    """
    day = day_told(dzien) or date.today()  # noqa: DTZ011 – of the office where the command is run
    case = opened(folder)
    try:
        steps = case.steps
        between = case.between()
    except InputError as fault:
        refuse(folder, fault)
    if as_json:
        show(json.dumps(_data(case, steps, day), ensure_ascii=False, indent=2) + "\n")
        return
    for line in _lines(case, steps, len(between), day, whole=wszystko):
        click.echo(line)


def _lines(case: "Case", steps: "tuple[Step, ...]", between: int, day: date, *, whole: bool) -> Iterator[str]:
    width = min(terminal_room() or _WIDTH, 120)
    yield click.style(case.name, bold=True)
    yield " · ".join(
        filter(None, (case.procedure.tytul, case.register.znak_sprawy, f"stan na {data_slownie(day)}"))
    )
    yield _counted(case, between)
    yield ""
    for step in steps:
        if step.progress != "nie dotyczy":
            yield from _of_step(step, width, whole=whole)
    if outside := case.outside:
        yield click.style("Poza procedurą", bold=True)
        yield from (f"    {_MARKS[one.state.value]} {one.title}  {one.file}" for one in outside)
    yield ""
    if pressing := list(_pressing(case, day)):
        yield click.style("Terminy", bold=True)
        yield from (f"  {line}" for line in pressing[:_MOST])
        yield ""
    yield click.style("Co dalej", bold=True)
    for line in list(dict.fromkeys(_next(case, steps, between)))[:_MOST]:
        yield f"  {line}"


def _pressing(case: "Case", day: date) -> Iterator[str]:
    """Yield the terms that passed unmet or end soon, each on one line."""
    from wkus_docs.cli.terminy import is_pressing  # noqa: PLC0415 – as below
    from wkus_docs.terms import SprawaZTerminami, wiersze  # noqa: PLC0415 – help must not wait for the library

    for row in wiersze([SprawaZTerminami(case.name, case.terms)], day):
        if is_pressing(row, day):
            yield f"{row.kiedy}: {row.co} ({row.stan_slowami})"


def _counted(case: "Case", between: int) -> str:
    counts = Counter(one.state.value for one in case.documents)
    wrong = sum(problem.severity is Severity.ERROR for one in case.documents for problem in one.errors)
    told = [f"dokumentów {len(case.documents)}", *(f"{state} {number}" for state, number in counts.items())]
    told += [f"błędów {wrong}"] if wrong else []
    told += [f"nie zgadza się między plikami {between}"] if between else []
    return ", ".join(told)


def _of_step(step: "Step", width: int, *, whole: bool) -> Iterator[str]:
    wanted = step.wanted
    done = sum(one.done for one in wanted)
    who = ", ".join(one.etykieta for one in step.step.kto)
    head = f"{step.step.numer or step.step.id}  {step.step.tytul}"
    tail = f"{step.progress.value}{f' ({done} z {len(wanted)})' if wanted else ''}"
    yield f"{click.style(head, bold=True)}{' ' * max(2, width - len(head) - len(tail))}{tail}"
    shut = step.progress in {"zrobione", "za nami", "można", "przed nami", "nie wiadomo"} and not whole
    if shut and step.progress != "przed nami":
        yield from (f"    [?] {one.pytanie}" for one in step.questions)
        return
    if who and not shut:
        yield f"    {who}"
    rows = wanted if shut else step.documents
    for (title, key, state), same in groupby(rows, key=lambda one: (one.title, one.key, one.state)):
        alike = list(same)
        if len(alike) > _ALIKE and state != "brak" and not whole:
            yield _of_many(f"{title}{f' ({key})' if key else ''}: {len(alike)}", state, width)
        else:
            for one in alike:
                yield from _of_document(one, width)


def _of_many(words: str, state: str, width: int) -> str:
    """Return one line for documents of one type, key and state."""
    room = width - 8 - len(words) - len(state)
    return f"    {click.style(_MARKS[state], fg=_COLOURS.get(state))} {words}{' ' * max(2, room)}{state}"


def _of_document(one: "Needed", width: int) -> Iterator[str]:
    if one.applies is False and one.entry is None:
        return
    unknown = one.applies is None and one.entry is None
    mark = "[?]" if unknown else _MARKS[one.state]
    key = f" ({one.key})" if one.key else ""
    right = _right(one) if not unknown else ""
    room = max(20, width - 8 - len(right) - 2)
    first, *more = wrap(f"{one.title}{key}", room) or [""]
    styled = click.style(mark, fg=_COLOURS.get(one.state)) if not unknown else mark
    yield f"    {styled} {first}{' ' * max(2, width - 8 - len(first) - len(right))}{right}".rstrip()
    yield from (f"        {line}" for line in more)
    if unknown:
        for question in one.questions[:1]:
            yield from (f"        {line}" for line in wrap(question.pytanie, width - 8))


def _right(one: "Needed") -> str:
    if one.entry is None:
        return "brak"
    journal = one.entry.journal
    if journal is not None:
        number = f" nr {journal.numer}" if journal.numer else ""
        return f"{one.state}{number}, {data_slownie(journal.data)}"
    return f"{one.state}: {one.entry.file}"


def _next(case: "Case", steps: "tuple[Step, ...]", between: int) -> Iterator[str]:
    """Yield what there is to do, the most pressing first."""
    folder = case.folder
    if between:
        yield f"Sprawdź, co się nie zgadza: wkus sprawa sprawdz {folder} --miedzy"
    for entry in case.documents:
        if entry.state in {"szkic", "nieczytelny"}:
            yield f"Dokończ {entry.file}: wkus sprawa sprawdz {folder}"
    yield from (
        f"{step.step.tytul}: wkus sprawa dalej {one.slug} {folder}"
        for step in steps
        if step.progress in {"w toku", "przed nami"}
        for one in step.documents
        if one.applies and one.entry is None
    )
    ready = [one.entry.file for step in steps for one in step.wanted if one.entry and one.state == "gotowy"]
    if ready:
        yield f"Gdy dokument będzie podpisany, zapisz to: wkus sprawa wydaj {ready[0]} {folder}"
    yield from (f"Rozstrzygnij: {question.pytanie}" for step in steps for question in step.questions)


def _data(case: "Case", steps: "tuple[Step, ...]", day: date) -> dict[str, Any]:
    return {
        "nazwa": case.name, "procedura": case.procedure.id, "dzien": day.isoformat(),
        "kroki": [
            {
                "id": step.step.id, "tytul": step.step.tytul, "stan": step.progress.value, "dotyczy": step.applies,
                "kto": [one.value for one in step.step.kto], "pytania": [one.pytanie for one in step.questions],
                "dokumenty": [
                    {
                        "nazwa": one.slug, "tytul": one.title, "stan": one.state, "dotyczy": one.applies,
                        "klucz": one.key or None, "plik": one.entry.file if one.entry else None,
                    }
                    for one in step.documents
                ],
            }
            for step in steps
        ],
    }  # fmt: skip
