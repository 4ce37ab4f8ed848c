"""Keep the templates that a version gave out: `templates_pl/_dawne/<hash>.docx`, where they differ from today's.

A document read back is compared with what its own template says, so a template that was given out is never
thrown away. Usage: keep_issued.py REVISION, a commit or tag of the version.
"""

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from wkus_docs import _assets
from wkus_docs.catalog import catalog
from wkus_docs.parcel import hash_of


def main() -> int:
    """Copy what is not there yet; print what was copied."""
    (revision,) = sys.argv[1:]
    for slug in catalog:
        name = f"{revision}:templates_pl/{slug}/{_assets.template(slug).name}"
        found = subprocess.run(["git", "show", name], check=False, capture_output=True)  # noqa: S603, S607
        present = hash_of(_assets.template(slug).read_bytes())
        if found.returncode or hash_of(found.stdout) == present:
            continue
        kept = _assets.issued(hash_of(found.stdout))
        if not kept.is_file():
            kept.parent.mkdir(exist_ok=True)
            kept.write_bytes(found.stdout)
            print(f"{slug}: {kept.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
