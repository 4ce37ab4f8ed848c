"""What operators give: Python is asked, with a sample of each kind."""

import operator
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from wkus_docs.rendering.checking.kinds import ANYTHING, NEVER, TRUTH, Kind, Kinds, anything, union

SIGNS: dict[str, tuple[str, Callable[[Any, Any], Any]]] = {
    "Add": ("+", operator.add),
    "Sub": ("-", operator.sub),
    "Mul": ("*", operator.mul),
    "Div": ("/", operator.truediv),
    "FloorDiv": ("//", operator.floordiv),
    "Mod": ("%", operator.mod),
    "Pow": ("**", operator.pow),
    "lt": ("<", operator.lt),
    "lteq": ("<=", operator.le),
    "gt": (">", operator.gt),
    "gteq": (">=", operator.ge),
}
_SAMPLES: tuple[tuple[type, Any], ...] = (
    (bool, True), (str, "a"), (int, 1), (Decimal, Decimal(1)), (float, 1.0), (date, date(2000, 1, 1)),
    (timedelta, timedelta(1)), (tuple, ()), (list, []), (dict, {}), (type(None), None),
)  # fmt: skip


def calculated(sign: str, left: Kinds, right: Kinds) -> Kinds | None:
    """Kinds of „left sign right”; None when Python refuses some of the alternatives."""
    if anything(left) or anything(right):
        return TRUTH if sign in {"lt", "lteq", "gt", "gteq"} else ANYTHING
    found = [_one(sign, one, other) for one in left for other in right]
    return None if None in found else union(*(kinds for kinds in found if kinds is not None))


def _one(sign: str, left: Kind, right: Kind) -> Kinds | None:
    if sign == "Mod" and issubclass(left.cls, str):
        return (Kind(str),)
    try:
        made = SIGNS[sign][1](_sample(left), _sample(right))
    except TypeError:
        return None
    except ArithmeticError:
        return NEVER
    if isinstance(made, bool):
        return TRUTH
    if isinstance(made, tuple | list):
        return (Kind(type(made), items=union(left.items, right.items)),)
    return (Kind(type(made)),)


def signed(kinds: Kinds) -> Kinds | None:
    """Kinds of a value with a plus or minus before it; None when Python refuses."""
    try:
        made = [type(operator.neg(_sample(kind))) for kind in kinds if kind.cls is not object]
    except TypeError:
        return None
    return ANYTHING if anything(kinds) else tuple(map(Kind, dict.fromkeys(made)))


def _sample(kind: Kind) -> Any:
    return next((sample for cls, sample in _SAMPLES if issubclass(kind.cls, cls)), object())


def comparable(left: Kinds, right: Kinds) -> bool:
    """Whether „==” may ever be true."""
    if anything(left) or anything(right) or not left or not right:
        return True
    return bool({_family(kind) for kind in left} & {_family(kind) for kind in right})


def _family(kind: Kind) -> type:
    if issubclass(kind.cls, int | float | Decimal):
        return int
    found = next((cls for cls, _ in _SAMPLES if issubclass(kind.cls, cls)), kind.cls)
    return list if found is tuple else found
