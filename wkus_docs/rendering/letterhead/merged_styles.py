"""Styles of a letterhead laid over those of a template.

A style of the letterhead replaces ours of the same name; Word keeps English names of its own styles in
every language („Nagwek1” is named „heading 1”), so a Polish letterhead meets our headings. It takes our
id, and the template's text stays as it is. Styles that only we have („Paragraf”, „Formularz”) stay; fonts
and colours come to them from the letterhead, but the layout of a form does not move.
"""

import copy
from dataclasses import dataclass, field

from lxml import etree

from wkus_docs.rendering.letterhead.list_numbering import copy_lists
from wkus_docs.rendering.letterhead.spacing import Layouts, fix_in_style, layouts
from wkus_docs.word.content_types import word_type
from wkus_docs.word.editing import EditableWord
from wkus_docs.word.order import PARAGRAPH, STYLE, put
from wkus_docs.word.tree import W

_REFERENCES = ("basedOn", "next", "link")
_DEFAULTS = ("docDefaults", "rPrDefault", "rPr")
_USES = ("pStyle", "rStyle", "tblStyle")


@dataclass(frozen=True, slots=True)
class Laid:
    """What became of the styles: new ids of the letterhead's, and the layout ours had before."""

    ids: dict[str, str] = field(default_factory=dict)
    layout: Layouts = field(default_factory=dict)


def apply_styles(ours: EditableWord, theirs: EditableWord) -> Laid:
    """Merge the styles of the letterhead into ours."""
    their_part, our_part = theirs.linked(theirs.main, "styles"), ours.linked(ours.main, "styles")
    if not their_part:
        return Laid()
    merged = copy.deepcopy(theirs.tree(their_part))
    old = ours.tree(our_part) if our_part else etree.Element(f"{W}styles")
    ids, replaced = _matched(old, merged)
    laid = Laid(ids, layouts(old))
    for style in _styles(merged):
        style.set(f"{W}styleId", ids[_id(style)])
        renamed(style, ids)
        _speak_like(style, replaced.get(_id(style)))
    copy_lists(ours, theirs, [style for style in _styles(merged) if _id(style) not in replaced])
    _language(old, merged)
    defaults = {_default(style) for style in _styles(merged)}
    for style in _styles(old):
        if _id(style) not in replaced:
            merged.append(_kept(style, replaced, laid.layout, defaults))
    _mend(merged)
    if not our_part:
        our_part = ours.free("word/styles.xml")
        ours.link(ours.main, "styles", our_part)
    ours.add(our_part, etree.tostring(merged, encoding="UTF-8", standalone=True), word_type("styles"))
    return laid


def renamed(root: etree._Element, ids: dict[str, str]) -> None:
    """Call the letterhead's styles by their new ids wherever they are used."""
    for name in (*_USES, *_REFERENCES):
        for use in root.iter(f"{W}{name}"):
            use.set(f"{W}val", ids.get(use.get(f"{W}val", ""), use.get(f"{W}val", "")))


def _matched(old: etree._Element, new: etree._Element) -> tuple[dict[str, str], dict[str, etree._Element]]:
    """New ids of the letterhead's styles, and our styles that they replace, by id.

    Names decide. Our own id under another name is another style: „Podpis” is what Polish Word calls
    „Signature”, and ours is the place for signatures in an agreement.
    """
    ids: dict[str, str] = {}
    replaced: dict[str, etree._Element] = {}
    keys = (_named, _default, _built_in)
    for key in keys:
        known = {key(style): style for style in _styles(old) if key(style) and _id(style) not in replaced}
        for style in _styles(new):
            match = known.get(key(style)) if key(style) and _id(style) not in ids else None
            if match is not None and _id(match) not in replaced:
                ids[_id(style)] = _id(match)
                replaced[_id(match)] = match
    taken = {_id(style) for style in _styles(old)}
    for style in _styles(new):
        if _id(style) not in ids:
            ids[_id(style)] = _free(_id(style), taken)
            taken.add(ids[_id(style)])
    return ids, replaced


def _named(style: etree._Element) -> tuple[str, ...]:
    name = style.find(f"{W}name")
    return () if name is None else (_type(style), name.get(f"{W}val", "").casefold())


def _default(style: etree._Element) -> tuple[str, ...]:
    return (_type(style),) if style.get(f"{W}default") in {"1", "true", "on"} else ()


def _built_in(style: etree._Element) -> tuple[str, ...]:
    custom = style.get(f"{W}customStyle") in {"1", "true", "on"}
    return () if custom else (_type(style), _id(style))


def _free(name: str, taken: set[str]) -> str:
    number, free = 1, name
    while free in taken:
        number, free = number + 1, f"{name}{number}"
    return free


def _speak_like(style: etree._Element, ours: etree._Element | None) -> None:
    """Take language, and the numbering of a style of ours, from us: our text is Polish and numbers itself."""
    for language in list(style.iter(f"{W}lang")):
        language.getparent().remove(language)  # type: ignore[union-attr]  # it stands in rPr
    if ours is None:
        return
    for numbering in list(style.iter(f"{W}numPr")):
        numbering.getparent().remove(numbering)  # type: ignore[union-attr]  # it stands in pPr
    our_numbering = ours.find(f"{W}pPr/{W}numPr")
    if our_numbering is not None:
        put(_properties(style), copy.deepcopy(our_numbering), PARAGRAPH)


def _kept(
    style: etree._Element,
    replaced: dict[str, etree._Element],
    layout: Layouts,
    defaults: set[tuple[str, ...]],
) -> etree._Element:
    """Return our style as it stands over the letterhead's."""
    kept = copy.deepcopy(style)
    if _default(kept) and _default(kept) in defaults:
        kept.set(f"{W}default", "0")
    parent = kept.find(f"{W}basedOn")
    if _type(kept) == "paragraph" and (parent is None or parent.get(f"{W}val") in replaced):
        fix_in_style(kept, layout[_id(style)])
    return kept


def _language(old: etree._Element, new: etree._Element) -> None:
    """Our language stays: the text is still Polish under an English letterhead."""
    language = old.find("/".join(f"{W}{name}" for name in (*_DEFAULTS, "lang")))
    if language is None:
        return
    place = new
    for name in _DEFAULTS:
        found = place.find(f"{W}{name}")
        if found is None:
            found = etree.Element(f"{W}{name}")
            place.insert(0, found)
        place = found
    for theirs in place.findall(f"{W}lang"):
        place.remove(theirs)
    place.append(copy.deepcopy(language))


def _mend(styles: etree._Element) -> None:
    """Take out what leads to no style."""
    known = {_id(style) for style in _styles(styles)}
    for style in _styles(styles):
        for name in _REFERENCES:
            for reference in style.findall(f"{W}{name}"):
                if reference.get(f"{W}val") not in known:
                    style.remove(reference)


def _properties(style: etree._Element) -> etree._Element:
    found = style.find(f"{W}pPr")
    return put(style, etree.Element(f"{W}pPr"), STYLE) if found is None else found


def _styles(root: etree._Element) -> list[etree._Element]:
    return root.findall(f"{W}style")


def _id(style: etree._Element) -> str:
    return style.get(f"{W}styleId", "")


def _type(style: etree._Element) -> str:
    return style.get(f"{W}type", "paragraph")
