"""Tokens written as runs, in tracked changes where they come or go."""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from itertools import groupby

from wkus_docs.redlining.elements import Element, new_element
from wkus_docs.redlining.tokens import Line, Piece, Token, line
from wkus_docs.redlining.tracked_changes import Status, TrackedChanges
from wkus_docs.redlining.version import Version
from wkus_docs.word.tree import SPACE, T, W
from wkus_docs.word.tree import R as RUN

_IN_LINK = (f"{W}hyperlink", f"{W}fldSimple")
"""Elements that cannot stand in a tracked change: the change stands in them."""
_DELETED = {T: f"{W}delText", f"{W}instrText": f"{W}delInstrText"}


class Writer:
    """Writes the text of one document that stays, comes or goes."""

    def __init__(self, version: Version, status: Status, marks: TrackedChanges) -> None:
        """Keep the document, what becomes of its text, and the marks."""
        self._version, self._status, self._marks = version, status, marks

    def written(self, tokens: Iterable[Token]) -> Iterator[Element]:
        """Yield tokens as runs, wrapped in a tracked change unless they are kept."""
        pieces = [piece for token in tokens for piece in (*token.markers, *token.pieces)]
        for loose, group in groupby(pieces, lambda piece: piece.marker or _is_link(piece)):
            if loose:
                yield from map(self._loose, group)
            elif self._status is Status.KEPT:
                yield from self._runs(group)
            else:
                wrapped = self._marks.mark(self._status.value)
                wrapped.extend(self._runs(group))
                yield wrapped

    def line(self, owner: Element) -> Iterator[Element]:
        """Yield all that is in a paragraph or in a link."""
        found = line(owner, self._version)
        yield from self.written(found.tokens)
        yield from self.markers(found)

    def markers(self, found: Line) -> Iterator[Element]:
        """Yield the markers behind the last token."""
        return map(self._loose, found.ending)

    def _loose(self, piece: Piece) -> Element:
        """Return a marker, or a link with its text tracked."""
        copy = _copied(piece)
        if piece.marker and not piece.beside:
            return _run(piece.look, [copy])
        if not piece.marker and self._status is not Status.KEPT:
            copy[:] = [*self.line(copy)]
        return copy

    def _runs(self, pieces: Iterable[Piece]) -> Iterator[Element]:
        """Yield runs of one look each; what stands beside runs is copied as it is."""
        looks = ((piece.beside, self._version.fingerprint(piece.look), piece) for piece in pieces)
        for (beside, _), group in groupby(looks, lambda found: found[:2]):
            together = [piece for *_, piece in group]
            if beside:
                yield from map(self._whole, together)
            else:
                yield _run(together[0].look, self._contents(together))

    def _contents(self, pieces: list[Piece]) -> Iterator[Element]:
        """Yield what is in a run, its texts joined."""
        for textual, group in groupby(pieces, lambda piece: piece.text is not None):
            if textual:
                text = new_element(self._named(T))
                text.set(SPACE, "preserve")
                text.text = "".join(piece.text or "" for piece in group)
                yield text
            else:
                yield from map(self._whole, group)

    def _whole(self, piece: Piece) -> Element:
        """Return a child of a run, or a control with runs in it; a drawing with text is one thing."""
        copy = _copied(piece)
        runs = [run for run in copy.iter(RUN) if next(run.iterancestors(RUN), None) is None]
        for one in [text for run in runs for text in run] if piece.beside else [copy]:
            one.tag = self._named(str(one.tag))
        return copy

    def _named(self, tag: str) -> str:
        """Return the name of a text, which is another in what goes."""
        return _DELETED.get(tag, tag) if self._status is Status.DELETED else tag


def _is_link(piece: Piece) -> bool:
    return piece.beside and piece.content.tag in _IN_LINK


def _run(look: Element | None, contents: Iterable[Element]) -> Element:
    run = new_element(RUN)
    if look is not None:
        run.append(deepcopy(look))
    run.extend(contents)
    return run


def _copied(piece: Piece) -> Element:
    copy = deepcopy(piece.content)
    copy.tail = None
    return copy
