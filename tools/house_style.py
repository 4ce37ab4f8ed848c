"""The house style: parts of a DOCX kept as readable XML in `templates_pl/_styl/`."""

from functools import cache
from pathlib import Path

import docx_zip
from lxml import etree
from lxml.etree import _Element
from wordml import make, value, w

FOLDER = Path(__file__).resolve().parent.parent / "templates_pl" / "_styl"
DOCUMENT = "word/document.xml"
_STYLES = "word/styles.xml"


@cache
def parts() -> dict[str, bytes]:
    """Return the parts of the package by name; `README.md` is not one."""
    return {
        path.relative_to(FOLDER).as_posix(): path.read_bytes()
        for path in sorted(FOLDER.rglob("*"))
        if path.is_file() and path.name.endswith((".xml", ".rels"))
    }


@cache
def style_ids() -> frozenset[str]:
    """Return the ids of all styles a template may name."""
    styles = etree.fromstring(parts()[_STYLES])
    return frozenset(str(element.attrib[w("styleId")]) for element in styles.findall(w("style")))


def reference() -> bytes:
    """Return pandoc's `--reference-doc`.

    Pandoc finds custom styles by their name. There the name is the id, so that a template says
    `data-custom-style="Ustep"`, while Word shows the Polish name „Ustęp”.
    """
    styles = etree.fromstring(parts()[_STYLES])
    for style in styles.findall(w("style")):
        if style.get(w("customStyle")) and value(style, "name") not in {"First Paragraph", "Compact"}:
            style.replace(style[0], make("name", val=str(style.attrib[w("styleId")])))
    return docx_zip.pack({**parts(), _STYLES: etree.tostring(styles)})


def document() -> _Element:
    """Return a new, empty main part: a body with the properties of its last section only."""
    root = etree.fromstring(parts()[DOCUMENT], etree.XMLParser(remove_blank_text=True))
    body = root[0]
    for paragraph in body.findall(w("p")):
        body.remove(paragraph)
    return root
