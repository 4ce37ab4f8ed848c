"""Whether the pages of a form still print what its mark says: everything known beforehand, and its check sum."""

import io
import re

from pypdf import PdfReader

from wkus_docs.catalog import catalog
from wkus_docs.document import Part
from wkus_docs.errors import Loc
from wkus_docs.pdf.forms.field_paths import type_at
from wkus_docs.pdf.forms.form_id import FormId
from wkus_docs.pdf.forms.printed import Printed, printed_lines, sum_line

MAX_PAGES, MAX_LETTERS = 300, 3_000_000
"""Pages and signs looked at: a form of ours has fewer."""

_HYPHENS = re.compile("-+")
_SPACE = re.compile(r"\s+")


def is_on_pages(mark: FormId, printed: Printed, pdf: bytes) -> bool:
    """Whether the pages print all of it. Raises whatever pypdf raises at a damaged file."""
    if not mark.printed:
        return True
    pages = list(_pages(pdf))
    if not pages or not all(_plain(sum_line(mark.printed)) in page for page in pages):
        return False
    whole = "".join(pages)
    model = catalog[mark.document].model
    said = (line for loc, text in printed.values.items() for line in _lines(model, loc, text))
    if not all(_plain(line) in whole for line in said):
        return False
    return all(str(year) in whole for years in printed.years.values() for year in years)


def _lines(model: type[Part], loc: Loc, text: str) -> list[str]:
    """Return a value as it is printed."""
    found = type_at(model, loc) or type_at(model, (*loc, text.split("\n", maxsplit=1)[0]))
    return printed_lines(found.entry, text) if found else []


def _pages(pdf: bytes) -> list[str]:
    reader = PdfReader(io.BytesIO(pdf))
    if len(reader.pages) > MAX_PAGES:
        return []
    pages = [_plain(page.extract_text()) for page in reader.pages]
    return pages if sum(map(len, pages)) <= MAX_LETTERS else []


def _plain(text: str) -> str:
    """Return letters alone; a word broken at its hyphen has one on each line."""
    return _HYPHENS.sub("-", _SPACE.sub("", text))
