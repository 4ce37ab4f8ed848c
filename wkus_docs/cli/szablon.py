"""``wkus szablon``: the office's own Word template, begun as a copy of ours and checked."""

import json
from collections.abc import Iterable
from pathlib import Path

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import outcome_message, show, trouble, write
from wkus_docs.cli.report import fault_as_data, say_faults
from wkus_docs.cli.slugs import resolve_slug
from wkus_docs.cli.word_files import read_bytes, target_path
from wkus_docs.errors import Fault, Severity, TemplateError


@click.argument("slug", metavar="NAZWA")
@click.option(
    "-o",
    "place",
    metavar="PLIK.docx",
    type=click.Path(path_type=Path),
    help="Nazwa kopii albo katalog na nią. Bez tej opcji: NAZWA_szablon.docx w bieżącym katalogu.",
)
@click.option("--nadpisz", is_flag=True, help="Zastąp istniejący plik; poprzedni zostanie obok jako .bak.")
def kopiuj(slug: str, place: Path | None, *, nadpisz: bool) -> None:
    """Kopiuje szablon dokumentu, żeby zmienić go w Wordzie.

    NAZWA to nazwa dokumentu z polecenia „wkus lista”. Zmieniony szablon sprawdź poleceniem
    „wkus szablon sprawdz”, a potem podaj go poleceniu „wkus generuj” w opcji --szablon.
    """
    import wkus_docs as wd  # noqa: PLC0415 – help and mistyped commands must not wait for the library

    chosen = resolve_slug(slug)
    path = target_path(place or Path(), f"{chosen}_szablon.docx")
    if path.exists() and not nadpisz:
        raise click.UsageError(f"Plik {path} już istnieje. Podaj inną nazwę albo dodaj --nadpisz.")
    _write(path, wd.catalog[chosen].template_path.read_bytes())


@click.argument("slug", metavar="NAZWA")
@click.argument("path", metavar="PLIK.docx", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--kopia-z-uwagami",
    "copy",
    metavar="PLIK.docx",
    type=click.Path(path_type=Path),
    help="Zapisz kopię szablonu z każdą uwagą jako komentarzem Worda w jej miejscu.",
)
@click.option("--json", "as_json", is_flag=True, help="Wypisz dane dla innego programu (JSON).")
def sprawdz(slug: str, path: Path, copy: Path | None, *, as_json: bool) -> None:
    """Sprawdza własny szablon: znaczniki, nazwy pól i filtry, także w nagłówkach i stopkach.

    Wypisuje wszystkie błędy i ostrzeżenia z miejscem w pliku. Błąd nie pozwala użyć szablonu, ostrzeżenie
    tylko zwraca uwagę. NAZWA to nazwa dokumentu z polecenia „wkus lista”.
    """
    chosen = resolve_slug(slug)
    place = target_path(copy, f"{path.stem}_uwagi.docx", never=path) if copy else None
    raw = read_bytes(path)
    faults, notes = _inspected(raw, chosen)
    if as_json:
        show(_json(faults, notes))
    else:
        _say(path, faults, notes)
    if place is not None:
        _annotate(place, raw, faults, err=as_json)
    raise Exit(exits.FILE if any(map(_wrong, faults)) else exits.DONE)


def _inspected(raw: bytes, slug: str) -> tuple[list[Fault], tuple[str, ...]]:
    """Faults, errors first, and notes."""
    import wkus_docs as wd  # noqa: PLC0415 – help and mistyped commands must not wait for the library
    from wkus_docs.rendering import inspect  # noqa: PLC0415 – as above

    try:
        found = inspect(raw, wd.catalog[slug].model)
    except TemplateError as fault:
        return list(fault.faults), ()
    return sorted(found.faults, key=lambda fault: not _wrong(fault)), found.notes


def _wrong(fault: Fault) -> bool:
    return fault.severity is Severity.ERROR


def _json(faults: Iterable[Fault], notes: Iterable[str]) -> str:
    found = {"uwagi": [fault_as_data(fault) for fault in faults], "informacje": list(notes)}
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _say(path: Path, faults: list[Fault], notes: Iterable[str]) -> None:
    say_faults(path, faults, err=False)
    if not faults:
        click.echo(f"{path}: w porządku")
    for note in notes:
        click.echo(f"{path}: Informacja · {note}")


def _annotate(place: Path, raw: bytes, faults: list[Fault], *, err: bool) -> None:
    from wkus_docs.rendering.comments import with_comments  # noqa: PLC0415 – as above

    if not faults:
        click.echo("Uwag nie ma, więc kopia z uwagami nie powstała.", err=err)
        return
    try:
        _write(place, with_comments(raw, faults), err=err)
    except TemplateError as fault:
        click.echo(f"{place}: kopia z uwagami nie powstała. {fault}", err=True)


def _write(path: Path, data: bytes, *, err: bool = False) -> None:
    try:
        outcome = write(path, data)
    except OSError as fault:
        raise click.UsageError(trouble(fault, path)) from fault
    click.echo(outcome_message(path, outcome), err=err)
