"""A text typed as an answer to one field: the value a file would have, and its echo, or the fault in the words of a check.

>>> from wkus_docs.field import fields_of
>>> from wkus_docs.parts.strony.okres import Okres
>>> day = fields_of(Okres)["od"]
>>> read_answer(day, "3.12.2026")
Answer(typed='3 grudnia 2026', echo='3 grudnia 2026 r. (czwartek)')
>>> try:
...     read_answer(day, "12.01.26")
... except AnswerError as fault:
...     print(fault.fault, fault.cure, fault.suggestion, sep="|")
„12.01.26” nie jest datą.|Rok podaj czterema cyframi: 12 stycznia 2026.|12 stycznia 2026
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import ValidationError

from wkus_docs.field import Choice, Field, Kind
from wkus_docs.form_faults import form_problem
from wkus_docs.polish.kalendarz import dzien_tygodnia, dzien_wolny
from wkus_docs.polish.zapis import data_slownie, kwota_zapis, liczba, procent
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.questions.question import AnswerError
from wkus_docs.reading import Source
from wkus_docs.scalars.nrb import zapis_nrb
from wkus_docs.taken import as_typed

_NBSP = "\u00a0"
_SHOWN = 160
_ONE_LINE = frozenset({Kind.TEXT, Kind.MARK, Kind.EMAIL, Kind.WEB, Kind.PHONE})
_SPELLED = frozenset({Kind.DATE, Kind.SUM, Kind.YES_NO, Kind.CHOICE})
"""Kinds whose value is kept in one spelling, whatever was typed."""
_PRINTED: Mapping[Kind, Callable[[Any], str]] = {
    Kind.SUM: kwota_zapis, Kind.SHARE: procent, Kind.ACCOUNT: zapis_nrb,
}  # fmt: skip
"""Kinds that documents print in a way of their own."""
_COUNTS = frozenset({Kind.COUNT, Kind.POSITIVE_COUNT, Kind.YEAR, Kind.GRADE})
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\ufeff\ue000-\ue0ff\ufffe\uffff]"
)
_NOTHING = frozenset({"-", "–", "—", "--"})
_READY = re.compile(
    r"(?:[Nn]apisz|[Ww]pisz sam dzień|[Ww]pisz same cyfry|są tu częścią wartości):? (.+?)\.?$"
)
_SUGGESTION = "propozycja"
"""Name in the context of an error under which a scalar may tell a ready spelling."""
_ABOUT = re.compile(r"^(?:ok\.?|około|ca\.?|circa|jakieś|mniej więcej|~)\s*", re.IGNORECASE)
_SHORT_YEAR = re.compile(r"^(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{2})(?:\s*r\.?)?$")
_SLASHED = re.compile(r"^(\d{1,2})[/,-](\d{1,2})[/,-](\d{4})(?:\s*r\.?)?$")


@dataclass(frozen=True, slots=True)
class Answer:
    """What an answer means: the value as a file has it, and how it will be read back to the one who typed it."""

    typed: Any
    echo: str


def read_answer(field: Field, text: str) -> Answer:
    """Read the answer to a field, or one item of its list. Raises AnswerError."""
    text = cleaned(text, field.kind)
    if text in _NOTHING:
        raise AnswerError(
            "Sama kreska nic tu nie mówi.", "Wpisz wartość, a jeśli jej nie znasz, zostaw lukę."
        )
    if field.choices:
        choice = _meant(field, text) or _chosen(field.choices, text)
        return Answer(choice.label if _reads(field, choice.label) else choice.value, choice.label)
    try:
        value = field.read_item(text)
    except ValidationError as fault:
        raise _refused(field, text, fault) from fault
    return Answer(str(as_typed(value)) if field.kind in _SPELLED else text, echo_of(field, value))


def cleaned(text: str, kind: Kind) -> str:
    """Return a text without what a paste brings along: signs nobody sees, line breaks in a text of one line."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n")
    text = _INVISIBLE.sub("", text).strip()
    if kind in _ONE_LINE:
        return " ".join(line.strip() for line in text.split("\n") if line.strip())
    return text if kind is Kind.LONG_TEXT else " ".join(text.split("\n"))


