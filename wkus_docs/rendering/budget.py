"""Bounds for a template that may be a stranger's file: steps, sizes of texts and numbers.

A loop pays for its length before it starts, a call pays for itself; so neither nested ranges nor
macros that call themselves can run for ever. What would build a huge text or number is refused.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sized
from functools import wraps
from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context

from wkus_docs.errors import TemplateError

MAX_STEPS = 5_000_000
MAX_TEXT = 10_000_000
MAX_ARGUMENT = 100_000
MAX_BITS = 100_000
KEY = "_budget"
"""Name under which a render keeps its budget among the names of the template."""

_WIDE = re.compile(r"\d{5,}|%[-+ #0]*\*")
_TOO_MANY = "Szablon wykonuje zbyt wiele kroków: sprawdź pętle w pętlach i makra, które wywołują same siebie."
_TOO_LONG = "Szablon tworzy zbyt długi tekst albo zbyt dużą liczbę."


class Budget:
    """Steps left to one render."""

    __slots__ = ("left",)

    def __init__(self) -> None:
        """Start with all steps."""
        self.left = MAX_STEPS

    def spend(self, steps: int) -> None:
        """Pay for steps. Raises TemplateError when none are left."""
        self.left -= steps
        if self.left < 0:
            raise TemplateError(_TOO_MANY)


def spend(context: Context, steps: int) -> None:
    """Pay for steps from the budget of a render."""
    budget = context.parent.get(KEY)
    if budget is not None:
        budget.spend(steps)


@pass_context
def within_budget(context: Context, items: Iterable[Any]) -> Iterable[Any]:
    """Return the items of a loop once they are paid for."""
    if isinstance(items, Sized):
        spend(context, len(items) + 1)
        return items
    return _paying(context, items)


def _paying(context: Context, items: Iterable[Any]) -> Iterator[Any]:
    for item in items:
        spend(context, 1)
        yield item


def refuse_long(size: int) -> None:
    """Raise TemplateError for a text or list that would be too long."""
    if size > MAX_TEXT:
        raise TemplateError(_TOO_LONG)


def check_operation(operator: str, left: Any, right: Any) -> None:
    """Refuse an operation on two values whose result would be huge."""
    if operator == "+" and isinstance(left, Sized) and isinstance(right, Sized):
        refuse_long(len(left) + len(right))
    elif operator == "%" and isinstance(left, str | bytes):
        check_format(left)
    elif operator == "*":
        for one, other in ((left, right), (right, left)):
            if isinstance(one, str | bytes | list | tuple) and isinstance(other, int):
                refuse_long(len(one) * other)
        if (
            isinstance(left, int)
            and isinstance(right, int)
            and left.bit_length() + right.bit_length() > MAX_BITS
        ):
            raise TemplateError(_TOO_LONG)
    elif operator == "**" and _bits(left) * abs(right if isinstance(right, int) else 0) > MAX_BITS:
        raise TemplateError(_TOO_LONG)


def _bits(value: Any) -> int:
    return value.bit_length() if isinstance(value, int) else 0


def check_format(pattern: Any) -> None:
    """Refuse a format that pads to a huge width."""
    if _WIDE.search(pattern if isinstance(pattern, str) else repr(pattern)):
        raise TemplateError(_TOO_LONG)


def check_call(function: Any, arguments: tuple[Any, ...]) -> None:
    """Refuse a method of a text or number that would build a huge one."""
    text = getattr(function, "__self__", None)
    if isinstance(text, list | dict | set) and len(text) > MAX_ARGUMENT * 10:
        raise TemplateError(_TOO_LONG)
    if not isinstance(text, str | bytes | int):
        return
    _check_numbers(arguments)
    name = getattr(function, "__name__", "")
    if name in {"format", "format_map"}:
        check_format(text)
        for argument in arguments:
            _check_numbers((argument,))
    elif name == "replace" and isinstance(text, str | bytes):
        refuse_long(_replaced(text, *arguments))
    elif name == "join" and isinstance(text, str | bytes) and arguments and isinstance(arguments[0], Sized):
        refuse_long(len(text) * len(arguments[0]))


def _replaced(text: Any, *arguments: Any) -> int:
    two = 2
    return len(text) + text.count(arguments[0]) * len(arguments[1]) if len(arguments) >= two else 0


def _check_numbers(arguments: Iterable[Any]) -> None:
    if any(isinstance(value, int) and abs(value) > MAX_ARGUMENT for value in arguments):
        raise TemplateError(_TOO_LONG)


def guarded(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """Return one of Jinja's own filters with its arguments checked before it is called."""

    @wraps(function)
    def checked(*arguments: Any, **named: Any) -> Any:
        _check_numbers((*arguments[1:], *named.values()))
        values = [value for value in arguments if isinstance(value, str)]
        if name == "format":
            check_format(values[0] if values else "")
        elif name == "replace" and len(values) > 1:
            refuse_long(_replaced(*values))
        elif name == "join" and values:
            items = next(
                (value for value in arguments if isinstance(value, Sized) and not isinstance(value, str)), ()
            )
            refuse_long(len(values[-1]) * len(items))
        return function(*arguments, **named)

    return checked


GUARDED = (
    "batch", "center", "filesizeformat", "format", "indent", "int", "join", "replace", "round", "slice",
    "tojson", "truncate", "wordwrap",
)  # fmt: skip
"""Filters of Jinja that take a size, or can multiply a text."""
