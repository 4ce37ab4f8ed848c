"""An empty form made fit to be looked at: what only makes sense around values is taken out or set otherwise."""

from lxml import etree

from wkus_docs.blanks import DOT
from wkus_docs.rendering.assessors import make_room_for
from wkus_docs.rendering.fitted_dots import fit_dots
from wkus_docs.rendering.on_paper import BETWEEN, LINE, PERHAPS
from wkus_docs.word.order import PARAGRAPH, put
from wkus_docs.word.tree import TC, TR, P, T, W, attribute, remove

_LONG = DOT * 8
_ON_A_PAGE = 15
"""Paragraphs of a row that surely stand on one page."""
_CHART, _PLAIN = "Wykres", "Akapit"
_LINES = BETWEEN | {LINE}
"""Paragraphs that stand in place of others and took their style, of a heading or a row of a table."""
_JUSTIFIED = frozenset({
    "BodyText", "Akapit", "Wyjustowany", "Wypunktowanie", "Uwaga", "PodstawaPrawna", "Paragraf", "Ustep", "Punkt",
    "Litera", "Tiret", "UstepUmowy", "PunktUmowy", "LiteraUmowy",
})  # fmt: skip


def tidy(root: etree._Element, assessors: int = 1) -> None:
    """Make the text of a document with dots fit to be printed, for one assessor or several."""
    for paragraph in list(root.iter(P)):
        words = _words(paragraph)
        if words == PERHAPS and _in_cell(paragraph):
            remove(paragraph)
        elif words in _LINES and not _in_cell(paragraph):
            _name(paragraph, _PLAIN)
        elif DOT in words:
            _set(paragraph, words)
    if assessors > 1:
        make_room_for(root, assessors)
    fit_dots(root)
    _uncolour(root)
    _may_break(root)


def _set(paragraph: etree._Element, words: str) -> None:
    style = attribute(paragraph, "pPr/pStyle")
    if style == _CHART:
        _remove_with_its_word(paragraph)
        return
    if _repeats(paragraph, words):
        remove(paragraph)
        return
    if style in _JUSTIFIED and _LONG in words:  # the words before the dots would be torn apart
        properties = paragraph.find(f"{W}pPr")
        if properties is not None and properties.find(f"{W}jc") is None:
            put(properties, etree.Element(f"{W}jc", {f"{W}val": "left"}), PARAGRAPH)


def _remove_with_its_word(paragraph: etree._Element) -> None:
    """Take a paragraph out, and „o ile dotyczy:” above it."""
    before = paragraph.getprevious()
    if before is not None and before.tag == P and _words(before) in BETWEEN:
        remove(before)
    remove(paragraph)


def _may_break(root: etree._Element) -> None:
    """Let a row taller than a page go on overleaf, and not be kept whole with the row above it."""
    for row in root.iter(TR):
        if sum(1 for _ in row.iter(P)) <= _ON_A_PAGE:
            continue
        above = row.getprevious()
        ties = [*row.iterfind(f"{W}trPr/{W}cantSplit")]
        ties += [] if above is None else above.iter(f"{W}keepNext")
        for tie in ties:
            remove(tie)


def _repeats(paragraph: etree._Element, words: str) -> bool:
    """Tell whether a cell has said the same in the line before: „Uwagi: ……” for each empty line of a text."""
    before = paragraph.getprevious()
    spoken = any(sign.isalpha() for sign in words)
    return (
        spoken and _in_cell(paragraph) and before is not None and before.tag == P and _words(before) == words
    )


def _in_cell(paragraph: etree._Element) -> bool:
    around = paragraph.getparent()
    return around is not None and around.tag == TC


def _name(paragraph: etree._Element, style: str) -> None:
    named = paragraph.find(f"{W}pPr/{W}pStyle")
    if named is not None:
        named.set(f"{W}val", style)


def _words(paragraph: etree._Element) -> str:
    return "".join(text.text or "" for text in paragraph.iter(T))


def _uncolour(root: etree._Element) -> None:
    """Leave a cell whose colour is not known as it is: Word takes a file with such a colour for damaged."""
    for shade in root.iter(f"{W}shd"):
        if DOT in shade.get(f"{W}fill", ""):
            shade.set(f"{W}fill", "auto")
