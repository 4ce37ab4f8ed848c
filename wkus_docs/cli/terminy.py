"""``wkus terminy``: terms of one case or of several, on the screen and in files."""

import json
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING, Any

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import outcome_message, show, terminal_room, trouble, write
from wkus_docs.cli.sprawa.opened import FOLDER, day_told, may_be_written, opened
from wkus_docs.errors import ConversionError, DocsError

if TYPE_CHECKING:
    from wkus_docs.terms import SprawaZTerminami, Wiersz

_WIDTH, _NEAR = 100, 60
_LONG, _SHORT = 365, 14
"""Days for which an unmet term is told, when documents could show that it was met, and when they could not."""
_COLOURS = {"minął": "red", "ostatni dzień": "yellow", "spełniony": "green"}


@click.argument("folders", metavar="[KATALOG]...", nargs=-1, type=FOLDER)
@click.option(
    "--wszystkie",
    is_flag=True,
    help="Pokaż także terminy spełnione, odległe i takie, które mówią tylko, od kiedy wolno.",
)
@click.option("--dzien", metavar="DATA", help="Stan na inny dzień niż dziś.")
@click.option(
    "--ics",
    "calendar",
    metavar="PLIK.ics",
    type=click.Path(path_type=Path),
    help="Zapisz kalendarz dla Outlooka albo telefonu.",
)
@click.option(
    "--xlsx", "sheet", metavar="PLIK.xlsx", type=click.Path(path_type=Path), help="Zapisz tabelę Excela."
)
@click.option(
    "--docx",
    "printed",
    metavar="PLIK.docx",
    type=click.Path(path_type=Path),
    help="Zapisz tabelę do wydruku z wykresem.",
)
@click.option("--json", "as_json", is_flag=True, help="Wypisz dane dla innego programu (JSON).")
def terminy(  # noqa: PLR0913 – an argument for every option
    folders: tuple[Path, ...],
    *,
    wszystkie: bool,
    dzien: str | None,
    calendar: Path | None,
    sheet: Path | None,
    printed: Path | None,
    as_json: bool,
) -> None:
    """Pokazuje terminy jednej sprawy albo kilku: co, do kiedy, kto, z jakiej podstawy i jak policzono.

    Terminy wynikają z dokumentów sprawy. Bez opcji --wszystkie widać te, które minęły niespełnione, i najbliższe 60 dni.
    Pliki (--ics, --xlsx, --docx) mają zawsze wszystkie.
    """
    from wkus_docs.terms import SprawaZTerminami, wiersze  # noqa: PLC0415 – help must not wait for the library

    day = day_told(dzien) or date.today()  # noqa: DTZ011 – of the office where the command is run
    cases = [opened(folder) for folder in folders or (Path(),)]
    told = [SprawaZTerminami(case.name, case.terms, case.register.znak_sprawy or "") for case in cases]
    rows = wiersze(told, day)
    for path, ending in ((calendar, ".ics"), (sheet, ".xlsx"), (printed, ".docx")):
        for case in cases if path is not None else ():
            may_be_written(case.folder, path or case.folder, ending)
    for path, made in _files(told, rows, day, (calendar, sheet, printed)):
        try:
            click.echo(outcome_message(path, write(path, made)))
        except OSError as fault:
            click.echo(trouble(fault, path), err=True)
            raise Exit(exits.COMMAND) from None
    if calendar or sheet or printed:
        return
    chosen = rows if wszystkie else [row for row in rows if is_pressing(row, day)]
    if as_json:
        show(json.dumps([_data(row) for row in chosen], ensure_ascii=False, indent=2) + "\n")
        return
    for line in _lines(chosen, many=len(told) > 1):
        click.echo(line)
    left = len(rows) - len(chosen)
    if left:
        click.echo(f"Pozostałe terminy ({left}) pokaże: --wszystkie")


def _files(
    told: "Sequence[SprawaZTerminami]", rows: "Sequence[Wiersz]", day: date, paths: tuple[Path | None, ...]
) -> Iterator[tuple[Path, bytes]]:
    calendar, sheet, printed = paths
    try:
        if calendar is not None:
            from wkus_docs.terms.calendar_file import ics  # noqa: PLC0415 – only whoever wants the file waits for it

            moment = datetime.now().astimezone()
            yield calendar, ics(told, stempel=moment, numer=int(moment.timestamp()) // 60)
        if sheet is not None:
            from wkus_docs.terms.sheet import to_sheet  # noqa: PLC0415 – as above

            yield sheet, to_sheet(rows, day)
        if printed is not None:
            from wkus_docs.terms.printout import to_docx  # noqa: PLC0415 – as above

            yield printed, to_docx(rows, day)
    except (ConversionError, DocsError) as fault:
        click.echo(str(fault), err=True)
        raise Exit(exits.INSTALLATION) from None


def is_pressing(row: "Wiersz", day: date) -> bool:
    """Whether somebody has to act soon, or should have acted: what ends within two months, or ended unmet.

    What no document can show to be met is left out a fortnight after its end: it may well have been.
    """
    if not row.pora:
        return False
    left = row.termin.dni(day)
    if left is not None and left < (-_LONG if row.termin.regula.spelnia else -_SHORT):
        return False
    begun = row.termin.zdarzenie is None or row.termin.zdarzenie.dzien <= day
    return left is None or left <= _NEAR if begun else left is not None and 0 <= left <= _NEAR


def _lines(rows: "Sequence[Wiersz]", *, many: bool) -> Iterator[str]:
    if not rows:
        yield "Żaden termin teraz nie nagli."
    width = min(terminal_room() or _WIDTH, 120)
    for row in rows:
        state = click.style(row.stan_slowami, fg=_COLOURS.get(row.stan.value))
        yield f"{click.style(row.kiedy, bold=True)}  {state}"
        about = f"{row.sprawa}: {row.co}" if many else row.co
        yield from _wrapped(f"{about} – {row.termin.regula.kto}", width)
        yield from _wrapped(f"{row.termin.slad}", width)
        yield from _wrapped(f"Podstawa: {row.termin.regula.opis_podstawy}", width)
        if consequence := row.termin.skutek(row.na_dzien):
            yield from _wrapped(f"Skutek: {consequence}", width)
        yield ""


def _wrapped(text: str, width: int) -> list[str]:
    return wrap(text, width, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False)


def _data(row: "Wiersz") -> dict[str, Any]:
    term = row.termin
    return {
        "sprawa": row.sprawa, "znak": row.znak or None, "id": term.id, "tytul": row.co,
        "dzien": term.dzien.isoformat() if term.dzien else None, "stan": row.stan.value, "kto": term.regula.kto,
        "slad": term.slad, "podstawa": term.regula.opis_podstawy, "skutek": term.skutek(row.na_dzien) or None,
        "spelniono": term.spelniono.isoformat() if term.spelniono else None,
    }  # fmt: skip
