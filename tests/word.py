"""Small Word files for tests, written from their bare XML."""

from wkus_docs.word.package import unpack
from wkus_docs.zip_container import pack

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)


def paragraph(*runs: str) -> str:
    """A paragraph of the runs given."""
    return "<w:p>" + "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in runs) + "</w:p>"


def table(*rows: list[str], columns: int = 0) -> str:
    """A table of rows of cells, each cell a text."""
    grid = "".join('<w:gridCol w:w="1000"/>' for _ in range(columns or len(rows[0])))
    lines = "".join(
        "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>" for row in rows
    )
    return f"<w:tbl><w:tblGrid>{grid}</w:tblGrid>{lines}</w:tbl>"


def docx(*blocks: str, **parts: str) -> bytes:
    """A DOCX of the blocks given."""
    body = f"<w:document {_W}><w:body>{''.join(blocks)}</w:body></w:document>"
    return pack(
        {"[Content_Types].xml": _TYPES.encode(), "word/document.xml": body.encode()}
        | {name.replace("__", "/"): text.encode() for name, text in parts.items()}
    )


def body(rendered: bytes) -> str:
    """XML of the body of a rendered DOCX."""
    return unpack(rendered)["word/document.xml"].decode()
