"""What a Word file says of its state in its properties, read without python-docx."""

import re

from wkus_docs.word.package import unpack


def status_of(made: bytes) -> str:
    """Return the status that Word shows among the properties of a file; nothing where it tells none."""
    core = unpack(made)["docProps/core.xml"].decode()
    found = re.search(r"<cp:contentStatus>(.*?)</cp:contentStatus>", core)
    return found[1] if found else ""
