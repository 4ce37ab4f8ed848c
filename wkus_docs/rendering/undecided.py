"""Conditions of a draft: where what they ask is not known, they choose no branch and print the gap.

``{% if czy_publikowana %}Mapa jest publiczna.{% else %}Mapa służy urzędowi.{% endif %}`` says neither while
nobody has answered; „[uzupełnij: Czy mapa ma być publikowana]” stands in its place, as a paragraph or a
row where the condition is about paragraphs or rows. A box stays empty, and an attribute, which has no
room for a gap, is as if the condition did not hold.
"""

import re
from collections.abc import Callable, Mapping
from itertools import chain, repeat
from typing import Any, cast

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.visitor import NodeTransformer

from wkus_docs.gaps import Gap, GapError

PERHAPS = "_perhaps"
"""Filter of a loop's condition: items of which it is not known stay in the loop, for the gap to be printed."""

_EMPTY_BOX = re.compile("[☐□○]")
XML = re.compile("<[^>]*>")
_STRIKE = re.compile(r"<w:strike(?: [^>]*)?/>")
_ASKING = re.compile(r"\{%[-+]?\s*(if|elif|for)\b")


def asks(tag: str) -> bool:
    """Tell whether a tag may have to print a gap."""
    return bool(_ASKING.match(tag))


def known(ask: Callable[[], Any]) -> Any:
    """Return the value of an expression; the gap where it takes one."""
    try:
        return ask()
    except GapError as missing:
        return missing.gap


def asked(ask: Callable[[], Any]) -> bool | Gap:
    """Return the answer to a condition; the gap that leaves it open."""
    value = known(ask)
    if isinstance(value, Gap):
        return value if value.undecided else True
    return bool(value)


def perhaps(value: Any) -> Any:
    """Let an open answer pass."""
    return isinstance(value, Gap) or value


class AskedInLoops(NodeTransformer):
    """A loop with a condition asks it once more inside, where there is room for the gap."""

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802 – Jinja's name
        """Ask again about every item."""
        self.generic_visit(node)
        if node.test is not None:
            test, line = cast("nodes.Expr", node.test), node.lineno
            node.body = [nodes.If(test, node.body, [], [], lineno=line)]
            node.test = nodes.Filter(test, PERHAPS, [], [], None, None, lineno=line)
        return node


