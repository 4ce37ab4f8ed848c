"""Passages that several templates share: written once in `templates_pl/_wspolne/`, put in when a template is built.

A file holds one `<div>` (paragraphs), `<tbody>` or `<thead>` (rows) or `<span>` (words of a sentence). A template puts
it in with `data-wstaw="name"` on the same element. What is called differently from template to template is a parameter: named
in `data-parametry` of the passage, given in `data-z-…` of the template as a name from the model.
"""

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import html_spacing
import html_tree
from html_tree import CONTROLS, PARAMETERS, PUT_IN, WITH, fault
from lxml import etree
from lxml.etree import _Element
from wordml import TAG, SourceError

FOLDER = Path(__file__).resolve().parent.parent / "templates_pl" / "_wspolne"

_GIVEN = re.compile(r"[a-z_]\w*(\.[a-z_]\w*)*")
_COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
_DISSOLVED = "wstawka"


@dataclass(frozen=True)
class Passage:
    """A passage: its title and what else its comment says, its content, and the names it wants to be given."""

    name: str
    title: str
    about: str
    root: _Element

    @property
    def parameters(self) -> tuple[str, ...]:
        """Names that stand for something of the model."""
        return tuple((self.root.get(PARAMETERS) or "").split())


@cache
def passages() -> dict[str, Passage]:
    """Return the passages of the library by name."""
    return {
        path.stem: read(path.stem, path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.html"))
    }


def read(name: str, source: str) -> Passage:
    """Read a passage; refuse one that is not one piece, or that names what it does not use."""
    holder = html_tree.read(source, passage=name)
    if len(holder) != 1:
        raise SourceError(f"_wspolne/{name}.html: one <div>, <thead>, <tbody> or <span> holds the passage.")
    html_spacing.join_lines(holder)
    root = holder[0]
    for attribute, _ in _attributes(root):
        if attribute not in {PARAMETERS, html_tree.PLACE}:
            raise fault(
                root, f"{attribute} stands around the whole passage; put it where the passage is put in."
            )
    comment = _COMMENT.match(source)
    if comment is None:
        raise SourceError(f"_wspolne/{name}.html: a comment at the top says in Polish what the passage is.")
    title, _, about = comment[1].strip().partition("\n")
    passage = Passage(name, title.removesuffix("."), " ".join(about.split()), root)
    used = set(re.findall(r"\w+", " ".join(_code(root))))
    for parameter in passage.parameters:
        if parameter not in used:
            raise fault(root, f"the parameter {parameter!r} is never used.")
    return passage


def put_in(root: _Element, known: Mapping[str, Passage], within: tuple[str, ...] = ()) -> None:
    """Put passages where a template, or another passage, asks for them."""
    for element in list(root.iter()):
        name = element.get(PUT_IN)
        if name is None:
            _refuse_given(element)
            continue
        if name not in known:
            raise fault(element, f"no passage {name!r} in templates_pl/_wspolne.")
        if name in within:
            raise fault(element, f"{name!r} puts itself in.")
        _fill(element, known, (*within, name))
    etree.strip_tags(root, _DISSOLVED)


def places(root: _Element) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the passages that a template or a passage puts in, by name, with what it gives them."""
    for element in root.iter():
        name = element.get(PUT_IN)
        if name is not None:
            yield name, _with(element)


def _fill(place: _Element, known: Mapping[str, Passage], within: tuple[str, ...]) -> None:
    passage = known[within[-1]]
    if place.tag != passage.root.tag:
        raise fault(
            place, f"{passage.name!r} is a <{passage.root.tag}>, so put it in with a <{passage.root.tag}>."
        )
    if len(place) or (place.text or "").strip():
        raise fault(place, f"{passage.name!r} brings its own words; leave this <{place.tag}> empty.")
    names = _given(place, passage)
    filled = deepcopy(passage.root)
    put_in(filled, known, within)
    for element in filled.iter():
        _rename(element, names)
    place.text = filled.text
    place.extend(list(filled))
    if place.tag == "span":
        place.tag = _DISSOLVED


def _given(place: _Element, passage: Passage) -> dict[str, str]:
    """Return what a template gives for each parameter."""
    given = _with(place)
    for name in passage.parameters:
        if name not in given:
            raise fault(place, f"{passage.name!r} wants {WITH}{name}.")
    for name, value in given.items():
        if name not in passage.parameters:
            raise fault(place, f"{passage.name!r} takes no {WITH}{name}.")
        if not _GIVEN.fullmatch(value):
            raise fault(place, f"{WITH}{name}={value!r} is no name from the model, such as umowa.okres.")
    return given


def _with(place: _Element) -> dict[str, str]:
    return {name.removeprefix(WITH): value for name, value in _attributes(place) if name.startswith(WITH)}


def _rename(element: _Element, names: Mapping[str, str]) -> None:
    """Write what is given in place of the parameters, within tags and controls only."""
    if not names:
        return
    word = re.compile(rf"""("[^"]*"|'[^']*')|(?<![\w.])({"|".join(names)})\b""")

    def renamed(code: str) -> str:
        return word.sub(lambda found: found[1] or names[found[2]], code)

    for name in CONTROLS:
        value = element.get(name)
        if value is not None:
            element.set(name, renamed(value))
    if element.text:
        element.text = TAG.sub(lambda tag: renamed(tag.group()), element.text)
    if element.tail:
        element.tail = TAG.sub(lambda tag: renamed(tag.group()), element.tail)


def _code(root: _Element) -> Iterator[str]:
    """Yield everything below an element that speaks of the model."""
    for element in root.iter():
        yield from (
            value for name, value in _attributes(element) if name in CONTROLS or name.startswith(WITH)
        )
        for text in (element.text, element.tail):
            yield from TAG.findall(text or "")


def _refuse_given(element: _Element) -> None:
    for name, _ in _attributes(element):
        if name.startswith(WITH):
            raise fault(element, f"{name} stands without {PUT_IN}.")
        if name == PARAMETERS and element.getparent() is not None:
            raise fault(element, f"{name} stands around a whole passage only.")


def _attributes(element: _Element) -> Iterator[tuple[str, str]]:
    return ((str(name), str(value)) for name, value in element.attrib.items())
