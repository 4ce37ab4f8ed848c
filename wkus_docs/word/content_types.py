"""Which parts of a Word file a template may have tags in."""

import re
from collections.abc import Mapping

from lxml import etree

from wkus_docs.errors import TemplateError
from wkus_docs.word.package import MAIN, Entry
from wkus_docs.word.tree import parsed

_TYPES, _ROOTS = "[Content_Types].xml", "_rels/.rels"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_MAIN = (f"{_WORD}document.main+xml", f"{_WORD}template.main+xml")
_SPOKEN = tuple(f"{_WORD}{kind}+xml" for kind in ("header", "footer", "footnotes", "endnotes"))
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_NAMES = re.compile(r"word/(header\d*|footer\d*|footnotes|endnotes)\.xml$|docProps/core\.xml$")


def parts(entries: Mapping[str, Entry]) -> tuple[str, tuple[str, ...]]:
    """Return the name of the main part and those of the others that may have tags.

    Raises TemplateError when the file is no Word document, or one with macros.
    """
    kinds, listed = _kinds(entries)
    if any("macroEnabled" in kind or "vbaProject" in kind for kind in listed):
        raise TemplateError("Szablon jest plikiem z makrami: zapisz go jako .docx, bez makr.")
    main = next((name for name, kind in kinds.items() if kind in _MAIN and name in entries), MAIN)
    if main not in entries:
        raise TemplateError("Szablon nie jest dokumentem Worda: brak w nim treści.")
    others = (name for name in entries if kinds.get(name) in {*_SPOKEN, _CORE} or _NAMES.match(name))
    return main, tuple(name for name in others if name != main)


def _kinds(entries: Mapping[str, Entry]) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return the content types of the parts that have one of their own, and all that the file names."""
    if _TYPES not in entries:
        return {}, ()
    root = parsed(_TYPES, entries[_TYPES].body())
    named = list(root.iter(etree.Element))
    own = {
        str(e.get("PartName")).lstrip("/"): str(e.get("ContentType", "")) for e in named if e.get("PartName")
    }
    return own, tuple(str(e.get("ContentType", "")) for e in named)


def as_document(types: bytes) -> bytes:
    """Return the content types of a document where those of a template (.dotx) were."""
    return types.replace(_MAIN[1].encode(), _MAIN[0].encode())
