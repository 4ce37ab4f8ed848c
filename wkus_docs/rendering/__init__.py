"""Templates become DOCX: compiled once, rendered many times, the same bytes for the same data.

The engine's face is :class:`Template`; it needs no document type. :func:`render` is what the rest of
the library calls.
"""

from wkus_docs.rendering.documents import render as render
from wkus_docs.rendering.inspection import Inspection as Inspection
from wkus_docs.rendering.inspection import inspect as inspect
from wkus_docs.rendering.template import Template as Template
from wkus_docs.rendering.text import text as text
