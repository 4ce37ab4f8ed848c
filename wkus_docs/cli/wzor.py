"""``wkus wzor``: an example data file to fill in."""

from itertools import permutations
from pathlib import Path

import rich_click as click

from wkus_docs.cli.output import outcome_message, show, trouble, write
from wkus_docs.cli.slugs import resolve_slug
from wkus_docs.cli.workbook import ENDING, computing


@click.argument("slug", metavar="NAZWA")
@click.option(
    "-o",
    "target",
    metavar="PLIK",
    type=click.Path(path_type=Path),
    help="Zapisz do pliku (albo do katalogu, jako NAZWA.yaml) zamiast wypisywać na ekran.",
)
@click.option(
    "--z",
    "earlier",
    metavar="PLIK",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Przenieś to, co wie wcześniejszy dokument tej samej sprawy, np. oferta do umowy; można podać kilka razy.",
)
@click.option(
    "--obszar",
    metavar="OBSZAR",
    help="Daj przykład z jednego z dziewięciu obszarów usług, np. sport_kultura_fizyczna; mają je ogłoszenie, standard "
    "i umowa.",
)
@click.option(
    "--xlsx",
    is_flag=True,
    help="Daj skoroszyt Excela z polami do wypełnienia i wzorami zamiast pliku tekstowego (podaj też -o).",
)
@click.option(
    "--pusty", is_flag=True, help="Daj pusty wzór: wszystkie pola z objaśnieniami, bez wartości z przykładu."
)
@click.option("--nadpisz", is_flag=True, help="Zastąp istniejący plik; poprzedni zostanie obok jako .bak.")
def wzor(  # noqa: PLR0913 – one parameter for each option of the command
    slug: str,
    target: Path | None,
    earlier: tuple[Path, ...],
    obszar: str | None,
    *,
    xlsx: bool,
    pusty: bool,
    nadpisz: bool,
) -> None:
    """Wypisuje przykładowy plik z danymi dokumentu, z objaśnieniem każdego pola.

    NAZWA to nazwa dokumentu z polecenia „wkus lista”. Z opcją --z zamiast przykładu powstaje plik zaczęty:
    co wiadomo z wcześniejszych dokumentów, jest wpisane, a reszta czeka na uzupełnienie. Z opcją --pusty
    w pliku są same pola z objaśnieniami.
    """
    if sum(map(bool, (obszar, earlier, pusty))) > 1:
        raise click.UsageError(
            "Podaj jedną z opcji: --obszar (przykład z obszaru), --z (plik zaczęty z wcześniejszych) albo --pusty."
        )
    chosen = computing(resolve_slug(slug)) if xlsx else resolve_slug(slug)
    if target is None:
        if xlsx:
            raise click.UsageError(f"Skoroszytu nie da się wypisać na ekran. Dodaj np. -o {chosen}{ENDING}.")
        show(_text(chosen, earlier, obszar, blank=pusty))
        return
    path = target / f"{chosen}{ENDING if xlsx else '.yaml'}" if target.is_dir() else target
    if xlsx and path.suffix.lower() != ENDING:
        raise click.UsageError(f"{path} to nie nazwa skoroszytu. Podaj nazwę z końcówką {ENDING}.")
    if path.exists() and not nadpisz:
        raise click.UsageError(f"Plik {path} już istnieje. Podaj inną nazwę albo dodaj --nadpisz.")
    text = _text(chosen, earlier, obszar, blank=pusty)
    try:
        outcome = write(path, _workbook(text, earlier) if xlsx else text.encode())
    except OSError as fault:
        raise click.UsageError(trouble(fault, path)) from fault
    click.echo(outcome_message(path, outcome))


def _text(slug: str, earlier: tuple[Path, ...], obszar: str | None, *, blank: bool) -> str:
    import wkus_docs as wd  # noqa: PLC0415 – help and mistyped commands must not wait for the library

    if obszar is not None:
        return _of_area(slug, obszar)
    return begun(slug, earlier) if earlier else wd.sample(slug, blank=blank)


def _of_area(slug: str, named: str) -> str:
    """Return the example from an area, named by its value or its label."""
    import wkus_docs as wd  # noqa: PLC0415 – as above
    from wkus_docs.parts.strony.obszar import Obszar  # noqa: PLC0415 – as above

    try:
        area = Obszar(named)
    except ValueError as fault:
        known = ", ".join(item.value for item in Obszar)
        raise click.UsageError(f"Nie znam obszaru „{named}”. Wybierz jeden z: {known}.") from fault
    try:
        return wd.sample(slug, area=area)
    except ValueError as fault:
        raise click.UsageError(f"{fault} Mają go ogłoszenie, standard i umowa.") from fault


def _workbook(text: str, earlier: tuple[Path, ...]) -> bytes:
    """Return the workbook of a data file; the earlier documents it was begun from bound what is typed there."""
    import wkus_docs as wd  # noqa: PLC0415 – as above
    from wkus_docs.reading import read_text  # noqa: PLC0415 – as above

    return wd.to_xlsx(wd.check(read_text(text)), against=earlier)


def begun(slug: str, earlier: tuple[Path, ...]) -> str:
    """Return the data file begun from earlier ones; says which of them gave nothing, or have faults."""
    import wkus_docs as wd  # noqa: PLC0415 – as above
    from wkus_docs.answers.addressee import other_addressee  # noqa: PLC0415 – as above

    try:
        found = [wd.check(path) for path in earlier]
    except (wd.InputError, wd.UnknownDocumentError) as fault:
        raise click.UsageError(f"Nie mogę przeczytać wcześniejszego dokumentu. {fault}") from fault
    for checked in found:
        if checked.document is None:
            click.echo(
                f"{checked.source.name}: są błędy; przenoszę to, co poprawne (wkus sprawdz).", err=True
            )
    for addressed, of in permutations(found, 2):
        if (differ := other_addressee(of.draft, addressed.draft)) is not None:
            said, own = differ
            click.echo(
                f"{addressed.source.name}: adresatem jest „{said}”, a w pliku {of.source.name} organem jest {own}. "
                "Sprawdź, czy to właściwy plik.",
                err=True,
            )
    begun = wd.begin(slug, found)
    for name in begun.unused:
        click.echo(f"{name}: nic z tego pliku nie przechodzi do dokumentu {slug}.", err=True)
    for name, labels in begun.left:
        click.echo(
            f"{name}: nie przeszło, choć oba dokumenty mają takie pola: {'; '.join(labels)}.", err=True
        )
    for name, labels in begun.open:
        click.echo(f"{name}: nie ma jednej wartości dla pól: {'; '.join(labels)}. Wpisz je.", err=True)
    return begun.text
