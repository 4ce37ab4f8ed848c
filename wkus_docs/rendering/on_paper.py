"""Conditions of a form to be filled in by hand: one that is open prints every branch that it may choose.

In a sentence the branches stand beside each other, „powierzenie*/wsparcie*”, for all but one to be struck out;
paragraphs and rows one under another. Boxes stay empty. What an official form strikes out by itself is left for a
hand to strike out. And where nothing was given, no form says that there is nothing: a place is left to write in.
"""

import re
from collections.abc import Callable
from typing import Any, cast

from jinja2 import nodes
from jinja2.compiler import Frame

from wkus_docs.blanks import DOT, UNKNOWN
from wkus_docs.gaps import GAP_END, GAP_START, Gap
from wkus_docs.rendering.undecided import XML, Undecided, is_box, known, unstruck, words_of

STRUCK = "*"
"""Stands behind words of which one is to be struck out."""
MARKED_STRUCK = f"{GAP_START}{STRUCK}{GAP_END}"
"""The same while a form is written, so that no asterisk of a template is taken for it."""
LINE = DOT * 56
"""Stands where nothing was given, in place of a paragraph that would say so."""

_INLINE = frozenset({"text", "plain"})
_OR, _APART, PERHAPS = "albo", "  ", "o ile dotyczy:"
_DASHES = frozenset({"–", "-"})
BETWEEN = frozenset({_OR, PERHAPS})
"""Paragraphs that stand between and above others, whatever their style."""
_BOX = re.compile("[☐☒□■]")
_TICKED = re.compile(r"[☐☒][ \u00a0]")
_NOT_APPLICABLE = re.compile(r"(?<![☐☒][ \u00a0])\bnie dotyczy\b")
_NEGATION = re.compile(r"\b(nie|brak|bez)\b", re.IGNORECASE)
_MARKUP = re.compile("(<[^>]*>)")


class OnPaper(Undecided):
    """Writes the code of forms to be filled in by hand."""

    def visit_If(self, node: nodes.If, frame: Frame) -> None:  # noqa: N802 – Jinja's name
        """Choose a branch, or print all."""
        inner = frame.soft()
        if plain := unstruck(node):
            self.blockvisit(plain[:-1], inner)  # without the space behind it
        elif is_box(node) or self._kind(node) == "attribute":
            super().visit_If(node, frame)
        else:
            self._all(_answered(_turned(node)), inner)

    def visit_For(self, node: nodes.For, frame: Frame) -> None:  # noqa: N802 – as above
        """Go through a list; where it is empty, leave a place instead of words that deny it."""
        node.else_ = [_undenied(one) for one in node.else_]
        super().visit_For(node, frame)

    def _kind(self, node: nodes.If) -> str:
        return self.sites.get(node.lineno, (0, "plain"))[1]

    def _all(self, node: nodes.If, frame: Frame) -> None:
        """Write all branches: up to the first that is sure, each with what tells that there are others."""
        go, answer, told = (self.temporary_identifier() for _ in range(3))
        node.else_ = [_applicable(one) for one in node.else_]
        line, chosen = self._line(node), f"{answer} is {'not False' if _says(node) else 'True'}"
        self.writeline(f"{go}, {told} = True, False", node)
        words: list[object] = []
        for branch in (node, *node.elif_):
            self.writeline(f"{answer} = {go} and _asked(lambda: ", branch)
            self.visit(branch.test, frame)
            self.write(f", {bool(line)!r})")
            if line:
                self._mark(frame, f"{answer} is None", self._show(branch, line), branch)
                self.writeline(f"{go}, {answer} = (False, False) if {answer} is None else ({go}, {answer})")
            self.writeline(f"if {chosen}{self._unless_said(branch.body, words, told)}:")
            self._alternative(node, branch, frame, told, f"({answer} is not True or {told})")
            self.writeline(f"    {go} = {told} = {answer} is not True")
        if node.else_:
            said = self._unless_said(node.else_, words, told) if _chooses(node) else f" and not {told}"
            self.writeline(f"if {go}{said}:")
            self._alternative(node, None, frame, told, told)

    def _unless_said(self, body: list[nodes.Node], words: list[object], told: str) -> str:
        """Return the condition that leaves a branch out whose words another has said, only struck out otherwise."""
        own = [_BOX.sub("☐", one) if isinstance(one, str) else one for one in words_of(body)]
        again = bool(own) and own in words
        words.append(own)
        return f" and not {told}" if again else ""

    def _line(self, node: nodes.If) -> str:
        """Return the place that is left where a condition would deny what was not given; else nothing."""
        inline = self._kind(node) in _INLINE
        denial = _constant(node.else_).strip()
        denies = denial in _DASHES or (_NEGATION.match(denial) if inline else _letters(denial))
        if node.elif_ or not denies:
            return ""
        return UNKNOWN.text if inline else LINE

    def _alternative(
        self, node: nodes.If, branch: nodes.If | None, frame: Frame, told: str, is_open: str
    ) -> None:
        """Write a branch (the last one, without a condition, for None), marked where it is one of several."""
        body = node.else_ if branch is None else branch.body
        inline, boxed = self._kind(node) in _INLINE, _boxed(node)
        self.indent()
        self._mark(frame, told, self._show(node, (_APART if boxed else "/") if inline else _OR), node)
        if self._kind(node) == "paragraph" and not _chooses(node):
            self._mark(frame, is_open, self._show(node, PERHAPS), node)
        if boxed:
            self._either(is_open, _unticked(body), body, frame)
        else:
            self.blockvisit(body, frame)
            if inline and (_chooses(node) or _adds_words(body)):
                self._mark(frame, is_open, self._show(node, MARKED_STRUCK), node)
        self.outdent()

    def _either(self, when: str, then: list[nodes.Node], other: list[nodes.Node], frame: Frame) -> None:
        for head, body in ((f"if {when}:", then), ("else:", other)):
            self.writeline(head)
            self.indent()
            self.blockvisit(body, frame)
            self.outdent()

    def _show(self, branch: nodes.If, words: str) -> str:
        return f"_show{self.sites.get(branch.lineno, (0, ''))[0]}({words!r})"

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


