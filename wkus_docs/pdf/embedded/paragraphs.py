"""Paragraphs: alignment, indents, line spacing, borders, headings, tabs, labels of lists."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from math import inf

from lxml import etree

from wkus_docs.pdf.embedded.flow import Block, Item
from wkus_docs.pdf.embedded.inline import LINE_BREAK, Inline, PageBreak, Piece, Tab
from wkus_docs.pdf.embedded.runs import TextLook, edges, text_look
from wkus_docs.pdf.embedded.typst_code import EIGHTHS, Shared, named, pt, string, twips
from wkus_docs.pdf.formatting import NOTHING, Around, Look, look
from wkus_docs.pdf.list_labels import Label, ListCounter, ListLevel
from wkus_docs.pdf.style_properties import Properties, StyleProperties, first, on
from wkus_docs.pdf.unsupported import refuse
from wkus_docs.word.file import WordFile
from wkus_docs.word.tree import W, attribute

_ALIGN = {"center": "center", "right": "right", "end": "right"}
_STEP = 35.45
_FRAMES = frozenset({"pBdr", "shd"})
_AUTOMATIC = 14.0
_NARROW = frozenset({"Carlito", "Liberation Sans", "Liberation Serif"})
_WIDTHS = (
    dict.fromkeys("0123456789", 0.56) | dict.fromkeys(".),:;( ", 0.36) | dict.fromkeys("abcdefghijkl–•", 0.6)
)
"""Widths that no sign of these fonts exceeds, bold ones included, in parts of the size."""
_LABEL = 14
"""Letters a typed label may have: „12a)” and „§ 14.” are labels, a sentence before a tab is not."""
_TEXTS = re.compile(r'#"((?:[^"\\]|\\.)*)"')
_LINES = {"dotted": '"dotted"', "dashed": '"dashed"', "dashSmallGap": '"dashed"', "dotDash": '"dash-dotted"'}
_DRAWN = frozenset({"single", "thick", "double", "triple", "outset", "inset", *_LINES})


@dataclass(frozen=True, slots=True)
class Shape:
    """What the properties of a paragraph come to; lengths in points. Equal properties share one.

    ``edges`` are the top and bottom edge of a line, as code, and the room below it.
    """

    look: Look
    base: TextLook
    left: float
    right: float
    hanging: float
    first_line: float
    before: float
    after: float
    align: str | None
    outline: int | None
    contextual: bool
    sticky: bool
    whole: bool
    breaks: bool
    frame: str
    edges: tuple[str, str, float]
    listed: ListLevel | None

    @property
    def letters(self) -> str:
        """Settings of the text: its letters, and the height of its lines."""
        return f"{self.base.settings()}, top-edge: {self.edges[0]}, bottom-edge: {self.edges[1]}"

    @property
    def height(self) -> float:
        """Height of a line."""
        top, bottom, _ = self.edges
        unit = 1.0 if top.endswith("pt") else self.base.size
        return (float(top.rstrip("ptem")) - float(bottom.rstrip("ptem"))) * unit

    @property
    def below(self) -> float:
        """Depth of a line."""
        bottom = self.edges[1]
        return -float(bottom.rstrip("ptem")) * (1.0 if bottom.endswith("pt") else self.base.size)

    def dressed(self, indent: float, shared: Shared) -> tuple[str, str]:
        """Return the code before and after the text of a paragraph whose first line is indented so."""
        look = shared.name(f"text.with({self.letters})")
        if self.outline is not None:
            # Typst enlarges headings
            rules = f"set par(leading: {pt(self.edges[2])})"
            inner, end = f"heading(level: {self.outline}, {{{rules}; {look}[", "]})"
        else:
            rules = named(
                leading=pt(self.edges[2]) if self.edges[2] else None,
                justify="true" if self.align in {"both", "distribute"} else "false",
                first_line_indent=f"(amount: {pt(indent)}, all: true)" if indent else None,
            )
            inner, end = f"{shared.name(f'par.with({rules})')}[", "]"
        if self.align in _ALIGN:
            inner, end = f"align({_ALIGN[self.align]}, {inner}", f"{end})"
        return f"#{look}({inner}", f"{end})"


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """Turns paragraphs of one part into blocks."""

    word: WordFile
    inline: Inline
    numbering: ListCounter
    shared: Shared
    _shapes: dict[tuple[bytes, Around], Shape] = field(default_factory=dict)
    _dressed: dict[tuple[int, float], tuple[str, str]] = field(default_factory=dict)

    def blocks(self, paragraph: etree._Element, around: Around = NOTHING) -> list[Block]:
        """Return the blocks of a paragraph: one, or more where it goes on on the next page."""
        shape = self._shape(paragraph, around)
        label = None if shape.listed is None else self.numbering.label(shape.listed)
        pieces = self.inline.pieces(paragraph, shape.look, shape.base)
        return [
            self._block(part, shape, None if number else label, breaks=new_page or shape.breaks)
            for number, (new_page, part) in enumerate(_split(pieces))
        ]

    def letters(self) -> Iterator[TextLook]:
        """Yield the letters met so far."""
        yield from (shape.base for shape in self._shapes.values())
        yield from self.inline.letters()

    def _shape(self, paragraph: etree._Element, around: Around) -> Shape:
        own = paragraph.find(f"{W}pPr")
        key = (b"" if own is None else etree.tostring(own, with_tail=False), around)
        if key not in self._shapes:
            self._shapes[key] = self._made(paragraph, look(self.word, paragraph, around))
        return self._shapes[key]

    def _made(self, paragraph: etree._Element, own: Look) -> Shape:
        found, base = own.paragraph, text_look(own.run, self.word)
        for odd in ("framePr", "textDirection"):
            if any(odd in one.values for one in found):
                refuse(
                    self.inline.part,
                    paragraph,
                    {"framePr": "ramkę tekstową"}.get(odd, "tekst pisany pionowo"),
                )
        listed = self.numbering.place(own)
        level = None if listed is None else listed.level
        return Shape(
            own,
            base,
            left=twips(
                first(found, "ind", "left")
                or first(found, "ind", "start")
                or attribute(level, "pPr/ind", "left")
            ),
            right=twips(first(found, "ind", "right") or first(found, "ind", "end")),
            hanging=twips(first(found, "ind", "hanging") or attribute(level, "pPr/ind", "hanging")),
            first_line=twips(first(found, "ind", "firstLine") or attribute(level, "pPr/ind", "firstLine")),
            before=_space(found, "before", base),
            after=_space(found, "after", base),
            align=first(found, "jc"),
            outline=own.outline,
            contextual=on(found, "contextualSpacing"),
            sticky=on(found, "keepNext"),
            whole=on(found, "keepLines"),
            breaks=on(found, "pageBreakBefore"),
            frame=_frame(found),
            edges=edges(base, first(found, "spacing", "line"), first(found, "spacing", "lineRule")),
            listed=listed,
        )

    def _block(self, pieces: list[Piece], shape: Shape, label: Label | None, *, breaks: bool) -> Block:
        made = partial(
            Block, before=shape.before, after=shape.after, style=shape.look.style,
            contextual=shape.contextual, sticky=shape.sticky, left=shape.left, right=shape.right,
            breaks=breaks, settings=shape.frame, extra=shape.edges[2],
        )  # fmt: skip
        typed = None
        if label is None and shape.hanging > 0 and shape.outline is None:
            typed, pieces = _typed_label(pieces)
        if typed is not None or (label is not None and not label.spaced and shape.outline is None):
            mark = typed if typed is not None else self._mark(label, shape.base)
            code = f"#{self.shared.name(f'text.with({shape.letters})')}[{mark}]"
            item = Item(
                code, _room(mark, shape.base), shape.left, shape.hanging, self._text(pieces, shape, 0.0)
            )
            return made("", whole=shape.whole, item=item)
        if label is not None:
            gap = {"space": '#" "', "nothing": ""}.get(attribute(label.level, "suff") or "", "#h(0.5em)")
            pieces = [self._mark(label, shape.base) + gap, *pieces]
        if not any(piece for piece in pieces if piece not in {"", '#""'}):
            # Typst takes a block with nothing in it for none: it would not end what is kept together
            nothing = "#box(rect(width: 0.01pt, height: 0.01pt, fill: white, stroke: none))"
            return made(f"#v({pt(shape.height)}){nothing}", whole=True)
        return made(self._text(pieces, shape, shape.first_line - shape.hanging), whole=shape.whole)

    def _text(self, pieces: list[Piece], shape: Shape, indent: float) -> str:
        """Return the code of the text of a paragraph."""
        if pieces and pieces[-1] == LINE_BREAK:
            pieces = [*pieces, f"#box(width: 0pt, height: {pt(shape.height)}, baseline: {pt(shape.below)})"]
        pieces = [piece for piece in pieces if piece]
        pieces = [_lowered(n, pieces, shape) for n in range(len(pieces))]
        code = self._tabbed(pieces, shape, indent) if Tab() in pieces else "".join(map(str, pieces))
        key = id(shape), indent
        if key not in self._dressed:
            self._dressed[key] = shape.dressed(indent, self.shared)
        before, after = self._dressed[key]
        return f"{before}{code}{after}"

    def _mark(self, label: Label | None, base: TextLook) -> str:
        """Return the code of a generated label."""
        if label is None or not label.text:
            return ""
        found = label.level.find(f"{W}rPr")
        own = () if found is None else (StyleProperties.by(found),)
        look = replace(base, bold=base.bold or on(own, "b"), italic=on(own, "i")) if own else base
        before, after = look.around(base.ground, self.shared)
        return f"{before}#{string(label.text)}{after}"

    def _tabbed(self, pieces: list[Piece], shape: Shape, indent: float) -> str:
        """Return code that leads every piece to its tab stop."""
        segments: list[list[str]] = [[]]
        for piece in pieces:
            if isinstance(piece, Tab):
                segments.append([])
            else:
                segments[-1].append(str(piece))
        left, start = shape.left, shape.left + indent
        stops = sorted(_stops(shape.look.paragraph, left))
        listed = "".join(f"({pt(at)}, {string(kind)}, {string(leader)})," for at, kind, leader in stops)
        step = twips(attribute(self.word.settings, "defaultTabStop"), _STEP) or _STEP
        bodies = "".join(f"[{''.join(segment)}]," for segment in segments)
        return f"#tabs(({listed}), {pt(step)}, {pt(left)}, {pt(start)}, ({bodies}))"


def _lowered(at: int, pieces: list[Piece], shape: Shape) -> Piece:
    """Return a piece; a picture alone in its line stands at the foot of the line, as in LibreOffice."""
    piece = pieces[at]
    alone = all(one == LINE_BREAK for one in (*pieces[max(at - 1, 0) : at], *pieces[at + 1 : at + 2]))
    if not alone or not isinstance(piece, str) or "#box(image(" not in piece:
        return piece
    return piece.replace("#box(image(", f"#box(baseline: {pt(shape.below)}, image(")


def _space(found: Properties, side: str, base: TextLook) -> float:
    """Return the distance above or below a paragraph."""
    if first(found, "spacing", f"{side}Autospacing") in {"1", "true", "on"}:
        return _AUTOMATIC
    lines = first(found, "spacing", f"{side}Lines")
    return float(lines) / 100 * base.size * 1.2 if lines else twips(first(found, "spacing", side))


def _split(pieces: list[Piece]) -> list[tuple[bool, list[Piece]]]:
    """Cut pieces at page breaks, and say for each part whether it begins a page."""
    parts: list[tuple[bool, list[Piece]]] = [(False, [])]
    for piece in pieces:
        if isinstance(piece, PageBreak):
            parts.append((True, []))
        else:
            parts[-1][1].append(piece)
    return parts if len(parts) == 1 or parts[0][1] else parts[1:]


def _typed_label(pieces: list[Piece]) -> tuple[str | None, list[Piece]]:
    """Take a short typed label off a paragraph that hangs: „1)”, a tab, and the text."""
    at = next((n for n, piece in enumerate(pieces) if isinstance(piece, Tab)), None)
    if at is None or any(isinstance(piece, Tab) for piece in pieces[at + 1 :]):
        return None, pieces
    label = "".join(map(str, pieces[:at]))
    said = "".join(_TEXTS.findall(label)).strip()
    if not said or len(said) > _LABEL or any(isinstance(piece, PageBreak) for piece in pieces):
        return None, pieces
    return label, pieces[at + 1 :]


def _room(mark: str, look: TextLook) -> float:
    """Return the points that a label takes at most, infinite for one of other signs than digits and the like."""
    if look.family not in _NARROW:
        return inf
    return sum(_WIDTHS.get(sign, inf) for sign in "".join(_TEXTS.findall(mark))) * look.size


def _stops(found: Properties, left: float) -> set[tuple[float, str, str]]:
    """Tab stops of a paragraph: own and inherited, those cleared left out, the hanging indent among them."""
    stops: dict[float, tuple[str, str]] = {}
    for one in reversed(found):
        for tab in one.element.iterfind(f"{W}tabs/{W}tab"):
            at, kind = twips(attribute(tab, "", "pos")), attribute(tab, "", "val") or "left"
            if kind == "clear":
                stops.pop(at, None)
            elif kind != "bar":
                stops[at] = (
                    {"start": "left", "end": "right", "num": "left"}.get(kind, kind),
                    attribute(tab, "", "leader") or "",
                )
    return {(at, *kind) for at, kind in stops.items()} | ({(left, "left", "")} if left else set())


def stroke(border: etree._Element | None) -> str | None:
    """Return the line of a border; None where there is none."""
    kind = None if border is None else attribute(border, "")
    if border is None or kind in {None, "nil", "none"}:
        return None
    if kind not in _DRAWN:
        refuse("", border, f"ozdobne obramowanie „{kind}”")
    width = float(attribute(border, "", "sz") or 4) / EIGHTHS
    colour = attribute(border, "", "color")
    paint = "black" if colour in {None, "auto"} else f'rgb("#{colour}")'
    dash = f", dash: {_LINES[kind]}" if kind in _LINES else ""
    return f"(thickness: {pt(width)}, paint: {paint}{dash})"


def _frame(found: Properties) -> str:
    """Return the settings of a block that has borders or a background."""
    if not any(_FRAMES & one.values.keys() for one in found):
        return ""
    sides = {
        side: line
        for side in ("top", "bottom", "left", "right")
        if (line := stroke(_border(found, side))) is not None
    }
    fill = first(found, "shd", "fill")
    settings = ""
    if sides:
        settings += f", stroke: ({', '.join(f'{side}: {line}' for side, line in sides.items())})"
        settings += f", outset: ({', '.join(f'{side}: 2pt' for side in sides)})"
    if fill not in {None, "auto", "FFFFFF"}:
        settings += f', fill: rgb("#{fill}")'
    return settings


def _border(found: Properties, side: str) -> etree._Element | None:
    return next((b for one in found if (b := one.element.find(f"{W}pBdr/{W}{side}")) is not None), None)
