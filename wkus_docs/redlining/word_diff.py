"""What stays, goes and comes inside a paragraph, word by word."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import TypeAlias

from wkus_docs.redlining.tokens import Token
from wkus_docs.redlining.tracked_changes import Status

Change: TypeAlias = tuple[Status, tuple[Token, ...]]
_Block: TypeAlias = tuple[int, int, int]

_REWRITTEN = 0.3
"""Below this share of words that stay, the whole text is struck out and written anew."""


def changes(old: Sequence[Token], new: Sequence[Token]) -> list[Change]:
    """Return what stays, goes and comes, in its order; what goes stands before what comes in its place."""
    found: list[Change] = []
    i = j = 0
    for at_old, at_new, size in [*_telling(_blocks(old, new), old, len(new)), (len(old), len(new), 0)]:
        found += [(Status.DELETED, tuple(old[i:at_old])), (Status.INSERTED, tuple(new[j:at_new]))]
        i, j = at_old + size, at_new + size
        found.append((Status.KEPT, tuple(new[at_new:j])))
    return [change for change in found if change[1]]


def parted(before: list[Change], after: list[Change]) -> tuple[list[Change], list[Change]]:
    """Keep an insertion that ends a paragraph from touching one that begins the next.

    LibreOffice (7.4) makes one of the two, and with it takes back the end of the paragraph between them.
    """
    if not before or not after or before[-1][0] is not Status.INSERTED or after[0][0] is not Status.INSERTED:
        return before, after
    if len(before) > 1:
        return _closed(before), after
    if len(after) > 1 and after[1][0] is Status.KEPT:
        (_, come), (_, stay), *rest = after
        opened = [
            (Status.DELETED, _bare(stay[:1])),
            (Status.INSERTED, come + stay[:1]),
            (Status.KEPT, stay[1:]),
        ]
        return before, [*(change for change in opened if change[1]), *rest]
    return before, after


def _closed(found: list[Change]) -> list[Change]:
    """Let a deletion end a paragraph: one that is there, or that of the last word, which comes again."""
    *rest, (status, last), come = found
    if status is Status.DELETED:
        return [*rest, come, (status, last)]
    stay = [(Status.KEPT, last[:-1])] if last[:-1] else []
    return [*rest, *stay, (Status.INSERTED, last[-1:] + come[1]), (Status.DELETED, _bare(last[-1:]))]


def _bare(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    return tuple(replace(token, markers=()) for token in tokens)


def _blocks(old: Sequence[Token], new: Sequence[Token]) -> list[_Block]:
    """Return what is common, as places and sizes; nothing when it is too little."""
    matcher = SequenceMatcher(None, [one.key for one in old], [one.key for one in new], autojunk=False)
    found = [(i, j, size) for i, j, size in matcher.get_matching_blocks() if size]
    words = sum(token.word for token in (*old, *new))
    kept = 2 * sum(token.word for i, _, size in found for token in old[i : i + size])
    return found if kept >= _REWRITTEN * words else []


def _telling(blocks: list[_Block], old: Sequence[Token], width: int) -> Iterator[_Block]:
    """Leave out what stays between two changes and says nothing: a space, a comma."""
    for i, j, size in blocks:
        outer = (i, j) == (0, 0) or (i + size, j + size) == (len(old), width)
        if outer or any(token.word for token in old[i : i + size]):
            yield i, j, size
