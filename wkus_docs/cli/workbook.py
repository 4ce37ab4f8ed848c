"""Workbooks a clerk asks for: which documents have one."""

from contextlib import suppress
from pathlib import Path

import rich_click as click

from wkus_docs.errors import InputError, UnknownDocumentError

ENDING = ".xlsx"


def computing(slug: str) -> str:
    """Return the slug of a document that has a workbook. Raises UsageError that names those which have one."""
    from wkus_docs.workbook import WORKBOOKS  # noqa: PLC0415 – few commands ask for a workbook

    if slug not in WORKBOOKS:
        raise click.UsageError(
            f"Dokument {slug} nie ma skoroszytu z obliczeniami. Mają go: {', '.join(WORKBOOKS)}."
        )
    return slug


def refuse_without(paths: tuple[Path, ...]) -> None:
    """Refuse data of a document without a workbook; a file that cannot be read is told of later."""
    import wkus_docs as wd  # noqa: PLC0415 – help and mistyped commands must not wait for the library

    for path in paths:
        with suppress(InputError, UnknownDocumentError):
            computing(wd.check(path).type.slug)
