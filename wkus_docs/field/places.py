"""Places in a data file and the fields that stand there.

>>> from wkus_docs.parts.badanie.naklady import Wariant
>>> in_words(Wariant, ("lata", 1, "rok")), in_words(Wariant, ("lata", "kto_wie"))
('Nakłady w kolejnych latach › pozycja 2 › Rok', 'Nakłady w kolejnych latach › kto_wie')
>>> field_at(Wariant, ("lata", 1, "rok")).kind.value, group_at(Wariant, ("lata", 1)).__name__
('rok', 'NakladyRoku')
"""

from collections.abc import Iterator

from wkus_docs.document import Part
from wkus_docs.errors import Loc
from wkus_docs.field.field import Field, fields_of


def field_at(model: type[Part], loc: Loc) -> Field | None:
    """Return the field at a place, of a list when the place is one of its items; None when there is none."""
    found = [field for step, field in _steps(model, loc) if isinstance(step, str)]
    return found[-1] if found else None


def group_at(model: type[Part], loc: Loc) -> type[Part] | None:
    """Return the class of the group at a place, the model itself for the empty one; None when there is none."""
    found = field_at(model, loc)
    return found.group if found else None if any(isinstance(step, str) for step in loc) else model


def in_words(model: type[Part], loc: Loc) -> str:
    """Return the way to a place in words: „Kosztorys › pozycja 2 › Kwota”; an unknown name stands as it is."""
    return " › ".join(
        f"pozycja {step + 1}" if isinstance(step, int) else field.label if field else step
        for step, field in _steps(model, loc)
    )


def _steps(model: type[Part], loc: Loc) -> Iterator[tuple[str | int, Field | None]]:
    """Yield each step of a way with the field that it names; the number of an item names none."""
    group: type[Part] | None = model
    for step in loc:
        field = fields_of(group).get(step) if group and isinstance(step, str) else None
        if isinstance(step, str):
            group = field.group if field else None
        yield step, field
