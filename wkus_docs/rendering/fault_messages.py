"""Faults of a template, all at once, each with its place, in Polish.

Jinja stops at the first fault; so where its parser fails, every tag is read by itself.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from difflib import get_close_matches
from typing import Any

import jinja2
from jinja2 import Environment, nodes
from pydantic import BaseModel

from wkus_docs.errors import DocsError, Fault, Place, Severity, TemplateError
from wkus_docs.rendering.placeholders import Tag
from wkus_docs.rendering.printing import IllegalCharacterError, NeedsDocxtplError
from wkus_docs.rendering.tagged_part import TaggedPart
from wkus_docs.rendering.template_use import TemplateUse

_FILE = "<template>"
_TOO_DEEP = "Szablon jest zbyt głęboko zagnieżdżony."
_SAID = (
    (r"Encountered unknown tag '(?P<x>.+?)'", "Nie znam znacznika „{x}”."),
    (r"expected token '(?P<x>.+?)', got '?(?P<y>.+?)'?$", "W tym miejscu powinno stać „{x}”, a stoi „{y}”."),
    (r"unexpected '(?P<x>.+?)'", "Znak „{x}” stoi w niewłaściwym miejscu."),
    (r"unexpected char '(?P<x>.+?)' at", "Znak „{x}” nie ma w znaczniku znaczenia."),
    (r"unexpected end of template", "Znacznik urywa się w pół zdania."),
    (r"Expected an expression, got '?(?P<x>.+?)'?$", "Znacznik jest pusty albo urywa się: brak nazwy pola."),
    (r"No filter named '(?P<x>.+?)'", "Nie ma filtra „{x}”."),
    (r"No test named '(?P<x>.+?)'", "Nie ma testu „{x}”."),
    (r"'(?P<x>.+?)' is undefined", "Nie ma takiej nazwy: „{x}”."),
    (r".*has no attribute '(?P<x>.+?)'", "Nie ma takiego pola: „{x}”."),
    (r"access to attribute '(?P<x>.+?)'.*unsafe", "Szablon nie ma dostępu do „{x}” (unsafe)."),
    (r".*by zero|.*DivisionByZero|.*DivisionUndefined|.*DivisionImpossible", "Dzielenie przez zero."),
    (r".*ConversionSyntax|.*InvalidOperation", "Wartości nie da się zamienić na liczbę."),
    (r"tag name expected", "Brak nazwy znacznika."),
    (r"no loader for this environment", "Szablon dołącza inny szablon, a nie ma skąd."),
    (r"cannot assign attribute on non-namespace object", "Pole można ustawić tylko w „namespace()”."),
    (r"duplicate argument '(?:l_\d+_)?(?P<x>.+?)'", "Makro ma dwa razy ten sam argument: „{x}”."),
    (r"AssertionError", "Znacznik jest zbudowany niepoprawnie."),
    (r"MemoryError", "Szablon tworzy zbyt długi tekst albo zbyt dużą liczbę."),
    (r"Range too big", "Zakres „range” jest za długi."),
    (r"maximum recursion depth", _TOO_DEEP),
)
_ENDINGS = ("if", "for", "macro", "call", "filter", "with", "autoescape", "block", "trans", "set", "raw")
_OPENED = {"endif": "{% if 1 %}", "endfor": "{% for x in x %}"}
_OPENING = re.compile(r"\{(?=[{%#])")
_WORDS = {
    "name": "nazwa", "end of print statement": "koniec znacznika", "end of statement block": "koniec znacznika",
    "begin of print statement": "{{", "begin of statement block": "{%", "end of template": "koniec szablonu",
    "string": "tekst w cudzysłowie", "integer": "liczba", "float": "liczba",
}  # fmt: skip
_NAME = re.compile(r"\{%[-+]?\s*(\w+)")


def error_in_polish(message: str) -> str:
    """Return in Polish what Jinja or Python said; what is not known is quoted."""
    for pattern, polish in _SAID:
        if found := re.match(pattern, message):
            return polish.format(**{key: _WORDS.get(word, word) for key, word in found.groupdict().items()})
    return f"Szablonu nie da się wykonać ({message})." if message else "Szablonu nie da się wykonać."


def parse(part: TaggedPart, environment: Environment) -> tuple[nodes.Template | None, list[Fault]]:
    """Return the tree of a part, and the faults of its tags.

    Where some tags cannot be read, the tree is that of the others, if they still make sense without them:
    it is not for rendering, but what else is wrong can be said at once.
    """
    try:
        tree = environment.parse(part.source)
    except jinja2.TemplateSyntaxError as fault:
        found = [*_each(part, environment)]
        known = [*found, *(f for f in part.faults if f.severity is Severity.ERROR)]
        if not known:
            return None, [Fault(part.place(fault.lineno), error_in_polish(str(fault.message)))]
        return _without(part, environment, {f.place for f in found}, {f.place for f in known}), found
    except RecursionError:
        return None, [Fault(part.place(0), _TOO_DEEP)]
    return tree, []


def _without(
    part: TaggedPart, environment: Environment, unread: set[Place], faulty: set[Place]
) -> nodes.Template | None:
    """Return the tree of a part without its faulty tags; None when they define names others need."""
    pieces, at = [], 0
    for start, end, tag in part.spans:
        kept = part.source[start:end]
        if tag.place in faulty:
            found = _NAME.match(tag.source)
            name = found[1] if found else ""
            if " in " in tag.source or name in {"set", "macro", "call", "with", "import", "from"}:
                return None
            kept = f"{{%\n {name} 1 %}}" if tag.place in unread and name in {"if", "elif"} else "\n"
            kept += "\n" * (part.source.count("\n", start, end) - 1)
        pieces += [_OPENING.sub("(", part.source[at:start]), kept]
        at = end
    try:
        return environment.parse("".join([*pieces, _OPENING.sub("(", part.source[at:])]))
    except (jinja2.TemplateSyntaxError, RecursionError):
        return None


def _each(part: TaggedPart, environment: Environment) -> Iterator[Fault]:
    """Read every tag by itself."""
    for tag in part.tags:
        try:
            environment.parse(_alone(tag))
        except jinja2.TemplateSyntaxError as fault:
            yield Fault(tag.place, error_in_polish(str(fault.message)))
        except RecursionError:
            yield Fault(tag.place, _TOO_DEEP)


def _alone(tag: Tag) -> str:
    """Return a tag with what it needs around to be read by itself."""
    if tag.kind == "xml":
        return ""
    found = _NAME.match(tag.source)
    name = found[1] if found else ""
    if name in {"else", "elif"}:
        return f"{{% if 1 %}}{tag.source}{{% endif %}}"
    if name in _OPENED:
        return _OPENED[name] + tag.source
    if name.startswith("end") or name in {"pluralize", "break", "continue"}:
        return ""
    if name in _ENDINGS and not (name == "set" and "=" in tag.source):
        return f"{tag.source}{{% end{name} %}}"
    return tag.source


def unknown(part: TaggedPart, used: TemplateUse, environment: Environment) -> Iterator[Fault]:
    """Yield the filters and tests that there are not."""
    kinds: tuple[tuple[tuple[nodes.Filter | nodes.Test, ...], Mapping[str, Any], str], ...] = (
        (used.filters, environment.filters, "filtra"),
        (used.tests, environment.tests, "testu"),
    )
    for found, known, word in kinds:
        for node in found:
            if node.name not in known:
                near = get_close_matches(node.name, [name for name in known if not name.startswith("_")], 1)
                hint = f"Może „{near[0]}”?" if near else ""
                yield Fault(part.place(node.lineno), f"Nie ma {word} „{node.name}”.", hint)


@contextmanager
def errors_with_place(
    part: TaggedPart, template: jinja2.Template | None, scope: Mapping[str, Any] | None = None
) -> Iterator[None]:
    """Turn whatever goes wrong inside into a TemplateError with the place in the template."""
    try:
        yield
    except NeedsDocxtplError:
        raise
    except TemplateError as fault:
        if any(known.place.part for known in fault.faults):
            raise
        message = " ".join(known.message for known in fault.faults)
        if isinstance(fault, IllegalCharacterError):
            message += _fields(scope or {}, fault.character)
        raise TemplateError(Fault(part.place(_line(fault, template)), message)) from fault
    except jinja2.TemplateSyntaxError as fault:
        raise TemplateError(Fault(part.place(fault.lineno), error_in_polish(str(fault.message)))) from fault
    except DocsError:
        raise
    except (Exception, MemoryError) as fault:
        # whatever an expression of a template raises, its author must hear where
        hint = _near(str(fault), scope or {}) if isinstance(fault, jinja2.UndefinedError) else ""
        raise TemplateError(
            Fault(part.place(_line(fault, template)), error_in_polish(_words(fault)), hint)
        ) from fault


def _near(message: str, scope: Mapping[str, Any]) -> str:
    """Return a name of the data close to one that is not there."""
    asked = re.match(r"'(.+?)' is undefined", message)
    near = get_close_matches(asked[1], [name for name in scope if name.isidentifier()], 1) if asked else []
    return f"Może „{near[0]}”?" if near else ""


def _words(fault: BaseException) -> str:
    if isinstance(fault, RecursionError):
        return "maximum recursion depth"
    if isinstance(fault, ArithmeticError):
        return str(fault) if "zero" in str(fault) else type(fault).__name__ if not str(fault) else str(fault)
    return str(fault) or type(fault).__name__


def _line(fault: BaseException, template: jinja2.Template | None) -> int:
    """Line of the template that an error passed through last."""
    line, step = 0, fault.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename == _FILE and template is not None:
            line = template.get_corresponding_lineno(step.tb_lineno)
        step = step.tb_next
    return line


def _fields(names: Mapping[str, Any], character: str) -> str:
    """Name the fields whose texts hold a character."""
    found = [way for name, value in names.items() for way in _ways(name, value, character, 0)]
    return f" Pole: {', '.join(found[:5])}." if found else ""


def _ways(way: str, value: Any, character: str, depth: int) -> Iterator[str]:
    deep = 8
    if isinstance(value, str):
        if character in value:
            yield way
    elif depth > deep:
        return
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _ways(f"{way}.{key}", item, character, depth + 1)
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield from _ways(f"{way}[{index}]", item, character, depth + 1)
    elif isinstance(value, BaseModel):
        yield from _ways(way, dict(value), character, depth)
