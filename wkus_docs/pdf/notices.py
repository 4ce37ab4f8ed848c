"""Notices to whoever converts a Word file: what it lacks, or refers to, that its PDF will not have."""

from collections.abc import Iterator
from dataclasses import replace

from wkus_docs.errors import ConversionError
from wkus_docs.word.file import WordFile
from wkus_docs.word.properties import Properties
from wkus_docs.word.tree import P, said

_LONGEST = 200
_TEMPLATE = "attachedTemplate"


def described(word: WordFile) -> tuple[Properties, tuple[str, ...]]:
    """Return the properties of a document, and notices on them.

    One without a title, as most files of an office are, is named by its first words. Raises ConversionError
    when it has none.
    """
    about, notices = word.properties, tuple(_templates(word))
    if about.title:
        return about, notices
    words = " ".join(next(filter(None, map(said, word.body.iter(P))), "").split())
    if not words:
        raise ConversionError("PDF nie może powstać: dokument nie ma tytułu ani treści.")
    title = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
    return replace(about, title=title), (
        f"Dokument nie ma tytułu (Plik › Informacje › Tytuł), więc PDF dostał pierwsze słowa treści: „{title}”.",
        *notices,
    )


def _templates(word: WordFile) -> Iterator[str]:
    """Yield a notice of a template that Word would look for: looks are in the document, nothing else is missed."""
    for link in word.links(word.of_text("settings")):
        if link.kind == _TEMPLATE:
            name = link.target.replace("\\", "/").rpartition("/")[2]
            yield f"Dokument ma dołączony szablon „{name}”. Nie wczytano go: w PDF jest to, co zapisano w dokumencie."
