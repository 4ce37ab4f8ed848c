"""ZIP entries equal in all documents of a template, packed once; in one variant with an entry for the carried data."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from wkus_docs.word import custom_xml
from wkus_docs.word.content_types import NO_TYPES, TYPES
from wkus_docs.word.relationships import beside
from wkus_docs.zip_container import Entry, Package, deflated


@dataclass(frozen=True, slots=True)
class StaticEntries:
    """Entries equal in all documents; ``links`` are the relationships of the text, ``slot`` names the carried data."""

    package: Package
    same: tuple[Entry, ...]
    links: bytes
    slot: str = ""


class EntryVariants:
    """The two variants of a template's static entries, each made when it is first asked for.

    ``main`` is the name of the text, ``links`` its relationships; a document that ``draws`` writes these itself.
    """

    def __init__(self, same: Sequence[Entry], main: str, links: bytes, *, draws: bool) -> None:
        """Keep the entries that no data change."""
        self._same, self._main, self._links, self._draws = tuple(same), main, links, draws

    @cached_property
    def plain(self) -> StaticEntries:
        """Entries of documents without carried data."""
        return StaticEntries(Package(self._same), self._same, self._links)

    @cached_property
    def carrying(self) -> StaticEntries:
        """Entries of documents with carried data."""
        known = {entry.name: entry for entry in self._same}
        types = known[TYPES].body() if TYPES in known else NO_TYPES
        made = custom_xml.slot(known, self._main, self._links, types)
        links = beside(self._main)
        fresh = {
            name: deflated(name, [body])
            for name, body in made.about.items()
            if not (self._draws and name == links)
        }
        same = (*(fresh.pop(entry.name, entry) for entry in self._same), *fresh.values())
        return StaticEntries(Package(same), same, made.about[links], made.name)
