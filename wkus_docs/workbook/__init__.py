"""Workbooks: the data of a document in Excel, with live formulas that compute what the document prints.

The sheet „Dane” is made from the model of any document type; the sheets with formulas are written for
:data:`WORKBOOKS`. A filled workbook is read like any other data file.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wkus_docs.checking import Checked, Earlier
    from wkus_docs.document import Document

WORKBOOKS = (
    "narzedzie_nakladow_efektow",
    "kalkulacja_kosztu_jednostkowego",
    "plan_finansowy_kontraktu",
    "arkusz_monitoringu_nakladow",
    "oferta_wieloletnia",
    "sprawozdanie_z_realizacji",
)
"""Document types whose workbooks compute; each has a module here, named as the type is."""


def to_xlsx(of: "Document | Checked", *, against: "Earlier | Checked" = (), unchecked: bool = False) -> bytes:
    """Return the workbook of a document, or of a file that is not finished: what is missing stays empty.

    ``against`` is an earlier document, or a tuple of them, in any shape that :func:`check` takes, checked already
    or not: its bounds stand in the workbook beside what is typed, as those of a notice beside an offer.
    A document is judged first, unless ``unchecked`` says aloud that it need not be; what has been checked
    already is taken as it is. Raises InputError with every problem of the document, or with what stops the
    reading of an earlier one.
    """
    from wkus_docs.checking import Checked, check, require_lawful  # noqa: PLC0415 – as below
    from wkus_docs.workbook.build import build_workbook  # noqa: PLC0415 – asking for the names must not wait for openpyxl

    if not (unchecked or isinstance(of, Checked)):
        require_lawful(of)
    earlier = tuple(against) if isinstance(against, tuple | list) else (against,)
    return build_workbook(of, tuple(one if isinstance(one, Checked) else check(one) for one in earlier))
