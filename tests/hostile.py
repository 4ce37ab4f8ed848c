"""A Word file that asks whoever opens it for pages of the web and for a file of the computer."""

from wkus_docs.word.package import MAIN, unpack
from wkus_docs.zip_container import pack

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_NAMES = (
    f'xmlns:r="{_OFFICE}" xmlns:a="{_DRAWING}/main" xmlns:pic="{_DRAWING}/picture" '
    f'xmlns:wp="{_DRAWING}/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml"'
)
_PICTURE = (
    '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="9" name="x"/><a:graphic>'
    f'<a:graphicData uri="{_DRAWING}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="9" name="x"/><pic:cNvPicPr/>'
    '</pic:nvPicPr><pic:blipFill><a:blip r:link="rObraz"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect">'
    "<a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
)
_VML = (
    '<w:p><w:r><w:pict><v:shape id="s" style="width:50pt;height:50pt"><v:imagedata r:href="rVml"/></v:shape>'
    "</w:pict></w:r></w:p>"
)


def _field(code: str) -> str:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    said = f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
    shown = "<w:r><w:t>pole</w:t></w:r>"
    return f"<w:p>{mark.format('begin')}{said}{mark.format('separate')}{shown}{mark.format('end')}</w:p>"


def _relationships(**targets: tuple[str, str]) -> str:
    found = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/{kind}" Target="{target}" TargetMode="External"/>'
        for name, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{_RELS}">{found}</Relationships>'


def hostile(document: bytes, web: str, secret: str) -> bytes:
    """Add to a Word file what asks a web server, and a text file of the computer, for their content."""
    parts = unpack(document)
    fields = (
        f'INCLUDEPICTURE "{web}/includepicture.png" \\d',
        f'INCLUDETEXT "{web}/includetext.docx"',
        f'INCLUDETEXT "{secret}"',
    )
    body = _PICTURE + _VML + "".join(map(_field, fields))
    text = parts[MAIN].decode().replace("<w:body>", f"<w:body>{body}", 1)
    parts[MAIN] = text.replace("<w:document ", f"<w:document {_NAMES} ", 1).encode()
    parts["word/_rels/document.xml.rels"] = _relationships(
        rObraz=("image", f"{web}/blip.png"),
        rVml=("image", f"{web}/vml.png"),
        rSettings=("attachedTemplate", f"{web}/template.dotx"),
    ).encode()
    return pack(parts)
