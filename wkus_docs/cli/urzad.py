"""``wkus urzad``: the file of an office, asked for once and kept up to date."""

from pathlib import Path

import rich_click as click
from click.exceptions import Exit


@click.argument(
    "folder", metavar="[KATALOG]", default=".", type=click.Path(exists=True, file_okay=False, path_type=Path)
)
@click.option(
    "--prosto", is_flag=True, help="Pytaj zwykłymi wierszami, bez edycji i podpowiedzi pod odpowiedzią."
)
def urzad(folder: Path, *, prosto: bool) -> None:
    """Pyta raz o to, co o urzędzie wie każdy dokument, i prowadzi plik urzad.yaml.

    Plik stoi w KATALOGU (bez niego: w bieżącym) i ma: nazwę, adres, osoby na urzędach, inspektora ochrony danych, rachunek i programy.
    Biorą z niego dane dokumenty w tym katalogu i w katalogach pod nim; można je też wpisać w samym dokumencie.
    Gdy plik już jest, pokazuje, co jest w nim dziś, i pyta, co się zmieniło: nowy burmistrz, skarbnik, adres to nowy
    wpis od swojego dnia, a poprzedni zostaje. Każdy dokument bierze to, co było prawdą w jego dniu.
    """
    from wkus_docs.cli.standing.command import run  # noqa: PLC0415 – help must not wait for the library

    raise Exit(run("urzad", folder, plain=prosto))
