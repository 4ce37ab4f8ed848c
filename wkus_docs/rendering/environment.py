"""The Jinja environments: sandboxed, escaping, strict.

Three of them, for three kinds of templates: any docxtpl template, whose values print as Python says
them; a template of one of our documents, where dates, amounts and lists have no text of their own, so
that forgetting a filter is an error and not an ugly line in a resolution; and the same in a draft,
where what is not known yet prints as a gap.
"""

import re
from array import array
from collections import deque
from collections.abc import Callable, MutableMapping, MutableSequence, MutableSet
from dataclasses import dataclass, field, replace
from decimal import Decimal
from types import FunctionType, MethodType
from typing import Any, cast

from jinja2 import Environment, StrictUndefined
from jinja2.runtime import Context
from jinja2.sandbox import SandboxedEnvironment

from wkus_docs.blanks import UNKNOWN, UnknownCount
from wkus_docs.errors import TemplateError
from wkus_docs.gaps import Gap, GapError, blamed
from wkus_docs.law.wydania import wczesniejsze
from wkus_docs.polish.symbole import ma_indeks
from wkus_docs.polish.typografia import jedna_kropka, w_jednym_wierszu
from wkus_docs.rendering.budget import (
    FREE,
    READING,
    charge,
    charge_size,
    charged_items,
    charged_list,
    charged_value,
    check_call,
    check_format,
    check_operation,
    guarded,
    joined,
)
from wkus_docs.rendering.filters import DRAFT_FILTERS, FILTERS, PAPER_FILTERS
from wkus_docs.rendering.generator import GATHERED, WEIGHED, WITHIN_BUDGET
from wkus_docs.rendering.printing import Voice
from wkus_docs.rendering.template_use import CHANGING, mutable_copy
from wkus_docs.rendering.undecided import PERHAPS, perhaps

_PYTHON = frozenset((FunctionType, MethodType))
_CHANGEABLE = (MutableSequence, MutableMapping, MutableSet, deque, array, bytearray)
_OWN = frozenset((list, dict, set))
_PAYING: dict[str, Callable[..., Any]] = {
    WITHIN_BUDGET: charged_items, WEIGHED: charged_value, GATHERED: charged_list,
}  # fmt: skip
_NONDETERMINISTIC = ("random",)


class Sandbox(SandboxedEnvironment):
    """Jinja's sandbox, which also refuses to run for ever or to fill the memory.

    Lists and dictionaries cannot be changed, unless ``collecting``: docxtpl's users collect rows with
    ``{% set _ = rows.append(row) %}``. Such a template is given copies of the data.
    """

    collecting = False
    intercepted_binops = frozenset({"+", "*", "%", "**"})

    concat = staticmethod(joined)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Whether a template may see an attribute."""
        safe: bool = super().is_safe_attribute(obj, attr, value)
        changing = attr in CHANGING and isinstance(obj, _CHANGEABLE)
        return safe and (not changing or (self.collecting and type(obj) in _OWN))

    def wrap_str_format(self, value: Any) -> Any:
        """Give ``"…".format`` in a form that pads to no huge width."""
        made = super().wrap_str_format(value)
        if made is None:
            return None
        pattern = value.__self__

        def formatted(*arguments: Any, **named: Any) -> str:
            check_format(pattern)
            return str(made(*arguments, **named))

        return formatted

    def call(
        self,
        context: Context,
        function: Any,
        /,
        *arguments: Any,
        _loop_vars: dict[str, Any] | None = None,
        _block_vars: dict[str, Any] | None = None,
        **named: Any,
    ) -> Any:
        """Call what a template calls, at the cost of what it takes and gives."""
        if (
            type(function) in _PYTHON and not function.__dict__
        ):  # neither marked unsafe nor asking for a context
            charge(context, 1)
            return function(*arguments, **named)
        check_call(context, function, arguments)
        result = super().call(
            context, function, *arguments, _loop_vars=_loop_vars or {}, _block_vars=_block_vars or {}, **named
        )
        charge_size(context, result)
        return mutable_copy(result) if self.collecting else result

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Compute what cannot grow beyond bounds."""
        check_operation(operator, left, right)
        result = super().call_binop(context, operator, left, right)
        charge_size(context, result)
        return result


