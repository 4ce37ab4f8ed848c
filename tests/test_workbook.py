"""Workbooks: every type reads back as it was written; inputs open, formulas locked, pages ready to print."""

import io
import random
import re
import zipfile

import pytest
from openpyxl.utils import get_column_letter
from workbooks import addresses, checked_of, edited, example, quietly, sheets

import wkus_docs as wd
from wkus_docs.reading import read_file
from wkus_docs.reading.xlsx_map import MARK, VERSION
from wkus_docs.workbook import WORKBOOKS
from wkus_docs.workbook.cell_writer import cell_value
from wkus_docs.zip_container import pack

SLUG = "narzedzie_nakladow_efektow"
FORMATS = {
    "kwota": '#,##0.00\\ "zł"', "ulamek": "General", "procent": '0.00"%"', "liczba": "#,##0", "zmiana": '0.00"%"',
    "liczba_dodatnia": "#,##0", "rok": "0", "data": "[$-415]d\\ mmmm\\ yyyy",
}  # fmt: skip


@pytest.fixture(scope="module")
def raw():
    return wd.to_xlsx(wd.check(wd.catalog[SLUG].example_path))


def saved(tmp_path, raw, name="dane.xlsx"):
    path = tmp_path / name
    path.write_bytes(raw)
    return path


def test_a_workbook_reads_back_as_its_document(checked, document, tmp_path):
    raw = wd.to_xlsx(checked)
    assert raw == wd.to_xlsx(document)
    again, heard = quietly(lambda: wd.check(saved(tmp_path, raw)))
    assert heard == []
    assert again.document == document
    assert sorted((one.rule, one.message) for one in again.problems) == sorted(
        (one.rule, one.message) for one in checked.problems
    )  # in the order of cells, not of lines
    assert all(one.cell for one in again.problems)


def test_an_empty_workbook_asks_for_every_field_with_its_cell(slug, tmp_path):
    empty = checked_of(slug, {"dokument": slug})
    again = wd.check(saved(tmp_path, wd.to_xlsx(empty)))
    assert again.document is None
    assert {one.message for one in again.problems if not one.rule} <= {"Pole jest wymagane."}
    assert all(re.fullmatch(r"(\w+|'Zacznij tu')![A-Z]+\d+", one.cell) for one in again.problems), (
        again.problems
    )


@pytest.mark.parametrize("which", WORKBOOKS)
def test_the_word_file_is_the_same_byte_by_byte(which, tmp_path):
    document = wd.read(wd.catalog[which].example_path)
    assert wd.render(wd.read(saved(tmp_path, wd.to_xlsx(document)))) == wd.render(document)


def test_what_is_wrong_in_a_text_file_stands_in_the_workbook_to_be_mended(tmp_path):
    data = example(SLUG).data
    data["warianty"][0]["lata"][0]["place"] = "sto tysięcy"
    del data["wnioski"]
    raw = wd.to_xlsx(checked_of(SLUG, data))
    place = addresses(raw)["warianty.0.lata.0.place"]
    found = {one.cell: one.message for one in wd.problems(saved(tmp_path, raw))}
    assert found[place] == "„sto tysięcy” nie jest kwotą."
    assert found[addresses(raw)["wnioski"]] == "Pole jest wymagane."


def test_texts_that_look_like_formulas_or_escapes_stay_texts(tmp_path):
    data = example(SLUG).data
    nasty = ["=1+1", "#N/A", "_x0041_", "'apostrof", "a\nb", "1e5", "TRUE", "  w środku  ,"]
    data["ryzyka"] = nasty
    raw = wd.to_xlsx(checked_of(SLUG, data))
    assert list(wd.read(saved(tmp_path, raw)).ryzyka) == [text.strip() for text in nasty]
    cell = sheets(raw)["Dane"][addresses(raw)["ryzyka.0"].partition("!")[2]]
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=1+1", "s", True)


def test_lists_in_one_cell_keep_items_of_several_lines():
    assert cell_value(("a", "b")) == "a\nb"
    assert cell_value(("a\nb",)) == "a\nb\n\n"
    assert cell_value(("a\nb", "c")) == "a\nb\n\nc\n\n"


def test_inputs_are_open_and_everything_else_is_locked(raw):
    book, inputs = sheets(raw), set(addresses(raw).values())
    assert book.sheetnames == ["Dane", "Obliczenia", "Wskaźniki", "Wyniki", "Listy", "Mapa"]
    assert [sheet.sheet_state for sheet in book] == ["visible"] * 4 + ["hidden"] * 2
    assert book.security.lockStructure
    for sheet in book:
        assert sheet.protection.sheet
        assert sheet.protection.password is None
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.value is not None):
            assert cell.protection.locked == (f"{sheet.title}!{cell.coordinate}" not in inputs), cell
    for place in inputs:
        cell = book["Dane"][place.partition("!")[2]]
        assert not cell.protection.locked
        assert cell.fill.start_color.rgb.endswith("FFF8DC")
    assert not book["Dane"].protection.formatRows
    assert not book["Dane"].protection.formatColumns


