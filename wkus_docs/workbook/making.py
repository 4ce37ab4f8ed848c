"""A workbook made: the sheet of data from the model, the sheets with formulas, the hidden ones."""

from importlib import import_module

from openpyxl import Workbook

from wkus_docs.catalog import catalog
from wkus_docs.checking import Checked
from wkus_docs.document import Document
from wkus_docs.reading import Source
from wkus_docs.reading.xlsx_map import DATA, SHEET
from wkus_docs.workbook import WORKBOOKS, looks
from wkus_docs.workbook.book import Book
from wkus_docs.workbook.calculation import Calculations
from wkus_docs.workbook.data_sheet import write_data
from wkus_docs.workbook.file import hide, to_bytes, write_map
from wkus_docs.workbook.outline import outlined
from wkus_docs.workbook.pen import Pen
from wkus_docs.workbook.validation import LISTS, Validations


def made(of: Document | Checked) -> bytes:
    """Return the workbook of a document or of a checked file."""
    checked = of if isinstance(of, Checked) else _checked(of)
    computing = (
        import_module(f"{__package__}.{checked.type.slug}") if checked.type.slug in WORKBOOKS else None
    )
    workbook, book = Workbook(), Book()
    data = workbook.worksheets[0]
    data.title = DATA
    lists, chart = workbook.create_sheet(LISTS), workbook.create_sheet(SHEET)
    validations = Validations(lists)
    pen = Pen(data, book, validations)
    write_data(pen, outlined(checked, getattr(computing, "FIRST_NUMBERS", {})))
    validations.put_on(data)
    looks.finish(data, pen.last_column, frozen="C3", landscape=True)
    if computing is not None:
        computing.calculate(Calculations(workbook, book))
    write_map(chart, checked.type.slug, book)
    hide(lists, chart)
    return to_bytes(workbook, checked.document or checked.draft)


def _checked(document: Document) -> Checked:
    kind = catalog[type(document).__module__.rpartition(".")[2]]
    return Checked(Source(kind.slug, "", {}), kind, (), document, document, ())
