"""What is wrong with the form of data: pydantic's faults, said in Polish at their places, with what to write instead."""

import re
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from wkus_docs.document import Part
from wkus_docs.errors import Loc, Problem, Severity
from wkus_docs.field import field_at, fields_of, group_at, in_words
from wkus_docs.messages import message
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading import Source
from wkus_docs.scalars.fault import SUGGESTION
from wkus_docs.words_for_nothing import Means, Nothing, nothing_in

MOST_FAULTS = 200
"""How many faults of form are told at once."""

_SLIP = 0.85
"""From which likeness a name is one that was mistyped."""
_DECLINED = 0.72
"""From which likeness a word is a field of a group within, in another case: „nazwa_urzedu” is „urzad”."""
_ALIKE = 0.6
"""From which likeness a name is worth proposing."""
_SHOWN = 40
_BEGINNING = 3
"""Letters by which a choice may be told."""
_NAMED = 3
_GROUP_TYPES = {"dict_type", "mapping_type", "model_type", "model_attributes_type", "dataclass_type"}
_QUOTED = re.compile("[„“”‚‘’«»\"'](.+)[“”‘’«»\"']")
"""A value in quotes of any kind, as Word puts them; only texts may have them."""


def faults_of(model: type[Part], data: dict[str, Any]) -> list[ErrorDetails]:
    """Return the faults of form of data."""
    try:
        model.model_validate(data)
    except ValidationError as fault:
        return own_faults(fault.errors(include_url=False))
    return []