def test_every_input_has_its_condition_prompt_and_format(raw):
    book = sheets(raw)
    sheet = book["Dane"]
    conditions = {
        f"{get_column_letter(column)}{row}": condition
        for condition in sheet.data_validations.dataValidation
        for area in condition.sqref.ranges
        for row, column in area.cells
    }
    for kind, path, reference, code, *_ in book["Mapa"].iter_rows(values_only=True):
        if kind != "pole":
            continue
        place = reference[1:].replace("$", "").partition("!")[2]
        condition, cell = conditions[place], sheet[place]
        assert condition.promptTitle, path
        assert condition.error.endswith("."), path
        assert condition.allow_blank
        assert cell.number_format == FORMATS.get(code, "@"), path
        if code == "wybor":
            first, last = (
                condition.formula1.removeprefix("'Listy'!").removeprefix("Listy!").replace("$", "").split(":")
            )
            labels = [row[0].value for row in book["Listy"][first:last]]
            assert cell.value is None or cell.value in labels, path
        if code in {"kwota", "ulamek"}:
            assert (condition.type, condition.operator, condition.formula1) == (
                "decimal",
                "greaterThanOrEqual",
                "0",
            )
    moment = conditions[addresses(raw)["parametry.moment"].partition("!")[2]]
    assert moment.error == "Wybierz jedną z wartości z listy."


@pytest.mark.parametrize("which", WORKBOOKS)
def test_pages_are_ready_to_print(which):
    sheets_of = sheets(wd.to_xlsx(wd.check(wd.catalog[which].example_path)))
    for sheet in sheets_of:
        if sheet.sheet_state == "hidden":
            continue
        assert sheet.print_area.replace("$", "").endswith(str(sheet.max_row))
        frozen = int("".join(filter(str.isdigit, sheet.freeze_panes)))
        assert sheet.print_title_rows == f"$1:${frozen - 1}"
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.orientation == ("portrait" if sheet.title == "Zacznij tu" else "landscape")
        assert sheet.page_setup.paperSize == 9
        assert sheet.oddFooter.center.text == "Strona &P z &N"
        assert sheets_of.active.title == sheets_of.sheetnames[0]


@pytest.mark.parametrize("which", WORKBOOKS)
def test_every_figure_has_a_name_and_every_formula_is_kept(which):
    book = sheets(wd.to_xlsx(wd.check(wd.catalog[which].example_path)))
    results = [row for row in book["Mapa"].iter_rows(values_only=True) if row[0] == "wynik"]
    assert all(row[3] for row in results)
    kept = {reference[1:].replace("$", "").replace("'", "") for _, _, reference, *_ in results} | set(
        in_tables(book)
    )
    formulas = {
        f"{sheet.title}!{cell.coordinate}"
        for sheet in book
        if sheet.title not in {"Dane", "Mapa", "Listy"}
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }
    assert formulas == kept


def in_tables(book):
    """Cells of formulas in the rows of tables that are read as regions, and heads that are formulas."""
    rows = list(book["Mapa"].iter_rows(values_only=True))
    for _, _, top, name, bottom in (row for row in rows if row[0] == "tabela"):
        first, last = (int(reference.rpartition("$")[2]) for reference in (top, bottom))
        for kind, _, head, *_ in (row for row in rows if row[0] in {"wzor", "kolumna"} and row[4] == name):
            sheet, _, place = head[1:].replace("'", "").partition("!")
            _, column, row = place.split("$")
            inside = range(first + 1, last) if kind == "wzor" else [int(row)]
            yield from (
                f"{sheet}!{column}{at}" for at in inside if book[sheet][f"{column}{at}"].data_type == "f"
            )


def test_properties_come_from_the_document(raw):
    document = wd.read(wd.catalog[SLUG].example_path)
    properties = sheets(raw).properties
    assert properties.title == document.tytul_dokumentu
    assert properties.creator == document.autor_dokumentu
    assert properties.language == "pl-PL"
    assert properties.created.date() == properties.modified.date() == document.data_dokumentu


def test_spare_places_take_what_is_typed_and_emptied_ones_are_skipped(raw, tmp_path):
    at = addresses(raw)
    changed = edited(
        raw, (at["ryzyka.1"], None), (at["ryzyka.4"], "nowe ryzyko"),
        (at["parametry.limity.4.rok"], 2030), (at["parametry.limity.4.kwota"], 210000.5),
    )  # fmt: skip
    before = wd.read(wd.catalog[SLUG].example_path)
    document = wd.read(saved(tmp_path, changed))
    assert document.ryzyka == (before.ryzyka[0], before.ryzyka[2], "nowe ryzyko")
    assert str(document.parametry.limity[-1].kwota) == "210000.50"


def test_references_move_with_the_cells(raw, tmp_path):
    """A spreadsheet rewrites the formulas of the map when cells are moved; their text is the address."""
    place = addresses(raw)["wnioski"].partition("!")[2]

    def move(book):
        for row in book["Mapa"].iter_rows():
            if row[1].value == "wnioski":
                row[2].value = "='Moje dane'!$Z$9"
            elif str(row[2].value).startswith("=Dane!"):
                row[2].value = row[2].value.replace("Dane!", "'Moje dane'!")
        book["Dane"]["Z9"].value = "Przeniesione."
        book["Dane"][place].value = None
        book["Dane"].title = "Moje dane"

    source = read_file(saved(tmp_path, edited(raw, move)))
    assert source.data["wnioski"] == "Przeniesione."
    assert source.place(("wnioski",)).cell == "'Moje dane'!Z9"


def test_bytes_depend_on_the_data_alone(raw):
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2026-06-10T00:00:00Z" in archive.read("docProps/core.xml")
        contents = {name: archive.read(name) for name in archive.namelist()}
    assert pack(contents) == raw


def test_the_map_names_the_document_and_its_layout(raw):
    assert [cell.value for cell in sheets(raw)["Mapa"][1]][:3] == [MARK, SLUG, str(VERSION)]


def test_the_variations_of_the_tests_differ():
    from workbooks import varied  # noqa: PLC0415 – only this test asks

    rng = random.Random(1)  # noqa: S311 – figures for tests
    assert varied(SLUG, rng, 0) != varied(SLUG, rng, 0)
