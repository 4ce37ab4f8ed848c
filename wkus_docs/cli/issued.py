"""A finished document on disk, and where what is not finished goes so that it stays."""

from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click

from wkus_docs.errors import InputError

if TYPE_CHECKING:
    from wkus_docs.document import Document

_DRAFT = "szkic"
_STATES = {"projekt": "projekt", "pusty_formularz": "formularz"}
"""Ending of the name by the state of the document."""


def beside_the_issued(place: Path, document: "Document", *, draft: bool) -> Path:
    """Return where a document goes: elsewhere than planned if it is not issued and a finished one stands there.

    ``draft`` tells that gaps are marked in it. Says so when it moves the document.
    """
    from wkus_docs.heading import heading_of  # noqa: PLC0415 – help and mistyped commands must not wait for the library

    state = _DRAFT if draft else _STATES.get(str(heading_of(document).stan or ""))
    if state is None or not place.is_file() or not _is_finished(place):
        return place
    beside = place.with_name(f"{place.stem}.{state}{place.suffix}")
    click.echo(f"{place} jest gotowym dokumentem i zostaje; {state} idzie do osobnego pliku.", err=True)
    return beside


def _is_finished(path: Path) -> bool:
    """Tell whether a file is a document of ours with no gaps, in no state but that of an issued one."""
    from wkus_docs.carrying.extraction import content, in_word, word_entries  # noqa: PLC0415 – few runs meet an older file
    from wkus_docs.carrying.unpacking import unpack  # noqa: PLC0415 – as above

    try:
        found = unpack(in_word(word_entries(content(path))))
    except InputError:
        return False
    return not found.origin.draft and not found.data.get("stan")
