"""Checks a Word file before LibreOffice opens it: one that refers to anything outside itself is refused.

LibreOffice fetches a linked picture from the web the moment it opens a file. Our profile forbids that as
well, but who made the file should hear of it rather than miss the picture.
"""

import re
from collections.abc import Iterator

from wkus_docs.errors import ConversionError
from wkus_docs.pdf.word_file import word_file
from wkus_docs.word.file import WordFile

_ALLOWED = "hyperlink"
_SHOWN = 5
_WIDTH = 120
_NAMES = {
    "image": "obraz", "attachedTemplate": "szablon", "oleObject": "obiekt (OLE)", "frame": "ramka",
    "subDocument": "dokument podrzędny", "aFChunk": "wklejony cudzy dokument", "video": "film",
    "audio": "nagranie", "media": "nagranie", "package": "obiekt osadzony", "mailMergeSource": "źródło danych",
    "transform": "przekształcenie", "recipientData": "lista adresatów",
}  # fmt: skip
_WHOLE_FILES = {"aFChunk", "subDocument"}
"""What is a file of its own, which nobody has looked into."""
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*:|[/\\]{2}", re.IGNORECASE)
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


def checked_input(docx: bytes) -> WordFile:
    """Return a Word file that LibreOffice may open.

    Raises ConversionError for what is no Word file, a damaged or oversized one, one with macros, and one
    that refers to anything outside itself but hyperlinks; all such references are named.
    """
    word = word_file(docx)
    found = [said for name in word if name.lower().endswith(".rels") for said in _outside(word, name)]
    if word.body is not None and not found:
        return word
    more = f" i jeszcze {len(found) - _SHOWN}" if len(found) > _SHOWN else ""
    raise ConversionError(
        f"Plik sięga do danych spoza siebie: {', '.join(found[:_SHOWN])}{more}. Osadź je w dokumencie "
        "(obraz: Wstaw › Obrazy; szablon: Deweloper › Szablon dokumentu › Normal) i zapisz plik ponownie."
    )


def _outside(word: WordFile, name: str) -> Iterator[str]:
    """Yield the names of what the relationships of a part refer to outside the file."""
    root = word.tree(name)
    for one in root.iter("{*}Relationship"):
        kind = one.get("Type", "").rpartition("/")[2]
        target = one.get("Target", "")
        inside = one.get("TargetMode", "Internal").strip().lower() == "internal" and not _ADDRESS.match(
            target
        )
        if kind != _ALLOWED and (not inside or kind in _WHOLE_FILES):
            yield f"{_NAMES.get(kind, f'odwołanie „{_clean(kind)}”')} „{_clean(target)}”"


def _clean(text: str) -> str:
    """Keep a file from commanding the terminal."""
    shown = _UNPRINTABLE.sub("\ufffd", text)
    return shown if len(shown) <= _WIDTH else f"{shown[: _WIDTH - 1]}…"
