"""Pictures of a document, kept as files beside the source while it is typeset."""

from dataclasses import dataclass, field
from hashlib import sha256

from lxml import etree

from wkus_docs.pdf.embedded.typst_code import EMU, pt, string
from wkus_docs.pdf.unsupported import refuse
from wkus_docs.word.file import WordFile
from wkus_docs.word.tree import REL

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_KINDS = {".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"}


@dataclass(slots=True)
class Pictures:
    """The pictures met so far, by the name of their file."""

    files: dict[str, bytes] = field(default_factory=dict)

    def code(self, word: WordFile, part: str, drawing: etree._Element) -> str:
        """Return the code of a picture in a line of text. Refuses any other drawing."""
        inline = drawing.find(f"{_WP}inline")
        if inline is None:
            refuse(part, drawing[0] if len(drawing) else drawing)
        blip = inline.find(f".//{_A}blip")
        if blip is None or blip.get(f"{REL}embed") is None:
            what = "obraz wczytywany spoza pliku" if blip is not None else "rysunek, który nie jest obrazem"
            refuse(part, drawing, what)
        link = word.related(part, blip.get(f"{REL}embed"))
        if link.outside or link.target not in word:
            refuse(part, drawing, "obraz wczytywany spoza pliku")
        ending = link.target[link.target.rfind(".") :].lower()
        if ending not in _KINDS:
            refuse(part, drawing, f"obraz w formacie „{ending}” – zamień go na PNG")
        picture = word.content(link.target)
        name = f"{sha256(picture).hexdigest()}{ending}"
        self.files[name] = picture
        extent, about = inline.find(f"{_WP}extent"), inline.find(f"{_WP}docPr")
        alt = "" if about is None else about.get("descr") or about.get("title") or ""
        if about is not None and about.find(f".//{_DECORATIVE}") is not None:
            return f"#pdf.artifact({_image(name, extent, None)})"
        return f"#box({_image(name, extent, alt)})"


def _image(name: str, extent: etree._Element | None, alt: str | None) -> str:
    size = "" if extent is None else f", width: {_points(extent, 'cx')}, height: {_points(extent, 'cy')}"
    said = "" if alt is None or not alt else f", alt: {string(alt)}"
    return f"image({string(name)}{size}{said})"


def _points(extent: etree._Element, side: str) -> str:
    return pt(int(extent.get(side, "0")) / EMU)
