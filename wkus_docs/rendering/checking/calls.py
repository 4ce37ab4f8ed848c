"""Calls, filters and tests in an expression."""

from collections.abc import Iterable
from enum import Enum

from jinja2 import nodes

from wkus_docs.law import acts, parameters
from wkus_docs.rendering.checking import filters, near
from wkus_docs.rendering.checking.fields import Fields
from wkus_docs.rendering.checking.kinds import (
    ANYTHING, TEXT, TRUTH, UNDEFINED, Kind, Kinds, always_false, anything, constant, iterated, listed, may_miss, present,
    said, union,
)  # fmt: skip
from wkus_docs.rendering.checking.members import names
from wkus_docs.rendering.checking.operators import calculated
from wkus_docs.rendering.checking.report import Report
from wkus_docs.rendering.checking.scope import Scope
from wkus_docs.rendering.checking.signatures import Argument, Signature, bind, misfits

_UNITS = frozenset({"par", "par_umowy", "ust", "pkt", "lit", "tiret"})
_LAW = {"akt": acts, "dziennik": acts, "prawo": parameters}


class Calls:
    """The part of :class:`Expressions` that knows functions."""

    fields: Fields
    report: Report
    labels: set[str]
    citations: list[tuple[nodes.Node, str]]
    open_labels: bool

    def kinds(self, node: nodes.Node, scope: Scope) -> Kinds:
        """Kinds of an expression."""
        raise NotImplementedError

    def known(self, node: nodes.Node, scope: Scope) -> Kinds:
        """Kinds of an expression, without a word about faults."""
        raise NotImplementedError

    def sure(self, node: nodes.Expr, scope: Scope) -> Kinds:
        """Kinds of a value that must not be missing."""
        raise NotImplementedError

    def attribute(self, node: nodes.Node, kinds: Kinds, name: str) -> Kinds:
        """Kinds of an attribute of a value."""
        raise NotImplementedError

    def same(self, node: nodes.Node, left: Kinds, right: Kinds) -> None:
        """Check that two values may be equal."""
        raise NotImplementedError

    def _text(self, node: nodes.Node, kinds: Kinds) -> None:
        raise NotImplementedError

    def _call(self, node: nodes.Call, scope: Scope) -> Kinds:
        called = self.sure(node.node, scope)
        given = self._arguments(node, scope)
        if anything(called):
            return ANYTHING
        found = [kind.call for kind in called if kind.call is not None]
        if not found:
            self.report.error(node, f"Wartości „{said(called)}” nie można wywołać nawiasem ( ).")
            return ANYTHING
        return union(*(self._called(node, signature, given) for signature in found))

    def _called(self, node: nodes.Call, signature: Signature, given: list[Argument] | None) -> Kinds:
        self.fit(node, signature, given)
        first = node.args[0].value if node.args and isinstance(node.args[0], nodes.Const) else None
        if not isinstance(node.node, nodes.Name):
            return signature.gives
        name = node.node.name
        if name in _UNITS and (node.args or node.kwargs):
            self.open_labels |= not isinstance(first, str)
            self.labels |= {first} if isinstance(first, str) else set()
        if name == "odsylacz" and isinstance(first, str):
            self.citations.append((node, first))
        if name in _LAW and given:
            self._legal(node, name, first, given[0].kinds)
        if name == "prawo" and first in parameters:
            return union(*(_value(state.wartosc) for state in parameters[first].wartosci))
        return signature.gives

    def _legal(self, node: nodes.Call, name: str, first: object, kinds: Kinds) -> None:
        """Check the key of an act or of a value of the law, also where a choice gives it."""
        choices = [item.value for kind in kinds if issubclass(kind.cls, Enum) for item in kind.cls]
        what = "aktu" if name != "prawo" else "wartości prawa"
        for key in [first] if isinstance(first, str) else choices:
            if key not in _LAW[name]:
                self.report.error(node, f"Nie znam {what} „{key}”.", near.choice(key, _LAW[name], "Znam"))

    def _arguments(
        self, node: nodes.Call | nodes.Filter | nodes.Test, scope: Scope, skip: frozenset[str] = frozenset()
    ) -> list[Argument] | None:
        """Arguments as given; None when some of them are known only at run time."""
        plain = [Argument(self.kinds(item, scope)) for item in node.args or ()]
        named = [Argument(self.kinds(item.value, scope), item.key) for item in node.kwargs or () if item.key not in skip]
        dynamic = [item for item in (node.dyn_args, node.dyn_kwargs) if item is not None]
        for item in dynamic:
            self.kinds(item, scope)
        return None if dynamic else [*plain, *named]

    def fit(self, node: nodes.Node, signature: Signature, given: Iterable[Argument] | None) -> None:
        """Check arguments against a signature."""
        if given is None:
            return
        pairs, faults = bind(signature, given)
        for fault in faults:
            self.report.error(node, fault)
        for parameter, kinds in pairs:
            if bad := misfits(kinds, parameter.kinds):
                self.report.error(
                    node,
                    f"Argument „{parameter.name}” w „{signature.name}” to {said(bad)}, "
                    f"a ma to być {said(present(parameter.kinds))}.",
                )
            self.fields.take_whole(kinds)

    def _filter(self, node: nodes.Filter, scope: Scope) -> Kinds:
        if node.node is None:
            return self._read(node, TEXT, scope)
        if node.name in {"default", "d"} and self._never_there(node.node, scope):
            return self._read(node, (UNDEFINED,), scope)
        fine = node.name in filters.MISSING_IS_FINE
        return self._read(node, self.kinds(node.node, scope) if fine else self.sure(node.node, scope), scope)

    def _read(self, node: nodes.Filter, value: Kinds, scope: Scope) -> Kinds:
        """Kinds of a value behind a filter."""
        known = filters.known()[0]
        given = self._arguments(node, scope)
        if node.name not in known:
            self.report.error(node, f"Nie ma filtra „{node.name}”.", near.choice(node.name, known, "Są filtry"))
            return ANYTHING
        signature = filters.filter_signature(node.name)
        if node.name in filters.BUILT_IN:
            self.fit(node, signature, _behind(ANYTHING, given))
            return self._built_in(node, value, scope)
        self.fields.take_whole(value)
        self._filtered(node, signature, value, given)
        return filters.without_missing(value) if node.name == "lub_nie_dotyczy" else signature.gives

    def _filtered(
        self, node: nodes.Node, signature: Signature, value: Kinds, given: list[Argument] | None
    ) -> None:
        """Check one of our own filters: its first parameter is the value."""
        first = signature.parameters[:1]
        for parameter in first:
            if bad := misfits(value, parameter.kinds):
                self.report.error(
                    node, f"Filtr „{signature.name}” dostaje wartość: {said(bad)}, a czyta: {said(parameter.kinds)}.",
                    _suggested(bad),
                )  # fmt: skip
        self.fit(node, signature, _behind(ANYTHING, given))

    def _built_in(self, node: nodes.Filter, value: Kinds, scope: Scope) -> Kinds:
        spec = filters.BUILT_IN[node.name]
        items = iterated(value)
        wrong = {
            "lista": items is None,
            "tekst": False,
            "liczba": calculated("Sub", value, value) is None,
            "słownik": not anything(value) and any(len(kind.each) != 1 for kind in value),
            "to, co ma długość": items is None and not all(issubclass(kind.cls, str) for kind in value),
        }.get(spec.takes, False)
        if wrong:
            self.report.error(
                node, f"Filtr „{node.name}” dostaje wartość: {said(value)}, a czyta: {spec.takes}.", _suggested(value)
            )
            return ANYTHING if isinstance(spec.gives, str) else spec.gives
        if spec.takes == "tekst":
            self._text(node, value)
        return self._given(node, spec.gives, value, items or ANYTHING, scope)

    def _given(self, node: nodes.Filter, gives: Kinds | str, value: Kinds, items: Kinds, scope: Scope) -> Kinds:
        if node.name == "join":
            self._text(node, self._by_attribute(node, items))
        if not isinstance(gives, str):
            return gives
        if gives == "default":
            return self._default(node, value, scope)
        if gives == "map":
            return listed(self._mapped(node, items, scope))
        if gives == "groups":
            return filters.groups(self._attribute_of(node, items) and items)
        if gives == "sum":
            return self._by_attribute(node, items)
        if gives in {"item", "listed"}:
            self._chosen(node, items)
            return items if gives == "item" else listed(items)
        return {"itself": value, "batches": filters.batches(items)}.get(gives) or filters.pairs(value)

    def _default(self, node: nodes.Filter, value: Kinds, scope: Scope) -> Kinds:
        """„default(…)” stands in for what is not there; only with „true” also for an empty value."""
        instead = self.kinds(node.args[0], scope) if node.args else TEXT
        firm = len(node.args) > 1 or any(item.key == "boolean" for item in node.kwargs)
        kept = tuple(kind for kind in value if not always_false((kind,))) if firm else value
        return union(kept, instead)

    def _mapped(self, node: nodes.Filter, items: Kinds, scope: Scope) -> Kinds:
        if any(item.key == "attribute" for item in node.kwargs):
            return self._by_attribute(node, items)
        if node.args and isinstance(node.args[0], nodes.Const):
            inner = nodes.Filter(None, str(node.args[0].value), node.args[1:], node.kwargs, None, None)
            inner.set_lineno(node.lineno, override=True)
            return self._read(inner, present(items), scope)
        return ANYTHING

    def _chosen(self, node: nodes.Filter, items: Kinds) -> None:
        """Check the attribute and the test that a filter chooses or sorts by."""
        if node.name in {"selectattr", "rejectattr"}:
            self._attribute_of(node, items)
            self._named_test(node, node.args[1:2])
        elif node.name in {"select", "reject"}:
            self._named_test(node, node.args[:1])
        else:
            self._by_attribute(node, items)

    def _named_test(self, node: nodes.Filter, args: list[nodes.Expr]) -> None:
        known = filters.known()[1]
        for arg in args:
            if isinstance(arg, nodes.Const) and arg.value not in known:
                self.report.error(node, f"Nie ma testu „{arg.value}”.", near.choice(str(arg.value), known, "Są testy"))

    def _attribute_of(self, node: nodes.Filter, items: Kinds) -> Kinds:
        """Kinds of the attribute that the first argument names."""
        named = [item.value for item in node.kwargs if item.key == "attribute"]
        return self._way(node, items, [*node.args[:1], *named][:1])

    def _by_attribute(self, node: nodes.Filter, items: Kinds) -> Kinds:
        """Kinds of the attribute of items that „attribute=” names, or the items."""
        at = 1 if node.name == "join" else 0
        plain = node.args[at : at + 1] if node.name in {"join", "sum"} else []
        return self._way(node, items, [item.value for item in node.kwargs if item.key == "attribute"] or plain)

    def _way(self, node: nodes.Filter, items: Kinds, names: list[nodes.Expr]) -> Kinds:
        if not names:
            return items
        if not isinstance(names[0], nodes.Const) or not isinstance(names[0].value, str):
            return ANYTHING
        for name in names[0].value.split("."):
            items = ANYTHING if name.isdigit() else self.attribute(node, present(items), name)
        return items

    def _test(self, node: nodes.Test, scope: Scope) -> Kinds:
        known = filters.known()[1]
        given = self._arguments(node, scope)
        if node.name not in known:
            self.kinds(node.node, scope)
            self.report.error(node, f"Nie ma testu „{node.name}”.", near.choice(node.name, known, "Są testy"))
            return TRUTH
        if node.name in {"defined", "undefined"}:
            self._defined(node, scope)
            return TRUTH
        value = self.kinds(node.node, scope)
        self.fit(node, filters.test_signature(node.name), _behind(ANYTHING, given))
        if node.name in {"sameas", "equalto", "eq", "==", "ne", "!="} and given:
            self.same(node, value, given[0].kinds)
        self._answerable(node, value, scope)
        return TRUTH

    def _answerable(self, node: nodes.Test, value: Kinds, scope: Scope) -> None:
        """Warn of a question that has one answer for every document."""
        declared = self.known(node.node, Scope(scope.names))
        if anything(declared) or anything(value):
            return
        if node.name == "none" and not may_miss(declared):
            self.report.warning(node, f"Pytanie „is none” o wartość, która jest zawsze ({said(declared)}).")
        truth = node.name in {"true", "false", "boolean"} or (
            node.name == "sameas" and isinstance(node.args[0], nodes.Const) and isinstance(node.args[0].value, bool)
        )
        if truth and not any(kind.cls is bool for kind in declared):
            self.report.error(node, f"Pytanie „is {node.name}” o wartość, która nie jest „tak” ani „nie”: {said(declared)}.")

    def _defined(self, node: nodes.Test, scope: Scope) -> None:
        """Ask whether a name is there; where the model never has it, that is no question."""
        if not self._never_there(node.node, scope):
            self.known(node.node, scope)

    def _never_there(self, node: nodes.Expr, scope: Scope) -> bool:
        """Warn of a name that no document has, where the template is ready for its absence."""
        if isinstance(node, nodes.Name) and node.name not in scope.names:
            name, near_by = node.name, list(scope.names)
        elif isinstance(node, nodes.Getattr):
            kinds = present(self.known(node.node, scope))
            if anything(kinds) or not kinds or any(self.fields.member(kind, node.attr) for kind in kinds):
                return False
            name, near_by = node.attr, [item for kind in kinds for item in names(kind)]
        else:
            return False
        self.report.warning(node, f"Żaden dokument nie ma „{name}”.", near.may_be(name, near_by))
        return True


def _behind(first: Kinds, given: list[Argument] | None) -> list[Argument] | None:
    return None if given is None else [Argument(first), *given]


def _value(value: object) -> Kinds:
    kinds = constant(value)
    return tuple(Kind(kind.cls) if kind.cls is not bool else kind for kind in kinds)


_READINGS = {"Decimal": "kwota", "date": "data", "Okres": "lata"}


def _suggested(kinds: Kinds) -> str:
    """Filter that reads such a value."""
    found = dict.fromkeys(_READINGS[kind.cls.__name__] for kind in kinds if kind.cls.__name__ in _READINGS)
    return f"Taką wartość czyta „| {next(iter(found))}”." if found else ""


