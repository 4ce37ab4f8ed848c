"""Arithmetic and comparisons in an expression."""

from enum import Enum

from jinja2 import nodes

from wkus_docs.rendering.checking import suggestions
from wkus_docs.rendering.checking.kinds import (
    ANYTHING,
    NONE,
    TEXT,
    TRUTH,
    UNDEFINED,
    Kinds,
    anything,
    iterated,
    present,
)
from wkus_docs.rendering.checking.operators import SIGNS, calculated, comparable, signed
from wkus_docs.rendering.checking.reader_base import Reading
from wkus_docs.rendering.checking.scope import Scope
from wkus_docs.rendering.checking.wording import kinds_in_polish, quoted


class Comparisons(Reading):
    """Reads what stands between two values."""

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
            self.report.error(
                node,
                f"Nie da się policzyć: {kinds_in_polish(left)} {SIGNS[sign][0]} {kinds_in_polish(right)}.",
            )
        return ANYTHING if found is None else found

    def _neg(self, node: nodes.UnaryExpr, scope: Scope) -> Kinds:
        kinds = self.sure(node.node, scope)
        found = signed(kinds)
        if found is None:
            self.report.error(
                node, f"Przed {quoted(node.node)} nie może stać znak liczby: to {kinds_in_polish(kinds)}."
            )
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
                self.report.error(node, f"W tekście nie może być wartości: {kinds_in_polish(left)}.")
            return
        items = iterated(present(right))
        if items is None:
            self.report.error(node, f"{quoted(node)} to {kinds_in_polish(right)}, a nie lista ani tekst.")
        else:
            self.sure(node, scope)
            self.same(node, left, items)

    def same(self, node: nodes.Node, left: Kinds, right: Kinds) -> None:
        """Check that two values may be equal."""
        if not comparable(left, right):
            self.report.error(
                node,
                f"Porównanie nigdy nie zachodzi: {kinds_in_polish(left)} nie równa się wartości: {kinds_in_polish(right)}.",
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
            f"{suggestions.suggestion(literal[0], values)} Do wyboru: {', '.join(f'„{value}”' for value in values)}.".strip(),
        )  # fmt: skip

    def printed(self, node: nodes.Expr, scope: Scope) -> None:
        """Check that a value has a text of its own."""
        kinds = self.sure(node, scope, printed=True)
        self.text(node, tuple(kind for kind in kinds if kind != UNDEFINED))
