"""``wkus formularz``: a PDF to fill in, of a whole document or a survey for one person."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import outcome_message, trouble, write
from wkus_docs.cli.questionnaire import for_one
from wkus_docs.cli.report import say, unknown_document
from wkus_docs.cli.slugs import resolve_slug
from wkus_docs.errors import ConversionError, InputError, UnknownDocumentError

if TYPE_CHECKING:
    from wkus_docs.checking import Checked
    from wkus_docs.pdf.forms import Form

ENDING, _FOR_ONE, _FOR_CHILDREN = ".formularz.pdf", ".ankieta.pdf", ".ankieta-dla-dzieci.pdf"
_MOST_ROWS = 200
_YEARS = re.compile(r"(\d{4})(?:\s*[-–—]\s*(\d{4}))?")


class _Beforehand(TypedDict):
    """What a form need not ask, as the library takes it."""

    earlier: Sequence[Any]
    years: tuple[int, ...]
    asked: tuple[str, ...]


@click.argument("slug", metavar="NAZWA")
@click.option(
    "-o",
    "target",
    metavar="PLIK.pdf",
    type=click.Path(path_type=Path),
    help=f"Nazwa formularza albo katalog. Bez tej opcji: NAZWA{ENDING}, a z --dane: obok pliku z danymi.",
)
@click.option(
    "--dane",
    "source",
    metavar="PLIK",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Wypełnij formularz tym, co jest w pliku z danymi; plik może być niepełny.",
)
@click.option(
    "--do",
    "earlier",
    metavar="PLIK",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Wydrukuj w formularzu to, co wie wcześniejszy dokument, np. ogłoszenie o ofercie, i jego warunki przy polach, "
    "których dotyczą; można podać kilka razy.",
)
@click.option(
    "--lata",
    "years",
    metavar="OD-DO",
    help="Wydrukuj lata, np. 2027-2029, gdy nie ma wcześniejszego dokumentu, który je podaje.",
)
@click.option(
    "--pytaj",
    "asked",
    metavar="POLE",
    multiple=True,
    help="Zapytaj o pole, choć wcześniejszy dokument je zna, np. termin; można podać kilka razy.",
)
@click.option(
    "--oferenci",
    "offerors",
    metavar="N",
    help="Ilu oferentów składa ofertę wspólną; to samo co --wiersze oferenci=N.",
)
@click.option(
    "--wiersze",
    "rows",
    metavar="[LISTA=]N",
    multiple=True,
    help="Ile miejsc mają mieć listy, np. 5 albo oferenci=2; można podać kilka razy. "
    "Bez tej opcji tyle, ile we wzorze (wkus wzor).",
)
@click.option(
    "--dla-osoby",
    is_flag=True,
    help="Zrób ankietę dla jednej osoby, z pytań w pliku --dane; wypełnione policzy wkus zlicz.",
)
@click.option("--dla-dzieci", is_flag=True, help="Jak --dla-osoby, ale z pytaniami w wersji dla dzieci.")
@click.option("--zamknij", is_flag=True, help="Zamknij wypełnione pola: nie będzie można ich zmienić.")
@click.option("--nadpisz", is_flag=True, help="Zastąp istniejący plik; poprzedni zostanie obok jako .bak.")
def formularz(  # noqa: PLR0913 – a clerk has as many choices
    slug: str,
    target: Path | None,
    source: Path | None,
    rows: tuple[str, ...],
    *,
    earlier: tuple[Path, ...],
    years: str | None,
    asked: tuple[str, ...],
    offerors: str | None,
    dla_osoby: bool,
    dla_dzieci: bool,
    zamknij: bool,
    nadpisz: bool,
) -> None:
    """Przygotowuje formularz PDF z polami do wypełnienia, pusty albo wypełniony danymi.

    NAZWA to nazwa dokumentu z polecenia „wkus lista”. Formularz jest dostępny (PDF/UA-1) i archiwalny (PDF/A-2b);
    wypełnia się go na komputerze, na telefonie albo na papierze. Wypełniony czyta polecenie: wkus odczytaj.
    Z opcją --do formularz drukuje to, co wiadomo z wcześniejszego dokumentu tej samej sprawy, i o to nie pyta.
    Z opcją --dla-osoby powstaje ankieta dla jednej osoby badanej; wypełnione liczy polecenie: wkus zlicz.
    """
    chosen = resolve_slug(slug)
    if zamknij and source is None:
        raise click.UsageError("Zamknąć można tylko wypełniony formularz: podaj --dane albo pomiń --zamknij.")
    for_person = dla_osoby or dla_dzieci
    counts = _counts((*rows, *([f"oferenci={offerors}"] if offerors else [])))
    beforehand: _Beforehand = {"earlier": earlier, "years": _years(years), "asked": asked}
    if for_person and (source is None or zamknij or counts or any(beforehand.values())):
        raise click.UsageError(
            "Ankietę dla jednej osoby robi się z --dane, bez --wiersze, bez --zamknij i bez --do."
        )
    ending = _FOR_CHILDREN if dla_dzieci else _FOR_ONE if for_person else ENDING
    path = _place(f"{chosen if source is None else source.stem}{ending}", target, source)
    if path.exists() and not nadpisz:
        raise click.UsageError(f"Plik {path} już istnieje. Podaj inną nazwę albo dodaj --nadpisz.")
    if for_person and source is not None:
        form = _made(chosen, source, lambda: for_one(chosen, source, children=dla_dzieci))
    else:
        form = _made(chosen, source, lambda: _whole(chosen, source, counts, beforehand, closed=zamknij))
    try:
        outcome = write(path, form.pdf)
    except OSError as fault:
        click.echo(trouble(fault, path), err=True)
        raise Exit(exits.COMMAND) from fault
    if source is not None:
        say(source, form.remarks, err=True)
    click.echo(outcome_message(path, outcome))


def _place(name: str, target: Path | None, source: Path | None) -> Path:
    if target is None:
        return Path(name) if source is None else source.with_name(name)
    if target.is_dir():
        return target / name
    if target.suffix.lower() != ".pdf":
        raise click.UsageError(f"{target} to nie katalog ani nazwa z końcówką .pdf.")
    return target


def _counts(rows: tuple[str, ...]) -> dict[str, int]:
    counts = {}
    for row in rows:
        name, _, number = row.rpartition("=")
        if not number.isdecimal() or not 0 < int(number) <= _MOST_ROWS:
            raise click.UsageError(
                f"--wiersze {row}: podaj liczbę od 1 do {_MOST_ROWS}, np. 5 albo oferenci=2."
            )
        counts[name.strip()] = int(number)
    return counts


def _years(said: str | None) -> tuple[int, ...]:
    """Return the years of „2027-2029” or „2027”."""
    if not said:
        return ()
    found = _YEARS.fullmatch(said.strip())
    first, last = (int(found[1]), int(found[2] or found[1])) if found else (1, 0)
    if not first <= last:
        raise click.UsageError(f"--lata {said}: podaj pierwszy i ostatni rok, np. 2027-2029.")
    return tuple(range(first, last + 1))


def _whole(
    slug: str, source: Path | None, rows: dict[str, int], beforehand: _Beforehand, *, closed: bool
) -> "Form":
    from wkus_docs.pdf import forms  # noqa: PLC0415 – help and mistyped commands must not wait for the library

    known = _Beforehand(
        earlier=[_checked(path) for path in beforehand["earlier"]],
        years=beforehand["years"],
        asked=beforehand["asked"],
    )
    if source is None:
        return forms.Form(forms.blank(slug, rows, **known))
    return forms.filled(slug, source, rows, closed=closed, **known)


def _checked(path: Path) -> "Checked":
    """Return an earlier document; says when only a part of it can be taken."""
    import wkus_docs as wd  # noqa: PLC0415 – as above

    try:
        checked = wd.check(path)
    except (wd.InputError, wd.UnknownDocumentError) as fault:
        raise click.UsageError(f"Nie mogę przeczytać wcześniejszego dokumentu. {fault}") from fault
    if checked.document is None:
        click.echo(f"{path}: są błędy; drukuję to, co poprawne (wkus sprawdz).", err=True)
    return checked


def _made(slug: str, source: Path | None, make: Callable[[], "Form"]) -> "Form":
    """Return the form; what stops it is said, and ends the command."""
    try:
        return make()
    except InputError as fault:
        if source is None or not any(problem.place for problem in fault.problems):
            raise click.UsageError(
                "\n".join(f"{one.message} {one.hint}" for one in fault.problems)
            ) from fault
        say(source, fault.problems, err=True)
        click.echo(f"{source}: formularz nie powstał.", err=True)
    except UnknownDocumentError as fault:
        say(source or Path(slug), [unknown_document(fault)], err=True)
    except ConversionError as fault:
        click.echo(str(fault), err=True)
        raise Exit(exits.INSTALLATION) from fault
    raise Exit(exits.FILE)
