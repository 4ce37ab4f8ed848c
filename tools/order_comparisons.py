"""Order comparisons of modules, put on a switchboard while the modules are imported.

``a < b`` is compiled as ``_order[17](a, b)``: what stands at 17 is ``operator.lt`` and may be exchanged for
``operator.le`` while the program runs. Such a flip can be felt by nobody unless ``a`` equals ``b``, so the
switchboard also tells which comparisons met equal values.
"""

import ast
import operator
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

_BOARD = "_order"
_Compared = Callable[[Any, Any], Any]


@dataclass(frozen=True, slots=True)
class _Order:
    sign: str
    compared: _Compared
    flipped: str


_ORDERS: dict[type[ast.cmpop], _Order] = {
    ast.Lt: _Order("<", operator.lt, "<="),
    ast.LtE: _Order("<=", operator.le, "<"),
    ast.Gt: _Order(">", operator.gt, ">="),
    ast.GtE: _Order(">=", operator.ge, ">"),
}
_COMPARED = {order.sign: order.compared for order in _ORDERS.values()}


@dataclass(frozen=True, slots=True)
class Comparison:
    """One order comparison: where it stands, what it says, whether a rule says it itself."""

    path: Path
    line: int
    within: str
    text: str
    sign: str
    flipped: str
    in_rule: bool


class Switchboard:
    """All order comparisons that were imported; each says as it was written, unless it is flipped."""

    def __init__(self) -> None:
        """Begin with no comparison."""
        self.comparisons: list[Comparison] = []
        self.met: set[int] = set()
        """Numbers of the comparisons that ran since the last :meth:`forget`."""
        self.equal: set[int] = set()
        """Those among them that met equal values."""
        self._listening: list[_Compared] = []
        self._order: list[_Compared] = []

    def add(self, comparison: Comparison) -> int:
        """Take a comparison in; return its number."""
        number = len(self.comparisons)
        self.comparisons.append(comparison)
        self._listening.append(self._heard(number, _COMPARED[comparison.sign]))
        self._order.append(self._listening[-1])
        return number

    def _heard(self, number: int, compared: _Compared) -> _Compared:
        def listen(left: Any, right: Any) -> Any:
            said = compared(left, right)
            self.met.add(number)
            if left == right:
                self.equal.add(number)
            return said

        return listen

    def forget(self) -> None:
        """Begin to listen anew."""
        self.met, self.equal = set(), set()

    @contextmanager
    def flip(self, number: int) -> Iterator[None]:
        """Let a comparison say the other thing of equal values, for a while."""
        self._order[number] = _COMPARED[self.comparisons[number].flipped]
        try:
            yield
        finally:
            self._order[number] = self._listening[number]

    def code(self, source: str, path: Path) -> CodeType:
        """Compile a module with its order comparisons on the switchboard."""
        tree = _Rewriting(self, path).visit(ast.parse(source))
        return compile(ast.fix_missing_locations(tree), str(path), "exec")

    def enter(self, module: ModuleType) -> None:
        """Give a module the comparisons it was compiled with."""
        vars(module)[_BOARD] = self._order


class _Rewriting(ast.NodeTransformer):
    def __init__(self, board: Switchboard, path: Path) -> None:
        self.board, self.path = board, path
        self.within: list[str] = []
        self.rules = 0

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        return self._inside(node, rule=False)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        return self._inside(node, rule=any(_is_rule(one) for one in node.decorator_list))

    def _inside(self, node: ast.ClassDef | ast.FunctionDef, *, rule: bool) -> ast.AST:
        self.within.append(node.name)
        self.rules += rule
        self.generic_visit(node)
        self.rules -= rule
        self.within.pop()
        return node

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        text = ast.unparse(node)
        self.generic_visit(node)
        if not any(type(op) in _ORDERS for op in node.ops):
            return node
        sides = [node.left, *node.comparators]
        links = [
            self._link(op, left, right, text)
            for op, left, right in zip(node.ops, sides, sides[1:], strict=False)
        ]
        said = links[0] if len(links) == 1 else ast.BoolOp(ast.And(), links)
        return ast.copy_location(said, node)

    def _link(self, op: ast.cmpop, left: ast.expr, right: ast.expr, text: str) -> ast.expr:
        """Return one link of a chain; a value between two links is read twice, which nothing here can feel."""
        if type(op) not in _ORDERS:
            return ast.Compare(left, [op], [right])
        order = _ORDERS[type(op)]
        number = self.board.add(
            Comparison(
                self.path, right.lineno, ".".join(self.within), text, order.sign, order.flipped, self.rules > 0
            )
        )  # fmt: skip
        switch = ast.Subscript(ast.Name(_BOARD, ast.Load()), ast.Constant(number), ast.Load())
        return ast.Call(switch, [left, right], [])


def _is_rule(decorator: ast.expr) -> bool:
    said = decorator.func if isinstance(decorator, ast.Call) else decorator
    return isinstance(said, ast.Name) and said.id == "rule"


class _Loader(SourceFileLoader):
    """Loads a module from its source, never from what an earlier import left compiled."""

    board: Switchboard

    def get_code(self, fullname: str) -> CodeType:
        return self.board.code(self.get_source(fullname) or "", Path(self.path))

    def exec_module(self, module: ModuleType) -> None:
        self.board.enter(module)
        super().exec_module(module)


class _Finder(MetaPathFinder):
    def __init__(self, board: Switchboard, packages: Sequence[str]) -> None:
        self.board, self.packages = board, packages

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if not any(fullname == name or fullname.startswith(f"{name}.") for name in self.packages):
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec and isinstance(spec.loader, SourceFileLoader):
            loader = _Loader(fullname, spec.loader.path)
            loader.board = self.board
            spec.loader = loader
        return spec


def watch(*packages: str) -> Switchboard:
    """Put the order comparisons of packages on a switchboard; none of them may have been imported yet."""
    early = [name for name in packages if name in sys.modules]
    if early:
        raise RuntimeError(f"imported before they could be watched: {', '.join(early)}")
    board = Switchboard()
    sys.meta_path.insert(0, _Finder(board, packages))
    return board
