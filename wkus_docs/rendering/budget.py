"""Bounds for a template that may be a stranger's file: steps, sizes of texts, lists and numbers.

Every loop, call and filter is charged steps for the size of what it handles: a loop for its length times its
body before it starts, a call and a filter for what they take and give; so neither nested ranges, nor macros that call themselves, nor a
comparison in a loop can run for ever. What would build a huge text, list or number is refused.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sized
from functools import wraps
from itertools import chain
from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context, LoopContext, Undefined

from wkus_docs.errors import TemplateError

MAX_STEPS = 20_000_000
MAX_TEXT = 1_000_000
"""Characters a value may have that a template makes."""
MAX_ITEMS = 1_000_000
"""Items a list may hold at all depths, each counted as often as it would be printed."""
MAX_ARGUMENT = 100_000
MAX_BITS = 2_000
KEY = " budget"
"""Where a render keeps its budget among the names of the template; no template can name it."""

_CALL = 200
_FILTER = 10
_ITEM = 4
_TURN = 20
_PER_STEP = 8
_WIDE = re.compile(r"\d{5,}|%[-+ #0]*\*|\{[^{}]*\{")
_TOO_MANY = "Szablon wykonuje zbyt wiele kroków: sprawdź pętle w pętlach i makra, które wywołują same siebie."
_TOO_LONG = "Szablon tworzy zbyt długi tekst albo zbyt dużą liczbę."
_SCALARS = frozenset((int, float, bool, type(None)))
_CONTAINERS = (list, tuple, dict, set, frozenset)


class Budget:
    """Steps left to one render."""

    __slots__ = ("left",)

    def __init__(self) -> None:
        """Start with all steps."""
        self.left = MAX_STEPS

    def spend(self, steps: int) -> None:
        """Take steps off. Raises TemplateError when none are left."""
        self.left -= steps
        if self.left < 0:
            raise TemplateError(_TOO_MANY)


def charge(context: Context, steps: int) -> None:
    """Charge steps to the budget of a render."""
    budget = context.parent.get(KEY)
    if budget is not None:
        budget.spend(steps)


@pass_context
def charged_items(context: Context, items: Any, weight: int = 1) -> Any:
    """Return the items of a loop after charging for them; ``weight`` is that of one turn."""
    if isinstance(items, Sized):
        charge(context, (len(items) + 1) * weight)
        return items
    return items if isinstance(items, Undefined) else _paying(context, items, weight)


def _paying(context: Context, items: Iterable[Any], weight: int) -> Iterator[Any]:
    for item in items:
        charge(context, weight)
        yield item


@pass_context
def charged_value(context: Context, value: Any) -> Any:
    """Return a value after charging for its size."""
    charge_size(context, value)
    return value


def charge_size(context: Context, value: Any) -> None:
    """Charge for the size of a value that is about to be read through."""
    if isinstance(value, Sized) and not isinstance(value, Undefined):
        charge(context, len(value) // _PER_STEP + 1)


@pass_context
def charged_list(context: Context, value: Any) -> Any:
    """Return a list that a template has made, after charging for all it holds."""
    charge(context, items_in(value))
    return value


def items_in(value: Any) -> int:
    """Count what a list holds at all depths. Raises TemplateError when that is too much."""
    count, waiting = 0, [value]
    while waiting:
        item = waiting.pop()
        count += 1 + (len(item) // _PER_STEP if isinstance(item, str | bytes) else 0)
        if count > MAX_ITEMS:
            raise TemplateError(_TOO_LONG)
        if isinstance(item, _CONTAINERS):
            count += len(item)
            held = chain(item, item.values()) if isinstance(item, dict) else item
            waiting.extend(one for one in held if type(one) not in _SCALARS)
        elif isinstance(item, Sized) and not isinstance(item, str | bytes | Undefined):
            count += len(item)
    return count


def refuse_long(size: int) -> None:
    """Raise TemplateError for a text or list that would be too long."""
    if size > MAX_TEXT:
        raise TemplateError(_TOO_LONG)


def joined(pieces: Iterable[str]) -> str:
    """Join what a macro or a block has written."""
    written = list(pieces)
    refuse_long(sum(map(len, written)))
    return "".join(written)


def check_operation(operator: str, left: Any, right: Any) -> None:
    """Refuse an operation on two values whose result would be huge."""
    if operator == "+" and isinstance(left, Sized) and isinstance(right, Sized):
        refuse_long(len(left) + len(right))
    elif operator == "%" and isinstance(left, str | bytes):
        check_format(left)
        refuse_long(len(left) + left.count("%" if isinstance(left, str) else b"%") * _longest(right))  # type: ignore[arg-type]
    elif operator == "*":
        for one, other in ((left, right), (right, left)):
            if isinstance(one, str | bytes | list | tuple) and isinstance(other, int):
                refuse_long(len(one) * other)
        if _bits(left) + _bits(right) > MAX_BITS:
            raise TemplateError(_TOO_LONG)
    elif operator == "**" and _bits(left) * abs(right if isinstance(right, int) else 0) > MAX_BITS:
        raise TemplateError(_TOO_LONG)


def _longest(values: Any) -> int:
    listed = values if isinstance(values, tuple) else (values,)
    return max((len(value) for value in listed if isinstance(value, str | bytes)), default=0)


def _bits(value: Any) -> int:
    return value.bit_length() if isinstance(value, int) else 0


def check_format(pattern: Any) -> None:
    """Refuse a format that pads to a huge width, or to one that the data say."""
    if _WIDE.search(pattern if isinstance(pattern, str) else repr(pattern)):
        raise TemplateError(_TOO_LONG)


def check_call(context: Context, function: Any, arguments: tuple[Any, ...]) -> None:
    """Refuse a method of a text, a number or a list that would build a huge one; charge for it."""
    owner = getattr(function, "__self__", None)
    charge(context, _CALL)
    if isinstance(function, LoopContext):
        charged_items(context, arguments[0] if arguments else (), _TURN)
    if isinstance(owner, _CONTAINERS):
        refuse_long(len(owner))
        charge_size(context, owner)
        for argument in arguments:
            items_in(argument)
    if not isinstance(owner, str | bytes | int):
        return
    check_numbers(arguments)
    charge_size(context, owner)
    name = getattr(function, "__name__", "")
    if not isinstance(owner, str | bytes):
        return
    if name == "replace":
        refuse_long(replaced(owner, *arguments))
    elif name == "join" and arguments:
        refuse_long(
            len(owner) * len(arguments[0]) + items_in(arguments[0]) if isinstance(arguments[0], Sized) else 0
        )
    elif name == "translate" and arguments:
        refuse_long(len(owner) * _longest(tuple(dict(arguments[0]).values())))
    elif name == "expandtabs":
        refuse_long(len(owner) * max((value for value in arguments if isinstance(value, int)), default=1))


def replaced(text: Any, *arguments: Any) -> int:
    """Length of a text after a replacement, at most."""
    two = 2
    return len(text) + (len(text) + 1) * len(arguments[1]) if len(arguments) >= two else 0


def check_numbers(arguments: Iterable[Any]) -> None:
    """Refuse a number that could only be the size of something huge."""
    if any(isinstance(value, int) and abs(value) > MAX_ARGUMENT for value in arguments):
        raise TemplateError(_TOO_LONG)


def guarded(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """Return one of Jinja's own filters or tests, charged for what it reads and makes."""
    wanted = getattr(function, "jinja_pass_arg", None)

    @pass_context
    @wraps(function)
    def paying(context: Context, *arguments: Any, **named: Any) -> Any:
        value, *rest = arguments
        charge(context, _ITEM * sum(map(items_in, (value, *rest))) + _FILTER)
        check_numbers((*rest, *named.values()))
        _check_filter(name, value, [*rest, *named.values()])
        first = {"context": context, "eval_context": context.eval_ctx, "environment": context.environment}
        lead = [first[wanted.name]] if wanted is not None else []
        result = function(*lead, *arguments, **named)
        if isinstance(result, str | list):
            refuse_long(len(result))
            charge_size(context, result)
        return result

    paying.jinja_pass_arg = pass_context(lambda: None).jinja_pass_arg  # type: ignore[attr-defined]  # wraps took the inner one
    return paying


