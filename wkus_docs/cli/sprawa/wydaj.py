"""``wkus sprawa wydaj``: a document is issued, and from then on nobody changes it."""

from pathlib import Path

import rich_click as click

from wkus_docs.cli.sprawa.opened import FOLDER, chosen, day_told, keep, opened, refuse
from wkus_docs.errors import InputError
from wkus_docs.polish.zapis import data_slownie


@click.argument("name", metavar="PLIK")
@click.argument("folder", metavar="[KATALOG]", default=".", type=FOLDER)
@click.option("--numer", default="", metavar="NUMER", help="Numer, jeżeli nie ma go w pliku.")
@click.option("--data", "day", metavar="DATA", help="Dzień wydania, jeżeli inny niż dzień dokumentu.")
@click.option(
    "--mimo-szkicow",
    is_flag=True,
    help="Wydaj, choć dokument opiera się na faktach, które podaje dotąd tylko szkic.",
)
def wydaj(name: str, folder: Path, *, numer: str, day: str | None, mimo_szkicow: bool) -> None:
    """Zapisuje w dzienniku sprawy, że dokument wydano: pod jakim numerem, kiedy i o jakiej treści.

    Kopia pliku z danymi i dokument Worda trafiają do katalogu „wydane” i nikt ich nie nadpisze. PLIK to nazwa pliku albo
    dokumentu (np. uchwala_program_wieloletni), jeżeli jest w sprawie jeden.
    """
    import wkus_docs as wd  # noqa: PLC0415 – help must not wait for the library
    from wkus_docs.case.keeping import Note, issued  # noqa: PLC0415 – as above

    case = opened(folder)
    entry = chosen(case, name)
    try:
        document = entry.checked.document if entry.checked else None
        rendered = wd.render(document) if document is not None else b""
        kept = issued(case, entry, rendered, Note(numer, day_told(day)), on_drafts=mimo_szkicow)
    except InputError as fault:
        refuse(folder, fault)
    keep(case, kept)
    number = f" pod numerem {kept.number}" if kept.number else ""
    click.echo(f"Wydano: {entry.file}{number}, {data_slownie(kept.day)}")
    for path, _ in kept.copies:
        click.echo(f"    kopia: {folder / path}")
