"""Styles of a Word file: what each is based on, which is the default, what the document starts from."""

from functools import cached_property

from lxml import etree

from wkus_docs.word.tree import W, attribute

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

    @cached_property
    def defaults(self) -> tuple[etree._Element | None, etree._Element | None]:
        """Properties that paragraphs and runs have where no style says otherwise."""
        if self._root is None:
            return None, None
        return (
            self._root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr"),
            self._root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"),
        )

    @property
    def language(self) -> str:
        """Language of text that names none: that of the default paragraph style, or of the document."""
        owners = list(self.chain(self.default("paragraph")))
        if self._root is not None:
            owners += self._root.findall(f"{W}docDefaults/{W}rPrDefault")
        said = (attribute(owner, "rPr/lang") for owner in owners)
        return next((one for one in said if one and not one.startswith("x-")), "")
