"""The pages of a questionnaire as Typst source: one question below another, each with all its answers."""

from collections.abc import Iterator
from datetime import datetime

from wkus_docs.pdf.embedded.typst_code import string
from wkus_docs.pdf.forms.field_places import FieldPlaces
from wkus_docs.pdf.forms.form_nodes import Field, Group
from wkus_docs.pdf.forms.layout import Heading, opening
from wkus_docs.pdf.questionnaire.sheet import Sheet
from wkus_docs.pdf.questionnaire.style import PRELUDE, WIDTH

_LINES = 5


def source(sheet: Sheet, day: datetime) -> tuple[str, FieldPlaces]:
    """Return the source of a questionnaire, and the places in it in their order."""
    places = FieldPlaces()
    heading = Heading(sheet.title, sheet.opening, f"{sheet.title} · pytania {sheet.checksum}")
    body = [line for section in sheet.sections for line in _section(section, places)]
    body += [_heading(sheet.ending), *(f"#par({string(words)})" for words in sheet.closing)]
    return opening(heading, PRELUDE, day) + "\n".join(body), places


def _section(section: Group, places: FieldPlaces) -> Iterator[str]:
    yield _heading(section.label)
    if section.explanation:
        yield f"#block(sticky: true, par({string(section.explanation)}))"
    fields = list(section.fields())
    for number, field in enumerate(fields, 1):
        shown = "" if field.label == section.label else field.label
        yield _asking(field, f"{number}. {shown}" if shown and len(fields) > 1 else shown, places)


def _asking(field: Field, words: str, places: FieldPlaces) -> str:
    named = f"question({string(words)}), " if words else ""
    return f"#asking({named}{_answers(field, places)})"


def _answers(field: Field, places: FieldPlaces) -> str:
    """Return the places of a question: marks in a row, other answers one below another, or lines for words."""
    answers = field.entry.answers
    if not answers:
        return places.typed(field, WIDTH, _LINES)
    if any(answer.words for answer in answers):
        cells = (
            f"one-mark({places.number(field, answer)}, {string(answer.label)}, {string(_broken(answer.words))})"
            for answer in answers
        )
        return f"row({', '.join(cells)})"
    return ", ".join(f"one-of({places.number(field, answer)}, {string(answer.label)})" for answer in answers)


def _broken(words: str) -> str:
    """Break words between their parts, not where a narrow column ends."""
    return words.replace(", ", ",\n")


def _heading(words: str) -> str:
    return f"#heading(level: 2, {string(words)})"
