"""Which sheet holds which list of a set of questions, and in which columns."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from wkus_docs.document import Part
from wkus_docs.field import Field, fields_of
from wkus_docs.kreator.bank import Bank, Podstawa

WHOLE = "zestaw"
"""The sheet of what is said of the set as a whole."""


@dataclass(frozen=True, slots=True)
class Columns:
    """A sheet: the list it holds, the fields that are its columns, and the list whose items own its rows.

    An own list of an item, such as the possibilities of a question, has a sheet of its own, whose first column says whose
    the row is. Provisions stand in one cell, one after another, and so do plain lists.
    """

    name: str
    model: type[Part]
    fields: tuple[Field, ...]
    owner: str = ""

    @property
    def own_lists(self) -> Iterator["Columns"]:
        """Sheets of the lists within an item."""
        for field in fields_of(self.model).values():
            if stands_apart(field):
                assert field.group is not None  # noqa: S101 – a list of groups has one
                yield Columns(field.name, field.group, _columns(field.group), self.name)


@cache
def sheets() -> tuple[Columns, ...]:
    """Return all sheets of lists, those of own lists after the list that owns them."""
    found: list[Columns] = []
    for field in fields_of(Bank).values():
        if stands_apart(field):
            assert field.group is not None  # noqa: S101 – as above
            sheet = Columns(field.name, field.group, _columns(field.group))
            found += [sheet, *sheet.own_lists]
    return tuple(found)


def fields_of_the_whole() -> tuple[Field, ...]:
    """Return what is said of the set as a whole."""
    return _columns(Bank)


def stands_apart(field: Field) -> bool:
    """Whether a list has a sheet of its own."""
    return field.is_list and field.group is not None and not is_provisions(field)


def is_provisions(field: Field) -> bool:
    """Whether a field is a list of provisions."""
    return field.group is Podstawa


def _columns(model: type[Part]) -> tuple[Field, ...]:
    return tuple(field for field in fields_of(model).values() if not stands_apart(field))
