"""A field of a document: what it is called, what it takes, and where it stands."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import EnumType
from functools import cache, cached_property
from types import MappingProxyType
from typing import Annotated, Any, TypeVar

from annotated_types import MaxLen, MinLen
from pydantic import TypeAdapter, WithJsonSchema
from pydantic.fields import FieldInfo

from wkus_docs.document import Part, explanation, label
from wkus_docs.fact import Fact
from wkus_docs.field.annotation import Annotation
from wkus_docs.field.choice import YES_NO, Choice, choice_of
from wkus_docs.for_several import ForSeveral
from wkus_docs.issuing import WhenIssued
from wkus_docs.office_only import OfficeOnly
from wkus_docs.proposal import Asked, Proposal
from wkus_docs.scalars.kind import Kind

_UNIT = re.compile(r"\[([^\[\]]+)\]$")
_Mark = TypeVar("_Mark")
_COUNTS = {Kind.COUNT, Kind.POSITIVE_COUNT}


@dataclass(frozen=True)
class Field:
    """One field. ``owner`` is the group (a class) it belongs to, ``name`` its name there.

    ``within`` is the field that holds that group, where the field was met on the way down from a document;
    None at the top, and for a field that was asked of its group alone.

    >>> from wkus_docs.parts.badanie.naklady import Wariant
    >>> years = fields_of(Wariant)["lata"]
    >>> years.path, years.kind.value, years.is_list, years.fewest, years.required
    ('lata[]', 'grupa', True, 1, True)
    >>> grant = next(field for field in years.walk() if field.name == "dotacja")
    >>> grant.path, grant.label, grant.kind.value, grant.unit, grant.required
    ('lata[].dotacja', 'Dotacja [zł]', 'kwota', 'zł', False)
    """

    owner: type[Part]
    name: str
    within: "Field | None" = None

    @cached_property
    def path(self) -> str:
        """Way to the field, a dot before each step, „[]” behind each list: „oferenci[].adres.kod”."""
        above = f"{self.within.path}." if self.within else ""
        return f"{above}{self.name}{'[]' if self.is_list else ''}"

    @cached_property
    def label(self) -> str:
        """Name of the field in a form, an error, a manual."""
        return label(self._info)

    @property
    def plain_label(self) -> str:
        """The label without the unit in brackets, for whoever shows the unit by itself."""
        return _UNIT.sub("", self.label).rstrip()

    @cached_property
    def explanation(self) -> str:
        """What else a clerk should know, as one paragraph; empty where there is nothing."""
        return explanation(self._info)

    @cached_property
    def required(self) -> bool:
        """Whether its group cannot be without it; a group around may be left out as a whole."""
        return self._info.is_required()

    @cached_property
    def default(self) -> Any:
        """What stands there when the file is silent; None for a required field."""
        return None if self.required else self._info.get_default(call_default_factory=True)

    @cached_property
    def is_list(self) -> bool:
        """Whether it holds a list: of groups when it has a ``group``, else of single values."""
        return self._type.is_list

    @cached_property
    def group(self) -> type[Part] | None:
        """Class of the group that it holds, or of one item of its list; None for single values."""
        cls = self._type.cls
        return cls if isinstance(cls, type) and issubclass(cls, Part) else None

    @cached_property
    def fields(self) -> tuple["Field", ...]:
        """Fields of the group that it holds; none for single values."""
        inside = fields_of(self.group).values() if self.group else ()
        return tuple(replace(field, within=self) for field in inside)

    def walk(self) -> Iterator["Field"]:
        """Yield the field and all in it, at any depth, in the order of a data file."""
        yield self
        for field in self.fields:
            yield from field.walk()

    @cached_property
    def kind(self) -> Kind:
        """What it takes, or one item of its list."""
        if self.group:
            return Kind.GROUP
        if marked := self._type.said(Kind):
            return marked[-1]
        return Kind.CHOICE if isinstance(self._type.cls, EnumType) else Kind.MARK

    @cached_property
    def choices(self) -> tuple[Choice, ...]:
        """Values to choose from, in their order; none where one may type what one likes."""
        if self.kind is Kind.YES_NO:
            return YES_NO
        return tuple(map(choice_of, self._type.cls)) if self.kind is Kind.CHOICE else ()

    @cached_property
    def unit(self) -> str:
        """What a number is counted in: „zł”, „%”, „dni”, „dni roboczych”; empty where nothing says it.

        The label says it in brackets, else the kind, else a count is named after days (``dni_na_plan``).
        """
        if found := _UNIT.search(self.label):
            return found[1]
        if self.kind in _COUNTS and "dni" in self.name.split("_"):
            return "dni roboczych" if "roboczych" in self.label else "dni"
        return self.kind.unit

    @cached_property
    def example(self) -> str:
        """A value as one would type it, as its kind shows it; empty where it has none."""
        schemas = [mark.json_schema or {} for mark in self._type.said(WithJsonSchema)]
        return next((str(one["examples"][0]) for one in schemas if "examples" in one), "")

    @property
    def longest(self) -> int | None:
        """How many signs a text may have; None where that is not limited by number."""
        return min((mark.max_length for mark in self._type.said(MaxLen)), default=None)

    @cached_property
    def fewest(self) -> int:
        """How many items a list must have; 0 where it may be empty."""
        return max((mark.min_length for mark in self._type.said_of_list(MinLen)), default=0)

    @property
    def most(self) -> int | None:
        """How many items a list may have; None where that is not limited."""
        return min((mark.max_length for mark in self._type.said_of_list(MaxLen)), default=None)

    @property
    def notes(self) -> tuple[str, ...]:
        """Words that the model adds to the type, as „nie drukuje się”."""
        words = (*self._type.said(str), *self._type.said_of_list(str))
        return tuple(word for word in words if not isinstance(word, Kind))

    @cached_property
    def when_issued(self) -> WhenIssued | None:
        """Mark of a value that a document gets only when it is adopted or signed; None for all others."""
        return self._marked(WhenIssued)

    @cached_property
    def fact(self) -> Fact | None:
        """The fact that the field holds where its group is mounted; None where it is bound to none."""
        return self._marked(Fact)

    @cached_property
    def proposal(self) -> Proposal | None:
        """What a question about the field proposes; None where it proposes nothing."""
        return self._marked(Proposal)

    @cached_property
    def asked(self) -> bool:
        """Whether one is asked about it though it is optional."""
        return self._marked(Asked) is not None

    @cached_property
    def office_only(self) -> bool:
        """Whether only the office fills it in, before or after who fills in a form."""
        return self._marked(OfficeOnly) is not None

    @cached_property
    def for_several(self) -> ForSeveral | None:
        """The list of which several items need the field; None where one needs it, too."""
        return self._marked(ForSeveral)

    def _marked(self, kind: type[_Mark]) -> _Mark | None:
        marks = (*self._type.said(kind), *self._type.said_of_list(kind))
        return marks[-1] if marks else None

    @property
    def annotation(self) -> Any:
        """Python's own type of what it holds."""
        return self._info.annotation

    def read(self, raw: object) -> Any:
        """Return what a text or a list of a data file stands for. Raises pydantic's ValidationError."""
        return self._reader.validate_python(raw)

    def read_item(self, raw: object) -> Any:
        """Return what stands for one item of a list, or the value of a field that is none. Raises ValidationError."""
        return self._item_reader.validate_python(raw)

    @cached_property
    def _item_reader(self) -> TypeAdapter[Any]:
        if not self.is_list:
            return self._reader
        kind: Any = Annotated[(self._type.cls, *self._type.marks)] if self._type.marks else self._type.cls
        return TypeAdapter(kind)

    @cached_property
    def _reader(self) -> TypeAdapter[Any]:
        kind: Any = Annotated[self._info.annotation, self._info]
        return TypeAdapter(kind)

    @cached_property
    def _info(self) -> FieldInfo:
        return self.owner.model_fields[self.name]

    @cached_property
    def _type(self) -> Annotation:
        return Annotation.read(self._info.annotation, self._info.metadata)


@cache
def fields_of(group: type[Part]) -> Mapping[str, Field]:
    """Return the fields of a group (of a document, too) by their names, in the order of a data file."""
    return MappingProxyType({name: Field(group, name) for name in group.model_fields})


def groups_of(group: type[Part]) -> Iterator[type[Part]]:
    """Yield a group and all groups in it, each once, at its first place in a data file."""
    seen: set[type[Part]] = set()
    todo = [group]
    while todo:
        found = todo.pop()
        if found not in seen:
            seen.add(found)
            yield found
            todo += [inner.group for inner in fields_of(found).values() if inner.group][::-1]
