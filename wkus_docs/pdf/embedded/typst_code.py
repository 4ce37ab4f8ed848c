"""Typst source: texts that stay texts, and lengths.

Every text of a document becomes a string literal, so that nothing in it is read as code.
"""

from decimal import Decimal
from functools import lru_cache

TWIPS, HALF_POINTS, EIGHTHS, EMU = 20, 2, 8, 12_700
"""How many of Word's units make a point: of lengths, of font sizes, of lines, of pictures."""


class Shared:
    """Pieces of code that stand often in a source: each is said once, and named wherever it stands.

    A typesetter that reads less is faster: most paragraphs and cells of a document look alike.
    """

    def __init__(self) -> None:
        """Start empty."""
        self._names: dict[str, str] = {}

    def name(self, code: str) -> str:
        """Return the name of a piece of code, which may hold names given before."""
        return self._names.setdefault(code, f"z{len(self._names)}")

    def definitions(self) -> str:
        """Return the code that gives the names, to stand before any use of them."""
        return "".join(f"#let {name} = {code}\n" for code, name in self._names.items())


def string(text: str) -> str:
    r"""Return a string literal.

    >>> string('a "b" \\ #c')
    '"a \\"b\\" \\\\ #c"'
    """
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
    return f'"{escaped}"'


@lru_cache(maxsize=4096)
def pt(value: float) -> str:
    """Return a length in points.

    >>> pt(12.5), pt(-0.0001)
    ('12.5pt', '0pt')
    """
    rounded = round(value, 3) + 0.0
    return f"{Decimal(str(rounded)).normalize():f}pt" if rounded else "0pt"


def twips(value: str | None, instead: float = 0.0) -> float:
    """Return a length of Word's in points, or what stands instead of one that is not given."""
    try:
        return instead if value is None else float(value) / TWIPS
    except ValueError:
        return instead


def named(**settings: str | None) -> str:
    """Return named arguments, those that are None left out."""
    return ", ".join(
        f"{name.replace('_', '-')}: {value}" for name, value in settings.items() if value is not None
    )
