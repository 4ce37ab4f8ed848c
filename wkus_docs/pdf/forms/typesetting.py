"""Typst source becomes a tagged PDF with links where the fields are to be."""

import tempfile
from datetime import datetime

from wkus_docs.errors import ConversionError
from wkus_docs.pdf.embedded import STANDARDS
from wkus_docs.pdf.embedded.fonts import loaded


def typeset(source: str, day: datetime) -> bytes:
    """Return the PDF. Raises ConversionError when the typesetter refuses."""
    import typst  # noqa: PLC0415 – only who makes a PDF waits for the typesetter

    with tempfile.TemporaryDirectory(prefix="wkus-formularz-") as folder:
        compiler = typst.Compiler(
            source.encode(), root=folder, font_paths=loaded(), package_path=folder, package_cache_path=folder
        )
        try:
            made = compiler.compile(format="pdf", pdf_standards=list(STANDARDS), timestamp=day)
        except typst.TypstError as fault:
            raise ConversionError(
                f"Nie udało się złożyć formularza: {getattr(fault, 'message', fault)}"
            ) from fault
    if not isinstance(made, bytes):
        raise ConversionError("Silnik PDF nie oddał formularza.")
    return made