def echo_of(field: Field, value: Any) -> str:
    """Return a value as it will be printed, with what helps to see a slip: the weekday, the unit."""
    if isinstance(value, date):
        free = dzien_wolny(value)
        weekday = dzien_tygodnia(value)
        note = f"{weekday}, {free}" if free and free != weekday else weekday
        return f"{data_slownie(value)} ({note})".replace(_NBSP, " ")
    if isinstance(value, bool):
        return "tak" if value else "nie"
    if field.kind in _PRINTED:
        return _PRINTED[field.kind](value).replace(_NBSP, " ")
    if isinstance(value, Decimal | int) and field.kind is not Kind.YEAR:
        return f"{liczba(Decimal(value))} {field.unit}".strip().replace(_NBSP, " ")
    text = " ".join(str(value).split())
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def _meant(field: Field, text: str) -> Choice | None:
    """Return the choice that the field itself reads in a text: „przewodnicząca” is „przewodniczący”."""
    try:
        value = field.read_item(text)
    except ValidationError:
        return None
    return next((one for one in field.choices if one.value == getattr(value, "value", None)), None)


def _chosen(choices: tuple[Choice, ...], text: str) -> Choice:
    """Return the choice that a number, a label, a value or the beginning of one means. Raises AnswerError."""
    folded = zwin(text)
    named = [one for one in choices if folded in {zwin(one.value), zwin(one.label)}]
    if not named and text.rstrip(".)").isdecimal() and 1 <= int(text.rstrip(".)")) <= len(choices):
        return choices[int(text.rstrip(".)")) - 1]
    begun = named or [
        one
        for one in choices
        if folded and (zwin(one.label).startswith(folded) or zwin(one.value).startswith(folded))
    ]
    within = begun or [one for one in choices if folded and folded in zwin(one.label)]
    if len(within) == 1 or named:
        return within[0]
    listed = "; ".join(f"{number} – {one.label}" for number, one in enumerate(choices, 1))
    if within:
        raise AnswerError(
            f"„{text[:40]}” pasuje do kilku: {', '.join(one.label for one in within)}.", "Wpisz numer."
        )
    raise AnswerError(f"Nie ma takiego wyboru: „{text[:40]}”.", f"Wpisz numer albo początek nazwy: {listed}.")


def _reads(field: Field, text: str) -> bool:
    try:
        field.read_item(text)
    except ValidationError:
        return False
    return True


def _refused(field: Field, text: str, fault: ValidationError) -> AnswerError:
    """Return a fault of form with its cure and, where one is read, a ready spelling."""
    detail = fault.errors(include_url=False)[0]
    problem = form_problem({**detail, "loc": (field.name,)}, Source("", "", {}), field.owner)
    told = str(detail.get("ctx", {}).get(_SUGGESTION, ""))  # by the scalar itself
    meant = [told, *_spellings(text, problem.hint, field.kind)]
    ready = next((one for one in meant if one and _reads(field, one)), "")
    if ready and field.kind in _SPELLED:
        ready = str(as_typed(field.read_item(ready)))
    return AnswerError(problem.message, problem.hint, ready)


def _spellings(text: str, hint: str, kind: Kind) -> Iterator[str]:
    """Yield spellings that may have been meant: what the hint says, a year in full, a sum without „around”."""
    if found := _READY.search(hint):
        yield found[1]
    if found := _SHORT_YEAR.match(text):
        yield f"{found[1]}.{found[2]}.20{found[3]}"
    if found := _SLASHED.match(text):
        yield f"{found[1]}.{found[2]}.{found[3]}"
    if (bare := _ABOUT.sub("", text)) != text:
        yield bare
        yield from _thousands(bare)
    yield from _thousands(text)
    if kind in _COUNTS and len(numbers := re.findall(r"\d+", text)) == 1 and "-" not in text:
        yield numbers[0]  # „ok. 30 osób”


def _thousands(text: str) -> Iterator[str]:
    """Yield what „30 tys. zł” or „1,5 mln” come to."""
    if found := re.match(r"^(\d+(?:[.,]\d+)?)\s*(tys|mln)\.?(?:\s*zł\.?)?$", text, re.IGNORECASE):
        times = 1_000 if found[2].lower() == "tys" else 1_000_000
        yield f"{Decimal(found[1].replace(',', '.')) * times:.2f}"
