"""Polish documents by which a gmina contracts public tasks to NGOs for several years.

::

    import wkus_docs as wd

    document = wd.read("konkurs.yaml")        # a typed document, or InputError with every problem
    docx = wd.render(document)                # bytes of a DOCX
    for problem in wd.problems("konkurs.yaml"):
        print(problem)
    wd.problems("oferta.yaml", against="ogloszenie.yaml")  # an offer has to meet its notice
    wd.read("umowa.yaml", standing="urzad.yaml")  # by itself it takes up the one near the file
    wd.Case("swietlica-2027").problems()      # all documents of a case, and between them
    wd.catalog["uchwala_program_wieloletni"].title

A name is fetched from its module when it is first used: who only lists the documents does not wait for
the models, and who only checks a file does not wait for the renderer.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from wkus_docs.catalog import catalog  # at once: importing its module later would put the module in its place

if TYPE_CHECKING:
    from wkus_docs.carrying import ReadBack, attach_data, read_back
    from wkus_docs.case import Case
    from wkus_docs.catalog import fields
    from wkus_docs.checking import Checked, check, problems, read
    from wkus_docs.document import Document, DocumentType
    from wkus_docs.drafting import render_draft
    from wkus_docs.earlier_documents import begin
    from wkus_docs.errors import (
        ComparisonError,
        ConversionError,
        DocsError,
        InputError,
        Problem,
        Severity,
        TemplateError,
        UnknownDocumentError,
    )
    from wkus_docs.field import Field
    from wkus_docs.one_for_each import Piece, pieces
    from wkus_docs.pdf.binder import bind
    from wkus_docs.publishing import to_pdf
    from wkus_docs.reading import Source
    from wkus_docs.redlining import redline
    from wkus_docs.rendering import Template, render
    from wkus_docs.samples import sample
    from wkus_docs.standing import Standing, found_near, read_standing
    from wkus_docs.word.text import text
    from wkus_docs.workbook import to_xlsx

__version__ = "0.2.0"

__all__ = [
    "Case",
    "Checked",
    "ComparisonError",
    "ConversionError",
    "DocsError",
    "Document",
    "DocumentType",
    "Field",
    "InputError",
    "Piece",
    "Problem",
    "ReadBack",
    "Severity",
    "Source",
    "Standing",
    "Template",
    "TemplateError",
    "UnknownDocumentError",
    "attach_data",
    "begin",
    "bind",
    "catalog",
    "check",
    "fields",
    "found_near",
    "pieces",
    "problems",
    "read",
    "read_back",
    "read_standing",
    "redline",
    "render",
    "render_draft",
    "sample",
    "text",
    "to_pdf",
    "to_xlsx",
]

_HOME = {
    "Case": "case",
    "Checked": "checking",
    "ComparisonError": "errors",
    "ConversionError": "errors",
    "DocsError": "errors",
    "Document": "document",
    "DocumentType": "document",
    "Field": "field",
    "InputError": "errors",
    "Piece": "one_for_each",
    "Problem": "errors",
    "ReadBack": "carrying",
    "Severity": "errors",
    "Source": "reading",
    "Standing": "standing",
    "Template": "rendering",
    "TemplateError": "errors",
    "UnknownDocumentError": "errors",
    "attach_data": "carrying",
    "begin": "earlier_documents",
    "bind": "pdf.binder",
    "check": "checking",
    "fields": "catalog",
    "found_near": "standing",
    "pieces": "one_for_each",
    "problems": "checking",
    "read": "checking",
    "read_back": "carrying",
    "read_standing": "standing",
    "redline": "redlining",
    "render": "rendering",
    "render_draft": "drafting",
    "sample": "samples",
    "text": "word.text",
    "to_pdf": "publishing",
    "to_xlsx": "workbook",
}


def __getattr__(name: str) -> Any:
    """Fetch a public name from its module (PEP 562)."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    """Public names, also those that have not been fetched."""
    return sorted({*globals(), *__all__})
