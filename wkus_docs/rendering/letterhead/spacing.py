"""Spacing and indents of our styles, kept when the style they are based on is replaced by the letterhead's.

Fonts and colours come to our styles from the letterhead; spacing, indents and alignment of forms and of
units of an act must not move, so what a style of ours inherited is said outright.
"""

import copy
from typing import Any

from lxml import etree

from wkus_docs.word.order import PARAGRAPH, STYLE, put
from wkus_docs.word.tree import W

_LAYOUT: dict[str, dict[str, str]] = {
    "pageBreakBefore": {"val": "0"},
    "spacing": {"before": "0", "beforeAutospacing": "0", "after": "0", "afterAutospacing": "0",
                "line": "240", "lineRule": "auto"},
    "ind": {"left": "0", "right": "0", "firstLine": "0"},
    "contextualSpacing": {"val": "0"},
    "jc": {"val": "left"},
}  # fmt: skip

Layouts = dict[str, list[Any]]
"""Elements of layout by style."""


def layouts(styles: etree._Element) -> Layouts:
    """Spacing, indents and alignment of each style, inherited ones included."""
    known = {style.get(f"{W}styleId", ""): style for style in styles.findall(f"{W}style")}
    return {name: _layout(style, known, styles) for name, style in known.items()}


def fix_in_style(style: etree._Element, layout: list[etree._Element]) -> None:
    """Write the layout into the style itself."""
    properties = style.find(f"{W}pPr")
    if properties is None:
        properties = put(style, etree.Element(f"{W}pPr"), STYLE)
    for element in layout:
        put(properties, copy.deepcopy(element), PARAGRAPH)


def fix_in_paragraphs(root: etree._Element, layout: Layouts) -> None:
    """Write the layout into those paragraphs of our header or footer that have none of their own."""
    for paragraph in root.iter(f"{W}p"):
        properties = paragraph.find(f"{W}pPr")
        style = None if properties is None else properties.find(f"{W}pStyle")
        if style is not None and properties is not None:
            for element in layout.get(style.get(f"{W}val", ""), ()):
                if properties.find(str(element.tag)) is None:
                    put(properties, copy.deepcopy(element), PARAGRAPH)


def _layout(
    style: etree._Element, known: dict[str, etree._Element], styles: etree._Element
) -> list[etree._Element]:
    chain: list[etree._Element] = []
    step: etree._Element | None = style
    while step is not None and step not in chain:
        chain.append(step)
        based = step.find(f"{W}basedOn")
        step = None if based is None else known.get(based.get(f"{W}val", ""))
    defaults = styles.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr")
    sources = [defaults, *(link.find(f"{W}pPr") for link in reversed(chain))]
    return [_said(name, plain, sources) for name, plain in _LAYOUT.items()]


def _said(name: str, plain: dict[str, str], sources: list[etree._Element | None]) -> etree._Element:
    said = {f"{W}{key}": value for key, value in plain.items()}
    for source in sources:
        element = None if source is None else source.find(f"{W}{name}")
        if element is None:
            continue
        if name == "ind" and (element.get(f"{W}hanging") or element.get(f"{W}firstLine")):
            said.pop(f"{W}hanging", None)
            said.pop(f"{W}firstLine", None)
        # An on/off element without a value means „on”.
        said |= {str(key): str(value) for key, value in element.attrib.items()} or {f"{W}val": "1"}
    made = etree.Element(f"{W}{name}")
    for key, value in said.items():
        made.set(key, value)
    return made
