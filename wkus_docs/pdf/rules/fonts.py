"""Rules on fonts: each is embedded, and its glyphs can be mapped to letters."""

from collections.abc import Iterator
from typing import Any

from pikepdf import Dictionary, Name, Stream

from wkus_docs.pdf.rules.opened_pdf import OpenedPdf
from wkus_docs.pdf.rules.violation import BOTH, UA, PdfRule, Violation

_RESOURCES = frozenset({"/Resources", "/DR"})
_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
_SELF_EXPLAINING = {"/WinAnsiEncoding", "/MacRomanEncoding"}
"""Encodings from which the letters are known without a map."""


def fonts(subject: OpenedPdf) -> Iterator[Violation]:
    """Look whether every font is embedded, and its signs can be told as letters."""
    absent, mute = set(), set()
    for font in _fonts(subject):
        name = f"„{str(font.get('/BaseFont', '/?'))[1:]}”"
        if not _embedded(font):
            absent.add(name)
        if "/ToUnicode" not in font and str(font.get("/Encoding", "")) not in _SELF_EXPLAINING:
            mute.add(name)
    if absent:
        yield Violation(PdfRule.FONTS, "Czcionka nie jest osadzona", BOTH, tuple(sorted(absent)))
    if mute:
        message = "Znaków czcionki nie da się odczytać jako liter (ToUnicode)"
        yield Violation(PdfRule.FONTS, message, UA, tuple(sorted(mute)))


def _fonts(subject: OpenedPdf) -> Iterator[Any]:
    """Yield the fonts of a file, those among them that are written only where they are used."""
    seen: set[tuple[int, int]] = set()
    for one in subject.pdf.objects:
        if not isinstance(one, (Dictionary, Stream)):
            continue
        keys = one.keys()
        found: list[Any] = [one] if "/Type" in keys and one.Type == Name.Font else []
        for key in keys & _RESOURCES:
            named = one.get(key)
            listed = named.get("/Font") if isinstance(named, Dictionary) else None
            found += listed.values() if isinstance(listed, Dictionary) else []
        for font in found:
            if font.objgen not in seen and not str(font.get("/Subtype", "")).startswith("/CIDFont"):
                seen |= {font.objgen} if font.is_indirect else set()
                yield font


def _embedded(font: Any) -> bool:
    kind = font.get("/Subtype")
    if kind == Name.Type3:
        return True
    described = list(font.get("/DescendantFonts", ())) if kind == Name.Type0 else [font]
    return bool(described) and all(
        any(key in one.get("/FontDescriptor", {}) for key in _FILES) for one in described
    )
