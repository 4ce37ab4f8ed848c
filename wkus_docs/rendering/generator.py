"""Python code for a template: Jinja's own, with values printed by their sites and names looked up fast.

Jinja prints a value and looks up a name through calls that each pays for. Most values are plain texts
without a character that Word could not show, and these are escaped where they stand; most rows are
plain dictionaries, and these are asked directly.
"""

from collections.abc import Callable, Mapping
from io import StringIO
from typing import Any, cast

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Context, markup_join
from jinja2.sandbox import SandboxedEnvironment
from jinja2.visitor import NodeTransformer

from wkus_docs.rendering.budget import charge, refuse_long
from wkus_docs.rendering.on_paper import OnPaper
from wkus_docs.rendering.template_use import CHANGING, mutable_copy
from wkus_docs.rendering.undecided import AskedInLoops, Undecided

WITHIN_BUDGET, WEIGHED, GATHERED = "_within_budget", "_weighed", "_gathered"
"""Filters that charge loops, values read and lists of a template; see :mod:`wkus_docs.rendering.budget`."""

_PLAIN = "_v.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')"
_QUOTED = f"{_PLAIN}.replace('\"', '&#34;')"
_KNOWN = (Environment.getattr, SandboxedEnvironment.getattr)
_GUARDED = CHANGING | {"mro", "format", "format_map"}
_GUARDED_STARTS = ("_", "co_", "tb_", "f_", "gi_", "cr_", "ag_", "func_")


class _Budget(NodeTransformer):
    """Charges everything that could run for ever or grow without bounds."""

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802 – Jinja's name
        """Charge a loop for its length times its body."""
        weight = _weight(node.body)
        self.generic_visit(node)
        node.iter = _filtered(cast("nodes.Expr", node.iter), WITHIN_BUDGET, nodes.Const(weight))
        return node

    def visit_Compare(self, node: nodes.Compare) -> nodes.Compare:  # noqa: N802 – as above
        """Charge a comparison for what it reads through."""
        self.generic_visit(node)
        node.expr = _read(node.expr)
        for operand in node.ops:
            operand.expr = _read(operand.expr)
        return node

    def visit_Getitem(self, node: nodes.Getitem) -> nodes.Getitem:  # noqa: N802 – as above
        """Charge a slice for the whole."""
        self.generic_visit(node)
        if isinstance(node.arg, nodes.Slice):
            node.node = _read(node.node)
        return node

    def visit_AssignBlock(self, node: nodes.AssignBlock) -> Any:  # noqa: N802 – as above
        """Charge a block kept in a name for its text."""
        self.generic_visit(node)
        if not isinstance(node.target, nodes.Name):
            return node
        kept = nodes.Name(node.target.name, "load", lineno=node.lineno)
        return [node, nodes.ExprStmt(_filtered(kept, WEIGHED), lineno=node.lineno)]

    def _gather(self, node: Any) -> Any:
        self.generic_visit(node)
        loaded = getattr(node, "ctx", "load") == "load"
        return _filtered(node, GATHERED) if loaded and next(node.iter_child_nodes(), None) else node

    visit_List = visit_Tuple = visit_Dict = _gather  # noqa: N815 – as above


def _weight(body: list[nodes.Node]) -> int:
    """Count what a turn of a loop does; loops in it are charged by themselves."""
    count, waiting = 1, list(body)
    while waiting:
        node = waiting.pop()
        count += 1
        if not isinstance(node, nodes.For):
            waiting.extend(node.iter_child_nodes())
    return count


def _read(node: nodes.Expr) -> nodes.Expr:
    return node if isinstance(node, nodes.Const) else _filtered(node, WEIGHED)


def _filtered(node: nodes.Expr, name: str, *arguments: nodes.Expr) -> nodes.Filter:
    return nodes.Filter(node, name, list(arguments), [], None, None, lineno=node.lineno)


class _Generator(CodeGenerator):
    """Jinja's code generator that knows where in the Word file each line of source is printed."""

    sites: Mapping[int, tuple[int, str]] = {}
    ready = "_v.isprintable()"
    """What is true of a text that needs nothing but its markup escaped."""

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
        self.write(")" if kind in {"run", "block"} else f") is str and {self.ready} else _show{number}(_v))")

    def visit_Assign(self, node: nodes.Assign, frame: Frame) -> None:  # noqa: N802 – Jinja's name
        """Assign; what is checked before it belongs to this line too."""
        self.newline(node)
        super().visit_Assign(node, frame)

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802 – Jinja's name
        """Join texts with ``~``, up to a bound."""
        self.write("_concat(context, (")
        for item in node.nodes:
            self.visit(item, frame)
            self.write(", ")
        self.write("))")

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


class _DraftGenerator(Undecided, _Generator):
    """The same for drafts."""


class _PaperGenerator(OnPaper, _Generator):
    """The same for forms to be filled in by hand."""


def concatenate(context: Context, values: tuple[Any, ...]) -> str:
    """Join values as ``~`` does: escaped where one of them is XML already."""
    made = markup_join(values)
    refuse_long(len(made))
    charge(context, len(made) // 8 + 1)
    return made


def lookup(environment: Environment) -> Callable[[Any, str], Any]:
    """Return the look-up of an attribute whose name is harmless: the attribute first, then the key."""
    undefined = environment.undefined
    collecting = getattr(environment, "collecting", False)

    def get(owner: Any, name: str) -> Any:
        try:
            found = getattr(owner, name)
            return mutable_copy(found) if collecting else found
        except AttributeError:
            try:
                return owner[name]
            except (TypeError, LookupError):
                return undefined(obj=owner, name=name)

    return get


def code(  # noqa: PLR0913 – a flag for each way in which a template is written
    environment: Environment,
    tree: nodes.Template,
    sites: Mapping[int, tuple[int, str]],
    *,
    drafting: bool,
    spaced: bool = False,
    on_paper: bool = False,
) -> Any:
    """Return the compiled code of a tree.

    ``sites`` gives the number and kind of the site of each line; ``drafting``, gaps print themselves,
    and ``on_paper``, what they leave open is printed both ways; ``spaced``, texts get no-break spaces.
    """
    tree = _Budget().visit(AskedInLoops().visit(tree) if drafting else tree)
    kind = _PaperGenerator if on_paper else _DraftGenerator if drafting else _Generator
    generator = kind(environment, None, "<template>")
    generator.sites = sites
    if spaced:
        generator.ready += " and ' ' not in _v and '_' not in _v"
    generator.visit(tree)
    written = cast("StringIO", generator.stream).getvalue()
    try:
        return compile(written, "<template>", "exec")
    except SyntaxError as fault:
        lines = [line for line, at in generator.debug_info if at <= (fault.lineno or 0)]
        raise TemplateSyntaxError(str(fault.msg), max(lines, default=0)) from fault
