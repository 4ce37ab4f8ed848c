"""Drafts: a document built from a file that is not finished yet.

Where the file has no good value, a :class:`Gap` stands. A template prints it as „[uzupełnij: …]”; a
computation that needs it raises :class:`GapError`, so a rule or a sum that cannot be known is passed
over rather than guessed.
"""

import types
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, NoReturn, Union, get_args, get_origin

from pydantic import TypeAdapter, ValidationError

from wkus_docs.document import Part, label
from wkus_docs.errors import Loc


class GapError(Exception):
    """A value was needed that the file does not give."""

    def __init__(self, gap: "Gap") -> None:
        """Remember which value it was."""
        super().__init__(gap.label)
        self.gap = gap


GAP_START, GAP_END = "\ue012", "\ue013"
"""Marks around the text of a gap, wherever a computed text has taken it up."""


class Gap:  # noqa: PLW1641 – hashing a missing value is refused, like all else
    """A missing value. ``lenient`` gaps stand in templates: they print, and equal nothing."""

    __slots__ = ("label", "lenient")

    def __init__(self, label: str, *, lenient: bool = False) -> None:
        """Name the gap by the label of its field."""
        self.label, self.lenient = label, lenient

    def __str__(self) -> str:
        """Text a reader of the draft sees, between marks."""
        return f"{GAP_START}[uzupełnij: {self.label}]{GAP_END}" if self.lenient else self._refuse()

    def __format__(self, _spec: str) -> str:
        """Print the same text whatever the format."""
        return str(self)

    def __eq__(self, other: object) -> bool:
        """Compare by identity in a template; refuse elsewhere."""
        return self is other if self.lenient else self._refuse()

    def __bool__(self) -> bool:
        """Count as present in a template; refuse elsewhere."""
        return self.lenient or self._refuse()

    def __getattr__(self, name: str) -> Any:
        """Refuse: what a missing value would hold is not known."""
        if name.startswith("__"):
            raise AttributeError(name)
        self._refuse()

    def _refuse(self, *_: object) -> NoReturn:
        raise GapError(self)

    __hash__ = __contains__ = __getitem__ = __index__ = __call__ = _refuse

    def __iter__(self) -> Iterator["Gap"]:
        """Stand once for a list in a template; refuse elsewhere."""
        return iter((self,)) if self.lenient else self._refuse()

    def __len__(self) -> int:
        """Count that one item in a template; refuse elsewhere."""
        return 1 if self.lenient else self._refuse()

    def _unordered(self, _other: object) -> bool:
        """Come neither before nor after anything in a template; refuse elsewhere."""
        return False if self.lenient else self._refuse()

    __lt__ = __le__ = __gt__ = __ge__ = _unordered
    __neg__ = __abs__ = __int__ = __float__ = _refuse
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _refuse


def gap_in(value: object) -> Gap | None:
    """Return a gap that a part holds, at any depth, if there is one."""
    if isinstance(value, Gap):
        return value
    if isinstance(value, Part):
        value = tuple(getattr(value, name) for name in type(value).model_fields)
    found = (gap_in(item) for item in value) if isinstance(value, tuple) else ()
    return next((gap for gap in found if gap is not None), None)


def blamed(fault: Exception, value: object) -> Gap:
    """Return the gap a failed computation is due to; raise the fault again when there is none.

    A library that is handed a gap for a date or an amount fails in its own way, not with GapError.
    """
    gap = fault.gap if isinstance(fault, GapError) else gap_in(value)
    if gap is None:
        raise fault
    return gap


def build(model: type[Part], data: object, faults: frozenset[Loc], *, lenient: bool, loc: Loc = ()) -> Part:
    """Build a model from data of which the values at ``faults`` are missing or wrong."""
    given = data if isinstance(data, dict) else {}
    maker = _Maker(model, faults, lenient)
    values = {name: maker.value(name, given.get(name), (*loc, name)) for name in model.model_fields}
    return model.model_construct(**values)


@cache
def _adapter(model: type[Part], name: str) -> TypeAdapter[Any]:
    """What reads a field by itself; made once, as it takes longer to make than to use."""
    field = model.model_fields[name]
    kind: Any = Annotated[field.annotation, field]
    return TypeAdapter(kind)


@dataclass(frozen=True, slots=True)
class _Maker:
    model: type[Part]
    faults: frozenset[Loc]
    lenient: bool

    def value(self, name: str, raw: object, loc: Loc) -> Any:
        field = self.model.model_fields[name]
        if raw is None and not field.is_required() and loc not in self.faults:
            return field.get_default(call_default_factory=True)
        parts, is_list = shape(field.annotation)
        if not parts:
            return self._plain(name, raw, loc, is_list=is_list)
        if not is_list:
            return build(parts[0], raw, self.faults, lenient=self.lenient, loc=loc)
        items = raw if isinstance(raw, list) and raw and loc not in self.faults else [{}]
        return tuple(
            build(parts[0], item, self.faults, lenient=self.lenient, loc=(*loc, index))
            for index, item in enumerate(items)
        )

    def _plain(self, name: str, raw: object, loc: Loc, *, is_list: bool) -> Any:
        if raw is not None and not any(fault[: len(loc)] == loc for fault in self.faults):
            with suppress(ValidationError):
                return _adapter(self.model, name).validate_python(raw)
        gap = Gap(label(self.model.model_fields[name]), lenient=self.lenient)
        return (gap,) if is_list else gap


def shape(annotation: Any) -> tuple[tuple[type[Part], ...], bool]:
    """Return the parts an annotation admits, and whether it is a list of them."""
    if get_origin(annotation) is tuple:
        return shape(get_args(annotation)[0])[0], True
    if get_origin(annotation) in {Union, types.UnionType}:
        found = [shape(item) for item in get_args(annotation) if item is not type(None)]
        return tuple(part for parts, _ in found for part in parts), any(is_list for _, is_list in found)
    if get_origin(annotation) is Annotated:
        return shape(get_args(annotation)[0])
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return (annotation,), False
    return (), False
