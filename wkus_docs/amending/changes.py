"""The changes that make one version of an act out of another, as few words as the rules of legislative technique allow.

A unit is given in its whole new wording, the smallest that changes; few words are replaced; an added unit gets a
letter; a repealed one leaves its number free (ZTP § 85, § 87, § 89).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from wkus_docs.amending.change import (
    ADDED,
    ANNEX,
    ANNEX_ADDED,
    ANNEX_REPEALED,
    LEAD,
    REPEALED,
    TITLE,
    WORDED,
    WORDS,
    Change,
)
from wkus_docs.amending.chapters import with_chapters
from wkus_docs.amending.matching import Pair, addresses, matched
from wkus_docs.amending.references import moved
from wkus_docs.amending.unit import Piece, Unit
from wkus_docs.amending.wording_change import replaced_words
from wkus_docs.polish.jednostka_redakcyjna import Kroki

_OWN_TO_THE_ACT = re.compile(r"\bwchodzi w życie\b|^Trac(?:i|ą) moc\b")
"""Provisions that worked once: from when the act is in force, and what it repealed. They are not amended."""
_HALF = 0.5
_FEW = 2
"""Changes in a unit which are told one by one; of more than these, and of more than half of it, the unit is worded anew."""
_STOPS = ".,;"


@dataclass(frozen=True, slots=True)
class Amendment:
    """The changes, and in words what was not taken as a change of the act."""

    changes: tuple[Change, ...]
    remarks: tuple[str, ...] = ()


def changes_between(old: Sequence[Piece], new: Sequence[Piece], *, words: bool = True) -> Amendment:
    """Return the changes from the old act to the new one. ``words`` tells whether words may be replaced in a unit."""
    found: list[Change] = []
    remarks: list[str] = []
    after = {piece.name: piece for piece in new}
    for piece in old:
        if piece.name not in after:
            found.append(Change(ANNEX_REPEALED, piece.name, before="\n".join(piece.lines)))
            continue
        one = _Pieces(piece, after[piece.name], words=words)
        found += one.changes
        remarks += one.remarks
    known = {piece.name for piece in old}
    found += [
        Change(ANNEX_ADDED, piece.name, wording=_whole(piece)) for piece in new if piece.name not in known
    ]
    return Amendment(tuple(_same_words_together(found)), tuple(remarks))


def _whole(piece: Piece) -> str:
    return "\n".join(filter(None, (piece.title, *piece.lines)))


class _Pieces:
    """An act or an annex, before and after."""

    def __init__(self, old: Piece, new: Piece, *, words: bool) -> None:
        self._old, self._new, self._words = old, new, words
        self.remarks: list[str] = []
        self._places: Mapping[Kroki, Kroki] = {}
        self.changes = list(self._all())

    def _all(self) -> Iterator[Change]:
        name = self._old.name
        if self._old.title != self._new.title:
            yield Change(TITLE, name, wording=self._new.title, before=self._old.title)
        pairs = matched(self._old.units, self._new.units)
        if name and (pairs is None or self._old.tail != self._new.tail or not self._old.units):
            if tuple(self._old.lines) != tuple(self._new.lines):
                yield Change(ANNEX, name, wording=_whole(self._new), before=_whole(self._old))
            return
        if pairs is None:
            self.remarks.append("Na początku aktu dodano paragraf: pierwszy paragraf zmień ręcznie.")
            return
        if self._old.tail != self._new.tail:
            self.remarks.append(
                "Zmieniono to, co stoi przed pierwszym paragrafem; tego przepis zmieniający nie obejmie."
            )
        self._places = dict(addresses(pairs))
        yield from with_chapters(list(self._level(pairs)), pairs, name)

    def _level(self, pairs: Sequence[Pair], there: Kroki = ()) -> Iterator[Change]:
        """Yield the changes of one list of units; an added or a repealed last one carries the sign of the one before."""
        signs: Pair | None = None
        last: Pair | None = None
        for place, pair in enumerate(pairs):
            if pair.old is None or pair.new is None:
                yield self._added_or_repealed(
                    pair, last, stops=signs is not None and signs is last, there=there
                )
                signs = None if pair.new is None else signs
            elif (
                self._only_the_sign(pair, there)
                and place + 1 < len(pairs)
                and not all((pairs[place + 1].old, pairs[place + 1].new))
            ):
                signs = pair
            else:
                yield from self._changed(pair, there)
            last = pair

    def _only_the_sign(self, pair: Pair, there: Kroki) -> bool:
        old, new = pair.old, self._mapped(pair, there)
        if old is None or old.parts or new.parts or old.tail or new.tail or not old.words or not new.words:
            return False
        return old.words != new.words and old.words.rstrip(_STOPS) == new.words.rstrip(_STOPS)

    def _added_or_repealed(self, pair: Pair, last: Pair | None, *, stops: bool, there: Kroki) -> Change:
        after = last.at if last else ()
        if pair.old is not None:
            gone = after if stops else ()
            return Change(REPEALED, self._old.name, pair.at, gone, stops=stops, before=pair.old.text)
        return Change(ADDED, self._old.name, pair.at, after, self._mapped(pair, there).text, stops=stops)

    def _changed(self, pair: Pair, there: Kroki) -> Iterator[Change]:
        old, new = pair.old, self._mapped(pair, there)
        if old is None or old == replace(new, chapter=old.chapter):
            return
        if pair.kind == "§" and not self._old.name and _OWN_TO_THE_ACT.search(old.words):
            self.remarks.append(
                f"§ {old.number}: przepisu o wejściu w życie albo o utracie mocy się nie zmienia; pominięto go."
            )
            return
        yield from self._smallest(pair, old, new, there)

    def _smallest(self, pair: Pair, old: Unit, new: Unit, there: Kroki) -> Iterator[Change]:
        whole = Change(WORDED, self._old.name, pair.at, wording=new.text, before=old.text)
        inner = None if pair.parts is None else list(self._level(pair.parts, (*there, pair.new.step)))  # type: ignore[union-attr]
        if old.own == new.own and inner is not None:
            yield from [whole] if _many(inner, old) else inner
        elif self._leads(old, new) and inner is not None and len(inner) <= _HALF * len(old.parts):
            yield Change(LEAD, self._old.name, pair.at, wording=new.words, before=old.words)
            yield from inner
        elif (
            self._words
            and not old.parts
            and not new.parts
            and old.tail == new.tail
            and old.heading == new.heading
        ):
            told = replaced_words(old.words, new.words)
            yield (
                Change(WORDS, self._old.name, pair.at, words=told[0], by=told[1], before=old.words)
                if told
                else whole
            )
        else:
            yield whole

    def _leads(self, old: Unit, new: Unit) -> bool:
        """Whether only the words before a list have changed."""
        same = old.tail == new.tail and old.heading == new.heading
        return same and bool(old.parts and new.parts) and old.words.endswith(":") and new.words.endswith(":")

    def _mapped(self, pair: Pair, there: Kroki) -> Unit:
        """Return the new unit with the number it will have, and references to where units will stand."""
        if pair.new is None:
            raise ValueError("There is no new unit.")
        return self._moved(pair.new, (*there, pair.new.step)).numbered(pair.at[-1][1])

    def _moved(self, unit: Unit, at: Kroki) -> Unit:
        """Return a unit with its references, and the numbers of its parts, as in the act as amended."""
        parts = tuple(
            self._moved(part, (*at, part.step)).numbered(
                self._places.get((*at, part.step), (part.step,))[-1][1]
            )
            for part in unit.parts
        )
        tail = tuple(moved(line, at, self._places) for line in unit.tail)
        return replace(unit, parts=parts, words=moved(unit.words, at, self._places), tail=tail)


def _many(inner: Sequence[Change], unit: Unit) -> bool:
    """Whether the changes inside a unit are so many that it is better worded anew."""
    every = len(inner) == len(unit.parts) > 1 and all(one.kind == WORDED for one in inner)
    return every or (len(inner) > _FEW and len(inner) > _HALF * len(unit.parts))


def _same_words_together(changes: Sequence[Change]) -> Iterator[Change]:
    """Yield the changes, those that replace the same words by the same as one, at the place of the first."""
    seen: dict[tuple[str, str, str], list[Kroki]] = {}
    for one in changes:
        if one.kind == WORDS:
            seen.setdefault((one.piece, one.words, one.by), []).append(one.unit)
    for one in changes:
        if one.kind != WORDS:
            yield one
            continue
        units = seen[one.piece, one.words, one.by]
        if one.unit == units[0]:
            yield replace(one, also=tuple(units[1:]))
