"""What a DOCX says, as plain text: for goldens, comparisons and a quick look.

One line a paragraph, with its style in brackets where it has one of its own; tables as rows of cells
between bars; struck-through text between ``~~``.
"""

from lxml import etree

from wkus_docs.word.file import WordFile
from wkus_docs.word.tree import W, attribute

_PLAIN = {"", "BodyText", "Compact", "FirstParagraph"}


def text(docx: bytes) -> str:
    """Return the text of the body, style by style. Raises TemplateError when it is no Word file."""
    lines = [line for block in WordFile.read(docx).body for line in _block(block)]
    return "\n".join(lines) + "\n"


def _block(block: etree._Element) -> list[str]:
    if block.tag == f"{W}p":
        words = _paragraph(block)
        style = _style(block)
        return [f"[{style}] {words}".rstrip() if style not in _PLAIN else words]
    if block.tag == f"{W}tbl":
        return [
            "| "
            + " | ".join(" / ".join(map(_paragraph, cell.iter(f"{W}p"))) for cell in row.iter(f"{W}tc"))
            + " |"
            for row in block.iter(f"{W}tr")
        ]
    return []


def _paragraph(paragraph: etree._Element) -> str:
    return "".join(_run(run) for run in paragraph.iter(f"{W}r"))


def _run(run: etree._Element) -> str:
    marks = {f"{W}tab": "\t", f"{W}br": " ⏎ "}
    words = "".join((e.text or "") if e.tag == f"{W}t" else marks.get(str(e.tag), "") for e in run)
    struck = run.find(f"{W}rPr/{W}strike") is not None
    return f"~~{words}~~" if struck and words.strip() else words


def _style(paragraph: etree._Element) -> str:
    return attribute(paragraph, "pPr/pStyle") or ""
