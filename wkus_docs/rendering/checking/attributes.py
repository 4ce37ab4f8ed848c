"""What an attribute of a value gives, by its class: fields, properties, methods, keys.

Only what belongs to a part itself can be used in a template, never what pydantic adds to it.
"""

import dataclasses
import inspect
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from functools import cached_property, lru_cache
from typing import Any, get_type_hints

from wkus_docs.document import Part
from wkus_docs.field import fields_of
from wkus_docs.rendering.checking.kinds import (
    ANYTHING,
    FRACTION,
    TEXT,
    TRUTH,
    WHOLE,
    Kind,
    Kinds,
    kinds_of,
    listed,
)
from wkus_docs.rendering.checking.signatures import Signature, signature

_FOREIGN = frozenset({*vars(object), *dir(Part)})


def attribute_kinds(kind: Kind, name: str) -> Kinds | None:
    """Kinds of an attribute; None when there is none, or the sandbox refuses it."""
    if name.startswith("_"):
        return None
    if issubclass(kind.cls, Mapping) and not hasattr(Mapping, name):
        known = kind.keys is None or name in kind.keys
        return kind.each[0] if known and kind.each else (ANYTHING if known else None)
    return _member(kind.cls, name)


def names(kind: Kind) -> tuple[str, ...]:
    """Names of all attributes a template may use."""
    if kind.keys is not None:
        return tuple(str(key) for key in kind.keys)
    found = (*dir(kind.cls), *_hints(kind.cls))
    if issubclass(kind.cls, Part):
        found = _part(kind.cls)
    return tuple(name for name in dict.fromkeys(found) if not name.startswith("_"))


@lru_cache(maxsize=512)
def _part(cls: type[Part]) -> tuple[str, ...]:
    own = [name for base in cls.__mro__ if issubclass(base, Part) and base is not Part for name in vars(base)]
    return tuple(dict.fromkeys([*fields_of(cls), *(name for name in own if name not in _FOREIGN)]))


@lru_cache(maxsize=8192)
def _member(cls: type, name: str) -> Kinds | None:  # noqa: PLR0911 – a line for each kind of member
    if issubclass(cls, Part):
        if field := fields_of(cls).get(name):
            return kinds_of(field.annotation)
        if name not in _part(cls):
            return None
    found = inspect.getattr_static(cls, name, None)
    if isinstance(found, property):
        return kinds_of(_returned(found.fget)) if inspect.isfunction(found.fget) else _known(cls, name)
    if isinstance(found, cached_property):
        return kinds_of(_returned(found.func))
    if name in (hints := _hints(cls)):
        return kinds_of(hints[name])
    if name in _BUILT_IN:
        return _known(cls, name)
    if inspect.isfunction(found):
        return (Kind(type(found), call=signature(name, found, bound=True)),)
    return None if found is None else ANYTHING


def _returned(function: Any) -> Any:
    try:
        return get_type_hints(function, include_extras=True).get("return", object)
    except (NameError, TypeError):
        return object


@lru_cache(maxsize=512)
def _hints(cls: type) -> dict[str, Any]:
    """Annotated attributes of a class that is no part: those of a dataclass, a named tuple, a choice."""
    ours = dataclasses.is_dataclass(cls) or hasattr(cls, "_fields") or issubclass(cls, Enum)
    if not ours and "__annotations__" not in vars(cls):
        return {}
    try:
        return get_type_hints(cls, include_extras=True)
    except (NameError, TypeError):
        return {}


_TEXTS = ("upper lower title capitalize strip lstrip rstrip replace removeprefix removesuffix zfill center "
          "ljust rjust join casefold swapcase expandtabs translate format isoformat strftime ctime name value")  # fmt: skip
_COUNTS = "count find rfind index rindex weekday isoweekday toordinal days seconds year month day"
_TRUTHS = ("startswith endswith isdigit isalpha isalnum isupper islower isspace istitle isnumeric isdecimal "
           "is_zero is_signed is_finite is_nan")  # fmt: skip
_ITSELF = "quantize normalize copy_abs copy_negate to_integral_value"
_PLAIN = frozenset(("days", "seconds", "year", "month", "day", "name", "value"))
_BUILT_IN: dict[str, Kinds] = {
    **dict.fromkeys(_TEXTS.split(), TEXT),
    **dict.fromkeys(_COUNTS.split(), WHOLE),
    **dict.fromkeys(_TRUTHS.split(), TRUTH),
    **dict.fromkeys(_ITSELF.split(), (Kind(Decimal),)),
    **dict.fromkeys(("split", "rsplit", "splitlines"), listed(TEXT)),
    "total_seconds": FRACTION,
}
_OWNERS = (str, int, date, timedelta, Decimal, tuple, list, Enum)


def _known(cls: type, name: str) -> Kinds | None:
    """Return what a member of a class built into Python gives, as far as we know."""
    if not hasattr(cls, name) and not (issubclass(cls, Enum) and name in {"name", "value"}):
        return None
    if not issubclass(cls, _OWNERS):
        return ANYTHING
    if name == "value":
        values = dict.fromkeys(type(item.value) for item in cls) if issubclass(cls, Enum) else ()
        return tuple(map(Kind, values)) or ANYTHING
    gives = _BUILT_IN.get(name, ANYTHING)
    if name in _PLAIN:
        return gives
    return (Kind(type(str.upper), call=Signature(name, star=True, named=True, gives=gives)),)
