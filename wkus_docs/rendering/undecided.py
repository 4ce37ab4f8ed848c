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

from wkus_docs.blanks import DOT, UNKNOWN
from wkus_docs.gaps import GAP_END, GAP_START, Gap, GapError

STRUCK = "*"
"""Stands behind words of which one is to be struck out."""
MARKED_STRUCK = f"{GAP_START}{STRUCK}{GAP_END}"
"""The same while a form is written, so that no asterisk of a template is taken for it."""
_INLINE = frozenset({"text", "plain"})
_NEGATION = re.compile(r"(nie|brak|bez)\b", re.IGNORECASE)
_NOT_APPLICABLE = re.compile(r"(?<![☐☒][ \u00a0])\bnie dotyczy\b")
_OR, _APART = "albo", "  "
_BOX = re.compile("[☐☒□■]")
LINE = DOT * 56
"""What is left where nothing was given and no one may say that there is nothing."""
PERHAPS = "_perhaps"
"""Filter of a loop's condition: items of which it is not known stay in the loop, for the gap to be printed."""

_EMPTY_BOX = re.compile("[☐□○]")
_XML = re.compile("<[^>]*>")
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
        unstruck = _unstruck(node)
        silent = _is_box(node) or self.sites.get(node.lineno, (0, ""))[1] == "attribute"
        for word, branch in zip(chain(("if",), repeat("elif")), (node, *node.elif_), strict=False):
            self.writeline(f"{word} (_c := _asked(lambda: ", branch)
            self.visit(branch.test, inner)
            self.write(")) is True:")
            self._branch(branch.body, inner)
            if not silent:
                self._gap(branch, inner, unstruck)
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


class OnPaper(Undecided):
    """Writes the code of forms to be filled in by hand: an open condition prints every branch that it may choose.

    In a sentence they stand beside each other, „powierzenie*/wsparcie*”, for all but one to be struck out; paragraphs
    and rows one under another. What an official form strikes out by itself is left for a hand to strike out. Where
    nothing was given, no paragraph says that there is nothing: a line is left.
    """

    def visit_If(self, node: nodes.If, frame: Frame) -> None:  # noqa: N802 – Jinja's name
        """Choose a branch, or print all."""
        inner = frame.soft()
        if unstruck := _unstruck(node):
            self.blockvisit(unstruck[:-1], inner)
        elif _is_box(node) or self._kind(node) == "attribute":
            super().visit_If(node, frame)
        else:
            self._all(node, inner)

    def _kind(self, node: nodes.If) -> str:
        return self.sites.get(node.lineno, (0, "plain"))[1]

    def _all(self, node: nodes.If, frame: Frame) -> None:
        """Write all branches: up to the first that is sure, each with what tells that there are others."""
        go, answer, told = (self.temporary_identifier() for _ in range(3))
        self.writeline(f"{go}, {told} = True, False", node)
        inline = self._kind(node) in _INLINE
        lines = _denies(node) and (not inline or bool(_NEGATION.match(_constant(node.else_).strip())))
        for branch in (node, *node.elif_):
            self.writeline(f"{answer} = {go} and _asked(lambda: ", branch)
            self.visit(branch.test, frame)
            self.write(f", {lines!r})")
            if lines:
                self._mark(frame, f"{answer} is None", self._show(branch, UNKNOWN.text if inline else LINE), branch)
                self.indent()
                self.writeline(f"{go} = {answer} = False")
                self.outdent()
            self.writeline(f"if {answer} is not False:")
            self._alternative(node, branch, frame, told, f"{answer} is not True")
            self.indent()
            self.writeline(f"{go} = {told} = {answer} is not True")
            self.outdent()
        if node.else_:
            self.writeline(f"if {go}:" if _alternatives(node) else f"if {go} and not {told}:")
            self._alternative(node, None, frame, told, told)

    def visit_For(self, node: nodes.For, frame: Frame) -> None:  # noqa: N802 – as above
        """Go through a list; where it is empty, leave a place instead of „nie dotyczy”."""
        if node.else_:
            node.else_ = _open_ended(node.else_)
        super().visit_For(node, frame)

    def _show(self, branch: nodes.If, words: str) -> str:
        return f"_show{self.sites.get(branch.lineno, (0, ''))[0]}({words!r})"

    def _alternative(
        self, node: nodes.If, branch: nodes.If | None, frame: Frame, told: str, is_open: str
    ) -> None:
        """Write a branch (the last one, without a condition, for None), marked where it is one of several."""
        body, inline, boxed = (
            node.else_ if branch is None else branch.body,
            self._kind(node) in _INLINE,
            _boxed(node),
        )
        between = (_APART if boxed else "/") if inline else _OR
        self.indent()
        self._mark(frame, told, self._show(node, between), node)
        if boxed:
            self.writeline(f"if {is_open}:")
            self.indent()
            self.blockvisit(_printed(body, _unticked), frame)
            self.outdent()
            self.writeline("else:")
            self.indent()
            self.blockvisit(body, frame)
            self.outdent()
        else:
            self.blockvisit(body, frame)
            if inline and _alternatives(node):
                self._mark(frame, is_open, self._show(node, MARKED_STRUCK), node)
        self.outdent()

    def _mark(self, frame: Frame, when: str, code: str, branch: nodes.If) -> None:
        self.writeline(f"if {when}:")
        self.indent()
        self.start_write(frame, branch)
        self.write(code)
        self.end_write(frame)
        self.outdent()


