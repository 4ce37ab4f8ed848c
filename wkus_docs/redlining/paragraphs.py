"""A paragraph of the result: old words struck out, new ones put in, its look before and after."""

from collections.abc import Sequence
from copy import deepcopy

from wkus_docs.redlining.elements import LOOK, PROPERTIES, SECTION, Element, child, end_look, made
from wkus_docs.redlining.marks import Marks, Status
from wkus_docs.redlining.side import Side
from wkus_docs.redlining.steps import Stroke
from wkus_docs.redlining.wording import Change
from wkus_docs.redlining.writing import Writer
from wkus_docs.word.tree import P
from wkus_docs.word.tree import R as RUN


class Paragraphs:
    """Writes paragraphs with the marks of a comparison."""

    def __init__(self, old: Side, new: Side, marks: Marks) -> None:
        """Keep both documents and the marks."""
        self._old, self._new, self._marks = old, new, marks
        self._writers = {
            status: Writer(old if status is Status.DELETED else new, status, marks) for status in Status
        }

    def written(self, stroke: Stroke, changes: Sequence[Change]) -> Element:
        """Return the paragraph of a stroke, with the changes of its text."""
        paragraph = made(P)
        for status, tokens in changes:
            paragraph.extend(self._writers[status].written(tokens))
        if stroke.new is not None:
            paragraph.extend(self._writers[Status.KEPT].markers(stroke.new.line))
        self._end(paragraph, stroke)
        self._count(stroke, changes)
        return paragraph

    def whole(self, element: Element, status: Status) -> None:
        """Let all paragraphs in a copied table or row come or go; what lies in drawings goes with them."""
        for paragraph in [one for one in element.iter(P) if next(one.iterancestors(RUN), None) is None]:
            paragraph[:] = [*paragraph.findall(PROPERTIES), *self._writers[status].line(paragraph)]
            self._marks.mark_end(paragraph, status)

    def _count(self, stroke: Stroke, changes: Sequence[Change]) -> None:
        """Count a paragraph that comes or goes once, however many runs it has."""
        whole = stroke.old is None or stroke.new is None
        only = Status.INSERTED if stroke.old is None else Status.DELETED
        for status in [only] if whole else [status for status, _ in changes]:
            self._marks.tally.add(status)

    def _end(self, paragraph: Element, stroke: Stroke) -> None:
        """Give a paragraph the look of its mark, and say what becomes of the mark."""
        last = stroke.new_end or stroke.old_end
        look = None if last is None else last.element.find(PROPERTIES)
        if look is not None:
            paragraph.insert(0, deepcopy(look))
        if stroke.new_end is None or stroke.old_end is None:
            self._marks.mark_end(paragraph, Status.DELETED if stroke.new_end is None else Status.INSERTED)
        elif stroke.new_end.look != stroke.old_end.look:
            self._change(child(paragraph, PROPERTIES), child(deepcopy(stroke.old_end.element), PROPERTIES))

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
        return self._new.print_of(new) != self._old.print_of(old)


def _own(properties: Element, side: Side) -> list[bytes]:
    """Prints of what a paragraph itself looks like."""
    return [side.print_of(one) for one in properties if one.tag not in {LOOK, SECTION}]
