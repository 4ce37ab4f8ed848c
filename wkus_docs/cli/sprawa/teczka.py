"""``wkus sprawa teczka``: the papers of a case in one PDF."""

from pathlib import Path

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import pdf_message, trouble, write
from wkus_docs.cli.sprawa.opened import FOLDER, may_be_written, opened
from wkus_docs.errors import ConversionError


@click.argument("folder", metavar="[KATALOG]", default=".", type=FOLDER)
@click.option(
    "-o",
    "target",
    metavar="PLIK.pdf",
    type=click.Path(path_type=Path),
    help="Nazwa teczki; bez niej: teczka.pdf w folderze sprawy.",
)
@click.option("--wszystkie", is_flag=True, help="Weź też dokumenty gotowe, a jeszcze nie wydane.")
def teczka(folder: Path, *, target: Path | None, wszystkie: bool) -> None:
    """Składa dokumenty sprawy w jeden PDF ze spisem: wydane i otrzymane, w kolejności postępowania."""
    import wkus_docs as wd  # noqa: PLC0415 – help must not wait for the library
    from wkus_docs.pdf.binder import Part, bind  # noqa: PLC0415 – as above

    case = opened(folder)
    chosen = [
        one for one in case.documents if one.checked and one.checked.document and (one.fixed or wszystkie)
    ]
    if not chosen:
        raise click.UsageError(
            "Żadnego dokumentu tej sprawy jeszcze nie wydano ani nie otrzymano. Gotowe doda: --wszystkie"
        )
    path = may_be_written(folder, target or folder / "teczka.pdf", ".pdf")
    try:
        parts = []
        for entry in chosen:
            assert entry.checked is not None  # noqa: S101 – only those with a document were chosen
            assert entry.checked.document is not None  # noqa: S101 – as above
            parts.append(Part(f"{entry.title} ({entry.file})", wd.to_pdf(wd.render(entry.checked.document))))
        made = bind(parts, title=case.name)
        click.echo(pdf_message(path, write(path, made.pdf), str(made.claims)))
    except ConversionError as fault:
        click.echo(f"Teczka nie powstała. {fault}", err=True)
        raise Exit(exits.FILE) from None
    except OSError as fault:
        click.echo(trouble(fault, path), err=True)
        raise Exit(exits.COMMAND) from None
