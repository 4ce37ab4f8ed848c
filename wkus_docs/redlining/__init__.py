"""Two versions of a document as one Word file with tracked changes.

Accepting all changes gives the new document, rejecting all the old one. The way of a comparison::

    Version ─blocks_of─► BlockList ─ordered_pairs─► Pair ─Merger─► body ─References, number─► DOCX
    a file   paragraphs,                            what goes  runs, rows,      what deleted text refers to;
             tables, words                          with what  tracked changes  numbers of the changes
"""

from datetime import date

from wkus_docs.redlining.comparing import AUTHOR as AUTHOR
from wkus_docs.redlining.comparing import Redline as Redline
from wkus_docs.redlining.comparing import compare as compare

compared = compare
"""The name of :func:`compare` in 0.1.0."""


def redline(old: bytes, new: bytes, *, author: str = AUTHOR, day: date | None = None) -> bytes:
    """Return the new document with what it changes in the old one as tracked changes of Word.

    ``author`` signs the changes, ``day`` dates them: that of the new document unless given. Headers, footers
    and properties are those of the new document; :func:`compare` tells when they differ, and counts changes.
    Raises ComparisonError for files that cannot be compared.
    """
    return compare(old, new, author=author, day=day).docx
