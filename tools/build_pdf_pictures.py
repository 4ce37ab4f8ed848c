"""Draw `docs/pdf-<slug>.png`: pages of three examples, on the left by the embedded engine, on the right by LibreOffice.

Run by hand when documents or engines change, because it needs LibreOffice. Usage: build_pdf_pictures.py
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

import pypdfium2
from PIL import Image, ImageOps

import wkus_docs as wd
from wkus_docs.pdf import Engine, convert

DOCS = Path(__file__).resolve().parent.parent / "docs"
PAGES = {
    "uchwala_program_wieloletni": (1, 2),
    "oferta_wieloletnia": (1, 5),
    "raport_efektywnosci": (3, 4),
}
"""Documents that are shown, and which pages of them."""
WIDTH, GAP, COLOURS = 760, 8, 24
"""Width of an upright page and room around a page, in pixels; colours of a picture."""
_ACROSS = 595
"""Points across an upright page."""


def product(slug: str) -> Path:
    """Return where the picture of a document lies."""
    return DOCS / f"pdf-{slug.replace('_', '-')}.png"


def picture(slug: str) -> Image.Image:
    """Return pages of a document, a row for each: as the one engine sets it, and as the other."""
    docx = wd.render(wd.read(wd.catalog[slug].example_path))
    columns = (_drawn(convert(docx, engine=engine).pdf, PAGES[slug]) for engine in _ENGINES)
    rows = [_side_by_side(row) for row in zip(*columns, strict=True)]
    whole = Image.new("RGB", (max(row.width for row in rows), sum(row.height for row in rows)), "grey")
    top = 0
    for row in rows:
        whole.paste(row, ((whole.width - row.width) // 2, top))
        top += row.height
    return whole.quantize(COLOURS, dither=Image.Dither.NONE)


_ENGINES = (Engine.EMBEDDED, Engine.LIBREOFFICE)


def _drawn(pdf: bytes, numbers: Iterable[int]) -> list[Image.Image]:
    """Return pages of a PDF; one that lies across is no wider than an upright one."""
    file = pypdfium2.PdfDocument(pdf)
    pages = (file[number - 1] for number in numbers)
    return [page.render(scale=WIDTH / max(page.get_width(), _ACROSS)).to_pil() for page in pages]


def _side_by_side(pages: Sequence[Image.Image]) -> Image.Image:
    framed = [ImageOps.expand(page.convert("RGB"), GAP, "grey") for page in pages]
    row = Image.new("RGB", (sum(page.width for page in framed), max(page.height for page in framed)), "grey")
    left = 0
    for page in framed:
        row.paste(page, (left, 0))
        left += page.width
    return row


if __name__ == "__main__":
    for name in PAGES:
        picture(name).save(product(name), optimize=True)
        print(product(name).relative_to(DOCS.parent))
