"""The provisions behind a field: of the rules that complain there, as the cases of the tests have found them."""

import json
from functools import cache
from pathlib import Path

from wkus_docs.document import Part
from wkus_docs.errors import Loc

_FILE = Path(__file__).with_name("przepisy.json")


@cache
def _table() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = json.loads(_FILE.read_text(encoding="utf-8")) if _FILE.exists() else {}
    return found


def provisions_at(model: type[Part], loc: Loc) -> str:
    """Return the provisions of a field of a document, items of a list alike; empty where none is known."""
    path = ".".join("*" if isinstance(step, int) else step for step in loc)
    slug = model.__module__.rpartition(".")[2]
    return _table().get(slug, {}).get(path, "")
