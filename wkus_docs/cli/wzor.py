"""``wkus wzor``: an example data file to fill in."""

from pathlib import Path

import rich_click as click

from wkus_docs.cli.output import show, told, trouble, write
from wkus_docs.cli.slugs import known


@click.argument("slug", metavar="NAZWA")
@click.option(
    "-o",
    "target",
    metavar="PLIK",
    type=click.Path(path_type=Path),
    help="Zapisz do pliku (albo do katalogu, jako NAZWA.yaml) zamiast wypisywać na ekran.",
)
@click.option("--nadpisz", is_flag=True, help="Zastąp istniejący plik; poprzedni zostanie obok jako .bak.")
def wzor(slug: str, target: Path | None, *, nadpisz: bool) -> None:
    """Wypisuje przykładowy plik z danymi dokumentu, z objaśnieniem każdego pola.

    NAZWA to nazwa dokumentu z polecenia „wkus lista”.
    """
    import wkus_docs as wd  # noqa: PLC0415 – help and mistyped commands must not wait for the library

    chosen = known(slug)
    text = wd.sample(chosen)
    if target is None:
        show(text)
        return
    path = target / f"{chosen}.yaml" if target.is_dir() else target
    if path.exists() and not nadpisz:
        raise click.UsageError(f"Plik {path} już istnieje. Podaj inną nazwę albo dodaj --nadpisz.")
    try:
        outcome = write(path, text.encode())
    except OSError as fault:
        raise click.UsageError(trouble(fault, path)) from fault
    click.echo(told(path, outcome))
