"""What a tree uses, from one walk over it: names, filters, tests, and whether it changes its data."""

from dataclasses import dataclass

from jinja2 import nodes

CHANGING = frozenset(
    ["add", "append", "appendleft", "clear", "difference_update", "discard", "extend", "extendleft",
     "insert", "pop", "popitem", "popleft", "remove", "reverse", "rotate", "setdefault", "sort",
     "symmetric_difference_update", "update"]
)  # fmt: skip
"""Methods by which a template changes a list, a dictionary or a set."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What one part of a template uses."""

    names: frozenset[str]
    filters: tuple[nodes.Filter, ...]
    tests: tuple[nodes.Test, ...]
    changes: bool


def facts(tree: nodes.Template) -> Facts:
    """Walk over a tree."""
    names: set[str] = set()
    filters: list[nodes.Filter] = []
    tests: list[nodes.Test] = []
    changes = False
    waiting: list[nodes.Node] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, nodes.Name):
            names.add(node.name)
        elif isinstance(node, nodes.Filter):
            filters.append(node)
        elif isinstance(node, nodes.Test):
            tests.append(node)
        elif isinstance(node, nodes.Getattr):
            changes = changes or node.attr in CHANGING
        waiting.extend(node.iter_child_nodes())
    return Facts(frozenset(names), tuple(reversed(filters)), tuple(reversed(tests)), changes)
