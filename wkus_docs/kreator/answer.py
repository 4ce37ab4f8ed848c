"""One answer: what a person typed, and what it says to the conditions."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from pydantic import TypeAdapter, ValidationError

from wkus_docs.kreator.bank import NO, YES, Pytanie, RodzajOdpowiedzi
from wkus_docs.kreator.expression import Value
from wkus_docs.polish.dwa_kresy import dzien
from wkus_docs.polish.zapis import kwota_zapis, liczba
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Ulamek
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis


class Withheld(StrEnum):
    """Why there is no value."""

    DONT_KNOW = "nie wiem"
    NOT_APPLICABLE = "nie dotyczy"


_WITHHELD: Mapping[str, Withheld] = MappingProxyType({
    "nie_wiem": Withheld.DONT_KNOW, "nie_wiadomo": Withheld.DONT_KNOW, "brak_danych": Withheld.DONT_KNOW,
    "nie_dotyczy": Withheld.NOT_APPLICABLE, "n_d": Withheld.NOT_APPLICABLE, "nd": Withheld.NOT_APPLICABLE,
})  # fmt: skip
_TYPES: Mapping[RodzajOdpowiedzi, TypeAdapter[Any]] = MappingProxyType({
    RodzajOdpowiedzi.TAK_NIE: TypeAdapter(TakNie),
    RodzajOdpowiedzi.LICZBA: TypeAdapter(Ulamek),
    RodzajOdpowiedzi.KWOTA: TypeAdapter(Kwota),
    RodzajOdpowiedzi.DATA: TypeAdapter(Data),
    RodzajOdpowiedzi.TEKST: TypeAdapter(Opis),
    RodzajOdpowiedzi.LISTA: TypeAdapter(Opis),
})  # fmt: skip
_HOW: Mapping[RodzajOdpowiedzi, str] = MappingProxyType({
    RodzajOdpowiedzi.TAK_NIE: "Napisz: tak, nie albo nie wiem.",
    RodzajOdpowiedzi.LICZBA: "Napisz liczbę, np. 25 albo 12,5.",
    RodzajOdpowiedzi.KWOTA: "Napisz kwotę, np. 60 000 zł.",
    RodzajOdpowiedzi.DATA: "Napisz dzień, np. 1 marca 2027.",
    RodzajOdpowiedzi.TEKST: "Napisz zdanie.",
    RodzajOdpowiedzi.LISTA: "Napisz pozycje po średniku.",
})  # fmt: skip


class AnswerError(ValueError):
    """A text that does not answer its question. ``message`` says what is wrong, ``hint`` the cure."""

    def __init__(self, message: str, hint: str) -> None:
        """Keep the cure beside what is wrong."""
        super().__init__(message)
        self.message = message
        self.hint = hint


def how(question: Pytanie) -> str:
    """Tell in a sentence how a question is answered."""
    if question.rodzaj is RodzajOdpowiedzi.WYBOR:
        return "Możliwości: " + ", ".join(one.nazwa for one in question.opcje) + "."
    return _HOW[question.rodzaj]


def value_of(question: Pytanie, text: str) -> Value | Withheld:
    """Return what a text says: a word of the set, a number, a day, a text; or why it says none. Raises AnswerError.

    A possibility may be typed by its number, its name or its identifier; „nie wiem” is an answer to everything.
    """
    folded = zwin(text)
    if question.rodzaj is RodzajOdpowiedzi.WYBOR:
        found = _chosen(question, text)
        if found is not None:
            return found
    if folded in _WITHHELD:
        return _WITHHELD[folded]
    if question.rodzaj is RodzajOdpowiedzi.WYBOR:
        raise _unknown(question, text)
    try:
        read = _TYPES[question.rodzaj].validate_python(text)
    except ValidationError as fault:
        raise AnswerError(str(fault.errors()[0]["msg"]), how(question)) from None
    if isinstance(read, bool):
        return YES if read else NO
    answer: Value = read
    return answer


def in_words(question: Pytanie, value: Value | Withheld) -> str:
    """Return a value as a person reads and types it."""
    if isinstance(value, Withheld):
        return value.value
    if isinstance(value, Decimal):
        return kwota_zapis(value) if question.rodzaj is RodzajOdpowiedzi.KWOTA else liczba(value)
    if isinstance(value, date):
        return dzien(value)
    return next((one.nazwa for one in question.opcje if one.id == value), value)


def _chosen(question: Pytanie, text: str) -> str | None:
    folded = zwin(text)
    for number, one in enumerate(question.opcje, 1):
        if folded in {one.id, zwin(one.nazwa), str(number)}:
            return one.id
    return None


def _unknown(question: Pytanie, text: str) -> AnswerError:
    names = {zwin(one.nazwa): one.nazwa for one in question.opcje} | {
        one.id: one.nazwa for one in question.opcje
    }
    close = get_close_matches(zwin(text), names, 1, 0.6)
    cure = f"Może: {names[close[0]]}? " if close else ""
    return AnswerError(f"„{text}” nie jest żadną z możliwości.", cure + how(question))
