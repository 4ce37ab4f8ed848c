"""Expressions of a template: what kinds their values are, and what is wrong with them."""

from collections.abc import Mapping

from jinja2 import nodes

from wkus_docs.field import fields_of
from wkus_docs.rendering.checking import suggestions
from wkus_docs.rendering.checking.filter_calls import FilterCalls
from wkus_docs.rendering.checking.kinds import (
    ANYTHING,
    TEXT,
    TRUTH,
    UNDEFINED,
    Kind,
    Kinds,
    always_false,
    always_true,
    anything,
    constant,
    iterated,
    listed,
    present,
    union,
)
from wkus_docs.rendering.checking.narrowing import narrowed
from wkus_docs.rendering.checking.scope import Scope, names_in, path_of
from wkus_docs.rendering.checking.wording import kinds_in_polish, owner, quoted

_AKAPITY = "Długi tekst podziel filtrem „| akapity”."


class Expressions(FilterCalls):
    """Reads expressions in a scope. Every method gives the kinds of a value and reports faults."""

    def condition(self, node: nodes.Expr, scope: Scope) -> tuple[Scope, Scope]:
        """Check a condition; return the scopes where it holds and where it does not."""
        self.truth(node, scope)
        yes, no = narrowed(node, scope, self.known)
        words = names_in(node)
        return scope.child(yes, words), scope.child(no, words)

    def looped(self, node: nodes.Expr, scope: Scope) -> Kinds:
        """Kinds a loop over a value gives."""
        kinds = self.sure(node, scope)
        items = iterated(kinds)
        if items is None:
            self.report.error(
                node,
                f"Pętla po {quoted(node)}: to {kinds_in_polish(kinds)}, a nie lista.",
                _AKAPITY if TEXT[0] in kinds else "",
            )
        return ANYTHING if items is None else items

    def truth(self, node: nodes.Expr, scope: Scope) -> None:
        """Check a condition, and say when it is none."""
        if isinstance(node, nodes.Not):
            self.truth(node.node, scope)
        elif isinstance(node, nodes.And | nodes.Or):
            self.truth(node.left, scope)
            facts = narrowed(node.left, scope, self.known)[isinstance(node, nodes.Or)]
            self.truth(node.right, scope.child(facts, names_in(node.left)))
        else:
            kinds = self.kinds(node, scope)
            plain = Scope(scope.names) if path_of(node) else scope
            if path_of(node) and always_true(self.known(node, plain)) and not anything(kinds):
                self.report.warning(
                    node, f"{quoted(node)} to {kinds_in_polish(present(kinds) or kinds)}, a więc jest zawsze: warunek nic nie zmienia.",
                    "Usuń warunek albo zapytaj o inne pole.",
                )  # fmt: skip

    def last_answer(self, node: nodes.Expr, scope: Scope) -> None:
        """Warn of an „elif” that always holds once those before it do not: what follows is never printed."""
        kinds = self.known(node, scope)
        before = self.known(node, Scope(scope.names))
        if path_of(node) and always_true(kinds) and not always_true(before) and not anything(kinds):
            self.report.warning(
                node, f"{quoted(node)} to tutaj zawsze {kinds_in_polish(kinds)}: dalsze gałęzie nigdy się nie wydrukują.",
                "Zamiast „elif” wystarczy „else”.",
            )  # fmt: skip

    def _name(self, node: nodes.Name, scope: Scope) -> Kinds:
        if node.name in scope.names:
            self._use(node.name, scope)
            return scope.names[node.name]
        message = f"Dokument „{self.model.title()}” nie ma „{node.name}”."
        self.report.error(
            node, message, self._elsewhere(node.name) or suggestions.suggestion(node.name, scope.names)
        )
        return ANYTHING

    def _use(self, name: str, scope: Scope) -> None:
        if name in scope.names:
            self.fields.used.add((self.model, name))

    def _elsewhere(self, name: str) -> str:
        """Hint at a field of the same name one step further in."""
        ways = [
            f"{field.name}.{name}"
            for field in fields_of(self.model).values()
            if field.group and field.required and not field.is_list and name in fields_of(field.group)
        ]
        return f"Może {suggestions.quoted(ways[:3])}?" if ways else ""

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
        """Kinds of an item, by the key in brackets, of one alternative."""
        key = node.arg.value if isinstance(node.arg, nodes.Const) else None
        if issubclass(kind.cls, Mapping):
            return self._keyed(node, kind, key)
        if isinstance(key, str) and not kind.items:
            return self.attribute(node, (kind,), key)
        if not kind.items and not issubclass(kind.cls, str):
            self.report.error(node, f"{owner(kind)} nie ma kolejnych wartości.")
            return ANYTHING
        if any(item.cls not in {int, object} for item in arg):
            self.report.error(node, f"Numer w nawiasie [ ] musi być liczbą, a to {kinds_in_polish(arg)}.")
        elif isinstance(key, int) and kind.each:
            if -len(kind.each) <= key < len(kind.each):
                return kind.each[key]
            self.report.error(node, f"{quoted(node.node)} ma tylko {len(kind.each)} wartości.")
        return kind.items or TEXT

    def _keyed(self, node: nodes.Getitem, kind: Kind, key: object) -> Kinds:
        """Kinds of a value of a mapping, by its key."""
        if kind.keys is not None and key is not None and key not in kind.keys:
            hint = suggestions.suggestion_or_all(str(key), map(str, kind.keys), "Są klucze")
            self.report.error(node, f"{quoted(node.node)} nie ma klucza „{key}”.", hint)
            return ANYTHING
        return kind.each[0] if kind.each else ANYTHING

    def _slice(self, node: nodes.Slice, scope: Scope) -> Kinds:
        for child in node.iter_child_nodes():
            self.kinds(child, scope)
        return ANYTHING

    def _condexpr(self, node: nodes.CondExpr, scope: Scope) -> Kinds:
        yes, no = self.condition(node.test, scope)
        other = self.kinds(node.expr2, no) if node.expr2 is not None else (UNDEFINED,)
        return union(self.kinds(node.expr1, yes), other)

    def _not(self, node: nodes.Not, scope: Scope) -> Kinds:
        self.truth(node, scope)
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
