"""A document that is not issued, on paper: a draft for a session, a form to fill in by hand, an annex of another.

The template is the same. What it cannot know is put in here: the word „PROJEKT” or the mark of an annex in
the upper right corner, the note under what is to be struck out, and what the properties of the file say.
"""

import re

from lxml import etree

from wkus_docs.gaps import GAP_END, GAP_START
from wkus_docs.heading import Heading, ZalacznikDo
from wkus_docs.polish.typografia import twarde_spacje
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.rendering.on_paper import MARKED_STRUCK, STRUCK
from wkus_docs.rendering.tidied import tidy
from wkus_docs.word.order import PARAGRAPH, put
from wkus_docs.word.tree import P, W

PROJECT = "PROJEKT"
NOTE = f"{STRUCK} Niepotrzebne skreślić."
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ASTERISKS = re.compile(b"(?:%b){2,}" % re.escape(MARKED_STRUCK.encode()))
_GAP = re.compile(b"%b\\[.*?\\]%b" % (GAP_START.encode(), GAP_END.encode()), re.DOTALL)
_DOTS = "…………".encode()
_TERMS = "{http://purl.org/dc/terms/}"
_DC, _CP = (
    "{http://purl.org/dc/elements/1.1/}",
    "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}",
)


def stated(entries: dict[str, bytes], main: str, heading: Heading, assessors: int = 1) -> dict[str, bytes]:
    """Return the entries of a Word file with what the state of the document adds to its text and properties.

    ``assessors`` are how many share a card that is made for one.
    """
    entries = {name: _dotted(_struck_once(body)) for name, body in entries.items()}
    strikes = MARKED_STRUCK.encode() in entries[main]
    root = etree.fromstring(entries[main].replace(MARKED_STRUCK.encode(), STRUCK.encode()))
    body = root.find(f"{W}body")
    if heading.stan is not None:
        tidy(root, assessors)
    if body is not None:
        for at, line in enumerate(_above(heading)):
            body.insert(at, line)
        if strikes and NOTE.lower().strip("* .") not in "".join(map(str, body.itertext())).lower():
            _put_last(body, _paragraph("Uwaga", [NOTE]))
    made = entries | {main: _written(root)}
    core = "docProps/core.xml"
    return made | ({core: _properties(made[core], heading)} if core in made else {})


def _above(heading: Heading) -> list[etree._Element]:
    """Return the paragraphs above everything: the annex first, as it is bound, then the state."""
    lines: list[etree._Element] = []
    if heading.zalacznik_do is not None:
        lines.append(_paragraph("OznaczenieZalacznika", [_annex(heading.zalacznik_do)]))
    if heading.project and heading.data_przygotowania is not None:
        day = twarde_spacje(f"z dnia {data_slownie(heading.data_przygotowania)}")
        lines.append(_paragraph("DoPrawej", [PROJECT, day], bold=True))
    return lines


def _annex(annexed: ZalacznikDo) -> str:
    number = f" nr {annexed.numer}" if annexed.numer is not None else ""
    return twarde_spacje(f"Załącznik{number} do {annexed.akt}")


def _struck_once(content: bytes) -> bytes:
    """Leave one asterisk where a choice within a choice has put two."""
    mark = MARKED_STRUCK.encode()
    return _ASTERISKS.sub(mark, content) if mark in content else content


def _dotted(content: bytes) -> bytes:
    """Return a part with dots for what only the wording needed: a number of a unit left out, a missing journal."""
    return _GAP.sub(_DOTS, content) if GAP_START.encode() in content else content


def _put_last(body: etree._Element, note: etree._Element) -> None:
    at = len(body) - 1 if len(body) and body[-1].tag == f"{W}sectPr" else len(body)
    before = body[at - 1] if at else None
    if before is not None and before.tag == P:  # lest it stand alone on a page
        properties = before.find(f"{W}pPr")
        if properties is not None:
            put(properties, etree.Element(f"{W}keepNext"), PARAGRAPH)
    body.insert(at, note)


def _properties(core: bytes, heading: Heading) -> bytes:
    """Return core properties that tell the state before the title, and as the status that Word shows."""
    if heading.stan is None or heading.data_przygotowania is None:
        return core
    state = heading.stan.etykieta.capitalize()
    root = etree.fromstring(core)
    title = root.find(f"{_DC}title")
    if title is not None:
        title.text = f"{state}: {title.text or ''}"
    etree.SubElement(root, f"{_CP}contentStatus").text = state
    for stamp in (root.find(f"{_TERMS}created"), root.find(f"{_TERMS}modified")):
        if stamp is not None:
            stamp.text = f"{heading.data_przygotowania.isoformat()}T00:00:00Z"
    return _written(root)


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _paragraph(style: str, lines: list[str], *, bold: bool = False) -> etree._Element:
    paragraph = etree.Element(f"{W}p")
    etree.SubElement(etree.SubElement(paragraph, f"{W}pPr"), f"{W}pStyle").set(f"{W}val", style)
    for at, line in enumerate(lines):
        run = etree.SubElement(paragraph, f"{W}r")
        if bold and not at:
            etree.SubElement(etree.SubElement(run, f"{W}rPr"), f"{W}b")
        if at:
            etree.SubElement(run, f"{W}br")
        text = etree.SubElement(run, f"{W}t")
        text.set(_SPACE, "preserve")
        text.text = line
    return paragraph
