"""Dots to write on, as long as the cell they stand in: a word longer than its line would run over the next cell."""

import re
from collections.abc import Iterator

from lxml import etree

from wkus_docs.blanks import DOT
from wkus_docs.word.tree import TBL, TC, TR, T, W

_GRID, _SPAN, _WIDTH = f"{W}tblGrid/{W}gridCol", f"{W}tcPr/{W}gridSpan", f"{W}w"
_MARGINS, _OF_A_DOT, _FEWEST = 216, 150, 2
"""Twips: what the margins of a cell take, and how wide the sign „…” is in the letters of cells."""
_RUN = re.compile(f"{DOT}+(\u00a0)?")
_UNIT = 2
"""Dots that „zł” or „r.” behind them take the room of."""


def fit_dots(root: etree._Element) -> None:
    """Shorten the dots in the cells of all tables to the width of the cell."""
    for table in root.iter(TBL):
        columns = [int(column.get(_WIDTH, "0")) for column in table.iterfind(_GRID)]
        for row in table.iterchildren(TR):
            for cell, width in _cells(row, columns):
                _fit(cell, max(_FEWEST, (width - _MARGINS) // _OF_A_DOT))


def _cells(row: etree._Element, columns: list[int]) -> Iterator[tuple[etree._Element, int]]:
    at = 0
    for cell in row.iterchildren(TC):
        span = cell.find(_SPAN)
        wide = int(span.get(f"{W}val", "1")) if span is not None else 1
        yield cell, sum(columns[at : at + wide])
        at += wide


def _fit(cell: etree._Element, most: int) -> None:
    for text in cell.iter(T):
        if DOT in (text.text or ""):
            text.text = _RUN.sub(lambda found: _shortened(found, most), text.text or "")


def _shortened(found: re.Match[str], most: int) -> str:
    unit = found[1] or ""
    length = len(found[0]) - len(unit)
    return DOT * min(length, max(_FEWEST, most - _UNIT if unit else most)) + unit
