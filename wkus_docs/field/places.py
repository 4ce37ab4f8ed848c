"""Places in a data file and the fields that stand there.

>>> from wkus_docs.parts.badanie.naklady import Wariant
>>> in_words(Wariant, ("lata", 1, "rok")), in_words(Wariant, ("lata", "kto_wie"))
('Nakłady w kolejnych latach › pozycja 2 › Rok', 'Nakłady w kolejnych latach › kto_wie')
>>> field_at(Wariant, ("lata", 1, "rok")).kind.value, group_at(Wariant, ("lata", 1)).__name__
('rok', 'NakladyRoku')
"""

from collections.abc import Iterator
from typing import Any

from wkus_docs.document import Part
from wkus_docs.errors import Loc
from wkus_docs.field.field import Field, fields_of

_NAMING = ("nazwa", "tytul", "imie_nazwisko", "rok", "numer", "dzialanie", "cel", "tresc")
"""Fields by which a reader knows an item, the first that is there."""
_NO_QUOTES = str.maketrans("", "", '„”“"')
_LONGEST = 40


def field_at(model: type[Part], loc: Loc) -> Field | None:
    """Return the field at a place, of a list when the place is one of its items; None when there is none."""
    found = [field for step, field in _steps(model, loc) if isinstance(step, str)]
    return found[-1] if found else None


def group_at(model: type[Part], loc: Loc) -> type[Part] | None:
    """Return the class of the group at a place, the model itself for the empty one; None when there is none."""
    found = field_at(model, loc)
    return found.group if found else None if any(isinstance(step, str) for step in loc) else model


def in_words(model: type[Part], loc: Loc, data: Any = None) -> str:
    """Return the way to a place in words: „Kosztorys › pozycja 2 › Kwota”; an unknown name stands as it is.

    With the ``data`` of the document an item is called by its own name too: „pozycja 2 („Wynajem sali”)”.
    """
    words: list[str] = []
    for step, field in _steps(model, loc):
        data = _inside(data, step)
        if isinstance(step, int):
            name = _name_of(data)
            words.append(f"pozycja {step + 1} ({name})" if name else f"pozycja {step + 1}")
        else:
            words.append(field.label if field else step)
    return " › ".join(words)


def _inside(data: Any, step: str | int) -> Any:
    """Return what stands one step further in; None where nothing does."""
    if isinstance(data, dict):
        return data.get(step)
    return data[step] if isinstance(data, list) and isinstance(step, int) and step < len(data) else None


def _name_of(item: Any) -> str:
    """Return the name by which a reader knows an item of a list; nothing where it has none."""
    if not isinstance(item, dict):
        return ""
    for key in _NAMING:
        if isinstance(item.get(key), str | int) and (text := _plain(str(item[key]))):
            short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
            return f"rok {short}" if key == "rok" else f"nr {short}" if key == "numer" else f"„{short}”"
    return ""


def _plain(text: str) -> str:
    """Return a text on one line, without the quotes that would stand inside ours."""
    return " ".join(text.translate(_NO_QUOTES).split())


def _steps(model: type[Part], loc: Loc) -> Iterator[tuple[str | int, Field | None]]:
    """Yield each step of a way with the field that it names; the number of an item names none."""
    group: type[Part] | None = model
    for step in loc:
        field = fields_of(group).get(step) if group and isinstance(step, str) else None
        if isinstance(step, str):
            group = field.group if field else None
        yield step, field
