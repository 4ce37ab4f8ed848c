"""A folder as a clerk sees it: data files, finished documents, files of the office, and what somebody sent."""

import os
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from wkus_docs.standing.folders import NAMES, by_kind, folders

TEXTS, WORKBOOK = (".yaml", ".yml"), ".xlsx"

_MOST_FILES, _HEAD, _MOST_TEXT = 400, 4_000, 500_000
_KEY = re.compile(r"^(dokument|plik):[ \t]*[\"']?([\w-]+)", re.MULTILINE)
_OPEN = re.compile(r"#[ \t]*uzupełnij\b")
_SENT = (".pdf", ".docx")


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file of data: its name, the slug of its document, whether it has gaps to fill in, when it was changed.

    The slug of a workbook is not known: it is not opened for that.
    """

    name: str
    slug: str
    changed: float
    open: bool = False

    @property
    def stem(self) -> str:
        """The name that its documents bear, too."""
        return Path(self.name).stem


@dataclass(frozen=True, slots=True)
class Folder:
    """What is in a folder. ``standing`` are kinds of standing files there or in a folder around it.

    ``documents`` are finished Word files with the time of their last change, ``sent`` names of files that may carry
    data: PDF and Word files beside which there are none.
    """

    data: tuple[DataFile, ...] = ()
    standing: frozenset[str] = frozenset()
    documents: tuple[tuple[str, float], ...] = ()
    sent: tuple[str, ...] = ()


def look(folder: Path) -> Folder:
    """Look at a folder; never raises: what cannot be read is not there."""
    files = sorted(_files(folder), key=lambda file: file.name.casefold())
    found = [one for file in files if (one := _data_file(file)) is not None]
    stems = {one.stem.casefold() for one in found}
    word = [
        (file.name, changed)
        for file in files
        if file.suffix.lower() == ".docx" and (changed := _changed(file))
    ]
    sent = [file for file in files if file.suffix.lower() in _SENT and file.stem.casefold() not in stems]
    return Folder(
        tuple(one for one in found if one.slug not in NAMES),
        frozenset(kind for place in folders(folder / "plik") for kind in by_kind(place)[0]),
        tuple(word),
        tuple(file.name for file in sent if not _made_here(file, stems)),
    )


def _files(folder: Path) -> Iterator[Path]:
    try:
        with os.scandir(folder) as entries:
            for number, entry in enumerate(entries):
                if number >= _MOST_FILES:
                    return
                if entry.is_file() and not entry.name.startswith((".", "~")):
                    yield folder / entry.name
    except OSError:
        return


def _changed(file: Path) -> float:
    """Return when a file was changed; 0 for one that is there no more."""
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0


def _made_here(file: Path, stems: set[str]) -> bool:
    """Whether a PDF was made from data that are here: a form bears their name with an ending before its own."""
    return file.stem.partition(".")[0].casefold() in stems


def _data_file(file: Path) -> DataFile | None:
    try:
        if file.suffix.lower() == WORKBOOK:
            return DataFile(file.name, "", _changed(file)) if _is_workbook(file) else None
        if file.suffix.lower() not in TEXTS:
            return None
        text = file.read_bytes()[:_MOST_TEXT].decode("utf-8-sig", errors="replace")
        found = _KEY.search(text[:_HEAD])
        if found is None:
            return None
        slug = found[2] if found[1] == "plik" else found[2].replace("-", "_")
        return DataFile(file.name, slug, _changed(file), bool(_OPEN.search(text)))
    except OSError:
        return None


def _is_workbook(file: Path) -> bool:
    """Whether a workbook has the sheet that ours begin with."""
    try:
        with zipfile.ZipFile(file) as packed, packed.open("xl/workbook.xml") as told:
            return b'name="Dane"' in told.read(_MOST_TEXT)
    except (OSError, KeyError, ValueError, RuntimeError, NotImplementedError, zipfile.BadZipFile):
        return False
