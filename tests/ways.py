"""What stands at a way in documents of a type, told without any document: for data that name places by their ways."""

from collections.abc import Iterator
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from wkus_docs.paths import EVERY


class NoSuchPlaceError(Exception):
    """No field and no property of that name stands there."""


def kinds_at(model: type, way: str) -> set[type]:
    """Return the classes of values that may stand at a way; a list is a tuple there, an optional value no None."""
    found = {model}
    for step in way.split("."):
        found = {
            kind
            for one in found
            for kind in _kinds(_items(one, way) if step == EVERY else _named(one, step, way))
        }
    return {get_origin(one) or one for one in found}


def _named(owner: Any, step: str, way: str) -> Any:
    held = next((vars(base)[step] for base in owner.__mro__ if step in vars(base)), None)
    function = getattr(held, "fget", None) or getattr(held, "func", None)
    if function is not None:
        return get_type_hints(function, include_extras=True)["return"]
    hints = get_type_hints(owner, include_extras=True)
    if step not in hints:
        raise NoSuchPlaceError(f"{way}: {owner.__name__} has no „{step}”")
    return hints[step]


def _items(owner: Any, way: str) -> Any:
    if get_origin(owner) is not tuple:
        raise NoSuchPlaceError(f"{way}: {owner} is no list")
    return get_args(owner)[0]


def _kinds(hint: Any) -> Iterator[Any]:
    """Yield the classes of a hint: its alternatives without None, unwrapped; a tuple stays as it is."""
    if get_origin(hint) is Annotated:
        yield from _kinds(get_args(hint)[0])
    elif get_origin(hint) in {Union, UnionType}:
        yield from (kind for one in get_args(hint) if one is not NoneType for kind in _kinds(one))
    else:
        yield hint
