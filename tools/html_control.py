"""Attributes that repeat and choose (`data-dla`, `data-jesli`…), turned into the tags that do it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import html_columns
from html_tree import CELLS, CONTROLS, fault
from jinja2 import Environment, TemplateSyntaxError
from lxml import etree
from lxml.etree import _Element

_LET, _FOR, _IF, _ELIF, _ELSE = CONTROLS
_COMPLETE = {
    _LET: "{{% set {} %}}",
    _FOR: "{{% for {} %}}{{% endfor %}}",
    _IF: "{{% if {} %}}{{% endif %}}",
    _ELIF: "{{% if {} %}}{{% endif %}}",
}
_LANGUAGE = Environment(autoescape=True)
_GROUPS = frozenset({"div", "tbody"})

_Written = Callable[[str], _Element]
"""Writes a statement as its neighbours are: as a paragraph, a row or a cell."""


@dataclass(frozen=True)
class _Control:
    """What is written around an element; `waiting` closes it unless the next one goes on with „else”."""

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    waiting: str | None = None


def expand(root: _Element) -> None:
    """Write the tags below an element, and the columns of its tables."""
    for cell in list(root.iter(*CELLS)):
        _refuse_bare_words(cell)
        _expand(cell, _paragraph)
    for table in list(root.iter("table")):
        columns = html_columns.lay_out(table)
        for row in html_columns.rows(table):
            _expand(row, _like(row[0]))
        for head in table.iterchildren("thead"):
            _expand(head, _row(columns))
        _expand(table, _row(columns))
        html_columns.gather_rows(table)
    _expand(root, _paragraph)


def _expand(parent: _Element, written: _Written) -> None:
    """Write the tags among the children of an element; a group becomes what it holds."""
    made: list[_Element] = []
    waiting: str | None = None
    for child in list(parent):
        said = _said(child)
        goes_on = _ELSE in said or _ELIF in said
        if waiting is not None and not goes_on:
            made.append(written(waiting))
        control = _branch(child, said, waiting) if goes_on else _control(said)
        made.extend(map(written, control.before))
        if child.tag in _GROUPS:
            _expand(child, written)
            made.extend(child)
        else:
            made.append(child)
        made.extend(map(written, control.after))
        waiting = control.waiting
    if waiting is not None:
        made.append(written(waiting))
    parent[:] = made


def _control(said: Mapping[str, str]) -> _Control:
    """Open what an element says: first the loop, in it the condition."""
    opening, closing = _loop(said)
    if _IF in said:
        opening, closing = (*opening, f"if {said[_IF]}"), ("endif", *closing)
    if len(closing) == 1:
        return _Control(opening, waiting=closing[0])
    return _Control(opening, closing)


def _branch(element: _Element, said: Mapping[str, str], waiting: str | None) -> _Control:
    """Go on with what the element before has opened; a loop of its own stands inside."""
    if waiting is None:
        raise fault(element, f"{_said_of(said)} has no {_IF} right before it.")
    if _IF in said or (_ELIF in said and _ELSE in said):
        raise fault(element, f"{_IF}, {_ELIF} and {_ELSE} do not go together; write one of them.")
    opening, closing = _loop(said)
    if _ELIF not in said:
        return _Control(("else", *opening), (*closing, waiting))
    if waiting == "endfor":
        raise fault(element, f"{_ELIF} stands behind a loop, which knows {_ELSE} only.")
    return _Control((f"elif {said[_ELIF]}", *opening), closing, waiting)


def _said_of(said: Mapping[str, str]) -> str:
    return _ELSE if _ELSE in said else _ELIF


def _loop(said: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what opens and what closes the loop of an element, both empty without one."""
    named = (f"set {said[_LET]}",) if _LET in said else ()
    return ((*named, f"for {said[_FOR]}"), ("endfor",)) if _FOR in said else (named, ())


def _said(element: _Element) -> dict[str, str]:
    """Return the controls of an element, once it is known that they can be read."""
    said = {name: str(element.attrib[name]) for name in CONTROLS if name in element.attrib}
    for name, value in said.items():
        if name == _ELSE and value:
            raise fault(element, f"{_ELSE} takes no value; a condition is {_ELIF}.")
        if name != _ELSE and not value:
            raise fault(element, f"{name} says nothing.")
        try:
            _LANGUAGE.parse(_COMPLETE.get(name, "").format(value))
        except TemplateSyntaxError as wrong:
            raise fault(element, f'{name}="{value}" cannot be read: {wrong.message}') from wrong
    return said


def _refuse_bare_words(cell: _Element) -> None:
    """Refuse words beside a paragraph that repeats or depends: nobody could tell what goes with it."""
    words = [cell.text, *(child.tail for child in cell)]
    if not any(text and text.strip() for text in words):
        return
    for child in cell:
        if child.tag in _GROUPS or any(name in child.attrib for name in CONTROLS):
            raise fault(child, f"words stand bare beside this <{child.tag}>; put them in a <p>.")


def _paragraph(statement: str) -> _Element:
    made = etree.Element("p")
    made.text = f"{{%p {statement} %}}"
    return made


def _row(columns: int) -> _Written:
    """Write a row of as many cells as the table has columns."""

    def written(statement: str) -> _Element:
        made = etree.Element("tr")
        for _ in range(columns):
            etree.SubElement(made, "td")
        made[0].text = f"{{%tr {statement} %}}"
        return made

    return written


def _like(cell: _Element) -> _Written:
    """Write a cell of the same kind."""

    def written(statement: str) -> _Element:
        made = etree.Element(cell.tag)
        made.text = f"{{%tc {statement} %}}"
        return made

    return written
