"""A data file of any kind we read: what it is, its first bytes say, and its name where they do not."""

from pathlib import Path

from wkus_docs.reading.source import Source
from wkus_docs.reading.yaml import read_yaml

_ZIP, _OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_SHEETS = {".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods"}


def read_file(path: str | Path) -> Source:
    """Read a workbook or a YAML file. Raises InputError with what stops the reading."""
    path = Path(path)
    if path.suffix.lower() in _SHEETS or _start(path) in {_ZIP, _OLD_OFFICE}:
        from wkus_docs.reading.xlsx import read_xlsx  # noqa: PLC0415 – most data files are no workbooks

        return read_xlsx(path)
    return read_yaml(path)


def _start(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(4)
    except OSError:
        return b""  # the reader says why
