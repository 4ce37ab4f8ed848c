"""A place of an interview as a question, and an answer to it as data."""

import re
from typing import Any

from pydantic import ValidationError

from wkus_docs.document import Part
from wkus_docs.errors import Loc, Severity
from wkus_docs.field import Field, Kind, fields_of, in_words
from wkus_docs.filled import is_blank
from wkus_docs.polish.nieczytelne import NieczytelneError
from wkus_docs.questions.answer import Answer, cleaned, read_answer
from wkus_docs.questions.examples import example_of, told_in_example
from wkus_docs.questions.judged import Judged
from wkus_docs.questions.provisions import provisions_at
from wkus_docs.questions.question import AnswerError, Question
from wkus_docs.questions.shapes import Shape
from wkus_docs.questions.slots import Slot
from wkus_docs.questions.spoken import spoken
from wkus_docs.questions.suggested import codes_meant, suggested
from wkus_docs.questions.tree import at, put, spelled
from wkus_docs.taken import as_typed, value_at

_BULLETS = "-–—•·▪*"
_DIVISION = re.compile(r"(?<!\\);")
_POINTS = "punkty_sfery"
_CODE = re.compile(r"\d+[a-z]?")
_CODES = re.compile(r"(?:pkt\s+)?\d+[a-z]?(?:(?:\s*[,;]\s*|\s+i\s+|\s+)\d+[a-z]?)*\.?")
"""„1a, 15”, „pkt 1a i 15”."""
_SEVERAL = "Kilka pozycji można podać w jednym wierszu, rozdzielając je średnikami."
_YEAR = "rok"
_MULTILINE = frozenset({Kind.LONG_TEXT})


def question(slot: Slot, look: Judged, model: type[Part], proposal: str) -> Question:
    """Return a place as a question."""
    label = in_words(model, slot.loc, dict(look.known))
    because = slot.asked_by
    return Question(
        loc=slot.loc,
        path=spelled(slot.loc),
        label=label,
        title=slot.field.label,
        kind=Kind.GROUP if slot.shape else slot.field.kind,
        explanation=spoken(_explanation(slot), model, slot.field.owner),
        provision=because.provision if because and because.provision else _provision(slot, model),
        example=_example(slot, model),
        proposal=proposal,
        choices=slot.field.choices if not slot.shape else (),
        suggestions=suggested(slot.field, slot.shape),
        required=slot.required,
        many=bool(slot.row),
        about=_about(slot.loc, look.known),
        multiline=not slot.shape and slot.field.kind in _MULTILINE,
        reason=spoken(because.message, model) if because and _is_begun(look.known, slot.loc) else "",
    )


def _is_begun(data: Any, loc: Loc) -> bool:
    """Tell whether anything was answered about the matter of a place, so that a rule can miss the rest of it."""
    return not is_blank(at(data, loc[:1])) if len(loc) > 1 else not is_blank(data)


def _example(slot: Slot, model: type[Part]) -> str:
    """Return an answer of the example of the document, as one would type it; none where one chooses or is told one."""
    if slot.field.choices or "np." in slot.field.explanation.casefold():
        return ""
    if slot.shape is None:
        return example_of(model, slot.field, slot.loc)
    told = told_in_example(model, slot.loc)
    return (slot.shape.written(told) if isinstance(told, dict) else "") or slot.shape.example


def _provision(slot: Slot, model: type[Part]) -> str:
    """Return the provisions of the field, or those of the fields that one line tells."""
    inner = [(*slot.loc, name) for name in slot.shape.names] if slot.shape else []
    found = dict.fromkeys(filter(None, (provisions_at(model, loc) for loc in (slot.loc, *inner))))
    return "; ".join(dict.fromkeys("; ".join(found).split("; "))) if found else ""


def _explanation(slot: Slot) -> str:
    said = [slot.field.explanation]
    if slot.shape:
        said.append(slot.shape.hint)
    if several(slot):
        said.append(_SEVERAL)
    return " ".join(filter(None, said))


def _about(loc: Loc, known: Any) -> str:
    """Return what row a place is in: „rok 2027”, „pozycja 2”."""
    for depth in range(len(loc) - 1, -1, -1):
        step = loc[depth]
        if isinstance(step, int):
            year = at(known, (*loc[: depth + 1], _YEAR))
            return f"rok {year}" if year and loc[-1] != _YEAR else f"pozycja {step + 1}"
    return ""


def proposal(slot: Slot, look: Judged, earlier: Any = None) -> str:
    """Return what is proposed: the value that is there already, else what an earlier document or the field says."""
    if not slot.row and (there := at(look.known, slot.loc)) not in (None, "", [], {}):
        return value_in_words(slot, look.known) if there is not None else ""
    if earlier and (said := value_in_words(slot, earlier)):
        return said
    mark = slot.field.proposal
    if mark is None and slot.field.asked and slot.field.choices and slot.field.default is not None:
        return str(as_typed(slot.field.default))
    if mark is None or (slot.row and slot.row[-1]):
        return ""
    if not mark.of:
        return mark.text
    way = mark.of.split(".")
    within = slot.loc[:-1] if way[0] == "" else ()
    found = value_at(_part_at(look.draft, within), [step for step in way if step])
    return (
        found
        if isinstance(found, str)
        else slot.shape.written(found)
        if slot.shape and isinstance(found, dict)
        else ""
    )


