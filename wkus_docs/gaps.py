"""Drafts: a document built from a file that is not finished yet.

Where the file has no good value, a :class:`Gap` stands. A template prints it as „[uzupełnij: …]”; a
computation that needs it raises :class:`GapError`, so a rule or a sum that cannot be known is passed
over rather than guessed. In a form to be filled in by hand a gap is :class:`~wkus_docs.blanks.Blank`: it
prints as dots or boxes.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, NoReturn, TypeVar

from pydantic import ValidationError

from wkus_docs.blanks import UNKNOWN, Blank, blank_of
from wkus_docs.document import Part
from wkus_docs.errors import Loc
from wkus_docs.field import Field, Kind, all_in, fields_of, values_of

P = TypeVar("P", bound=Part)


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
    have made of a missing value. ``blank`` is the place to write in, in a form to be filled in by hand.
    """

    __slots__ = ("blank", "label", "lenient", "undecided")

    def __init__(
        self, label: str, *, lenient: bool = False, undecided: bool = False, blank: Blank | None = None
    ) -> None:
        """Name the gap by the label of its field."""
        self.label, self.lenient, self.undecided, self.blank = label, lenient, undecided, blank

    def __str__(self) -> str:
        """Text a reader of the draft sees, between marks; in a form, dots to write on."""
        if self.blank is not None and self.lenient:
            return self.blank.text
        return f"{GAP_START}[uzupełnij: {self.label}]{GAP_END}" if self.lenient else self._refuse()

    def __format__(self, _spec: str) -> str:
        """Print the same text whatever the format."""
        return str(self)

    def __bool__(self) -> bool:
        """Count as present in a template, where that much is known; refuse elsewhere."""
        return (self.lenient and not self.undecided) or self._refuse()

    def __getattr__(self, name: str) -> Any:
        """Refuse: what a missing value would hold is not known; but a form shows what there is to choose from."""
        if name.startswith("__"):
            raise AttributeError(name)
        if self.lenient and self.blank is not None and self.blank.choices and name == "etykieta":
            return Gap(self.label, lenient=True, blank=self.blank)
        return self._refuse()

    def _refuse(self, *_: object) -> NoReturn:
        raise GapError(self.in_doubt())

    def in_doubt(self) -> "Gap":
        """Return what a computation makes of the gap: it may even come to nothing."""
        return Gap(
            self.label, lenient=self.lenient, undecided=True, blank=None if self.blank is None else UNKNOWN
        )

    def written_by(self, name: str) -> "Gap":
        """Return what a filter of templates makes of the gap: the same, with „zł” behind the dots of a form."""
        if self.blank is None:
            return self
        return Gap(
            self.label, lenient=self.lenient, undecided=self.undecided, blank=self.blank.written_by(name)
        )

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


def with_gap(part: Part, loc: Loc) -> Part:
    """Return a whole document of which one value is missing; a list of single values is missing as a whole.

    What the value does not stand in is kept as it is: the document is not built anew.
    """
    name, below = str(loc[0]), loc[1:]
    field, value = fields_of(type(part))[name], getattr(part, name)
    made: Any
    if field.group is None:
        gap = Gap(field.label, undecided=field.kind is Kind.YES_NO)
        made = (gap,) if field.is_list else gap
    elif field.is_list:
        made = tuple(
            with_gap(item, below[1:]) if index == below[0] else item for index, item in enumerate(value)
        )
    else:
        made = with_gap(value, below)
    return type(part).model_construct(part.model_fields_set | {name}, **{**values_of(part), name: made})


_TWO = 2
"""People who sign for an organisation, or see to something, where nobody says how many."""


@dataclass(frozen=True, slots=True)
class Rows:
    """How many items a list has in a form to be filled in by hand, where the file gives none."""

    usual: int = 3
    people: int = _TWO

    def of(self, field: Field) -> int:
        """Return the number of items of a list: of people, of groups, of single values."""
        if field.group is None:
            return field.fewest or 1
        inside = fields_of(field.group)
        usual = 1 if _BODY in inside else self.usual
        if _PERSON in inside:
            usual = _TWO if field.name == _BODY else self.people
        return max(usual, field.fewest)


_PERSON, _BODY = "imie_nazwisko", "reprezentanci"
"""Fields by which a person and an organisation are told from other rows."""


