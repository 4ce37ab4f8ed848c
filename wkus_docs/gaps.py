"""Drafts: a document built from a file that is not finished yet.

Where the file has no good value, a :class:`Gap` stands. A template prints it as „[uzupełnij: …]”; a
computation that needs it raises :class:`GapError`, so a rule or a sum that cannot be known is passed
over rather than guessed.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, NoReturn

from pydantic import ValidationError

from wkus_docs.document import Part
from wkus_docs.errors import Loc
from wkus_docs.field import Field, Kind, all_in, fields_of


class GapError(Exception):
    """A value was needed that the file does not give."""

    def __init__(self, gap: "Gap") -> None:
        """Remember which value it was."""
        super().__init__(gap.label)
        self.gap = gap


GAP_START, GAP_END = "\ue012", "\ue013"
"""Marks around the text of a gap, wherever a computed text has taken it up."""


class Gap:
    """A missing value. ``lenient`` gaps stand in templates, where they print.

    Such a gap counts as present: the field is asked for, or given and not readable. Where nobody knows even
    that, it is ``undecided``: an answer „tak” or „nie” that is missing, and whatever a computation would
    have made of a missing value.
    """

    __slots__ = ("label", "lenient", "undecided")

    def __init__(self, label: str, *, lenient: bool = False, undecided: bool = False) -> None:
        """Name the gap by the label of its field."""
        self.label, self.lenient, self.undecided = label, lenient, undecided

    def __str__(self) -> str:
        """Text a reader of the draft sees, between marks."""
        return f"{GAP_START}[uzupełnij: {self.label}]{GAP_END}" if self.lenient else self._refuse()

    def __format__(self, _spec: str) -> str:
        """Print the same text whatever the format."""
        return str(self)

    def __bool__(self) -> bool:
        """Count as present in a template, where that much is known; refuse elsewhere."""
        return (self.lenient and not self.undecided) or self._refuse()

    def __getattr__(self, name: str) -> Any:
        """Refuse: what a missing value would hold is not known."""
        if name.startswith("__"):
            raise AttributeError(name)
        self._refuse()

    def _refuse(self, *_: object) -> NoReturn:
        raise GapError(self.in_doubt())

    def in_doubt(self) -> "Gap":
        """Return what a computation makes of the gap: it may even come to nothing."""
        return Gap(self.label, lenient=self.lenient, undecided=True)

    __eq__ = __ne__ = __hash__ = __contains__ = __getitem__ = __index__ = __call__ = _refuse

    def __iter__(self) -> Iterator["Gap"]:
        """Stand once for a list in a template; refuse elsewhere."""
        return iter((self,)) if self.lenient else self._refuse()

    def __len__(self) -> int:
        """Count that one item in a template; refuse elsewhere."""
        return 1 if self.lenient else self._refuse()

    __lt__ = __le__ = __gt__ = __ge__ = _refuse
    __neg__ = __abs__ = __int__ = __float__ = _refuse
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _refuse


def gap_in(value: object) -> Gap | None:
    """Return a gap that a part holds, at any depth, if there is one."""
    return next((found for _, found in all_in(value) if isinstance(found, Gap)), None)


def blamed(fault: Exception, value: object) -> Gap:
    """Return the gap a failed computation is due to; raise the fault again when there is none.

    A library that is handed a gap for a date or an amount fails in its own way, not with GapError.
    """
    if isinstance(fault, GapError):
        return fault.gap
    gap = gap_in(value)
    if gap is None:
        raise fault
    return gap.in_doubt()


def build(model: type[Part], data: object, faults: frozenset[Loc], *, lenient: bool) -> Part:
    """Build a model from data of which the values at ``faults`` are missing or wrong."""
    return _Maker(faults, lenient).part(model, data, ())


@dataclass(frozen=True, slots=True)
class _Maker:
    faults: frozenset[Loc]
    lenient: bool

    def part(self, model: type[Part], data: object, loc: Loc) -> Part:
        given = data if isinstance(data, dict) else {}
        fields = fields_of(model).items()
        values = {name: self._value(field, given.get(name), (*loc, name)) for name, field in fields}
        said = {name for name in values if given.get(name) is not None or (*loc, name) in self.faults}
        return model.model_construct(_fields_set=said, **values)

    def _value(self, field: Field, raw: object, loc: Loc) -> Any:
        if raw is None and not field.required and loc not in self.faults:
            return field.default
        if field.group is None:
            return self._plain(field, raw, loc)
        if not field.is_list:
            return self.part(field.group, raw, loc)
        items = (
            raw if isinstance(raw, list) and loc not in self.faults else [{}]
        )  # „[]” says that there is none
        return tuple(self.part(field.group, item, (*loc, index)) for index, item in enumerate(items))

    def _plain(self, field: Field, raw: object, loc: Loc) -> Any:
        if raw is not None and not any(fault[: len(loc)] == loc for fault in self.faults):
            with suppress(ValidationError):
                return field.read(raw)
        gap = Gap(field.label, lenient=self.lenient, undecided=field.kind is Kind.YES_NO)
        return (gap,) if field.is_list else gap
