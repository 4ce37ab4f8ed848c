"""The bytes of a file somebody names, or a refusal in Polish."""

from pathlib import Path

from wkus_docs.errors import InputError
from wkus_docs.reading.refusal import refusal


def content(path: Path, largest: int) -> bytes:
    """Return what is in a file of at most ``largest`` bytes. Raises InputError."""
    try:
        if not path.is_file() and path.exists():
            raise refusal(
                f"{path.name}: to nie jest zwykły plik.", "Podaj plik, a nie folder ani urządzenie."
            )
        size = path.stat().st_size
        if size > largest:
            raise too_large(size, largest)
        return path.read_bytes()
    except (OSError, ValueError) as fault:
        absent = isinstance(fault, FileNotFoundError)
        reason = "Nie ma takiego pliku." if absent else "Nie da się go odczytać."
        raise refusal(f"Plik {path.name}: {reason}", "Sprawdź nazwę i folder.") from fault


def too_large(size: int, largest: int) -> InputError:
    """Return the refusal of a file of ``size`` bytes."""
    has, may = (
        f"{number / 1e6:.{places}f}".replace(".", ",") for number, places in ((size, 1), (largest, 0))
    )
    return refusal(
        f"Plik jest za duży: ma {has} MB, a przyjmujemy najwyżej {may} MB.",
        "Sprawdź, czy to na pewno plik z danymi.",
    )
