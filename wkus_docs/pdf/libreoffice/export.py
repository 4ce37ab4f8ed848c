"""What LibreOffice is asked for: a tagged PDF that claims PDF/UA-1 and PDF/A, without form fields."""

import json
from collections.abc import Mapping

from wkus_docs.pdf.libreoffice.installation import Program

ARCHIVE = (2, 3)
"""Parts of PDF/A we make: 2, and 3 for a file that is to have data attached."""


def options(archive: int) -> Mapping[str, bool | int]:
    """Return the options of the PDF export for a part of PDF/A. Raises ValueError for a part we do not make."""
    if archive not in ARCHIVE:
        raise ValueError(f"PDF/A-{archive}")
    return {
        "UseTaggedPDF": True,
        "PDFUACompliance": True,
        "SelectPdfVersion": archive,
        "ExportFormFields": False,
        "ExportBookmarks": True,
        "UseLosslessCompression": True,
    }


def _command(program: Program, profile: str) -> list[str]:
    switches = "--headless --invisible --norestore --nologo --nodefault --nolockcheck --nofirststartwizard"
    return [str(program.path), f"-env:UserInstallation={profile}", *switches.split()]


def listening(program: Program, profile: str, pipe: str) -> list[str]:
    """Return the command of a LibreOffice that waits on a pipe of this computer; no port is opened."""
    return [*_command(program, profile), f"--accept=pipe,name={pipe};urp"]


def converting(program: Program, profile: str, archive: int, folder: str, names: list[str]) -> list[str]:
    """Return the command that converts files into a folder and ends."""
    kinds = {bool: "boolean", int: "long"}
    written = {
        name: {"type": kinds[type(value)], "value": str(value).lower()}
        for name, value in options(archive).items()
    }
    form = f"pdf:writer_pdf_Export:{json.dumps(written, separators=(',', ':'))}"
    reading = "--infilter=MS Word 2007 XML"
    return [*_command(program, profile), reading, "--convert-to", form, "--outdir", folder, *names]
