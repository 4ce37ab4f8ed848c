"""What a PDF claims to be, „PDF/UA-1” and „PDF/A-2b”, and the packet of metadata (XMP) it says so in."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC
from enum import StrEnum
from xml.sax.saxutils import escape

from lxml import etree
from pikepdf import Pdf

from wkus_docs.word.properties import Properties

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_UA_URI, _A_URI = "http://www.aiim.org/pdfua/ns/id/", "http://www.aiim.org/pdfa/ns/id/"
_SCHEMA = "{http://www.aiim.org/pdfa/ns/schema#}namespaceURI"
_LIMIT = 1_000_000


class Standard(StrEnum):
    """The standards a PDF of ours keeps: accessible, and fit for an archive."""

    UA = "PDF/UA-1"
    A = "PDF/A"


@dataclass(frozen=True, slots=True)
class Claims:
    """The standards a file claims: the part of PDF/UA, the part of PDF/A and its level; 0 and „” for none."""

    accessible: int = 0
    archive: int = 0
    level: str = ""

    def __str__(self) -> str:
        """„PDF/UA-1, PDF/A-2b”, or nothing."""
        accessible = f"PDF/UA-{self.accessible}" if self.accessible else ""
        archive = f"PDF/A-{self.archive}{self.level.lower()}" if self.archive else ""
        return ", ".join(filter(None, (accessible, archive)))

    def without(self, standards: frozenset[Standard]) -> "Claims":
        """Return the claims less those of standards."""
        kept = replace(self, accessible=0) if Standard.UA in standards else self
        return replace(kept, archive=0, level="") if Standard.A in standards else kept


@dataclass(frozen=True, slots=True)
class Packet:
    """What a packet says: claims, title, and the namespaces it explains, as PDF/A wants of strange ones."""

    claims: Claims
    title: str
    explained: frozenset[str]

    @property
    def explains_all(self) -> bool:
        """Whether the claim of PDF/UA, a strange one in PDF/A, is explained."""
        return not (self.claims.accessible and self.claims.archive) or _UA_URI in self.explained


def read_packet(pdf: Pdf) -> Packet | None:
    """Return what the packet of a file says; None where there is none, or none that can be read."""
    stream = pdf.Root.get("/Metadata")
    if stream is None:
        return None
    raw = stream.read_bytes()
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(raw[:_LIMIT], parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    said = dict(_properties(root))
    claims = Claims(
        _number(said.get(f"{{{_UA_URI}}}part")),
        _number(said.get(f"{{{_A_URI}}}part")),
        said.get(f"{{{_A_URI}}}conformance", ""),
    )
    explained = frozenset((one.text or "").strip() for one in root.iter(_SCHEMA))
    return Packet(claims, said.get(f"{_DC}title", ""), explained)


def _properties(root: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield the properties of a packet with their first text; both ways of writing them."""
    for owner in root.iter(f"{_RDF}Description"):
        yield from ((str(name), str(value).strip()) for name, value in owner.attrib.items())
        for one in owner.iterchildren(etree.Element):
            yield str(one.tag), next((str(text).strip() for text in one.itertext() if text.strip()), "")


def _number(text: str | None) -> int:
    return int(text) if text and text.isdigit() else 0


def build_packet(about: Properties, claims: Claims, tool: str = "") -> bytes:
    """Return a packet. ``tool`` is the program that set the pages."""
    title, author, language = escape(about.title), escape(about.author), escape(about.language)
    day = f"{about.day.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    said = [
        "<dc:format>application/pdf</dc:format>",
        f"<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>",
        f"<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>" if language else "",
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
        if title
        else "",
        f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>" if author else "",
        f"<pdf:Producer>{PRODUCER}</pdf:Producer>",
        f"<xmp:CreatorTool>{escape(tool)}</xmp:CreatorTool>" if tool else "",
        f"<pdfuaid:part>{claims.accessible}</pdfuaid:part>{_EXPLAINED}" if claims.accessible else "",
        f"<pdfaid:part>{claims.archive}</pdfaid:part>" if claims.archive else "",
        f"<pdfaid:conformance>{claims.level}</pdfaid:conformance>" if claims.archive else "",
    ]
    return f"{_HEAD}{''.join(said)}{_TAIL}".encode()


PRODUCER = "wkus_docs"
_HEAD = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
    f' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="{_A_URI}" xmlns:pdfuaid="{_UA_URI}"'
    ' xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
    ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
)
_TAIL = '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
_EXPLAINED = (
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
    f"<pdfaSchema:namespaceURI>{_UA_URI}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>'
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of PDF/UA</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas>"
)
"""The claim of PDF/UA explained, as PDF/A wants of every property that it does not know itself."""
