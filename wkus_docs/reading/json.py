"""JSON into plain values: text, lists and mappings, as the YAML reader gives them.

Numbers stay as they are written, ``true`` and ``false`` become „tak” and „nie”, ``null`` an empty field.
"""

import json
from typing import Any

from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading.refusal import refusal
from wkus_docs.reading.source import Place

_FAULTS = (
    ("Expecting ',' delimiter", "Brakuje przecinka między polami albo pozycjami."),
    ("Expecting property name", "Po tym miejscu ma stać nazwa pola w cudzysłowie."),
    ("Expecting ':' delimiter", "Brakuje dwukropka po nazwie pola."),
    ("Expecting value", "W tym miejscu ma stać wartość."),
    ("Unterminated string", "Cudzysłów nie został zamknięty."),
    ("Invalid control character", "W tekście stoi znak sterujący."),
    ("Extra data", "Za końcem danych stoi jeszcze tekst."),
)


def is_json(text: str) -> bool:
    """Tell whether a text is meant as JSON: an object whose first sign is a quote, or that is empty."""
    start = text.lstrip()
    return start[:1] == "{" and start[1:].lstrip()[:1] in {'"', "}"}


def values(text: str) -> Any:
    """Return what a JSON text says, keys folded. Raises InputError with the place of the fault."""
    try:
        return json.loads(
            text, parse_float=str, parse_int=str, parse_constant=_word, object_pairs_hook=_object
        )
    except json.JSONDecodeError as fault:
        told = next(
            (words for english, words in _FAULTS if english in fault.msg), "Nie rozumiem tego zapisu."
        )
        if not text[fault.pos :].strip() and "Unterminated" not in fault.msg:
            told = "Nawias nie został zamknięty: dane kończą się za wcześnie."
        place = Place(fault.lineno, fault.colno)
        raise refusal(told, "Sprawdź przecinki, cudzysłowy i nawiasy.", place) from fault
    except RecursionError as fault:
        raise refusal("Plik jest zagnieżdżony zbyt głęboko.", "Zacznij od wzoru: wkus wzor.") from fault


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for name, value in pairs:
        key = zwin(name)
        if key in made or not key:
            fault = f"Pole „{name}” występuje dwa razy." if key else "Nazwa pola jest pusta."
            raise refusal(fault, "Zostaw jedno z nich.")
        made[key] = _said(value)
    return made


def _said(value: Any) -> Any:
    if isinstance(value, bool):
        return "tak" if value else "nie"
    return [_said(item) for item in value] if isinstance(value, list) else value


def _word(name: str) -> str:
    """Return NaN and infinities as the words they are; no scalar takes them for numbers."""
    return name
