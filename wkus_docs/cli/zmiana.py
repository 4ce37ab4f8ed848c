"""``wkus zmiana``: the act in force and the act as it is to be in, the data of the amending act out."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import outcome_message, show, trouble, write
from wkus_docs.cli.report import say
from wkus_docs.cli.word_files import target_path
from wkus_docs.errors import ComparisonError, InputError
from wkus_docs.polish.odmiana import policz

if TYPE_CHECKING:
    from wkus_docs.amending.amended import Amended
    from wkus_docs.checking import Checked

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.argument("old", metavar="STARY", type=_FILE)
@click.argument("new", metavar="NOWY", type=_FILE)
@click.option(
    "-o",
    "target",
    metavar="PLIK.yaml",
    type=click.Path(path_type=Path),
    help="Zapisz dane aktu zmieniającego do pliku zamiast wypisywać je na ekran.",
)
@click.option(
    "--po",
    "earlier",
    metavar="ZMIANA.yaml",
    type=_FILE,
    multiple=True,
    help="Akt, który już zmienił STARY; kilka podaj po kolei. STARY to wtedy dane aktu w pierwotnym brzmieniu.",
)
@click.option(
    "--tekst",
    "whole",
    metavar="PLIK.docx",
    type=click.Path(path_type=Path),
    help="Zapisz też tekst aktu po zmianach, do wglądu.",
)
@click.option("--nadpisz", is_flag=True, help="Zastąp istniejący plik; poprzedni zostanie obok jako .bak.")
def zmiana(  # noqa: PLR0913 – one parameter for each option of the command
    old: Path, new: Path, target: Path | None, earlier: tuple[Path, ...], whole: Path | None, *, nadpisz: bool
) -> None:
    """Układa akt zmieniający z danych obowiązującego aktu i z danych poprawionych.

    STARY to plik z danymi uchwały, zarządzenia, ogłoszenia albo umowy, które obowiązują; NOWY to jego kopia z poprawkami.
    Powstają dane uchwały zmieniającej, zarządzenia zmieniającego albo aneksu: co otrzymuje brzmienie, co się dodaje, co
    uchyla, jakie wyrazy się zastępuje. Numer, datę i uzasadnienie wpisz sam.
    """
    for path in filter(None, (target, whole)):
        if path.exists() and not nadpisz:
            raise click.UsageError(f"Plik {path} już istnieje. Podaj inną nazwę albo dodaj --nadpisz.")
    place = None if whole is None else target_path(whole, "tekst_po_zmianach.docx")
    made = _amended(old, new, earlier)
    for remark in made.remarks:
        click.echo(f"Uwaga · {remark}", err=True)
    if target is None:
        show(made.data)
    else:
        _written(target, made.data.encode())
        click.echo(
            f"{policz(len(made.changes), 'zmiana', 'zmiany', 'zmian')}. Dalej: uzupełnij {target} i wkus generuj {target}."
        )
    if place is not None:
        _written(place, made.consolidated(date.today()))  # noqa: DTZ011 – the day on the clerk's desk


def _amended(old: Path, new: Path, earlier: tuple[Path, ...]) -> "Amended":
    from wkus_docs.amending.amended import amend  # noqa: PLC0415 – help and mistyped commands must not wait

    try:
        return amend(_checked(old), _checked(new), [_checked(path) for path in earlier])
    except ComparisonError as fault:
        click.echo(str(fault), err=True)
        raise Exit(exits.FILE) from fault


def _checked(path: Path) -> "Checked":
    import wkus_docs as wd  # noqa: PLC0415 – as above

    try:
        checked = wd.check(path)
    except InputError as fault:
        say(path, fault.problems, err=True)
        raise Exit(exits.FILE) from fault
    if checked.document is None:
        say(path, checked.problems, err=True)
    return checked


def _written(path: Path, data: bytes) -> None:
    try:
        click.echo(outcome_message(path, write(path, data)))
    except OSError as fault:
        raise click.UsageError(trouble(fault, path)) from fault