def _turned(node: nodes.If) -> nodes.If:
    """Return „unless it is given, say that there is none” as „unless it is given, leave a place”, or ask the other way round."""
    if node.elif_ or not _NEGATION.match(_constant(node.body).strip()):
        return node
    if isinstance(node.test, nodes.Not) and node.else_:
        return nodes.If(node.test.node, node.else_, [], node.body, lineno=node.lineno)
    negative = isinstance(node.test, nodes.Not) or node.test.find(nodes.Not) is not None
    if negative and not node.else_:
        node.body = [_undenied(one) for one in node.body]
    return node


def _answered(node: nodes.If) -> nodes.If:
    """Let „yes; else, where it was answered, no” choose neither while nobody has answered."""
    answers = [
        branch.test
        for branch in node.elif_
        if isinstance(branch.test, nodes.Not)
        and isinstance(branch.test.node, nodes.Test)
        and (branch.test.node.name, branch.test.node.node) == ("none", node.test)
    ]
    if answers:
        node.test = nodes.And(answers[0], node.test, lineno=node.lineno)
    return node


def _adds_words(body: list[nodes.Node]) -> bool:
    """Tell whether a branch only adds words to a sentence, which have to be struck out where they do not hold: „ w części”."""
    said = words_of(body)
    constant = len(said) == 1 and isinstance(said[0], str) and bool(_letters(said[0]))
    return constant and not _constant(body)[:1].isalnum()


def _says(node: nodes.If) -> bool:
    """Tell whether any branch has words of its own; where none has, an open condition prints the last alone."""
    bodies = [node.body, *(branch.body for branch in node.elif_)]
    return not node.else_ or any(_letters(_constant(body)) for body in (*bodies, node.else_))


def _chooses(node: nodes.If) -> bool:
    """Tell whether a condition chooses between words, not only whether to say them."""
    return bool(node.elif_) or bool(_letters(_constant(node.else_)))


def _boxed(node: nodes.If) -> bool:
    """Tell whether a condition ticks a box in each branch: „☒ tak” or „☒ nie”."""
    bodies = [node.body, *(branch.body for branch in node.elif_), node.else_]
    return all(
        _BOX.search(_constant(body)) and all(isinstance(one, nodes.Output) for one in body) for body in bodies
    )


def _letters(words: str) -> str:
    return "".join(sign for sign in words if sign.isalnum())


def _constant(body: list[nodes.Node]) -> str:
    return XML.sub("", "".join(data.data for node in body for data in node.find_all(nodes.TemplateData)))


def _unticked(body: list[nodes.Node]) -> list[nodes.Node]:
    """Return what a branch prints with its boxes empty."""
    outputs = (cast("nodes.Output", node) for node in body)
    return [nodes.Output([_emptied(item) for item in one.nodes], lineno=one.lineno) for one in outputs]


def _emptied(item: nodes.Expr) -> nodes.Expr:
    if not isinstance(item, nodes.TemplateData):
        return item
    return nodes.TemplateData(_BOX.sub("☐", item.data), lineno=item.lineno)


def _undenied(node: nodes.Node) -> nodes.Node:
    """Put a place to write in for every text that says „nie” or „brak”, but for a box to be ticked."""
    for data in node.find_all(nodes.TemplateData):
        data.data = "".join(map(_left_open, _MARKUP.split(data.data)))
    return node


def _applicable(node: nodes.Node) -> nodes.Node:
    """Put a place to write in for „nie dotyczy”, which a clerk may yet write there."""
    for data in node.find_all(nodes.TemplateData):
        data.data = _NOT_APPLICABLE.sub(UNKNOWN.text, data.data)
    return node


def _left_open(text: str) -> str:
    said = text.strip() in _DASHES or _NEGATION.search(text)
    denies = not text.startswith("<") and said and not _TICKED.search(text)
    return UNKNOWN.text if denies else text
