"""The embedded engine: our subset of Word, set by Typst. Nothing but the package needs to be installed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from wkus_docs.pdf.embedded import typesetting
from wkus_docs.pdf.embedded.substitute_fonts import SUBSTITUTES, loaded
from wkus_docs.pdf.embedded.translator import Translator, TypstSource
from wkus_docs.pdf.unsupported import UnsupportedError
from wkus_docs.pdf.word_file import word_file
from wkus_docs.word.file import WordFile

_DAY = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Typeset:
    """A PDF, and remarks on it: fonts that were replaced by others.

    What it says of itself is not true yet: title, author and day come when it is finished.
    """

    pdf: bytes
    remarks: tuple[str, ...] = ()


def convert(docx: bytes) -> bytes:
    """Return a tagged PDF. Raises UnsupportedError with the place, ConversionError for a damaged file."""
    return typeset(word_file(docx)).pdf


def typeset(word: WordFile) -> Typeset:
    """Return a tagged PDF with remarks. Raises as :func:`convert`."""
    source = Translator(word).source()
    _require(source)
    made = typesetting.typeset(source.text, _DAY, source.files)
    return Typeset(made, tuple(_replaced(source)))


def _require(source: TypstSource) -> None:
    """Refuse a document with fonts that have no substitute here: its lines would break elsewhere."""
    lacking = {family for _, family in source.fonts} - set(loaded().families())
    if lacking:
        raise UnsupportedError(
            f"Dokument używa czcionek, których tu nie ma: {', '.join(sorted(lacking))}. Zainstaluj je w systemie."
        )


def _replaced(source: TypstSource) -> Iterator[str]:
    """Yield a remark for every font replaced by one of other widths."""
    for asked, family in sorted(source.fonts):
        if asked and asked.lower() not in SUBSTITUTES:
            yield f"Czcionkę „{asked}” zastąpiła „{family}”: wiersze mogą łamać się inaczej niż w Wordzie."
