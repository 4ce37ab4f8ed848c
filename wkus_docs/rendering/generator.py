"""Python code for a template: Jinja's own, with values printed by their sites and names looked up fast.

Jinja prints a value and looks up a name through calls that each pays for. Most values are plain texts
without a character that Word could not show, and these are escaped where they stand; most rows are
plain dictionaries, and these are asked directly.
"""

from collections.abc import Callable, Mapping
from io import StringIO
from typing import Any, cast

from jinja2 import Environment, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.sandbox import SandboxedEnvironment
from jinja2.visitor import NodeTransformer

from wkus_docs.rendering.facts import CHANGING

WITHIN_BUDGET = "_within_budget"
"""Filter that every loop asks whether it may run; see :mod:`budget`."""

_PLAIN = "_v.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')"
_QUOTED = f"{_PLAIN}.replace('\"', '&#34;')"
_KNOWN = (Environment.getattr, SandboxedEnvironment.getattr)
_GUARDED = CHANGING | {"mro", "format", "format_map"}
_GUARDED_STARTS = ("_", "co_", "tb_", "f_", "gi_", "cr_", "ag_", "func_")


class _Budget(NodeTransformer):
    """Have every loop ask the budget."""

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802 – Jinja's name
        self.generic_visit(node)
        node.iter = nodes.Filter(node.iter, WITHIN_BUDGET, [], [], None, None, lineno=node.iter.lineno)
        return node


class _Generator(CodeGenerator):
    """Jinja's code generator, told which site a line of the template is."""

    sites: Mapping[int, tuple[int, str]] = {}

    def _make_finalize(self) -> Any:
        """Let no value become a constant at compile time: sites print them all."""
        return super()._make_finalize()._replace(const=None)

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ARG002 – Jinja's
        number, kind = self.sites.get(node.lineno, (0, "plain"))
        if kind in {"run", "block"}:
            self.write(f"_show{number}(")
        else:
            self.write(f"({_QUOTED if kind == 'attribute' else _PLAIN} if type(_v := ")
        if finalize.src is not None:
            self.write(finalize.src)

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ARG002 – Jinja's
        if finalize.src is not None:
            self.write(")")
        number, kind = self.sites.get(node.lineno, (0, "plain"))
        self.write(
            ")" if kind in {"run", "block"} else f") is str and _v.isprintable() else _show{number}(_v))"
        )

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 – Jinja's name
        """Look an attribute up; what the sandbox would want to see goes through the sandbox."""
        if (
            node.attr in _GUARDED
            or node.attr.startswith(_GUARDED_STARTS)
            or type(self.environment).getattr not in _KNOWN
        ):
            super().visit_Getattr(node, frame)
            return
        row = frame.symbols.find_ref(node.node.name) if isinstance(node.node, nodes.Name) else None
        direct = row is not None and not hasattr(dict, node.attr)
        if direct:
            self.write(f"({row}[{node.attr!r}] if type({row}) is dict and {node.attr!r} in {row} else ")
        self.write("_get(")
        self.visit(node.node, frame)
        self.write(f", {node.attr!r})")
        if direct:
            self.write(")")


def lookup(environment: Environment) -> Callable[[Any, str], Any]:
    """Return the look-up of an attribute whose name is harmless: the attribute first, then the key."""
    undefined = environment.undefined

    def get(owner: Any, name: str) -> Any:
        try:
            return getattr(owner, name)
        except AttributeError:
            try:
                return owner[name]
            except (TypeError, LookupError):
                return undefined(obj=owner, name=name)

    return get


def code(environment: Environment, tree: nodes.Template, sites: Mapping[int, tuple[int, str]]) -> Any:
    """Return the compiled code of a tree. ``sites`` gives the number and kind of the site of each line."""
    tree = _Budget().visit(tree)
    generator = _Generator(environment, None, "<template>")
    generator.sites = sites
    generator.visit(tree)
    written = cast("StringIO", generator.stream).getvalue()
    return compile(written, "<template>", "exec")
