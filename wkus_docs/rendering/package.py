"""The ZIP container of a DOCX: read with limits, written with fixed dates and order."""

import io
import zipfile

from wkus_docs.errors import TemplateError

MAX_ENTRIES = 2_000
MAX_BYTES = 100_000_000

_EPOCH = (1980, 1, 1, 0, 0, 0)


def unpack(raw: bytes) -> dict[str, bytes]:
    """Return the entries of a DOCX by name, in their order. Raises TemplateError for anything else."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            found = archive.infolist()
            if len(found) > MAX_ENTRIES or sum(entry.file_size for entry in found) > MAX_BYTES:
                raise TemplateError("Szablon jest za duży albo ma zbyt wiele części.")
            entries = {entry.filename: archive.read(entry) for entry in found if not entry.is_dir()}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as fault:
        raise TemplateError("Szablon nie jest plikiem DOCX: zapisz go w Wordzie jako .docx.") from fault
    if "word/document.xml" not in entries:
        raise TemplateError("Szablon nie jest dokumentem Worda: brak w nim treści.")
    if any(name.endswith("vbaProject.bin") for name in entries):
        raise TemplateError("Szablon zawiera makra: zapisz go jako .docx, bez makr.")
    return entries


def pack(entries: dict[str, bytes]) -> bytes:
    """Return a DOCX whose bytes depend on the entries alone."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, body in entries.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, body)
    return buffer.getvalue()
