"""Forms to fill in: the data of a document asked for by an accessible PDF, and read back from it.

A form is made from the model of its document, so what is typed into it goes by the same names as in a file of
data. It keeps PDF/UA-1 and PDF/A-2b, blank and filled. Forms are filled and read here, not by pypdf: of a text
of several lines it draws one (when the size of letters is fixed), of an answer its code, and a field named by
its last step („nazwa”) it fills wherever that step stands.
"""

from wkus_docs.checking import require_lawful
from wkus_docs.document import Document
from wkus_docs.pdf.forms.example_sizes import Rows
from wkus_docs.pdf.forms.form import Form as Form
from wkus_docs.pdf.forms.form import build_form
from wkus_docs.pdf.forms.reading import is_form as is_form
from wkus_docs.pdf.forms.reading import read as read
from wkus_docs.reading import Data

_AS_EXAMPLE: Rows = {}


def blank(slug: str, rows: Rows = _AS_EXAMPLE) -> bytes:
    """Return the blank form of a document.

    ``rows`` says how many places a list has („oferenci”, „kosztorys.dzialania”), under „” of all lists; those
    not named have as many as the example. Raises UnknownDocumentError, InputError for rows that cannot be,
    ConversionError when no form comes out.
    """
    return build_form(slug, None, rows, closed=False).pdf


def filled(
    slug: str,
    data: Data | Document,
    rows: Rows = _AS_EXAMPLE,
    *,
    closed: bool = False,
    unchecked: bool = False,
) -> Form:
    """Return the form of a document filled with data, complete or not; ``closed`` to every change.

    Data that are a document are judged first, unless ``unchecked`` says aloud that they need not be. Raises
    as ``blank``, InputError with every problem of the document, and with every value that the form cannot take: names it does not have,
    answers it does not offer, texts that are too long, signs that its font lacks.
    """
    if isinstance(data, Document) and not unchecked:
        require_lawful(data)
    return build_form(slug, data, rows, closed=closed)
