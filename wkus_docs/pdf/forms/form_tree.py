"""Goes through the model of a document, and returns what a form of it asks for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wkus_docs.document import Part
from wkus_docs.errors import Loc
from wkus_docs.field import Field as ModelField
from wkus_docs.field import fields_of
from wkus_docs.pdf.forms.entry import Way, entry_of
from wkus_docs.pdf.forms.form_nodes import Field, Group, Listing, Node, Pattern, pattern


def tree_of(
    model: type[Part],
    rows: Callable[[Pattern], int],
    kept: Callable[[Pattern], bool] = lambda _: True,
    names: Mapping[Pattern, str] = MappingProxyType({}),
) -> Group:
    """Return everything that a form asks for.

    ``rows`` says how many places a list gets, if its type does not ask for more or allow only less; ``kept``
    which fields of the model the form has, ``names`` what it calls groups and lists otherwise.
    """
    root = _Around((), (), required=True, first=True)
    children = _Maker(rows, kept, names).children(model, root)
    return Group((), model.title(), "", required=True, first=True, children=children)


@dataclass(frozen=True, slots=True)
class _Around:
    """Where a node is in the data: its path, the names on it, and whether all of it must be filled in."""

    loc: Loc
    names: tuple[str, ...]
    required: bool
    first: bool

    def inside(self, step: str | int, name: str, *, required: bool, first: bool = True) -> "_Around":
        names = (*self.names, name)
        return _Around((*self.loc, step), names, self.required and required, self.first and first)


@dataclass(frozen=True, slots=True)
class _Maker:
    rows: Callable[[Pattern], int]
    kept: Callable[[Pattern], bool]
    names: Mapping[Pattern, str]

    def children(self, model: type[Part], around: _Around) -> tuple[Node, ...]:
        found = (self._node(one, (*around.loc, name), around) for name, one in fields_of(model).items())
        return tuple(node for node in found if node is not None)

    def _node(self, one: ModelField, loc: Loc, around: _Around) -> Node | None:
        if one.group is None:
            return self._plain(one, loc, around) if self.kept(pattern(loc)) else None
        name = self.names.get(pattern(loc), one.label)
        inside = around.inside(loc[-1], name, required=one.required)
        if one.is_list:
            return self._listing(one.group, one, inside)
        children = self.children(one.group, inside)
        return Group(loc, name, one.explanation, one.required, around.first, children) if children else None

    def _plain(self, one: ModelField, loc: Loc, around: _Around) -> Node:
        entry = entry_of(one)
        if entry.way is Way.MANY or not one.is_list:
            asked = one.required and around.required and around.first
            return Field(
                loc, one.label, one.explanation, entry, one.required, asked, around.names, around.first
            )
        inside = around.inside(loc[-1], one.label, required=one.required)
        items = tuple(
            Field((*loc, at), f"{one.label}, pozycja {at + 1}", one.explanation, entry,
                  one.required and not at, inside.required and inside.first and not at,
                  around.names, around.first and not at)
            for at in range(self._count(one, loc))
        )  # fmt: skip
        return Listing(loc, one.label, one.explanation, one.required, around.first, items)

    def _listing(self, model: type[Part], one: ModelField, inside: _Around) -> Node | None:
        items = tuple(
            Group((*inside.loc, at), f"{model.title()} {at + 1}", "", required=not at, first=inside.first and not at,
                  children=self.children(model, _item(inside, at, needed=one.required)))
            for at in range(self._count(one, inside.loc))
        )  # fmt: skip
        if not any(item.children for item in items):
            return None
        said = "" if pattern(inside.loc) in self.names else one.explanation
        return Listing(inside.loc, inside.names[-1], said, one.required, inside.first, items)

    def _count(self, one: ModelField, loc: Loc) -> int:
        """Return how many places a list gets: as many as wanted, as far as its type allows."""
        wanted = self.rows(pattern(loc))
        return max(wanted if one.most is None else min(wanted, one.most), one.fewest, 1)


def _item(around: _Around, at: int, *, needed: bool) -> _Around:
    """Return the surroundings of an item: only the first of a list that is needed must be filled in."""
    names = (*around.names, f"pozycja {at + 1}")
    return _Around((*around.loc, at), names, around.required and needed and not at, around.first and not at)
