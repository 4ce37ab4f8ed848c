"""Extracts the carried data from a file, which may be a stranger's: as bytes, within limits, not believed yet."""

import base64
import binascii
from pathlib import Path

from lxml import etree

from wkus_docs.carrying.refusal import damaged, refusal, without_data
from wkus_docs.word.custom_xml import ROOT, is_part
from wkus_docs.zip_container import ContainerError, Entry, Trouble, entries

MAX_FILE = 100_000_000
"""Bytes of a file that is read at all."""
MAX_DATA = 3_000_000
"""Bytes of the carried data: a data file of the largest size, and its origin."""

_WORD, _PDF, _OLD = b"PK\x03\x04", b"%PDF-", b"\xd0\xcf\x11\xe0"
_TROUBLES = {
    Trouble.LARGE: "Plik jest za duży albo ma zbyt wiele części.",
    Trouble.TIGHT: "Część „{part}” pliku jest spakowana podejrzanie ciasno.",
    Trouble.LOCKED: "Plik jest chroniony hasłem: zapisz go bez hasła.",
    Trouble.DEFINED: "Część „{part}” pliku zawiera definicję DTD, a takich nie przyjmujemy.",
}


def content(source: str | Path | bytes) -> bytes:
    """Return the bytes of a file. Raises InputError when it cannot be read or is too large."""
    if isinstance(source, bytes):
        raw, size = source, len(source)
    else:
        try:
            size = Path(source).stat().st_size
            raw = Path(source).read_bytes() if size <= MAX_FILE else b""
        except OSError as fault:
            raise refusal(
                f"Pliku {Path(source).name} nie da się odczytać.", "Sprawdź nazwę i folder."
            ) from fault
    if size > MAX_FILE:
        raise refusal(f"Plik ma {size // 1_000_000} MB, a przyjmujemy najwyżej {MAX_FILE // 1_000_000} MB.")
    return raw


def is_pdf(raw: bytes) -> bool:
    """Tell a PDF from a Word file. Raises InputError when it is neither."""
    if raw.startswith(_WORD):
        return False
    if _PDF in raw[:1024]:
        return True
    if raw.startswith(_OLD):
        raise refusal(
            "To plik starego Worda (.doc) albo plik z hasłem.", "Zapisz go w Wordzie jako .docx, bez hasła."
        )
    raise refusal(
        "To nie jest dokument Worda (.docx) ani PDF.", "Podaj dokument, który powstał w tym programie."
    )


def word_entries(raw: bytes) -> dict[str, Entry]:
    """Return the parts of a Word file. Raises InputError when it is damaged or not a safe one."""
    try:
        return entries(raw, largest=MAX_FILE)
    except ContainerError as fault:
        said = _TROUBLES.get(fault.trouble, "Plik jest uszkodzony.").format(part=fault.part)
        raise refusal(said, "Otwórz go w Wordzie, zapisz na nowo i spróbuj jeszcze raz.") from fault


def in_word(parts: dict[str, Entry]) -> bytes:
    """Return the carried data of a Word file, packed. Raises InputError when there is none, or more than one."""
    found = {
        packed for name, entry in parts.items() if _may_be(name, entry) for packed in _packed_in(entry.body())
    }
    if not found:
        raise without_data("Dokument Worda nie ma w sobie danych.")
    if len(found) > 1:
        raise refusal(
            "Dokument ma w sobie dane kilku dokumentów: złożono go z kilku plików.",
            "Odczytaj każdy z tych plików osobno.",
        )
    return found.pop()


def _may_be(name: str, entry: Entry) -> bool:
    """Base64 is by a third longer than what it says."""
    return name.lower().endswith(".xml") and name != "word/document.xml" and entry.size <= 2 * MAX_DATA


def _packed_in(body: bytes) -> list[bytes]:
    if not is_part(body):
        return []
    try:
        root = etree.fromstring(
            body, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
        )
    except etree.XMLSyntaxError as fault:
        raise damaged() from fault
    if root.tag != ROOT:
        return []
    try:
        packed = base64.b64decode("".join((root.text or "").split()), validate=True)
    except (binascii.Error, ValueError) as fault:
        raise damaged() from fault
    if len(packed) > MAX_DATA:
        raise refusal("Dane w dokumencie są za duże.")
    return [packed]
