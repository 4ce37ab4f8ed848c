"""An act with its changes put in: the consolidated text. A repealed unit leaves its number, „(uchylony)”."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from wkus_docs.amending.change import (
    ADDED,
    ANNEX,
    ANNEX_ADDED,
    ANNEX_REPEALED,
    CHAPTER_TITLE,
    LEAD,
    REPEALED,
    TITLE,
    WORDS,
    Change,
)
from wkus_docs.amending.chapters import CHAPTER, number_and_title
from wkus_docs.amending.unit import KINDS, Piece, Unit
from wkus_docs.parts.strony.zmiana_przepisu import znak_miedzy
from wkus_docs.polish.jednostka_redakcyjna import Kroki, zapis

_HEADS = {
    "§": re.compile(r"§\s*(\d+[a-z]*)\.?\s*(.*)", re.DOTALL),
    "ust.": re.compile(r"(\d+[a-z]*)\.\s+(.*)", re.DOTALL),
    "pkt": re.compile(r"(\d+[a-z]*)\)\s+(.*)", re.DOTALL),
    "lit.": re.compile(r"([a-z]{1,2})\)\s+(.*)", re.DOTALL),
}
_REPEALED = {"lit.": "(uchylona)", CHAPTER: "(uchylony)"}
_STOPS = ".;,"
_CHAPTER_HEAD = re.compile(r"Rozdział (?:\d+[a-z]?|[IVXLC]+)")


class NoSuchUnitError(ValueError):
    """A change names a unit that the act has not."""


def applied(pieces: Sequence[Piece], changes: Iterable[Change]) -> tuple[Piece, ...]:
    """Return the act with its changes put in, one after another. Raises NoSuchUnitError where it has no such unit."""
    made = {piece.name: piece for piece in pieces}
    for change in changes:
        if change.piece not in made and change.kind != ANNEX_ADDED:
            raise NoSuchUnitError(change.piece)
        if not change.unit:
            _annex(made, change)
        elif change.unit[0][0] == CHAPTER:
            made[change.piece] = _chapter(made[change.piece], change)
        else:
            piece = made[change.piece]
            for unit in (change.unit, *change.also):
                piece = replace(piece, units=_inside(piece.units, unit, change, unit))
            made[change.piece] = piece
    return tuple(made.values())


def _annex(made: dict[str, Piece], change: Change) -> None:
    if change.kind == TITLE:
        made[change.piece] = replace(made[change.piece], title=change.wording)
    elif change.kind == ANNEX_REPEALED:
        made[change.piece] = Piece(change.piece, tail=("(uchylony)",))
    elif change.kind in {ANNEX, ANNEX_ADDED}:
        title = made[change.piece].title if change.kind == ANNEX else ""
        lines = tuple(change.wording.splitlines())
        titled = bool(title) and lines[:1] == (title,)
        made[change.piece] = Piece(change.piece, title if titled else "", tail=lines[titled:])


def _chapter(piece: Piece, change: Change) -> Piece:
    number = change.unit[0][1]
    places = [place for place, unit in enumerate(piece.units) if unit.chapter]
    named = {number_and_title(piece.units[place].chapter)[0]: place for place in places}
    units = list(piece.units)
    if change.kind == ADDED:
        after = named.get(change.after[0][1]) if change.after else None
        if after is None:
            raise NoSuchUnitError(zapis(change.after))
        stop = next((place for place in places if place > after), len(units))
        head, _, rest = change.wording.partition("\n§")
        new = list(parsed(f"§{rest}"))
        new[0] = replace(new[0], chapter=head)
        return replace(piece, units=(*units[:stop], *new, *units[stop:]))
    if number not in named:
        raise NoSuchUnitError(zapis(change.unit))
    start = named[number]
    if change.kind == CHAPTER_TITLE:
        units[start] = replace(units[start], chapter=f"Rozdział {number}\n{change.wording}")
        return replace(piece, units=tuple(units))
    stop = next((place for place in places if place > start), len(units))
    for place in range(start, stop):
        units[place] = _repealed(units[place])
    units[start] = replace(units[start], chapter=f"Rozdział {number}\n(uchylony)")
    return replace(piece, units=tuple(units))


def _repealed(unit: Unit) -> Unit:
    return Unit(unit.kind, unit.number, _REPEALED.get(unit.kind, "(uchylony)"), chapter=unit.chapter)


def _inside(units: tuple[Unit, ...], way: Kroki, change: Change, whole: Kroki) -> tuple[Unit, ...]:
    """Return a list of units with the change done in it, or deeper."""
    steps = [unit.step for unit in units]
    if len(way) > 1:
        if way[0] not in steps:
            raise NoSuchUnitError(zapis(whole))
        place = steps.index(way[0])
        deeper = replace(units[place], parts=_inside(units[place].parts, way[1:], change, whole))
        return (*units[:place], deeper, *units[place + 1 :])
    if change.kind == ADDED:
        return _with_added(units, steps, change)
    if way[0] not in steps:
        raise NoSuchUnitError(zapis(whole))
    place = steps.index(way[0])
    before = units[:place]
    if change.stops and before:
        before = (*before[:-1], _with_sign(before[-1], _last_sign(units[place:])))
    return (*before, _done(units[place], change, whole), *units[place + 1 :])


def _with_added(units: tuple[Unit, ...], steps: list[tuple[str, str]], change: Change) -> tuple[Unit, ...]:
    if not change.after or change.after[-1] not in steps:
        raise NoSuchUnitError(zapis(change.after))
    place = steps.index(change.after[-1]) + 1
    before = units[:place]
    if change.stops:
        before = (*before[:-1], _with_sign(before[-1], znak_miedzy(change.unit)))
    return (*before, *parsed(change.wording), *units[place:])


def _last_sign(units: Sequence[Unit]) -> str:
    """Return the sign at the end of a list; a full stop where it ends otherwise."""
    return next(
        (unit.text[-1] for unit in reversed(units) if not unit.repealed and unit.text[-1] in _STOPS), "."
    )


def _with_sign(unit: Unit, sign: str) -> Unit:
    return replace(unit, words=unit.words.rstrip(_STOPS) + sign)


def _done(unit: Unit, change: Change, whole: Kroki) -> Unit:
    if change.kind == REPEALED:
        return _repealed(unit)
    if change.kind == LEAD:
        return replace(unit, words=change.wording)
    if change.kind == WORDS:
        if change.words not in unit.words:
            raise NoSuchUnitError(f"{zapis(whole)}: „{change.words}”")
        return replace(unit, words=unit.words.replace(change.words, change.by))
    new, *rest = parsed(change.wording, titled=bool(unit.heading))
    if rest or new.step != unit.step:
        raise NoSuchUnitError(zapis(whole))
    return replace(new, chapter=unit.chapter)


def parsed(wording: str, *, titled: bool = False) -> tuple[Unit, ...]:
    r"""Return the units of a new wording. ``titled`` tells whether a § has a heading in its first line.

    >>> [unit.text for unit in parsed("2. Cele:\n1) pierwszy;\n2) drugi.\n3. Inne.")]
    ['2. Cele:\n1) pierwszy;\n2) drugi.', '3. Inne.']
    """
    lines = wording.splitlines()
    kind = next((one for one in KINDS if lines and _HEADS[one].fullmatch(lines[0])), None)
    if kind is None:
        raise NoSuchUnitError(wording[:40])
    return _units(lines, KINDS.index(kind), titled=titled)


def _units(lines: list[str], level: int, *, titled: bool) -> tuple[Unit, ...]:
    made: list[tuple[str, str, list[str]]] = []
    for line in lines:
        found = _HEADS[KINDS[level]].fullmatch(line)
        if found:
            made.append((found[1], found[2], []))
        elif made:
            made[-1][2].append(line)
    return tuple(_unit(KINDS[level], *one, level, titled=titled) for one in made)


def _unit(kind: str, number: str, words: str, rest: list[str], level: int, *, titled: bool) -> Unit:  # noqa: PLR0913 – what one line says
    heading = ""
    if kind == "§":
        first = _HEADS["ust."].fullmatch(words)
        if first:
            rest, words = [words, *rest], ""
        elif titled:
            heading, words = words, ""
            if rest and not any(_HEADS[one].fullmatch(rest[0]) for one in KINDS[1:]):
                words, rest = rest[0], rest[1:]
    below = next(
        (one for line in rest for one in range(level + 1, len(KINDS)) if _HEADS[KINDS[one]].fullmatch(line)),
        None,
    )
    if below is None:
        return Unit(kind, number, words, tuple(rest), heading=heading)
    start = next(place for place, line in enumerate(rest) if _HEADS[KINDS[below]].fullmatch(line))
    return Unit(kind, number, words, tuple(rest[:start]), _units(rest[start:], below, titled=False), heading)
