"""Runs: the letters of a paragraph and how they look."""

from dataclasses import dataclass, field, replace

from wkus_docs.pdf.embedded.substitute_fonts import BOXES, metrics, substitute
from wkus_docs.pdf.embedded.typst_code import HALF_POINTS, TWIPS, Shared, named, pt, string, twips
from wkus_docs.pdf.style_properties import Properties, StyleProperties, first, on
from wkus_docs.word.file import WordFile

_HIGHLIGHTS = {
    "yellow": "FFFF00", "green": "00FF00", "cyan": "00FFFF", "magenta": "FF00FF", "blue": "0000FF",
    "red": "FF0000", "darkBlue": "000080", "darkCyan": "008080", "darkGreen": "008000",
    "darkMagenta": "800080", "darkRed": "800000", "darkYellow": "808000", "darkGray": "808080",
    "lightGray": "C0C0C0", "black": "000000",
}  # fmt: skip
_SIZE = 11.0
_RISE = 0.25
"""Points that letters may reach below the edge of a page and tables may not, measured."""
_RAISED, _RAISED_SIZE = 0.33, 0.65


@dataclass(frozen=True, slots=True)
class TextLook:
    """How letters look: one value for each thing that Typst is told."""

    family: str
    size: float
    bold: bool = False
    italic: bool = False
    colour: str | None = None
    shade: str | None = None
    underline: bool = False
    strike: bool = False
    caps: bool = False
    small_caps: bool = False
    raised: str | None = None
    spacing: float = 0.0
    hidden: bool = False
    asked: str = field(default="", compare=False)
    """The font that the document names; ``family`` is used instead of it."""

    @property
    def ground(self) -> "TextLook":
        """The same look without shading and frame, which are set run by run."""
        return replace(
            self, shade=None, underline=False, strike=False, caps=False, small_caps=False, raised=None
        )

    def settings(self, around: "TextLook | None" = None) -> str:
        """Arguments of ``text`` that make these letters, of those around them."""
        base = around or TextLook("", 0)
        return named(
            font=f"({string(self.family)}, {string(BOXES)})" if self.family != base.family else None,
            size=pt(self.size) if self.size != base.size else None,
            weight=('"bold"' if self.bold else '"regular"') if self.bold != base.bold or not around else None,
            style=('"italic"' if self.italic else '"normal"') if self.italic != base.italic else None,
            fill=_colour(self.colour) if self.colour != base.colour else None,
            tracking=pt(self.spacing) if self.spacing != base.spacing else None,
        )

    def around(self, base: "TextLook", shared: Shared) -> tuple[str, str]:
        """Return the code before and after a text that gives it these letters where others stand around."""
        calls = []
        if self.strike and not base.strike:
            calls.append("strike")
        if self.underline and not base.underline:
            calls.append("underline")
        if self.shade and self.shade != base.shade:
            calls.append(shared.name(f"highlight.with(fill: {_colour(self.shade)})"))
        if self.raised and not base.raised:
            up = -_RAISED if self.raised == "superscript" else _RAISED / 2
            settings = f"size: {_RAISED_SIZE}em, baseline: {up / _RAISED_SIZE:.3f}em"
            calls.append(shared.name(f"text.with({settings})"))
        if settings := self.settings(base):
            calls.append(shared.name(f"text.with({settings})"))
        if self.small_caps:
            calls.append("smallcaps")
        if self.caps:
            calls.append("upper")
        return "".join(f"#{call}[" for call in calls), "]" * len(calls)


def text_look(properties: Properties, word: WordFile) -> TextLook:
    """Return the look of letters that properties of a run decide."""
    size = float(first(properties, "sz") or _SIZE * HALF_POINTS) / HALF_POINTS
    colour = first(properties, "color")
    lines = first(properties, "u")
    asked = next(filter(None, (_font(one, word) for one in properties)), "")
    return TextLook(
        asked=asked,
        family=substitute(asked),
        size=size,
        bold=on(properties, "b"),
        italic=on(properties, "i"),
        colour=None if colour in {None, "auto"} else colour,
        shade=_shade(properties),
        underline=lines not in {None, "none"},
        strike=on(properties, "strike") or on(properties, "dstrike"),
        caps=on(properties, "caps"),
        small_caps=on(properties, "smallCaps"),
        raised=first(properties, "vertAlign") if first(properties, "vertAlign") != "baseline" else None,
        spacing=twips(first(properties, "spacing")),
        hidden=on(properties, "vanish"),
    )


def _font(said: StyleProperties, word: WordFile) -> str:
    """Return the font that properties name, themselves or by its place in the theme of the document."""
    fonts = said.values.get("rFonts", {})
    theme = fonts.get("asciiTheme") or fonts.get("hAnsiTheme")
    return (word.theme_font(theme) if theme else "") or fonts.get("ascii") or fonts.get("hAnsi") or ""


def edges(look: TextLook, line: str | None, rule: str | None) -> tuple[str, str, float]:
    """Return the top and bottom edge of a line of text, and the room below it, as Word's line spacing asks for.

    A share of a line more is room below it, in whole percents and twips as LibreOffice reckons; the last line
    of a page does without. An exact height keeps the depth of a line, and lines stand without room.
    """
    font = metrics(look.family)
    height = font.above + font.below
    if line is None or rule in {None, "auto"}:
        share = round(float(line or 240) / 240, 2)
        if share < 1:
            return f"{height * share - font.below:.4f}em", f"{-font.below:.4f}em", 0.0
        whole = int(round(height * look.size * TWIPS) * share) / TWIPS
        below = font.below * look.size - _RISE
        return f"{font.above:.4f}em", f"{-below / look.size:.4f}em", whole - font.above * look.size - below
    exact = twips(line)
    if rule == "atLeast":
        exact = max(exact, height * look.size)
    below = font.below * look.size
    return pt(exact - below), pt(-below), 0.0


def _shade(properties: Properties) -> str | None:
    marked = first(properties, "highlight")
    if marked in _HIGHLIGHTS:
        return _HIGHLIGHTS[marked]
    fill = first(properties, "shd", "fill")
    return None if fill in {None, "auto", "FFFFFF"} else fill


def _colour(value: str | None) -> str:
    """Return a colour of Word's, six hexadecimal digits, as Typst's."""
    digits = (value or "000000").strip("#")
    return f'rgb("#{digits}")' if len(digits) == 6 and digits.isalnum() else "black"  # noqa: PLR2004 – RRGGBB
