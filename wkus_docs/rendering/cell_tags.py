"""What a tag says about its cell: ``{% colspan n %}``, ``{% cellbg k %}``, ``{% vm %}``, ``{% hm %}``.

``colspan`` and ``cellbg`` set the span and the colour of the cell; ``vm`` merges the copies that a loop
makes of the cell downwards, ``hm`` to the right.
"""

from lxml import etree

from wkus_docs.errors import Fault
from wkus_docs.rendering.placeholders import Placeholders, Tag
from wkus_docs.rendering.splicing import put_after, put_before
from wkus_docs.word.tree import TC, R, T, W, owner, remove

_PROPERTIES, _SPAN, _SHADE = f"{W}tcPr", f"{W}gridSpan", f"{W}shd"


def set_up(root: etree._Element, marks: Placeholders) -> None:
    """Carry out ``colspan`` and ``cellbg``."""
    for kind, made in (("colspan", _span), ("cellbg", _shade)):
        for text in list(root.iter(T)) if marks.some(kind) else ():
            for mark, tag in marks.of(text.text, kind):
                if (cell := _cell(text, tag, marks)) is not None:
                    _remove(text, mark)
                    _drop_first(cell, _SPAN if kind == "colspan" else _SHADE)
                    _properties(cell).insert(0, made(marks.like(tag, f"{{{{{tag.source}}}}}")))


def merge(root: etree._Element, marks: Placeholders) -> None:
    """Carry out ``vm`` and ``hm``; loops must be in place already."""
    for kind, done in (("vm", _downwards), ("hm", _rightwards)):
        for text in list(root.iter(T)) if marks.some(kind) else ():
            for mark, tag in marks.of(text.text, kind):
                if (cell := _cell(text, tag, marks)) is not None:
                    text.text = (text.text or "").replace(mark, "")
                    done(cell, text, tag, marks)


def _cell(text: etree._Element, tag: Tag, marks: Placeholders) -> etree._Element | None:
    cell = owner(text, TC)
    if cell is None:
        marks.faults.append(Fault(tag.place, f"Znacznik „{tag.place.tag}” stoi poza tabelą."))
    return cell


def _remove(text: etree._Element, mark: str) -> None:
    """Remove the placeholder, and its run when that is then empty."""
    text.text = (text.text or "").replace(mark, "")
    run = owner(text, R)
    if not text.text and not text.attrib and run is not None:
        remove(run)


def _properties(cell: etree._Element) -> etree._Element:
    properties = cell.find(_PROPERTIES)
    if properties is None:
        properties = etree.Element(_PROPERTIES)
        cell.insert(0, properties)
    return properties


def _drop_first(cell: etree._Element, kind: str) -> None:
    found = next(cell.iter(kind), None)
    if found is not None:
        remove(found)


def _span(mark: str) -> etree._Element:
    return etree.Element(_SPAN, {f"{W}val": mark})


def _shade(mark: str) -> etree._Element:
    return etree.Element(_SHADE, {f"{W}val": "clear", f"{W}color": "auto", f"{W}fill": mark})


def _downwards(cell: etree._Element, text: etree._Element, tag: Tag, marks: Placeholders) -> None:
    value = "restart", "continue"
    first, other, end = (f"{{% {said} %}}" for said in ("if loop.first", "else", "endif"))
    chosen = f"{marks.like(tag, first)}{value[0]}{marks.like(tag, other)}{value[1]}{marks.like(tag, end)}"
    etree.SubElement(_properties(cell), f"{W}vMerge", {f"{W}val": chosen})
    start = next(cell.iter(T))
    start.text = marks.like(tag, first) + (start.text or "")
    text.text = (text.text or "") + marks.like(tag, end)


def _rightwards(cell: etree._Element, _text: etree._Element, tag: Tag, marks: Placeholders) -> None:
    spans = [span for span in cell.iter(_SPAN) if span.get(f"{W}val", "").isdigit()]
    for span in spans:
        span.set(f"{W}val", marks.like(tag, f"{{{{ {span.get(f'{W}val')} * loop.length }}}}"))
    if next(cell.iter(_SPAN), None) is None:
        _properties(cell).append(_span(marks.like(tag, "{{ loop.length }}")))
    put_before(cell, marks.like(tag, "{% if loop.first %}"))
    put_after(cell, marks.like(tag, "{% endif %}"))
