"""A paragraph of the result: old words struck out, new ones put in, its look before and after."""

from collections.abc import Sequence
from copy import deepcopy

from wkus_docs.redlining.block_order import ParagraphPair
from wkus_docs.redlining.elements import LOOK, PROPERTIES, SECTION, Element, child, end_look, new_element
from wkus_docs.redlining.tracked_changes import Status, TrackedChanges
from wkus_docs.redlining.version import Version
from wkus_docs.redlining.word_diff import Change
from wkus_docs.redlining.writing import Writer
from wkus_docs.word.tree import P
from wkus_docs.word.tree import R as RUN


class Paragraphs:
    """Writes paragraphs with the marks of a comparison."""

    def __init__(self, old: Version, new: Version, marks: TrackedChanges) -> None:
        """Keep both documents and the marks."""
        self._old, self._new, self._marks = old, new, marks
        self._writers = {
            status: Writer(old if status is Status.DELETED else new, status, marks) for status in Status
        }

    def written(self, pair: ParagraphPair, changes: Sequence[Change]) -> Element:
        """Return the paragraph of a pair, with the changes of its text."""
        paragraph = new_element(P)
        for status, tokens in changes:
            paragraph.extend(self._writers[status].written(tokens))
        if pair.new is not None:
            paragraph.extend(self._writers[Status.KEPT].markers(pair.new.line))
        self._end(paragraph, pair)
        self._count(pair, changes)
        return paragraph

    def whole(self, element: Element, status: Status) -> None:
        """Mark all paragraphs in a copied table or row as inserted or deleted, those in drawings too."""
        for paragraph in [one for one in element.iter(P) if next(one.iterancestors(RUN), None) is None]:
            paragraph[:] = [*paragraph.findall(PROPERTIES), *self._writers[status].line(paragraph)]
            self._marks.mark_end(paragraph, status)

    def _count(self, pair: ParagraphPair, changes: Sequence[Change]) -> None:
        """Count a paragraph that comes or goes once, however many runs it has."""
        whole = pair.old is None or pair.new is None
        only = Status.INSERTED if pair.old is None else Status.DELETED
        for status in [only] if whole else [status for status, _ in changes]:
            self._marks.tally.add(status)

    def _end(self, paragraph: Element, pair: ParagraphPair) -> None:
        """Give a paragraph the look of its mark, and say what becomes of the mark."""
        last = pair.new_end or pair.old_end
        look = None if last is None else last.element.find(PROPERTIES)
        if look is not None:
            paragraph.insert(0, deepcopy(look))
        if pair.new_end is None or pair.old_end is None:
            self._marks.mark_end(paragraph, Status.DELETED if pair.new_end is None else Status.INSERTED)
        elif pair.new_end.look != pair.old_end.look:
            self._change(child(paragraph, PROPERTIES), child(deepcopy(pair.old_end.element), PROPERTIES))

    def _change(self, new: Element, old: Element) -> None:
        """Say how the look of a paragraph, of its mark or of its section has changed."""
        section, look = new.find(SECTION), new.find(LOOK)
        if section is not None and self._differ(section, old.find(SECTION)):
            self._marks.change(section, old.find(SECTION))
        if self._differ(look, old.find(LOOK)):
            self._marks.change(end_look(new), old.find(LOOK))
        if _own(new, self._new) != _own(old, self._old):
            self._marks.change(new, old)

    def _differ(self, new: Element | None, old: Element | None) -> bool:
        return self._new.fingerprint(new) != self._old.fingerprint(old)


def _own(properties: Element, version: Version) -> list[bytes]:
    """Fingerprints of the properties of a paragraph itself."""
    return [version.fingerprint(one) for one in properties if one.tag not in {LOOK, SECTION}]
