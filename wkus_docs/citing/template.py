"""Acts that a document cites: read from its template once, without compiling it.

A citation that the template makes under a condition counts only when the condition holds for the document:
`{% if elektroniczna %}`, `{% else %}`, `{% for ocena in tryby %}`. What is no more than a name with „not” or
„is true”, or several with „or” between them, is asked of the document; a condition of another form is taken to hold, for a doubt too many is
better than one too few.
"""

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, reduce
from typing import Any, TypeAlias

from wkus_docs import _assets
from wkus_docs.document import Document, DocumentType
from wkus_docs.gaps import blamed
from wkus_docs.law import acts
from wkus_docs.zip_container import entries

_PART = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_MARKUP = re.compile(r"<[^>]+>")
_TAG = re.compile(
    r"\{%-?\s*(?:(?:p|tr|tc|r)\s+)?(?P<word>if|elif|else|endif|for|endfor)\b(?P<rest>.*?)-?%\}"
    r"|\{\{(?P<shown>.*?)\}\}|\{%(?P<other>.*?)%\}",
    re.DOTALL,
)
_CALL = re.compile(r"""\b(?:akt|dziennik)\(\s*(?:["'„”](?P<key>\w+)["'”]|(?P<path>[\w.]+))\s*\)""")
_NAME = r"[^\W\d][\w.]*"
_ASKED = re.compile(rf"(?P<no>not\s+)?(?P<path>{_NAME})(?P<true>\s+is\s+true)?")
_LOOP = re.compile(rf"(?P<item>\w+)\s+in\s+(?P<path>{_NAME})")


@dataclass(frozen=True, slots=True)
class If:
    """A condition: whether what stands at a path is true, or truly ``True``, is as wanted."""

    path: str
    exactly: bool
    wanted: bool


@dataclass(frozen=True, slots=True)
class OneOf:
    """Conditions joined by „or”: one of them is enough."""

    conditions: tuple[If, ...]


@dataclass(frozen=True, slots=True)
class For:
    """A loop: an item of the list at a path, under a name."""

    item: str
    path: str


Step: TypeAlias = If | OneOf | For | None
"""What stands around a citation; None for a condition that no rule of ours understands."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation: the key of an act, or the path at which the document gives it, and what stands around."""

    key: str
    path: str
    steps: tuple[Step, ...]


@lru_cache(maxsize=64)
def citations(slug: str) -> tuple[Cited, ...]:
    """Return the citations of a type's template, each once; none while the template is not built yet."""
    source = _assets.template(slug)
    if not source.is_file():
        return ()
    parts = entries(source.read_bytes())
    texts = (parts[name].body().decode() for name in parts if _PART.fullmatch(name))
    return tuple(dict.fromkeys(found for text in texts for found in _citations(_plain(text))))


def cited_acts(document: Document) -> tuple[str, ...]:
    """Return the keys of the acts that a document cites, in the order of its template.

    What cannot be told yet because a value is missing is left out.
    """
    found = (key for cited in citations(DocumentType(type(document)).slug) for key in _keys(document, cited))
    return tuple(dict.fromkeys(key for key in found if key in acts))


def _plain(xml: str) -> str:
    return html.unescape(_MARKUP.sub("", xml))


def _citations(text: str) -> Iterator[Cited]:
    around: list[Step] = []
    for tag in _TAG.finditer(text):
        if tag["word"]:
            _step(around, tag["word"], tag["rest"].strip())
            continue
        for call in _CALL.finditer(tag["shown"] or tag["other"] or ""):
            yield Cited(call["key"] or "", call["path"] or "", tuple(around))


def _step(around: list[Step], word: str, rest: str) -> None:
    """Go into a block, on to its next branch, or out of it; a third branch is not told from a second."""
    if word in {"endif", "endfor"}:
        around.pop()
    elif word == "for":
        loop = _LOOP.fullmatch(rest)
        around.append(For(loop["item"], loop["path"]) if loop else None)
    elif word == "if":
        around.append(_condition(rest))
    elif word == "else" and isinstance(last := around[-1], If):
        around[-1] = If(last.path, last.exactly, not last.wanted)
    else:
        around[-1] = None


def _condition(words: str) -> If | OneOf | None:
    found = [_asked(one) for one in words.split(" or ")]
    known = tuple(one for one in found if one is not None)
    if len(known) < len(found):
        return None
    return known[0] if len(known) == 1 else OneOf(known)


def _asked(words: str) -> If | None:
    asked = _ASKED.fullmatch(words.strip())
    return If(asked["path"], bool(asked["true"]), not asked["no"]) if asked else None


def _keys(document: Document, cited: Cited) -> list[str]:
    """Return the keys of the acts where the citation is printed: of one in a loop, that of each pass."""
    try:
        printed = _passes(document, cited.steps, {})
        return [cited.key or str(_at(document, cited.path, items)) for items in printed]
    except Exception as fault:  # noqa: BLE001 – raised again unless a gap explains it
        blamed(fault, document)
        return []


def _passes(
    document: Document, steps: tuple[Step, ...], items: Mapping[str, Any]
) -> Iterator[Mapping[str, Any]]:
    """Yield the items of the loops around a citation, for each time it is printed."""
    if not steps:
        yield items
        return
    first, rest = steps[0], steps[1:]
    if isinstance(first, For):
        for one in _at(document, first.path, items):
            yield from _passes(document, rest, {**items, first.item: one})
        return
    if isinstance(first, If | OneOf):
        asked = first.conditions if isinstance(first, OneOf) else (first,)
        if not any(_holds(document, one, items) for one in asked):
            return
    yield from _passes(document, rest, items)


def _holds(document: Document, asked: If, items: Mapping[str, Any]) -> bool:
    value = _at(document, asked.path, items)
    return (value is True if asked.exactly else bool(value)) is asked.wanted


def _at(document: Document, path: str, items: Mapping[str, Any]) -> Any:
    head, *rest = path.split(".")
    return reduce(getattr, rest, items[head] if head in items else getattr(document, head))
