"""Filters in an expression."""

from collections.abc import Callable

from jinja2 import nodes

from wkus_docs.rendering.checking import filter_types, suggestions
from wkus_docs.rendering.checking.jinja_tests import JinjaTests
from wkus_docs.rendering.checking.kinds import (
    ANYTHING,
    TEXT,
    UNDEFINED,
    Kinds,
    always_false,
    anything,
    iterated,
    listed,
    present,
    union,
)
from wkus_docs.rendering.checking.operators import calculated
from wkus_docs.rendering.checking.scope import Scope
from wkus_docs.rendering.checking.signatures import Argument, Signature, behind, misfits
from wkus_docs.rendering.checking.wording import kinds_in_polish, suggested


class FilterCalls(JinjaTests):
    """Reads filters."""

    def _filter(self, node: nodes.Filter, scope: Scope) -> Kinds:
        if node.node is None:
            return self._read(node, TEXT, scope)
        if node.name.startswith("_") and node.name in filter_types.known_filters()[0]:
            return self.kinds(node.node, scope)  # the engine's own; its author did not write it
        if node.name in {"default", "d"} and self.never_there(node.node, scope):
            return self._read(node, (UNDEFINED,), scope)
        fine = node.name in filter_types.MISSING_IS_FINE
        return self._read(node, self.kinds(node.node, scope) if fine else self.sure(node.node, scope), scope)

    def _read(self, node: nodes.Filter, value: Kinds, scope: Scope) -> Kinds:
        """Kinds of a value behind a filter."""
        known = filter_types.known_filters()[0]
        given = self.arguments(node, scope)
        if node.name not in known:
            self.report.error(
                node,
                f"Nie ma filtra „{node.name}”.",
                suggestions.suggestion_or_all(
                    node.name, (item for item in known if not item.startswith("_")), "Są filtry"
                ),
            )
            return ANYTHING
        signature = filter_types.filter_signature(node.name)
        if node.name in filter_types.BUILT_IN:
            self.fit(node, signature, behind(ANYTHING, given))
            return self._built_in(node, value, scope)
        self.fields.take_whole(value)
        self._filtered(node, signature, value, given)
        return filter_types.without_missing(value) if node.name == "lub_nie_dotyczy" else signature.gives

    def _filtered(
        self, node: nodes.Node, signature: Signature, value: Kinds, given: list[Argument] | None
    ) -> None:
        """Check one of our own filters: its first parameter is the value."""
        first = signature.parameters[:1]
        for parameter in first:
            if bad := misfits(value, parameter.kinds):
                self.report.error(
                    node, f"Filtr „{signature.name}” dostaje wartość: {kinds_in_polish(bad)}, a czyta: {kinds_in_polish(parameter.kinds)}.",
                    suggested(bad),
                )  # fmt: skip
        self.fit(node, signature, behind(ANYTHING, given))

    def _built_in(self, node: nodes.Filter, value: Kinds, scope: Scope) -> Kinds:
        spec = filter_types.BUILT_IN[node.name]
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
                node,
                f"Filtr „{node.name}” dostaje wartość: {kinds_in_polish(value)}, a czyta: {spec.takes}.",
                suggested(value),
            )
            return ANYTHING if isinstance(spec.gives, str) else spec.gives
        if spec.takes == "tekst":
            self.text(node.node or node, value)
        return self._given(node, spec.gives, value, items or ANYTHING, scope)

    def _given(
        self, node: nodes.Filter, gives: Kinds | str, value: Kinds, items: Kinds, scope: Scope
    ) -> Kinds:
        if node.name == "join":
            self.text(node, self._by_attribute(node, items))
        if not isinstance(gives, str):
            return gives
        if gives in {"item", "listed"}:
            self._chosen(node, items)
        made: dict[str, Callable[[], Kinds]] = {
            "default": lambda: self._default(node, value, scope),
            "map": lambda: listed(self._mapped(node, items, scope)),
            "groups": lambda: filter_types.groups(items) if self._attribute_of(node, items) else ANYTHING,
            "sum": lambda: self._by_attribute(node, items),
            "item": lambda: items,
            "listed": lambda: listed(items),
            "itself": lambda: value,
            "batches": lambda: filter_types.batches(items),
            "pairs": lambda: filter_types.pairs(value),
        }
        return made[gives]()

    def _default(self, node: nodes.Filter, value: Kinds, scope: Scope) -> Kinds:
        """„default(…)” replaces a missing value; only with „true” an empty one too."""
        instead = self.kinds(node.args[0], scope) if node.args else TEXT
        firm = len(node.args) > 1 or any(item.key == "boolean" for item in node.kwargs)
        kept = tuple(kind for kind in value if kind != UNDEFINED and not (firm and always_false((kind,))))
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
        known = filter_types.known_filters()[1]
        for arg in args:
            if isinstance(arg, nodes.Const) and arg.value not in known:
                self.report.error(
                    node,
                    f"Nie ma testu „{arg.value}”.",
                    suggestions.suggestion_or_all(str(arg.value), known, "Są testy"),
                )

    def _attribute_of(self, node: nodes.Filter, items: Kinds) -> Kinds:
        """Kinds of the attribute that the first argument names."""
        named = [item.value for item in node.kwargs if item.key == "attribute"]
        return self._way(node, items, [*node.args[:1], *named][:1])

    def _by_attribute(self, node: nodes.Filter, items: Kinds) -> Kinds:
        """Kinds of the attribute of items that „attribute=” names, or the items."""
        at = 1 if node.name == "join" else 0
        plain = node.args[at : at + 1] if node.name in {"join", "sum"} else []
        return self._way(
            node, items, [item.value for item in node.kwargs if item.key == "attribute"] or plain
        )

    def _way(self, node: nodes.Filter, items: Kinds, names: list[nodes.Expr]) -> Kinds:
        if not names:
            return items
        if not isinstance(names[0], nodes.Const) or not isinstance(names[0].value, str):
            return ANYTHING
        for name in names[0].value.split("."):
            items = ANYTHING if name.isdigit() else self.attribute(node, present(items), name)
        return items
