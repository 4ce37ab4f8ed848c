"""Tables of a document: widths, repeated headers, rows kept whole, shaded labels."""

from itertools import accumulate

from lxml.etree import _Element
from wordml import drop, each, make, paragraph, properties, put, style, text, value, w

_FORMS = frozenset({"Formularz", "FormularzSekcja"})
# Written in the source only: a Formularz whose rows stay together on one page.
_WHOLE = "FormularzCaly"
_PLAIN = frozenset({"", "BodyText", "FirstParagraph", "Compact"})
_LONG = frozenset({"Akapit", "Opis"})
_CELL_MARGINS = 170
_HEADER_FILL, _LABEL_FILL = "D9D9D9", "F2F2F2"


def shape(table: _Element, width: int) -> None:
    """Give a table, and the tables in its cells, the width and the manners of the house."""
    name = value(table, "tblPr/tblStyle") or ""
    if name in {"", "Table"}:
        name = "Formularz"
    together = name in {_WHOLE, "Podpisy"}
    name = "Formularz" if name == _WHOLE else name
    put(table, make("tblStyle", val=name))
    put(table, make("tblW", w="5000", type="pct"))
    put(table, make("tblLayout", type="autofit" if "{%tc" in text(table) else "fixed"))
    edges = _scale_grid(table, width)
    rows = table.findall(w("tr"))
    for row in rows:
        header = row.find(f"{w('trPr')}/{w('tblHeader')}") is not None
        _set_row(row, header=header)
        column = 0
        for cell in row.findall(w("tc")):
            span = int(value(cell, "tcPr/gridSpan") or 1)
            cell_width = edges[min(column + span, len(edges) - 1)] - edges[min(column, len(edges) - 1)]
            column += span
            _set_cell(cell, name, cell_width, header=header)
        labels_only = all(style(block) == "Etykieta" for block in row.iter(w("p")))
        if (together or labels_only) and row is not rows[-1]:
            for block in each(row, "p"):
                put(block, make("keepNext"))
    _set_gap(table)


def _scale_grid(table: _Element, width: int) -> list[int]:
    """Stretch the columns to `width`; return their edges, from 0 to `width`."""
    columns = table.findall(f"{w('tblGrid')}/{w('gridCol')}")
    sums = list(accumulate((int(column.get(w("w"), "0")) for column in columns), initial=0))
    edges = [round(edge * width / sums[-1]) if sums[-1] else 0 for edge in sums]
    for column, left, right in zip(columns, edges, edges[1:], strict=False):
        column.set(w("w"), str(right - left))
    return edges


def _set_row(row: _Element, *, header: bool) -> None:
    holder = properties(row)
    drop(holder, "cantSplit", "tblHeader")
    if not any(style(block) in _LONG for block in row.iter(w("p"))):
        holder.append(make("cantSplit"))
    if header:
        holder.append(make("tblHeader"))


def _set_cell(cell: _Element, table_style: str, width: int, *, header: bool) -> None:
    if value(cell, "tcPr/gridSpan") == "1":
        drop(properties(cell), "gridSpan")
    put(cell, make("tcW", w=str(width), type="dxa"))
    for table in cell.findall(w("tbl")):
        shape(table, width - _CELL_MARGINS)
    for block in cell.findall(w("p")):
        if style(block) in _PLAIN:
            put(block, make("pStyle", val=_cell_style(table_style, header=header)))
    if table_style in _FORMS:
        _shade(cell, header=header)


def _cell_style(table_style: str, *, header: bool) -> str:
    if table_style == "Podpisy":
        return "Wysrodkowany"
    return "KomorkaNaglowka" if header else "Komorka"


def _shade(cell: _Element, *, header: bool) -> None:
    labels = all(style(block) == "Etykieta" for block in cell.iter(w("p")))
    if header or labels:
        put(cell, make("shd", val="clear", color="auto", fill=_HEADER_FILL if header else _LABEL_FILL))
    if header:
        put(cell, make("vAlign", val="center"))


def _set_gap(table: _Element) -> None:
    """Keep a table from what follows: a small gap, which also parts it from a next table."""
    following = table.getnext()
    if following is not None and following.tag == w("p"):
        if not style(following) and not text(following):
            put(following, make("pStyle", val="Odstep"))
            return
        if style(following) in {"Odstep", "Znacznik"}:
            return
    table.addnext(paragraph("Odstep"))
