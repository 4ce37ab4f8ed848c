"""One document of a binder: as it is given, and as it is opened."""

import io
import re
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import PurePath
from typing import Any

import pikepdf
from pikepdf import Dictionary, Pdf

from wkus_docs.errors import ConversionError
from wkus_docs.pdf.binder.form_fields import is_signed
from wkus_docs.pdf.claims import Claims, read_packet
from wkus_docs.pdf.opening import conversion_errors

_STAMP = re.compile(r"D:(\d{4})(\d{2})?(\d{2})?")
_FIRST_DAY = datetime(1980, 1, 1, tzinfo=UTC)
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Part:
    """A document to be bound: the name of its file, its PDF, and a title instead of its own."""

    name: str
    pdf: bytes
    title: str = ""


@dataclass(slots=True)
class Bound:
    """A document at work. ``number`` counts from 1, the list in front has 0; ``start`` is its first page, from 0.

    ``start`` and ``tagged`` are settled while it is bound.
    """

    part: Part
    number: int
    pdf: Pdf
    title: str
    claims: Claims
    day: datetime
    signed: bool
    start: int = 0
    tagged: bool = False

    @property
    def root(self) -> Any:
        """The catalogue of the file."""
        return self.pdf.Root

    @property
    def language(self) -> str:
        """Language of its text; nothing where it does not say."""
        return str(self.root.get("/Lang", ""))


def open_part(part: Part, number: int, stack: ExitStack) -> Bound:
    """Open a document until the stack ends. Raises ConversionError with its name when it cannot be bound."""
    with conversion_errors(part.name):
        pdf = stack.enter_context(pikepdf.open(io.BytesIO(part.pdf)))
        _refuse_protected(part, pdf)
        said = read_packet(pdf)
        title = part.title or (said.title if said else "") or str(pdf.docinfo.get("/Title", ""))
        claims = said.claims if said else Claims()
        return Bound(
            part,
            number,
            pdf,
            clean_title(title) or clean_title(PurePath(part.name).stem),
            claims,
            _day(pdf),
            is_signed(pdf),
        )


def _refuse_protected(part: Part, pdf: Pdf) -> None:
    if pdf.is_encrypted and not (pdf.allow.modify_assembly and pdf.allow.extract):
        raise ConversionError(
            f"{part.name}: PDF jest zabezpieczony przed łączeniem. Poproś autora o plik bez zabezpieczeń."
        )
    root: Any = pdf.Root
    form = root.get("/AcroForm")
    if isinstance(form, Dictionary) and "/XFA" in form and root.get("/NeedsRendering") is True:
        raise ConversionError(
            f"{part.name}: to formularz dynamiczny (XFA), który nie ma stron. Otwórz go w programie Acrobat i wydrukuj do PDF."
        )
    if not len(pdf.pages):
        raise ConversionError(f"{part.name}: PDF nie ma stron.")


def clean_title(text: str) -> str:
    """Return a title as it is shown: neat, and no longer than any title is."""
    text = one_line(text)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"


def one_line(text: str) -> str:
    """Return a text on one line, without signs that cannot be seen."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def _day(pdf: Pdf) -> datetime:
    """Return the day on which a file says that it was last changed."""
    for key in ("/ModDate", "/CreationDate"):
        found = _STAMP.match(str(pdf.docinfo.get(key, "")))
        if found:
            year, month, day = (int(part or 1) for part in found.groups())
            try:
                return max(_FIRST_DAY, datetime(year, month, day, tzinfo=UTC))
            except ValueError:
                continue
    return _FIRST_DAY