@dataclass(frozen=True, slots=True)
class Making:
    """How a document is made of data that are not whole.

    ``faults`` are the places of values missing or wrong; ``blanks`` those of them at which a place to write in
    is printed, all of them when the ``rows`` of a form are told. ``pending`` are places that the file itself left
    open, whatever stands in the data.
    """

    faults: frozenset[Loc] = frozenset()
    lenient: bool = False
    blanks: frozenset[Loc] = frozenset()
    rows: Rows | None = None
    pending: frozenset[Loc] = frozenset()

    def is_blank(self, loc: Loc) -> bool:
        """Tell whether a place to write in is printed there."""
        return self.rows is not None or any(loc[: len(blank)] == blank for blank in self.blanks)


def build(model: type[Part], data: object, faults: frozenset[Loc], *, lenient: bool) -> Part:
    """Build a model from data of which the values at ``faults`` are missing or wrong."""
    return made(model, data, Making(faults, lenient))


def made(model: type[P], data: object, making: Making) -> P:
    """Build a model from data that are not whole."""
    part = _Maker(making).part(model, data, ())
    assert isinstance(part, model)  # noqa: S101 – it was built of that very class
    return part


@dataclass(frozen=True)
class _Maker:
    making: Making

    @cached_property
    def faulty(self) -> frozenset[Loc]:
        """Places of faults, and those of whatever they are in."""
        return frozenset(loc[:depth] for loc in self.making.faults for depth in range(len(loc) + 1))

    def part(self, model: type[Part], data: object, loc: Loc) -> Part:
        given = data if isinstance(data, dict) else {}
        fields = fields_of(model).items()
        empty = bool(loc) and not given and self.making.is_blank(loc)
        values = {
            name: self._value(field, given.get(name), (*loc, name), empty=empty) for name, field in fields
        }
        known = {
            name
            for name in values
            if given.get(name) is not None or self._is_missed((*loc, name))
            if (*loc, name) not in self.making.pending
        }
        return model.model_construct(known, **values)

    def _is_missed(self, loc: Loc) -> bool:
        """Tell whether a value is wanted there and not only a place to write in."""
        return loc in self.making.faults and not self.making.is_blank(loc)

    def _value(self, field: Field, raw: object, loc: Loc, *, empty: bool) -> Any:
        asked = field.required or loc in self.making.faults or self._written_in(field, loc, empty=empty)
        if raw is None and not asked:
            return field.default
        if field.group is None:
            return self._plain(field, raw, loc)
        if not field.is_list:
            return self.part(field.group, raw, loc)
        sound = loc not in self.making.faults  # „[]” says that there is none
        items: list[Any] = raw if sound and isinstance(raw, list) else self._items(field)
        return tuple(self.part(field.group, item, (*loc, index)) for index, item in enumerate(items))

    def _written_in(self, field: Field, loc: Loc, *, empty: bool) -> bool:
        """Tell whether an optional field has its place in a form all the same.

        So have those of an ``empty`` group, of which nothing is known, unless they have a usual value; and rows of a
        list about which one is usually asked.
        """
        if field.when_issued is not None:
            return self.making.is_blank(loc)
        if field.asked and field.is_list and field.group is not None and self.making.rows:
            return True
        unknown = field.default is None or (field.kind is Kind.SUM and not field.is_list)
        return empty and field.group is None and unknown

    def _items(self, field: Field) -> list[dict[str, Any]]:
        return [{} for _ in range(self.making.rows.of(field) if self.making.rows else 1)]

    def _plain(self, field: Field, raw: object, loc: Loc) -> Any:
        if raw is not None and loc not in self.faulty:
            with suppress(ValidationError):
                return _text_read(field, raw) if isinstance(raw, str) else field.read(raw)
        gap = Gap(
            field.label,
            lenient=self.making.lenient,
            undecided=field.kind is Kind.YES_NO,
            blank=blank_of(field) if self.making.is_blank(loc) else None,
        )
        return (gap,) * (len(self._items(field)) if self.making.rows else 1) if field.is_list else gap


@lru_cache(maxsize=2048)
def _text_read(field: Field, text: str) -> Any:
    """Return what a text of a field stands for, which never changes; a document with gaps is built more than once."""
    return field.read(text)