class DraftSandbox(Sandbox):
    """What cannot be known in a draft becomes a gap instead of stopping the draft."""

    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%", "**"})
    own_filters = DRAFT_FILTERS

    @staticmethod
    def is_none(value: Any) -> bool:
        """Tell whether a value is missing for good; of a gap that is undecided nobody knows."""
        return value is None or (isinstance(value, Gap) and not value)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Look an attribute up; one that cannot be computed is a gap."""
        try:
            return super().getattr(obj, attribute)
        except Exception as fault:  # noqa: BLE001 – raised again unless a gap explains it
            return blamed(fault, obj)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Take an item; one of a gap is that gap."""
        try:
            return super().getitem(obj, argument)
        except GapError as missing:
            return missing.gap

    def call(self, context: Context, function: Any, /, *arguments: Any, **named: Any) -> Any:
        """Call; what a gap makes fail is that gap."""
        if isinstance(function, Gap):
            return function
        try:
            return super().call(context, function, *arguments, **named)
        except Exception as fault:  # noqa: BLE001 – raised again unless a gap explains it
            return blamed(fault, arguments)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Compute; what takes a gap is that gap."""
        try:
            return super().call_binop(context, operator, left, right)
        except GapError as missing:
            return missing.gap


class PaperSandbox(DraftSandbox):
    """The same for a form to be filled in by hand: what is missing may come to be written in."""

    own_filters = PAPER_FILTERS

    @staticmethod
    def is_none(value: Any) -> bool:
        """Refuse to tell that a value will stay missing."""
        if value is None:
            raise GapError(Gap("", lenient=True, undecided=True, blank=UNKNOWN))
        return DraftSandbox.is_none(value)


def environment(kind: type[Sandbox] = Sandbox) -> Sandbox:
    """Return a new environment with the filters of the library."""
    made = kind(autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True)
    for name in _NONDETERMINISTIC:
        del made.filters[name]
    del made.globals["lipsum"]
    made.globals["dict"] = lambda **items: items  # the class would give its methods away
    made.filters.update({name: guarded(name, made.filters[name]) for name in set(made.filters) - FREE})
    made.tests.update({name: guarded(name, cast("Callable[..., Any]", made.tests[name])) for name in READING})
    if issubclass(kind, DraftSandbox):
        made.tests["none"] = kind.is_none
        own = {**kind.own_filters, PERHAPS: perhaps}
    else:
        own = FILTERS
    made.filters.update({**own, **_PAYING})
    return made


def adopted(own: Environment) -> Environment:
    """Return a caller's environment made to escape; the caller's own is left as it was."""
    made = own.overlay(autoescape=True, cache_size=0)
    made.filters = {**FILTERS, **own.filters, **_PAYING}
    return made


def printed_text(value: Any) -> str:
    """Text that a value prints as in our documents; raises TemplateError for what has no text of its own."""
    if isinstance(value, Gap):
        return str(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    kind = {Decimal: "kwota", type(None): "brak wartości"}.get(type(value), type(value).__name__)
    raise TemplateError(
        f"Wartości „{kind}” nie da się wydrukować bez filtra (np. „| kwota”, „| data”, „| akapity”)."
    )


def _written_text(value: Any) -> str:
    """Text of a value in a form to be filled in by hand: dots where there is none."""
    return UNKNOWN.text if value is None or isinstance(value, UnknownCount) else printed_text(value)


@dataclass(frozen=True)
class Manner:
    """How a kind of template is compiled.

    ``voice`` turns values into text; ``shared_grid`` keeps the widths of columns that a loop does not repeat;
    ``collecting`` lets a template that asks for it change copies of the data; ``drafting`` prints a gap
    where a condition cannot be decided; ``on_paper`` prints both ways there, to strike one out. ``closed`` is how
    the wording of a document of ours is mended once the values stand in it.
    """

    make: Callable[[], Environment]
    voice: Voice = field(default_factory=Voice)
    shared_grid: bool = False
    collecting: bool = False
    drafting: bool = False
    on_paper: bool = False
    closed: Callable[[str], str] = str


def _spaced(text: str) -> str:
    """Keep together what stands together in a value; earlier versions printed it as it was typed."""
    return text if wczesniejsze() else w_jednym_wierszu(text)


def _lowered(text: str) -> bool:
    """Tell whether symbols of a value have subscripts; earlier versions printed an underscore."""
    return not wczesniejsze() and ma_indeks(text)


ANY = Manner(environment, collecting=True)
"""Any docxtpl template: values print as Python says them."""
OURS = Manner(
    environment, Voice(printed_text, spaced=_spaced, lowered=_lowered), shared_grid=True, closed=jedna_kropka
)
"""A template of a document of ours."""
DRAFT = Manner(
    lambda: environment(DraftSandbox),
    Voice(printed_text, re.compile("[\ue000-\ue011\ue014-\ue02f]"), _spaced, _lowered),
    shared_grid=True,
    drafting=True,
    closed=jedna_kropka,
)
"""The same in a draft, whose texts have marks of gaps."""
ON_PAPER = replace(
    DRAFT,
    make=lambda: environment(PaperSandbox),
    voice=replace(DRAFT.voice, words=_written_text),
    on_paper=True,
)
"""A form to be filled in by hand: an open condition prints all its branches."""
