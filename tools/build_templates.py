"""Build `templates_pl/<slug>/szablon.docx` from `szablon.html` and the house style.

Usage: build_templates.py [SLUG…] [--check]
"""

import argparse
import sys
import tempfile
from pathlib import Path

import docx_sections
import docx_tables
import docx_text
import docx_zip
import house_style
import html_source
import pypandoc
import shared_passages
from lxml import etree
from lxml.etree import _Element
from wordml import SourceError, each, w

TEMPLATES = house_style.FOLDER.parent
SOURCE, PRODUCT = "szablon.html", "szablon.docx"


def build(html_path: Path) -> bytes:
    """Return the DOCX template of one `szablon.html`; the same source gives the same bytes."""
    source = html_path.read_text(encoding="utf-8")
    prepared = html_source.prepare(source, house_style.style_ids(), shared_passages.passages())
    root = house_style.document()
    body = root[0]
    last = body[0]
    body.remove(last)
    body.extend(_blocks(_pandoc(prepared)))
    docx_text.tidy(body)
    docx_sections.keep_lead_ins(body)
    docx_sections.align_addresses(body)
    docx_sections.begin_pages(body)
    for section in docx_sections.divide(body, last):
        for block in section.blocks:
            if block.tag == w("tbl"):
                docx_tables.shape(block, section.width)
    _refuse_foreign(body)
    etree.cleanup_namespaces(root, keep_ns_prefixes=["w", "r"])
    document = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return docx_zip.pack({**house_style.parts(), house_style.DOCUMENT: document})


def is_current(html_path: Path) -> bool:
    """Tell whether the DOCX beside a source holds what a build would give.

    Parts are compared, not their deflate streams, which differ from one zlib to another.
    """
    product = html_path.with_name(PRODUCT)
    if not product.is_file():
        return False
    fresh, kept = docx_zip.unpack(build(html_path)), docx_zip.unpack(product.read_bytes())
    return list(fresh.items()) == list(kept.items())


def main() -> int:
    """Build those that are stale of the templates named, or of all; with `--check` only name them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("slugs", nargs="*", metavar="SLUG", help="folders of templates_pl; all by default")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a file is stale")
    options = parser.parse_args()
    sources = [TEMPLATES / slug / SOURCE for slug in options.slugs] or sorted(TEMPLATES.glob(f"*/{SOURCE}"))
    failed = False
    for source in sources:
        product = source.with_name(PRODUCT)
        try:
            if is_current(source):
                continue  # another zlib would pack the same parts into other bytes
            if not options.check:
                product.write_bytes(build(source))
            else:
                failed = True
                print(f"{product}: stale; run tools/build_templates.py {source.parent.name}")
        except (SourceError, FileNotFoundError) as fault:
            failed = True
            print(f"{source}: {fault}", file=sys.stderr)
    return int(failed)


def _pandoc(html: str) -> _Element:
    """Return the body of the document pandoc writes."""
    with tempfile.TemporaryDirectory() as folder:
        reference, target = Path(folder, "styl.docx"), Path(folder, "wynik.docx")
        reference.write_bytes(house_style.reference())
        pypandoc.convert_text(
            html, "docx", format="html", outputfile=str(target), extra_args=[f"--reference-doc={reference}"]
        )
        parts = docx_zip.unpack(target.read_bytes())
    return etree.fromstring(parts[house_style.DOCUMENT])[0]


def _blocks(body: _Element) -> list[_Element]:
    """Return the paragraphs and tables of pandoc's body without the white space between elements."""
    for element in body.iter():
        element.tail = None
        if element.tag != w("t"):
            element.text = None
    return [block for block in body if block.tag in {w("p"), w("tbl")}]


def _refuse_foreign(body: _Element) -> None:
    """Refuse what would point outside the parts of the house style."""
    known = house_style.style_ids()
    for element in each(body, "pStyle", "rStyle", "tblStyle"):
        name = element.attrib[w("val")]
        if name in html_source.MARKERS:
            raise SourceError(f"{name!r} stands in a table; put it between the blocks of the document.")
        if name not in known:
            raise SourceError(f"Pandoc wrote the style {name!r}, which the house has not.")
    for element in each(body, "footnoteReference", "drawing", "pict"):
        raise SourceError(f"The house style carries no <{etree.QName(element).localname}>.")


if __name__ == "__main__":
    sys.exit(main())
