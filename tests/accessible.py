"""A small Word file in the house style that has one of everything a screen reader cares for, and no fault."""

import io

from conftest import ROOT
from PIL import Image

from wkus_docs.zip_container import pack

_HOUSE = ROOT / "templates_pl" / "_styl"
_SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rIdObraz" Type="{_OFFICE}/image" Target="media/herb.png"/>'
    f'<Relationship Id="rIdLacze" Type="{_OFFICE}/hyperlink" Target="https://lapy.pl/" TargetMode="External"/>'
    f'<Relationship Id="rIdPrzypisy" Type="{_OFFICE}/footnotes" Target="footnotes.xml"/>'
    f'<Relationship Id="rIdStyle" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
)
_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
    "<dc:title>Sprawozdanie &amp; „załącznik” &lt;1&gt;</dc:title><dc:creator>Łucja Żak</dc:creator>"
    "<dcterms:created>2027-01-15T10:00:00+01:00</dcterms:created></cp:coreProperties>"
)
_PICTURE = (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/>'
    '<wp:docPr id="1" name="Obraz 1" descr="Herb gminy"/><a:graphic>'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
    '<pic:cNvPr id="1" name="herb"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdObraz"/>'
    '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
)
_LINK = '<w:hyperlink r:id="rIdLacze"><w:r><w:t>strona gminy</w:t></w:r></w:hyperlink>'
_NOTE = '<w:r><w:footnoteReference w:id="{}"/></w:r>'


def paragraph(text: str, style: str = "", *more: str) -> str:
    """A paragraph of a style, with runs behind its text."""
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{named}<w:r><w:t>{text}</w:t></w:r>{''.join(more)}</w:p>"


def table(style: str, *rows: tuple[str, ...], heads: int = 0, first: str = "Komorka") -> str:
    """A table of a style; the first column has paragraphs of its own style."""
    lines = []
    for number, row in enumerate(rows):
        cells = "".join(
            f"<w:tc><w:tcPr/>{paragraph(cell, 'Komorka' if at else first)}</w:tc>"
            for at, cell in enumerate(row)
        )
        repeated = "<w:trPr><w:tblHeader/></w:trPr>" if number < heads else ""
        lines.append(f"<w:tr>{repeated}{cells}</w:tr>")
    grid = '<w:gridCol w:w="3000"/>' * len(rows[0])
    properties = f'<w:tblPr><w:tblStyle w:val="{style}"/></w:tblPr>'
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{''.join(lines)}</w:tbl>"


BLOCKS = (
    paragraph("Sprawozdanie", "Heading1"),
    paragraph("Adres: ", "BodyText", _LINK, _PICTURE),
    paragraph("Nakłady", "Heading2"),
    table("Formularz", ("Rok", "Kwota"), ("2027", "100 zł"), ("2028", "120 zł"), heads=1),
    paragraph("Kwoty brutto", "BodyText", _NOTE.format(1), _NOTE.format(2)),
    paragraph("Szczegóły", "Heading3"),
    table("Formularz", ("Gmina", "Łapy"), ("Wójt", "Jan Żak"), first="Etykieta"),
    paragraph("Podpisy", "Heading2"),
    table("Podpisy", ("Wójt", "Skarbnik")),
    table("Formularz", ("Ramka z jedną komórką",)),
    paragraph("Koniec.", "BodyText"),
)


def parts(*blocks: str) -> dict[str, bytes]:
    """Parts of the file; of other blocks than usual, where any are given."""
    body = f"<w:document {_SPACES}><w:body>{''.join(blocks or BLOCKS)}</w:body></w:document>"
    notes = "".join(
        f'<w:footnote w:id="{number}">{paragraph(f"Przypis {number}", "Przypis")}</w:footnote>'
        for number in (1, 2)
    )
    picture = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(picture, "PNG")
    return {
        "[Content_Types].xml": _TYPES.encode(),
        "docProps/core.xml": _CORE.encode(),
        "word/document.xml": body.encode(),
        "word/_rels/document.xml.rels": _RELATIONS.encode(),
        "word/styles.xml": (_HOUSE / "word" / "styles.xml").read_bytes(),
        "word/footnotes.xml": f"<w:footnotes {_SPACES}>{notes}</w:footnotes>".encode(),
        "word/media/herb.png": picture.getvalue(),
    }


def docx(*blocks: str) -> bytes:
    """The file."""
    return pack(parts(*blocks))
