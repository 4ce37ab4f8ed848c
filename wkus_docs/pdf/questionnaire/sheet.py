"""A sheet of a survey: what one person is told and asked, in one of its wordings."""

from collections.abc import Iterable
from dataclasses import dataclass

from wkus_docs.carried_data import canonical, checksum
from wkus_docs.errors import Loc
from wkus_docs.pdf.forms.entry import Entry
from wkus_docs.pdf.forms.form_nodes import Field, Group

GROUP, SIDE = "grupa", "strona"
"""Names of the fields that ask who answers; no data file has them."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Title, what stands before the questions, the questions in their sections, a heading and what stands behind."""

    title: str
    opening: tuple[str, ...]
    sections: tuple[Group, ...]
    ending: str
    closing: tuple[str, ...]

    @property
    def questions(self) -> tuple[Field, ...]:
        """All questions, in their order."""
        return tuple(field for section in self.sections for field in section.fields())

    @property
    def asked(self) -> str:
        """Names, words and answers of all questions as JSON; the mark of the form keeps them."""
        listed = [
            [one.name, one.label, [[answer.code, answer.spoken] for answer in one.entry.answers]]
            for one in self.questions
        ]
        return canonical(listed).decode()

    @property
    def checksum(self) -> str:
        """Check sum of the questions, as it is printed."""
        return checksum(self.asked.encode())


def section(label: str, explanation: str, fields: Iterable[Field]) -> tuple[Group, ...]:
    """Return a section under a heading; nothing when it would ask nothing."""
    asked = tuple(fields)
    return (Group((), label, explanation, required=True, first=True, children=asked),) if asked else ()


def question(loc: Loc, words: str, entry: Entry) -> Field:
    """Return a question, which nobody has to answer."""
    return Field(loc, words, "", entry, required=False, asked=False, around=(), first=True)


def alone(loc: Loc, words: str, explanation: str, entry: Entry) -> tuple[Group, ...]:
    """Return a section of one question, which is its heading."""
    return section(words, explanation, [question(loc, words, entry)])
