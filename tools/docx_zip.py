"""DOCX packages as mappings of names to bytes, packed the same way every time."""

import io
import zipfile
from collections.abc import Mapping

_DATE = (1980, 1, 1, 0, 0, 0)
_FIRST = "[Content_Types].xml"
_DEFLATE_LEVEL = 9


def pack(parts: Mapping[str, bytes]) -> bytes:
    """Zip the parts in a fixed order, with a fixed date.

    >>> pack({"b": b"2", "a": b"1"}) == pack({"a": b"1", "b": b"2"})
    True
    """
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=_DEFLATE_LEVEL) as package:
        for name in sorted(parts, key=lambda name: (name != _FIRST, name)):
            entry = zipfile.ZipInfo(name, _DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # the same on every operating system
            package.writestr(entry, parts[name], compresslevel=_DEFLATE_LEVEL)
    return target.getvalue()


def unpack(data: bytes) -> dict[str, bytes]:
    """Read the parts in their order.

    >>> unpack(pack({"b": b"2", "a": b"1"}))
    {'a': b'1', 'b': b'2'}
    """
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}
