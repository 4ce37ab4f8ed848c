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
    """Return the provisions of a field of a document, items of a list alike; empty where none is known.

    A field of which nothing is known has those of the group or the list that it is a part of.
    """
    steps = ["*" if isinstance(step, int) else step for step in loc]
    known = _table().get(model.__module__.rpartition(".")[2], {})
    found = known.get(".".join(steps), "")
    if found or len(steps) == 1:
        return found
    around = steps[:-1]
    return known.get(".".join(around), "") or known.get(
        ".".join(around[:-1] if around[-1] == "*" else around), ""
    )
