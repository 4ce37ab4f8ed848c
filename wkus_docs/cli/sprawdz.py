"""``wkus sprawdz``: every problem of data files at once."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.names import names_told
from wkus_docs.cli.next_page import refuse_without_file
from wkus_docs.cli.output import show
from wkus_docs.cli.report import as_data, say, say_below, unknown_document
from wkus_docs.errors import InputError, Problem, Severity, UnknownDocumentError

_Looked = tuple[tuple[Problem, ...], tuple[str, ...]]
"""Problems of a file, and lines on the names its document will have."""


@click.argument(
    "paths",
    metavar="PLIK...",
    nargs=-1,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.option(
    "--do",
    "earlier",
    metavar="PLIK",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Sprawdź też warunki wcześniejszego dokumentu, np. oferty do ogłoszenia; można podać kilka razy.",
)
@click.option("--json", "as_json", is_flag=True, help="Wypisz dane dla innego programu (JSON).")
@click.option("--nazwy", is_flag=True, help="Pokaż, jak dokument nazwie jednostkę, jej organy i urząd.")
@click.option("--wszystkie", is_flag=True, help="Wypisz też błędy, które wynikają z innego.")
def sprawdz(
    paths: tuple[Path, ...], earlier: tuple[Path, ...], *, as_json: bool, nazwy: bool, wszystkie: bool
) -> None:
    """Sprawdza pliki z danymi i wypisuje wszystkie błędy i ostrzeżenia.

    Błąd (brak pola, naruszenie przepisu) nie pozwala przygotować dokumentu. Ostrzeżenie tylko zwraca uwagę.
    Gdy plik podaje własne nazwy jednostki i organów, pod nimi stoi ich odmiana. Z opcją --do plik porównuje się
    z wcześniejszym dokumentem tej samej sprawy: oferta z ogłoszeniem, umowa z ofertą, sprawozdanie z umową.
    Plik urzędu albo organizacji (urzad.yaml, organizacja.yaml) sprawdza się tak samo; pod nim stoi, kto dziś pełni
    jakie funkcje.
    """
    if not paths:
        refuse_without_file("sprawdz")
    unread: dict[Path, _Looked] = {path: (read, ()) for path in earlier if (read := _unreadable(path))}
    looked = unread or {path: _looked_at(path, earlier, nazwy=nazwy) for path in dict.fromkeys(paths)}
    found = {path: problems for path, (problems, _) in looked.items()}
    if as_json:
        show(_json(found))
    else:
        _say(looked, whole=wszystkie)
    wrong = any(problem.severity is Severity.ERROR for problems in found.values() for problem in problems)
    raise Exit(exits.FILE if wrong else exits.DONE)


def _unreadable(path: Path) -> tuple[Problem, ...]:
    """Say why nothing can be compared with a file; what else is wrong with it is a matter of its own."""
    import wkus_docs as wd  # noqa: PLC0415 – as below

    try:
        wd.check(path)
    except InputError as fault:
        return fault.problems
    except UnknownDocumentError as fault:
        return (unknown_document(fault),)
    return ()


def _looked_at(path: Path, earlier: tuple[Path, ...], *, nazwy: bool) -> _Looked:
    import wkus_docs as wd  # noqa: PLC0415 – help and mistyped commands must not wait for the library

    try:
        checked = wd.check(path, against=earlier, day=date.today())  # noqa: DTZ011 – of the office where the command is run
    except InputError as fault:
        return _standing(path) or (fault.problems, ())
    except UnknownDocumentError as fault:
        return (unknown_document(fault),), ()
    return checked.problems, tuple(names_told(checked, also_by_rule=nazwy))


def _standing(path: Path) -> _Looked | None:
    """Look at a file of an office or an organisation: what is wrong with it, and who is in office today."""
    from wkus_docs.reading import read_data  # noqa: PLC0415 – as above
    from wkus_docs.standing import is_standing, judge_standing  # noqa: PLC0415 – as above
    from wkus_docs.standing.on_day import holders  # noqa: PLC0415 – as above

    try:
        if not is_standing(read_data(path)):
            return None
        judged = judge_standing(path)
    except InputError as fault:
        return fault.problems, ()
    told = holders(judged.standing, date.today()) if judged.standing else ()  # noqa: DTZ011 – as above
    return judged.problems, told


def _json(found: Mapping[Path, tuple[Problem, ...]]) -> str:
    """List of all problems; each names its file when there is more than one."""
    many = len(found) > 1
    listed = [
        ({"plik": str(path)} if many else {}) | as_data(problem)
        for path, problems in found.items()
        for problem in problems
    ]
    return json.dumps(listed, ensure_ascii=False, indent=2) + "\n"


def _say(looked: Mapping[Path, _Looked], *, whole: bool) -> None:
    for path, (problems, names) in looked.items():
        say(path, problems, err=False, whole=whole)
        if not problems:
            click.echo(f"{path}: w porządku")
        for line in names:
            say_below(line)
