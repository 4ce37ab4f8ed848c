"""Blocks of a part: what opens is closed, by its own closing, in a place of the same kind.

A block that opens in a cell and closes in another row would leave half a table when it is not printed.
"""

import re
from collections.abc import Iterable
from difflib import get_close_matches

from wkus_docs.errors import Fault, Severity
from wkus_docs.rendering.placeholders import Tag
from wkus_docs.rendering.sites import Spot
from wkus_docs.word.tree import TC, W

_NAME = re.compile(r"\{%[-+]?\s*(\w+)")
_ASSIGNS = re.compile(r"\{%[-+]?\s*set\s+[\w\s,.()]+=")
_OPENINGS = frozenset(
    ["if", "for", "macro", "call", "filter", "with", "autoescape", "raw", "block", "trans", "set"]
)
_MIDDLES = {"else": {"if", "for"}, "elif": {"if"}, "pluralize": {"trans"}}
_NAMES = {
    "tc": "komórce", "tr": "wierszu tabeli", "tbl": "tabeli", "p": "akapicie", "body": "treści",
    "hyperlink": "łączu", "sdtContent": "polu formularza", "txbxContent": "polu tekstowym",
    "hdr": "nagłówku", "ftr": "stopce", "footnote": "przypisie", "endnote": "przypisie",
}  # fmt: skip


def faults(found: Iterable[tuple[Spot, Tag]]) -> list[Fault]:
    """Return what is wrong with the blocks that tags open and close."""
    made: list[Fault] = []
    opened: list[tuple[str, Spot, Tag]] = []
    for spot, tag in found:
        name = _name(tag)
        if name in _MIDDLES:
            _middle(name, spot, tag, opened, made)
        elif name.startswith("end"):
            _close(name, spot, tag, opened, made)
        elif name in _OPENINGS and not (name == "set" and _ASSIGNS.match(tag.source)):
            opened.append((name, spot, tag))
    for name, _, tag in opened:
        fault = f"Znacznik „{tag.place.tag}” otwiera blok, którego nic nie zamyka."
        made.append(Fault(tag.place, fault, f"Dodaj znacznik „{_closing(tag, name)}”."))
    return made


def _name(tag: Tag) -> str:
    found = _NAME.match(tag.source)
    return found[1] if found else ""


def _closing(tag: Tag, name: str) -> str:
    return f"{{%{tag.kind} end{name} %}}"


def _middle(name: str, spot: Spot, tag: Tag, opened: list[tuple[str, Spot, Tag]], made: list[Fault]) -> None:
    if not opened or opened[-1][0] not in _MIDDLES[name]:
        fault = f"Znacznik „{tag.place.tag}” stoi poza blokiem, do którego mógłby należeć."
        made.append(Fault(tag.place, fault, "Sprawdź znaczniki „if” i „endif” przed nim."))
    else:
        _compare(opened[-1][1], opened[-1][2], spot, tag, made)


def _close(name: str, spot: Spot, tag: Tag, opened: list[tuple[str, Spot, Tag]], made: list[Fault]) -> None:
    at = next((index for index in reversed(range(len(opened))) if f"end{opened[index][0]}" == name), None)
    if at is None:
        fault = f"Znacznik „{tag.place.tag}” niczego nie zamyka."
        near = get_close_matches(name, [f"end{opening}" for opening in _OPENINGS], 1)
        known = name[3:] in _OPENINGS or not near
        hint = f"Brak przed nim znacznika „{{% {name[3:]} … %}}”." if known else f"Może „{near[0]}”?"
        made.append(Fault(tag.place, fault, hint))
        return
    for inner, _, left in opened[at + 1 :]:
        fault = f"Znacznik „{left.place.tag}” otwiera blok, którego nic nie zamyka przed „{tag.place.tag}”."
        made.append(Fault(left.place, fault, f"Dodaj znacznik „{_closing(left, inner)}”."))
    _compare(opened[at][1], opened[at][2], spot, tag, made)
    del opened[at:]


def _compare(first: Spot, opening: Tag, second: Spot, closing: Tag, made: list[Fault]) -> None:
    """Report two tags of a block that are not in places of the same kind."""
    if first.way == second.way and _cell(first) is not _cell(second):
        fault = f"Znacznik „{opening.place.tag}” i należący do niego „{closing.place.tag}” stoją w różnych komórkach."
        hint = "Użyj {%tc albo {%tr: inaczej zniknie granica komórek między nimi."
        made.append(Fault(closing.place, fault, hint, Severity.WARNING))
    same_element = first.element is second.element or not first.where.startswith("@")
    if first.way != second.way or not same_element:
        fault = (
            f"Znacznik „{opening.place.tag}” stoi w {_where(first)}, a należący do niego "
            f"„{closing.place.tag}” w {_where(second)}."
        )
        made.append(
            Fault(
                closing.place,
                fault,
                "Oba muszą stać w miejscach tego samego rodzaju: np. oba jako {%p albo oba jako {%tr.",
            )
        )


def _cell(spot: Spot) -> object:
    return next((e for e in (spot.element, *spot.element.iterancestors()) if e.tag == TC), None)


def _where(spot: Spot) -> str:
    names = [step.removeprefix(W) for step in spot.way]
    return next((_NAMES[name] for name in reversed(names) if name in _NAMES), "innym miejscu")
