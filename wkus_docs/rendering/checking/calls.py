"""Calls in an expression, and arguments in general."""

from collections.abc import Iterable
from enum import Enum

from jinja2 import nodes

from wkus_docs.law import acts, parameters
from wkus_docs.rendering.checking import suggestions
from wkus_docs.rendering.checking.kinds import ANYTHING, Kind, Kinds, anything, constant, present, union
from wkus_docs.rendering.checking.reader_base import Reading
from wkus_docs.rendering.checking.scope import Scope
from wkus_docs.rendering.checking.signatures import Argument, Signature, bind, misfits
from wkus_docs.rendering.checking.wording import kinds_in_polish

_UNITS = frozenset({"par", "par_umowy", "ust", "pkt", "lit", "tiret"})

_LAW = {"akt": acts, "dziennik": acts, "prawo": parameters}


class Calls(Reading):
    """Reads calls."""

    def _call(self, node: nodes.Call, scope: Scope) -> Kinds:
        called = self.sure(node.node, scope)
        given = self.arguments(node, scope)
        if anything(called):
            return ANYTHING
        found = [kind.call for kind in called if kind.call is not None]
        if not found:
            self.report.error(node, f"Wartości „{kinds_in_polish(called)}” nie można wywołać nawiasem ( ).")
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
            self.citations.append((self.report.place(node), first))
        if name in _LAW and given:
            self._legal(node, name, first, given[0].kinds)
        if name == "prawo" and isinstance(first, str) and first in parameters:
            return union(*(_value(state.wartosc) for state in parameters[first].wartosci))
        return signature.gives

    def _legal(self, node: nodes.Call, name: str, first: object, kinds: Kinds) -> None:
        """Check the key of an act or of a value of the law, also where a choice gives it."""
        choices = [item.value for kind in kinds if issubclass(kind.cls, Enum) for item in kind.cls]
        what = "aktu" if name != "prawo" else "wartości prawa"
        for key in [first] if isinstance(first, str) else choices:
            if key not in _LAW[name]:
                self.report.error(
                    node, f"Nie znam {what} „{key}”.", suggestions.suggestion_or_all(key, _LAW[name], "Znam")
                )

    def arguments(self, node: nodes.Call | nodes.Filter | nodes.Test, scope: Scope) -> list[Argument] | None:
        """Arguments as given; None when some of them are known only at run time."""
        plain = [Argument(self.kinds(item, scope)) for item in node.args or ()]
        named = [Argument(self.kinds(pair.value, scope), str(pair.key)) for pair in node.kwargs or ()]
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
                    f"Argument „{parameter.name}” w „{signature.name}” to {kinds_in_polish(bad)}, "
                    f"a ma to być {kinds_in_polish(present(parameter.kinds))}.",
                )
            self.fields.take_whole(kinds)


def _value(value: object) -> Kinds:
    kinds = constant(value)
    return tuple(Kind(kind.cls) if kind.cls is not bool else kind for kind in kinds)
