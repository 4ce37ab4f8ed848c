"""Build `schemas/<slug>.schema.json` (of standing files, too), `docs/dokumenty/<slug>.md`, `docs/wzory.md`, `docs/wspolne-brzmienia.md`,
`docs/jakosc.md`, `docs/obszary.md`, `docs/procedury.md`, `docs/terminy.md`, `docs/dev/prawdziwe-dokumenty.md`,
`docs/dev/praktyka-nie-jest-prawem.md`, `docs/pytania-kreatora.md` with its picture and the list of `wkus lista`.

Usage: build_docs.py [--check]
"""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import branches_page
import catalog_index
import formulas_page
import kreator_page
import kreator_picture
import manual_page
import passages_page
import practice_page
import procedures_page
import quality_page
import real_documents_page
import terms_page

from wkus_docs.catalog import catalog
from wkus_docs.cli.lista import INDEX
from wkus_docs.kreator.reading import our_bank
from wkus_docs.schema import schema, standing_schema
from wkus_docs.standing import STANDING

ROOT = Path(__file__).resolve().parent.parent
SCHEMAS, PAGES = ROOT / "schemas", ROOT / "docs" / "dokumenty"


def outputs() -> dict[Path, str]:
    """Return every generated file and what it should hold."""
    made = {
        PAGES / "README.md": manual_page.index(catalog),
        INDEX: catalog_index.index(catalog),
        ROOT / "docs" / "wzory.md": formulas_page.page(),
        ROOT / "docs" / "wspolne-brzmienia.md": passages_page.page(catalog),
        ROOT / "docs" / "jakosc.md": quality_page.page(catalog),
        ROOT / "docs" / "dev" / "prawdziwe-dokumenty.md": real_documents_page.page(),
        ROOT / "docs" / "dev" / "praktyka-nie-jest-prawem.md": practice_page.page(catalog),
        ROOT / "docs" / "obszary.md": branches_page.page(catalog),
        ROOT / "docs" / "procedury.md": procedures_page.page(catalog),
        ROOT / "docs" / "terminy.md": terms_page.page(),
        ROOT / "docs" / "pytania-kreatora.md": kreator_page.page(our_bank()),
        ROOT / "docs" / kreator_page.PICTURE: kreator_picture.picture(our_bank()),
    }
    for slug, kind in catalog.items():
        made[SCHEMAS / f"{slug}.schema.json"] = _json(schema(kind))
        made[PAGES / f"{slug}.md"] = manual_page.page(kind)
    for name in STANDING:
        made[SCHEMAS / f"{name}.schema.json"] = _json(standing_schema(name))
    return made


def _json(made: dict[str, Any]) -> str:
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"


def leftovers(made: dict[Path, str]) -> Iterator[Path]:
    """Yield generated files of types that have left the catalog."""
    for path in sorted((*SCHEMAS.glob("*.schema.json"), *PAGES.glob("*.md"))):
        if path not in made:
            yield path


def stale(made: dict[Path, str]) -> Iterator[Path]:
    """Yield files that are missing or hold something else."""
    for path, text in made.items():
        if not path.is_file() or path.read_bytes() != text.encode():
            yield path


def main() -> int:
    """Write what is stale and remove what is left over; with `--check` only name it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a file is stale")
    check = parser.parse_args().check
    made = outputs()
    old, gone = list(stale(made)), list(leftovers(made))
    for path in old:
        if check:
            print(f"{path.relative_to(ROOT)}: stale; run tools/build_docs.py")
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(made[path].encode())
    for path in gone:
        if check:
            print(f"{path.relative_to(ROOT)}: its document has left the catalog; run tools/build_docs.py")
        else:
            path.unlink()
    return int(check and bool(old or gone))


if __name__ == "__main__":
    sys.exit(main())
