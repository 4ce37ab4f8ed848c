"""The ZIP container of an office file: read with limits, written with fixed dates, nothing packed twice.

An entry keeps the deflate stream it came with. :class:`Package` writes the entries nobody changes as one
block of bytes, made once, and behind it the changed ones. Whose file it is that is refused, the reader says.

Refused: what is no ZIP or is damaged, too many or too large parts, parts packed suspiciously well, a
password, names that lead out of the container, XML with a definition of its own.
"""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from itertools import chain

MAX_ENTRIES = 2_000
MAX_BYTES = 200_000_000
MAX_RATIO = 400
"""How many times its packed size an entry of more than :data:`SMALL` bytes may take."""
SMALL = 1_000_000

_SHORT = 4_096
_FOR_SHORT, _FOR_LONG = (-12, 5), (-15, 7)
"""Window and memory of the packer: logarithm of the window, and level."""

_NAME = re.compile(r"[^/\\:][^\\:]*")
_XML = (".xml", ".rels", ".vml")
_DOCTYPE = (b"<!DOCTYPE", "<!DOCTYPE".encode("utf-16-le"), "<!DOCTYPE".encode("utf-16-be"))
_LOCAL_NAMES = struct.Struct("<26xHH")

_DOS_TIME, _DOS_DATE = 0, 1 << 5 | 1  # 1 January 1980, the first day a ZIP knows
_UTF8 = 0x800
_VERSION = 20
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")


class Trouble(Enum):
    """Why a container is refused."""

    BROKEN = auto()
    LARGE = auto()
    TIGHT = auto()
    LOCKED = auto()
    NAME = auto()
    TWICE = auto()
    DEFINED = auto()


class ContainerError(Exception):
    """A container is refused; ``part`` is the entry at fault, if one is."""

    def __init__(self, trouble: Trouble, part: str = "") -> None:
        """Keep the reason and the entry."""
        super().__init__(f"{trouble.name} {part}".rstrip())
        self.trouble, self.part = trouble, part


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of the container, still packed."""

    name: str
    method: int
    packed: bytes
    crc: int
    size: int

    def body(self) -> bytes:
        """Return the content."""
        return zlib.decompress(self.packed, -15) if self.method else self.packed


def deflated(name: str, pieces: Iterable[bytes], level: int = 6) -> Entry:
    """Pack a content given in pieces."""
    waiting = iter(pieces)
    first = next(waiting, b"")
    # setting up the packer for a whole document would take longer than packing a short part
    packer = zlib.compressobj(level, zlib.DEFLATED, *(_FOR_SHORT if len(first) < _SHORT else _FOR_LONG))
    packed, crc, size = [], 0, 0
    for piece in chain((first,), waiting):
        packed.append(packer.compress(piece))
        crc, size = zlib.crc32(piece, crc), size + len(piece)
    packed.append(packer.flush())
    return Entry(name, zipfile.ZIP_DEFLATED, b"".join(packed), crc, size)


def stored(name: str, body: bytes) -> Entry:
    """Put a content in as it is."""
    return Entry(name, zipfile.ZIP_STORED, body, zlib.crc32(body), len(body))


def entries(raw: bytes, *, largest: int = MAX_BYTES) -> dict[str, Entry]:
    """Return the entries of a container by name, in their order; ``largest`` is what they may take unpacked.

    Raises ContainerError.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            found = [entry for entry in archive.infolist() if not entry.filename.endswith("/")]
            _within_limits(found, largest)
            read = {entry.filename: _entry(raw, entry, archive) for entry in found}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError,
            zlib.error, struct.error, MemoryError, OverflowError) as fault:  # fmt: skip
        raise ContainerError(Trouble.BROKEN) from fault
    if len({name.casefold() for name in read}) < len(found):
        raise ContainerError(Trouble.TWICE)
    return read


def _within_limits(found: list[zipfile.ZipInfo], largest: int) -> None:
    if len(found) > MAX_ENTRIES or sum(entry.file_size for entry in found) > largest:
        raise ContainerError(Trouble.LARGE)
    for entry in found:
        if entry.file_size > SMALL and entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
            raise ContainerError(Trouble.TIGHT, entry.filename)
        if entry.flag_bits & 1:
            raise ContainerError(Trouble.LOCKED)
        if not _NAME.fullmatch(entry.filename) or ".." in entry.filename.split("/"):
            raise ContainerError(Trouble.NAME, entry.filename)


def _entry(raw: bytes, entry: zipfile.ZipInfo, archive: zipfile.ZipFile) -> Entry:
    """Take an entry as it is packed, once its sizes and its check sum have proved right."""
    if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        return deflated(entry.filename, [archive.read(entry)])
    name, extra = _LOCAL_NAMES.unpack_from(raw, entry.header_offset)
    start = entry.header_offset + _LOCAL.size + name + extra
    packed = raw[start : start + entry.compress_size]
    body = packed
    if entry.compress_type == zipfile.ZIP_DEFLATED:
        unpacker = zlib.decompressobj(-15)
        body = unpacker.decompress(packed, entry.file_size + 1)
        if not unpacker.eof or unpacker.unused_data:
            raise zipfile.BadZipFile(entry.filename)
    if len(packed) != entry.compress_size or len(body) != entry.file_size or zlib.crc32(body) != entry.CRC:
        raise zipfile.BadZipFile(entry.filename)
    if entry.filename.lower().endswith(_XML) and any(word in body for word in _DOCTYPE):
        raise ContainerError(Trouble.DEFINED, entry.filename)
    return Entry(entry.filename, entry.compress_type, packed, entry.CRC, entry.file_size)


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
