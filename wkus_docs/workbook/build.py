"""Builds a workbook: the sheet of data from the model, the sheets with formulas, the hidden ones."""

from importlib import import_module

from openpyxl import Workbook

from wkus_docs.catalog import catalog
from wkus_docs.checking import Checked
from wkus_docs.document import Document
from wkus_docs.reading import Source
from wkus_docs.reading.xlsx_map import DATA, SHEET
from wkus_docs.workbook import WORKBOOKS, styles
from wkus_docs.workbook.addresses import Addresses
from wkus_docs.workbook.calculation import Calculations
from wkus_docs.workbook.cell_writer import CellWriter
from wkus_docs.workbook.data_sheet import write_data
from wkus_docs.workbook.outline import Outline, without
from wkus_docs.workbook.saving import hide, to_bytes, write_map
from wkus_docs.workbook.sheet_tree import tree_of
from wkus_docs.workbook.validation import LISTS, Choices, Validations


def build_workbook(of: Document | Checked, against: tuple[Checked, ...] = ()) -> bytes:
    """Return the workbook of a document or of a checked file; ``against`` are earlier documents that bound it."""
    checked = of if isinstance(of, Checked) else _checked(of)
    computing = (
        import_module(f"{__package__}.{checked.type.slug}") if checked.type.slug in WORKBOOKS else None
    )
    workbook, addresses = Workbook(), Addresses()
    data = workbook.worksheets[0]
    data.title = DATA
    lists, chart = workbook.create_sheet(LISTS), workbook.create_sheet(SHEET)
    choices = Choices(lists)
    validations = Validations(choices)
    writer = CellWriter(data, addresses, validations)
    tree = tree_of(checked, getattr(computing, "FIRST_NUMBERS", {}))
    outline = Outline(tree, checked, against)
    write_data(writer, without(tree, getattr(computing, "ELSEWHERE", frozenset())))
    validations.put_on(data)
    styles.finish(data, writer.last_column, frozen="C3", landscape=True)
    if computing is not None:
        computing.calculate(Calculations(workbook, addresses, choices, outline))
    write_map(chart, checked.type.slug, addresses)
    hide(lists, chart)
    return to_bytes(workbook, checked.document or checked.draft)


def _checked(document: Document) -> Checked:
    kind = catalog[type(document).__module__.rpartition(".")[2]]
    return Checked(Source(kind.slug, "", {}), kind, (), document, document, ())
