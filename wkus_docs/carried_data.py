"""What travels inside a document: its data, and what they were made into a document with.

They are packed as one JSON object, the same for the same data. The data in it are canonical: fields in the order
of the type, only those that the file gave, no white space, UTF-8. The check sum is the start of their
SHA-256. It finds a mistake or a careless change; it is no signature.
"""

import hashlib
import json
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from wkus_docs import _assets

if TYPE_CHECKING:
    from wkus_docs.document import Document

FORMAT = "urn:wkus-docs:dane:1"
"""Name of the format, in all carried data; another version of it would have another name."""
CHECKSUM = "suma_kontrolna"
"""Name by which a template prints the check sum; nothing when it is not to be printed."""

_LONG_HASH = 16
_HALF = 4


@dataclass(frozen=True, slots=True)
class Origin:
    """What made a document: the type, its schema and template by their hashes, and in what manner.

    ``own`` says that the template was the office's own, ``paper`` that there was a letterhead, ``draft``
    that the document is one.
    """

    slug: str
    schema: str
    template: str
    own: bool = False
    paper: bool = False
    draft: bool = False


@dataclass(frozen=True)
class CarriedData:
    """The data in a document and what made it; ``data`` is canonical JSON."""

    origin: Origin
    data: bytes

    @cached_property
    def checksum(self) -> str:
        """Check sum of the data, as it is printed: „7F3A-91C2”."""
        return checksum(self.data)

    def packed(self) -> bytes:
        """Return all of it as JSON."""
        return b'%b,"suma":"%b","dane":%b}' % (_head(self.origin), self.checksum.encode(), self.data)


@lru_cache(maxsize=64)
def _head(origin: Origin) -> bytes:
    """Return the beginning of packed data: all that is the same for documents made alike."""
    about = {
        "format": FORMAT,
        "dokument": origin.slug,
        "uklad": origin.schema,
        "szablon": origin.template,
        "wlasny_szablon": origin.own,
        "papier": origin.paper,
        "szkic": origin.draft,
    }
    return canonical(about)[:-1]


def data_of(document: "Document") -> bytes:
    """Return the data of a document as canonical JSON: the head of its file, and the fields it gave."""
    head = document.head()
    if head is None:
        return document.model_dump_json(exclude_unset=True, exclude_none=True).encode()
    from wkus_docs.given_data import given_data  # noqa: PLC0415 – few documents have a head

    return canonical({**given_data(head), **given_data(document)})


def canonical(value: Any) -> bytes:
    """Return a value as JSON without white space.

    >>> canonical({"nazwa": "Łapy", "lata": ["2027"]}).decode()
    '{"nazwa":"Łapy","lata":["2027"]}'
    """
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def checksum(data: bytes) -> str:
    """Return the first eight hexadecimal digits of the SHA-256, in two groups.

    >>> checksum(b"{}")
    '4413-6FA3'
    """
    digits = hashlib.sha256(data).hexdigest()[: 2 * _HALF].upper()
    return f"{digits[:_HALF]}-{digits[_HALF:]}"


def hash_of(content: bytes) -> str:
    """Return the hash by which a template or a schema is known again."""
    return hashlib.sha256(content).hexdigest()[:_LONG_HASH]


@cache
def schema_version(slug: str) -> str:
    """Hash of the JSON Schema of a type, which does not change while the program runs; nothing without one."""
    path = _assets.schema(slug)
    return hash_of(path.read_bytes().replace(b"\r\n", b"\n")) if path.is_file() else ""
