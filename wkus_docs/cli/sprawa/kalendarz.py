"""``wkus sprawa kalendarz``: the terms of a case in a calendar."""

from pathlib import Path

import rich_click as click

from wkus_docs.cli.sprawa.opened import FOLDER, may_be_written
from wkus_docs.cli.terminy import terminy


@click.argument("folder", metavar="[KATALOG]", default=".", type=FOLDER)
@click.option(
    "-o",
    "target",
    metavar="PLIK.ics",
    type=click.Path(path_type=Path),
    help="Nazwa pliku; bez niej: terminy.ics w folderze sprawy.",
)
def kalendarz(folder: Path, *, target: Path | None) -> None:
    """Zapisuje terminy sprawy jako kalendarz (.ics) dla Outlooka albo telefonu.

    Otwarty drugi raz, nowszy plik poprawia wpisy, zamiast je podwajać. Tabele i wydruk: wkus terminy --pomoc
    """
    terminy(
        (folder,),
        wszystkie=True,
        dzien=None,
        calendar=may_be_written(folder, target or folder / "terminy.ics", ".ics"),
        sheet=None,
        printed=None,
        as_json=False,
    )
