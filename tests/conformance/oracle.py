"""docxtpl's document for a case, and what in ours differs from it."""

import io
import posixpath
import zipfile
from collections.abc import Iterator
from typing import Any

from docxtpl import DocxTemplate
from lxml import etree

from conformance.case import Better, Case
from wkus_docs.rendering import Template

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TYPE = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_BREAKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n"}
_SPACES = str.maketrans("\n\t", "  ")
_NO_PLACE = {
    f"{_W}t": "*", f"{_W}r": f"{_W}r", f"{_W}p": f"{_W}p", f"{_W}tr": f"{_W}tr", f"{_W}tc": f"{_W}tc",
}  # fmt: skip


class _Strict(DocxTemplate):
    """docxtpl whose recovering parser is not allowed to hide lost text."""

    def fix_tables(self, xml: str) -> Any:
        etree.fromstring(xml)
        return super().fix_tables(xml)


def docxtpl(case: Case | Better, *, defaults: bool = False) -> bytes:
    """Return docxtpl's document; ``defaults`` without escaping."""
    made = DocxTemplate if isinstance(case, Better) else _Strict
    tpl = made(io.BytesIO(case.docx))
    if isinstance(case, Better):
        tpl.render(dict(case.names), autoescape=not defaults)
    else:
        if case.setup:
            case.setup(tpl)
        tpl.render(case.data(tpl), case.env() if case.env else None, autoescape=not defaults)
    buffer = io.BytesIO()
    tpl.save(buffer)
    return buffer.getvalue()


def compiled(case: Case) -> Template:
    """Return our template of a case."""
    return Template(case.docx, jinja_env=case.env()) if case.env else Template(case.docx)


def ours(case: Case, template: Template) -> bytes:
    """Return our document of a compiled case."""
    tpl = DocxTemplate(io.BytesIO(case.docx)) if case.tied else None
    if tpl is not None and case.setup:
        case.setup(tpl)
    return template.render(case.data(tpl), tpl=tpl)


def entries(docx: bytes) -> dict[str, bytes]:
    """Return the parts of a DOCX by name."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def said(docx: bytes) -> str:
    """Return every text of a DOCX that a reader may find: paragraphs, attributes, properties."""
    roots = [etree.fromstring(body) for name, body in sorted(entries(docx).items()) if _is_text(name)]
    return "\n".join(line for root in roots for line in _lines(root))


def _is_text(name: str) -> bool:
    return name.endswith(".xml") and name.startswith(("word/", "docProps/core"))


def _lines(root: etree._Element) -> Iterator[str]:
    for paragraph in root.iter(f"{_W}p"):
        yield "".join(_words(element) for element in paragraph.iter())
    for element in root.iter(etree.Element):
        yield from (f'{etree.QName(key).localname}="{text}"' for key, text in element.attrib.items())
        if not element.tag.startswith(_W) and (element.text or "").strip():
            yield element.text or ""


def _words(element: etree._Element) -> str:
    """Return what Word shows of an element; a raw tab or line in a text is a space to Word."""
    if element.tag in {f"{_W}t", f"{_W}instrText"}:
        return (element.text or "").translate(_SPACES)
    return _BREAKS.get(str(element.tag), "")


def misplaced(docx: bytes) -> list[str]:
    """Return what a DOCX holds where Word allows it nowhere: a run in a text, a paragraph in a paragraph."""
    return [
        f"{name}: {etree.QName(child).localname} in {etree.QName(element).localname}"
        for name, body in entries(docx).items()
        if name.endswith(".xml")
        for element in etree.fromstring(body).iter(*_NO_PLACE)
        for child in element.iterchildren(_NO_PLACE[str(element.tag)])
    ]


def differences(mine: bytes, theirs: bytes) -> list[str]:
    """Return what differs between two DOCX files, part by part; nothing when they are equal."""
    left, right = entries(mine), entries(theirs)
    found = [f"{name}: only in ours" for name in left.keys() - right.keys()]
    found += [f"{name}: only in docxtpl's" for name in right.keys() - left.keys()]
    for name in sorted(left.keys() & right.keys()):
        one, other = _comparable(name, left), _comparable(name, right)
        if one != other:
            found.append(f"{name}: {_first(one, other)}")
    return found


def _comparable(name: str, parts: dict[str, bytes]) -> Any:
    """Content of a part without what carries no meaning: order of relations, form of the XML."""
    if name == "[Content_Types].xml":
        return _content_types(parts)
    if name.endswith(".rels"):
        folder = posixpath.dirname(posixpath.dirname(name))
        return sorted(_relation(element, folder) for element in etree.fromstring(parts[name]))
    if name.endswith(".xml"):
        return (
            etree.tostring(etree.fromstring(parts[name]), method="c14n")
            .decode()
            .replace("><", ">\n<")
            .split("\n")
        )
    return parts[name]


def _content_types(parts: dict[str, bytes]) -> list[tuple[str, str | None]]:
    root = etree.fromstring(parts["[Content_Types].xml"])
    defaults = {e.get("Extension"): e.get("ContentType") for e in root.iter(f"{_TYPE}Default")}
    exact = {e.get("PartName"): e.get("ContentType") for e in root.iter(f"{_TYPE}Override")}
    return [(name, exact.get(f"/{name}", defaults.get(name.rpartition(".")[2]))) for name in sorted(parts)]


def _relation(element: etree._Element, folder: str) -> tuple[str, ...]:
    target, mode = element.get("Target", ""), element.get("TargetMode", "Internal")
    if mode == "Internal":
        target = posixpath.normpath(posixpath.join("/", folder, target))
    return element.get("Id", ""), element.get("Type", ""), target, mode


def _first(one: Any, other: Any) -> str:
    """Return the first lines that differ."""
    if isinstance(one, bytes):
        return f"{len(one)} and {len(other)} bytes"
    at = next(
        (n for n, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]),
        min(len(one), len(other)),
    )
    return f"line {at}\n  ours    {one[at : at + 3]}\n  docxtpl {other[at : at + 3]}"
