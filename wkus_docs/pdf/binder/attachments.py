"""Files inside a binder: those attached to it, and those its documents have attached."""

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import PurePath

from pikepdf import Array, AttachedFileSpec, Dictionary, Name, NameTree, Object, Pdf, String

from wkus_docs.pdf.binder.part import Bound, one_line

_ANY = "application/octet-stream"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_KINDS = {
    ".pdf": "application/pdf", ".docx": f"{_OFFICE}.wordprocessingml.document",
    ".xlsx": f"{_OFFICE}.spreadsheetml.sheet", ".pptx": f"{_OFFICE}.presentationml.presentation",
    ".doc": "application/msword", ".xls": "application/vnd.ms-excel", ".rtf": "application/rtf",
    ".odt": "application/vnd.oasis.opendocument.text", ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".csv": "text/csv", ".txt": "text/plain", ".html": "text/html", ".xml": "application/xml",
    ".json": "application/json", ".yaml": "application/yaml", ".yml": "application/yaml",
    ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".tif": "image/tiff", ".tiff": "image/tiff",
    ".zip": "application/zip", ".eml": "message/rfc822", ".xades": "application/xml",
}  # fmt: skip
"""Kinds of files by their ending; our own list, for that of Python is also the computer's."""


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file to be attached: its name, its bytes, and what it is, in a few words."""

    name: str
    data: bytes
    description: str = "Załącznik"


class Attachments:
    """Attached files by name; each name is there once."""

    def __init__(self, target: Pdf) -> None:
        """Start empty."""
        self._target = target
        self._files: dict[str, Object] = {}

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._files)

    def prepare(self, one: Bound) -> None:
        """Nothing to prepare."""

    def collect(self, one: Bound) -> None:
        """Take what a document has attached, under names that say whose it is."""
        names = one.root.get("/Names", {}).get("/EmbeddedFiles")
        for name, file in NameTree(names).items() if names is not None else ():
            if isinstance(file, Dictionary):
                copied = self._target.copy_foreign(one.pdf.make_indirect(file))
                copied.F = copied.UF = String(_free(f"{one.number}-{name!s}", self._files))
                self._files[str(copied.UF)] = copied

    def enclose(self, enclosures: Sequence[Enclosure], day: datetime) -> None:
        """Attach files, before all others: these keep their names."""
        stamp = f"D:{day:%Y%m%d%H%M%S}Z"
        for one in enclosures:
            kind = _KINDS.get(PurePath(one.name).suffix.lower(), _ANY)
            spec = AttachedFileSpec(
                self._target, one.data, filename=one.name, mime_type=kind, description=one.description,
                creation_date=stamp, mod_date=stamp,
            )  # fmt: skip
            spec.relationship = Name.Supplement
            self._files[one.name] = spec.obj

    def write(self) -> None:
        """Put them into the file."""
        if not self._files:
            return
        names = NameTree.new(self._target)
        for name, file in sorted(self._files.items()):
            names[name] = file
        self._target.Root.Names = Dictionary(EmbeddedFiles=names.obj)
        self._target.Root.AF = Array(self._files.values())


def with_distinct_names(enclosures: Sequence[Enclosure]) -> tuple[Enclosure, ...]:
    """Return the files under names that differ, in the list in front as among the attached."""
    named: dict[str, Enclosure] = {}
    for one in enclosures:
        name = _free(one_line(one.name), named)
        named[name] = replace(one, name=name)
    return tuple(named.values())


def _free(name: str, taken: Container[str]) -> str:
    path, number = PurePath(name), 1
    while name in taken:
        number += 1
        name = f"{path.stem} ({number}){path.suffix}"
    return name
