"""The base of the readers of expressions: what each of them needs of the others."""

from functools import cache

from jinja2 import nodes

from wkus_docs.document import Document, Part
from wkus_docs.errors import Place
from wkus_docs.rendering.checking import suggestions
from wkus_docs.rendering.checking.attributes import names
from wkus_docs.rendering.checking.fault_list import FaultList
from wkus_docs.rendering.checking.field_use import FieldUse
from wkus_docs.rendering.checking.kinds import (
    ANYTHING,
    NEVER,
    NONE,
    UNDEFINED,
    Kind,
    Kinds,
    anything,
    may_miss,
    present,
    union,
)
from wkus_docs.rendering.checking.model_code import code_of
from wkus_docs.rendering.checking.scope import Scope, path_of
from wkus_docs.rendering.checking.wording import GUARD, NO_TEXT, has_text, kinds_in_polish, owner, quoted


@cache
def reader(node: type[nodes.Node]) -> str:
    """Name of the method that reads nodes of a type."""
    return f"_{node.__name__.lower()}"


class Reading:
    """Kinds of a value, from an expression and its scope. The mixins of this package share it."""

    def __init__(self, model: type[Document], fields: FieldUse, report: FaultList) -> None:
        """Check expressions of a document type."""
        self.model, self.fields, self.report = model, fields, report
        self.labels: set[str] = set()
        self.citations: list[tuple[Place, str]] = []
        self.open_labels = False

    def kinds(self, node: nodes.Node, scope: Scope) -> Kinds:
        """Kinds of an expression."""
        path = path_of(node) if scope.facts else None
        read = getattr(self, reader(type(node)), None)
        if path is not None and path in scope.facts:
            self._count(node, scope)
            return scope.facts[path]
        if read is not None:
            found: Kinds = read(node, scope)
            return found
        for child in node.iter_child_nodes():
            self.kinds(child, scope)
        return ANYTHING

    def known(self, node: nodes.Node, scope: Scope) -> Kinds:
        """Kinds of an expression; no fault is reported."""
        before, self.report.quiet = self.report.quiet, True
        try:
            return self.kinds(node, scope)
        finally:
            self.report.quiet = before

    def sure(self, node: nodes.Expr, scope: Scope, *, printed: bool = False) -> Kinds:
        """Kinds of a value that must not be missing; printed, a condition without „else” gives an empty text."""
        kinds = self.kinds(node, scope)
        if may_miss(kinds) and not self._vouched(node, kinds, scope):
            self.report.error(node, f"{quoted(node)} może nie mieć wartości.", GUARD)
        if UNDEFINED in kinds and not printed and not anything(kinds):
            self.report.error(
                node, f"{quoted(node)} nie ma wartości, gdy warunek nie zachodzi.", "Dopisz „else …”."
            )
        return present(kinds)

    def attribute(self, node: nodes.Node, kinds: Kinds, name: str) -> Kinds:
        """Kinds of an attribute of a value."""
        found: list[Kinds] = []
        for kind in kinds:
            given = ANYTHING if kind.cls is object else self.fields.member(kind, name)
            if given is None:
                self._no_attribute(node, kind, name)
            found.append(ANYTHING if given is None else given)
        return union(*found)

    def text(self, node: nodes.Node, kinds: Kinds) -> None:
        """Check that a value has a text of its own."""
        bad = tuple(kind for kind in kinds if not has_text(kind))
        if bad and not anything(kinds):
            self.report.error(
                node,
                f"{quoted(node)} to {kinds_in_polish(bad)}; takiej wartości nie da się wydrukować wprost.",
                NO_TEXT,
            )

    def _count(self, node: nodes.Node, scope: Scope) -> None:
        """Count the steps of a way as used whose end is known already."""
        self.known(node, Scope(scope.names))

    def _vouched(self, node: nodes.Expr, kinds: Kinds, scope: Scope) -> bool:
        """Whether the model ties a value that may be missing to a condition around it."""
        path = path_of(node)
        if path is None or kinds == (NONE,):
            return False
        ties = code_of(self.model).ties
        return any(ties(str(path[-1]), condition) for condition in scope.conditions)

    def _no_attribute(self, node: nodes.Node, kind: Kind, name: str) -> None:
        own = [item for item in names(kind) if self.fields.changed(kind.cls).get(item, NEVER) is not None]
        what = "Ma pola" if issubclass(kind.cls, Part) else "Są"
        self.report.error(
            node, f"{owner(kind)} nie ma „{name}”.", suggestions.suggestion_or_all(name, own, what)
        )
