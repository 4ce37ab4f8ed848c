"""What may be entered into a field: text, a date, an amount, one of several answers…; found from its type."""

from dataclasses import dataclass
from enum import StrEnum

from wkus_docs.field import Field, Kind
from wkus_docs.polish.zwijanie import zwin

_TEXTS = {Kind.TEXT, Kind.LONG_TEXT}
_LONGEST = {
    Kind.DATE: 30, Kind.YEAR: 4, Kind.SUM: 25, Kind.SHARE: 10, Kind.CHANGE: 10, Kind.COUNT: 15, Kind.POSITIVE_COUNT: 15,
    Kind.NUMBER: 15, Kind.MARK: 250,
}  # fmt: skip
"""How many signs a field takes that is no text; room for spaces and units."""
_SAID = {
    Kind.DATE: "np. 30.11.2026", Kind.COUNT: "liczba całkowita", Kind.POSITIVE_COUNT: "liczba całkowita",
}  # fmt: skip
"""How to write what the type itself has no example of, or a misleading one."""


class Way(StrEnum):
    """How a field is filled in: by typing, by choosing one answer, by ticking every answer that holds."""

    TEXT = "tekst"
    ONE = "wybór"
    MANY = "zaznaczanie"


@dataclass(frozen=True, slots=True)
class Answer:
    """One of the answers to choose from: its name inside the file, what people see, another word for it.

    ``words`` say what a short label means: „4” is „raczej tak”.
    """

    code: str
    label: str
    other: str = ""
    words: str = ""

    @property
    def spoken(self) -> str:
        """Label with the words that say what it means."""
        return f"{self.label} – {self.words}" if self.words else self.label

    def means(self, text: str) -> bool:
        """Whether the model would take a text for this answer."""
        return zwin(text) in {self.code, zwin(self.label), self.other or self.code}


@dataclass(frozen=True, slots=True)
class Entry:
    """What a field takes. ``hint`` shows how to write it, ``largest`` is the number of signs, ``long`` more lines."""

    code: str
    way: Way
    hint: str
    largest: int
    answers: tuple[Answer, ...] = ()

    @property
    def is_text(self) -> bool:
        """Whether it takes words, which may need more than one line."""
        return self.code in _TEXTS

    @property
    def long(self) -> bool:
        """Whether it takes a description."""
        return self.code == Kind.LONG_TEXT

    def answer(self, text: str) -> Answer | None:
        """Return the answer that a text means."""
        return next((answer for answer in self.answers if answer.means(text)), None)


_YES_NO = Answer("tak", "tak", "true"), Answer("nie", "nie", "false")


def entry_of(field: Field) -> Entry:
    """Return what a field of one value takes, or one item of a list of such values."""
    if not field.choices:
        return Entry(field.kind, Way.TEXT, _hint(field), _largest(field))
    if field.kind is Kind.YES_NO:
        return Entry(field.kind, Way.ONE, "", 0, _YES_NO)
    answers = tuple(Answer(zwin(choice.value), choice.label) for choice in field.choices)
    return Entry(field.kind, Way.MANY if field.is_list else Way.ONE, "", 0, answers)


def _hint(field: Field) -> str:
    """Return the example that the type of the value gives of itself."""
    return _SAID.get(field.kind) or (f"np. {field.example}" if field.example else "")


def _largest(field: Field) -> int:
    """Return the number of signs."""
    return _LONGEST.get(field.kind) or field.longest or _LONGEST[Kind.MARK]
