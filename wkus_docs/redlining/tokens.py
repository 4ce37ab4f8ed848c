"""A paragraph as words and other smallest pieces that come, stay or go whole."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from wkus_docs.redlining.elements import LOOK, MARKERS, PROPERTIES, Element
from wkus_docs.redlining.version import Version
from wkus_docs.word.tree import R as RUN
from wkus_docs.word.tree import T, W

_FIELD, _FIELD_TYPE = f"{W}fldChar", f"{W}fldCharType"

_NO_BREAK = "\u00a0"
_WORDS = re.compile(r"\d+(?:[ \u00a0\u202f.,:/]\d+)*|\w+|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """Something in a paragraph: a child of a run with the run's look, or, ``beside`` runs, an element."""

    content: Element
    look: Element | None
    beside: bool
    text: str | None

    @property
    def marker(self) -> bool:
        """Whether it shows nothing."""
        return self.content.tag in MARKERS


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """The smallest piece that is compared: a word, a space, a sign, a tab, a picture, a field.

    Two with equal keys look the same; a space that keeps words in one line is as any other. ``text`` is empty
    for what is no text; ``markers`` stand before it.
    """

    key: tuple[bytes | str, ...]
    pieces: tuple[Piece, ...]
    text: str
    markers: tuple[Piece, ...] = ()

    @property
    def word(self) -> bool:
        """Whether it says something: a word, a number, a picture – no space, no comma, no „i”."""
        return not self.text or (self.text.isalnum() and len(self.text) > 1) or self.text[0].isdigit()


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """What a paragraph, or a link, is made of; ``ending`` are the markers behind the last token."""

    tokens: tuple[Token, ...]
    ending: tuple[Piece, ...] = ()


def line(owner: Element, version: Version) -> Line:
    """Take a paragraph or a link apart; only the new document keeps its markers."""
    found: list[Token] = []
    waiting: tuple[Piece, ...] = ()
    for group in _whole(_joined(_pieces(owner), version)):
        if len(group) == 1 and group[0].marker:
            waiting += tuple(group) if version.keeps_markers else ()
            continue
        for token in _cut(group, version):
            found.append(replace(token, markers=waiting))
            waiting = ()
    return Line(tuple(found), waiting)


def _pieces(owner: Element) -> Iterator[Piece]:
    for child in owner:
        if child.tag == RUN:
            look = child.find(LOOK)
            for one in child:
                if one.tag != LOOK:
                    yield Piece(one, look, beside=False, text=(one.text or "") if one.tag == T else None)
        elif child.tag != PROPERTIES:
            yield Piece(child, None, beside=True, text=None)


def _joined(pieces: Iterator[Piece], version: Version) -> Iterator[Piece]:
    """Join texts of one look that lie side by side: a word may be cut by runs."""
    for (textual, _), group in groupby(
        pieces, lambda one: (one.text is not None, version.fingerprint(one.look))
    ):
        if not textual:
            yield from group
            continue
        together = list(group)
        yield Piece(
            together[0].content, together[0].look, beside=False, text="".join(p.text or "" for p in together)
        )


def _whole(pieces: Iterator[Piece]) -> Iterator[list[Piece]]:
    """Keep a field together, from its beginning to its end."""
    waiting = list(pieces)
    while waiting:
        size = _field(waiting)
        yield waiting[:size]
        del waiting[:size]


def _field(pieces: list[Piece]) -> int:
    """Return how many pieces the field that begins here takes; 1 where none does, or none that ends."""
    depth = 0
    for count, piece in enumerate(pieces, 1):
        kind = piece.content.get(_FIELD_TYPE) if piece.content.tag == _FIELD else None
        depth += {"begin": 1, "end": -1}.get(kind or "", 0)
        if depth <= 0:
            return count if kind == "end" else 1
    return 1


def _cut(group: list[Piece], version: Version) -> Iterator[Token]:
    first = group[0]
    if len(group) == 1 and first.text is not None:
        look = version.fingerprint(first.look)
        for word in _WORDS.findall(first.text):
            said = word.replace(_NO_BREAK, " ")
            yield Token((look, said), (Piece(first.content, first.look, beside=False, text=word),), word)
        return
    key = [
        part
        for one in group
        for part in (version.fingerprint(one.look), one.text or version.fingerprint(one.content))
    ]
    yield Token(tuple(key), tuple(group), "")
