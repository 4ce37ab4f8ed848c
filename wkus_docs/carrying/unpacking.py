"""Carried data unpacked: what they say of their document, the data as a source, and their check sum.

Whoever can edit the file can write anything into the data. So they are read within limits, taken for text
alone, and judged by the document type like any other data file.
"""

import json
from dataclasses import dataclass
from typing import Any, NoReturn

from wkus_docs.carried_data import FORMAT, Origin, canonical, checksum
from wkus_docs.carrying.refusal import damaged, refusal
from wkus_docs.catalog import catalog

_MAX_DEPTH = 20
_LONGEST = 80
_FAMILY = FORMAT.rpartition(":")[0]


@dataclass(frozen=True, slots=True)
class Unpacked:
    """Carried data unpacked. ``data`` are texts, lists and groups; ``computed`` and ``stated`` the check sums."""

    origin: Origin
    data: dict[str, Any]
    computed: str
    stated: str


def unpack(packed: bytes) -> Unpacked:
    """Unpack carried data. Raises InputError when they are damaged, or of a document that is not ours."""
    try:
        whole = json.loads(packed, parse_float=_refuse, parse_constant=_refuse)
        data = whole["dane"]
        computed = checksum(canonical(data))
        _refuse_unknown(whole)
        origin = Origin(
            _said(whole, "dokument"), _said(whole, "uklad"), _said(whole, "szablon"),
            own=whole["wlasny_szablon"] is True, paper=whole["papier"] is True, draft=whole["szkic"] is True,
        )  # fmt: skip
        return Unpacked(origin, _texts(_group(data), 0), computed, _said(whole, "suma"))
    except (
        ValueError,
        KeyError,
        TypeError,
        RecursionError,
    ) as fault:  # UnicodeError and JSON's own are ValueErrors
        raise damaged() from fault


def _refuse_unknown(whole: Any) -> None:
    written = whole["format"]
    if written != FORMAT and str(written).startswith(_FAMILY):
        raise refusal("Dane zapisała nowsza wersja programu.", "Odczytaj je tą wersją albo nowszą.")
    if written != FORMAT:
        raise ValueError(written)
    if whole["dokument"] not in catalog:
        raise refusal(
            f"Są to dane dokumentu „{str(whole['dokument'])[:_LONGEST]}”, którego ta wersja programu nie zna.",
            "Nazwy dokumentów poda: wkus lista.",
        )


def _said(whole: Any, name: str) -> str:
    value = whole[name]
    if not isinstance(value, str):
        raise TypeError(name)
    return value[:_LONGEST]


def _group(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError("dane")
    return value


def _texts(value: Any, depth: int) -> Any:
    """Return the data as a reader of files gives them: strings, and no value for an empty field."""
    if depth > _MAX_DEPTH:
        raise ValueError(depth)
    if isinstance(value, dict):
        return {name: _texts(item, depth + 1) for name, item in value.items()}
    if isinstance(value, list):
        return [_texts(item, depth + 1) for item in value]
    if isinstance(value, bool):
        return "tak" if value else "nie"
    return value if value is None else str(value)


def _refuse(number: str) -> NoReturn:
    """No data of ours have such numbers: amounts are text."""
    raise ValueError(number)