def own_faults(details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Leave out lists that pydantic finds too short only because it has not counted faulty items."""
    faulty = {tuple(detail["loc"])[:depth] for detail in details for depth in range(1, len(detail["loc"]))}
    return [d for d in details if not (d["type"] == "too_short" and tuple(d["loc"]) in faulty)]


def mistyped(details: list[ErrorDetails], model: type[Part]) -> frozenset[Loc]:
    """Return the fields that stand in the file under a name mistyped: the name is told, not their absence."""
    locs = (tuple(detail["loc"]) for detail in details if detail["type"] == "extra_forbidden")
    groups = ((loc, group_at(model, loc[:-1])) for loc in locs)
    return frozenset(
        (*loc[:-1], near) for loc, group in groups if group and (near := _near(group, str(loc[-1])))
    )


def _near(group: type[Part], name: str) -> str | None:
    """Return the field of a group whose name is somewhat like one that is no field."""
    return next(iter(get_close_matches(name, fields_of(group), 1, _ALIKE)), None)


def form_problem(detail: ErrorDetails, source: Source, model: type[Part]) -> Problem:
    """Return a fault of form as a problem of the file: where, what is wrong, what to write instead."""
    loc = tuple(detail["loc"])
    unknown = detail["type"] == "extra_forbidden"
    blank = detail["type"] == "missing" and loc in source.keys
    place = source.place(loc, of_key=unknown or blank)
    text = message(_kind(detail), detail["msg"], _counted(detail))
    if unknown:
        text = f"Nie znam pola „{source.as_written.get(loc, loc[-1])}”."
    hint = _cure(detail, model, blank=blank, of_cell=bool(place.cell) and loc in source.values)
    way = in_words(model, loc, source.data)
    return Problem(
        loc, place.line, place.column, Severity.ERROR, text, hint, "", way, cell=place.cell, file=place.file,
        suggestion=suggestion(detail, model),
    )  # fmt: skip


def suggestion(detail: ErrorDetails, model: type[Part]) -> str:
    """Return a value that would be read where a fault of form is, as a clerk would type it; empty where none is known.

    A scalar tells it in the context of its error (:mod:`wkus_docs.scalars.fault`); here a choice nearly spelled and a
    value in quotes are added. It is never taken without asking.
    """
    if detail["type"] in {"enum", "literal_error"}:
        return _nearest_choice(detail)
    nothing = _nothing(detail, model)
    ready = str(detail.get("ctx", {}).get(SUGGESTION, "")) or (nothing.suggestion if nothing else "")
    quoted = _QUOTED.fullmatch(str(detail["input"]).strip())
    return ready or (quoted[1].strip() if quoted and detail["type"] != "extra_forbidden" else "")


def _cure(detail: ErrorDetails, model: type[Part], *, blank: bool, of_cell: bool) -> str:
    """Say what to write instead; ``blank`` tells that the name of the field is there with nothing behind it.

    ``of_cell`` tells that the field is a cell of a workbook.
    """
    loc, said = tuple(detail["loc"]), str(detail.get("ctx", {}).get("podpowiedz", ""))
    if detail["type"] == "extra_forbidden":
        group = group_at(model, loc[:-1])
        near = _meant(group, str(loc[-1])) if group else None
        return f"Może {near}?" if near else "Usuń to pole albo sprawdź jego nazwę we wzorze: wkus wzor."
    if detail["type"] == "missing":
        group = group_at(model, loc) if blank else None
        to_type = "Wpisz wartość w tej komórce." if of_cell else f"Dopisz: {loc[-1]}: …"
        return said or ("Wypełnij pola tej grupy." if group else to_type)
    if detail["type"] in _GROUP_TYPES:
        return said or _of_fields(detail, group_at(model, loc))
    if detail["type"] in {"enum", "literal_error"}:
        return said or _chosen(detail)
    if _kind(detail) == "string_too_long":
        return said or _too_long(_counted(detail))
    quoted = _QUOTED.fullmatch(str(detail["input"]).strip())
    return (
        f"Usuń cudzysłowy, są tu częścią wartości: {quoted[1]}"
        if quoted
        else _of_nothing(detail, model) or said
    )


def _nothing(detail: ErrorDetails, model: type[Part]) -> Nothing | None:
    """Return what a word for nothing means where a fault is; None where something else stands there."""
    field = field_at(model, tuple(detail["loc"]))
    if field is None or not isinstance(detail["input"], str):
        return None
    return nothing_in(detail["input"], field.kind, required=field.required, many=False)


def _of_nothing(detail: ErrorDetails, model: type[Part]) -> str:
    """Say what to do where „brak” or „j.w.” stands instead of a value; empty where something else does."""
    found = _nothing(detail, model)
    if found is None:
        return ""
    if found.means is Means.SKIP:
        return "Jeśli wartości nie ma, usuń to pole albo zostaw je puste."
    return f"{found.cure} Jeśli jeszcze jej nie znasz, zostaw pole puste."


def _kind(detail: ErrorDetails) -> str:
    """Return the type of a fault; pydantic tells a text too long as a list, when the text was cleaned before."""
    of_text = detail["type"] in {"too_long", "too_short"} and isinstance(detail["input"], str)
    return f"string_{detail['type']}" if of_text else detail["type"]


def _counted(detail: ErrorDetails) -> dict[str, Any]:
    """Return the context of a fault, with the number of signs of a text."""
    context = dict(detail.get("ctx", {}))
    return context | {"actual_length": len(detail["input"])} if isinstance(detail["input"], str) else context


def _too_long(context: dict[str, Any]) -> str:
    over = int(context["actual_length"]) - int(context["max_length"])
    return f"Skróć tekst o {policz(over, 'znak', 'znaki', 'znaków')}, a resztę przenieś do załącznika."


def _of_fields(detail: ErrorDetails, group: type[Part] | None) -> str:
    """Say what to write where a group of fields should stand."""
    if detail["input"] is None:
        return "Wpisz po myślniku pola tej pozycji albo usuń pusty myślnik."
    names = list(fields_of(group))[:_NAMED] if group else []
    return f"Pod nazwą, każde w nowym wierszu i od wcięcia, wpisz pola: {', '.join(names)}…" if names else ""


def _meant(group: type[Part], name: str) -> str | None:
    """Return the field a name may mean: one nearly the same, one of a group within, or one somewhat alike."""
    fields = fields_of(group)
    for near in get_close_matches(name, fields, 1, _SLIP):
        return f"„{near}”"
    inner = {
        key: fields_of(field.group) for key, field in fields.items() if field.group and not field.is_list
    }
    for key, within in inner.items():
        for word in (name, *reversed(name.split("_"))):
            for near in get_close_matches(word, within, 1, _DECLINED):
                return f"„{near}” w grupie „{key}”"
    alike = _near(group, name)
    return f"„{alike}”" if alike else None


def _chosen(detail: ErrorDetails) -> str:
    """Say what was written where a choice should stand, and which one is nearest."""
    near = _nearest_choice(detail)
    return f"Jest „{str(detail['input'])[:_SHOWN]}”." + (f" Może „{near}”?" if near else "")


def _nearest_choice(detail: ErrorDetails) -> str:
    """Return the one value that begins as the one typed, else the one most like it; empty where none is."""
    written = zwin(str(detail["input"])[:_SHOWN])
    choices = [
        choice.strip(" '") for choice in re.split(r",| or ", str(detail.get("ctx", {}).get("expected", "")))
    ]
    begun = [choice for choice in choices if len(written) >= _BEGINNING and choice.startswith(written)]
    near = begun if len(begun) == 1 else get_close_matches(written, choices, 1, 0.5)
    return near[0] if near else ""
