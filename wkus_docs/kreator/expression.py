"""Conditions of a question set, as a lawyer writes them, and what they say of answers.

::

    b_operator = tak oraz (b_prostsze = tak lub b_aktywnosc = tak)
    tytul_prawny w [uzyczenie, najem, dzierzawa] oraz okres_mienia >= okres_lata
    obsluga_kwota > pula * prog_obslugi_bonu
    zawsze

A name is a question, a result of a table or a dated number; a word that is none of them is an answer of the question
on the other side. „oraz” binds closer than „lub”. What is not known stays so, unless the rest decides.

>>> condition = parse("b_operator = tak oraz (b_prostsze = tak lub b_aktywnosc = tak)")
>>> condition.of({"b_operator": "nie"}), condition.of({"b_operator": "tak"}), sorted(condition.names)
(False, None, ['b_aktywnosc', 'b_operator', 'b_prostsze'])
>>> parse("kwota > pula * 0,2").of({"kwota": Decimal(21), "pula": Decimal(100)})
True
"""

import operator
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import NoReturn, TypeAlias

from wkus_docs.kreator.truth import Truth, every, some

Value: TypeAlias = str | Decimal | date
"""A value of an answer: a word (also „tak” and „nie”), a number, a day."""
Values: TypeAlias = Mapping[str, Value]
"""What is known, by name; a name that is missing is not known."""

