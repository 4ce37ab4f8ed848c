"""Pictures, links, notes and styles of the old document that deleted text refers to."""

from copy import deepcopy
from itertools import count

from lxml import etree

from wkus_docs.redlining.elements import DRAWING, NOTES, Element
from wkus_docs.redlining.version import Version
from wkus_docs.word.tree import REL, W

_STYLES = (f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")


class References:
    """Copies into the new document what deleted text of the old one refers to."""

    def __init__(self, old: Version, new: Version) -> None:
        """Keep both documents."""
        self._old, self._new = old, new
        self._parts: dict[str, str] = {}
        self._links: dict[str, str] = {}

    def bring_over(self, body: Element) -> None:
        """Copy what a merged body refers to in the old document, and point its references to the copies."""
        for one in list(body.iter(etree.Element)):
            for name, value in one.attrib.items():
                if str(name).startswith(REL) and str(value).startswith(self._old.prefix):
                    one.set(name, self._link(str(value)))
            if one.tag in NOTES and one.get(f"{W}id", "").startswith(self._old.prefix):
                one.set(f"{W}id", self._note(one))
            if one.tag in _STYLES:
                self._style(one.get(f"{W}val", ""))
        _renumber(body)

    def _link(self, reference: str) -> str:
        """Return the new name of a relationship of the old document."""
        if reference not in self._links:
            link = self._old.link(reference)
            target = link.target
            if not link.outside:
                target = self._new.file.adopt(self._old.file, link.target, self._parts)
            self._links[reference] = self._new.file.link(
                self._new.file.main, link.type, target, external=link.external
            )
        return self._links[reference]

    def _note(self, reference: Element) -> str:
        """Return the new number of a note of the old document, put among those of the new one."""
        kind, note = NOTES[str(reference.tag)], self._old.note(reference)
        ours, theirs = (
            version.file.linked(version.file.main, f"{kind}s") for version in (self._new, self._old)
        )
        if not ours:
            ours = self._new.file.adopt(self._old.file, theirs, self._parts)
            self._new.file.link(self._new.file.main, f"{kind}s", ours)
        notes = self._new.file.tree(ours)
        numbers = [int(one.get(f"{W}id", "0")) for one in notes]
        number = str(max(numbers, default=0) + 1)
        copy = deepcopy(note) if note is not None else etree.Element(f"{W}{kind}")
        copy.set(f"{W}id", number)
        notes.append(copy)
        return number

    def _style(self, name: str) -> None:
        """Copy a style that only the old document has, with those it is based on."""
        ours, theirs = (version.styles for version in (self._new, self._old))
        if name in ours or name not in theirs:
            return
        ours[name] = deepcopy(theirs[name])
        self._new.file.tree(self._new.file.of_text("styles")).append(ours[name])
        based = theirs[name].find(f"{W}basedOn")
        if based is not None:
            self._style(based.get(f"{W}val", ""))


def _renumber(body: Element) -> None:
    """Give drawings that came from both documents numbers of their own."""
    drawings = list(body.iter(DRAWING))
    numbers = {one.get("id") for one in drawings}
    free = (str(number) for number in count(1001) if str(number) not in numbers)
    seen: set[str | None] = set()
    for one in drawings:
        if one.get("id") in seen:
            one.set("id", next(free))
        seen.add(one.get("id"))
