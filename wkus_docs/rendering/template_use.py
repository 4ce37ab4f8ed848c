"""Names, filters and tests that a template uses, and whether it changes its data; found in one walk over its tree."""

from dataclasses import dataclass
from typing import Any

from jinja2 import nodes

CHANGING = frozenset(
    ["add", "append", "byteswap", "frombytes", "fromfile", "fromlist", "fromunicode", "move_to_end", "subtract", "appendleft", "clear", "difference_update", "discard", "extend", "extendleft",
     "insert", "pop", "popitem", "popleft", "remove", "reverse", "rotate", "setdefault", "sort",
     "symmetric_difference_update", "update"]
)  # fmt: skip
"""Methods by which a template changes a list, a dictionary or a set."""


_READY = frozenset(["safe", "xmlattr", "urlize", "tojson"])
_WRITING = (nodes.FilterBlock, nodes.AssignBlock, nodes.Macro, nodes.CallBlock)


@dataclass(frozen=True, slots=True)
class TemplateUse:
    """What one part of a template uses."""

    names: frozenset[str]
    filters: tuple[nodes.Filter, ...]
    tests: tuple[nodes.Test, ...]
    changes: bool
    writes: bool
    """Whether the template writes XML itself: by blocks, macros or ``safe``."""


def use_of(tree: nodes.Template) -> TemplateUse:
    """Return what a tree uses."""
    names: set[str] = set()
    filters: list[nodes.Filter] = []
    tests: list[nodes.Test] = []
    changes = writes = False
    waiting: list[nodes.Node] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, nodes.Name):
            names.add(node.name)
        elif isinstance(node, nodes.Filter):
            filters.append(node)
            writes = writes or node.name in _READY
        elif isinstance(node, nodes.Test):
            tests.append(node)
        elif isinstance(node, nodes.Getattr):
            changes = changes or node.attr in CHANGING
        elif isinstance(node, _WRITING):
            writes = True
        waiting.extend(node.iter_child_nodes())
    return TemplateUse(frozenset(names), tuple(reversed(filters)), tuple(reversed(tests)), changes, writes)


def mutable_copy(value: Any) -> Any:
    """Return lists, dictionaries and sets, at any depth, as copies a template may change."""
    if isinstance(value, dict):
        return {key: mutable_copy(item) for key, item in value.items()}
    if type(value) in {list, tuple}:
        return type(value)(mutable_copy(item) for item in value)
    return set(value) if isinstance(value, set) else value
