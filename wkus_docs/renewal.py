"""A data file of an earlier version written anew in today's layout, comments and all, with what changed.

Only what changed is touched: a name, a value, a field that has gone, which becomes a comment. Where the text
cannot be edited so (JSON, braces), the whole file is written anew and loses its comments, which is said.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wkus_docs.carrying import data_file
from wkus_docs.catalog import type_of
from wkus_docs.checking import KEY, Checked, check
from wkus_docs.conversion import Change, converted
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading import Source, read_file, read_text
from wkus_docs.reading.refusal import refusal
from wkus_docs.standing.nearby import found_near


@dataclass(frozen=True, slots=True)
class Renewed:
    """A data file in today's layout. ``anew`` says that its comments could not be kept.

    ``checked`` is what this version says of it; ``missing`` in it names what is asked now.
    """

    text: str
    changes: tuple[Change, ...]
    anew: bool
    checked: Checked


def renewed(path: str | Path) -> Renewed:
    """Return a data file in today's layout. Raises InputError and UnknownDocumentError as :func:`check` does."""
    source = read_file(path)
    if not source.text:
        raise refusal(
            "Skoroszytu nie da się odnowić.",
            "Weź nowy (wkus wzor NAZWA --xlsx) i przenieś do niego dane.",
        )
    check(source)  # a file that names no document of ours is refused there
    kind = type_of(zwin(str(source.data[KEY])))
    today, changes = converted(source, kind.model)
    edited = _edited(source, changes)
    if edited is None:
        fields = {name: value for name, value in today.data.items() if name != KEY}
        text = data_file.data_file_text(kind, fields)
    else:
        text = edited
    return Renewed(
        text, changes, edited is None, check(read_text(text, source.name), standing=found_near(path))
    )


def _edited(source: Source, changes: Sequence[Change]) -> str | None:
    """Return the text with the changes made in place; None where one cannot be."""
    lines = source.text.splitlines(keepends=True)
    for change in sorted(changes, key=lambda one: source.keys[one.loc], reverse=True):
        made = _without(lines, source, change) if change.now is None else _changed(lines, source, change)
        if not made:
            return None
    return "".join(lines)


def _changed(lines: list[str], source: Source, change: Change) -> bool:
    """Write a value as today, then its name, where they stand; tell whether it could be done."""
    given = _given(source, change)
    if change.value != given:
        place = source.values[change.loc]
        if not isinstance(given, str) or not _replace(
            lines, place.line, place.column, given, str(change.value)
        ):
            return False
    if change.now is None or change.now[-1] == change.step.name:
        return True
    place = source.keys[change.loc]
    return _replace(lines, place.line, place.column, source.as_written[change.loc], str(change.now[-1]))


def _given(source: Source, change: Change) -> object:
    data: object = source.data
    for step in change.loc:
        data = data[step]  # type: ignore[index]  # the place was met in these very data
    return data


def _replace(lines: list[str], line: int, column: int, old: str, new: str) -> bool:
    text = lines[line - 1]
    if not text.startswith(old, column - 1):
        return False
    lines[line - 1] = text[: column - 1] + new + text[column - 1 + len(old) :]
    return True


def _without(lines: list[str], source: Source, change: Change) -> bool:
    """Make comments of the lines of a field that has gone; tell whether it stands in lines of its own."""
    place = source.keys[change.loc]
    before = lines[place.line - 1][: place.column - 1]
    if before.strip():
        return False
    last = place.line
    while last < len(lines) and _belongs(lines[last], place.column - 1):
        last += 1
    for index in range(place.line - 1, last):
        if lines[index].strip():
            lines[index] = f"{before}# {lines[index][len(before) :]}"
    return True


def _belongs(line: str, column: int) -> bool:
    """Whether a line is deeper than a column, or an item of a list in that column."""
    indent = len(line) - len(line.lstrip(" "))
    return bool(line.strip()) and (indent > column or (indent == column and line.lstrip().startswith("- ")))
