"""What the code of a model reads: which fields a property is made of, which a rule ties together.

A missing value may be printed under a condition of another name when the model itself knows of both:
„{% if wspolna %}{{ data_umowy_oferentow | data }}{% endif %}” is sound, for a rule demands that date of
a joint offer. Names are taken from the compiled code, so nothing is run and no source is needed.
"""

import re
import types
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import Any

from wkus_docs.document import Part
from wkus_docs.field import fields_of, groups_of

_WAY = re.compile(r"[a-z_][a-z_0-9]*(?:\.(?:[a-z_0-9]+|\*))*")
_OURS = ("wkus_docs.documents.", "wkus_docs.parts.")


class ModelCode:
    """Names that the properties and rules of a model and of its parts read."""

    def __init__(self, model: type[Part]) -> None:
        """Look at the classes of the model. Names are matched without their owner, so two fields of one name count as one."""
        self._classes = tuple(groups_of(model))

    @cached_property
    def _properties(self) -> dict[str, frozenset[str]]:
        found: dict[str, frozenset[str]] = {}
        for base in {base for cls in self._classes for base in cls.__mro__ if issubclass(base, Part)} - {
            Part
        }:
            for name, member in vars(base).items():
                if isinstance(getter := _getter(member), types.FunctionType):
                    found[name] = found.get(name, frozenset()) | _names(getter)
        return found

    @cached_property
    def _rules(self) -> tuple[frozenset[str], ...]:
        known = {name for cls in self._classes for name in fields_of(cls)} | set(self._properties)
        return tuple(_names(rule.check) & known for cls in self._classes for rule in cls.rules())

    def ties(self, missing: str, condition: str) -> bool:
        """Whether the model relates a value that may be missing to the name of a condition."""
        behind = self.behind(condition)
        return missing in behind or any(
            missing in rule and (behind | {condition}) & rule - {missing} for rule in self._rules
        )

    def behind(self, name: str) -> frozenset[str]:
        """Names that a property is made of, at any depth."""
        found: set[str] = set()
        new = self._properties.get(name, frozenset())
        while new:
            found |= new
            new = frozenset().union(*(self._properties.get(item, frozenset()) for item in new)) - found
        return frozenset(found)


@lru_cache(maxsize=64)
def code_of(model: type[Part]) -> ModelCode:
    """Return the code of a model, read once."""
    return ModelCode(model)


def _getter(member: Any) -> Any:
    if isinstance(member, property):
        return member.fget
    return member.func if isinstance(member, cached_property) else member


@lru_cache(maxsize=4096)
def _names(function: Any) -> frozenset[str]:
    found: set[str] = set()
    todo: list[tuple[types.CodeType, dict[str, Any]]] = [(function.__code__, function.__globals__)]
    seen: set[types.CodeType] = set()
    while todo:
        body, known = todo.pop()
        if body in seen:
            continue
        seen.add(body)
        found.update(body.co_names)
        found.update(_steps(body.co_consts))
        todo += [(inner, known) for inner in body.co_consts if isinstance(inner, types.CodeType)]
        todo += [(helper.__code__, helper.__globals__) for helper in _helpers(body, known)]
    found.update(_steps([cell.cell_contents for cell in function.__closure__ or ()]))
    return frozenset(found)


def _steps(values: Iterable[Any]) -> Iterator[str]:
    """Names in the ways to values that a rule is given or holds: „oferty.*.numer”, also in tuples."""
    for value in values:
        if isinstance(value, str) and _WAY.fullmatch(value):
            yield from value.split(".")
        elif isinstance(value, tuple):
            yield from _steps(value)


def _helpers(body: types.CodeType, known: dict[str, Any]) -> Iterator[types.FunctionType]:
    """Functions of our own models that a piece of code may call, by their name or as ``module.name``."""
    modules = [
        vars(value) for name in body.co_names if isinstance(value := known.get(name), types.ModuleType)
    ]
    for name in body.co_names:
        for names in (known, *modules):
            helper = names.get(name)
            if isinstance(helper, types.FunctionType) and helper.__module__.startswith(_OURS):
                yield helper
