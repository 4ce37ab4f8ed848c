"""The sentences of a template, each with the optional facts it rests on and those that are missing where it stands.

A sentence rests on what a condition around it asks for and on what its tags print. It stands without a fact in the
branch that is left when the fact is missing: „{% if termin %}…{% else %}terminu nie wyznaczono{% endif %}”.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from typing import cast

from jinja2 import nodes

from wkus_docs.document import Document, Part
from wkus_docs.field import fields_of
from wkus_docs.rendering.checking.fault_list import FaultList
from wkus_docs.rendering.checking.field_use import FieldUse, surely_given
from wkus_docs.rendering.checking.kinds import LISTS, NONE, may_miss
from wkus_docs.rendering.checking.scope import Scope, document_names, path_of
from wkus_docs.rendering.checking.statements import Statements
from wkus_docs.rendering.printing import RESERVED

_TAG = re.compile(r"<[^>]*>")
_ENDS = re.compile(r"</w:p>|</w:tc>|<w:br/>")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZŁŚŻĆŹÓ{„])")
_ANSWER = ""
"""What a condition tells that asks for more than whether a fact is there: a choice, an answer, a computed truth."""
_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its words, values as {way}; the facts it rests on, and those it stands without.

    ``instead`` are its words that stand only where a fact is missing.
    """

    text: str
    rests_on: frozenset[str]
    without: frozenset[str]
    instead: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    given: frozenset[str]
    missing: frozenset[str]
    tag: bool = False


@dataclass(frozen=True, slots=True)
class _Known:
    """Facts that a condition tells: those that are there, those that are missing."""

    given: frozenset[str] = frozenset()
    missing: frozenset[str] = frozenset()

    def __or__(self, other: "_Known") -> "_Known":
        """Both together; the second has the last word."""
        return _Known(self.given | other.given, (self.missing - other.given) | other.missing)


def sentences(parts: Iterable[nodes.Template], model: type[Document]) -> tuple[Sentence, ...]:
    """Return the sentences of a template for a document type, from the Jinja trees of its parts."""
    fields = FieldUse(surely_given(model))
    walk = _Sentences(model, fields, FaultList())
    names = document_names(model, fields.changed(model))
    for tree in parts:
        walk.all(tree.body, Scope(dict(names)))
        walk.end()
    return tuple(walk.found)


@dataclass
class _Paragraph:
    pieces: list[_Piece] = field(default_factory=list)

    def sentences(self) -> Iterator[Sentence]:
        """Cut what was gathered at the ends of its sentences."""
        text = "".join(piece.text for piece in self.pieces)
        cuts = [0, *(found.start() for found in _SENTENCE.finditer(text)), len(text)]
        for first, last in pairwise(cuts):
            inside = list(self._between(first, last))
            if _WORD.search(text[first:last]):
                yield Sentence(
                    " ".join(text[first:last].split()),
                    frozenset().union(*(piece.given for piece in inside)) - {_ANSWER},
                    frozenset().union(*(piece.missing for piece in inside)),
                    tuple(
                        " ".join(piece.text.split()) for piece in inside if piece.missing and not piece.tag
                    ),
                )

    def _between(self, first: int, last: int) -> Iterator[_Piece]:
        """Yield what of the pieces stands between two places and has words."""
        start = 0
        for piece in self.pieces:
            text = piece.text[max(first - start, 0) : max(last - start, 0)]
            if _WORD.search(text):
                yield _Piece(text, piece.given, piece.missing, piece.tag)
            start += len(piece.text)


