"""What a standing file says today: who holds which office and since when."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from wkus_docs.cli.standing.changes import CHANGES, Change
from wkus_docs.polish.zapis import data_slownie

if TYPE_CHECKING:
    from wkus_docs.standing import Standing

_UNTOLD = frozenset({"od", "do", "plec", "dokumenty"})
_LONGEST = 90


def today(standing: "Standing", day: date) -> Iterator[str]:
    """Yield a line for each entry that holds on a day, and for a list in which none does."""
    from wkus_docs.field import fields_of  # noqa: PLC0415 – help must not wait for the library

    yield _words(standing.source.data.get("nazwa", ""))
    for _, line in entries_today(standing, day):
        yield line
    for change in CHANGES[standing.kind]:
        for index, entry in enumerate(getattr(standing.part, change.field)):
            if entry.od is not None and entry.od > day and index not in held_on(standing, change, day):
                yield f"   Potem: {told(standing.source.data[change.field][index])}{_since(entry)}"
    for change in CHANGES[standing.kind]:
        if getattr(standing.part, change.field) and not held_on(standing, change, day):
            label = fields_of(type(standing.part))[change.field].label
            yield f"   {label}: dziś nikt ani nic; wpisy z pliku są z innych dni"


def entries_today(standing: "Standing", day: date) -> Iterator[tuple[str, str]]:
    """Yield the path and the line of each entry that holds on a day."""
    from wkus_docs.field import fields_of  # noqa: PLC0415 – as above

    for change in CHANGES[standing.kind]:
        label = fields_of(type(standing.part))[change.field].label
        for index in held_on(standing, change, day):
            entry = getattr(standing.part, change.field)[index]
            typed = standing.source.data[change.field][index]
            yield f"{change.field}[{index}]", f"   {label}: {told(typed)}{_since(entry)}"


def held_on(standing: "Standing", change: Change, day: date) -> tuple[int, ...]:
    """Return the places of the entries of a list that hold on a day."""
    from wkus_docs.standing.wpis import all_on, one_on  # noqa: PLC0415 – as above

    entries = getattr(standing.part, change.field)
    if not change.follows:
        return all_on(entries, day)
    found = one_on(entries, day)
    return () if found is None else (found,)


def told(entry: Any) -> str:
    """Return an entry as it was typed, in one line.

    >>> told({"adres": {"ulica": "Rynek 1", "kod_pocztowy": "18-100"}, "od": "1.01.2027"})
    'Rynek 1, 18-100'
    """
    words = _words(entry)
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


def _words(typed: Any) -> str:
    if isinstance(typed, dict):
        return ", ".join(
            filter(None, (_words(value) for name, value in typed.items() if name not in _UNTOLD))
        )
    if isinstance(typed, list):
        return ", ".join(_words(item) for item in typed)
    return "" if typed is None else str(typed)


def _since(entry: Any) -> str:
    """„, od 7 maja 2029 r. do 6 maja 2034 r.”, the ends that are told."""
    ends = ((word, getattr(entry, word)) for word in ("od", "do"))
    said = " ".join(f"{word} {data_slownie(day)}" for word, day in ends if day is not None)
    return f" ({said})" if said else ""