def _part_at(part: Any, loc: Loc) -> Any:
    for step in loc:
        try:
            part = getattr(part, step) if isinstance(step, str) else part[step]
        except (AttributeError, IndexError, TypeError):
            return None
    return part


def value_in_words(slot: Slot, data: Any) -> str:
    """Return what stands at a place as one would type it."""
    value = at(data, slot.loc)
    if slot.shape is not None:
        return slot.shape.written(value) if isinstance(value, dict) else ""
    if isinstance(value, bool):
        return "tak" if value else "nie"
    return "" if value is None else str(value)


def meanings(slot: Slot, text: str) -> list[Answer]:
    """Return what an answer means: one value, or one for each row that it tells. Raises AnswerError.

    A pasted list of short texts has a row a line; semicolons divide a line where several may stand in it.
    """
    if several(slot) and slot.field.name == _POINTS and _CODES.fullmatch(text.strip()):
        rows = _CODE.findall(text)
    elif several(slot):
        rows = [one for line in _lines(text) for one in _divided(line) if one]
    else:
        rows = _lines(text) if slot.row and slot.field.kind is Kind.TEXT and slot.shape is None else []
    return [meaning(slot, one) for one in rows] or [meaning(slot, text)]


def _lines(text: str) -> list[str]:
    """Return the lines of a pasted list without their bullets."""
    return [found for line in text.splitlines() if (found := line.strip().lstrip(_BULLETS).strip())]


def several(slot: Slot) -> bool:
    """Tell whether an answer may have several rows of the list in one line."""
    if not slot.row:
        return False
    if slot.shape:
        return slot.shape.several
    return slot.field.kind is Kind.TEXT and (slot.field.is_list or stands_alone(slot.field))


def stands_alone(field: Field) -> bool:
    """Tell whether a field is all that a row of its group needs."""
    needed = [one for one in fields_of(field.owner).values() if one.required or one.asked]
    return needed == [field]


def is_whole(slot: Slot, text: str) -> bool:
    """Tell whether a line tells a whole list: several rows divided by semicolons."""
    rows = [one for one in _divided(text) if one]
    return several(slot) and "\n" not in text and (len(rows) > 1 or len(meanings(slot, text)) > 1)


def _divided(line: str) -> list[str]:
    r"""Return what semicolons divide in a line; one behind a backslash is a semicolon of the text.

    >>> _divided("opieka; posiłek; zajęcia\\; także w ferie")
    ['opieka', 'posiłek', 'zajęcia; także w ferie']
    """
    return [one.replace("\\;", ";").strip() for one in _DIVISION.split(line)]


def meaning(slot: Slot, text: str) -> Answer:
    """Return what one value means. Raises AnswerError."""
    if slot.shape is None:
        if meant := codes_meant(slot.field, text):
            label = next(one.label for one in suggested(slot.field) if one.value == meant)
            if label != meant:
                raise AnswerError(f"„{text[:40]}” to nie numer punktu.", f"Może: {label}", meant)
        return read_answer(slot.field, text)
    group = slot.field.group
    assert group is not None  # noqa: S101 – a shape is of a group
    return _shaped(slot.shape, group, text)


def _shaped(shape: Shape, group: type[Part], text: str) -> Answer:
    try:
        values = shape.read(cleaned(text, Kind.TEXT))
    except NieczytelneError as fault:
        raise AnswerError(str(fault), fault.hint, fault.suggestion) from fault
    fields = fields_of(group)
    read = {name: _one(fields[name], value, text) for name, value in values.items()}
    echo = shape.written(
        {name: one.echo if name not in {"od", "do"} else one.typed for name, one in read.items()}
    )
    typed = {name: one.typed for name, one in read.items()}
    _refuse_by_rules(group, typed)
    return Answer(
        typed, echo if set(shape.always) <= set(read) else ", ".join(one.echo for one in read.values())
    )


def _one(field: Field, value: Any, text: str) -> Answer:
    if not str(value).strip():
        raise AnswerError(f"W „{text[:60]}” brakuje: {field.label}.", "Podaj wszystko w jednym wierszu.")
    return read_answer(field, str(value))


def _refuse_by_rules(group: type[Part], typed: dict[str, Any]) -> None:
    """Raise AnswerError for values that a rule of their own group does not let stand together."""
    try:
        part = group.model_validate(typed)
    except ValidationError:
        return  # the rest of the group is asked by itself
    for rule in group.rules():
        for finding in rule.check(part):
            if finding.severity is Severity.ERROR and at(typed, finding.loc) is not None:
                raise AnswerError(finding.message, finding.hint)


def put_in(data: Any, slot: Slot, meant: Answer, number: int = 0) -> Any:
    """Return data with an answer in its place; further ones of a pasted list go into further rows."""
    loc = slot.loc
    if number:
        depth = len(slot.row) - 1
        loc = (*loc[:depth], slot.row[-1] + number, *loc[depth + 1 :])  # type: ignore[operator]  # a row ends in its index
    if slot.shape is None:
        return put(data, loc, meant.typed)
    return put(data, loc, {**(at(data, loc) or {}), **meant.typed})
