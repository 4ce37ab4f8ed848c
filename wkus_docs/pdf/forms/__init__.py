"""Forms to fill in: the data of a document asked for by an accessible PDF, and read back from it.

A form is made from the model of its document, so what is typed into it goes by the same names as in a file of
data. It keeps PDF/UA-1 and PDF/A-2b, blank and filled. Forms are filled and read here, not by pypdf: of a text
of several lines it draws one (when the size of letters is fixed), of an answer its code, and a field named by
its last step („nazwa”) it fills wherever that step stands.
"""

from collections.abc import Iterable

from wkus_docs.checking import require_lawful
from wkus_docs.document import Document
from wkus_docs.pdf.forms.example_sizes import Rows
from wkus_docs.pdf.forms.form import Beforehand, build_form
from wkus_docs.pdf.forms.form import Form as Form
from wkus_docs.pdf.forms.known_facts import Earlier
from wkus_docs.pdf.forms.reading import is_form as is_form
from wkus_docs.pdf.forms.reading import read as read
from wkus_docs.reading import Data

_AS_EXAMPLE: Rows = {}


def blank(
    slug: str,
    rows: Rows = _AS_EXAMPLE,
    *,
    earlier: Iterable[Earlier] = (),
    years: Iterable[int] = (),
    asked: Iterable[str] = (),
) -> bytes:
    """Return the blank form of a document.

    ``rows`` says how many places a list has („oferenci”, „kosztorys.dzialania”), under „” of all lists; those
    not named have as many as the example. What ``earlier`` documents know (a notice, of an offer) is printed and
    not asked for, but for the fields named in ``asked``; so are the ``years`` of the period, which they tell, too.
    Raises UnknownDocumentError, InputError for rows that cannot be and for an earlier document that gives nothing,
    ConversionError when no form comes out.
    """
    return build_form(slug, None, rows, _beforehand(earlier, years, asked), closed=False).pdf


def filled(  # noqa: PLR0913 – what is known beforehand is told by keywords
    slug: str,
    data: Data | Document,
    rows: Rows = _AS_EXAMPLE,
    *,
    closed: bool = False,
    unchecked: bool = False,
    earlier: Iterable[Earlier] = (),
    years: Iterable[int] = (),
    asked: Iterable[str] = (),
) -> Form:
    """Return the form of a document filled with data, complete or not; ``closed`` to every change.

    Data that are a document are judged first, unless ``unchecked`` says aloud that they need not be. What they say
    otherwise than ``earlier`` documents is asked for, filled in with theirs, and remarked on. Raises
    as ``blank``, InputError with every problem of the document, and with every value that the form cannot take: names it does not have,
    answers it does not offer, texts that are too long, signs that its font lacks.
    """
    if isinstance(data, Document) and not unchecked:
        require_lawful(data)
    return build_form(slug, data, rows, _beforehand(earlier, years, asked), closed=closed)


def _beforehand(earlier: Iterable[Earlier], years: Iterable[int], asked: Iterable[str]) -> Beforehand:
    return Beforehand(tuple(earlier), tuple(years), tuple(asked))