def asked_on_paper(ask: Callable[[], Any], line: bool = False) -> bool | Gap | None:  # noqa: FBT001, FBT002 – generated code
    """Return the answer to a condition; the gap that leaves it open; None where a ``line`` is left for nothing given."""
    value = known(ask)
    if isinstance(value, Gap):
        return value if value.undecided else True
    if line and (value is None or value == ()):
        return None
    return bool(value)


def _open_ended(body: list[nodes.Node]) -> list[nodes.Node]:
    """Return what is printed where there is nothing, with a place to write in for words that deny it."""
    for node in body:
        for data in _data_in(node):
            data.data = _NOT_APPLICABLE.sub(UNKNOWN.text, data.data)
    return body


def _alternatives(node: nodes.If) -> bool:
    """Tell whether a condition chooses between words, not only whether to say them."""
    return bool(node.elif_) or bool(_letters(node.else_))


def _denies(node: nodes.If) -> bool:
    """Tell whether a condition says something where what it asks for is missing."""
    return not node.elif_ and bool(_letters(node.else_))


def _letters(body: list[nodes.Node]) -> str:
    return "".join(sign for sign in _constant(body) if sign.isalnum())


def _constant(body: list[nodes.Node]) -> str:
    found = (data.data for node in body for data in _data_in(node))
    return _XML.sub("", "".join(found))


def _data_in(node: nodes.Node) -> list[nodes.TemplateData]:
    return [node] if isinstance(node, nodes.TemplateData) else list(node.find_all(nodes.TemplateData))


def _boxed(node: nodes.If) -> bool:
    """Tell whether a condition ticks a box in each branch: „☒ tak” or „☒ nie”."""
    bodies = [node.body, *(branch.body for branch in node.elif_), node.else_]
    return all(_BOX.search(_constant(body)) and _only_prints(body) for body in bodies)


def _only_prints(body: list[nodes.Node]) -> bool:
    return all(isinstance(node, nodes.Output) for node in body)


def _printed(body: list[nodes.Node], change: Callable[[nodes.Expr], nodes.Expr]) -> list[nodes.Node]:
    """Return what a branch prints, each piece changed."""
    outputs = (cast("nodes.Output", node) for node in body)
    return [nodes.Output([change(item) for item in one.nodes], lineno=one.lineno) for one in outputs]


def _unticked(item: nodes.Expr) -> nodes.Expr:
    if not isinstance(item, nodes.TemplateData):
        return item
    return nodes.TemplateData(_BOX.sub("☐", item.data), lineno=item.lineno)


def _unstruck(node: nodes.If) -> list[nodes.Node]:
    """Return what stands in every branch alike but for what is struck out, with nothing struck out.

    So an official form keeps its words while nobody has chosen between them: „nie zalega* / zalega*”. Empty
    where the branches say different words.
    """
    branches = [node.body, *(branch.body for branch in node.elif_), node.else_]
    said = [_words(body) for body in branches]
    if not said[-1] or any(words != said[-1] for words in said):
        return []
    printed = [output for output in node.else_ if isinstance(output, nodes.Output)]
    open_: list[nodes.Node] = [
        nodes.Output([_plain(item) for item in output.nodes], lineno=output.lineno) for output in printed
    ]
    open_.append(nodes.Output([nodes.TemplateData(" ", lineno=node.lineno)], lineno=node.lineno))
    return open_


def _words(body: list[nodes.Node]) -> list[str | nodes.Node]:
    """Return the words and values that a branch prints, without its XML; nothing where it does more than print."""
    if not all(isinstance(output, nodes.Output) for output in body):
        return []
    found: list[str | nodes.Node] = [""]
    for item in (item for output in body for item in cast("nodes.Output", output).nodes):
        if not isinstance(item, nodes.TemplateData):
            found += [item, ""]
        elif isinstance(found[-1], str):
            found[-1] += _XML.sub("", item.data)
    return (
        [one.strip() if isinstance(one, str) else one for one in found] if len(found) > 1 or found[0] else []
    )


def _plain(item: nodes.Expr) -> nodes.Expr:
    if not isinstance(item, nodes.TemplateData):
        return item
    return nodes.TemplateData(_STRIKE.sub("", item.data), lineno=item.lineno)


def _is_box(node: nodes.If) -> bool:
    """Tell whether a condition sets a box: what it prints when it does not hold is an empty one."""
    words = [
        item.data if isinstance(item, nodes.TemplateData) else "?"
        for output in node.else_
        for item in (output.nodes if isinstance(output, nodes.Output) else (output,))
    ]
    return not node.elif_ and bool(_EMPTY_BOX.fullmatch(_XML.sub("", "".join(words)).strip()))
