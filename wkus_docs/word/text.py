"""What a DOCX says, as plain text: for goldens, comparisons and a quick look.

One line a paragraph, with its style in brackets where it has one of its own; tables as rows of cells
between bars; struck-through text between ``~~``.
"""

from lxml import etree

from wkus_docs.word.file import WordFile
from wkus_docs.word.tree import TBL, TC, TR, P, R, T, W, attribute

_PLAIN = {"", "BodyText", "Compact", "FirstParagraph"}


def text(docx: bytes) -> str:
    """Return the text of the body, style by style. Raises TemplateError when it is no Word file."""
    lines = [line for block in WordFile.read(docx).body for line in _block(block)]
    return "\n".join(lines) + "\n"


def _block(block: etree._Element) -> list[str]:
    if block.tag == P:
        words = _paragraph(block)
        style = _style(block)
        return [f"[{style}] {words}".rstrip() if style not in _PLAIN else words]
    if block.tag == TBL:
        return [
            "| " + " | ".join(" / ".join(map(_paragraph, cell.iter(P))) for cell in row.iter(TC)) + " |"
            for row in block.iter(TR)
        ]
    return []


def _paragraph(paragraph: etree._Element) -> str:
    return "".join(_run(run) for run in paragraph.iter(R))


_SHOWN = {f"{W}tab": "\t", f"{W}br": " ⏎ "}
_PROPERTIES, _STRIKE = f"{W}rPr", f"{W}strike"


def _run(run: etree._Element) -> str:
    words, struck = "", False
    for element in run:
        kind = element.tag
        if kind == T:
            words += element.text or ""
        elif kind == _PROPERTIES:
            struck = struck or element.find(_STRIKE) is not None
        else:
            words += _SHOWN.get(str(kind), "")
    return f"~~{words}~~" if struck and words.strip() else words


def _style(paragraph: etree._Element) -> str:
    return attribute(paragraph, "pPr/pStyle") or ""
