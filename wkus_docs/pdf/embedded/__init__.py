"""The embedded engine: our subset of Word, set by Typst. Nothing but the package needs to be installed."""

import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from wkus_docs.errors import ConversionError
from wkus_docs.pdf.embedded.document import Source, Translator
from wkus_docs.pdf.embedded.fonts import TWINS, loaded
from wkus_docs.pdf.limits import UnsupportedError

if TYPE_CHECKING:
    import typst

STANDARDS: tuple[Literal["ua-1", "a-2b"], ...] = ("ua-1", "a-2b")
"""What every PDF of this engine keeps to, both at once."""


@dataclass(frozen=True, slots=True)
class Typeset:
    """A PDF, and what is to be known of it: fonts that others stand for."""

    pdf: bytes
    remarks: tuple[str, ...] = ()


def convert(docx: bytes) -> bytes:
    """Return a tagged PDF. Raises UnsupportedError with the place, ConversionError for a damaged file."""
    return typeset(docx).pdf


def typeset(docx: bytes) -> Typeset:
    """Return a tagged PDF with what is to be known of it. Raises as :func:`convert`."""
    import typst  # noqa: PLC0415 – only who makes a PDF waits for the typesetter

    translator = Translator(docx)
    source = translator.source()
    fonts = loaded()
    _require(source, fonts)
    with tempfile.TemporaryDirectory(prefix="wkus-pdf-") as folder:
        for name, content in source.files.items():
            (Path(folder) / name).write_bytes(content)
        compiler = typst.Compiler(
            source.text.encode(),
            root=folder,
            font_paths=fonts,
            package_path=folder,
            package_cache_path=folder,
        )
        try:
            made = compiler.compile(
                format="pdf", pdf_standards=list(STANDARDS), timestamp=translator.word.properties.day
            )
        except typst.TypstError as fault:
            raise ConversionError(_said(fault)) from fault
    if not isinstance(made, bytes):
        raise ConversionError("Silnik PDF nie oddał dokumentu.")
    return Typeset(made, tuple(_replaced(source)))


def _require(source: Source, fonts: "typst.Fonts") -> None:
    """Refuse a document whose fonts nothing here can stand for: its lines would break elsewhere."""
    lacking = {family for _, family in source.fonts} - set(fonts.families())
    if lacking:
        raise UnsupportedError(
            f"Dokument używa czcionek, których tu nie ma: {', '.join(sorted(lacking))}. Zainstaluj je w systemie."
        )


def _replaced(source: Source) -> Iterator[str]:
    """Yield what is to be said of fonts that others of other widths stand for."""
    for asked, family in sorted(source.fonts):
        if asked and asked.lower() not in TWINS:
            yield f"Czcionkę „{asked}” zastąpiła „{family}”: wiersze mogą łamać się inaczej niż w Wordzie."


def _said(fault: Exception) -> str:
    """Say in Polish why the typesetter gave up; the rest of its words stay as they are."""
    message = str(getattr(fault, "message", fault))
    for english, polish in _WORDS:
        if found := english.search(message):
            return f"PDF nie może powstać: {polish.format(*found.groups())}"
    return f"PDF nie może powstać: {message}"


_WORDS = (
    (
        re.compile(r'text `?"?(.+?)"?`? could not be displayed with'),
        "żadna czcionka nie ma znaku „{0}”.",
    ),
    (
        re.compile(r"missing alt text"),
        "obraz nie ma tekstu alternatywnego (w Wordzie: Edytuj tekst alternatywny).",
    ),
    (re.compile(r"missing document title"), "dokument nie ma tytułu (Plik › Informacje › Tytuł)."),
    (re.compile(r"first heading must be of level 1"), "pierwszy nagłówek musi być poziomu 1."),
)
"""What the typesetter complains of, and what a clerk is told."""
