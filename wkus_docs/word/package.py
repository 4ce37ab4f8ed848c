"""The ZIP container of a Word file: read with limits, written with fixed dates, and nothing packed twice.

An entry keeps the deflate stream it came with. :class:`Package` writes the entries nobody changes as one
block of bytes, made once, and behind it the changed ones.
"""

import struct
from collections.abc import Iterable, Mapping

from wkus_docs.container import MAX_ENTRIES, ContainerError, Entry, Trouble, deflated, entries, stored
from wkus_docs.errors import Fault, Place, TemplateError

__all__ = ["MAIN", "MAX_ENTRIES", "Entry", "Package", "deflated", "pack", "read", "stored", "unpack"]

MAIN = "word/document.xml"
"""Where the text lies in the Word files of this library."""

_DOS_TIME, _DOS_DATE = 0, 1 << 5 | 1  # 1 January 1980, the first day a ZIP knows
_UTF8 = 0x800
_VERSION = 20
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")

_TROUBLES = {
    Trouble.BROKEN: "Szablon nie jest plikiem DOCX: zapisz go w Wordzie jako .docx.",
    Trouble.TWICE: "Szablon jest uszkodzony: dwie jego części mają tę samą nazwę.",
    Trouble.LARGE: "Szablon jest za duży albo ma zbyt wiele części.",
    Trouble.TIGHT: "Część „{part}” szablonu jest spakowana podejrzanie ciasno.",
    Trouble.LOCKED: "Szablon jest chroniony hasłem: zapisz go bez hasła.",
    Trouble.NAME: "Szablon ma część o niedozwolonej nazwie: „{part}”.",
    Trouble.DEFINED: "Część „{part}” szablonu zawiera definicję DTD, a takich nie przyjmujemy.",
}


def read(raw: bytes) -> dict[str, Entry]:
    """Return the entries of a Word file by name, in their order.

    Raises TemplateError for what is no Word file, is damaged, too large, packed suspiciously well,
    or carries macros.
    """
    try:
        found = entries(raw)
    except ContainerError as fault:
        said = _TROUBLES[fault.trouble].format(part=fault.part)
        place = Place(fault.part if fault.trouble is Trouble.DEFINED else "")
        raise TemplateError(Fault(place, said)) from fault
    if any(name.lower().endswith(("vbaproject.bin", "vbadata.xml")) for name in found):
        raise TemplateError("Szablon zawiera makra: zapisz go jako .docx, bez makr.")
    return found


def unpack(raw: bytes) -> dict[str, bytes]:
    """Return the contents of a Word file by name, in their order. Raises TemplateError as :func:`read`."""
    entries = read(raw)
    if MAIN not in entries:
        raise TemplateError("Szablon nie jest dokumentem Worda: brak w nim treści.")
    return {name: entry.body() for name, entry in entries.items()}


def pack(contents: Mapping[str, bytes], level: int = 6) -> bytes:
    """Return a container whose bytes depend on the contents alone."""
    return Package(()).joined([deflated(name, [body], level) for name, body in contents.items()])


class Package:
    """Entries that stay the same in every document, joined once."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Join the entries nobody changes."""
        local, self._central, self._count = _joined(entries, 0)
        self._local = b"".join(local)

    def joined(self, changed: Iterable[Entry]) -> bytes:
        """Return the whole container with the changed entries behind the others."""
        local, central, count = _joined(changed, len(self._local))
        pieces = [self._local, *local]
        start, directory = sum(map(len, pieces)), self._central + central
        count += self._count
        end = _END.pack(b"PK\5\6", 0, 0, count, count, len(directory), start, 0)
        return b"".join([*pieces, directory, end])


def _joined(entries: Iterable[Entry], offset: int) -> tuple[list[bytes], bytes, int]:
    """Return the local records of entries, their directory and their number."""
    local: list[bytes] = []
    central: list[bytes] = []
    for entry in entries:
        name = entry.name.encode()
        facts = (_UTF8, entry.method, _DOS_TIME, _DOS_DATE, entry.crc, len(entry.packed), entry.size)
        head = _LOCAL.pack(b"PK\3\4", _VERSION, *facts, len(name), 0)
        record = _CENTRAL.pack(b"PK\1\2", _VERSION, _VERSION, *facts, len(name), 0, 0, 0, 0, 0, offset)
        local += [head, name, entry.packed]
        central += [record, name]
        offset += len(head) + len(name) + len(entry.packed)
    return local, b"".join(central), len(central) // 2
