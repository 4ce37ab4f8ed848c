"""Drafts: a DOCX of a file that is not finished, with every gap marked and everything to mend listed.

The renderer leaves gaps as marked text; here they become runs of the style „Uzupelnij” (highlighted),
and a last page lists the missing fields, the errors and the warnings.
"""

import copy
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from lxml import etree

from wkus_docs.carried_data import CHECKSUM, CarriedData, canonical, data_of
from wkus_docs.checking import KEY, Checked, given_values
from wkus_docs.document import Document
from wkus_docs.errors import Problem, Severity
from wkus_docs.gaps import GAP_END, GAP_START, Making, made
from wkus_docs.rendering.document_rendering import DocumentTemplate, context
from wkus_docs.rendering.environment import DRAFT
from wkus_docs.rendering.template import Template
from wkus_docs.word.tree import W
from wkus_docs.zip_container import pack

REMARKS = "Uwagi do szkicu"
"""Title of the last page of a draft."""

_MARKED = re.compile(f"({GAP_START}.*?{GAP_END})", re.DOTALL)
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_BODY = "word/document.xml"
# A date that is not known yet must not stand in the properties: Word takes the file for damaged.
_UNDATED = re.compile(rb"<dcterms:(created|modified)[^>]*>[^<]*%b[^<]*</dcterms:\1>" % GAP_START.encode())


