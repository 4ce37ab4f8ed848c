"""``wkus sprawa przyjmij``: a paper of another comes into the case."""

from pathlib import Path

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import trouble
from wkus_docs.cli.sprawa.opened import FOLDER, day_told, keep, opened, refuse
from wkus_docs.errors import ConversionError, InputError
from wkus_docs.polish.zapis import data_slownie

_DATA = {".yaml", ".yml"}


@click.argument("path", metavar="PLIK", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("folder", metavar="[KATALOG]", default=".", type=FOLDER)
@click.option("--data", "day", required=True, metavar="DATA", help="Dzień wpływu.")
@click.option(
    "--numer", default="", metavar="NUMER", help="Numer, np. oferty albo z dziennika korespondencji."
)
@click.option("--jako", default="", metavar="NAZWA.yaml", help="Nazwa pliku z danymi w folderze sprawy.")
@click.option(
    "--zastepuje", default="", metavar="PLIK", help="Otrzymany wcześniej plik, którego to jest korekta."
)
def przyjmij(  # noqa: PLR0913 – an argument for every option
    path: Path, folder: Path, *, day: str, numer: str, jako: str, zastepuje: str
) -> None:
    """Przyjmuje do sprawy dokument innych: ofertę, sprawozdanie, opinię.

    PLIK to plik z danymi, dokument Worda, PDF albo wypełniony formularz z danymi w środku. Oryginał trafia do katalogu
    „otrzymane”; korekta jest następną wersją, a poprzednia zostaje.
    """
    from wkus_docs.case.keeping import Note, Paper, received  # noqa: PLC0415 – help must not wait for the library

    case = opened(folder)
    name = jako or f"{path.stem}.yaml"
    try:
        raw = path.read_bytes()
        is_data = path.suffix.lower() in _DATA
        content = raw if is_data else _extracted(path)
        original = None if is_data else (path.name, raw)
        kept = received(case, Paper(name, content, original), Note(numer, day_told(day), zastepuje))
    except InputError as fault:
        refuse(folder, fault)
    except ConversionError as fault:
        click.echo(str(fault), err=True)
        raise Exit(exits.FILE) from None
    target = folder / name
    try:
        if target.exists() and target.read_bytes() != content:
            click.echo(
                f"W folderze sprawy jest już inny plik {name}. Niczego nie zapisano; podaj inną nazwę: --jako",
                err=True,
            )
            raise Exit(exits.COMMAND)
        if not target.exists():
            with target.open("xb") as file:
                file.write(content)
    except OSError as fault:
        click.echo(trouble(fault, target), err=True)
        raise Exit(exits.COMMAND) from None
    keep(case, kept)
    click.echo(f"Przyjęto: {name}, {data_slownie(kept.day)}")


def _extracted(path: Path) -> bytes:
    import wkus_docs as wd  # noqa: PLC0415 – as above

    return wd.read_back(path).checked.source.text.encode()
