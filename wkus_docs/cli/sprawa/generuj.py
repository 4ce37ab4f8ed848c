"""``wkus sprawa generuj``: Word files and PDFs of the documents that changed."""

from pathlib import Path

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import Outcome, outcome_message, trouble, write
from wkus_docs.cli.sprawa.opened import FOLDER, opened
from wkus_docs.errors import ConversionError

_MADE = "dokumenty"


@click.argument("folder", metavar="[KATALOG]", default=".", type=FOLDER)
@click.option("--pdf", is_flag=True, help="Zapisz też PDF.")
def generuj(folder: Path, *, pdf: bool) -> None:
    """Przygotowuje dokumenty wszystkich gotowych plików sprawy; których treść się nie zmieniła, tych nie rusza.

    Dokumenty trafiają do katalogu „dokumenty” w folderze sprawy. Wydane mają swoje kopie w katalogu „wydane”.
    """
    import wkus_docs as wd  # noqa: PLC0415 – help must not wait for the library
    from wkus_docs.case.entry import fingerprint  # noqa: PLC0415 – as above

    case = opened(folder)
    changed, same, left = 0, 0, []
    for entry in case.documents:
        document = entry.checked.document if entry.checked else None
        changed_since = entry.journal and entry.journal.skrot not in {None, fingerprint(entry.content)}
        if document is None or changed_since:
            left.append(f"{entry.file}{' (zmieniony po wydaniu)' if changed_since else ''}")
            continue
        path = folder / _MADE / f"{Path(entry.file).stem}.docx"
        try:
            made = wd.render(document)
            outcome = write(path, made)
            if outcome is Outcome.SAME and (not pdf or path.with_suffix(".pdf").is_file()):
                same += 1
                continue
            changed += 1
            click.echo(outcome_message(path, outcome))
            if pdf:
                target = path.with_suffix(".pdf")
                click.echo(outcome_message(target, write(target, wd.to_pdf(made))))
        except ConversionError as fault:
            click.echo(f"{entry.file}: {fault}", err=True)
        except OSError as fault:
            click.echo(trouble(fault, path), err=True)
            raise Exit(exits.COMMAND) from None
    click.echo(f"Zapisano: {changed}, bez zmian: {same}, jeszcze nie gotowe: {len(left)}")
    for file in left:
        click.echo(f"    {file}")
