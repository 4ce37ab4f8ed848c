"""What may be entered into a field: text, a date, an amount, one of several answers…; found from its type."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Any, get_args

from annotated_types import MaxLen
from pydantic import WithJsonSchema
from pydantic.fields import FieldInfo

from wkus_docs.polish.zwijanie import zwin
from wkus_docs.workbook.kinds import kind_of

_TEXTS = {"tekst", "opis"}
_LONGEST = {
    "data": 30, "rok": 4, "kwota": 25, "procent": 10, "liczba": 15, "liczba_dodatnia": 15, "ulamek": 15, "numer": 250,
}  # fmt: skip
"""How many signs a field takes that is no text; room for spaces and units."""
_SAID = {"data": "np. 30.11.2026", "liczba": "liczba całkowita", "liczba_dodatnia": "liczba całkowita"}
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
        """Tell whether a text stands for this answer, as the model would take it."""
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
        return self.code == "opis"

    def answer(self, text: str) -> Answer | None:
        """Return the answer that a text stands for."""
        return next((answer for answer in self.answers if answer.means(text)), None)


def entry_of(field: FieldInfo) -> Entry:
    """Return what a field of one value takes, or one item of a list of such values."""
    kind = kind_of(field)
    code = kind.code.removesuffix("+")
    inside = list(_inside(field.annotation)) + list(field.metadata)
    choices = next((item for item in inside if isinstance(item, type) and issubclass(item, Enum)), None)
    if choices is not None:
        answers = tuple(
            Answer(zwin(str(one.value)), str(getattr(one, "etykieta", one.value))) for one in choices
        )
        return Entry(code, Way.MANY if kind.many else Way.ONE, "", 0, answers)
    if code == "tak_nie":
        return Entry(code, Way.ONE, "", 0, (Answer("tak", "tak", "true"), Answer("nie", "nie", "false")))
    return Entry(code, Way.TEXT, _hint(code, inside), _largest(code, inside, many=kind.many))


def _inside(annotation: Any) -> Iterator[Any]:
    """Yield everything a type is made of: types, and what is said about them."""
    yield annotation
    for item in get_args(annotation):
        yield from _inside(item)
        yield from item.metadata if isinstance(item, FieldInfo) else ()


def _hint(code: str, inside: list[Any]) -> str:
    """Return the example that the type of the value gives of itself."""
    if code in _SAID:
        return _SAID[code]
    said = (item.json_schema or {} for item in inside if isinstance(item, WithJsonSchema))
    example = next((schema["examples"][0] for schema in said if "examples" in schema), None)
    return "" if example is None else f"np. {example}"


def _largest(code: str, inside: list[Any], *, many: bool) -> int:
    """Return the number of signs; the length of a list is none of them."""
    limits = [item.max_length for item in inside if isinstance(item, MaxLen)]
    if code in _TEXTS and limits and not many:
        return int(min(limits))
    return _LONGEST.get(code) or int(max(limits, default=0))
