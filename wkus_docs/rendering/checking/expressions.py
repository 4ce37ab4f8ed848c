"""Expressions of a template: what kinds their values are, and what is wrong with them."""

from enum import Enum
from functools import cache

from jinja2 import nodes

from wkus_docs.document import Document, Part
from wkus_docs.rendering.checking import near
from wkus_docs.rendering.checking.calls import Calls
from wkus_docs.rendering.checking.code import code
from wkus_docs.rendering.checking.fields import Fields
from wkus_docs.rendering.checking.kinds import (
    ANYTHING, NEVER, NONE, TEXT, TRUTH, UNDEFINED, Kind, Kinds, always_false, always_true, anything, constant,
    iterated, listed, may_miss, name, present, said, union,
)  # fmt: skip
from wkus_docs.rendering.checking.members import names
from wkus_docs.rendering.checking.narrowing import told
from wkus_docs.rendering.checking.operators import SIGNS, calculated, comparable, signed
from wkus_docs.rendering.checking.report import Report
from wkus_docs.rendering.checking.scope import Scope, names_in, path_of

_NO_TEXT = "Podaj filtr, który mówi, jak to przeczytać, np. „| kwota”, „| data”, „| wyliczenie”."
_GUARD = "Otocz to warunkiem „{% if … %}” albo dodaj „| lub_nie_dotyczy”."


@cache
def reader(node: type[nodes.Node]) -> str:
    """Name of the method that reads nodes of a type."""
    return f"_{node.__name__.lower()}"


