"""What the program puts out: data on standard output, documents on disk, whole or not at all."""

import errno
import os
import secrets
import shutil
import sys
from enum import Enum
from pathlib import Path

import rich_click as click

_TROUBLES = {
    errno.EACCES: "brak uprawnień albo plik jest otwarty w innym programie (zamknij go)",
    errno.EPERM: "brak uprawnień",
    errno.ENOENT: "nie można utworzyć katalogu",
    errno.EROFS: "dysk jest tylko do odczytu",
    errno.ENOSPC: "brak miejsca na dysku",
    errno.ENAMETOOLONG: "nazwa jest za długa",
    errno.EISDIR: "pod tą nazwą jest katalog",
    errno.ENOTDIR: "część ścieżki jest plikiem, a nie katalogiem",
    errno.EEXIST: "część ścieżki jest plikiem, a nie katalogiem",
}


class Outcome(Enum):
    """What became of a file we wrote."""

    NEW = "Zapisano: {path}"
    SAME = "Bez zmian: {path}"
    REPLACED = "Zapisano: {path} (poprzednia wersja: {backup})"


def show(text: str) -> None:
    """Print data another program may read: UTF-8 in a pipe or a file, whatever the system prefers."""
    if sys.stdout.isatty():
        click.echo(text, nl=False)
    else:
        click.echo(text.encode(), nl=False)


def terminal_room(*, err: bool = False) -> int:
    """Columns of the terminal that is written to; 0 where it is none, and a line stays a line."""
    stream = sys.stderr if err else sys.stdout
    return shutil.get_terminal_size().columns if stream.isatty() else 0


def write(path: Path, data: bytes) -> Outcome:
    """Write a file at once; a different file that was there stays beside it as ``.bak``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        _put(path, data)
        return Outcome.NEW
    old = path.read_bytes()
    if old == data:
        return Outcome.SAME
    _put(backup(path), old)
    _put(path, data)
    return Outcome.REPLACED


def write_over(path: Path, data: bytes) -> None:
    """Write a file at once in the place of one that need not be kept."""
    path.parent.mkdir(parents=True, exist_ok=True)
    _put(path, data)


def outcome_message(path: Path, outcome: Outcome) -> str:
    """Say what became of a file."""
    return outcome.value.format(path=path, backup=backup(path).name)


def pdf_message(path: Path, outcome: Outcome, claims: str) -> str:
    """Say what became of a PDF, and what it claims to be."""
    return f"{outcome_message(path, outcome)} ({claims or 'bez deklaracji dostępności'})"


def trouble(fault: OSError, path: Path, doing: str = "zapisać") -> str:
    """Say in Polish why a file could not be written, or read."""
    reason = _TROUBLES.get(fault.errno or 0, f"błąd systemu nr {fault.errno}")
    return f"Nie mogę {doing} pliku {path}: {reason}."


def backup(path: Path) -> Path:
    """Where the previous version of a file is kept."""
    return path.with_name(f"{path.name}.bak")


def _put(path: Path, data: bytes) -> None:
    target = path.resolve()
    unfinished = target.with_name(f".{secrets.token_hex(6)}.tmp")
    try:
        with unfinished.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
