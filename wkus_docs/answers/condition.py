"""A condition of an earlier document: one value of the later bound by one of the earlier, told by their paths."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from wkus_docs import paths
from wkus_docs.answers.asked import Asked, Told, sentence, shown, unit_at
from wkus_docs.document import Document, Finding, Findings, Found, error
from wkus_docs.errors import Loc
from wkus_docs.law.act import Provision
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.scalars.wybor import Wybor


@dataclass(frozen=True, slots=True)
class Bound:
    """How a value is bound by another. ``words`` stand before the bound: „najwyżej 90%”.

    ``said`` stand there where the bound is told before there is a value to compare: „w granicach: 2027–2029”.
    """

    words: str
    holds: Callable[[Any, Any], bool]
    said: str = ""


def _folded(value: Any) -> Any:
    if isinstance(value, Wybor):
        return value.value
    return zwin(value).strip("_„”\"'.") if isinstance(value, str) else value


AT_MOST = Bound("najwyżej", lambda given, asked: given <= asked)
AT_LEAST = Bound("co najmniej", lambda given, asked: given >= asked)
NOT_AFTER = Bound("najpóźniej", lambda given, asked: given <= asked)
NOT_BEFORE = Bound("najwcześniej", lambda given, asked: given >= asked)
SAME = Bound("", lambda given, asked: _folded(given) == _folded(asked))
WITHIN = Bound("", lambda given, asked: asked.od <= given.od and given.do <= asked.do, "w okresie")
ALLOWED = Bound("", lambda given, asked: given.value in asked.value.split("_lub_"), "według ogłoszenia:")
AMONG = Bound("", lambda given, asked: set(map(_folded, given)) <= set(map(_folded, asked)), "spośród:")


class _Pair(NamedTuple):
    """A value of the later document and the one of the earlier that binds it."""

    answer: Told
    question: Told


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition that travels from the earlier document to the later one.

    ``answer`` is the path of the value it binds; ``question`` the paths of the bound, of which the first that is
    given counts, „#” in them standing for the task that is answered. ``said`` tells of the value where its label
    does not („udział dotacji”), ``at`` where a finding about a computed value stands. Where both paths have „*”,
    values go together whose items have the same field ``by``.
    """

    answer: str
    question: tuple[str, ...]
    bound: Bound
    provisions: tuple[Provision, ...] = ()
    found: Found = error
    said: str = ""
    at: str = ""
    by: str = ""
    hint: str = ""

    @property
    def name(self) -> str:
        """Name of the condition among those of its pair of documents."""
        return self.answer

    @property
    def holds(self) -> str:
        """What is true when the condition is met."""
        return f"{self.answer} odpowiada wcześniejszemu dokumentowi ({self.question[-1]})."

    def findings(self, document: Document, asked: Asked, here: str) -> Findings:
        """Yield where the document leaves the condition; ``here`` is the document in the locative, „w ofercie”."""
        for pair in self._pairs(document, asked):
            if not self.bound.holds(pair.answer.value, pair.question.value):
                yield self._finding(document, asked, here, pair)

    def _finding(self, document: Document, asked: Asked, here: str, pair: _Pair) -> Finding:
        unit = unit_at(type(asked.document), pair.question.loc)
        given = shown(pair.answer.value, unit=unit or unit_at(type(document), pair.answer.loc))
        quoted = asked.quoted(pair.question, words=self.bound.words)
        return self.found(
            paths.loc(self.at) if self.at else pair.answer.loc,
            sentence(quoted, f"{here} {f'{self.said} to ' if self.said else ''}{given}"),
            hint=f"{self.hint} Porównano z {asked.place(pair.question.loc)}.".strip(),
        )

    def _pairs(self, document: Document, asked: Asked) -> Iterator[_Pair]:
        given = [Told(loc, value) for loc, value in paths.each(document, self.answer) if value is not None]
        if not self.by:
            bound = asked.first(self.question)
            yield from (_Pair(one, bound) for one in given) if bound is not None else ()
            return
        keys = {_items(loc): key for loc, key in paths.each(document, _beside(self.answer, self.by))}
        for way in self.question:
            bounds = self._by_key(asked, way)
            if bounds:
                for one in given:
                    if (key := keys.get(_items(one.loc))) in bounds:
                        yield _Pair(one, bounds[key])
                return

    def _by_key(self, asked: Asked, way: str) -> dict[Any, Told]:
        keys = {_items(told.loc): told.value for told in asked.each(_beside(way, self.by))}
        return {keys[_items(told.loc)]: told for told in asked.each(way) if told.value is not None}


def _items(loc: Loc) -> tuple[int, ...]:
    return tuple(step for step in loc if isinstance(step, int))


def _beside(way: str, name: str) -> str:
    """The path of another field of the same item of a list."""
    return f"{way.rpartition('.*')[0]}.*.{name}"