def _check_filter(name: str, value: Any, rest: list[Any]) -> None:
    """Refuse what a filter would blow up."""
    texts = [item for item in rest if isinstance(item, str)]
    if name == "format":
        check_operation("%", str(value), tuple(rest))
    elif name == "replace" and isinstance(value, str):
        refuse_long(replaced(value, *texts))
    elif name in {"join", "wordwrap", "indent"} and texts and isinstance(value, Sized):
        refuse_long((len(value) + 1) * len(texts[-1]))
    elif name == "sum" and any(isinstance(item, list | tuple) for item in rest):
        raise TemplateError(_TOO_LONG)
    elif name == "join" and isinstance(value, Sized):
        refuse_long(items_in(value) * _PER_STEP)


FREE = frozenset(
    ["abs", "attr", "count", "d", "default", "e", "escape", "first", "float", "last", "length", "safe"]
)  # fmt: skip
"""Filters of Jinja that look at no more than a number or a length."""

READING = frozenset(
    [
        "in",
        "eq",
        "equalto",
        "==",
        "ne",
        "!=",
        "lt",
        "lessthan",
        "<",
        "gt",
        "greaterthan",
        ">",
        "le",
        "<=",
        "ge",
        ">=",
    ]
)
"""Tests of Jinja that may read a whole text or list."""
