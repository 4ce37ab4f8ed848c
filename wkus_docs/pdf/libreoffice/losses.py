"""What a version of LibreOffice leaves out of a PDF without a word."""

import re
from collections.abc import Iterator

from wkus_docs.pdf.libreoffice.installation import Version
from wkus_docs.word.file import WordFile
from wkus_docs.word.tree import W

_FIELD = re.compile(r"\s*HYPERLINK\b", re.IGNORECASE)


class LossWarning(UserWarning):
    """Something of a document is not in its PDF."""


def losses_of(word: WordFile, version: Version) -> str:
    """Return what a version of LibreOffice leaves out of a document; nothing when all is there."""
    count = 0 if version.keeps_links else sum(1 for _ in _links(word))
    if not count:
        return ""
    return (
        f"LibreOffice {version} gubi odnośniki: w PDF ich nie będzie, zostanie sam tekst (jest ich w "
        f"dokumencie {count}). Nowsze wydania (sprawdzono 25.2) tego nie robią."
    )


def _links(word: WordFile) -> Iterator[object]:
    """Yield the hyperlinks of a document, written as elements or as fields."""
    for root in map(word.tree, word.spoken):
        yield from root.iter(f"{W}hyperlink")
        yield from (one for one in root.iter(f"{W}instrText") if _FIELD.match(one.text or ""))
        yield from (one for one in root.iter(f"{W}fldSimple") if _FIELD.match(one.get(f"{W}instr", "")))
