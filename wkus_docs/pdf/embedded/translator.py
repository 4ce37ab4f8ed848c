"""A whole Word file as Typst source."""

from dataclasses import dataclass
from functools import cached_property, partial

from lxml import etree

from wkus_docs.pdf.embedded.flow import Block, stacked
from wkus_docs.pdf.embedded.inline import Inline
from wkus_docs.pdf.embedded.paragraphs import Paragraphs
from wkus_docs.pdf.embedded.pictures import Pictures
from wkus_docs.pdf.embedded.sections import Pages, sections
from wkus_docs.pdf.embedded.substitute_fonts import BOXES, FIRST
from wkus_docs.pdf.embedded.tables import Tables
from wkus_docs.pdf.embedded.typst_code import Shared, string
from wkus_docs.pdf.formatting import NOTHING, Around
from wkus_docs.pdf.list_labels import ListCounter
from wkus_docs.pdf.unsupported import refuse
from wkus_docs.word.file import WordFile
from wkus_docs.word.tree import TBL, P, W, switched

_SILENT = frozenset(
    [
        "sectPr",
        "tcPr",
        "bookmarkStart",
        "bookmarkEnd",
        "proofErr",
        "permStart",
        "permEnd",
        "commentRangeStart",
        "commentRangeEnd",
    ]
)
_ABOUT = '#set document(title: "dokument", date: datetime(year: 2000, month: 1, day: 1))\n'
"""What a standard wants to be said. It is the same in all documents, or nothing set for one would do for the
next; what is true of a document is said by finishing it."""
_PRELUDE = """\
#let lp(width, body) = context box(width: calc.max(width, measure(body).width + 3pt), body)
#let tall(height, body) = grid(columns: (1fr, 0pt), body, block(height: height))
#let room(body) = layout(size => {
  let height = measure(body, width: size.width).height
  block(height: height, breakable: false, box(rect(width: 0.01pt, height: 0.01pt, fill: white, stroke: none)))
  v(-height)
})
#let tabs(stops, step, left, start, parts) = context {
  let x = start
  for (number, part) in parts.enumerate() {
    if number > 0 {
      let stop = stops.find(stop => stop.at(0) > x + 0.5pt)
      if stop == none { stop = ((calc.floor(x / step) + 1) * step, "left", "") }
      let room = if stop.at(1) == "right" { measure(part).width }
        else if stop.at(1) == "center" { measure(part).width / 2 } else { 0pt }
      let gap = calc.max(stop.at(0) - x - room, 0pt)
      if stop.at(2) == "dot" { box(width: gap, repeat[.]) } else { h(gap) }
      x += gap
    }
    part
    x += measure(part).width
  }
}
#show heading: it => it.body
#show link: it => it
#set par(spacing: 0pt, leading: 0pt, linebreaks: "simple")
#set block(spacing: 0pt)
#set footnote.entry(gap: 2pt)
#show footnote.entry: set text(size: 11pt)
#show footnote.entry: set par(leading: 0pt)
#show footnote.entry: it => block(it.note.body)
"""


@dataclass(frozen=True, slots=True)
class TypstSource:
    """Typst source, and the files it shows by name."""

    text: str
    files: dict[str, bytes]
    fonts: frozenset[tuple[str, str]]
    """Fonts that the document names, each with the family used instead of it."""


class Translator:
    """Turns one Word file into Typst source. Raises ConversionError, UnsupportedError with the place."""

    def __init__(self, word: WordFile) -> None:
        """Take a file."""
        self.word = word
        self._pictures = Pictures()
        self._numbering = ListCounter(self.word)
        self._shared = Shared()
        self._notes = 0
        self._parts: dict[str, tuple[Paragraphs, Tables]] = {}

    def source(self) -> TypstSource:
        """Return the source of the document."""
        about = self.word.properties
        pages = Pages.of(self.word, self._marginal)
        language, _, region = about.language.partition("-")
        head = (
            f"{_ABOUT}#set text(lang: {string(language or 'pl')}"
            f"{f', region: {string(region)}' if region else ''}, font: ({string(FIRST)}, {string(BOXES)}), "
            "size: 11pt, hyphenate: false, kerning: false, ligatures: false)\n"
        )
        found = sections(self.word.body)
        bodies = [
            f"{pages.code(section.setup)}\n{self._stacked(self._all(section.content, self.word.main), paged=True)}"
            for section in found
        ]
        text = f"{head}{_PRELUDE}{self._shared.definitions()}" + "\n".join(bodies)
        return TypstSource(text, self._pictures.files, self._fonts())

    def _fonts(self) -> frozenset[tuple[str, str]]:
        found = (one for paragraphs, _ in self._parts.values() for one in paragraphs.letters())
        return frozenset((one.asked, one.family) for one in found)

    def _of(self, part: str) -> tuple[Paragraphs, Tables]:
        """Return what turns the paragraphs and the tables of a part into blocks."""
        if part not in self._parts:
            inline = Inline(self.word, part, self._pictures, self._shared, self._note)
            paragraphs = Paragraphs(self.word, inline, self._numbering, self._shared)
            self._parts[part] = (
                paragraphs,
                Tables(self.word, part, self._shared, partial(self._inside, part), self._stacked),
            )
        return self._parts[part]

    def _all(self, content: list[etree._Element], part: str, around: Around = NOTHING) -> list[Block]:
        paragraphs, tables = self._of(part)
        made: list[Block] = []
        for child in content:
            name = etree.QName(child).localname
            if child.tag == P:
                made += paragraphs.blocks(child, around)
            elif child.tag == TBL:
                made.append(tables.block(child))
            elif name == "sdt":
                inner = child.find(f"{W}sdtContent")
                made += (
                    [] if inner is None else self._all(list(inner.iterchildren(etree.Element)), part, around)
                )
            elif name in {"customXml", "smartTag"}:
                made += self._all(list(child.iterchildren(etree.Element)), part, around)
            elif name not in _SILENT:
                refuse(part, child)
        return made

    @cached_property
    def _added(self) -> bool:
        """Whether the distances of neighbours are added up, as in files of old programs."""
        return switched(self.word.settings, "compat/doNotUseHTMLParagraphAutoSpacing")

    def _stacked(self, blocks: list[Block], *, paged: bool = False) -> str:
        return stacked(blocks, self._shared, paged=paged, added=self._added)

    def _inside(self, part: str, owner: etree._Element, around: Around) -> list[Block]:
        return self._all(list(owner.iterchildren(etree.Element)), part, around)

    def _note(self, note: etree._Element) -> str:
        self._notes += 1
        part = self.word.of_text("footnotes")
        self._of(part)[0].inline.label = str(self._notes)
        return self._stacked(self._inside(part, note, NOTHING))

    def _marginal(self, part: str) -> str:
        root = self.word.tree_if_any(part)
        return "" if root is None else self._stacked(self._inside(part, root, NOTHING))
