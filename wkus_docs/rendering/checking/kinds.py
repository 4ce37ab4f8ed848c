"""What a value in a template may be: kinds, read from the annotations of Python and of the models.

``Kinds`` are the alternatives of one value; a text that may be missing has two. Anything goes where
``ANYTHING`` stands. A truth value has two alternatives, so that a condition can take one away.

>>> [kind.cls.__name__ for kind in kinds_of(date | None)]
['date', 'NoneType']
>>> iterated(kinds_of(tuple[str, ...])) == TEXT
True
"""

import types
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import Annotated, Any, Literal, NewType, Union, get_args, get_origin, get_type_hints

from jinja2 import Undefined

from wkus_docs.document import Part


@dataclass(frozen=True, slots=True)
class Kind:
    """One alternative.

    ``items`` are what a loop over it gives, and ``each`` the values of a tuple of fixed length. ``keys``
    are those of a mapping, when they are known. ``literal`` is the value itself, when it is known.
    ``call`` is what a call needs and gives, for what can be called.
    """

    cls: type
    items: "Kinds" = ()
    each: "tuple[Kinds, ...]" = ()
    keys: frozenset[Any] | None = None
    literal: Any = None
    call: Any = None


Kinds = tuple[Kind, ...]

ANYTHING: Kinds = (Kind(object),)
NEVER: Kinds = ()
NONE = Kind(type(None))
UNDEFINED = Kind(Undefined)
TRUTH: Kinds = (Kind(bool, literal=True), Kind(bool, literal=False))
TEXT: Kinds = (Kind(str),)
WHOLE: Kinds = (Kind(int),)
FRACTION: Kinds = (Kind(float),)

_MISSING = type(None)
LISTS = (tuple, list, set, frozenset)


def kinds_of(annotation: Any) -> Kinds:
    """Kinds an annotation admits; ANYTHING for what it does not say."""
    try:
        return _of(annotation)
    except TypeError:  # an annotation that cannot be hashed
        return _read(annotation)


@lru_cache(maxsize=4096)
def _of(annotation: Any) -> Kinds:
    return _read(annotation)


def _read(annotation: Any) -> Kinds:  # noqa: PLR0911 – a line for each form of an annotation
    origin, inside = get_origin(annotation), get_args(annotation)
    if annotation is None or annotation is type(None):
        return (NONE,)
    if annotation is bool:
        return TRUTH
    if origin is Annotated:
        return _with_keys(kinds_of(inside[0]), annotation.__metadata__)
    if origin in {Union, types.UnionType}:
        return union(*map(kinds_of, inside))
    if origin is Literal:
        return union(*(constant(value) for value in inside))
    if isinstance(annotation, NewType):
        return kinds_of(annotation.__supertype__)
    if hasattr(annotation, "__value__"):  # „type X = …” of newer Pythons
        return kinds_of(annotation.__value__)
    return _class(origin or annotation, inside)


def _class(cls: Any, inside: tuple[Any, ...]) -> Kinds:  # noqa: PLR0911 – a line for each family of classes
    if not isinstance(cls, type) or cls in {object, Any}:
        return ANYTHING
    if cls is tuple and inside and inside[-1] is not Ellipsis:
        each = tuple(map(kinds_of, inside))
        return (Kind(tuple, items=union(*each), each=each),)
    if issubclass(cls, tuple) and hasattr(cls, "_fields"):
        each = tuple(map(kinds_of, get_type_hints(cls, include_extras=True).values()))
        return (Kind(cls, items=union(*each) or ANYTHING, each=each),)
    if issubclass(cls, Mapping):
        key, value = map(kinds_of, inside) if len(inside) > 1 else (ANYTHING, ANYTHING)
        return (Kind(cls, items=key, each=(value,)),)
    if cls in LISTS or (issubclass(cls, Iterable) and inside):
        return (Kind(cls, items=kinds_of(inside[0]) if inside else ANYTHING),)
    if issubclass(cls, Callable):  # type: ignore[arg-type]
        return ANYTHING
    return (Kind(cls),)


def _with_keys(kinds: Kinds, notes: tuple[Any, ...]) -> Kinds:
    """Give a mapping the keys that its annotation names."""
    sample = next((note for note in notes if isinstance(note, Mapping)), None)
    if sample is None or len(kinds) != 1:
        return kinds
    return (Kind(kinds[0].cls, kinds[0].items, kinds[0].each, frozenset(sample)),)


def constant(value: Any) -> Kinds:
    """Kinds of a value written in the template itself."""
    if isinstance(value, bool):
        return (TRUTH[0] if value else TRUTH[1],)
    return (NONE,) if value is None else (Kind(type(value), literal=value),)


def union(*alternatives: Kinds) -> Kinds:
    """All alternatives, each once; anything swallows the rest."""
    if len(alternatives) == 1:
        return alternatives[0]
    found = dict.fromkeys(kind for kinds in alternatives for kind in kinds)
    return ANYTHING if ANYTHING[0] in found else tuple(found)


def anything(kinds: Kinds) -> bool:
    """Whether nothing is known of a value."""
    return any(kind.cls is object for kind in kinds)


def may_miss(kinds: Kinds) -> bool:
    """Whether a value may be missing."""
    return any(kind.cls is _MISSING for kind in kinds)


def present(kinds: Kinds) -> Kinds:
    """Leave out that the value may be missing."""
    return tuple(kind for kind in kinds if kind.cls is not _MISSING and kind.cls is not Undefined)


def listed(items: Kinds) -> Kinds:
    """Kinds of a list of the items."""
    return (Kind(list, items=items),)


def iterated(kinds: Kinds) -> Kinds | None:
    """Kinds a loop over a value gives; None when it cannot, or should not, be looped over."""
    if anything(kinds):
        return ANYTHING
    if not all(kind.items or issubclass(kind.cls, (*LISTS, Mapping)) for kind in kinds):
        return None
    return union(*(kind.items for kind in kinds))


def always_true(kinds: Kinds) -> bool:
    """Whether a condition on a value of these kinds can never fail."""
    return bool(kinds) and not anything(kinds) and all(map(surely_true, kinds))


def always_false(kinds: Kinds) -> bool:
    """Whether a condition on a value of these kinds always fails."""
    return bool(kinds) and all(kind in {NONE, UNDEFINED, TRUTH[1]} for kind in kinds)


def surely_true(kind: Kind) -> bool:
    """Whether a condition holds for every value of the kind."""
    if isinstance(kind.literal, bool):
        return kind.literal
    if issubclass(kind.cls, Enum):
        return all(kind.cls)
    own = issubclass(kind.cls, (date, Part)) or kind.call is not None
    return own or not (hasattr(kind.cls, "__bool__") or hasattr(kind.cls, "__len__"))
