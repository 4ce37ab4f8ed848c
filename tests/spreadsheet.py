"""LibreOffice as a treasurer's spreadsheet: recalculates workbooks, and edits them by hand through a macro."""

import os
import shutil
import signal
import subprocess
from contextlib import suppress

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
_BOOK = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE {kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "{dtd}">\n'
_LIBRARY = _BOOK.format(kind="library:library", dtd="library.dtd") + (
    '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" '
    'library:readonly="false" library:passwordprotected="false"><library:element library:name="Zmiany"/></library:library>'
)
_MODULE = _BOOK.format(kind="script:module", dtd="module.dtd") + (
    '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Zmiany" script:language="StarBasic">\n'
    "{code}\n</script:module>"
)
_EDIT = """
Sub Edit_{name}
  On Error GoTo Failed
  Dim opened(0) As New com.sun.star.beans.PropertyValue
  opened(0).Name = "Hidden" : opened(0).Value = True
  book = StarDesktop.loadComponentFromURL("{source}", "_blank", 0, opened())
  book.unprotect("")
  For number = 0 To book.Sheets.Count - 1
    book.Sheets.getByIndex(number).unprotect("")
  Next
{steps}
  Dim saved(0) As New com.sun.star.beans.PropertyValue
  saved(0).Name = "FilterName" : saved(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL("{target}", saved())
Failed:
  book.close(True)
End Sub
"""
_LONGEST = 120


def recalculate(folder):
    """Open and save all workbooks of a folder; the results lie in its subfolder „po”."""
    files = sorted(folder.glob("*.xlsx"))
    _run(folder, "--convert-to", "xlsx", "--outdir", folder / "po", *files)


def edit(folder, source, edits):
    """Edit a recalculated workbook by hand, each time anew: ``edits`` are lines of Basic by name, „book” the file."""
    code = "".join(
        _EDIT.format(
            name=name, source=source.as_uri(), target=(folder / "po" / f"{name}.xlsx").as_uri(), steps=steps
        )
        for name, steps in edits.items()
    )
    code += "Sub All\n" + "".join(f"  Edit_{name}\n" for name in edits) + "End Sub\n"
    place = folder / "profil" / "user" / "basic" / "Standard"
    place.mkdir(parents=True, exist_ok=True)
    (place / "script.xlb").write_text(_LIBRARY, encoding="utf-8")
    escaped = code.replace("&", "&amp;").replace("<", "&lt;")
    (place / "Zmiany.xba").write_text(_MODULE.format(code=escaped), encoding="utf-8")
    _run(folder, "macro:///Standard.Zmiany.All")


def _run(folder, *arguments):
    assert SOFFICE, "LibreOffice is missing; make test installs it"
    profile = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    made = subprocess.Popen(
        [SOFFICE, profile, "--headless", *arguments],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    try:
        assert made.wait(_LONGEST) == 0
    finally:
        with suppress(ProcessLookupError):  # a fault in a macro would wait for somebody to press a button
            os.killpg(made.pid, signal.SIGKILL)
