"""A card of one assessor made the card of several: a column of points, a line for a name and a signature for each."""

import copy
import re

from lxml import etree

from wkus_docs.blanks import DOT
from wkus_docs.word.tables import rows
from wkus_docs.word.tree import TBL, TC, P, T, W, attribute

_POINTS = frozenset({"Punkty", "Ocena"})
_NAME = "Imię i nazwisko"
_ONLY_DOTS = re.compile(f"[{DOT}\\s]+")
_GRID, _COLUMN, _WIDTH, _VAL = f"{W}tblGrid", f"{W}gridCol", f"{W}w", f"{W}val"
_NARROWEST = 700
"""Twips: a column in which two digits can be written."""


def make_room_for(root: etree._Element, assessors: int) -> None:
    """Give a blank card room for a number of assessors."""
    for table in root.iter(TBL):
        at = _column_of_points(table)
        if at is not None:
            _repeat_column(table, at, assessors)
        _repeat_names(table, assessors)
    _repeat_signature(root, assessors)


def _column_of_points(table: etree._Element) -> int | None:
    """Return the grid column of points that are all yet to be given; None where a table has none."""
    named = (at for row in rows(table)[:1] for cell, at, _ in _placed(row) if _said(cell) in _POINTS)
    found = next(named, None)
    if found is None:
        return None
    given = [
        _said(cell) for row in rows(table)[1:] for cell, at, span in _placed(row) if (at, span) == (found, 1)
    ]
    return found if given and all(_ONLY_DOTS.fullmatch(words) for words in given) else None


def _repeat_column(table: etree._Element, at: int, times: int) -> None:
    _widen_grid(table, at, times)
    for number, row in enumerate(rows(table)):
        for cell, start, span in _placed(row):
            if (start, span) == (at, 1):
                _repeat_cell(cell, times, named=not number)
            elif start <= at < start + span:
                wide = cell.find(f"{W}tcPr/{W}gridSpan")
                if wide is not None:
                    wide.set(_VAL, str(span + times - 1))
    widths = [int(column.get(_WIDTH, "0")) for column in table.iterfind(f"{_GRID}/{_COLUMN}")]
    for row in rows(table):
        for cell, start, span in _placed(row):
            width = cell.find(f"{W}tcPr/{W}tcW")
            if width is not None:
                width.set(_WIDTH, str(sum(widths[start : start + span])))


def _widen_grid(table: etree._Element, at: int, times: int) -> None:
    """Divide the column, and take from the widest what is missing to write in."""
    columns = table.findall(f"{_GRID}/{_COLUMN}")
    width = int(columns[at].get(_WIDTH, "0"))
    each = max(width // times, _NARROWEST)
    widest = max(
        (one for one in columns if one is not columns[at]), key=lambda one: int(one.get(_WIDTH, "0"))
    )
    widest.set(_WIDTH, str(int(widest.get(_WIDTH, "0")) - (each * times - width)))
    columns[at].set(_WIDTH, str(each))
    for _ in range(times - 1):
        columns[at].addnext(copy.deepcopy(columns[at]))


def _repeat_cell(cell: etree._Element, times: int, *, named: bool) -> None:
    copies = [cell, *(copy.deepcopy(cell) for _ in range(times - 1))]
    for number, one in enumerate(copies, 1):
        if number > 1:
            copies[number - 2].addnext(one)
        last = next(iter(list(one.iter(T))[-1:]), None)
        if named and last is not None:
            last.text = f"{last.text} {number}"


def _repeat_names(table: etree._Element, times: int) -> None:
    for row in rows(table):
        cells = [cell for cell, _, _ in _placed(row)]
        if len(cells) > 1 and _said(cells[0]) == _NAME and DOT in _said(cells[1]):
            for line in cells[1].findall(P):
                for _ in range(times - 1):
                    line.addnext(copy.deepcopy(line))


def _repeat_signature(root: etree._Element, times: int) -> None:
    """Repeat the line for a signature with that for the name under it."""
    for name in list(root.iter(P)):
        line = name.getprevious()
        if attribute(name, "pPr/pStyle") != "PodpisKoniec" or DOT not in _said(name) or line is None:
            continue
        if line.tag == P and attribute(line, "pPr/pStyle") == "Podpis" and _ONLY_DOTS.fullmatch(_said(line)):
            for _ in range(times - 1):
                name.addnext(copy.deepcopy(name))
                name.addnext(copy.deepcopy(line))


def _placed(row: etree._Element) -> list[tuple[etree._Element, int, int]]:
    """Return the cells of a row, each with its first column and how many it takes."""
    found, at = [], 0
    for cell in row.iterchildren(TC):
        span = int(attribute(cell, "tcPr/gridSpan") or 1)
        found.append((cell, at, span))
        at += span
    return found


def _said(element: etree._Element) -> str:
    return "".join(text.text or "" for text in element.iter(T)).replace("\u00a0", " ").strip()
