"""Typed data as a tree: what stands at a place, put there, taken away; nothing is changed in place.

>>> data = put({}, ("cele", 0, "cel"), "Ciągłość")
>>> data, at(data, ("cele", 0, "cel")), at(data, ("cele", 1))
({'cele': [{'cel': 'Ciągłość'}]}, 'Ciągłość', None)
>>> put(data, ("cele", 1, "cel"), "Jakość") == {"cele": [{"cel": "Ciągłość"}, {"cel": "Jakość"}]}
True
>>> without(data, ("cele", 0, "cel"))
{}
>>> spelled(("cele", 0, "cel")), place("cele[0].cel"), place("cele.0.cel")
('cele[0].cel', ('cele', 0, 'cel'), ('cele', 0, 'cel'))
"""

import re
from typing import Any

from wkus_docs.errors import Loc
from wkus_docs.filled import is_blank

_STEP = re.compile(r"\[(\d+)\]|([^.\[\]]+)")


def spelled(loc: Loc) -> str:
    """Return a place in writing: „cele_szczegolowe[0].cel”."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in loc).removeprefix(".")


def place(path: str) -> Loc:
    """Return the place that a path names; a number is the index of an item."""
    found = (index or name for index, name in _STEP.findall(path))
    return tuple(int(step) if step.isdigit() else step for step in found)


def at(data: Any, loc: Loc) -> Any:
    """Return what stands at a place; None where nothing does."""
    for step in loc:
        if isinstance(data, dict):
            data = data.get(step)
        elif isinstance(data, list | tuple) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return None
    return data


def put(data: Any, loc: Loc, value: Any) -> Any:
    """Return data with a value at a place, and with the groups and lists around it that were not there."""
    if not loc:
        return value
    step, rest = loc[0], loc[1:]
    if isinstance(step, str):
        group = data if isinstance(data, dict) else {}
        return {**group, step: put(group.get(step), rest, value)}
    items = list(data) if isinstance(data, list | tuple) else []
    items += [{} for _ in range(step + 1 - len(items))]
    items[step] = put(items[step], rest, value)
    return items


def without(data: Any, loc: Loc) -> Any:
    """Return data with nothing at a place, and without the groups and rows that nothing is left in."""
    step, rest = loc[0], loc[1:]
    inner = at(data, (step,))
    if inner is None:
        return data
    left = without(inner, rest) if rest else None
    if not is_blank(left) and left not in ({}, []):
        return put(data, (step,), left)
    if isinstance(data, dict):
        return {name: value for name, value in data.items() if name != step}
    return [value for index, value in enumerate(data) if index != step]


def trimmed(data: Any) -> Any:
    """Return a copy of data whose texts have no blanks around them; a block of a file ends in a line break."""
    if isinstance(data, dict):
        return {name: trimmed(value) for name, value in data.items()}
    if isinstance(data, list | tuple):
        return [trimmed(item) for item in data]
    return data.strip() if isinstance(data, str) else data


def inside(loc: Loc, around: Loc) -> bool:
    """Tell whether a place is another one or lies in it."""
    return loc[: len(around)] == around
