"""LibreOffice on this computer: where it is, which version, and a Python that has its module ``uno``."""

import os
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from wkus_docs.errors import ConversionError
from wkus_docs.pdf.libreoffice.process_groups import output

VARIABLE = "WKUS_SOFFICE"
"""Environment variable with the path of the program, for who has several or keeps it elsewhere."""

_SECONDS = 30
_VERSION = re.compile(r"LibreOffice\D* (\d+)\.(\d+)(?:\.(\d+))?")
_MISSING = (
    "Nie ma LibreOffice, a tego pliku bez niego nie zamienię na PDF. Zainstaluj LibreOffice (w Debianie i "
    f"Ubuntu: libreoffice-writer-nogui i python3-uno) albo podaj w zmiennej {VARIABLE} ścieżkę programu soffice."
)


class Version(NamedTuple):
    """Version of LibreOffice."""

    major: int
    minor: int
    micro: int = 0

    def __str__(self) -> str:
        """„7.4.7”."""
        return ".".join(map(str, self))

    @property
    def keeps_links(self) -> bool:
        """Whether hyperlinks reach the PDF; 7.4, as Debian 12 has it, drops them."""
        return self[:2] != (7, 4)


@dataclass(frozen=True, slots=True)
class Program:
    """LibreOffice as found: its path, its version, and the Python with ``uno``, if there is one."""

    path: Path
    version: Version
    python: str | None


def available() -> Version | None:
    """Return the version of LibreOffice on this computer, or None where there is none that answers."""
    try:
        return find_libreoffice().version
    except ConversionError:
        return None


def find_libreoffice() -> Program:
    """Find LibreOffice. Raises ConversionError when it is missing or does not tell its version."""
    named = os.environ.get(VARIABLE)
    if named and not Path(named).is_file():
        raise ConversionError(f"Zmienna {VARIABLE} wskazuje plik, którego nie ma: „{named}”.")
    path = Path(named) if named else next((one for one in _places() if one.is_file()), None)
    if path is None:
        raise ConversionError(_MISSING)
    return _asked(path)


@cache
def _asked(path: Path) -> Program:
    """Ask a program for its version; a cached answer spares 0.3 s to every next pool."""
    said = _VERSION.search(output([str(path), "--version"], _SECONDS))
    if said is None:
        raise ConversionError(f"LibreOffice nie podaje swojej wersji („{path}”): zainstaluj go ponownie.")
    version = Version(*(int(number or 0) for number in said.groups()))
    return Program(path, version, next((one for one in _pythons(path) if _speaks(one)), None))


def _places() -> Iterator[Path]:
    """Yield where LibreOffice may be, the likeliest first."""
    for name in ("soffice", "libreoffice"):
        on_path = shutil.which(name)
        if on_path:
            yield Path(on_path)
    if sys.platform == "win32":
        for variable in ("ProgramW6432", "ProgramFiles", "ProgramFiles(x86)"):
            if os.environ.get(variable):
                yield Path(os.environ[variable], "LibreOffice", "program", "soffice.com")
    elif sys.platform == "darwin":
        for folder in (Path("/Applications"), Path.home() / "Applications"):
            yield folder / "LibreOffice.app/Contents/MacOS/soffice"
    else:
        yield from sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)
        yield Path("/usr/lib/libreoffice/program/soffice")


def _pythons(soffice: Path) -> Iterator[str]:
    """Yield interpreters that may know ``uno``: the one LibreOffice brings, then those of the system."""
    folder = soffice.resolve().parent
    brought = (folder / "python", folder / "python.exe", folder.parent / "Resources" / "python")
    yield from (str(one) for one in brought if one.is_file())
    for other in ("/usr/bin/python3", shutil.which("python3"), sys.executable):
        if other and Path(other).is_file():
            yield other


def _speaks(python: str) -> bool:
    return output([python, "-I", "-c", "import uno; print('uno')"], _SECONDS).strip() == "uno"
