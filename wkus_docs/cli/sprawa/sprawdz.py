"""``wkus sprawa sprawdz``: every file of a case, and the files against each other."""

import json
from pathlib import Path

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import show
from wkus_docs.cli.report import as_data, say
from wkus_docs.cli.sprawa.opened import FOLDER, in_folder, opened, refuse
from wkus_docs.errors import InputError, Severity


@click.argument("folder", metavar="[KATALOG]", default=".", type=FOLDER)
@click.option("--miedzy", is_flag=True, help="Tylko to, co nie zgadza się między plikami.")
@click.option("--json", "as_json", is_flag=True, help="Wypisz dane dla innego programu (JSON).")
def sprawdz(folder: Path, *, miedzy: bool, as_json: bool) -> None:
    """Sprawdza wszystkie pliki sprawy i to, czy się ze sobą zgadzają.

    Ten sam fakt podany inaczej w dwóch plikach, warunki ogłoszenia w ofercie, umowie i sprawozdaniu, pliki zmienione po
    wydaniu, numery użyte dwa razy.
    """
    case = opened(folder)
    try:
        problems = in_folder(folder, case.between() if miedzy else case.problems())
    except InputError as fault:
        refuse(folder, fault)
    if as_json:
        show(json.dumps([as_data(one) for one in problems], ensure_ascii=False, indent=2) + "\n")
    else:
        say(folder / "sprawa.yaml", problems, err=False)
        wrong, warned = (
            sum(one.severity is weight for one in problems) for weight in (Severity.ERROR, Severity.WARNING)
        )
        click.echo(f"{case.name}: dokumentów {len(case.documents)}, błędów {wrong}, ostrzeżeń {warned}")
    raise Exit(exits.FILE if any(one.severity is Severity.ERROR for one in problems) else exits.DONE)
