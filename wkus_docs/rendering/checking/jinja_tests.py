"""Jinja tests in an expression: „is none”, „is defined”, „is true”."""

from jinja2 import nodes

from wkus_docs.rendering.checking import filter_types, suggestions
from wkus_docs.rendering.checking.attributes import names
from wkus_docs.rendering.checking.calls import Calls
from wkus_docs.rendering.checking.comparisons import Comparisons
from wkus_docs.rendering.checking.kinds import ANYTHING, TRUTH, Kinds, anything, may_miss, present
from wkus_docs.rendering.checking.scope import Scope
from wkus_docs.rendering.checking.signatures import behind
from wkus_docs.rendering.checking.wording import kinds_in_polish


class JinjaTests(Calls, Comparisons):
    """Reads tests."""

    def _test(self, node: nodes.Test, scope: Scope) -> Kinds:
        known = filter_types.known_filters()[1]
        given = self.arguments(node, scope)
        if node.name not in known:
            self.kinds(node.node, scope)
            self.report.error(
                node,
                f"Nie ma testu „{node.name}”.",
                suggestions.suggestion_or_all(node.name, known, "Są testy"),
            )
            return TRUTH
        if node.name in {"defined", "undefined"}:
            self._defined(node, scope)
            return TRUTH
        value = self.kinds(node.node, scope)
        self.fit(node, filter_types.test_signature(node.name), behind(ANYTHING, given))
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
            self.report.warning(
                node, f"Pytanie „is none” o wartość, która jest zawsze ({kinds_in_polish(declared)})."
            )
        truth = node.name in {"true", "false", "boolean"} or (
            node.name == "sameas"
            and isinstance(node.args[0], nodes.Const)
            and isinstance(node.args[0].value, bool)
        )
        if truth and not any(kind.cls is bool for kind in declared):
            self.report.error(
                node,
                f"Pytanie „is {node.name}” o wartość, która nie jest „tak” ani „nie”: {kinds_in_polish(declared)}.",
            )

    def _defined(self, node: nodes.Test, scope: Scope) -> None:
        """Ask whether a name is there; where the model never has it, that is no question."""
        if not self.never_there(node.node, scope):
            self.known(node.node, scope)

    def never_there(self, node: nodes.Expr, scope: Scope) -> bool:
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
        self.report.warning(node, f"Żaden dokument nie ma „{name}”.", suggestions.suggestion(name, near_by))
        return True
