"""The two kinds of files that carry data: what is in them, and how their text is compared."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from wkus_docs.carrying import extraction, pdf_text
from wkus_docs.carrying.refusal import refusal
from wkus_docs.carrying.verification import DOCUMENT, Agreement, Remaking, visible_texts
from wkus_docs.carrying.visible_text import VisibleText
from wkus_docs.errors import TemplateError
from wkus_docs.word.file import WordFile


class Carrier(Protocol):
    """A file that carries data."""

    @property
    def packed(self) -> bytes:
        """The carried data, packed."""

    def lines(self) -> Iterator[str]:
        """Yield what the file says, headers and footers included."""

    def compared(self, making: Remaking) -> Agreement:
        """Compare the text with one made again. Raises TemplateError when it cannot be made."""


@dataclass(frozen=True, slots=True)
class WordCarrier:
    """A Word file."""

    packed: bytes
    texts: Mapping[str, VisibleText]

    def lines(self) -> Iterator[str]:
        """Yield the paragraphs of all parts."""
        for words in self.texts.values():
            yield from words.lines

    def compared(self, making: Remaking) -> Agreement:
        """Compare paragraph by paragraph."""
        return making.with_word(self.texts)


@dataclass(frozen=True, slots=True)
class PdfCarrier:
    """A PDF; ``fault`` says why its pages cannot be read, if they cannot."""

    packed: bytes
    pages: list[str]
    fault: str = ""

    def lines(self) -> Iterator[str]:
        """Yield the pages."""
        yield from self.pages

    def compared(self, making: Remaking) -> Agreement:
        """Compare letter by letter."""
        return Agreement(reason=self.fault) if self.fault else making.with_pages(self.pages)


def carrier(raw: bytes) -> Carrier:
    """Open a file. Raises InputError when it is no such file, is damaged, or carries nothing."""
    return _pdf(raw) if extraction.is_pdf(raw) else _word(raw)


def _word(raw: bytes) -> WordCarrier:
    found = extraction.word_entries(raw)
    packed = extraction.in_word(found)
    try:
        return WordCarrier(packed, visible_texts(WordFile(found, DOCUMENT)))
    except TemplateError as fault:
        raise refusal(
            "Treść dokumentu jest uszkodzona albo za duża.", "Otwórz go w Wordzie i zapisz na nowo."
        ) from fault


def _pdf(raw: bytes) -> PdfCarrier:
    from wkus_docs.carrying import attachment  # noqa: PLC0415 – who reads a Word file does not wait for PDF

    packed = attachment.in_pdf(raw)
    try:
        return PdfCarrier(packed, pdf_text.text_of(raw))
    except pdf_text.UnreadablePagesError as fault:
        return PdfCarrier(packed, [], str(fault))
