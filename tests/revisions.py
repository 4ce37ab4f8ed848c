"""Tracked changes accepted or rejected on the tree of a document, as Word does it, and a form to compare.

Written from the standard alone (ECMA-376, 17.13.5), without a look at what wrote the changes.
"""

import hashlib
import posixpath

from lxml import etree

from wkus_docs.word.package import unpack
from wkus_docs.word.tree import TBL, TR, P, T, W
from wkus_docs.word.tree import R as RUN

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PLACED = ("pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr")
KEPT_WITH_OLD = {"pPr": (f"{W}rPr", f"{W}sectPr"), "sectPr": (f"{W}headerReference", f"{W}footerReference")}
TEXTS = {f"{W}delText": T, f"{W}delInstrText": f"{W}instrText"}


def body(docx):
    parser = etree.XMLParser(remove_blank_text=True)
    return etree.fromstring(unpack(docx)["word/document.xml"], parser).find(f"{W}body")


def accepted(docx):
    return _settled(body(docx), stays="ins", goes="del")


def rejected(docx):
    root = body(docx)
    for name in PLACED:
        for change in list(root.iter(f"{W}{name}Change")):
            _take_back(change, name)
    return _settled(root, stays="del", goes="ins")


def canonical(docx, root=None):
    """The body as text: runs of one look joined, pictures by their bytes, without numbers that only name."""
    root = body(docx) if root is None else root
    parts = unpack(docx)
    for one in root.iter(etree.Element):
        _anonymise(one, parts)
    for run in list(root.iter(RUN)):
        _join(run)
    for name in ("rPr", "pPr", "trPr"):
        for empty in [one for one in root.iter(f"{W}{name}") if not len(one)]:
            empty.getparent().remove(empty)
    return etree.tostring(root, method="c14n", exclusive=True).decode()


def marks(docx):
    """All marks of tracked changes."""
    return [one for one in body(docx).iter(etree.Element) if one.get(f"{W}author") is not None]


def _take_back(change, name):
    properties = change.getparent()
    lasting = [one for one in properties if one.tag in KEPT_WITH_OLD.get(name, ())]
    marks_of_it = [one for one in properties if one.tag in {f"{W}ins", f"{W}del"}]
    before = list(change.find(f"{W}{name}"))
    order = [*lasting, *before] if name == "sectPr" else [*before, *lasting, *marks_of_it]
    properties[:] = order


def _settled(root, stays, goes):
    for change in [one for name in PLACED for one in root.iter(f"{W}{name}Change")]:
        change.getparent().remove(change)
    ends = _settled_rows_and_ends(root, goes)
    for gone in list(root.iter(f"{W}{goes}")):
        _remove_with_link(gone)
    for wrapper in list(root.iter(f"{W}{stays}")):
        for one in list(wrapper):
            wrapper.addprevious(one)
        wrapper.getparent().remove(wrapper)
    for one in root.iter(*TEXTS):
        one.tag = TEXTS[one.tag]
    for paragraph in ends:
        _run_on(paragraph)
    return root


def _settled_rows_and_ends(root, goes):
    """Rows go, tables without rows go, marks of rows and paragraphs are cleared; the paragraphs without an end."""
    for row in [one for one in root.iter(TR) if one.find(f"{W}trPr/{W}{goes}") is not None]:
        row.getparent().remove(row)
    for table in [one for one in root.iter(TBL) if next(one.iter(TR), None) is None]:
        table.getparent().remove(table)
    ends = [one for one in root.iter(P) if one.find(f"{W}pPr/{W}rPr/{W}{goes}") is not None]
    marked = [
        one for one in root.iter(f"{W}ins", f"{W}del") if one.getparent().tag in {f"{W}rPr", f"{W}trPr"}
    ]
    for mark in marked:
        mark.getparent().remove(mark)
    return ends


def _remove_with_link(gone):
    owner = gone.getparent()
    owner.remove(gone)
    if owner.tag in {f"{W}hyperlink", f"{W}fldSimple"} and not len(owner):
        owner.getparent().remove(owner)


def _run_on(paragraph):
    """A paragraph without its mark runs on in the next; the last of a body or a cell cannot."""
    behind = paragraph.getnext()
    content = [one for one in paragraph if one.tag != f"{W}pPr"]
    if behind is not None and behind.tag == P:
        place = 0 if behind.find(f"{W}pPr") is None else 1
        behind[place:place] = content
    else:
        assert content == [], "text has nowhere to go"
        assert behind is not None, "the last mark of a story cannot go"
        assert behind.tag == TBL
    paragraph.getparent().remove(paragraph)


def _anonymise(one, parts):
    for name, value in one.attrib.items():
        if name.startswith(R) and not one.tag.endswith("Reference"):
            one.set(name, _print(parts, "word/_rels/document.xml.rels", value))
    if one.tag.endswith("}docPr"):
        one.set("id", "")
    if one.tag == f"{W}footnoteReference":
        notes = etree.fromstring(parts["word/footnotes.xml"])
        (note,) = [note for note in notes if note.get(f"{W}id") == one.get(f"{W}id")]
        one.set(f"{W}id", "".join(note.itertext()))


def _print(parts, rels, name):
    (link,) = [link for link in etree.fromstring(parts[rels]) if link.get("Id") == name]
    if link.get("TargetMode") == "External":
        return link.get("Target")
    return hashlib.sha256(parts[posixpath.normpath(f"word/{link.get('Target')}")]).hexdigest()


def _join(run):
    for text in [one for one in run if one.tag == T]:
        text.attrib.clear()
        if not text.text:
            run.remove(text)
    content = [one for one in run if one.tag != f"{W}rPr"]
    before = run.getprevious()
    if not content:
        run.getparent().remove(run)
    elif before is not None and before.tag == RUN and _look(before) == _look(run):
        for one in content:
            if one.tag == before[-1].tag == T:
                before[-1].text += one.text
            else:
                before.append(one)
        run.getparent().remove(run)


def _look(run):
    look = run.find(f"{W}rPr")
    return b"" if look is None or not len(look) else etree.tostring(look, method="c14n", exclusive=True)
