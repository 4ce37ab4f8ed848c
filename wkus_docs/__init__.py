"""Polish documents by which a gmina contracts public tasks to NGOs for several years.

::

    import wkus_docs as wd

    document = wd.read("konkurs.yaml")        # a typed document, or InputError with every problem
    docx = wd.render(document)                # bytes of a DOCX
    for problem in wd.problems("konkurs.yaml"):
        print(problem)
    wd.catalog["uchwala_program_wieloletni"].title
"""

from wkus_docs.catalog import catalog
from wkus_docs.checking import Checked, check, problems, read
from wkus_docs.document import Document, DocumentType
from wkus_docs.drafting import render_draft
from wkus_docs.errors import (
    ConversionError,
    DocsError,
    InputError,
    Problem,
    Severity,
    TemplateError,
    UnknownDocumentError,
)
from wkus_docs.reading import Source
from wkus_docs.rendering import Template, render, text
from wkus_docs.sample import sample

__version__ = "0.1.0"

__all__ = [
    "Checked",
    "ConversionError",
    "DocsError",
    "Document",
    "DocumentType",
    "InputError",
    "Problem",
    "Severity",
    "Source",
    "Template",
    "TemplateError",
    "UnknownDocumentError",
    "catalog",
    "check",
    "problems",
    "read",
    "render",
    "render_draft",
    "sample",
    "text",
]
