"""The list in front of a binder: what is in it, from which page, and what is attached."""

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

import pikepdf

from wkus_docs.errors import ConversionError
from wkus_docs.pdf.binder.attachments import Enclosure
from wkus_docs.pdf.binder.navigation import PAGE
from wkus_docs.pdf.binder.part import Bound
from wkus_docs.pdf.embedded.substitute_fonts import BOXES, FIRST
from wkus_docs.pdf.embedded.typesetting import typeset
from wkus_docs.pdf.embedded.typst_code import string
from wkus_docs.polish.odmiana import policz
from wkus_docs.word.properties import Properties

NAME = "Spis dokumentów"
_MOST = 100
_LONG, _PIECE = re.compile(r"\S{24,}"), re.compile(r"\S{8}(?=\S)")
"""A word that may be wider than its column, and a piece of one."""
_MAY_BREAK = "\u200b"


@dataclass(frozen=True, slots=True)
class ContentsLine:
    """A document in the list: its number, title, the name of its file, its pages, its first page from 1."""

    number: int
    title: str
    name: str
    pages: int
    start: int


def contents_page(bound: Sequence[Bound], enclosures: Sequence[Enclosure], about: Properties) -> bytes:
    """Return the PDF of the list, whose own pages come before all others.

    Raises ConversionError when a title has a letter that no font has.
    """
    before, made = 1, b""
    for _ in range(_MOST):
        try:
            made = typeset(_source(_lines(bound, before), enclosures, about), about.day)
        except ConversionError as fault:
            raise ConversionError(f"{NAME}: {fault} Zmień tytuł albo złóż teczkę bez spisu.") from fault
        with pikepdf.open(io.BytesIO(made)) as pdf:
            guessed, before = before, len(pdf.pages)
        if before == guessed:
            return made
    raise ConversionError(f"{NAME} nie chce się ułożyć. Złóż teczkę bez spisu.")


def _lines(bound: Sequence[Bound], before: int) -> Iterator[ContentsLine]:
    start = before + 1
    for one in bound:
        pages = len(one.pdf.pages)
        yield ContentsLine(one.number, one.title, one.part.name, pages, start)
        start += pages


def _source(found: Iterable[ContentsLine], enclosures: Sequence[Enclosure], about: Properties) -> str:
    lines = list(found)
    day, documents = about.day, policz(len(lines), "dokument", "dokumenty", "dokumentów")
    pages = policz(sum(line.pages for line in lines), "strona", "strony", "stron")
    rows = "\n".join(map(_row, lines))
    return (
        f"#set document(title: {string(about.title)}, date: datetime("
        f"year: {day.year}, month: {day.month}, day: {day.day}))\n"
        f'#set text(lang: "pl", font: ({string(FIRST)}, {string(BOXES)}), size: 11pt, hyphenate: false)\n'
        f"{_LOOK}#heading(level: 1, {_text(about.title)})\n"
        f"#par({string(f'W teczce: {documents}, {pages}.')})\n"
        f"#heading(level: 2, {string(NAME)})\n"
        f"#list-of((auto, 1fr, auto, auto), ([Lp.], [Dokument], [Stron], [Od strony]), {rows})\n"
        f"{_enclosed(enclosures)}"
    )


def _row(line: ContentsLine) -> str:
    name = PurePath(line.name).stem
    file = "" if name == line.title else f" + file-name({_text(name)})"
    return (
        f"[{line.number}], link({string(f'{PAGE}{line.start}')}, {_text(line.title)}){file}, "
        f"[{line.pages}], [{line.start}],"
    )


def _enclosed(enclosures: Sequence[Enclosure]) -> str:
    if not enclosures:
        return ""
    rows = "\n".join(
        f"[{at}], {_text(one.name)}, {_text(one.description)}," for at, one in enumerate(enclosures, 1)
    )
    return (
        f"#heading(level: 2, {string('Pliki dołączone do teczki')})\n"
        f"#list-of((auto, 1fr, 1fr), ([Lp.], [Plik], [Co to jest]), {rows})\n"
    )


def _text(text: str) -> str:
    """Return a literal of a text whose very long words, names of files most of all, may be broken anywhere."""
    return string(_LONG.sub(lambda word: _PIECE.sub(rf"\g<0>{_MAY_BREAK}", word[0]), text))


_LOOK = """\
#set page(paper: "a4", margin: (x: 70pt, y: 70pt), footer: context align(right, text(size: 8.5pt,
  [Spis: strona #counter(page).display() z #counter(page).final().first()])))
#set par(leading: 5pt, spacing: 8pt)
#show heading.where(level: 1): it => block(below: 14pt, text(size: 18pt, it.body))
#show heading.where(level: 2): it => block(sticky: true, above: 18pt, below: 8pt, text(size: 13pt, it.body))
#let file-name(name) = linebreak() + text(size: 9pt, fill: rgb("#444444"), name)
#let list-of(widths, head, ..cells) = {
  set par(leading: 4pt)
  table(columns: widths, inset: (x: 6pt, y: 5pt), stroke: 0.5pt + rgb("#808080"),
    align: (at, _) => if at == 1 or widths.len() == 3 and at == 2 { left } else { right },
    fill: (_, row) => if row == 0 { rgb("#f2f2f2") },
    table.header(..head.map(strong)), ..cells.pos().map(one => table.cell(breakable: false, one)))
}
"""
