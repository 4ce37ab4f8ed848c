"""Which fields of the model a template uses, and which it leaves unprinted."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from wkus_docs.document import Part
from wkus_docs.field import Field, fields_of, groups_of
from wkus_docs.parts.strony.adres import Adres
from wkus_docs.parts.strony.dane_jednostki import PrintedOfTheUnit
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.parts.strony.organizacja import Organizacja
from wkus_docs.rendering.checking.attributes import attribute_kinds
from wkus_docs.rendering.checking.kinds import Kind, Kinds, kinds_of, present
from wkus_docs.rendering.checking.model_code import code_of

Key = tuple[type, str]
"""A field of a class."""

UNPRINTED = "nie drukuje się"
"""Note in the annotation of a field that is there for a rule, not for print."""

_CARDS = (Jednostka, Organizacja, Adres)


class FieldUse:
    """Attributes of the classes of a model; remembers which were asked for.

    ``changes`` puts other kinds in the place of a field, or None where it is to be missing: this is how a
    template is tried against a model that has moved on.
    """

    def __init__(self, changes: Mapping[Key, Kinds | None] | None = None) -> None:
        """Start with nothing used."""
        self._changes = changes or {}
        self.used: set[Key] = set()

    def changed(self, cls: type) -> dict[str, Kinds | None]:
        """Fields of a class that differ from what it says itself."""
        return {name: kinds for (owner, name), kinds in self._changes.items() if owner is cls}

    def member(self, kind: Kind, name: str) -> Kinds | None:
        """Kinds of an attribute; None when there is none."""
        key = (kind.cls, name)
        self.used.add(key)
        return self._changes[key] if key in self._changes else attribute_kinds(kind, name)

    def take_whole(self, kinds: Kinds) -> None:
        """Count all fields of a part as used: it was handed over as it is."""
        for kind in kinds:
            if isinstance(kind.cls, type) and issubclass(kind.cls, Part):
                self.used |= _all(kind.cls)

    def unused(self, model: type[Part]) -> Iterator[tuple[str, str]]:
        """Labels and paths of required fields that the template neither prints nor uses."""
        used = self.used | {key for item in self.used for key in _behind(item)}
        yield from _unused(fields_of(model).values(), used)


def surely_given(model: type[Part]) -> dict[Key, Kinds]:
    """Fields of the unit that a rule of the document asks for, though the unit can be without them."""
    rules = {name: member for base in reversed(model.__mro__) for name, member in vars(base).items()}
    asked = [rule for rule in rules.values() if isinstance(rule, PrintedOfTheUnit)]
    return {
        (Jednostka, name): present(kinds_of(fields_of(Jednostka)[name].annotation))
        for rule in asked
        for name in rule.names
    }


def is_field(cls: type, name: str) -> bool:
    """Whether an attribute of a class is a field of a document, not a property or a method."""
    return issubclass(cls, Part) and name in fields_of(cls)


@lru_cache(maxsize=256)
def _all(cls: type[Part]) -> frozenset[Key]:
    return frozenset((group, name) for group in groups_of(cls) for name in fields_of(group))


@lru_cache(maxsize=4096)
def _behind(key: Key) -> frozenset[Key]:
    """Fields that a property is made of, of its own part and of those inside it."""
    cls, name = key
    if not issubclass(cls, Part) or is_field(cls, name):
        return frozenset()
    names = code_of(cls).behind(name)
    return frozenset((part, item) for part, item in _all(cls) if item in names)


def _unused(fields: Iterable[Field], used: set[Key]) -> Iterator[tuple[str, str]]:
    for field in fields:
        if _on_a_card(field):
            continue
        if (field.owner, field.name) in used:
            yield from _unused(field.fields, used)
        elif field.required and UNPRINTED not in field.notes:
            yield field.label, field.path.replace("[]", "")


def _on_a_card(field: Field) -> bool:
    """Whether a field only identifies a unit or an organisation: a document prints what it needs of it."""
    return any(field.name in fields_of(card) for card in _CARDS if issubclass(field.owner, card))
