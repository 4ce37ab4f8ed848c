"""Whose a standing file is: whether the unit or the organisation that a document speaks of is the same."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wkus_docs.field import fields_of
from wkus_docs.filled import is_blank
from wkus_docs.left_open import is_dotted
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.parts.strony.organizacja import Organizacja
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.standing.comparing import same
from wkus_docs.standing.known import Known

_NUMBERS = ("krs", "nip", "regon")
_UNIT, _ORGANISATION = fields_of(Jednostka), fields_of(Organizacja)


@dataclass(frozen=True, slots=True)
class Stranger:
    """By which value a document speaks of another unit: its name there, what it is here and in the standing file."""

    way: tuple[str, ...]
    here: str
    there: str


def other_unit(unit: Any, known: Known) -> Stranger | None:
    """Return by what a document speaks of another unit than the office's file; None where of the same one."""
    if not isinstance(unit, dict):
        return None
    name = unit.get("nazwa")
    here = name.get("mianownik") if isinstance(name, dict) else None
    there = known.value["nazwa"]["mianownik"]
    if not _silent(here) and zwin(str(here)) != zwin(str(there)):
        return Stranger(("nazwa", "mianownik"), str(here), str(there))
    return next(
        filter(None, (_differs(unit, known.value, which) for which in ("rodzaj", "nip", "regon"))), None
    )


def _silent(value: Any) -> bool:
    """Tell whether a value says nothing: it is not there, or asks for a place to write in."""
    return is_blank(value) or is_dotted(value)


def _differs(unit: Mapping[str, Any], known: Mapping[str, Any], name: str) -> Stranger | None:
    here, there = unit.get(name), known.get(name)
    if _silent(here) or _silent(there) or same(_UNIT[name], here, there):
        return None
    return Stranger((name,), str(here), str(there))


def other_organisation(item: Any, known: Known) -> Stranger | None:
    """Return by what a document speaks of another organisation; a number says more than a name."""
    if not isinstance(item, dict):
        return None
    for name in _NUMBERS:
        here, there = item.get(name), known.value.get(name)
        if not _silent(here) and not _silent(there):
            return (
                None if same(_ORGANISATION[name], here, there) else Stranger((name,), str(here), str(there))
            )
    here, there = item.get("nazwa"), known.value.get("nazwa")
    if _silent(here) or zwin(str(here)) == zwin(str(there)):
        return None
    return Stranger(("nazwa",), str(here), str(there))


def own_item(items: list[Any], known: Known) -> int | None:
    """Return which item of a list of organisations is the one known: one that names it, else the first that names none.

    An empty list has room for it at its beginning; None where all are others.
    """
    if not items:
        return 0
    fitting = [index for index, item in enumerate(items) if other_organisation(item, known) is None]
    named = [index for index in fitting if _is_named(items[index])]
    return next(iter([*named, *(index for index in fitting if index == 0)]), None)


def _is_named(item: Any) -> bool:
    return isinstance(item, dict) and any(not _silent(item.get(name)) for name in (*_NUMBERS, "nazwa"))
