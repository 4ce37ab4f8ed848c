"""Data of earlier versions read as data of this one, with a list of what changed.

The steps stand where the fields do (``Part.earlier``); here they are applied, group by group::

    class Jednostka(Part):
        earlier = (Earlier("telefon", "0.3.0", "telefony", "Jednostka ma teraz kilka telefonów."),)
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, TypeVar, cast

from wkus_docs.document import Earlier, Part
from wkus_docs.errors import Loc, Problem, Severity
from wkus_docs.field import Field, fields_of, groups_of, values_of
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading import Source

_P = TypeVar("_P", bound=Part)


@dataclass(frozen=True, slots=True)
class Change:
    """A field read otherwise than it was written: its step, where it stood, where it stands, its value today."""

    step: Earlier
    loc: Loc
    now: Loc | None
    value: Any

    def __str__(self) -> str:
        """Say the change in one Polish sentence."""
        name = f"„{self.step.name}”"
        if self.now is None:
            return f"Pole {name} już nie istnieje (od wersji {self.step.until}). {self.step.reason}"
        if self.now[-1] != self.step.name:
            return f"Pole {name} nazywa się od wersji {self.step.until} „{self.now[-1]}”. {self.step.reason}"
        return f"Wartość pola {name} to od wersji {self.step.until} „{self.value}”. {self.step.reason}"


@dataclass
class _Walk:
    """Changes met on the way through the data, and where renamed fields have gone."""

    changes: list[Change] = field(default_factory=list)
    moved: dict[Loc, Loc] = field(default_factory=dict)

    def group(self, model: type[Part], data: dict[str, Any], loc: Loc, new: Loc) -> dict[str, Any]:
        steps, fields, made = steps_of(model), fields_of(model), {}
        for name, value in data.items():
            step = steps.get(name)
            if step is not None and (step.now == name or step.now not in data):
                change = self._change(step, value, (*loc, name), new)
                if change is None:
                    made[name] = self._value(fields.get(name), value, (*loc, name), (*new, name))
                elif change.now is not None:
                    target = str(change.now[-1])
                    made[target] = self._value(fields.get(target), change.value, (*loc, name), change.now)
            else:
                made[name] = self._value(fields.get(name), value, (*loc, name), (*new, name))
        return made

    def _change(self, step: Earlier, value: Any, loc: Loc, around: Loc) -> Change | None:
        now = None if step.now is None else (*around, step.now)
        folded = zwin(value) if isinstance(value, str) else value
        today = next((new for old, new in step.values if zwin(old) == folded), value)
        if step.now == step.name and today == value:
            return None
        change = Change(step, loc, now, today)
        self.changes.append(change)
        if now is not None and now != loc:
            self.moved[loc] = now
        return change

    def _value(self, field: Field | None, value: Any, loc: Loc, new: Loc) -> Any:
        group = field.group if field else None
        if group is not None and isinstance(value, dict):
            return self.group(group, value, loc, new)
        if isinstance(value, list):
            return [
                self._value(field, item, (*loc, index), (*new, index)) for index, item in enumerate(value)
            ]
        return value


def converted(source: Source, model: type[Part]) -> tuple[Source, tuple[Change, ...]]:
    """Return a source with the fields of today, and what changed; each change is a warning among its remarks."""
    if not has_steps(model):
        return source, ()
    walk = _Walk()
    data = walk.group(model, source.data, (), ())
    if not walk.changes:
        return source, ()

    def moved(places: dict[Loc, Any]) -> dict[Loc, Any]:
        return {_moved(loc, walk.moved): place for loc, place in places.items()}

    made = replace(
        source,
        data=data,
        keys=moved(source.keys),
        values=moved(source.values),
        as_written=moved(source.as_written),
        remarks=(*source.remarks, *_remarks(walk.changes, source)),
    )
    return made, tuple(walk.changes)


def as_meant(part: _P) -> _P:
    """Return a part of an earlier version with what it took for said where a field was missing (``Earlier.absent``).

    The file did not give those values, and they do not count as given: the check sum stays.
    """
    fields, known = fields_of(type(part)), values_of(part)
    meant = {name: _meant(value) for name, value in known.items()}
    meant |= {
        step.name: fields[step.name].read(step.absent)
        for step in steps_of(type(part)).values()
        if step.absent and known.get(step.name) is None
    }
    changed = {name: value for name, value in meant.items() if value is not known.get(name)}
    if not changed:
        return part
    made = type(part).model_construct(_fields_set=set(part.model_fields_set), **{**known, **changed})
    return cast("_P", made)


def _meant(value: Any) -> Any:
    if isinstance(value, Part):
        return as_meant(value)
    if isinstance(value, tuple) and any(isinstance(item, Part) for item in value):
        items = tuple(_meant(item) for item in value)
        return value if all(new is old for new, old in zip(items, value, strict=True)) else items
    return value


@cache
def steps_of(model: type[Part]) -> dict[str, Earlier]:
    """Return the steps of a group by the names that fields had, those it inherits among them."""
    found = [step for cls in reversed(model.__mro__) for step in vars(cls).get("earlier", ())]
    return {step.name: step for step in found}


@cache
def has_steps(model: type[Part]) -> bool:
    """Whether a group, or any group in it, has steps."""
    return any(steps_of(group) for group in groups_of(model))


def _moved(loc: Loc, moved: dict[Loc, Loc]) -> Loc:
    new: Loc = ()
    for depth, step in enumerate(loc, 1):
        new = moved.get(loc[:depth], (*new, step))
    return new


def _remarks(changes: list[Change], source: Source) -> Iterator[Problem]:
    for change in changes:
        place = source.keys.get(change.loc) or source.place(change.loc)
        yield Problem(
            change.now or change.loc, place.line, place.column, Severity.WARNING, str(change),
            "Plik w dzisiejszym układzie zapisze polecenie: wkus odnow PLIK.", cell=place.cell,
        )  # fmt: skip
