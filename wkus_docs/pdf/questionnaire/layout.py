"""The pages of a questionnaire as Typst source: one question below another, each with all its answers."""

from collections.abc import Iterator
from datetime import datetime

from wkus_docs.pdf.embedded.code import string
from wkus_docs.pdf.forms.layout import Heading, opening
from wkus_docs.pdf.forms.outline import Field, Group
from wkus_docs.pdf.forms.slots import Slots
from wkus_docs.pdf.questionnaire.sheet import Sheet
from wkus_docs.pdf.questionnaire.style import PRELUDE, WIDTH

_LINES = 5


def source(sheet: Sheet, day: datetime) -> tuple[str, Slots]:
    """Return the source of a questionnaire, and the places in it in their order."""
    slots = Slots()
    heading = Heading(sheet.title, sheet.opening, f"{sheet.title} · pytania {sheet.checksum}")
    body = [line for section in sheet.sections for line in _section(section, slots)]
    body += [_heading(sheet.ending), *(f"#par({string(words)})" for words in sheet.closing)]
    return opening(heading, PRELUDE, day) + "\n".join(body), slots


def _section(section: Group, slots: Slots) -> Iterator[str]:
    yield _heading(section.label)
    if section.explanation:
        yield f"#block(sticky: true, par({string(section.explanation)}))"
    fields = list(section.fields())
    for number, field in enumerate(fields, 1):
        shown = "" if field.label == section.label else field.label
        yield _asking(field, f"{number}. {shown}" if shown and len(fields) > 1 else shown, slots)


def _asking(field: Field, words: str, slots: Slots) -> str:
    named = f"question({string(words)}), " if words else ""
    return f"#asking({named}{_answers(field, slots)})"


def _answers(field: Field, slots: Slots) -> str:
    """Return the places of a question: marks in a row, other answers one below another, or lines for words."""
    answers = field.entry.answers
    if not answers:
        return slots.typed(field, WIDTH, _LINES)
    if any(answer.words for answer in answers):
        cells = (
            f"one-mark({slots.number(field, answer)}, {string(answer.label)}, {string(_broken(answer.words))})"
            for answer in answers
        )
        return f"row({', '.join(cells)})"
    return ", ".join(f"one-of({slots.number(field, answer)}, {string(answer.label)})" for answer in answers)


def _broken(words: str) -> str:
    """Break words between their parts, not where a narrow column ends."""
    return words.replace(", ", ",\n")


def _heading(words: str) -> str:
    return f"#heading(level: 2, {string(words)})"
