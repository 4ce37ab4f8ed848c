"""The font of fields inside a PDF: whole words of it can be searched and copied, and viewers type with it."""

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from wkus_docs.pdf.forms.font import Font

_BASE = Name("/WKUSAB+Carlito")
_SYMBOLIC = 4
_STEM = 80
_BLOCK = 100
"""How many letters a block of a map may have."""


def embed_font(pdf: Pdf, face: Font) -> Object:
    """Put the font into a PDF: composite, two bytes a glyph, with letters and widths of all (Type0, Identity-H)."""
    glyphs = pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.CIDFontType2,
            BaseFont=_BASE,
            CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
            FontDescriptor=_described(pdf, face),
            DW=0,
            W=Array([0, Array(list(face.widths))]),
            CIDToGIDMap=Name.Identity,
        )
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=_BASE,
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([glyphs]),
            ToUnicode=pdf.make_stream(_letters(face)),
        )
    )


def _described(pdf: Pdf, face: Font) -> Object:
    file = pdf.make_stream(face.file)
    file.Length1 = len(face.file)
    return pdf.make_indirect(
        Dictionary(
            Type=Name.FontDescriptor,
            FontName=_BASE,
            Flags=_SYMBOLIC,
            FontBBox=Array(list(face.box)),
            ItalicAngle=0,
            Ascent=face.ascent,
            Descent=face.descent,
            CapHeight=face.capitals,
            StemV=_STEM,
            FontFile2=file,
        )
    )


def _letters(face: Font) -> bytes:
    """Return the map from glyphs to letters; of letters that share a glyph, the first."""
    by_glyph: dict[int, str] = {}
    for letter, glyph in sorted(face.glyphs.items()):
        by_glyph.setdefault(glyph, letter)
    rows = [
        f"<{glyph:04X}> <{letter.encode('utf-16-be').hex().upper()}>"
        for glyph, letter in sorted(by_glyph.items())
    ]
    blocks = [rows[at : at + _BLOCK] for at in range(0, len(rows), _BLOCK)]
    listed = "\n".join(f"{len(block)} beginbfchar\n{chr(10).join(block)}\nendbfchar" for block in blocks)
    return f"{_HEAD}{listed}\n{_TAIL}".encode()


_HEAD = (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
)
_TAIL = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
