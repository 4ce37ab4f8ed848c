"""What an earlier document asks, told at the fields of the later one that it binds, before anybody fills them in.

The conditions are those by which the later document is judged; here they are only said: „najwyżej 90% kosztów”.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wkus_docs.answers.asked import Asked, Told, shown, unit_at
from wkus_docs.answers.condition import Condition

_GIVEN = "{}"


@dataclass(frozen=True, slots=True)
class Bind:
    """How a condition that no pair of paths can say is told at a field.

    ``words`` are said of the first path of ``question`` that has a value, „{}” standing for it. Of the items
    of a list (a path with „*”) every one is told, with the fields of the same item that ``beside`` names. Words without
    „{}” are said where the value is „tak”.
    """

    field: str
    question: tuple[str, ...]
    words: str = _GIVEN
    beside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BoundField:
    """A field of the later document and what it is bound by, in words.

    ``field`` is a path, „*” in it standing for every item of a list; ``year`` names the one item that is meant,
    ``told_by`` the earlier document: „ogłoszenie”.
    """

    field: str
    words: str
    year: int | None = None
    told_by: str = ""


def told_by_condition(condition: Condition, asked: Asked) -> Iterator[BoundField]:
    """Yield what a condition says of its field, once; for each year where it goes by years."""
    field = condition.at or condition.answer
    if not condition.by:
        told = asked.first(condition.question)
        if told is not None:
            yield BoundField(field, _said(condition.bound.words or condition.bound.said, told, asked))
        return
    for way in condition.question:
        keys = {told.loc[:-1]: told.value for told in asked.each(f"{way.rpartition('.')[0]}.{condition.by}")}
        found = [told for told in asked.each(way) if told.value is not None]
        for told in found:
            if (key := keys.get(told.loc[:-1])) is not None:
                yield BoundField(field, _said(condition.bound.words, told, asked), key)
        if found:
            return


def told_by_binds(binds: Iterable[Bind], asked: Asked) -> Iterator[BoundField]:
    """Yield what conditions of another kind say of their fields; several values are numbered."""
    for bind in binds:
        found = _values(bind.question, asked)
        if _GIVEN not in bind.words:
            yield from (
                [BoundField(bind.field, bind.words)] if any(told.value is True for told in found) else ()
            )
        elif found:
            lines = [", ".join([_shown(told, asked), *_beside(bind, told, asked)]) for told in found]
            yield BoundField(bind.field, bind.words.format(_listed(lines)))


def _listed(lines: list[str]) -> str:
    if len(lines) == 1:
        return lines[0]
    return "; ".join(f"{number}) {line}" for number, line in enumerate(lines, 1))


def _values(ways: Sequence[str], asked: Asked) -> list[Told]:
    """Return the values at the first path that has any."""
    for way in ways:
        found = [told for told in asked.each(way) if told.value not in (None, ())]
        if found:
            return found
    return []


def _beside(bind: Bind, told: Told, asked: Asked) -> Iterator[str]:
    for name in bind.beside:
        way = ".".join(map(str, (*told.loc[:-1], name)))
        yield from (_shown(one, asked) for one in asked.each(way) if one.value is not None)


def _said(words: str, told: Told, asked: Asked) -> str:
    return f"{words} {_shown(told, asked)}".strip()


def _shown(told: Told, asked: Asked) -> str:
    text = shown(told.value, unit=unit_at(type(asked.document), told.loc))
    return text.removeprefix("„").removesuffix("”") if text.count("„") == 1 else text
