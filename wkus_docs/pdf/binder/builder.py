"""Builds the binder: copies pages, and merges bookmarks, tags, fields, layers, attachments."""

import warnings
from collections.abc import Sequence
from typing import Protocol

import pikepdf

from wkus_docs.pdf.binder.attachments import Attachments, Enclosure
from wkus_docs.pdf.binder.colours import Colours
from wkus_docs.pdf.binder.form_fields import FormFields
from wkus_docs.pdf.binder.layers import Layers
from wkus_docs.pdf.binder.navigation import Navigation
from wkus_docs.pdf.binder.part import Bound
from wkus_docs.pdf.binder.tags import Tags
from wkus_docs.pdf.claims import Claims
from wkus_docs.pdf.metadata import stable_bytes
from wkus_docs.pdf.opening import conversion_errors
from wkus_docs.word.properties import Properties

_LEVELS = ("B", "U", "A")
"""Levels of PDF/A from the loosest: who keeps one keeps those before it."""
_ARCHIVES = {2, 3}
_WITH_DATA = 3


class Collector(Protocol):
    """Collects one thing from all documents, and writes it into the binder: bookmarks, tags, fields…"""

    def prepare(self, one: Bound) -> None:
        """Make a document ready to be copied."""

    def collect(self, one: Bound) -> None:
        """Collect its part of a document whose pages have been copied."""

    def write(self) -> None:
        """Write all that was collected into the file."""


class BinderBuilder:
    """The pages of all documents, and the collectors of what they share."""

    def __init__(self, target: pikepdf.Pdf) -> None:
        """Start with an empty file."""
        self._target = target
        self.files, self.colours = Attachments(target), Colours(target)
        self._collectors: tuple[Collector, ...] = (
            Navigation(target), FormFields(target), Tags(target), Layers(target), self.files, self.colours,
        )  # fmt: skip

    def bind(self, bound: Sequence[Bound], enclosures: Sequence[Enclosure], about: Properties) -> None:
        """Copy the pages of every document, then what spans them: a page copied once is known again."""
        self.files.enclose(enclosures, about.day)
        for one in bound:
            one.start = len(self._target.pages)
            with conversion_errors(one.part.name):
                self._add(one)
        for collector in self._collectors:
            collector.write()

    def saved(self) -> bytes:
        """Return its bytes."""
        return stable_bytes(self._target)

    def _add(self, one: Bound) -> None:
        for collector in self._collectors:
            collector.prepare(one)
        with warnings.catch_warnings():  # it minds forms and places, which Fields and Navigation take along
            warnings.simplefilter("ignore", pikepdf.PageCopyWarning)
            self._target.pages.extend(one.pdf.pages)
        for collector in self._collectors:
            collector.collect(one)

    def claims(self, bound: Sequence[Bound]) -> Claims:
        """Return what all documents claim together."""
        accessible = all(one.claims.accessible == 1 and one.tagged for one in bound)
        if not all(map(claims_archive, bound)) or self.colours.others:
            return Claims(int(accessible))
        least = _WITH_DATA if self.files else max(one.claims.archive for one in bound)
        return Claims(int(accessible), least, min((one.claims.level for one in bound), key=_LEVELS.index))


def claims_archive(one: Bound) -> bool:
    """Whether a document claims a PDF/A that a binder can claim, too."""
    return one.claims.archive in _ARCHIVES and one.claims.level in _LEVELS
