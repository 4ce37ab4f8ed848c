"""``wkus sprawa dalej``: the next file of a case, with only what nobody has said yet."""

from pathlib import Path

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import trouble
from wkus_docs.cli.sprawa.opened import FOLDER, opened
from wkus_docs.errors import UnknownDocumentError


@click.argument("slug", metavar="NAZWA")
@click.argument("folder", metavar="[KATALOG]", default=".", type=FOLDER)
@click.option(
    "-o", "target", metavar="PLIK.yaml", default="", help="Nazwa pliku; bez niej: krok i nazwa dokumentu."
)
@click.option("--caly", is_flag=True, help="Wpisz do pliku także to, co sprawa już wie.")
def dalej(slug: str, folder: Path, *, target: str, caly: bool) -> None:
    """Zaczyna następny plik sprawy: zostają pola do wypełnienia, a co już wiadomo, weźmie się z innych plików.

    NAZWA to nazwa dokumentu z „wkus lista”, np. umowa_wieloletnia.
    """
    from wkus_docs.case.beginning import begun, file_name  # noqa: PLC0415 – help must not wait for the library

    case = opened(folder)
    try:
        text = begun(case, slug, thin=not caly).text
    except UnknownDocumentError as fault:
        raise click.UsageError(str(fault)) from None
    path = folder / (target or file_name(case, slug))
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        click.echo(f"Jest już plik {path}. Podaj inną nazwę: -o", err=True)
        raise Exit(exits.COMMAND) from None
    except OSError as fault:
        click.echo(trouble(fault, path), err=True)
        raise Exit(exits.COMMAND) from None
    click.echo(f"Zapisano: {path}")
    if same := [one.file for one in case.documents if one.slug == slug]:
        click.echo(
            f"Taki dokument w sprawie już jest: {', '.join(same)}. Jeżeli wystarczy jeden, usuń nowy plik."
        )
    click.echo(f"Wypełnij pola oznaczone „uzupełnij” i sprawdź: wkus sprawa sprawdz {folder}")
