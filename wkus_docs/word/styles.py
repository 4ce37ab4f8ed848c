"""Styles of a Word file: what each is based on, which is the default, what the document starts from."""

from functools import cache

from lxml import etree

from wkus_docs.word.tree import W

_DEEPEST = 20


class Styles:
    """The styles of one file by identifier; ``root`` is its ``word/styles.xml``, None where it has none."""

    def __init__(self, root: etree._Element | None) -> None:
        """Read the styles."""
        self._root = root
        self._all = {} if root is None else {str(s.get(f"{W}styleId")): s for s in root.iter(f"{W}style")}
        self._defaults: dict[str | None, str] = {}
        for name, style in self._all.items():
            if style.get(f"{W}default") in {"1", "true", "on"}:
                self._defaults.setdefault(style.get(f"{W}type"), name)

    def default(self, kind: str) -> str | None:
        """Identifier of the default style of a kind: „paragraph”, „table”…"""
        return self._defaults.get(kind)

    def chain(self, name: str | None) -> tuple[etree._Element, ...]:
        """Return a style and those it is based on, nearest first."""
        found: list[etree._Element] = []
        while name in self._all and len(found) < _DEEPEST:
            found.append(self._all[name])
            name = attribute(found[-1], "basedOn")
        return tuple(found)

    @property
    def language(self) -> str:
        """Language of text that names none: that of the default paragraph style, or of the document."""
        owners = list(self.chain(self.default("paragraph")))
        if self._root is not None:
            owners += self._root.findall(f"{W}docDefaults/{W}rPrDefault")
        said = (attribute(owner, "rPr/lang") for owner in owners)
        return next((one for one in said if one and not one.startswith("x-")), "")


@cache
def _path(way: str) -> str:
    return "/".join(f"{W}{step}" for step in way.split("/"))


def attribute(owner: etree._Element | None, way: str, name: str = "val") -> str | None:
    """Return an attribute of the element at a way below another: ``attribute(row, "trPr/tblHeader")``."""
    found = None if owner is None else owner.find(_path(way))
    return None if found is None else found.get(f"{W}{name}")


def switched(owner: etree._Element | None, way: str) -> bool:
    """Tell whether a switch of Word's is on: it is mentioned, and not as off."""
    found = None if owner is None else owner.find(_path(way))
    return found is not None and found.get(f"{W}val", "1") not in {"0", "false", "off", "none"}
