"""Both engines print the same: every word, on the same page."""

import re
from collections import Counter

import build_pdf_pictures
import docx
import pytest
from conftest import ROOT, pages_of

PICTURE_MOST = 250_000
_NUMBER = re.compile(r"Strona\s*\d+\s*z\s*\d+")


def letters(page):
    """Letters of a page, counted: engines write a line of a table in another order.

    A word broken at its hyphen has the hyphen again on the next line where the typesetter follows the Polish
    rule (Typst does), so hyphens are not compared.
    """
    return Counter(
        _NUMBER.sub("", page).replace("-", "").translate(dict.fromkeys(map(ord, " \u00a0\n\t\u00ad")))
    )


@pytest.fixture
def printed(pdfs, office_pages, slug):
    return pages_of(pdfs[slug]), office_pages[slug]


def test_no_letter_is_lost(printed):
    ours, office = (sum(map(letters, pages), Counter()) for pages in printed)
    repeated = ours - office
    assert office - ours == Counter()
    assert sum(repeated.values()) < 60, repeated  # only the header of a table that breaks at another row


def test_pages_end_alike(printed):
    ours, office = (list(map(letters, pages)) for pages in printed)
    assert ours == office


def test_no_word_of_the_document_is_lost(pdfs, slug):
    """Every word of the body stands in the PDF."""
    document = docx.Document(pdfs.docx(slug))
    words = {word for text in document.element.body.itertext() for word in re.findall(r"\w+", text)}
    said = "".join("".join(pages_of(pdfs[slug])).split()).replace("\u00ad", "")
    folded = said.casefold()
    assert [word for word in sorted(words) if word.casefold() not in folded] == []


def test_the_page_of_the_manual_says_so_and_shows_some():
    page = (ROOT / "docs" / "pdf.md").read_text(encoding="utf-8")
    assert "wszystkie kończą każdą stronę" in page  # proved above, document by document
    for slug in build_pdf_pictures.PAGES:
        picture = build_pdf_pictures.product(slug)
        assert re.search(rf"!\[[^]]{{80,}}\]\({picture.name}\)", page)
        assert picture.stat().st_size < PICTURE_MOST
