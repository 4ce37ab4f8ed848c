"""Statements of a template, walked in their order: loops, conditions, assignments, macros."""

from typing import cast

from jinja2 import nodes

from wkus_docs.document import Document
from wkus_docs.rendering.checking import suggestions
from wkus_docs.rendering.checking.expressions import Expressions
from wkus_docs.rendering.checking.fault_list import FaultList
from wkus_docs.rendering.checking.field_use import FieldUse
from wkus_docs.rendering.checking.kinds import ANYTHING, TEXT, Kind, Kinds, anything, union
from wkus_docs.rendering.checking.reader_base import reader
from wkus_docs.rendering.checking.scope import LOOP, Scope, names_in
from wkus_docs.rendering.checking.signatures import Parameter, Signature
from wkus_docs.rendering.checking.wording import kinds_in_polish


class Statements:
    """Walks the statements of one template after another."""

    def __init__(self, model: type[Document], fields: FieldUse, report: FaultList) -> None:
        """Check templates of a document type."""
        self.read, self.report = Expressions(model, fields, report), report

    def all(self, body: list[nodes.Node], scope: Scope) -> None:
        """Walk statements in one scope."""
        for node in body:
            visit = getattr(self, reader(type(node)), None)
            if visit is not None:
                visit(node, scope)
            elif isinstance(node, nodes.Expr):
                self.read.kinds(node, scope)
            else:
                self.all(list(node.iter_child_nodes()), scope)

    def cited(self) -> None:
        """Check that every citation has its unit; called when all parts have been walked."""
        for place, label in [] if self.read.open_labels else self.read.citations:
            if label not in self.read.labels:
                self.report.error_at(
                    place, f"Żadna jednostka nie ma etykiety „{label}”.",
                    suggestions.suggestion_or_all(label, self.read.labels, "Są etykiety"),
                )  # fmt: skip

    def _output(self, node: nodes.Output, scope: Scope) -> None:
        for item in node.nodes:
            if not isinstance(item, nodes.TemplateData):
                self.read.printed(item, scope)

    def _if(self, node: nodes.If, scope: Scope) -> None:
        yes, no = self.read.condition(_expr(node.test), scope)
        self.all(node.body, yes)
        ends = [yes]
        for at, branch in enumerate(node.elif_, 1):
            if node.else_ or node.elif_[at:]:
                self.read.last_answer(_expr(branch.test), no)
            here, no = self.read.condition(_expr(branch.test), no)
            self.all(branch.body, here)
            ends.append(here)
        self.all(node.else_, no)
        self._merge(scope, [*ends, no])

    def _merge(self, scope: Scope, ends: list[Scope]) -> None:
        """Names set under a condition have the kinds of all its branches behind it."""
        for name in sorted(set().union(*(end.new for end in ends))):
            scope.bind(name, union(*(end.names[name] for end in ends if name in end.names)))

    def _for(self, node: nodes.For, scope: Scope) -> None:
        items = self.read.looped(_expr(node.iter), scope)
        inside = scope.child(conditions=names_in(node.iter))
        self._bind(node.target, items, inside)
        if node.test is not None:
            inside, _ = self.read.condition(_expr(node.test), inside)
        inside.bind("loop", LOOP)
        self.all(node.body, inside)
        self.all(node.else_, scope.child(conditions=names_in(node.iter)))

    def _bind(self, target: nodes.Node, kinds: Kinds, scope: Scope) -> None:
        if isinstance(target, nodes.Name):
            scope.bind(target.name, kinds)
        elif isinstance(target, nodes.Tuple | nodes.List):
            for item, given in zip(target.items, self._unpacked(target, kinds), strict=True):
                self._bind(item, given, scope)
        elif isinstance(target, nodes.NSRef):
            self._attribute(target, kinds, scope)

    def _unpacked(self, target: nodes.Tuple | nodes.List, kinds: Kinds) -> list[Kinds]:
        many = len(target.items)
        each = [self._values(kind, many) for kind in kinds]
        if anything(kinds) or not each:
            return [ANYTHING] * many
        if any(values is None for values in each):
            self.report.error(
                target, f"Nie da się rozdzielić na {many} nazwy wartości: {kinds_in_polish(kinds)}."
            )
            return [ANYTHING] * many
        return [union(*(values[at] for values in each if values)) for at in range(many)]

    def _values(self, kind: Kind, many: int) -> tuple[Kinds, ...] | None:
        """Kinds of the values a kind unpacks into; None when it does not."""
        if kind.each and issubclass(kind.cls, tuple):
            return kind.each if len(kind.each) == many else None
        return (kind.items,) * many if kind.items else None

    def _attribute(self, target: nodes.NSRef, _kinds: Kinds, scope: Scope) -> None:
        if target.name not in scope.names:
            self.report.error(
                target,
                f"Nie ma przestrzeni nazw „{target.name}”.",
                suggestions.suggestion(target.name, scope.names),
            )

    def _assign(self, node: nodes.Assign, scope: Scope) -> None:
        self._bind(node.target, self.read.kinds(node.node, scope), scope)

    def _assignblock(self, node: nodes.AssignBlock, scope: Scope) -> None:
        self.all(node.body, scope.child())
        if node.filter is not None:
            self.read.kinds(node.filter, scope)
        self._bind(node.target, TEXT, scope)

    def _with(self, node: nodes.With, scope: Scope) -> None:
        inside = scope.child()
        for target, value in zip(node.targets, node.values, strict=True):
            self._bind(target, self.read.kinds(value, scope), inside)
        self.all(node.body, inside)

    def _filterblock(self, node: nodes.FilterBlock, scope: Scope) -> None:
        self.all(node.body, scope.child())
        self.read.kinds(node.filter, scope)

    def _scope(self, node: nodes.Scope, scope: Scope) -> None:
        self.all(node.body, scope.child())

    def _block(self, node: nodes.Block, scope: Scope) -> None:
        self.all(node.body, scope.child())

    def _macro(self, node: nodes.Macro, scope: Scope) -> None:
        parameters = self._parameters(node, scope)
        asked = {item.name for item in node.find_all(nodes.Name)}
        made = Signature(node.name, parameters, "varargs" in asked, "kwargs" in asked, TEXT)
        scope.bind(node.name, (Kind(nodes.Macro, call=made),))
        self._body(node, scope)

    def _parameters(self, node: nodes.Macro | nodes.CallBlock, scope: Scope) -> tuple[Parameter, ...]:
        for default in node.defaults:
            self.read.kinds(default, scope)
        first = len(node.args) - len(node.defaults)
        return tuple(Parameter(item.name, required=at < first) for at, item in enumerate(node.args))

    def _body(self, node: nodes.Macro | nodes.CallBlock, scope: Scope) -> None:
        inside = scope.child()
        for name in (*(item.name for item in node.args), "varargs", "kwargs", "caller"):
            inside.bind(name, ANYTHING)
        self.all(node.body, inside)

    def _callblock(self, node: nodes.CallBlock, scope: Scope) -> None:
        self.read.kinds(node.call, scope)
        self._parameters(node, scope)
        self._body(node, scope)

    def _refused(self, node: nodes.Stmt, _scope: Scope) -> None:
        self.report.error(node, "Szablon nie może sięgać do innych plików (include, import, extends).")

    _include = _import = _fromimport = _extends = _refused


def _expr(node: nodes.Node) -> nodes.Expr:
    """What Jinja's annotations do not promise and its parser keeps: conditions and lists are expressions."""
    return cast("nodes.Expr", node)
