"""The model of a document gone through: what a form made of it asks for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from annotated_types import MaxLen, MinLen
from pydantic.fields import FieldInfo

from wkus_docs.document import Part, explanation, label
from wkus_docs.errors import Loc
from wkus_docs.gaps import shape
from wkus_docs.pdf.forms.entry import Way, entry_of
from wkus_docs.pdf.forms.outline import Field, Group, Listing, Node, Pattern, pattern


def outlined(
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
    """Where a node lies: the way to it, the names on the way, and whether all of it must be filled in."""

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
        found = (self._node(field, (*around.loc, key), around) for key, field in model.model_fields.items())
        return tuple(node for node in found if node is not None)

    def _node(self, field: FieldInfo, loc: Loc, around: _Around) -> Node | None:
        parts, is_list = shape(field.annotation)
        if not parts:
            return self._plain(field, loc, around) if self.kept(pattern(loc)) else None
        name = self.names.get(pattern(loc), label(field))
        inside = around.inside(loc[-1], name, required=field.is_required())
        if is_list:
            return self._listing(parts[0], field, inside)
        children = self.children(parts[0], inside)
        return (
            Group(loc, name, explanation(field), field.is_required(), around.first, children)
            if children
            else None
        )

    def _plain(self, field: FieldInfo, loc: Loc, around: _Around) -> Node:
        entry = entry_of(field)
        about = (label(field), explanation(field))
        if entry.way is Way.MANY or not shape(field.annotation)[1]:
            asked = field.is_required() and around.required and around.first
            return Field(loc, *about, entry, field.is_required(), asked, around.names, around.first)
        inside = around.inside(loc[-1], label(field), required=field.is_required())
        items = tuple(
            Field((*loc, at), f"{label(field)}, pozycja {at + 1}", explanation(field), entry,
                  field.is_required() and not at, inside.required and inside.first and not at,
                  around.names, around.first and not at)
            for at in range(self._count(field, loc))
        )  # fmt: skip
        return Listing(loc, *about, field.is_required(), around.first, items)

    def _listing(self, model: type[Part], field: FieldInfo, inside: _Around) -> Node | None:
        items = tuple(
            Group((*inside.loc, at), f"{model.title()} {at + 1}", "", required=not at, first=inside.first and not at,
                  children=self.children(model, _item(inside, at, needed=field.is_required())))
            for at in range(self._count(field, inside.loc))
        )  # fmt: skip
        if not any(item.children for item in items):
            return None
        said = "" if pattern(inside.loc) in self.names else explanation(field)
        return Listing(inside.loc, inside.names[-1], said, field.is_required(), inside.first, items)

    def _count(self, field: FieldInfo, loc: Loc) -> int:
        fewest = max([1, *(item.min_length for item in field.metadata if isinstance(item, MinLen))])
        most = min([10**6, *(item.max_length for item in field.metadata if isinstance(item, MaxLen))])
        return min(max(self.rows(pattern(loc)), fewest), most)


def _item(around: _Around, at: int, *, needed: bool) -> _Around:
    """Return the surroundings of an item: only the first of a list that is needed must be filled in."""
    names = (*around.names, f"pozycja {at + 1}")
    return _Around((*around.loc, at), names, around.required and needed and not at, around.first and not at)
