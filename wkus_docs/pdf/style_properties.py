"""Formatting properties of a Word style or element, parsed once: „ind/left” of a paragraph, „rFonts/ascii” of letters."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from wkus_docs.word.file import WordFile
from wkus_docs.word.tree import W

_OFF = frozenset({"0", "false", "none", "off"})
_START = len(W)


@dataclass(frozen=True, slots=True, eq=False)
class StyleProperties:
    """Properties of one kind, in one place of a file.

    ``values`` are the attributes of each property by its path, the names without their namespace.
    """

    element: etree._Element
    values: dict[str, dict[str, str]] = field(repr=False)

    @classmethod
    def by(cls, element: etree._Element) -> "StyleProperties":
        """Read ``pPr``, ``rPr`` or ``tblPr``."""
        return cls(element, dict(_ways(element, "")))


Properties = tuple[StyleProperties, ...]
"""Properties of the same kind, nearest first."""


def properties_of(elements: Iterable[etree._Element | None]) -> Properties:
    """Read the properties that are there."""
    return tuple(StyleProperties.by(one) for one in elements if one is not None)


def chain_properties(word: WordFile, style: str | None, kind: str) -> Properties:
    """Return the properties of a chain of styles; each is read once in a file."""
    found: Properties = word.remembered(
        ("styled", style, kind),
        lambda: properties_of(one.find(f"{W}{kind}") for one in word.styles.chain(style)),
    )
    return found


def first(found: Properties, way: str, name: str = "val") -> str | None:
    """Return the nearest value of a property."""
    for one in found:
        attributes = one.values.get(way)
        if attributes is not None and (value := attributes.get(name)) is not None:
            return value
    return None


def on(found: Properties, way: str) -> bool:
    """Return the nearest state of a switch; off where it is not set."""
    for one in found:
        if (attributes := one.values.get(way)) is not None:
            return attributes.get("val", "1") not in _OFF
    return False


def _ways(owner: etree._Element, way: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the properties in an element; of those that come again the first one counts."""
    for child in reversed(owner):
        if not isinstance(child.tag, str):
            continue
        here = f"{way}{child.tag[_START:]}"
        yield from _ways(child, f"{here}/")
        attributes = ((str(name), str(value)) for name, value in child.attrib.items())
        yield here, {name[name.rfind("}") + 1 :]: value for name, value in attributes}
