"""Reads the fields of a PDF with their values, within limits: the file may be a stranger's."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pikepdf import Array, Dictionary, Name, Pdf, String

from wkus_docs.errors import InputError, Loc, Problem, Severity
from wkus_docs.pdf.structure import listed

MAX_FIELDS, MAX_DEPTH, MAX_SIGNS = 20_000, 20, 2_000_000
"""Fields read, steps of a name, and signs of all values together: as much as a file of data may have."""

_OFF = "Off"
_DIGITS = 6


@dataclass(frozen=True, slots=True)
class ReadField:
    """A field: its name as a way in the data, its text, the page it stands on, its number in the file.

    ``doubled`` when two answers are chosen of which one may be; the text is the first of them.
    """

    loc: Loc
    text: str
    page: int
    number: int
    doubled: bool = False

    @property
    def name(self) -> str:
        """Name as the file has it."""
        return ".".join(map(str, self.loc))


def read_fields(pdf: Pdf) -> list[ReadField]:
    """Return the fields of a file in the order of its pages. Raises InputError when there are too many."""
    places = {
        one.objgen: (number, at)
        for number, page in enumerate(pdf.pages, 1)
        for at, one in enumerate(page.obj.get("/Annots", ()))
        if one.is_indirect
    }
    found: list[tuple[tuple[int, int], Loc, str, bool]] = []
    signs = 0
    for loc, field in _ends(pdf.Root.AcroForm.get("/Fields"), (), set()):
        text = _text(field)
        signs += len(text)
        if len(found) >= MAX_FIELDS or signs > MAX_SIGNS:
            raise _too_large()
        found.append((_place(field, places), loc, text, _doubled(field)))
    found.sort(key=lambda one: one[0])
    return [
        ReadField(loc, text, page, number, doubled)
        for number, ((page, _), loc, text, doubled) in enumerate(found, 1)
    ]


def _ends(fields: Any, above: Loc, seen: set[tuple[int, int]]) -> Iterator[tuple[Loc, Any]]:
    """Yield the fields that have values, with their names; what only shows one is part of it."""
    for field in listed(fields):
        if not isinstance(field, Dictionary) or (field.is_indirect and field.objgen in seen):
            continue
        seen.add(field.objgen)
        loc = (*above, *steps_of(str(field.get("/T", ""))))
        if len(loc) > MAX_DEPTH or len(seen) > 2 * MAX_FIELDS:
            raise _too_large()
        below = [kid for kid in listed(field.get("/Kids")) if isinstance(kid, Dictionary) and "/T" in kid]
        if below:
            yield from _ends(Array(below), loc, seen)
        elif loc:
            yield loc, field


def steps_of(name: str) -> Loc:
    """Return the steps of a name; numbers of items as numbers."""
    steps = name.split(".") if name else []
    return tuple(int(step) if step.isdecimal() and len(step) <= _DIGITS else step for step in steps)


def _text(field: Any) -> str:
    """Return the value of a field as text; of several the first; the name of what is ticked."""
    value = field.get("/V")
    if value is None:
        value = next((kid.get("/AS") for kid in (field, *listed(field.get("/Kids"))) if _is_on(kid)), None)
    first = next(iter(listed(value)), None)
    text = str(first) if isinstance(first, String | Name) else ""
    if isinstance(first, Name) or field.get("/FT") == Name.Btn:  # pypdf writes such a name as a string
        text = text.removeprefix("/")
        return "" if text == _OFF else text
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _doubled(field: Any) -> bool:
    """Whether two answers are chosen, by the value or by what is seen."""
    if field.get("/FT") != Name.Btn:
        return False
    said = {str(value) for value in listed(field.get("/V")) if isinstance(value, String | Name)}
    seen = {str(kid.get("/AS")) for kid in listed(field.get("/Kids")) if _is_on(kid)}
    return max(len(said), len(seen)) > 1


def _is_on(widget: Any) -> bool:
    return isinstance(widget, Dictionary) and str(widget.get("/AS", f"/{_OFF}")) != f"/{_OFF}"


def _place(field: Any, places: dict[tuple[int, int], tuple[int, int]]) -> tuple[int, int]:
    """Return the page of a field and its number there; nothing for a field on no page."""
    return next(
        (places[one.objgen] for one in (field, *listed(field.get("/Kids"))) if one.objgen in places), (0, 0)
    )


def _too_large() -> InputError:
    fault = "Formularz ma za dużo pól albo za długie teksty."
    cure = "Weź nowy formularz (wkus formularz NAZWA) i przenieś do niego dane."
    return InputError((Problem((), 0, 0, Severity.ERROR, fault, cure),))
