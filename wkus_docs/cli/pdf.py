"""``wkus pdf``: Word files in, PDF files out."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.carry_options import WITH_DATA
from wkus_docs.cli.output import pdf_message, trouble, write
from wkus_docs.errors import ConversionError, InputError

if TYPE_CHECKING:
    from wkus_docs.pdf import Converted

ENDING = ".pdf"


@click.argument(
    "paths",
    metavar="PLIK.docx...",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.option(
    "-o",
    "target",
    metavar="KATALOG",
    type=click.Path(file_okay=False, path_type=Path),
    help="Katalog na pliki PDF (powstanie, jeśli go nie ma). Bez tej opcji PDF powstaje obok pliku Worda.",
)
@click.option(
    "--silnik",
    "engine",
    type=click.Choice(["auto", "typst", "libreoffice"]),
    default="auto",
    help="Czym zrobić PDF: „typst” to silnik wbudowany, „libreoffice” zainstalowany LibreOffice.",
)
@click.option("--z-danymi", is_flag=True, help=WITH_DATA)
def pdf(paths: tuple[Path, ...], target: Path | None, engine: str, *, z_danymi: bool) -> None:
    """Zamienia dokumenty Worda na dostępne pliki PDF, gotowe do publikacji i do archiwum.

    Plik ma znaczniki dla czytników ekranu (PDF/UA-1) i nadaje się do archiwum (PDF/A-2b). Gdy dokument ma coś,
    czego wbudowany silnik nie zna, PDF robi LibreOffice, a gdy go nie ma, program mówi, co i gdzie zmienić.
    """
    jobs = [(path, (target or path.parent) / f"{path.stem}{ENDING}") for path in paths]
    places = [place.resolve() for _, place in jobs]
    if len(set(places)) < len(places):
        raise click.UsageError("Dwa z tych plików dałyby ten sam PDF: zmień nazwę jednego z nich.")
    raise Exit(max(_convert(path, place, engine, with_data=z_danymi) for path, place in jobs))


def _convert(path: Path, place: Path, engine: str, *, with_data: bool) -> int:
    try:
        data = path.read_bytes()
    except OSError as fault:
        click.echo(trouble(fault, path, "odczytać"), err=True)
        return exits.COMMAND
    return write_pdf(path, place, data, engine, with_data=with_data)


def write_pdf(path: Path, place: Path, docx: bytes, engine: str = "auto", *, with_data: bool = False) -> int:
    """Convert a Word file that ``path`` gave, write its PDF, and print the remarks on it.

    ``with_data`` attaches the data that the Word file carries.
    """
    from wkus_docs.pdf import convert  # noqa: PLC0415 – help and mistyped commands must not wait for it

    try:
        made = convert(docx, engine=engine)
        made = _with_data(made, docx) if with_data else made
        outcome = write(place, made.pdf)
    except (ConversionError, InputError) as fault:
        said = fault.problems[0].message if isinstance(fault, InputError) else fault
        click.echo(f"{path}: PDF nie powstał. {said}", err=True)
        return exits.FILE
    except OSError as fault:
        click.echo(trouble(fault, place), err=True)
        return exits.COMMAND
    for remark in made.remarks:
        click.echo(f"{path}: {remark}", err=True)
    click.echo(pdf_message(place, outcome, str(made.claims)))
    return exits.DONE


def _with_data(made: "Converted", docx: bytes) -> "Converted":
    """Attach the data of the Word file; PDF/A-2 becomes PDF/A-3, which may carry them."""
    from wkus_docs.carrying import attach_data  # noqa: PLC0415 – as above

    claims = made.claims
    return replace(
        made, pdf=attach_data(made.pdf, docx), claims=replace(claims, archive=claims.archive and 3)
    )
