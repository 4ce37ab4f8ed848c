"""Headers and footers of a letterhead in place of ours.

What the letterhead does not have stays ours: without a footer, „Strona X z Y” is printed as always.
Where both are seen, as on a letterhead's first page over our footer, each gets all the variants (first
page, even pages) that the other brings. The letterhead's first page is the first page of the document,
not of each section.
"""

from dataclasses import dataclass

from lxml import etree

from wkus_docs.rendering.letterhead.list_numbering import copy_lists
from wkus_docs.rendering.letterhead.merged_styles import Laid, renamed
from wkus_docs.rendering.letterhead.page_setup import sections
from wkus_docs.rendering.letterhead.spacing import fix_in_paragraphs
from wkus_docs.rendering.letterhead.theme import setting, switch
from wkus_docs.word import printed_sum
from wkus_docs.word.editing import EditableWord
from wkus_docs.word.order import SECTION, put
from wkus_docs.word.tree import REL, W, remove, switched

_BANDS = ("header", "footer")
_VARIANTS = ("default", "even", "first")
_SEEN = ("drawing", "pict", "object", "tbl", "fldSimple", "instrText", "sym", "pBdr", "ptab")
_DOC_PR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"

Parts = dict[tuple[str, str], str]
"""Parts by band and variant: (header, first) → word/header2.xml."""


@dataclass(frozen=True, slots=True)
class _Pages:
    """Headers and footers of a section, inherited ones included, and whether first and even pages differ."""

    parts: Parts
    first: bool
    even: bool

    def part(self, band: str, variant: str) -> str:
        """Part that a page shows; pages not told apart show the default one."""
        told = {"first": self.first, "even": self.even, "default": True}[variant]
        return self.parts.get((band, variant if told else "default"), "")


def apply_headers_footers(ours: EditableWord, theirs: EditableWord, laid: Laid) -> None:
    """Put the letterhead's headers and footers into every section of ours."""
    found = _pages(theirs)
    if not found:
        return
    paper = found[-1]
    taken = {band for band in _BANDS if any(_shows_anything(theirs, paper.part(band, v)) for v in _VARIANTS)}
    if not taken:
        return
    carried = _carried(ours, theirs, paper, taken, laid)
    if not sections(ours):
        _add_section(ours)
    kept = _pages(ours)
    for part in {part for own in kept for (band, _), part in own.parts.items() if band not in taken}:
        fix_in_paragraphs(ours.tree(part), laid.layout)
    for band in _BANDS:
        ours.unlink(ours.main, band)
    even = carried.even or (taken != set(_BANDS) and any(own.even for own in kept))
    ids: dict[str, str] = {}
    for number, (section, own) in enumerate(zip(sections(ours), kept, strict=True)):
        theirs_here = _Pages(carried.parts, carried.first and number == 0, carried.even)
        sources = {band: theirs_here if band in taken else own for band in _BANDS}
        first = any(source.first for source in sources.values())
        _clear(section)
        variants = ["default", *(["even"] if even else []), *(["first"] if first else [])]
        places = [
            (band, variant, sources[band].part(band, variant)) for band in _BANDS for variant in variants
        ]
        _refer(ours, section, [place for place in places if place[2]], ids)
        if first:
            put(section, etree.Element(f"{W}titlePg"), SECTION)
    switch(ours, "evenAndOddHeaders", on=even)
    for flag in ("mirrorMargins", "gutterAtTop"):
        switch(ours, flag, on=switched(setting(theirs, flag), ""))


def _pages(file: EditableWord) -> list[_Pages]:
    """Headers and footers of each section; one without its own shows those of the section before."""
    targets = {link.id: link.target for link in file.links(file.main) if link.target in file}
    even = switched(setting(file, "evenAndOddHeaders"), "")
    in_force: Parts = {}
    found = []
    for section in sections(file):
        for band in _BANDS:
            for reference in section.findall(f"{W}{band}Reference"):
                part = targets.get(reference.get(f"{REL}id", ""))
                if part:
                    in_force[band, reference.get(f"{W}type", "default")] = part
        found.append(_Pages(dict(in_force), switched(section, "titlePg"), even))
    return found


def _shows_anything(file: EditableWord, part: str) -> bool:
    """Whether a header or a footer shows anything."""
    if not part:
        return False
    root = file.tree(part)
    words = any((text.text or "").strip() for text in root.iter(f"{W}t"))
    return words or next(root.iter(*(f"{W}{name}" for name in _SEEN)), None) is not None


def _carried(ours: EditableWord, theirs: EditableWord, paper: _Pages, taken: set[str], laid: Laid) -> _Pages:
    """Copy the letterhead's parts into ours, with their pictures."""
    drawings = _drawings(ours)
    names: dict[str, str] = {}
    parts: Parts = {}
    for band in [band for band in _BANDS if band in taken]:
        for variant in _VARIANTS:
            part = paper.part(band, variant)
            if part and part not in names:
                root = theirs.tree(part)
                printed_sum.drop(root)
                renamed(root, laid.ids)
                copy_lists(ours, theirs, [root])
                for binding in list(root.iter(f"{W}dataBinding")):
                    remove(binding)  # its data stay in the letterhead, and Word would print nothing
                for drawing in root.iter(_DOC_PR):
                    drawings += 1
                    drawing.set("id", str(drawings))
                ours.adopt(theirs, part, names)
            if part:
                parts[band, variant] = names[part]
    return _Pages(parts, paper.first, paper.even)


def _drawings(file: EditableWord) -> int:
    """Return the highest number of a drawing in the text."""
    ids = (drawing.get("id", "") for drawing in file.tree(file.main).iter(_DOC_PR))
    return max((int(said) for said in ids if said.isascii() and said.isdigit() and len(said) < 10), default=0)  # noqa: PLR2004 – Word counts in 32 bits


def _clear(section: etree._Element) -> None:
    for name in (*(f"{band}Reference" for band in _BANDS), "titlePg"):
        for old in section.findall(f"{W}{name}"):
            section.remove(old)


def _refer(
    file: EditableWord, section: etree._Element, places: list[tuple[str, str, str]], ids: dict[str, str]
) -> None:
    for at, (band, variant, part) in enumerate(places):
        if part not in ids:
            ids[part] = file.link(file.main, band, part)
        reference = etree.Element(f"{W}{band}Reference")
        reference.set(f"{W}type", variant)
        reference.set(f"{REL}id", ids[part])
        section.insert(at, reference)


def _add_section(file: EditableWord) -> None:
    body = file.tree(file.main).find(f"{W}body")
    if body is not None:
        etree.SubElement(body, f"{W}sectPr")
