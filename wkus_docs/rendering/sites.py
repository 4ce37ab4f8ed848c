"""What surrounds each tag of a part: its way from the root, and the properties of its run and paragraph."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from wkus_docs.rendering.placeholders import MARK, START, Tag
from wkus_docs.rendering.printing import Site
from wkus_docs.rendering.splicing import way
from wkus_docs.word.tree import TBL, P, R, T, W, owner

_WHOLE = {"p": "paragraph", "tr": "row", "tc": "cell"}
_DECLARED = re.compile(r' xmlns(?::(\w+))?="[^"]*"')


@dataclass(frozen=True, slots=True)
class Spot:
    """A mark and where in the tree it is.

    ``way`` names the elements around it, from the root; ``following`` is the one right behind it.
    """

    mark: int
    way: tuple[str, ...]
    element: etree._Element
    where: str
    following: etree._Element | None = None


def spots(root: etree._Element) -> Iterator[Spot]:
    """Yield the marks of a part in the order of its text."""
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            for name, value in element.items():
                if START in value:
                    yield from _spots(str(value), element, f"@{name}")
            if (text := element.text) and START in text:
                yield from _spots(text, element, "text", next(iter(element), None))
        elif (tail := element.tail) and START in tail and (parent := element.getparent()) is not None:
            yield from _spots(tail, parent, "between", element.getnext())


def _spots(
    text: str, element: etree._Element, where: str, following: etree._Element | None = None
) -> Iterator[Spot]:
    if numbers := [int(found[1]) for found in MARK.finditer(text)]:
        path = tuple(str(step.tag) for step in way(element))
        path = (*path, where) if where.startswith("@") else path
        for number in numbers:
            yield Spot(number, path, element, where, following)


def site(spot: Spot, tag: Tag) -> Site:
    """Return the site of a tag that prints, or of a condition that prints what it does not know."""
    if spot.where.startswith("@"):
        return Site("attribute")
    if tag.source.startswith("{%") and tag.kind in _WHOLE and spot.element.tag != T:
        return _whole(spot, _WHOLE[tag.kind])
    if tag.kind and spot.element.tag != T:
        kind = "run" if tag.kind == "r" else "block"
        return Site(kind, "", _xml(_nearest(spot.element, P), f"{W}pPr"))
    return text_site(spot.element) if spot.element.tag == T else Site("plain")


def _whole(spot: Spot, kind: str) -> Site:
    """Site of a paragraph, row or cell of its own, in the style of the one behind it."""
    table = _nearest(spot.element, TBL)
    columns = len(table.findall(f"{W}tblGrid/{W}gridCol")) if table is not None else 1
    style = next(spot.following.iter(f"{W}pStyle"), None) if spot.following is not None else None
    named = f'<w:pPr><w:pStyle w:val="{style.get(f"{W}val")}"/></w:pPr>' if style is not None else ""
    return Site(kind, "", named, columns)


def text_site(text: etree._Element) -> Site:
    """Return the site of what is printed in a text."""
    run, paragraph = owner(text, R), owner(text, P)
    if run is None or paragraph is None:
        return Site("plain")
    return Site("text", _xml(run, f"{W}rPr"), _xml(paragraph, f"{W}pPr"))


def _nearest(element: etree._Element, kind: str) -> etree._Element | None:
    return element if element.tag == kind else owner(element, kind)


def _xml(element: etree._Element | None, kind: str) -> str:
    """XML of the properties of a run or paragraph, as it reads inside the part."""
    properties = element.find(kind) if element is not None else None
    if element is None or properties is None:
        return ""
    known = set(element.nsmap)
    xml = etree.tostring(properties, encoding="unicode", with_tail=False)
    return _DECLARED.sub(lambda found: "" if found[1] in known else found[0], MARK.sub("", xml))
