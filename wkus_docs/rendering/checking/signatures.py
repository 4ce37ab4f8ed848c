"""What a function, a filter or a test takes and gives."""

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, get_type_hints

from wkus_docs.rendering.checking.kinds import ANYTHING, Kind, Kinds, anything, iterated, kinds_of


@dataclass(frozen=True, slots=True)
class Parameter:
    """One argument a function takes."""

    name: str
    kinds: Kinds = ANYTHING
    required: bool = True


@dataclass(frozen=True, slots=True)
class Signature:
    """Arguments in their order, and what the call gives.

    ``star`` and ``named`` say that it takes any number of arguments, and arguments of any name.
    """

    name: str
    parameters: tuple[Parameter, ...] = ()
    star: bool = False
    named: bool = False
    gives: Kinds = ANYTHING


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a call: its name, if it was given by name, and its kinds."""

    kinds: Kinds
    name: str = ""


def signature(name: str, function: Callable[..., Any], *, bound: bool = False) -> Signature:
    """Return the signature of a Python function; ``bound`` leaves out its first parameter."""
    wrapped = inspect.unwrap(function)
    try:
        parameters = list(inspect.signature(wrapped).parameters.values())[int(bound) :]
    except (TypeError, ValueError):
        return Signature(name, star=True, named=True)
    if hasattr(wrapped, "jinja_pass_arg"):
        parameters = parameters[1:]
    try:
        hints = get_type_hints(wrapped, include_extras=True)
    except (NameError, TypeError):
        hints = {}
    kinds = {item.kind for item in parameters}
    return Signature(
        name,
        tuple(
            Parameter(item.name, kinds_of(hints.get(item.name, object)), item.default is item.empty)
            for item in parameters
            if item.kind not in {item.VAR_POSITIONAL, item.VAR_KEYWORD}
        ),
        star=inspect.Parameter.VAR_POSITIONAL in kinds,
        named=inspect.Parameter.VAR_KEYWORD in kinds,
        gives=kinds_of(hints.get("return", object)),
    )


def bind(signature: Signature, given: Iterable[Argument]) -> tuple[list[tuple[Parameter, Kinds]], list[str]]:
    """Pair arguments with parameters, and say in Polish what does not pair."""
    pairs: list[tuple[Parameter, Kinds]] = []
    faults: list[str] = []
    free = list(signature.parameters)
    for argument in given:
        found = next((item for item in free if not argument.name or item.name == argument.name), None)
        if found:
            free.remove(found)
            pairs.append((found, argument.kinds))
        elif argument.name and not signature.named:
            faults.append(f"„{signature.name}” nie ma argumentu „{argument.name}”.")
        elif not argument.name and not signature.star:
            many = len(signature.parameters)
            faults.append(f"„{signature.name}” dostaje za dużo argumentów; przyjmuje ich {many}.")
            break
    faults += [f"„{signature.name}” wymaga argumentu „{item.name}”." for item in free if item.required]
    return pairs, faults


def misfits(given: Kinds, taken: Kinds) -> Kinds:
    """Return the alternatives of a value that a parameter does not take."""
    if anything(given) or anything(taken):
        return ()
    return tuple(kind for kind in given if not any(_fits(kind, other) for other in taken))


def _fits(kind: Kind, other: Kind) -> bool:
    if other.cls is object:
        return True
    if kind.cls is bool or other.cls is bool:
        return kind.cls is other.cls
    if issubclass(kind.cls, datetime) != issubclass(other.cls, datetime):
        return False
    if issubclass(kind.cls, str) and not issubclass(other.cls, str):
        return False  # a text is not meant where a list is asked for
    if other.items and not issubclass(other.cls, Mapping):
        items = iterated((kind,))
        return items is not None and not misfits(items, other.items)
    return issubclass(kind.cls, other.cls)


def behind(first: Kinds, given: list[Argument] | None) -> list[Argument] | None:
    """Arguments of a filter or test: the value it stands behind, then those in brackets."""
    return None if given is None else [Argument(first), *given]
