"""``wkus pakiet``: documents in, one PDF of all of them out."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import pdf_message, trouble, write
from wkus_docs.cli.word_files import ENDING, as_document, is_same_file, read_bytes
from wkus_docs.errors import ConversionError

if TYPE_CHECKING:
    from wkus_docs.pdf.binder import Part

_PDF = ".pdf"
_DATA = {".yaml", ".yml", ".json", ".xlsx"}
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.argument("paths", metavar="PLIK...", nargs=-1, required=True, type=_FILE)
@click.option(
    "-o",
    "target",
    metavar="PLIK.pdf",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="Nazwa teczki.",
)
@click.option("--tytul", "title", metavar="TEKST", help="Tytuł teczki. [domyślnie: nazwa jej pliku]")
@click.option(
    "--zalacznik",
    "enclosures",
    metavar="PLIK",
    multiple=True,
    type=_FILE,
    help="Dołącz plik, którego nie da się złożyć w strony, na przykład arkusz Excela. Można podać wiele razy.",
)
@click.option("--bez-spisu", is_flag=True, help="Nie dodawaj na początku strony ze spisem dokumentów.")
def pakiet(
    paths: tuple[Path, ...],
    target: Path,
    title: str | None,
    enclosures: tuple[Path, ...],
    *,
    bez_spisu: bool,
) -> None:
    """Łączy dokumenty w jedną teczkę PDF ze spisem, zakładkami i numerami stron.

    PLIK to PDF, dokument Worda albo plik z danymi; kolejność w teczce jest taka jak w poleceniu. Teczka zachowuje
    znaczniki dla czytników ekranu i deklaruje PDF/UA i PDF/A, gdy deklarują je wszystkie dokumenty. Pól formularzy
    nie da się w niej zmienić, a podpis elektroniczny przestaje działać: podpisany plik jest też załącznikiem.
    """
    if target.suffix.lower() != _PDF:
        raise click.UsageError(f"{target} to nie nazwa pliku PDF. Podaj nazwę z końcówką {_PDF}.")
    for path in (*paths, *enclosures):
        if is_same_file(path, target):
            raise click.UsageError(f"{target} to łączony plik, a on zostaje nietknięty. Podaj inną nazwę.")
    for path in paths:
        if path.suffix.lower() not in {_PDF, ENDING, *_DATA}:
            raise click.UsageError(
                f"{path} to nie PDF, dokument Worda ani plik z danymi. Dołącz go jako załącznik: --zalacznik {path}"
            )
    attached = [(path.name, read_bytes(path)) for path in enclosures]
    raise Exit(_bind(paths, target, title or target.stem, attached, listed=not bez_spisu))


def _bind(
    paths: tuple[Path, ...], target: Path, title: str, attached: list[tuple[str, bytes]], *, listed: bool
) -> int:
    from wkus_docs.pdf.binder import Enclosure, bind  # noqa: PLC0415 – help and mistyped commands must not wait

    files = [Enclosure(name, data) for name, data in attached]
    try:
        made = bind(list(_parts(paths)), title=title, enclosures=files, contents=listed)
        outcome = write(target, made.pdf)
    except ConversionError as fault:
        click.echo(f"Teczka nie powstała. {fault}", err=True)
        return exits.FILE
    except OSError as fault:
        click.echo(trouble(fault, target), err=True)
        return exits.COMMAND
    for remark in made.remarks:
        click.echo(f"Uwaga · {remark}", err=True)
    click.echo(pdf_message(target, outcome, str(made.claims)))
    return exits.DONE


def _parts(paths: tuple[Path, ...]) -> "Iterator[Part]":
    """Yield the documents, those that are no PDF converted. Raises ConversionError with the name of a file."""
    from wkus_docs.pdf import convert  # noqa: PLC0415 – as above
    from wkus_docs.pdf.binder import Part  # noqa: PLC0415 – as above

    for path in paths:
        if path.suffix.lower() == _PDF:
            yield Part(path.name, read_bytes(path))
            continue
        try:
            made = convert(as_document(path, "teczka nie powstała"))
        except ConversionError as fault:
            raise ConversionError(f"{path.name}: {fault}") from fault
        for remark in made.remarks:
            click.echo(f"{path}: {remark}", err=True)
        yield Part(path.name, made.pdf)
