"""Runs and texts of a document: joined where pandoc cut them, with Polish spacing, tabs and check boxes."""

import re
from copy import deepcopy

from lxml import etree
from lxml.etree import _Element
from wordml import TAG, SourceError, drop, each, is_tag_paragraph, make, properties, put, style, value, w

from wkus_docs.polish.typografia import twarde_spacje

_HANGING = frozenset(
    {"Punkt", "Litera", "Tiret", "UstepUmowy", "PunktUmowy", "LiteraUmowy", "Przypis", "Wypunktowanie"}
)
_NUMBER = re.compile(
    r"((?:\{%.*?%\})*"
    r"(?:\{\{-?\s*(?:par|ust|pkt|lit|tiret|loop\.index)\b[^{}]*\}\}[.)]?|\(?\d+[a-z]*[.)]+|[a-z]{1,2}\)|[–*]+))"
    r"[ \u00a0]+"
)
_TAB = "⇥"
_TAG_PART = re.compile(f"({TAG.pattern})", re.DOTALL)
_BOX = re.compile("[☐☑☒]")
_PIECE = re.compile(rf"({TAG.pattern}|{_BOX.pattern})", re.DOTALL)
_VALUE, _STATEMENT, _NEXT_RUN = "ꙮ", "\ue001", "\ue002"  # no template has these; the first is a letter
_MASK = re.compile(f"[{_VALUE}{_STATEMENT}]")
_DROPPED = ["bookmarkStart", "bookmarkEnd", "proofErr", "lastRenderedPageBreak"]


def tidy(body: _Element) -> None:
    """Bring all texts below `body` to the form the house style prints."""
    for element in each(body, *_DROPPED):
        _cut(element)
    for paragraph in each(body, "p"):
        _join_runs(paragraph)
        _list_style(paragraph)
        if is_tag_paragraph(paragraph):
            continue
        _number_tab(paragraph)
        for run in each(paragraph, "r"):
            _set_text(run)
            _set_boxes(run)
        _join_runs(paragraph)


def _join_runs(paragraph: _Element) -> None:
    previous: _Element | None = None
    for run in list(paragraph):
        if run.tag != w("r"):
            previous = None
        elif previous is None or _look(previous) != _look(run):
            previous = run
        else:
            previous.extend([child for child in run if child.tag != w("rPr")])
            paragraph.remove(run)
    for run in each(paragraph, "r"):
        _join_texts(run)


def _join_texts(run: _Element) -> None:
    previous: _Element | None = None
    for child in list(run):
        if child.tag == w("t") and previous is not None and previous.tag == w("t"):
            previous.text = (previous.text or "") + (child.text or "")
            run.remove(child)
        else:
            previous = child
    for child in run.findall(w("t")):
        content = child.text or ""
        rest = TAG.sub("", content)
        if any(mark in rest for mark in ("{{", "}}", "{%", "%}")):
            raise SourceError(f"A tag is cut by formatting or a line break: {content!r}; keep it whole.")


def _look(run: _Element) -> bytes:
    found = run.find(w("rPr"))
    return b"" if found is None or not len(found) else etree.tostring(found, method="c14n")


def _list_style(paragraph: _Element) -> None:
    """Turn the items of pandoc's lists into the list style of the house."""
    level = value(paragraph, "pPr/numPr/ilvl")
    if level is None:
        return
    drop(properties(paragraph), "numPr")
    put(paragraph, make("pStyle", val="Wypunktowanie"))
    if level != "0":
        numbering = make("numPr")
        numbering.extend([make("ilvl", val=level), make("numId", val="1")])
        put(paragraph, numbering)


def _number_tab(paragraph: _Element) -> None:
    """Set a tab after the number of a unit with a hanging indent."""
    first = next(paragraph.iter(w("t")), None)
    if first is None or style(paragraph) not in _HANGING:
        return
    number = _NUMBER.match(first.text or "")
    if number is not None:
        first.text = number.group(1) + _TAB + number.string[number.end() :]


def _set_text(run: _Element) -> None:
    for node in run.findall(w("t")):
        index = run.index(node)
        pieces = _split_at_tabs(node.text or "")
        run.remove(node)
        for place, piece in enumerate(pieces):
            if place:
                run.insert(index, make("tab"))
                index += 1
            if piece:
                run.insert(index, make("t", _spaced(piece)))
                index += 1


def _split_at_tabs(content: str) -> list[str]:
    """Split at tab marks, except within a tag."""
    pieces = [""]
    for part in _TAG_PART.split(content):
        head, *tail = [part] if TAG.fullmatch(part) else part.split(_TAB)
        pieces[-1] += head
        pieces.extend(tail)
    return pieces


def _spaced(content: str) -> str:
    """Set no-break spaces around tags, never within them: a value is a word, a statement is nothing."""
    tags = TAG.findall(content)
    masked = TAG.sub(lambda tag: _VALUE if tag.group().startswith("{{") else _STATEMENT, content)
    rest = iter(tags)
    spaced = twarde_spacje(masked + _NEXT_RUN).removesuffix(_NEXT_RUN)
    return _MASK.sub(lambda _: next(rest), spaced)


def _set_boxes(run: _Element) -> None:
    """Give check boxes a run of their own, in a font that has them."""
    if not _BOX.search("".join(node.text or "" for node in run.findall(w("t")))):
        return
    content = [child for child in run if child.tag != w("rPr")]
    target: _Element | None = None
    for child in content:
        pieces = (
            [child] if child.tag != w("t") else [make("t", p) for p in _PIECE.split(child.text or "") if p]
        )
        for piece in pieces:
            box = _BOX.search(piece.text or "") is not None
            following = _sibling(run, box=box)
            if target is None or _look(following) != _look(target):
                (run if target is None else target).addnext(following)
                target = following
            target.append(piece)
    _cut(run)


def _sibling(run: _Element, *, box: bool) -> _Element:
    sibling = make("r")
    look = run.find(w("rPr"))
    if look is not None:
        sibling.append(deepcopy(look))
    if box and value(sibling, "rPr/rStyle") is None:
        properties(sibling).insert(0, make("rStyle", val="Kratka"))
    return sibling


def _cut(element: _Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
