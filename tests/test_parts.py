"""Shared rooms hold what is shared: a part that serves one document stands in that document's folder."""

import ast
import sys
from collections import defaultdict
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "wkus_docs"

WAITING: dict[str, str] = {}
"""Parts with one user, each with the notion of law that others will need."""


def modules(folder):
    """Dotted names of the modules under a folder, with their files."""
    for path in sorted((PACKAGE / folder).rglob("*.py")):
        way = path.relative_to(PACKAGE.parent).with_suffix("").parts
        yield ".".join(way[:-1] if way[-1] == "__init__" else way), path


def imported(path):
    """Modules of the package that a file names in its imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("wkus_docs."):
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def users():
    """Every part with the documents that reach it, directly or through another part."""
    parts = {name: path for name, path in modules("parts") if path.name != "__init__.py"}
    reach = {name: {one for one in imported(path) if one in parts} for name, path in parts.items()}
    found = defaultdict(set, {name: set() for name in parts})
    for name, path in modules("documents"):
        slug = name.split(".")[2] if name.count(".") > 1 else ""
        waiting, seen = [one for one in imported(path) if one in parts], set()
        while waiting:
            part = waiting.pop()
            if part not in seen:
                seen.add(part)
                found[part].add(slug)
                waiting.extend(reach[part])
    return found


def test_parts_with_one_user(capsys):
    """Those there are stand in `WAITING`; a part nobody uses is dead."""
    found = users()
    alone = {name.removeprefix("wkus_docs.parts.") for name, slugs in found.items() if len(slugs) < 2}
    with capsys.disabled():
        sys.stdout.write("\n  ".join([f"\nparts: {len(found)}, with one user: {len(alone)}", *sorted(alone)]))
    assert alone == set(WAITING)
    assert all(found.values()), "a part serves nobody"