_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+(?:[.,]\d+)?)|(?P<name>[a-z_][a-z0-9_]*)|(?P<sign><=|>=|!=|[=<>()\[\],+*]))"
)
_ORDER: Mapping[str, Callable[[Value, Value], bool]] = MappingProxyType(
    {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
)
_EQUAL: Mapping[str, Callable[[Value, Value], bool]] = MappingProxyType({"=": operator.eq, "!=": operator.ne})
_COMPARISONS = frozenset({*_ORDER, *_EQUAL})
_SUMS: Mapping[str, Callable[[Decimal, Decimal], Decimal]] = MappingProxyType(
    {"+": operator.add, "*": operator.mul}
)
ALWAYS = "zawsze"
_WORDS = frozenset({"oraz", "lub", "w", ALWAYS})


class ExpressionError(ValueError):
    """A condition that cannot be read. ``at`` is the place of the fault, counted in characters from 0."""

    def __init__(self, said: str, text: str, at: int) -> None:
        """Keep the place beside what is said."""
        super().__init__(said)
        self.text = text
        self.at = at


class Expression(ABC):
    """A condition that was read."""

    __slots__ = ()

    @abstractmethod
    def of(self, values: Values) -> Truth:
        """Say whether it is so; None where it is not known."""

    @property
    @abstractmethod
    def comparisons(self) -> tuple["Comparison | OneOf", ...]:
        """The comparisons of which it is made, in their order."""

    def grounds(self, values: Values) -> tuple[str, ...]:
        """Return the names that decide it as it is now; of one that is not known, those on which it waits."""
        return tuple(dict.fromkeys(self._grounds(values, self.of(values))))

    @abstractmethod
    def _grounds(self, values: Values, truth: Truth) -> Iterator[str]:
        """Yield the names that make it so, or leave it open."""

    @property
    def names(self) -> frozenset[str]:
        """Names on which it depends; a word on the right of „=” is one of them only where it is no answer."""
        return frozenset(name for one in self.comparisons for name in one.used)


@dataclass(frozen=True, slots=True)
class Number:
    """A number written in a condition."""

    number: Decimal

    def of(self, _: Values) -> Value | None:
        """Return the number."""
        return self.number

    @property
    def used(self) -> tuple[str, ...]:
        """No names."""
        return ()


@dataclass(frozen=True, slots=True)
class Name:
    """A name: a question, a result or a dated number."""

    name: str

    def of(self, values: Values) -> Value | None:
        """Return what is known under the name."""
        return values.get(self.name)

    @property
    def used(self) -> tuple[str, ...]:
        """The name."""
        return (self.name,)


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A sum or a product of two numbers."""

    sign: str
    left: "Operand"
    right: "Operand"

    def of(self, values: Values) -> Value | None:
        """Return the number; None where one of the two is not known or is no number."""
        left, right = self.left.of(values), self.right.of(values)
        if isinstance(left, Decimal) and isinstance(right, Decimal):
            return _SUMS[self.sign](left, right)
        return None

    @property
    def used(self) -> tuple[str, ...]:
        """Names of both."""
        return (*self.left.used, *self.right.used)


Operand: TypeAlias = Number | Name | Reckoned


@dataclass(frozen=True, slots=True)
class Comparison(Expression):
    """Two values compared. A lone name on the right of „=” or „!=” that nothing is called is a word (:attr:`word`)."""

    left: Operand
    sign: str
    right: Operand
    word: str = ""

    def of(self, values: Values) -> Truth:
        """Compare; None where one side is not known, or the two cannot be compared."""
        left = self.left.of(values)
        right: Value | None = self.word or self.right.of(values)
        if left is None or right is None:
            return None
        if self.sign in _EQUAL:
            return _EQUAL[self.sign](left, right)
        return _ORDER[self.sign](left, right) if type(left) is type(right) else None

    def _grounds(self, values: Values, truth: Truth) -> Iterator[str]:
        yield from (one for one in self.used if truth is not None or one not in values)

    @property
    def comparisons(self) -> "tuple[Comparison | OneOf, ...]":
        """The comparison itself."""
        return (self,)

    @property
    def used(self) -> tuple[str, ...]:
        """Names of both sides, without the word."""
        return self.left.used if self.word else (*self.left.used, *self.right.used)


@dataclass(frozen=True, slots=True)
class OneOf(Expression):
    """An answer that is one of several words."""

    name: str
    words: tuple[str, ...]

    def of(self, values: Values) -> Truth:
        """Look the answer up; None where there is none."""
        value = values.get(self.name)
        return None if value is None else value in self.words

    def _grounds(self, values: Values, truth: Truth) -> Iterator[str]:
        yield from (one for one in self.used if truth is not None or one not in values)

    @property
    def comparisons(self) -> "tuple[Comparison | OneOf, ...]":
        """The comparison itself."""
        return (self,)

    @property
    def used(self) -> tuple[str, ...]:
        """The one name."""
        return (self.name,)


@dataclass(frozen=True, slots=True)
class Joined(Expression):
    """Several conditions joined by „oraz” (``every``) or „lub”; of none it is „zawsze”."""

    parts: tuple[Expression, ...]
    every: bool = True

    def of(self, values: Values) -> Truth:
        """Join what the parts say."""
        found = (one.of(values) for one in self.parts)
        return every(found) if self.every else some(found)

    def _grounds(self, values: Values, truth: Truth) -> Iterator[str]:
        found = [(one, one.of(values)) for one in self.parts]
        alike = [one for one, state in found if state is truth]
        decides_alone = truth is not None and truth is not self.every
        for one in alike[:1] if decides_alone else alike:
            yield from one.grounds(values)

    @property
    def comparisons(self) -> tuple[Comparison | OneOf, ...]:
        """Those of all parts."""
        return tuple(one for part in self.parts for one in part.comparisons)


@cache
def parse(text: str, named: frozenset[str] | None = None) -> Expression:
    """Read a condition.

    ``named`` are the names that exist: a lone name on the right of „=” that is none of them is a word. Without it
    every such name is a word. Raises ExpressionError where the text is no condition.
    """
    return _Reader(text, named or frozenset()).whole()


class _Reader:
    """Reads a condition from left to right, one sign ahead."""

    def __init__(self, text: str, named: frozenset[str]) -> None:
        self._text = text
        self._named = named
        self._signs = list(_signs(text))
        self._next = 0

    def whole(self) -> Expression:
        found = self._joined()
        if self._next < len(self._signs):
            self._fail(f"„{self._peek()}” stoi tu niepotrzebnie")
        return found

    def _joined(self) -> Expression:
        parts = [self._all_of()]
        while self._take("lub"):
            parts.append(self._all_of())
        return parts[0] if len(parts) == 1 else Joined(tuple(parts), every=False)

    def _all_of(self) -> Expression:
        parts = [self._one()]
        while self._take("oraz"):
            parts.append(self._one())
        return parts[0] if len(parts) == 1 else Joined(tuple(parts))

    def _one(self) -> Expression:
        if self._take("("):
            found = self._joined()
            self._need(")")
            return found
        if self._take(ALWAYS):
            return Joined(())
        left = self._sum()
        if self._peek() == "w":
            asked = self._asked(left)
            self._next += 1
            return OneOf(asked, self._list())
        sign = self._peek()
        if sign not in _COMPARISONS:
            self._fail("brakuje znaku porównania: =, !=, <, <=, >, >= albo w")
        self._next += 1
        right = self._sum()
        is_word = sign in _EQUAL and isinstance(right, Name) and right.name not in self._named
        return Comparison(left, sign, right, right.name if is_word and isinstance(right, Name) else "")

    def _asked(self, left: Operand) -> str:
        if not isinstance(left, Name):
            self._fail("przed „w” stoi nazwa pytania")
        return left.name

    def _list(self) -> tuple[str, ...]:
        self._need("[")
        words = [self._word()]
        while self._take(","):
            words.append(self._word())
        self._need("]")
        return tuple(words)

    def _sum(self) -> Operand:
        found = self._product()
        while self._take("+"):
            found = Reckoned("+", found, self._product())
        return found

    def _product(self) -> Operand:
        found = self._operand()
        while self._take("*"):
            found = Reckoned("*", found, self._operand())
        return found

    def _operand(self) -> Operand:
        sign = self._peek()
        if sign[:1].isdigit():
            self._next += 1
            return Number(Decimal(sign.replace(",", ".")))
        return Name(self._word())

    def _word(self) -> str:
        sign = self._peek()
        if sign in _WORDS or not (sign[:1].isalpha() or sign[:1] == "_"):
            self._fail("brakuje nazwy albo wartości" + (f"; stoi tu „{sign}”" if sign else ""))
        self._next += 1
        return sign

    def _peek(self) -> str:
        return self._signs[self._next][0] if self._next < len(self._signs) else ""

    def _take(self, sign: str) -> bool:
        if self._peek() != sign:
            return False
        self._next += 1
        return True

    def _need(self, sign: str) -> None:
        if not self._take(sign):
            self._fail(f"brakuje „{sign}”")

    def _fail(self, said: str) -> NoReturn:
        at = self._signs[self._next][1] if self._next < len(self._signs) else len(self._text)
        raise ExpressionError(said, self._text, at)


def _signs(text: str) -> Iterator[tuple[str, int]]:
    """Yield the signs of a text with their places. Raises ExpressionError at a sign that there is not."""
    at = 0
    while text[at:].strip():
        found = _TOKEN.match(text, at)
        if found is None:
            at += len(text[at:]) - len(text[at:].lstrip())
            raise ExpressionError(f"nie ma tu znaku „{text[at]}”", text, at)
        yield found[0].strip(), found.end() - len(found[0].strip())
        at = found.end()