class Undecided(CodeGenerator):
    """Writes the code of drafts: every expression may come out as a gap, and every condition as undecided."""

    sites: Mapping[int, tuple[int, str]]

    def visit_If(self, node: nodes.If, frame: Frame) -> None:  # noqa: N802 – Jinja's name
        """Choose a branch, or print the gap that leaves the choice open."""
        inner = frame.soft()
        plain = unstruck(node)
        silent = is_box(node) or self.sites.get(node.lineno, (0, ""))[1] == "attribute"
        for word, branch in zip(chain(("if",), repeat("elif")), (node, *node.elif_), strict=False):
            self.writeline(f"{word} (_c := _asked(lambda: ", branch)
            self.visit(branch.test, inner)
            self.write(")) is True:")
            self._branch(branch.body, inner)
            if not silent:
                self._gap(branch, inner, plain)
        if node.else_:
            self.writeline("else:")
            self._branch(node.else_, inner)

    def _branch(self, body: list[nodes.Node], frame: Frame) -> None:
        self.indent()
        self.blockvisit(body, frame)
        self.outdent()

    def _gap(self, branch: nodes.If, frame: Frame, open_: list[nodes.Node]) -> None:
        self.writeline("elif _c is not False:", branch)
        self.indent()
        self.blockvisit(open_, frame)
        self.start_write(frame, branch)
        self.write(f"_show{self.sites.get(branch.lineno, (0, ''))[0]}(_c)")
        self.end_write(frame)
        self.outdent()

    def _lenient(self, write: Callable[..., None], node: nodes.Node, frame: Frame) -> None:
        self.write("_known(lambda: ")
        write(node, frame)
        self.write(")")

    def visit_CondExpr(self, node: nodes.CondExpr, frame: Frame) -> None:  # noqa: N802 – as above
        """Choose a value; an open choice is the gap."""
        self._lenient(super().visit_CondExpr, node, frame)

    def visit_And(self, node: nodes.BinExpr, frame: Frame) -> None:  # noqa: N802 – as above
        """Both; open where one that is open has to be known."""
        self._lenient(super().visit_And, node, frame)

    def visit_Or(self, node: nodes.BinExpr, frame: Frame) -> None:  # noqa: N802 – as above
        """One of two; open as above."""
        self._lenient(super().visit_Or, node, frame)

    def visit_Not(self, node: nodes.UnaryExpr, frame: Frame) -> None:  # noqa: N802 – as above
        """The opposite; that of an open answer is open."""
        self._lenient(super().visit_Not, node, frame)

    def visit_Compare(self, node: nodes.Compare, frame: Frame) -> None:  # noqa: N802 – as above
        """Compare; with a gap nobody knows how it comes out."""
        self._lenient(super().visit_Compare, node, frame)

    def visit_Test(self, node: nodes.Test, frame: Frame) -> None:  # noqa: N802 – as above
        """Ask a question, which a gap may leave open."""
        self._lenient(super().visit_Test, node, frame)

    def visit_Filter(self, node: nodes.Filter, frame: Frame) -> None:  # noqa: N802 – as above
        """Read a value; what takes a gap is that gap. A filter of a whole block has no value to look at."""
        if node.node is None:
            super().visit_Filter(node, frame)
        else:
            self._lenient(super().visit_Filter, node, frame)


def unstruck(node: nodes.If) -> list[nodes.Node]:
    """Return what stands in every branch alike but for what is struck out, with nothing struck out.

    So an official form keeps its words while nobody has chosen between them: „nie zalega* / zalega*”. Empty
    where the branches say different words.
    """
    branches = [node.body, *(branch.body for branch in node.elif_), node.else_]
    said = [words_of(body) for body in branches]
    if not said[-1] or any(words != said[-1] for words in said):
        return []
    printed = [output for output in node.else_ if isinstance(output, nodes.Output)]
    open_: list[nodes.Node] = [
        nodes.Output([_plain(item) for item in output.nodes], lineno=output.lineno) for output in printed
    ]
    open_.append(nodes.Output([nodes.TemplateData(" ", lineno=node.lineno)], lineno=node.lineno))
    return open_


def words_of(body: list[nodes.Node]) -> list[str | nodes.Node]:
    """Return the words and values that a branch prints, without its XML; nothing where it does more than print."""
    if not all(isinstance(output, nodes.Output) for output in body):
        return []
    found: list[str | nodes.Node] = [""]
    for item in (item for output in body for item in cast("nodes.Output", output).nodes):
        if not isinstance(item, nodes.TemplateData):
            found += [item, ""]
        elif isinstance(found[-1], str):
            found[-1] += XML.sub("", item.data)
    return (
        [one.strip() if isinstance(one, str) else one for one in found] if len(found) > 1 or found[0] else []
    )


def _plain(item: nodes.Expr) -> nodes.Expr:
    if not isinstance(item, nodes.TemplateData):
        return item
    return nodes.TemplateData(_STRIKE.sub("", item.data), lineno=item.lineno)


def is_box(node: nodes.If) -> bool:
    """Tell whether a condition sets a box: what it prints when it does not hold is an empty one."""
    words = [
        item.data if isinstance(item, nodes.TemplateData) else "?"
        for output in node.else_
        for item in (output.nodes if isinstance(output, nodes.Output) else (output,))
    ]
    return not node.elif_ and bool(_EMPTY_BOX.fullmatch(XML.sub("", "".join(words)).strip()))
