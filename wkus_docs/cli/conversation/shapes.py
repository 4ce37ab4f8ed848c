"""Whether typed data have the shape of their fields: nothing can be asked about a group that is a word."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from wkus_docs.errors import InputError

if TYPE_CHECKING:
    from wkus_docs.document import Part
    from wkus_docs.errors import Loc, Problem


def refuse_misshapen(model: "type[Part]", data: Any, problems: "Iterable[Problem]") -> None:
    """Raise InputError with what a check says of places at which something else than a group is typed."""
    places = tuple(misshapen(model, data))
    found = tuple(one for one in problems if any(one.path[: len(place)] == place for place in places))
    if found:
        raise InputError(found)


def misshapen(model: "type[Part]", data: Any, loc: "Loc" = ()) -> "Iterator[Loc]":
    """Yield the places of groups, and of lists of groups, where the data have something else."""
    from wkus_docs.field import fields_of  # noqa: PLC0415 – help must not wait for the library

    if not isinstance(data, dict):
        yield loc
        return
    for name, field in fields_of(model).items():
        value, there = data.get(name), (*loc, name)
        if field.group is None or value in (None, "", "brak"):
            continue
        if not field.is_list:
            yield from misshapen(field.group, value, there)
        elif not isinstance(value, list):
            yield there
        else:
            for index, item in enumerate(value):
                yield from misshapen(field.group, item, (*there, index))
