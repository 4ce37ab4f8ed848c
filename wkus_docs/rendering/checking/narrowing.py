"""Narrows the kinds of the values in a condition, for when it holds and for when it does not."""

from collections.abc import Callable

from jinja2 import nodes

from wkus_docs.rendering.checking.kinds import NONE, TRUTH, Kind, Kinds, anything, present, surely_true
from wkus_docs.rendering.checking.scope import Path, Scope, path_of

Facts = dict[Path, Kinds]
Known = Callable[[nodes.Expr, Scope], Kinds]
"""Gives the kinds of an expression; no fault is reported."""


def narrowed(node: nodes.Expr, scope: Scope, known: Known) -> tuple[Facts, Facts]:
    """Facts where the condition holds, and facts where it does not."""
    if isinstance(node, nodes.Not):
        yes, no = narrowed(node.node, scope, known)
        return no, yes
    if isinstance(node, nodes.And):
        left = narrowed(node.left, scope, known)
        right = narrowed(node.right, scope.child(left[0]), known)
        return {**left[0], **right[0]}, {}
    if isinstance(node, nodes.Or):
        left = narrowed(node.left, scope, known)
        right = narrowed(node.right, scope.child(left[1]), known)
        return {}, {**left[1], **right[1]}
    return _plain(node, scope, known)


def _plain(node: nodes.Expr, scope: Scope, known: Known) -> tuple[Facts, Facts]:
    asked, kind = _question(node)
    path = path_of(asked)
    if path is None:
        return {}, {}
    kinds = known(asked, scope)
    if kind in {"defined", "undefined"}:
        return ({path: kinds}, {}) if kind == "defined" else ({}, {path: kinds})
    if anything(kinds):
        return {}, {}
    yes, no = _parts(kinds, kind)
    return {path: yes}, {path: no}


def _question(node: nodes.Expr) -> tuple[nodes.Expr, str | Kind]:
    """Return what is asked about, and what is asked of it."""
    if isinstance(node, nodes.Test):
        constant = node.args[0] if node.args and isinstance(node.args[0], nodes.Const) else None
        if node.name == "sameas" and constant is not None:
            return node.node, _literal(constant.value) or "?"
        return node.node, _ASKED.get(node.name, "?")
    if isinstance(node, nodes.Compare) and len(node.ops) == 1 and isinstance(node.ops[0].expr, nodes.Const):
        found = _literal(node.ops[0].expr.value)
        if found and node.ops[0].op == "eq":
            return node.expr, found
        if found == NONE and node.ops[0].op == "ne":
            return node.expr, "some"
        return node.expr, "?"
    return node, "true"


_ASKED: dict[str, str | Kind] = {
    "none": NONE, "true": TRUTH[0], "false": TRUTH[1], "defined": "defined",
    "boolean": "boolean",
    "undefined": "undefined",
}  # fmt: skip


def _literal(value: object) -> Kind | None:
    if value is None:
        return NONE
    return TRUTH[not value] if isinstance(value, bool) else None


def _parts(kinds: Kinds, asked: str | Kind) -> tuple[Kinds, Kinds]:
    """Alternatives for which the answer is yes, and those for which it is no."""
    if isinstance(asked, Kind):
        return tuple(k for k in kinds if k == asked), tuple(k for k in kinds if k != asked)
    if asked in {"true", "some"}:
        yes = tuple(k for k in present(kinds) if asked == "some" or k != TRUTH[1])
        return yes, tuple(k for k in kinds if k == NONE or (asked == "true" and not surely_true(k)))
    if asked == "boolean":
        return tuple(k for k in kinds if k.cls is bool), tuple(k for k in kinds if k.cls is not bool)
    return kinds, kinds
