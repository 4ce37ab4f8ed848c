"""Word files written from their XML, so that a template cuts its runs exactly as its test says.

A text among the arguments becomes a run, a row of texts becomes cells; whatever starts with ``<`` is XML
already.
"""

import html
import struct
import zlib
from collections.abc import Iterable

OFFICE = "http://schemas.openxmlformats.org"
NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": f"{OFFICE}/wordprocessingml/2006/main",
        "r": f"{OFFICE}/officeDocument/2006/relationships",
        "m": f"{OFFICE}/officeDocument/2006/math",
        "wp": f"{OFFICE}/drawingml/2006/wordprocessingDrawing",
        "a": f"{OFFICE}/drawingml/2006/main",
        "pic": f"{OFFICE}/drawingml/2006/picture",
        "mc": f"{OFFICE}/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    }.items()
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
B = "<w:b/>"
I = "<w:i/>"  # noqa: E741 – the name Word gives it


def run(text: str, properties: str = "") -> str:
    """A run; spaces at its ends are kept, as Word writes it."""
    keep = ' xml:space="preserve"' if text != text.strip() else ""
    properties = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f"<w:r>{properties}<w:t{keep}>{html.escape(text, quote=False)}</w:t></w:r>"


def p(*runs: str, pr: str = "", style: str = "", attributes: str = "") -> str:
    """A paragraph; ``pr`` and ``style`` are its properties."""
    properties = (f'<w:pStyle w:val="{style}"/>' if style else "") + pr
    properties = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    body = "".join(item if item.startswith("<") else run(item) for item in runs)
    return f"<w:p{attributes}>{properties}{body}</w:p>"


def blocks(items: Iterable[str]) -> str:
    """Paragraphs and tables; a bare text becomes a paragraph."""
    return "".join(item if item.startswith(("<w:", "<mc:")) else p(item) for item in items)


def tc(*content: str, pr: str = '<w:tcW w:w="1500" w:type="dxa"/>') -> str:
    """A cell; without ``pr`` it has the width Word gives it."""
    return f"<w:tc>{f'<w:tcPr>{pr}</w:tcPr>' if pr else ''}{blocks(content)}</w:tc>"


def tr(*cells: str, pr: str = "") -> str:
    """A row; a bare text becomes a cell."""
    body = "".join(cell if cell.startswith(("<w:tc", "<w:sdt")) else tc(cell) for cell in cells)
    return f"<w:tr>{f'<w:trPr>{pr}</w:trPr>' if pr else ''}{body}</w:tr>"


def tbl(*rows: str | tuple[str, ...], grid: Iterable[int] = ()) -> str:
    """A table; the grid is as wide as its first row of texts unless given."""
    widths = tuple(grid) or (1500,) * len(next(row for row in rows if isinstance(row, tuple)))
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    lines = "".join(row if isinstance(row, str) else tr(*row) for row in rows)
    look = '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
    return f"<w:tbl>{look}<w:tblGrid>{columns}</w:tblGrid>{lines}</w:tbl>"


def part(kind: str, *content: str) -> str:
    """A header (``hdr``), a footer (``ftr``) or another part of paragraphs."""
    return f"{HEAD}<w:{kind} {NAMESPACES}>{blocks(content)}</w:{kind}>"


def notes(*content: str, kind: str = "footnote") -> str:
    """Footnotes (or endnotes) numbered from 1, after the two separators Word needs."""
    separators = "".join(
        f'<w:{kind} w:type="{name}" w:id="{number}"><w:p><w:r><w:{name}/></w:r></w:p></w:{kind}>'
        for number, name in enumerate(("separator", "continuationSeparator"), -1)
    )
    listed = "".join(
        f'<w:{kind} w:id="{number}">{blocks([item])}</w:{kind}>' for number, item in enumerate(content, 1)
    )
    return f"{HEAD}<w:{kind}s {NAMESPACES}>{separators}{listed}</w:{kind}s>"


def note(number: int, kind: str = "footnote") -> str:
    """The mark in the text that a footnote hangs on."""
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{kind}Reference w:id="{number}"/></w:r>'


def core(**elements: str) -> str:
    """Core properties; ``title="…"`` becomes ``dc:title``. The names are those of the file."""
    spaces = {
        "description": "dc",
        "creator": "dc",
        "identifier": "dc",
        "language": "dc",
        "subject": "dc",
        "title": "dc",
    }
    body = "".join(
        f"<{spaces.get(name, 'cp')}:{name}>{html.escape(text, quote=False)}</{spaces.get(name, 'cp')}:{name}>"
        for name, text in elements.items()
    )
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{OFFICE}/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f'{body}<dcterms:created xsi:type="dcterms:W3CDTF">2026-01-02T08:00:00Z</dcterms:created>'
        '<dcterms:modified xsi:type="dcterms:W3CDTF">2026-01-02T08:00:00Z</dcterms:modified></cp:coreProperties>'
    )


def section(*references: tuple[str, str], last: bool = True) -> str:
    """Properties of a section: pairs of kind and part, as ``("default", "header1")``.

    A section before the last one ends with a paragraph of its own.
    """
    marks = "".join(
        f'<w:{name.rstrip("0123456789")}Reference w:type="{kind}" r:id="{name}"/>'
        for kind, name in references
    )
    first = "<w:titlePg/>" if any(kind == "first" for kind, _ in references) else ""
    made = f'<w:sectPr>{marks}<w:pgSz w:w="11906" w:h="16838"/>{first}</w:sectPr>'
    return made if last else f"<w:p><w:pPr>{made}</w:pPr></w:p>"


def picture(name: str = "znak.png", *, number: int = 1, described: str = "", relation: str = "image1") -> str:
    """A run with a picture in the line."""
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/>'
        f'<wp:docPr id="{number}" name="Obraz {number}" descr="{described}"/><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="{number}" name="{name}" descr="{described}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
        '<a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def png(red: int, green: int = 0, blue: int = 0) -> bytes:
    """A picture of one pixel in the colour given."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixel = zlib.compress(bytes((0, red, green, blue)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixel) + chunk(b"IEND", b"")