class Expressions(Calls):
    """Reads expressions in a scope. Every method gives the kinds of a value and reports faults."""

    def __init__(self, model: type[Document], fields: Fields, report: Report) -> None:
        """Read for a document type."""
        self.model, self.fields, self.report = model, fields, report
        self.labels: set[str] = set()
        self.citations: list[tuple[nodes.Node, str]] = []
        self.open_labels = False

    def kinds(self, node: nodes.Node, scope: Scope) -> Kinds:
        """Kinds of an expression."""
        path = path_of(node) if scope.facts else None
        read = getattr(self, reader(type(node)), None)
        if path is not None and path in scope.facts:
            self._quietly(node, scope)
            return scope.facts[path]
        if read is not None:
            found: Kinds = read(node, scope)
            return found
        for child in node.iter_child_nodes():
            self.kinds(child, scope)
        return ANYTHING

    def known(self, node: nodes.Node, scope: Scope) -> Kinds:
        """Kinds of an expression, without a word about faults."""
        before, self.report.quiet = self.report.quiet, True
        try:
            return self.kinds(node, scope)
        finally:
            self.report.quiet = before

    def sure(self, node: nodes.Expr, scope: Scope) -> Kinds:
        """Kinds of a value that must not be missing."""
        kinds = self.kinds(node, scope)
        if may_miss(kinds) and not self._vouched(node, kinds, scope):
            self.report.error(node, f"{_quoted(node)} może nie mieć wartości.", _GUARD)
        if UNDEFINED in kinds and not anything(kinds):
            self.report.error(
                node, f"{_quoted(node)} nie ma wartości, gdy warunek nie zachodzi.", "Dopisz „else …”."
            )
        return present(kinds)

    def condition(self, node: nodes.Expr, scope: Scope) -> tuple[Scope, Scope]:
        """Check a condition; return the scopes where it holds and where it does not."""
        self._truth(node, scope)
        yes, no = told(node, scope, self.known)
        words = names_in(node)
        return scope.child(yes, words), scope.child(no, words)

    def printed(self, node: nodes.Expr, scope: Scope) -> None:
        """Check that a value has a text of its own."""
        self._text(node, self.sure(node, scope))

    def looped(self, node: nodes.Expr, scope: Scope) -> Kinds:
        """Kinds a loop over a value gives."""
        kinds = self.sure(node, scope)
        items = iterated(kinds)
        if items is None:
            self.report.error(
                node, f"Pętla po {_quoted(node)}: to {said(kinds)}, a nie lista.", self._hint_of_list(kinds)
            )
        return ANYTHING if items is None else items

    def attribute(self, node: nodes.Node, kinds: Kinds, name: str) -> Kinds:
        """Kinds of an attribute of a value."""
        found: list[Kinds] = []
        for kind in kinds:
            given = ANYTHING if kind.cls is object else self.fields.member(kind, name)
            if given is None:
                self._no_attribute(node, kind, name)
            found.append(ANYTHING if given is None else given)
        return union(*found)

    def _quietly(self, node: nodes.Node, scope: Scope) -> None:
        """Read the beginning of a way whose end is known already: it counts as used."""
        if isinstance(node, nodes.Getattr):
            self.attribute(node, present(self.kinds(node.node, scope)), node.attr)
        elif isinstance(node, nodes.Name):
            self._use(node.name, scope)

    def _use(self, name: str, scope: Scope) -> None:
        if name in scope.names:
            self.fields.used.add((self.model, name))

    def _text(self, node: nodes.Node, kinds: Kinds) -> None:
        bad = tuple(kind for kind in kinds if not _has_text(kind))
        if bad and not anything(kinds):
            self.report.error(
                node, f"{_quoted(node)} to {said(bad)}; takiej wartości nie da się wydrukować wprost.", _NO_TEXT
            )

    def _truth(self, node: nodes.Expr, scope: Scope) -> None:
        """Check a condition, and say when it is none."""
        if isinstance(node, nodes.Not):
            self._truth(node.node, scope)
        elif isinstance(node, nodes.And | nodes.Or):
            self._truth(node.left, scope)
            facts = told(node.left, scope, self.known)[isinstance(node, nodes.Or)]
            self._truth(node.right, scope.child(facts, names_in(node.left)))
        else:
            kinds = self.kinds(node, scope)
            plain = Scope(scope.names) if path_of(node) else scope
            if path_of(node) and always_true(self.known(node, plain)) and not anything(kinds):
                self.report.warning(
                    node, f"{_quoted(node)} to {said(present(kinds) or kinds)}, a więc jest zawsze: warunek nic nie zmienia.",
                    "Usuń warunek albo zapytaj o inne pole.",
                )  # fmt: skip

    def _vouched(self, node: nodes.Expr, kinds: Kinds, scope: Scope) -> bool:
        """Whether the model ties a value that may be missing to a condition around it."""
        path = path_of(node)
        if path is None or kinds == (NONE,):
            return False
        ties = code(self.model).ties
        return any(ties(str(path[-1]), condition) for condition in scope.conditions)

    def _no_attribute(self, node: nodes.Node, kind: Kind, name: str) -> None:
        own = [item for item in names(kind) if self.fields.changed(kind.cls).get(item, NEVER) is not None]
        what = "Ma pola" if issubclass(kind.cls, Part) else "Są"
        self.report.error(node, f"{_of(kind)} nie ma „{name}”.", near.choice(name, own, what))

    def _hint_of_list(self, kinds: Kinds) -> str:
        return "Długi tekst podziel filtrem „| akapity”." if TEXT[0] in kinds else ""

    def _name(self, node: nodes.Name, scope: Scope) -> Kinds:
        if node.name in scope.names:
            self._use(node.name, scope)
            return scope.names[node.name]
        message = f"Dokument „{self.model.title()}” nie ma „{node.name}”."
        self.report.error(node, message, near.may_be(node.name, scope.names) or self._elsewhere(node.name))
        return ANYTHING

    def _elsewhere(self, name: str) -> str:
        """Hint at a field of the same name one step further in."""
        ways = [
            f"{way}.{name}"
            for way, field in self.model.model_fields.items()
            if isinstance(field.annotation, type) and issubclass(field.annotation, Part)
            and name in field.annotation.model_fields
        ]  # fmt: skip
        return f"Może {near.quoted(ways[:3])}?" if ways else ""

    def _nsref(self, _node: nodes.NSRef, _scope: Scope) -> Kinds:
        return ANYTHING

    def _const(self, node: nodes.Const, _scope: Scope) -> Kinds:
        return constant(node.value)

    def _templatedata(self, _node: nodes.TemplateData, _scope: Scope) -> Kinds:
        return TEXT

    def _tuple(self, node: nodes.Tuple, scope: Scope) -> Kinds:
        each = tuple(self.kinds(item, scope) for item in node.items)
        return (Kind(tuple, items=union(*each) or ANYTHING, each=each),)

    def _list(self, node: nodes.List, scope: Scope) -> Kinds:
        return listed(union(*(self.kinds(item, scope) for item in node.items)) or ANYTHING)

    def _dict(self, node: nodes.Dict, scope: Scope) -> Kinds:
        keys = [self.kinds(pair.key, scope) for pair in node.items]
        values = union(*(self.kinds(pair.value, scope) for pair in node.items)) or ANYTHING
        plain = [pair.key.value for pair in node.items if isinstance(pair.key, nodes.Const)]
        closed = frozenset(plain) if len(plain) == len(node.items) else None
        return (Kind(dict, items=union(*keys) or ANYTHING, each=(values,), keys=closed),)

    def _getattr(self, node: nodes.Getattr, scope: Scope) -> Kinds:
        return self.attribute(node, self.sure(node.node, scope), node.attr)

    def _getitem(self, node: nodes.Getitem, scope: Scope) -> Kinds:
        kinds = self.sure(node.node, scope)
        arg = self.kinds(node.arg, scope)
        if isinstance(node.arg, nodes.Slice):
            return kinds
        if anything(kinds):
            return ANYTHING
        return union(*(self._item(node, kind, arg) for kind in kinds))

    def _item(self, node: nodes.Getitem, kind: Kind, arg: Kinds) -> Kinds:
        key = node.arg.value if isinstance(node.arg, nodes.Const) else None
        if kind.keys is not None and key is not None and key not in kind.keys:
            self.report.error(
                node, f"{_quoted(node.node)} nie ma klucza „{key}”.",
                near.choice(str(key), map(str, kind.keys), "Są klucze"),
            )  # fmt: skip
            return ANYTHING
        if kind.each and kind.cls is not tuple:
            return kind.each[0]
        if isinstance(key, int) and kind.each:
            if -len(kind.each) <= key < len(kind.each):
                return kind.each[key]
            self.report.error(node, f"{_quoted(node.node)} ma tylko {len(kind.each)} wartości.")
            return ANYTHING
        if isinstance(key, str) and not kind.items:
            return self.attribute(node, (kind,), key)
        if kind.items or issubclass(kind.cls, str):
            if any(item.cls not in {int, object} for item in arg):
                self.report.error(node, f"Numer w nawiasie [ ] musi być liczbą, a to {said(arg)}.")
            return kind.items or TEXT
        self.report.error(node, f"{_of(kind)} nie ma kolejnych wartości.")
        return ANYTHING

    def _slice(self, node: nodes.Slice, scope: Scope) -> Kinds:
        for child in node.iter_child_nodes():
            self.kinds(child, scope)
        return ANYTHING

    def _condexpr(self, node: nodes.CondExpr, scope: Scope) -> Kinds:
        yes, no = self.condition(node.test, scope)
        other = self.kinds(node.expr2, no) if node.expr2 is not None else (UNDEFINED,)
        return union(self.kinds(node.expr1, yes), other)

    def _not(self, node: nodes.Not, scope: Scope) -> Kinds:
        self._truth(node, scope)
        return TRUTH

    def _and(self, node: nodes.And, scope: Scope) -> Kinds:
        left = self.kinds(node.left, scope)
        yes, _ = self.condition(node.left, scope)
        right = self.kinds(node.right, yes)
        return union(tuple(kind for kind in left if not always_true((kind,))), right)

    def _or(self, node: nodes.Or, scope: Scope) -> Kinds:
        left = self.kinds(node.left, scope)
        _, no = self.condition(node.left, scope)
        right = self.kinds(node.right, no)
        return union(tuple(kind for kind in left if not always_false((kind,))), right)

    def _concat(self, node: nodes.Concat, scope: Scope) -> Kinds:
        for item in node.nodes:
            self.printed(item, scope)
        return TEXT

    def _calculated(self, node: nodes.BinExpr, scope: Scope) -> Kinds:
        sign = type(node).__name__
        left, right = self.sure(node.left, scope), self.sure(node.right, scope)
        return self._result(node, sign, left, right)

    _add = _sub = _mul = _div = _floordiv = _mod = _pow = _calculated

    def _result(self, node: nodes.Node, sign: str, left: Kinds, right: Kinds) -> Kinds:
        found = calculated(sign, left, right)
        if found is None:
            self.report.error(node, f"Nie da się policzyć: {said(left)} {SIGNS[sign][0]} {said(right)}.")
        return ANYTHING if found is None else found

    def _neg(self, node: nodes.UnaryExpr, scope: Scope) -> Kinds:
        kinds = self.sure(node.node, scope)
        found = signed(kinds)
        if found is None:
            self.report.error(node, f"Przed {_quoted(node.node)} nie może stać znak liczby: to {said(kinds)}.")
        return ANYTHING if found is None else found

    _pos = _neg

    def _compare(self, node: nodes.Compare, scope: Scope) -> Kinds:
        left_node = node.expr
        for operand in node.ops:
            self._compared(left_node, operand, scope)
            left_node = operand.expr
        return TRUTH

    def _compared(self, left_node: nodes.Expr, operand: nodes.Operand, scope: Scope) -> None:
        if operand.op in SIGNS:
            left, right = self.sure(left_node, scope), self.sure(operand.expr, scope)
            self._result(operand.expr, operand.op, left, right)
            return
        left, right = self.kinds(left_node, scope), self.kinds(operand.expr, scope)
        if operand.op in {"in", "notin"}:
            self._contained(operand.expr, left, right, scope)
        else:
            self.same(operand.expr, left, right)

    def _contained(self, node: nodes.Expr, left: Kinds, right: Kinds, scope: Scope) -> None:
        if all(issubclass(kind.cls, str) for kind in right) and right:
            if not anything(left) and not any(issubclass(kind.cls, str) for kind in left):
                self.report.error(node, f"W tekście nie może być wartości: {said(left)}.")
            return
        items = iterated(present(right))
        if items is None:
            self.report.error(node, f"{_quoted(node)} to {said(right)}, a nie lista ani tekst.")
        else:
            self.sure(node, scope)
            self.same(node, left, items)

    def same(self, node: nodes.Node, left: Kinds, right: Kinds) -> None:
        """Check that two values may be equal."""
        if not comparable(left, right):
            self.report.error(
                node, f"Porównanie nigdy nie zachodzi: {said(left)} nie równa się wartości: {said(right)}."
            )
            return
        for one, other in ((left, right), (right, left)):
            self._member_of_choice(node, one, other)

    def _member_of_choice(self, node: nodes.Node, choice: Kinds, given: Kinds) -> None:
        values = [str(item.value) for kind in choice if issubclass(kind.cls, Enum) for item in kind.cls]
        others = any(not issubclass(kind.cls, Enum) and kind != NONE for kind in choice)
        literal = [kind.literal for kind in given if isinstance(kind.literal, str)]
        if not values or others or not literal or literal[0] in values:
            return
        self.report.error(
            node, f"Nie ma wyboru „{literal[0]}”.",
            f"{near.may_be(literal[0], values)} Do wyboru: {', '.join(f'„{value}”' for value in values)}.".strip(),
        )  # fmt: skip


def _has_text(kind: Kind) -> bool:
    if kind.call is not None or kind.cls is bool:
        return False
    return kind.cls is object or issubclass(kind.cls, str | int) or hasattr(kind.cls, "__html__")


def _quoted(node: nodes.Node) -> str:
    """Expression as the author wrote it, when it is a plain way."""
    path = path_of(node)
    if path:
        return "„" + str(path[0]) + "".join(f".{step}" if isinstance(step, str) else f"[{step}]" for step in path[1:]) + "”"
    return _quoted_rest(node)


def _quoted_rest(node: nodes.Node) -> str:
    if isinstance(node, nodes.Filter) and node.node is not None:
        return f"{_quoted(node.node)[:-1]} | {node.name}”" if path_of(node.node) else f"Wynik „| {node.name}”"
    if isinstance(node, nodes.Const):
        return f"„{node.value}”"
    if isinstance(node, nodes.Call):
        return f"{_quoted(node.node)[:-1]}(…)”"
    return "Wyrażenie"


def _of(kind: Kind) -> str:
    """Owner of an attribute, at the head of a sentence: „Grupa pól „Adres””."""
    said_so = name(kind)
    return f"{said_so[0].upper()}{said_so[1:]}"
