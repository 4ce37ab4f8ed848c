"""Whom an earlier document is addressed to, against the unit of the later one: an offer to another gmina."""

from typing import Any

from wkus_docs.answers.asked import Asked
from wkus_docs.document import Findings, warning
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.polish.zwijanie import zwin

_FIELD = "organ"
_HEADS = ("wojt", "burmistrz", "prezydent", "starosta", "marszalek", "zarzad")
"""Organs of units, as :func:`zwin` folds them; whatever else is addressed may be an office of any unit."""


def is_addressed_to_the_unit(document: Any, asked: Asked) -> Findings:
    """Wcześniejszy dokument jest skierowany do organu tej samej jednostki."""
    if (differ := other_addressee(document, asked.document)) is None:
        return
    said, own = differ
    yield warning(
        ("jednostka",),
        f"{asked.name[:1].upper()}{asked.name[1:]} ma adresata „{said}”, a organem jednostki jest tu {own}.",
        hint=f"Porównano z {asked.place((_FIELD,))}. Sprawdź, czy to właściwy plik.",
    )


def other_addressee(document: object, earlier: object) -> tuple[str, str] | None:
    """Return whom an earlier document is addressed to and the organ of another one's unit; None where they agree."""
    unit, said = getattr(document, "jednostka", None), getattr(earlier, _FIELD, None)
    if not isinstance(unit, Jednostka) or not isinstance(said, str) or _is_of(unit, said):
        return None
    return said, unit.organ.mianownik


def _is_of(unit: Jednostka, said: str) -> bool:
    """Tell whether an organ may be that of a unit: its head is the same, and so is its place where it is told."""
    words = zwin(said).split("_")
    head = next((one for one in _HEADS if words[0].startswith(one)), None)
    if head is None:
        return True
    own = zwin(unit.organ.mianownik)
    if not own.startswith(head) and head in _HEADS[:3] and unit.gminna:
        return False
    places = (
        unit.nazwa.mianownik,
        unit.nazwa.dopelniacz,
        unit.nazwa.miejscownik,
        unit.pelna_nazwa.dopelniacz,
    )
    named = {zwin(place).removeprefix("w_").removeprefix("we_") for place in places}
    named.add(zwin(unit.pelna_nazwa.dopelniacz.partition(" ")[2]))
    return len(words) == 1 or any(place in "_".join(words) for place in named)
