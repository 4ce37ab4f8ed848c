"""Signatures that do not stand alone on a page: the last words before them are kept with them.

Which words come last is known when the text is written: a condition may leave out a paragraph, and of a list
only its last item stays with the signature. What leads to a signature is marked in the template.
"""

import re

from lxml import etree

from wkus_docs.rendering.splicing import put_before
from wkus_docs.word.tree import TBL, TR, P, W

_MARK = "\ue007"
_STYLES = frozenset({"Podpis"})
_SIGNED = re.compile(r"\bpodpis", re.IGNORECASE)
_LEADS = frozenset({"Heading1", "Heading2", "Heading3", "TableCaption"})
_LAST = re.compile(r"<w:p(?: [^<>]*)?>(?:(?!<w:p[ >]).)*</w:p>$", re.DOTALL)
_PARAGRAPH = re.compile(r"(?P<open><w:p(?: [^<>]*)?>)(?:<w:pPr>(?P<style><w:pStyle [^<>]*/>)?)?")
_KEPT = "<w:keepNext"


def mark_signatures(root: etree._Element) -> bool:
    """Mark what leads to signatures: the paragraph of one, the heading above a table of them."""
    leads = [
        *(
            block
            for block in root.iter(P)
            if _style(block) in _STYLES and _style(block.getprevious()) not in _STYLES
        ),
        *(lead for table in root.iter(TBL) if _is_signed(table) and (lead := _heading(table)) is not None),
    ]
    for lead in leads:
        put_before(lead, _MARK)
    return bool(leads)


def keep_signed(text: str) -> str:
    """Keep the paragraph before every mark with what follows it, and take the marks out."""
    *pieces, rest = text.split(_MARK)
    return "".join([*map(_kept, pieces), rest])


def _kept(piece: str) -> str:
    last = _LAST.search(piece, max(piece.rfind("<w:p>"), piece.rfind("<w:p "), 0))
    if last is None or _KEPT in last[0]:
        return piece
    return piece[: last.start()] + _PARAGRAPH.sub(_with_keep, last[0], count=1)


def _with_keep(found: re.Match[str]) -> str:
    if found["open"] == found[0]:
        return f"{found[0]}<w:pPr><w:keepNext/></w:pPr>"
    return f"{found[0]}<w:keepNext/>"


def _heading(table: etree._Element) -> etree._Element | None:
    """Return the first of the headings right above a table."""
    lead, above = None, table.getprevious()
    while above is not None and above.tag == P and _style(above) in _LEADS:
        lead, above = above, above.getprevious()
    return lead


def _is_signed(table: etree._Element) -> bool:
    first = next(table.iter(TR), None)
    return first is not None and bool(_SIGNED.search(" ".join(map(str, first.itertext()))))


def _style(block: etree._Element | None) -> str:
    found = None if block is None else block.find(f"{W}pPr/{W}pStyle")
    return "" if found is None else found.get(f"{W}val", "")
