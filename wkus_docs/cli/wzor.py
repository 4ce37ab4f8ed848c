"""``wkus wzor``: an example data file to fill in."""

from difflib import get_close_matches
from pathlib import Path

import rich_click as click

from wkus_docs.cli.output import show, told, trouble, write


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

    known = slug.strip().lower().replace("-", "_")
    if known not in wd.catalog:
        near = get_close_matches(known, list(wd.catalog), 1, 0.4)
        cure = f"Czy chodziło o „{near[0]}”?" if near else "Nazwy poda: wkus lista."
        raise click.UsageError(f"Nie mam dokumentu „{slug}”. {cure}")
    text = wd.sample(known)
    if target is None:
        show(text)
        return
    path = target / f"{known}.yaml" if target.is_dir() else target
    if path.exists() and not nadpisz:
        raise click.UsageError(f"Plik {path} już istnieje. Podaj inną nazwę albo dodaj --nadpisz.")
    try:
        outcome = write(path, text.encode())
    except OSError as fault:
        raise click.UsageError(trouble(fault, path)) from fault
    click.echo(told(path, outcome))
