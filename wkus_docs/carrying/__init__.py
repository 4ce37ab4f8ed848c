"""Documents that carry their data: attached to a PDF when asked, and read back from a DOCX or a PDF.

How the data get into a DOCX, the renderer knows; what they look like, :mod:`wkus_docs.carried_data`. A name is
fetched from its module when it is first used: who compares two files does not wait for the renderer.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wkus_docs.carrying.attachment import attach_data
    from wkus_docs.carrying.reading_back import Checksums, ReadBack, read_back
    from wkus_docs.carrying.text_changes import Change
    from wkus_docs.carrying.verification import Agreement

__all__ = ["Agreement", "Change", "Checksums", "ReadBack", "attach_data", "read_back"]

_HOME = {
    "Agreement": "verification",
    "Change": "text_changes",
    "Checksums": "reading_back",
    "ReadBack": "reading_back",
    "attach_data": "attachment",
    "read_back": "reading_back",
}


def __getattr__(name: str) -> Any:
    """Fetch a public name from its module (PEP 562)."""
    if name not in _HOME:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
