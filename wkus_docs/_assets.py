"""Finds the Polish half of the library, installed or in a checkout.

In a wheel ``templates_pl`` and ``schemas`` lie inside the package; in a checkout, and so in an
editable install, they lie beside it.
"""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_ROOT = _PACKAGE if (_PACKAGE / "templates_pl").is_dir() else _PACKAGE.parent

TEMPLATES = _ROOT / "templates_pl"
SCHEMAS = _ROOT / "schemas"


def template(slug: str) -> Path:
    """Path of the DOCX template of a document type."""
    return TEMPLATES / slug / "szablon.docx"


def issued(version: str) -> Path:
    """Path of a DOCX template that an earlier version gave out, by its hash."""
    return TEMPLATES / "_dawne" / f"{version}.docx"


def example(slug: str) -> Path:
    """Path of the filled example of a document type."""
    return TEMPLATES / slug / "przyklad.yaml"


def standing_example(kind: str) -> Path:
    """Path of the filled example of a standing file: „urzad”, „organizacja”."""
    return TEMPLATES / "_stale" / f"{kind}.yaml"


def example_of_area(slug: str, area: str) -> Path:
    """Path of the example of a document type from one of the nine areas; not every type has it."""
    return TEMPLATES / slug / f"przyklad.{area}.yaml"


def schema(slug: str) -> Path:
    """Path of the JSON Schema of a document type."""
    return SCHEMAS / f"{slug}.schema.json"
