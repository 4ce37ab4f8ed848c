"""Lists of a letterhead copied into a template under numbers that are free there."""

import copy
from collections.abc import Iterable

from lxml import etree

from wkus_docs.word.content_types import word_type
from wkus_docs.word.editing import EditableWord
from wkus_docs.word.tree import W

_ABSTRACT, _NUM = f"{W}abstractNum", f"{W}num"


def copy_lists(ours: EditableWord, theirs: EditableWord, users: Iterable[etree._Element]) -> None:
    """Copy the lists which the letterhead's elements use, and point the elements to the copies."""
    uses = [use for user in users for use in user.iter(f"{W}numId") if use.get(f"{W}val", "0") != "0"]
    if not uses:
        return
    part = theirs.linked(theirs.main, "numbering")
    known = _by(theirs.tree(part), _NUM, "numId") if part else {}
    shapes = _by(theirs.tree(part), _ABSTRACT, "abstractNumId") if part else {}
    target = _numbering(ours)
    carried: dict[str, str] = {}
    for use in uses:
        old = use.get(f"{W}val", "0")
        if old not in carried:
            num = known.get(old)
            shape = None if num is None else shapes.get(_value(num, "abstractNumId"))
            carried[old] = "0" if num is None or shape is None else _added(target, num, shape)
        use.set(f"{W}val", carried[old])


def _numbering(ours: EditableWord) -> etree._Element:
    part = ours.linked(ours.main, "numbering")
    if not part:
        part = ours.free("word/numbering.xml")
        ours.add(part, etree.tostring(etree.Element(f"{W}numbering")), word_type("numbering"))
        ours.link(ours.main, "numbering", part)
    return ours.tree(part)


def _added(target: etree._Element, num: etree._Element, shape: etree._Element) -> str:
    """Append a list with its shape; the schema wants shapes before lists."""
    num, shape = copy.deepcopy(num), copy.deepcopy(shape)
    shape.set(f"{W}abstractNumId", _unused(target, _ABSTRACT, "abstractNumId"))
    num.set(f"{W}numId", _unused(target, _NUM, "numId"))
    # Ties to styles and pictures of the letterhead; two lists of one nsid are merged by Word.
    for name in ("nsid", "styleLink", "numStyleLink", "pStyle", "lvlPicBulletId"):
        for tie in list(shape.iter(f"{W}{name}")):
            tie.getparent().remove(tie)  # type: ignore[union-attr]  # it stands in the shape
    for pointer in num.findall(f"{W}abstractNumId"):
        pointer.set(f"{W}val", shape.get(f"{W}abstractNumId", ""))
    shapes = target.findall(_ABSTRACT)
    before = target.index(shapes[-1]) + 1 if shapes else len(target.findall(f"{W}numPicBullet"))
    target.insert(before, shape)
    nums = target.findall(_NUM)
    target.insert(target.index(nums[-1]) + 1 if nums else before + 1, num)
    return num.get(f"{W}numId", "")


def _unused(target: etree._Element, tag: str, name: str) -> str:
    taken = set(_by(target, tag, name))
    return next(str(number) for number in range(1, len(taken) + 2) if str(number) not in taken)


def _by(root: etree._Element, tag: str, name: str) -> dict[str, etree._Element]:
    return {element.get(f"{W}{name}", ""): element for element in root.findall(tag)}


def _value(element: etree._Element, name: str) -> str:
    found = element.find(f"{W}{name}")
    return "" if found is None else found.get(f"{W}val", "")