class _Sentences(Statements):
    """Walks the statements and remembers under which conditions each text stands."""

    def __init__(self, model: type[Document], fields: FieldUse, report: FaultList) -> None:
        super().__init__(model, fields, report)
        self.report.quiet = True
        self.found: list[Sentence] = []
        self._paragraph = _Paragraph()
        self._told = _Known()

    def end(self) -> None:
        """Close the paragraph."""
        self.found.extend(self._paragraph.sentences())
        self._paragraph = _Paragraph()

    def _output(self, node: nodes.Output, scope: Scope) -> None:
        for item in node.nodes:
            if isinstance(item, nodes.TemplateData):
                self._written(RESERVED.sub("", item.data))
            else:
                self._printed(item, scope)
        super()._output(node, scope)

    def _written(self, xml: str) -> None:
        first, *others = _ENDS.split(xml)
        self._add(_TAG.sub("", first))
        for text in others:
            self.end()
            self._add(_TAG.sub("", text))

    def _printed(self, node: nodes.Expr, scope: Scope) -> None:
        ways = [way for one in _paths_in(node) if (way := self._fact(one, scope))]
        first = node if isinstance(node, nodes.Name) else next(iter(node.find_all(nodes.Name)), None)
        self._add(f"{{{first.name if first else ''}}}", _Known(frozenset(ways)))

    def _add(self, text: str, told: _Known | None = None) -> None:
        known = self._told | (told or _Known())
        self._paragraph.pieces.append(_Piece(text, known.given, known.missing, told is not None))

    def _if(self, node: nodes.If, scope: Scope) -> None:
        left = self._branch(node.body, node.test, scope, _Known())
        yes, no = self.read.condition(cast("nodes.Expr", node.test), scope)
        for branch in node.elif_:
            left = self._branch(branch.body, branch.test, no, left)
            yes, no = self.read.condition(cast("nodes.Expr", branch.test), no)
        with self._under(left):
            self.all(node.else_, no)
        for name in yes.new | no.new:
            scope.bind(name, yes.names.get(name, no.names.get(name, (NONE,))))

    def _branch(self, body: list[nodes.Node], test: nodes.Node, scope: Scope, before: _Known) -> _Known:
        """Walk a branch; return what is known behind it, where its condition does not hold."""
        yes, _ = self.read.condition(cast("nodes.Expr", test), scope)
        holds, fails = self._told_by(test, scope)
        with self._under(holds if holds.given else before | holds):
            self.all(body, yes)
        return before | fails

    def _for(self, node: nodes.For, scope: Scope) -> None:
        way = self._fact(node.iter, scope)
        known = frozenset({way} if way else ())
        with self._under(_Known(given=known)):
            super()._for(nodes.For(node.target, node.iter, node.body, [], node.test, node.recursive), scope)
        with self._under(_Known(missing=known)):
            self.all(node.else_, scope)

    @contextmanager
    def _under(self, known: _Known) -> Iterator[None]:
        before, self._told = self._told, self._told | known
        yield
        self._told = before

    def _told_by(self, test: nodes.Node, scope: Scope) -> tuple[_Known, _Known]:
        """What a condition tells of facts where it holds, and where it does not."""
        if isinstance(test, nodes.Not):
            holds, fails = self._told_by(test.node, scope)
            return fails, holds
        if isinstance(test, nodes.And | nodes.Or):
            left, right = self._told_by(test.left, scope), self._told_by(test.right, scope)
            if isinstance(test, nodes.And):
                return left[0] | right[0], _Known()
            return _Known(given=frozenset({_ANSWER})), left[1] | right[1]
        if isinstance(test, nodes.Test) and test.name == "none":
            way = self._fact(test.node, scope)
            known = frozenset({way} if way else ())
            return _Known(missing=known), _Known(given=known)
        if isinstance(test, nodes.Compare):
            return _Known(given=frozenset({self._fact(test.expr, scope) or _ANSWER})), _Known()
        way = self._fact(test, scope)
        known = frozenset({way} if way else ())
        return _Known(given=known or frozenset({_ANSWER})), _Known(missing=known)

    def _fact(self, node: nodes.Node, scope: Scope) -> str | None:
        """Way to an optional fact, „Klasa.pole”; None for what is always there or no plain way."""
        if path_of(node) is None:
            return None
        owner, name = self._owner(node, scope)
        kinds = self.read.known(node, Scope(scope.names))
        if owner is None or not issubclass(owner, Part):
            return None
        known = fields_of(owner).get(name)
        optional = may_miss(kinds) or (
            any(kind.cls in LISTS for kind in kinds) and not (known and known.fewest)
        )
        return f"{owner.__name__}.{name}" if optional else None

    def _owner(self, node: nodes.Node, scope: Scope) -> tuple[type | None, str]:
        if isinstance(node, nodes.Name):
            return (self.read.model, node.name) if node.name not in scope.new else (None, node.name)
        if isinstance(node, nodes.Getattr):
            kinds = self.read.known(node.node, Scope(scope.names))
            return next((kind.cls for kind in kinds if kind.cls is not type(None)), None), node.attr
        return None, ""


def _paths_in(node: nodes.Node) -> Iterator[nodes.Node]:
    """Yield the longest plain ways in an expression."""
    if path_of(node) is not None:
        yield node
        return
    for child in node.iter_child_nodes():
        yield from _paths_in(child)