def render_draft(
    checked: Checked,
    *,
    template: str | Path | bytes | None = None,
    paper: str | Path | bytes | None = None,
    data: bool = True,
    checksum: bool | None = None,
) -> bytes:
    """Return the DOCX of whatever the file already gives; the other arguments as in ``render``."""
    chosen = DocumentTemplate(checked.type.model, template, paper)
    carried = CarriedData(chosen.origin(draft=True), _data(checked))
    checksum = checked.type.model.prints_checksum if checksum is None else checksum
    parcel = carried.packed() if data else None
    entries = _filled(chosen.compiled(DRAFT), checked, carried.checksum if checksum else "", parcel)
    for name, body in entries.items():
        if name == _BODY:
            root = etree.fromstring(body)
            _uncolour(root)
            _mark_gaps(root)
            _append(root, checked)
            entries[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        elif GAP_START.encode() in body:
            dated = _UNDATED.sub(b"", body)
            entries[name] = dated.replace(GAP_START.encode(), b"").replace(GAP_END.encode(), b"")
    return pack(entries)


def _filled(template: Template, checked: Checked, checksum: str, parcel: bytes | None) -> dict[str, bytes]:
    """Return the parts of the draft; what a refused value makes impossible to compute is a gap in its place.

    A value may be readable and yet make a sum or a choice fail: a variant recommended that is not there. Then the
    values that the rules refuse are taken for gaps, one of them or, where one does not explain it, all. Raises
    what went wrong where no refused value explains it.
    """
    try:
        return template.parts(context(checked.draft, draft=True) | {CHECKSUM: checksum}, parcel=parcel)
    except Exception:
        for draft in _without_refused(checked):
            with suppress(Exception):
                return template.parts(context(draft, draft=True) | {CHECKSUM: checksum}, parcel=parcel)
        raise


def _without_refused(checked: Checked) -> Iterator[Document]:
    """Yield the draft without each value that a rule refuses, and without all of them."""
    data = given_values(checked.draft)
    refused = [one.path for one in checked.problems if one.rule and one.severity is Severity.ERROR]
    alone = [frozenset({path}) for path in dict.fromkeys(refused)]
    for faults in (*alone, *([frozenset(refused)] if len(alone) > 1 else [])):
        yield made(checked.type.model, data, Making(faults, lenient=True))


def _data(checked: Checked) -> bytes:
    """Data of the draft: canonical when nothing is wrong with them, else as they stand in the file."""
    if checked.document is not None:
        return data_of(checked.document)
    return canonical({name: value for name, value in checked.source.data.items() if name != KEY})


def _uncolour(root: etree._Element) -> None:
    """Leave a cell whose colour is not known yet as it is: Word takes a file with such a colour for damaged."""
    for shade in root.iter(f"{W}shd"):
        if GAP_START in shade.get(f"{W}fill", ""):
            shade.set(f"{W}fill", "auto")


def _mark_gaps(root: etree._Element) -> None:
    for text in list(root.iter(f"{W}t")):
        if GAP_START in (text.text or ""):
            _split(text)


def _split(text: etree._Element) -> None:
    """Cut the run around each gap, so that the gap alone is highlighted."""
    run = text.getparent()
    assert run is not None  # noqa: S101 – a text always stands in a run
    siblings = list(run)
    at = siblings.index(text)
    before, after = _like(run, siblings[:at]), _like(run, siblings[at + 1 :])
    pieces = [before] if _speaks(before) else []
    for piece in filter(None, _MARKED.split(text.text or "")):
        made = _like(run, [])
        words = etree.SubElement(made, f"{W}t")
        words.set(_SPACE, "preserve")
        words.text = piece.strip(GAP_START + GAP_END)
        if piece.startswith(GAP_START):
            _highlight(made)
        pieces.append(made)
    if _speaks(after):
        pieces.append(after)
    parent = run.getparent()
    assert parent is not None  # noqa: S101 – a run always stands in a paragraph
    place = parent.index(run)
    parent[place : place + 1] = pieces


def _like(run: etree._Element, content: list[etree._Element]) -> etree._Element:
    """Return a run with the same properties and other content."""
    made = etree.Element(f"{W}r")
    properties = run.find(f"{W}rPr")
    if properties is not None:
        made.append(copy.deepcopy(properties))
    made.extend(item for item in content if item.tag != f"{W}rPr")
    return made


def _speaks(run: etree._Element) -> bool:
    return any(item.tag != f"{W}rPr" for item in run)


def _highlight(run: etree._Element) -> None:
    properties = run.find(f"{W}rPr")
    if properties is None:
        properties = etree.Element(f"{W}rPr")
        run.insert(0, properties)
    for old in properties.findall(f"{W}rStyle") + properties.findall(f"{W}highlight"):
        properties.remove(old)
    style = etree.Element(f"{W}rStyle")
    style.set(f"{W}val", "Uzupelnij")
    properties.insert(0, style)
    # The colour is said here too: a gmina's own template may lack the style.
    highlight = etree.SubElement(properties, f"{W}highlight")
    highlight.set(f"{W}val", "yellow")


def _append(root: etree._Element, checked: Checked) -> None:
    body = root.find(f"{W}body")
    if body is None:
        return
    end = body[-1] if len(body) and body[-1].tag == f"{W}sectPr" else None
    lines = [_paragraph("TytulZalacznika", REMARKS, new_page=True)]
    for title, items in _lists(checked):
        lines.append(_paragraph("TytulRozdzialu", title))
        lines += [_paragraph("Akapit", f"{number}. {item}") for number, item in enumerate(items, 1)]
    for line in lines:
        if end is None:
            body.append(line)
        else:
            end.addprevious(line)


def _lists(checked: Checked) -> list[tuple[str, list[str]]]:
    missing = list(dict.fromkeys(checked.missing))
    faults = [p for p in checked.problems if p.label not in missing or p.rule]
    wrong = [_said(p) for p in faults if p.severity is Severity.ERROR]
    heard = [_said(p) for p in faults if p.severity is Severity.WARNING]
    lists = [("Pola do uzupełnienia", missing), ("Błędy", wrong), ("Ostrzeżenia", heard)]
    return [(title, items) for title, items in lists if items] or [("Szkic nie ma braków", [])]


def _said(problem: Problem) -> str:
    basis = f"Podstawa: {problem.provision}." if problem.provision else ""
    return " ".join(filter(None, (problem.said, problem.hint, basis)))


def _paragraph(style: str, words: str, *, new_page: bool = False) -> etree._Element:
    paragraph = etree.Element(f"{W}p")
    properties = etree.SubElement(paragraph, f"{W}pPr")
    etree.SubElement(properties, f"{W}pStyle").set(f"{W}val", style)
    if new_page:
        etree.SubElement(properties, f"{W}pageBreakBefore")
    text = etree.SubElement(etree.SubElement(paragraph, f"{W}r"), f"{W}t")
    text.set(_SPACE, "preserve")
    text.text = words
    return paragraph
