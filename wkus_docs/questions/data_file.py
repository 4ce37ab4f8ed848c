"""The data file of an interview: what was typed with a comment above each field, and where there is still a gap."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from wkus_docs.document import DocumentType, Part
from wkus_docs.errors import Loc
from wkus_docs.field import Field, fields_of
from wkus_docs.filled import is_blank
from wkus_docs.heading import KEY
from wkus_docs.questions.question import Taken
from wkus_docs.questions.tree import inside
from wkus_docs.reading.lost import OPEN
from wkus_docs.samples import explained
from wkus_docs.standing import FILE_KEY, STANDING
from wkus_docs.typed_text import list_item, scalar


def written(
    kind: DocumentType | type[Part],
    head: Mapping[str, Any],
    data: Mapping[str, Any],
    gaps: frozenset[Loc],
    taken: tuple[Taken, ...] = (),
) -> str:
    """Return the text of a data file. ``gaps`` are places still open, ``taken`` what other files tell."""
    model = kind.model if isinstance(kind, DocumentType) else kind
    lines = [
        *_first_lines(kind),
        *(f"{name}: {scalar(_text(value), 2)}" for name, value in _plain_head(head)),
    ]
    lines += _groups_of_head(head)
    lines += _Writing(gaps, taken).group(model, data, ())
    return "\n".join(lines) + "\n"


def _first_lines(kind: DocumentType | type[Part]) -> Iterator[str]:
    if isinstance(kind, DocumentType):
        yield f"# yaml-language-server: $schema={kind.schema_path.as_uri()}"
        yield f"# {kind.title}"
        yield f"{KEY}: {kind.slug}"
    else:
        yield f"# {kind.title()}"
        yield from (f"{FILE_KEY}: {name}" for name, model in STANDING.items() if model is kind)


def _plain_head(head: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    yield from (
        (name, value) for name, value in head.items() if not isinstance(value, dict) and not is_blank(value)
    )


def _groups_of_head(head: Mapping[str, Any]) -> Iterator[str]:
    for name, value in head.items():
        if isinstance(value, dict):
            yield f"{name}:"
            yield from _foreign(value, 2)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "tak" if value else "nie"
    return str(value)


@dataclass(frozen=True)
class _Writing:
    gaps: frozenset[Loc]
    taken: tuple[Taken, ...]

    def group(self, model: type[Part], data: Any, loc: Loc, *, said: bool = True) -> Iterator[str]:
        """Lines of a group: the fields that have a value or a gap, and at the end what is no field of it."""
        margin, fields = " " * self._indent(loc), fields_of(model)
        for name, field in fields.items():
            there, value = (*loc, name), data.get(name) if isinstance(data, dict) else None
            if value is None and said:
                yield from self._note(there, margin)
            if value is None and not self._open(there, needed=field.required):
                continue
            if said:
                yield from [""] if not loc else []
                yield from explained(field, len(margin), asked=True)
                yield from (
                    f"{margin}# Wzięte z: {one.where}" for one in self.taken if one.loc == there and one.where
                )
            yield from self._field(field, value, there, said=said)
        if isinstance(data, dict):
            yield from _foreign(
                {name: value for name, value in data.items() if name not in fields}, len(margin)
            )

    def _indent(self, loc: Loc) -> int:
        return sum(4 if isinstance(step, int) else 2 for step in loc) - 2 * sum(
            isinstance(step, int) for step in loc
        )

    def _note(self, loc: Loc, margin: str) -> Iterator[str]:
        for one in self.taken:
            if one.loc == loc:
                value = f" ({one.value})" if one.value else ""
                yield from ["", f"{margin}# {one.label}: {one.where}{value}"] if one.where else []

    def _open(self, loc: Loc, *, needed: bool) -> bool:
        return any(inside(gap, loc) or (needed and inside(loc, gap)) for gap in self.gaps)

    def _field(self, field: Field, value: Any, loc: Loc, *, said: bool) -> Iterator[str]:
        margin, name = " " * self._indent(loc[:-1]), loc[-1]
        if is_blank(value) and value not in ([], {}) and not (field.group and self._inner_gaps(loc)):
            if field.group is not None:  # one line would tell it: each of its fields is open
                yield from self._nothing_yet(field, field.group, loc, said=said)
                return
            hint = f", np. {field.example}" if field.example else ""
            yield f"{margin}{name}:  # {OPEN}{hint}"
        elif isinstance(value, list) or (field.is_list and value is None):
            yield from self._list(field, value or [], loc, said=said)
        elif field.group is not None:
            inner = list(self.group(field.group, value, loc, said=said))
            yield from [f"{margin}{name}:", *inner] if inner else [f"{margin}{name}: {{}}"]
        else:
            yield f"{margin}{name}: {scalar(_text(value), len(margin) + 2)}"

    def _nothing_yet(self, field: Field, group: type[Part], loc: Loc, *, said: bool) -> Iterator[str]:
        if field.is_list:
            yield from self._list(field, [], loc, said=said)
        else:
            yield f"{' ' * self._indent(loc[:-1])}{loc[-1]}:"
            yield from self.group(group, {}, loc, said=said)

    def _inner_gaps(self, loc: Loc) -> bool:
        return any(inside(gap, loc) and gap != loc for gap in self.gaps)

    def _list(self, field: Field, rows: list[Any], loc: Loc, *, said: bool) -> Iterator[str]:
        margin, name = " " * self._indent(loc[:-1]), loc[-1]
        count = len(rows)
        if not count and any(inside(gap, loc) for gap in self.gaps):
            count = 1  # the first row of a list that must have one
        if not count:
            yield f"{margin}{name}: []"
            return
        yield f"{margin}{name}:"
        for index in range(count):
            row = rows[index] if index < len(rows) else None
            if field.group is None:
                text = scalar(_text(row), len(margin) + 4) if not is_blank(row) else f" # {OPEN}"
                yield f"{margin}  - {text}"
                continue
            lines = list(self.group(field.group, row or {}, (*loc, index), said=said and not index))
            yield from list_item(lines, len(margin) + 2) if lines else ()


def _foreign(value: Any, indent: int) -> Iterator[str]:
    """Lines of what no field of ours says: kept as it was typed."""
    margin = " " * indent
    for name, inner in value.items():
        if isinstance(inner, dict) and inner:
            yield f"{margin}{name}:"
            yield from _foreign(inner, indent + 2)
        elif isinstance(inner, list) and inner:
            yield f"{margin}{name}:"
            for item in inner:
                if isinstance(item, dict):
                    yield from list_item(list(_foreign(item, indent + 4)), indent + 2)
                else:
                    yield f"{margin}  - {scalar(_text(item), indent + 4)}"
        elif inner is not None:
            yield f"{margin}{name}: {scalar(_text(inner), indent + 2)}"
