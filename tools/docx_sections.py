"""Pages of a document: sections with their orientation, and pages begun anew."""

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass

from lxml.etree import _Element
from wordml import each, is_tag_paragraph, make, paragraph, put, style, w

_LEADS_IN = re.compile(r":\s*(?:\{%[^%]*%\}[.;]?\s*)*$")
"""A colon at the end of a sentence, or of one of its shapes: „…:{% else %}.{% endif %}”."""
_ADDRESS = re.compile(r"\{\{[^}]*(?:\bkontakt\.linia|\.email|\.bip|\.www)\b")
"""What prints an address of the net, which no line can break."""
_JUSTIFIED = frozenset({"Akapit", "Wyjustowany", "Ustep", "Punkt", "UstepUmowy", "PunktUmowy"})
_LANDSCAPE = {"KoniecPionowej": False, "KoniecPoziomej": True}


@dataclass(frozen=True)
class Section:
    """Blocks that share one page layout, and the width of their text in twips."""

    blocks: tuple[_Element, ...]
    width: int


def divide(body: _Element, last: _Element) -> Iterator[Section]:
    """Turn the markers of sections into section breaks and yield the sections in order.

    `last` holds the properties of the house's portrait page; it closes the body.
    """
    blocks: list[_Element] = []
    for block in list(body):
        landscape = _LANDSCAPE.get(style(block)) if block.tag == w("p") else None
        if landscape is None:
            blocks.append(block)
            continue
        page = _turned(last) if landscape else deepcopy(last)
        if block.getnext() is None:
            body.remove(block)
            last = page
            break
        put(block, make("pStyle", val="Znacznik"))
        for run in block.findall(w("r")):
            block.remove(run)
        put(block, page)
        yield Section(tuple(blocks), _text_width(page))
        blocks = []
    body.append(last)
    yield Section(tuple(blocks), _text_width(last))


def begin_pages(body: _Element) -> None:
    """Turn the markers of new pages into a page break before what follows."""
    for marker in each(body, "p"):
        if style(marker) != "NowaStrona":
            continue
        following = marker.getnext()
        if following is not None and following.tag == w("p") and not is_tag_paragraph(following):
            put(following, make("pageBreakBefore"))
        else:
            kept = paragraph("Znacznik")
            put(kept, make("pageBreakBefore"))
            marker.addnext(kept)
        body_or_cell = marker.getparent()
        if body_or_cell is not None:
            body_or_cell.remove(marker)


def _turned(portrait: _Element) -> _Element:
    page = deepcopy(portrait)
    size = page.find(w("pgSz"))
    if size is not None:
        width, height = size.attrib[w("w")], size.attrib[w("h")]
        size.set(w("w"), height)
        size.set(w("h"), width)
        size.set(w("orient"), "landscape")
    return page


def _text_width(page: _Element) -> int:
    size, margins = page.find(w("pgSz")), page.find(w("pgMar"))
    if size is None or margins is None:
        raise ValueError("The last section of _styl/word/document.xml has no pgSz or pgMar.")
    return int(size.attrib[w("w")]) - int(margins.attrib[w("left")]) - int(margins.attrib[w("right")])


def keep_lead_ins(body: _Element) -> None:
    """Keep what announces a table or a list („…:”), and the last words before a signature, with what follows."""
    for block in body.findall(w("p")):
        following = _next_printed(block)
        words = "".join(text.text or "" for text in block.iter(w("t"))).rstrip()
        signed = following is not None and following.tag == w("p") and style(following) == "Podpis"
        announces = (
            bool(_LEADS_IN.search(words)) or signed or (following is not None and following.tag == w("tbl"))
        )
        if announces and not words.startswith("{%p"):
            put(block, make("keepNext"))


def _next_printed(block: _Element) -> _Element | None:
    """Return the block after one, over the paragraphs of tags alone, which leave nothing in a document."""
    following = block.getnext()
    while following is not None and is_tag_paragraph(following):
        following = following.getnext()
    return following


def align_addresses(body: _Element) -> None:
    """Set a paragraph with an address of the net to the left: a long one would tear apart the line above it."""
    for block in body.findall(w("p")):
        words = "".join(text.text or "" for text in block.iter(w("t")))
        if style(block) in _JUSTIFIED and _ADDRESS.search(words):
            alignment = make("jc")
            alignment.set(w("val"), "left")
            put(block, alignment)
