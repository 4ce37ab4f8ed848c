"""Two versions of a document as one Word file with tracked changes.

Accepting all changes gives the new document, rejecting all the old one. The way of a comparison::

    Side ─blocks.story─► Story ─steps─► Step ─Weaver─► body ─Remains, number─► DOCX
    a file  paragraphs,          what goes   runs, rows       references of the struck-out
            tables, words        with what   and their marks  text; numbers of the marks
"""

from datetime import date

from wkus_docs.redlining.comparing import AUTHOR as AUTHOR
from wkus_docs.redlining.comparing import Redline as Redline
from wkus_docs.redlining.comparing import compared as compared


def redline(old: bytes, new: bytes, *, author: str = AUTHOR, day: date | None = None) -> bytes:
    """Return the new document with what it changes in the old one as tracked changes of Word.

    ``author`` signs the changes, ``day`` dates them: that of the new document unless given. Headers, footers
    and properties are those of the new document; :func:`compared` tells when they differ, and counts changes.
    Raises ComparisonError for files that cannot be compared.
    """
    return compared(old, new, author=author, day=day).docx
