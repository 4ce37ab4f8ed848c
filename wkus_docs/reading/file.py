"""Data of any shape into a Source: a file, its content, a stream, or values of the program.

What a file is, its first bytes say, and its name where they do not.
"""

from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import IO, Any, TypeAlias

from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading.content import content
from wkus_docs.reading.refusal import refusal
from wkus_docs.reading.source import Source
from wkus_docs.reading.yaml import MAX_DEPTH, decoded, read_text

MAX_BYTES = 10_000_000

Data: TypeAlias = str | Path | bytes | IO[str] | IO[bytes] | Mapping[str, Any] | Source
"""What can be read: a path, a text, bytes, an open file, a mapping, or what has been read already.

A ``str`` that is empty, has a line break or begins with a brace is a text; any other is a path.
"""

_ZIP, _OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_SHEETS = {".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods"}
_UNNAMED = "dane"


def read_file(path: str | Path) -> Source:
    """Read a workbook or a data file of text. Raises InputError with what stops the reading."""
    path = Path(path)
    return _read_bytes(content(path, MAX_BYTES), path.name, sheet=path.suffix.lower() in _SHEETS)


def read_data(data: Data) -> Source:
    """Read data of any shape. Raises InputError with what stops the reading."""
    if isinstance(data, Source):
        return data
    if isinstance(data, Path) or (isinstance(data, str) and not is_text(data)):
        return read_file(data)
    if isinstance(data, str):
        return read_text(data, _UNNAMED)
    if isinstance(data, bytes | bytearray | memoryview):
        return _read_bytes(bytes(data), _UNNAMED)
    if isinstance(data, Mapping):
        return Source(_UNNAMED, "", _group(data, 0))
    if callable(getattr(data, "read", None)):
        return _read_stream(data)
    raise refusal(
        f"Nie umiem odczytać danych rodzaju „{type(data).__name__}”.",
        "Podaj ścieżkę, tekst, bajty, otwarty plik albo słownik.",
    )


def is_text(data: str) -> bool:
    """Tell whether a ``str`` is a text of data, and no path."""
    return not data.strip() or "\n" in data or data.lstrip()[:1] == "{"


def _read_bytes(raw: bytes, name: str, *, sheet: bool = False) -> Source:
    if sheet or raw[:4] in {_ZIP, _OLD_OFFICE}:
        from wkus_docs.reading.xlsx import read_xlsx  # noqa: PLC0415 – most data files are no workbooks

        return read_xlsx(raw, name)
    return read_text(decoded(raw), name)


def _read_stream(stream: IO[str] | IO[bytes]) -> Source:
    """Read an open file; its own name stands in messages where it has one."""
    name = getattr(stream, "name", None)
    called = Path(name).name if isinstance(name, str) else _UNNAMED
    try:
        found = stream.read(MAX_BYTES + 1)
    except (OSError, ValueError) as fault:
        raise refusal(
            "Nie da się odczytać otwartego pliku.", "Otwórz go do odczytu i podaj jeszcze raz."
        ) from fault
    return _read_bytes(found, called) if isinstance(found, bytes) else read_text(found, called)


def _group(data: Mapping[Any, Any], depth: int) -> dict[str, Any]:
    """Return the fields of a mapping under folded names. Raises InputError for a name that comes twice."""
    made: dict[str, Any] = {}
    for name, value in data.items():
        key = zwin(str(name))
        if key in made or not key:
            fault = f"Pole „{name}” występuje dwa razy." if key else "Nazwa pola jest pusta."
            raise refusal(fault, "Zostaw jedno z nich.")
        made[key] = _value(value, depth + 1)
    return made


def _value(value: Any, depth: int) -> Any:
    """Return a value of the program as a file would give it; dates and numbers stay what they are."""
    if depth > MAX_DEPTH:
        raise refusal("Dane są zagnieżdżone zbyt głęboko.", "Zacznij od wzoru: wkus wzor.")
    if isinstance(value, Mapping):
        return _group(value, depth)
    if isinstance(value, list | tuple):
        return [_value(item, depth + 1) for item in value]
    return value.value if isinstance(value, Enum) else value
