"""Templates become DOCX: compiled once, rendered many times, the same bytes for the same data.

The engine's face is :class:`Template`; it needs no document type. :func:`render` is what the rest of
the library calls; :func:`inspect` looks a gmina's own template over, and is fetched when it is asked for.
"""

from typing import TYPE_CHECKING, Any

from wkus_docs.rendering.document_rendering import render
from wkus_docs.rendering.template import Template

if TYPE_CHECKING:
    from wkus_docs.rendering.inspection import Inspection, inspect

__all__ = ["Inspection", "Template", "inspect", "render"]


def __getattr__(name: str) -> Any:
    if name in {"Inspection", "inspect"}:
        from wkus_docs.rendering import inspection  # noqa: PLC0415 – a clerk who makes a document needs no checker

        return getattr(inspection, name)
    raise AttributeError(name)
