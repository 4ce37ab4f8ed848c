r"""How a value becomes the text of a Word part: escaped, with Word's own breaks, and never silently lost.

A :class:`Site` knows what stands around a tag, so a line break, a tab, a new paragraph (``\a``) or a new
page (``\f``) in a value keeps the format of its run and the style of its paragraph.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from jinja2 import Undefined
from markupsafe import Markup

from wkus_docs.errors import TemplateError
from wkus_docs.polish.symbole import indeksy
from wkus_docs.rendering.budget import items_in

_SPANNING = '<w:tcPr><w:gridSpan w:val="{columns}"/></w:tcPr>'
_WRAPPED = {
    "run": ("", ""),
    "block": ("<w:p>", "</w:p>"),
    "paragraph": ("<w:p>{paragraph}", "</w:p>"),
    "row": (f"<w:tr><w:tc>{_SPANNING}<w:p>{{paragraph}}", "</w:p></w:tc></w:tr>"),
    "cell": ("<w:tc><w:tcPr/><w:p>{paragraph}", "</w:p></w:tc>"),
}
_BLOCKS = ("<w:p>", "<w:p ", "<w:tbl>")
_OPEN = '<w:t xml:space="preserve">'
_BELOW = '<w:vertAlign w:val="subscript"/>'
_AFTER_RAISING = re.compile(r"<w:(?:rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)\b")
_BREAKING = re.compile("[\t\n\a\f\r]")
_UNBROKEN = re.compile("[\a\f]")
_ILLEGAL = re.compile("[\x00-\x06\x08\x0b\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NBSP = "\u00a0"
_SHORT, _REMEMBERED = 16, 256
RESERVED = re.compile("[\ue000-\ue02f]")
_PARAGRAPH = re.compile(r"<w:p(?: [^>]*)?>.*?</w:p>", re.DOTALL)
_PARAGRAPH_PROPERTIES = re.compile(r"<w:pPr>.*?</w:pPr>", re.DOTALL)
_RUN = re.compile(r"<w:r(?: [^>]*)?>.*?</w:r>", re.DOTALL)
_RUN_PROPERTIES = re.compile(r"<w:rPr>.*?</w:rPr>", re.DOTALL)
_TEXT = re.compile(r"(<w:t(?: [^>]*)?>)(.*?)(</w:t>)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Voice:
    """How values are said.

    ``words`` gives the text of a value that is none, or raises TemplateError; ``reserved`` finds the
    characters the engine marks things with, which a text may hold all the same; ``spaced`` puts in the
    no-break spaces of a text; ``lowered`` tells whether a text has symbols with subscripts.
    """

    words: Callable[[Any], str] = str
    reserved: re.Pattern[str] = RESERVED
    spaced: Callable[[str], str] = str
    lowered: Callable[[str], bool] | None = None


class IllegalCharacterError(TemplateError):
    """A value holds a character that XML, and so a Word file, cannot hold."""

    def __init__(self, character: str) -> None:
        """Name the character by its code."""
        super().__init__(f"Wartość zawiera znak U+{ord(character):04X}, którego dokument nie może mieć.")
        self.character = character


class NeedsDocxtplError(Exception):
    """A value can only be printed by docxtpl: a picture or a document inside the document."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where a value is printed.

    ``kind`` is „text” (in a run), „run” (``{{r``), „block” (``{{p``, ``{{tr``, ``{{tc``), „attribute”
    or „plain”; ``run`` and ``paragraph`` are the properties that surround it, as XML. A condition that
    prints a gap does it in a „paragraph”, „row” (as wide as the ``columns`` of the table) or „cell” of its own.
    """

    kind: str
    run: str = ""
    paragraph: str = ""
    columns: int = 1

    def broken(self, text: str) -> str:
        """Return an escaped text with its control characters made Word's own breaks."""
        if self.kind == "attribute":
            return re.sub("[\t\n\r]", lambda found: f"&#{ord(found[0])};", text)
        if self.kind != "text":
            return text
        return _broken(text, self.run, self.paragraph)

    def with_subscripts(self, text: str, printed: Callable[[str], str]) -> str:
        """Return a text whose symbols have their subscripts in runs of their own."""
        again = f"</w:t></w:r><w:r>{self.run}{_OPEN}"
        below = f"</w:t></w:r><w:r>{_lowered(self.run)}{_OPEN}"
        return "".join(
            printed(piece)
            if isinstance(piece, str)
            else f"{printed(piece[0])}{below}{printed(piece[1])}{again}"
            for piece in indeksy(text)
        )


def _lowered(run: str) -> str:
    """Return the properties of a run, set as a subscript."""
    if not run:
        return f"<w:rPr>{_BELOW}</w:rPr>"
    place = _AFTER_RAISING.search(run)
    at = place.start() if place else run.index("</w:rPr>")
    return run[:at] + _BELOW + run[at:]


def _broken(text: str, run: str, paragraph: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    again = f"<w:r>{run}{_OPEN}"
    text = text.replace("\t", f"</w:t></w:r><w:r>{run}<w:tab/></w:r>{again}")
    text = text.replace("\a", f"</w:t></w:r></w:p><w:p>{paragraph}{again}")
    text = text.replace("\n", f"</w:t><w:br/>{_OPEN}")
    page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    return text.replace("\f", f"</w:t></w:r></w:p>{page}<w:p>{paragraph}{again}")


def printer(site: Site, voice: Voice) -> Callable[[Any], str]:
    """Return what prints a value at a site; it takes any value, ready or not."""
    usual = site.kind in {"text", "plain"}
    in_run = site.kind == "text"
    spaced, lowered = (voice.spaced, voice.lowered) if in_run else (str, None)
    said: dict[str, str] = {}  # „1)” and a tab stand in front of every other unit

    def text(value: str) -> str:
        value = spaced(value)
        if lowered and "_" in value and lowered(value):
            return site.with_subscripts(value, lambda piece: _checked(piece, site, voice))
        if usual and value.replace(_NBSP, " ").isprintable():
            return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        if value in said:
            return said[value]
        made = _checked(value, site, voice)
        if len(value) <= _SHORT and len(said) < _REMEMBERED:
            said[value] = made
        return made

    def show(value: Any) -> str:
        if type(value) is str:
            return text(value)
        return str(value) if type(value) is int else _other(value, site, voice)

    return show


def _other(value: Any, site: Site, voice: Voice) -> str:
    """Print what is no plain text."""
    if isinstance(value, Markup):
        xml = str(value)
        if site.kind in {"text", "run"} and xml.lstrip().startswith(_BLOCKS):
            raise TemplateError("Makro albo blok z akapitami wymaga znacznika „{{p …}}” z literą p.")
        return _ready(xml, site)
    if isinstance(value, Undefined):
        return str(value)
    if hasattr(value, "__html__"):
        return _object(value, site)
    if isinstance(value, list | tuple | dict | set | frozenset):
        items_in(value)
    return _checked(value if isinstance(value, str) else voice.words(value), site, voice)


def _checked(text: str, site: Site, voice: Voice) -> str:
    """Print a text that may hold anything."""
    if found := _ILLEGAL.search(text):
        raise IllegalCharacterError(found[0])
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if site.kind == "attribute":
        text = text.replace('"', "&#34;")
    text = voice.reserved.sub(lambda found: f"&#x{ord(found[0]):X};", text)
    text = site.broken(text) if _BREAKING.search(text) else text
    if found := _UNBROKEN.search(text):
        raise IllegalCharacterError(found[0])
    if site.kind in _WRAPPED and text.strip():
        opening, closing = _WRAPPED[site.kind]
        opening = opening.format(paragraph=site.paragraph, columns=site.columns)
        text = f"{opening}<w:r>{site.run}{_OPEN}{text}</w:t></w:r>{closing}"
    return text


def _ready(xml: str, site: Site) -> str:
    """Print what is XML already: of a macro, a block, or an object that writes it."""
    if found := _ILLEGAL.search(xml):
        raise IllegalCharacterError(found[0])
    if not _BREAKING.search(xml):
        return xml
    if "<w:t" not in xml:
        return site.broken(xml)
    if "<w:p>" not in xml:
        return _RUN.sub(lambda found: _run(found[0], site.paragraph), xml)
    return _PARAGRAPH.sub(lambda found: _paragraph(found[0]), xml)


def _paragraph(xml: str) -> str:
    """Break the texts of a paragraph that an object has written."""
    own = _PARAGRAPH_PROPERTIES.search(xml)
    return _RUN.sub(lambda found: _run(found[0], own[0] if own else ""), xml)


def _run(xml: str, paragraph: str) -> str:
    """Break the texts of a run that an object has written."""
    own = _RUN_PROPERTIES.search(xml)
    properties = own[0] if own else ""
    return _TEXT.sub(lambda t: t[1] + _broken(t[2], properties, paragraph) + t[3], xml)


def _object(value: Any, site: Site) -> str:
    """Print an object of docxtpl, or any other that says its own XML."""
    kind = type(value)
    if kind.__module__.startswith("docxtpl.") and hasattr(value, "tpl"):
        raise NeedsDocxtplError(kind.__name__)
    xml = str(value.__html__())
    if 'r:id="' in xml and kind.__module__.startswith("docxtpl."):
        raise NeedsDocxtplError(kind.__name__)
    if site.kind == "text" and xml.lstrip().startswith(("<w:r>", "<w:hyperlink ")):
        raise TemplateError("Tekst z formatowaniem (RichText) wymaga znacznika „{{r …}}” z literą r.")
    if site.kind in {"text", "run"} and xml.lstrip().startswith("<w:p>"):
        raise TemplateError("Akapit z formatowaniem wymaga znacznika „{{p …}}” z literą p.")
    return _ready(xml, site)
