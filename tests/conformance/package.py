"""Word files of blocks, parts, pictures and links, packed with what Word needs besides."""

import html
import io
import zipfile
from collections.abc import Iterable, Mapping

from conformance.docxml import HEAD, NAMESPACES, OFFICE, blocks, core, section

_RELATIONS = f"{OFFICE}/officeDocument/2006/relationships"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TYPES = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
    "png": "image/png",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "docx": f"{_WORD_TYPE}.document",
}
_STYLES = (
    f"{HEAD}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:lang w:val="pl-PL"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Cytat"><w:name w:val="Quote"/></w:style>'
    '<w:style w:type="character" w:styleId="Wazne"><w:name w:val="Strong"/></w:style>'
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>'
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/></w:style></w:styles>'
)
_NUMBERING = (
    f'{HEAD}<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)
_APP = (
    f'{HEAD}<Properties xmlns="{OFFICE}/officeDocument/2006/extended-properties">'
    "<Application>Microsoft Office Word</Application></Properties>"
)


_EXTERNAL = ' TargetMode="External"'


def _relations(found: Iterable[tuple[str, str, str]]) -> bytes:
    """Relationship part of triples of identifier, kind and target."""
    listed = "".join(
        f'<Relationship Id="{key}" Type="{kind}" Target="{html.escape(target)}"{_EXTERNAL if ":" in target else ""}/>'
        for key, kind, target in found
    )
    return (
        f'{HEAD}<Relationships xmlns="{OFFICE}/package/2006/relationships">{listed}</Relationships>'.encode()
    )


def _kind(name: str) -> str:
    """Kind of a part by its name, as relationships and content types call it."""
    return name.rstrip("0123456789")


def word(
    *content: str,
    parts: Mapping[str, str] | None = None,
    properties: str | None = None,
    media: Mapping[str, bytes] | None = None,
    relations: Mapping[str, Mapping[str, str]] | None = None,
    sections: bool = True,
) -> bytes:
    """A DOCX of the blocks given.

    ``parts`` are headers, footers and notes by name; ``properties`` the core part; ``media`` pictures and
    embedded files by file name, related under the name without its ending; ``relations``
    what else parts point at: part → relation → file of ``media`` or address; without ``sections``
    the body ends with no properties of a section.
    """
    made = {"styles": _STYLES, "numbering": _NUMBERING} | dict(parts or {})
    if sections and not (content and content[-1].startswith("<w:sectPr")):
        content = (*content, section())
    media = media or {}
    where = {file: f"{'media' if file.endswith('.png') else 'embeddings'}/{file}" for file in media}
    document = f'{HEAD}<w:document {NAMESPACES} mc:Ignorable="w14 w15"><w:body>{blocks(content)}</w:body></w:document>'
    own = [(name, f"{_RELATIONS}/{_kind(name)}", f"{name}.xml") for name in made]
    found = {
        name: [_related(key, target, where) for key, target in targets.items()]
        for name, targets in (relations or {}).items()
    }
    own += [_related(file.partition(".")[0], file, where) for file in media] + found.pop("document", [])
    entries = {
        "[Content_Types].xml": _content_types(made),
        "_rels/.rels": _relations((
            ("rId1", f"{_RELATIONS}/officeDocument", "word/document.xml"),
            ("rId2", f"{OFFICE}/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
            ("rId3", f"{_RELATIONS}/extended-properties", "docProps/app.xml"),
        )),
        "word/document.xml": document.encode(),
        "word/_rels/document.xml.rels": _relations(own),
        "docProps/core.xml": (properties or core(title="Pismo", creator="Urząd")).encode(),
        "docProps/app.xml": _APP.encode(),
    }  # fmt: skip
    entries |= {f"word/{name}.xml": text.encode() for name, text in made.items()}
    entries |= {f"word/{where[file]}": content for file, content in media.items()}
    entries |= {f"word/_rels/{name}.xml.rels": _relations(listed) for name, listed in found.items()}
    return _packed(entries)


def _related(key: str, target: str, where: Mapping[str, str]) -> tuple[str, str, str]:
    if target not in where:
        return key, f"{_RELATIONS}/hyperlink", target
    kind = "image" if target.endswith(".png") else "package"
    return key, f"{_RELATIONS}/{kind}", where[target]


def _content_types(parts: Iterable[str]) -> bytes:
    overrides = {"/word/document.xml": f"{_WORD_TYPE}.document.main+xml"}
    overrides |= {f"/word/{name}.xml": f"{_WORD_TYPE}.{_kind(name)}+xml" for name in parts}
    overrides |= {
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }
    listed = "".join(
        f'<Default Extension="{ending}" ContentType="{kind}"/>' for ending, kind in _TYPES.items()
    )
    listed += "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items()
    )
    return f'{HEAD}<Types xmlns="{OFFICE}/package/2006/content-types">{listed}</Types>'.encode()


def _packed(entries: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, body in entries.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), body, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
