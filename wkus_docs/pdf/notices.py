"""What a Word file lacks or refers to that its PDF does without, said to who converts it."""

from collections.abc import Iterator
from dataclasses import replace

from wkus_docs.errors import ConversionError
from wkus_docs.word.file import Properties, Word
from wkus_docs.word.tables import said
from wkus_docs.word.tree import P

_LONGEST = 200
_TEMPLATE = "/attachedTemplate"
_SETTINGS = "word/_rels/settings.xml.rels"


def described(word: Word) -> tuple[Properties, tuple[str, ...]]:
    """Return what a document says of itself, and what is to be known of that.

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


def _templates(word: Word) -> Iterator[str]:
    """Yield a notice of a template that Word would look for: looks are in the document, nothing else is missed."""
    root = word.part(_SETTINGS)
    for one in () if root is None else root.iter("{*}Relationship"):
        if one.get("Type", "").endswith(_TEMPLATE):
            name = one.get("Target", "").replace("\\", "/").rpartition("/")[2]
            yield f"Dokument ma dołączony szablon „{name}”. Nie wczytano go: w PDF jest to, co zapisano w dokumencie."
