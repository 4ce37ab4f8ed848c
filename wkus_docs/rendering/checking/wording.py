"""Words for expressions and values in the messages of the checker."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum

from jinja2 import Undefined, nodes

from wkus_docs.document import Part
from wkus_docs.rendering.checking.kinds import LISTS, Kind, Kinds
from wkus_docs.rendering.checking.scope import path_of

NO_TEXT = "Podaj filtr, który mówi, jak to przeczytać, np. „| kwota”, „| data”, „| wyliczenie”."

GUARD = "Otocz to warunkiem „{% if … %}” albo dodaj „| lub_nie_dotyczy”."

_NAMES: tuple[tuple[type, str], ...] = (
    (type(None), "brak wartości"),
    (Undefined, "brak wartości"),
    (Enum, "wybór"),
    (str, "tekst"),
    (bool, "tak albo nie"),
    (int, "liczba całkowita"),
    (Decimal, "kwota lub ułamek"),
    (float, "ułamek"),
    (date, "data"),
    (timedelta, "odstęp dat"),
    (Mapping, "słownik"),
)


def kind_in_polish(kind: Kind) -> str:
    """Kind in Polish, for a message."""
    if own := getattr(kind.cls, "_polish", ""):
        return str(own)
    if kind.call is not None:
        return "funkcja"
    if issubclass(kind.cls, Part):
        return f"grupa pól „{kind.cls.title()}”"
    for cls, polish in _NAMES:
        if issubclass(kind.cls, cls):
            return polish
    if kind.items or issubclass(kind.cls, LISTS):
        return "lista"
    return "cokolwiek" if kind.cls is object else f"„{kind.cls.__name__}”"


def kinds_in_polish(kinds: Kinds) -> str:
    """Alternatives in Polish: „tekst albo brak wartości”."""
    return " albo ".join(dict.fromkeys(map(kind_in_polish, kinds))) or "nic"


_READINGS = {"Decimal": "kwota", "date": "data", "Okres": "lata"}


def has_text(kind: Kind) -> bool:
    """Whether a value of the kind prints as it is."""
    if kind.call is not None or kind.cls is bool:
        return False
    return kind.cls is object or issubclass(kind.cls, str | int) or hasattr(kind.cls, "__html__")


def quoted(node: nodes.Node) -> str:
    """Expression as the author wrote it, when it is a plain way."""
    path = path_of(node)
    if path:
        return (
            "„"
            + str(path[0])
            + "".join(f".{step}" if isinstance(step, str) else f"[{step}]" for step in path[1:])
            + "”"
        )
    return _rest(node)


def _rest(node: nodes.Node) -> str:
    if isinstance(node, nodes.Filter) and node.node is not None:
        return f"{quoted(node.node)[:-1]} | {node.name}”" if path_of(node.node) else f"Wynik „| {node.name}”"
    if isinstance(node, nodes.Const):
        return f"„{node.value}”"
    if isinstance(node, nodes.Call):
        return f"{quoted(node.node)[:-1]}(…)”"
    return "Wyrażenie"


def owner(kind: Kind) -> str:
    """Owner of an attribute, at the head of a sentence: „Grupa pól „Adres””."""
    said_so = kind_in_polish(kind)
    return f"{said_so[0].upper()}{said_so[1:]}"


def suggested(kinds: Kinds) -> str:
    """Filter that reads such a value."""
    found = dict.fromkeys(_READINGS[kind.cls.__name__] for kind in kinds if kind.cls.__name__ in _READINGS)
    return f"Taką wartość czyta „| {next(iter(found))}”." if found else ""
