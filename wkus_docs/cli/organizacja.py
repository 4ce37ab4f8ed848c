"""``wkus organizacja``: the file of an organisation, asked for once and kept up to date."""

from pathlib import Path

import rich_click as click
from click.exceptions import Exit


@click.argument(
    "folder", metavar="[KATALOG]", default=".", type=click.Path(exists=True, file_okay=False, path_type=Path)
)
@click.option(
    "--prosto", is_flag=True, help="Pytaj zwykłymi wierszami, bez edycji i podpowiedzi pod odpowiedzią."
)
def organizacja(folder: Path, *, prosto: bool) -> None:
    """Pyta raz o to, co o organizacji wie każda jej oferta, i prowadzi plik organizacja.yaml.

    Plik stoi w KATALOGU (bez niego: w bieżącym) i ma: rejestr, adres, osoby podpisujące, rachunek, cele statutowe i doświadczenie.
    Biorą z niego dane dokumenty w tym katalogu i w katalogach pod nim; można je też wpisać w samym dokumencie.
    Gdy plik już jest, pokazuje, co jest w nim dziś, i pyta, co się zmieniło; nowy zarząd to nowe wpisy od swojego dnia,
    a poprzednie zostają.
    """
    from wkus_docs.cli.standing.command import run  # noqa: PLC0415 – help must not wait for the library

    raise Exit(run("organizacja", folder, plain=prosto))
