"""The one Jinja environment: sandboxed, escaping, strict.

A value is printed as the text it is. Lists, dates and amounts have no text of their own: a filter must
say how to read them aloud, so forgetting one is an error and not an ugly line in a resolution.
"""

from decimal import Decimal
from typing import Any

from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from wkus_docs.errors import TemplateError
from wkus_docs.gaps import Gap, GapError, blamed
from wkus_docs.rendering.filters import FILTERS

_BREAK = Markup('</w:t><w:br/><w:t xml:space="preserve">')
_TAB = Markup('</w:t><w:tab/><w:t xml:space="preserve">')


def illegal(text: str) -> str:
    """Return the first character that XML cannot hold, or an empty text."""
    return next(
        (c for c in text if (c < " " and c not in "\t\n\r") or "\ud800" <= c <= "\udfff" or c in "￾￿"), ""
    )


def _finalize(value: Any) -> Any:
    """Text of a value in a Word run; raises TemplateError for what has no text of its own."""
    if isinstance(value, Gap):
        return str(value)
    if isinstance(value, Markup):
        return value
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, StrictUndefined):
        return value
    kind = {Decimal: "kwota", type(None): "brak wartości"}.get(type(value), type(value).__name__)
    raise TemplateError(
        f"Wartości „{kind}” nie da się wydrukować bez filtra (np. „| kwota”, „| data”, „| akapity”)."
    )


def _text(value: str) -> Any:
    if bad := illegal(value):
        raise TemplateError(f"Wartość zawiera znak U+{ord(bad):04X}, którego dokument nie może mieć.")
    if "\n" not in value and "\t" not in value:
        return value
    lines = value.replace("\r\n", "\n").split("\n")
    return _BREAK.join(_TAB.join(escape(bit) for bit in line.split("\t")) for line in lines)


class _Environment(ImmutableSandboxedEnvironment):
    """What cannot be known in a draft becomes a gap instead of stopping the draft."""

    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%", "**"})

    def getattr(self, obj: Any, attribute: str) -> Any:
        try:
            return super().getattr(obj, attribute)
        except Exception as fault:  # noqa: BLE001 – raised again unless a gap explains it
            return blamed(fault, obj)

    def call(self, context: Any, function: Any, /, *arguments: Any, **named: Any) -> Any:
        if isinstance(function, Gap):
            return function
        try:
            return super().call(context, function, *arguments, **named)
        except Exception as fault:  # noqa: BLE001 – raised again unless a gap explains it
            return blamed(fault, arguments)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        try:
            return super().call_binop(context, operator, left, right)
        except GapError as missing:
            return missing.gap


def environment() -> _Environment:
    """Return a new environment with the filters of the library."""
    made = _Environment(
        autoescape=True, undefined=StrictUndefined, finalize=_finalize, keep_trailing_newline=True
    )
    made.filters.update(FILTERS)
    return made
