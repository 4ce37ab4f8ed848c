"""Looks up the name of a field in the model of a document: what it takes, and which groups it is in."""

from dataclasses import dataclass

from wkus_docs.document import Part
from wkus_docs.errors import Loc
from wkus_docs.field import fields_of
from wkus_docs.pdf.forms.entry import Entry, Way, entry_of


@dataclass(frozen=True, slots=True)
class FieldType:
    """What a field takes, and the groups around it that a document cannot be without."""

    entry: Entry
    groups: tuple[Loc, ...]


def type_at(model: type[Part], loc: Loc) -> FieldType | None:
    """Return what the model has at the name of a field; None where it has nothing.

    A list must be followed by the number of an item, a field that is ticked by the code of an answer.
    """
    groups: list[Loc] = []
    owner, at, needed = model, 0, True
    while at < len(loc):
        field = fields_of(owner).get(str(loc[at]))
        if field is None:
            return None
        at += 1
        if field.group is None:
            entry = entry_of(field)
            return FieldType(entry, tuple(groups)) if _ends(entry, loc[at:], is_list=field.is_list) else None
        if field.is_list:
            if at == len(loc) or not isinstance(loc[at], int):
                return None
            at, needed = at + 1, True
        else:
            needed = needed and field.required
            groups += [loc[:at]] if needed else []
        owner = field.group
    return None


def order_at(model: type[Part], loc: Loc) -> tuple[int, ...]:
    """Return what sorts names of fields as a file of data has them; a name that leads nowhere comes last."""
    order: list[int] = []
    group: type[Part] | None = model
    for step in loc:
        if isinstance(step, int):
            order.append(step)
            continue
        names = list(fields_of(group)) if group is not None else []
        order.append(names.index(step) if step in names else len(names))
        group = fields_of(group)[step].group if group is not None and step in names else None
    return tuple(order)


def _ends(entry: Entry, rest: Loc, *, is_list: bool) -> bool:
    """Whether the end of a name fits the field: nothing, the number of an item, or the code of an answer."""
    if entry.way is Way.MANY:
        return len(rest) == 1 and any(answer.code == rest[0] for answer in entry.answers)
    return len(rest) == 1 and isinstance(rest[0], int) if is_list else not rest
