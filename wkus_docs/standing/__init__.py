"""Standing files: what an office or an organisation says once, for all documents in its folder.

``urzad.yaml`` and ``organizacja.yaml`` are data files like any other, but of no document: a document takes up from
them what it does not say itself, as it is true on the day of the document.

Names are fetched when they are first used: most checks only look whether there is such a file.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wkus_docs.standing.folders import FILE_KEY
    from wkus_docs.standing.known import Known
    from wkus_docs.standing.nearby import found_near
    from wkus_docs.standing.organizacja import DaneOrganizacji
    from wkus_docs.standing.standing_file import (
        STANDING,
        Standing,
        is_standing,
        judge_standing,
        read_standing,
    )
    from wkus_docs.standing.urzad import Urzad

__all__ = [
    "FILE_KEY",
    "STANDING",
    "DaneOrganizacji",
    "Known",
    "Standing",
    "Urzad",
    "found_near",
    "is_standing",
    "judge_standing",
    "read_standing",
]

_HOME = {
    "DaneOrganizacji": "organizacja",
    "Known": "known",
    "Urzad": "urzad",
    "found_near": "nearby",
    "FILE_KEY": "folders",
}


def __getattr__(name: str) -> Any:
    """Fetch a public name from its module (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME.get(name, 'standing_file')}"), name)
