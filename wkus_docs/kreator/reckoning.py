"""What follows from answers: the results of the tables, gaps, acts, terms, documents and risks, each with its grounds.

Questions are gone through in their order. An answer counts when its question is asked: its type fits and its
condition holds. What is not answered, or answered with „nie wiem”, is not known.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import Generic, TypeVar

from wkus_docs.document import Part
from wkus_docs.kreator.bank import (
    COLLECTED,
    GAP_NAMES,
    NO,
    UNKNOWN,
    YES,
    Akt,
    Bank,
    DokumentSprawy,
    Luka,
    Pytanie,
    Ryzyko,
    Tablica,
    TerminSprawy,
    Waga,
    Wiersz,
)
from wkus_docs.kreator.expression import Expression, Value, Values, parse
from wkus_docs.kreator.truth import Truth, every

TYPE = "typ_wybrany"
"""The question whose answer is the type of commissioning."""
WORDS: Mapping[Truth, str] = MappingProxyType({True: YES, False: NO, None: UNKNOWN})
_Row = TypeVar("_Row", Luka, Akt, TerminSprawy, DokumentSprawy, Ryzyko)


@dataclass(frozen=True, slots=True)
class Held(Generic[_Row]):
    """A row of a list: whether it holds, and the questions that decide it, or on which it waits."""

    row: _Row
    truth: Truth
    grounds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of a table: the row that fits, what its inputs are, and the questions behind those that the row names."""

    table: Tablica
    row: Wiersz
    inputs: Mapping[str, Truth]
    grounds: tuple[str, ...]
    waits_for: tuple[str, ...]

    @property
    def result(self) -> str:
        """The word of the result."""
        return self.row.wynik

    @property
    def name(self) -> str:
        """The result as it is called in a report."""
        return next(one.nazwa for one in self.table.wyniki if one.id == self.row.wynik)

    @property
    def is_known(self) -> bool:
        """Whether the answers decide it."""
        return self.row.wynik not in self.table.nieustalone


class Reckoning:
    """What follows from a set of answers on a day.

    ``answers`` are values by the id of the question: words, numbers, days; „nie wiem” is left out. Raises
    UnknownValueError where a number of law has no value on the day.
    """

    def __init__(self, bank: Bank, answers: Values, day: date) -> None:
        """Go through the questions in their order."""
        self.bank = bank
        self.day = day
        values: dict[str, Value] = {one.id: one.on(day) for one in bank.parametry}
        asked: list[Pytanie] = []
        for question in bank.pytania:
            if every((fits(question.typy, values), bank.condition(question.gdy).of(values))):
                asked.append(question)
                if question.id in answers:
                    values[question.id] = answers[question.id]
        self.asked = tuple(asked)
        self.known: Values = MappingProxyType(dict(values))

    @property
    def open(self) -> tuple[Pytanie, ...]:
        """Questions that are asked and not answered."""
        return tuple(one for one in self.asked if one.id not in self.known)

    @cached_property
    def gaps(self) -> tuple[Held[Luka], ...]:
        """Gaps of the type; true where there is none (the condition of the gap is met)."""
        return tuple(self._held(self.bank.luki))

    @cached_property
    def acts(self) -> tuple[Held[Akt], ...]:
        """Acts of the type; true where one is needed."""
        return tuple(self._held(self.bank.akty))

    @cached_property
    def terms(self) -> tuple[Held[TerminSprawy], ...]:
        """Terms of the type; true where one runs."""
        return tuple(self._held(self.bank.terminy))

    @cached_property
    def documents(self) -> tuple[Held[DokumentSprawy], ...]:
        """Documents of the type; true where one is needed."""
        return tuple(self._held(self.bank.dokumenty))

    @cached_property
    def risks(self) -> tuple[Held[Ryzyko], ...]:
        """Risks of the type; true where one is there."""
        return tuple(self._held(self.bank.ryzyka))

    @cached_property
    def outcomes(self) -> Mapping[str, Outcome]:
        """Results of the tables that are reckoned, by the id of the table."""
        values = dict(self.known)
        for weight in Waga:
            state = there_is_one(self.gaps, weight)
            if state is not None:
                values[GAP_NAMES[weight]] = WORDS[state]
        found: dict[str, Outcome] = {}
        for table in self.bank.tablice:
            if self.bank.condition(table.liczy_sie_gdy).of(values) is False:
                continue
            outcome = found[table.id] = self._outcome(table, values)
            if outcome.is_known:
                values[table.id] = outcome.result
            for group in table.grupy:
                if table.skrot is not None and outcome.result in group.wyniki:
                    values[table.skrot] = group.znaczy
        return MappingProxyType(found)

    def _outcome(self, table: Tablica, values: Values) -> Outcome:
        inputs = {one.symbol: self.bank.condition(one.warunek) for one in table.wejscia}
        states = {symbol: condition.of(values) for symbol, condition in inputs.items()}
        row = row_that_fits(table, {symbol: WORDS[state] for symbol, state in states.items()})
        named = condition_of_row(row).names
        return Outcome(
            table,
            row,
            MappingProxyType(states),
            _grounds((inputs[one] for one in inputs if one in named), values),
            _grounds((inputs[one] for one in inputs if one in named and states[one] is None), values),
        )

    def _held(self, rows: tuple[_Row, ...]) -> Iterator[Held[_Row]]:
        for row in rows:
            if fits(row.typy, self.known):
                condition = self.bank.condition(when(row))
                yield Held(row, condition.of(self.known), condition.grounds(self.known))


def fits(types: tuple[str, ...], values: Values) -> Truth:
    """Tell whether one of the types is the one that was chosen; of no types it is any."""
    if not types:
        return True
    chosen = values.get(TYPE)
    return None if chosen is None else chosen in types


def when(row: Part) -> str:
    """Return the condition of a row of a list."""
    return next(str(getattr(row, column)) for column in COLLECTED.values() if hasattr(row, column))


def there_is_one(gaps: tuple[Held[Luka], ...], weight: Waga) -> Truth:
    """Tell whether there is a gap of a weight: yes when one is, not known when one may be."""
    closed = every(one.truth for one in gaps if one.row.waga == weight)
    return None if closed is None else not closed


def row_that_fits(table: Tablica, states: Mapping[str, str]) -> Wiersz:
    """Return the one row that fits. Raises LookupError where there is none; a proof says so before."""
    for row in table.wiersze:
        if condition_of_row(row).of(states):
            return row
    raise LookupError(f"Tablica „{table.id}”: żaden wiersz nie pasuje do {dict(states)}.")


def condition_of_row(row: Wiersz) -> Expression:
    """Return the condition of a row: its names are inputs, its words „tak”, „nie” and „nie_wiadomo”."""
    return parse(row.gdy)


def _grounds(conditions: Iterator[Expression], values: Values) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for one in conditions for name in one.grounds(values)))
