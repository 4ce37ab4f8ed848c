"""The offer's workbook: what LibreOffice computes is what Python does, and it reads well whatever a treasurer did to it."""

import copy
import random
import re
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from changes import changed
from click.testing import CliRunner
from offers import SLUG, Expected, hard
from openpyxl.utils import get_column_letter
from spreadsheet import edit, recalculate
from workbooks import checked_of, edited, example, sheets, strict
from yaml_files import texts_in

import wkus_docs as wd
from wkus_docs.answers.limits import Limits, limits_of
from wkus_docs.checking import KEY
from wkus_docs.cli.group import wkus
from wkus_docs.errors import Severity
from wkus_docs.filled import filled
from wkus_docs.reading import read_file
from wkus_docs.workbook_figures import agree, computed_by, disagreements

NOTICE = "ogloszenie_konkursu_wieloletniego"
FACES = Path(__file__).parent / "variants"
OLD = Path(__file__).parent / "skoroszyty"
HARD = 8


def cases():
    """Name of every workbook, its data, and whether it was begun from the notice."""
    yield "przyklad", example(SLUG).data, False
    yield "ogloszenie", example(SLUG).data, True
    for path in sorted(FACES.glob(f"{SLUG}.*.yaml")):
        change = texts_in(path)["zmiana"]
        change = {way: None if value == "null" else value for way, value in change.items()}
        yield path.stem.partition(".")[2], changed(example(SLUG), change).data, False
    rng = random.Random("oferta 13")  # noqa: S311 – figures for tests
    for number in range(HARD):
        yield f"trudna{number}", hard(rng), number % 2 == 0


DATA = {name: (data, noticed) for name, data, noticed in cases()}
EDITS = {
    "wstawione": """
  costs = book.Sheets.getByName("Kosztorys")
  costs.Rows.insertByIndex(10, 2)
  costs.getCellByPosition(0, 10).String = "Zajęcia rozwojowe i wypoczynek"
  costs.getCellByPosition(1, 10).String = "Materiały"
  costs.getCellByPosition(2, 10).String = "zestaw"
  costs.getCellByPosition(3, 10).Value = 100
  costs.getCellByPosition(4, 10).Value = 3
  For at = 5 To 7
    costs.getCellByPosition(at, 10).Value = 100
  Next
  costs.Columns.insertByIndex(2, 1)
  costs.Rows.insertByIndex(0, 1)
""",
    "przemianowane": """
  For Each name In book.Sheets.ElementNames
    If name <> "Mapa" And name <> "Listy" Then book.Sheets.getByName(name).Name = "Nasz " + name
  Next
  book.Sheets.moveByName("Nasz Dane", 0)
""",
    "usuniete": """
  costs = book.Sheets.getByName("Kosztorys")
  costs.Rows.removeByIndex(8, 2)
  costs.Rows.removeByIndex(20, 5)
""",
    "bez_kreski": """
  costs = book.Sheets.getByName("Kosztorys")
  costs.Rows.removeByIndex(57, 1)
  costs.Rows.removeByIndex(7, 1)
""",
    "przesuniete": """
  costs = book.Sheets.getByName("Kosztorys")
  area = costs.getCellRangeByName("H1:H80").RangeAddress
  costs.Columns.insertByIndex(5, 1)
  moved = costs.getCellRangeByName("I1:I80").RangeAddress
  costs.moveRange(costs.getCellRangeByName("F1").CellAddress, moved)
  costs.Columns.removeByIndex(8, 1)
""",
    "posortowane": """
  Dim field(0) As New com.sun.star.table.TableSortField
  field(0).Field = 1 : field(0).IsAscending = True
  Dim sorting(0) As New com.sun.star.beans.PropertyValue
  sorting(0).Name = "SortFields" : sorting(0).Value = field()
  book.Sheets.getByName("Kosztorys").getCellRangeByName("A9:H40").sort(sorting())
""",
}


def document(data):
    """The document of data, whatever the rules say: looking for a common cause of many errors takes its time."""
    model = wd.catalog[SLUG].model
    return model.model_validate(filled({key: value for key, value in data.items() if key != KEY}, model))


def noticed():
    return wd.check(wd.catalog[NOTICE].example_path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Folder of the workbooks; in „po” those that LibreOffice has recalculated, and edited by hand."""
    made = tmp_path_factory.mktemp("oferty")
    notice = noticed()
    for name, (data, of_notice) in DATA.items():
        raw = wd.to_xlsx(document(data), against=notice if of_notice else (), unchecked=True)
        (made / f"{name}.xlsx").write_bytes(raw)
    (made / "zaczety.xlsx").write_bytes(wd.to_xlsx(wd.check(wd.begin(SLUG, notice).text), against=notice))
    recalculate(made)
    edit(made, made / "przyklad.xlsx", EDITS)
    return made / "po"


@cache
def read(path):
    return read_file(path)


@pytest.fixture(scope="module", params=DATA)
def name(request):
    return request.param


def limits(name):
    notice, (data, of_notice) = noticed(), DATA[name]
    return limits_of(notice.document, notice.source, data["tytul"]) if of_notice else Limits()


def test_every_computed_cell_agrees(folder, name):
    source, of = read(folder / f"{name}.xlsx"), document(DATA[name][0])
    expected = Expected(of, limits(name))
    rows = {place.cell: loc[:-1] for loc, place in source.values.items() if loc[-1:] == ("nazwa",)}
    compared = 0
    for figure in source.figures:
        assert not figure.overwritten, figure
        assert not str(figure.shown).startswith("#"), figure
        item = rows.get(re.sub(r"![A-Z]+", "!B", figure.place.cell))
        what, _, year = figure.label.partition(", rok ")
        if figure.path:
            wanted = computed_by(of, figure.path)
        elif figure.place.cell.startswith("Kosztorys!") and figure.label != "Wiersze do poprawienia":
            if item is None:
                assert figure.shown in {None, ""}, figure
                continue
            wanted = expected.row(item, figure.label)
        elif year:
            wanted = expected.of_year(what, int(year) - 1)
        else:
            wanted = expected.alone(figure.label)
            if wanted is KeyError:
                continue
        shown = figure.shown
        if wanted is None:
            assert shown in {None, ""} or str(shown).startswith("–"), (figure, wanted)
            continue
        assert shown not in {None, ""}, (figure, wanted)
        if isinstance(wanted, str):
            assert str(shown).startswith(wanted), (figure, wanted)
        else:
            assert agree(shown, Decimal(wanted)), (figure, wanted)
        compared += 1
    assert compared > 45


def test_what_libreoffice_saved_reads_back(folder, name):
    source = read(folder / f"{name}.xlsx")
    assert document(source.data) == document(DATA[name][0])
    assert source.remarks == ()
    assert not list(disagreements(document(source.data), source))


def test_rows_and_columns_put_in_are_read_and_summed(folder):
    again = wd.check(folder / "wstawione.xlsx")
    costs = strict(again).kosztorys
    (found,) = [cost for item in costs.dzialania for cost in item.koszty if cost.nazwa == "Materiały"]
    assert (found.razem, costs.razem) == (Decimal(300), Decimal(643300))
    assert costs.dzialania[0].nazwa == "Codzienne zajęcia opiekuńcze i wychowawcze"
    shown = {figure.label: figure.shown for figure in again.source.figures}
    assert shown["Wszystkie koszty, razem"] == 643300
    (problem,) = [one for one in again.problems if one.severity is Severity.ERROR]
    assert (problem.cell, problem.path) == ("Źródła!B6", ("zrodla",))


@pytest.mark.parametrize("which", ["przemianowane", "przesuniete"])
def test_sheets_renamed_and_columns_moved_change_nothing(folder, which):
    again = wd.check(folder / f"{which}.xlsx")
    assert again.problems == ()
    assert again.document == wd.read(wd.catalog[SLUG].example_path)


def test_marks_of_a_table_may_be_deleted(folder):
    again = wd.check(folder / "bez_kreski.xlsx")
    assert strict(again) == wd.read(wd.catalog[SLUG].example_path)


def test_deleted_rows_are_gone_and_nothing_else(folder):
    again = strict(wd.check(folder / "usuniete.xlsx"))
    before = wd.read(wd.catalog[SLUG].example_path)
    assert again.kosztorys.dzialania == before.kosztorys.dzialania[1:]
    assert again.kosztorys.koszty_administracyjne == before.kosztorys.koszty_administracyjne


def test_sorted_rows_keep_their_costs(folder):
    again, before = (
        strict(one)
        for one in (wd.check(folder / "posortowane.xlsx"), wd.check(wd.catalog[SLUG].example_path))
    )
    assert again.kosztorys.razem == before.kosztorys.razem
    assert {item.nazwa: item.razem for item in again.kosztorys.dzialania} == {
        item.nazwa: item.razem for item in before.kosztorys.dzialania
    }
    names = [cost.nazwa for cost in again.kosztorys.koszty_dzialan]
    assert names != [cost.nazwa for cost in before.kosztorys.koszty_dzialan]


def test_a_workbook_begun_from_a_notice_knows_its_bounds(folder):
    again = wd.check(folder / "zaczety.xlsx")
    assert again.document is None
    data = again.source.data
    assert data["maks_dotacja"] == "578000"
    assert [one["nazwa"] for one in data["rezultaty"]] == [
        "Dzieci stale korzystające z placówki", "Frekwencja", "Dzieci, których oceny poprawiły się w ciągu roku szkolnego",
    ]  # fmt: skip
    book = sheets((folder.parent / "zaczety.xlsx").read_bytes())
    assert [book["Kosztorys"].cell(7, column).value for column in (6, 7, 8)] == [2027, 2028, 2029]
    locked = [cell for row in book["Zacznij tu"]["B10:B30"] for cell in row if cell.value in {578000, 90, 10}]
    assert len(locked) == 3
    assert all(cell.protection.locked for cell in locked)
    assert [book["Źródła"].cell(row, 5).value for row in (17, 18, 19)] == [176000, 198000, 204000]
    missing = {one.cell: one.message for one in again.problems if one.severity is Severity.ERROR}
    assert (
        missing["Kosztorys!A9"] == missing["Źródła!B6"] == missing["Harmonogram!A5"] == "Pole jest wymagane."
    )


def test_an_offer_without_amounts_is_praised_for_nothing(folder):
    shown = {figure.label: figure.shown for figure in read_file(folder / "zaczety.xlsx").figures}
    assert shown["Źródła a koszty"] == shown["Źródła wobec kosztów [zł]: wynik"] == "– nie ma jeszcze kwot"
    assert shown["Wkład własny w kosztach [%]: wynik"] == "– nie ma jeszcze kwot"
    filled_in = {figure.label: figure.shown for figure in read_file(folder / "ogloszenie.xlsx").figures}
    assert filled_in["Wkład własny w kosztach [%]: wynik"] == "✓ jest, jak wymaga ogłoszenie"


def test_years_of_an_empty_offer_are_typed_into_the_heads(tmp_path):
    raw = wd.to_xlsx(checked_of(SLUG, {"dokument": SLUG}))
    path = tmp_path / "oferta.xlsx"
    path.write_bytes(
        edited(raw, ("Kosztorys!F7", 2030), ("Kosztorys!A9", "Zajęcia"), ("Kosztorys!B9", "Trener"),
               ("Kosztorys!C9", "godzina"), ("Kosztorys!F9", 1200), ("Źródła!B17", 900))
    )  # fmt: skip
    data = read_file(path).data
    assert data["kosztorys"]["dzialania"] == [
        {"nazwa": "Zajęcia", "koszty": [
            {"nazwa": "Trener", "rodzaj_miary": "godzina", "kwoty_roczne": [{"rok": "2030", "kwota": "1200"}]}
        ]}
    ]  # fmt: skip
    assert data["dotacja_w_latach"] == [{"rok": "2030", "kwota": "900"}]


@pytest.fixture(scope="module")
def raw():
    return wd.to_xlsx(wd.check(wd.catalog[SLUG].example_path))


@pytest.fixture
def by_hand(tmp_path, raw):
    """Change cells of the example by hand; gives the outcome."""

    def call(*changes):
        path = tmp_path / "oferta.xlsx"
        path.write_bytes(edited(raw, *changes))
        return wd.check(path)

    return call


def said(checked):
    return {(one.cell, one.message) for one in checked.problems}


@pytest.mark.parametrize(
    ("cell", "typed", "message"),
    [
        ("Kosztorys!F9", "ok. 30 tys.", "„ok. 30 tys.” nie jest kwotą."),
        ("Kosztorys!E10", "dużo", "„dużo” nie jest liczbą."),
        ("Kosztorys!B9", None, "Pole jest wymagane."),
        ("Kosztorys!A9", None, "Pole jest wymagane."),
        ("Kosztorys!A11", None, "Tu nic nie wpisano; przyjęto to, co stoi wyżej: „Codzienne zajęcia opiekuńcze i wychowawcze”."),
        ("Kosztorys!A11", "Zajęcia z tańca", "Działania „Zajęcia z tańca” nie ma w harmonogramie."),
        ("Kosztorys!F7", None, "Nad kwotami nie ma roku, więc nie wiadomo, na który rok są."),
        ("Kosztorys!F7", "pierwszy", "„pierwszy” nad kwotami nie jest rokiem, więc nie wiadomo, na który rok są."),
        ("Kosztorys!G7", 2027, "Rok 2027 stoi nad dwiema kolumnami (pierwsza: Kosztorys!F7)."),
        ("Kosztorys!F9", "105 600,00 zł", "Liczba jest tu zapisana jako tekst, więc arkusz jej nie liczy (program ją odczytał)."),
        ("Kosztorys!F9", "=1/0", "W komórce jest formuła bez zapisanego wyniku."),
        ("Kosztorys!A17", "Koszty administracyne", "„Koszty administracyne” odczytano jako nazwę działania. Czy chodziło o „Koszty administracyjne”?"),
        ("Harmonogram!E5", "12.01.26", "„12.01.26” nie jest datą."),
        ("Harmonogram!E5", "wczoraj", "„wczoraj” nie jest datą."),
        ("Źródła!B6", "sto", "„sto” nie jest kwotą."),
        ("Kosztorys!F3", 5, "Zamiast wzoru stoi 5,00\u00a0zł. Program policzył tę wielkość od nowa z danych: 196\u00a0000,00\u00a0zł."),
        ("Kosztorys!I9", 7, "Zamiast wzoru stoi 7,00\u00a0zł. Program policzył tę wielkość od nowa z danych: 336\u00a0000,00\u00a0zł."),
        ("Kosztorys!L9", "dobrze", "Zamiast wzoru stoi dobrze. Program policzył tę wielkość od nowa z danych."),
        ("Kosztorys!B62", "Uwaga dla prezesa", "Tego program nie czyta: „Uwaga dla prezesa”."),
        ("Kosztorys!T12", "nasz dopisek", "Tego program nie czyta: „nasz dopisek”."),
        ("Dane!N3", "zapytać Annę", "Tego program nie czyta: „zapytać Annę”."),
    ],
)  # fmt: skip
def test_what_is_typed_wrong_is_told_with_its_cell(by_hand, cell, typed, message):
    assert (cell, message) in said(by_hand((cell, typed)))


def test_a_wrong_sum_of_a_row_names_the_row_and_not_its_heads(by_hand):
    (problem,) = [
        one for one in by_hand(("Kosztorys!F13", 1)).problems if "liczba jednostek daje" in one.message
    ]
    assert (problem.cell, problem.path[-1]) == ("Kosztorys!F13", "kwoty_roczne")


def test_a_row_typed_under_the_table_is_an_error(by_hand):
    checked = by_hand(("Kosztorys!B61", "Reklama"), ("Kosztorys!F61", 1200))
    assert checked.document is None
    (problem,) = checked.problems
    assert problem.cell == "Kosztorys!B61"
    assert problem.severity is Severity.ERROR
    assert problem.message == "Ten wiersz leży poza tabelą, więc go nie odczytano: „Reklama”, „1200”."


@pytest.mark.parametrize("table", ["Harmonogram", "Kosztorys", "Rezultaty"])
def test_nothing_around_a_table_is_lost_without_a_word(by_hand, raw, table):
    sheet = sheets(raw)[table]
    line = next(row[0].row for row in sheet.iter_rows() if str(row[0].value).startswith("▲"))
    beside, over = f"{table}!{get_column_letter(sheet.max_column + 2)}{line - 3}", f"{table}!A{line}"
    row, note = f"{table}!A{line + 1}", f"{table}!A{line + 9}"
    checked = by_hand(
        (beside, "dopisek obok"), (over, "wpis na linii"), (row, "wpis pod linią"),
        (f"{table}!B{line + 1}", "i drugi"), (note, "dopisek pod tabelą"),
    )  # fmt: skip
    told = {one.cell: one.severity for one in checked.problems}
    assert told.pop(row) is Severity.ERROR
    assert told == dict.fromkeys((beside, over, note), Severity.WARNING)


def test_administrative_costs_are_known_in_any_case_and_behind_spaces(by_hand):
    checked = by_hand(("Kosztorys!A16", "  koszty Administracyjne "))
    assert checked.problems == ()
    assert checked.document == wd.read(wd.catalog[SLUG].example_path)


def test_problems_go_sheet_by_sheet(by_hand):
    found = by_hand(("Kosztorys!B9", None), ("Harmonogram!E5", "wczoraj"), ("Kosztorys!F5", 1)).problems
    named = [one.cell.partition("!")[0] for one in found]
    assert named == sorted(named)
    assert len(set(named)) > 1


def test_empty_rows_and_a_head_in_words_do_no_harm(by_hand, raw):
    row = [cell.value for cell in sheets(raw)["Kosztorys"][17][:8]]
    moved = [(f"Kosztorys!{letter}30", value) for letter, value in zip("ABCDEFGH", row, strict=True)]
    emptied = [(f"Kosztorys!{letter}17", None) for letter in "ABCDEFGH"]
    checked = by_hand(*moved, *emptied, ("Kosztorys!F7", "Rok 2027 r."))
    assert checked.problems == ()
    assert checked.document == wd.read(wd.catalog[SLUG].example_path)


def test_merged_names_of_activities_are_read(by_hand):
    def merge(book):
        book["Kosztorys"].merge_cells("A9:A10")

    checked = by_hand(merge)
    assert checked.document == wd.read(wd.catalog[SLUG].example_path)
    assert [one.cell for one in checked.problems] == ["Kosztorys!A10"]


def test_a_lost_sheet_is_an_error(by_hand):
    def drop(book):
        del book["Rezultaty"]
        for row in book["Mapa"].iter_rows():
            for cell in (row[2], row[4]):
                cell.value = re.sub("=Rezultaty!.*", "=#REF!", str(cell.value)) if cell.value else None

    checked = by_hand(drop)
    assert checked.document is None
    assert "Ze skoroszytu usunięto tabelę z arkusza „Rezultaty”." in {one.message for one in checked.problems}


@pytest.mark.parametrize("which", ["oferta_wieloletnia", "kalkulacja_kosztu_jednostkowego"])
def test_workbooks_of_the_first_layout_still_read(which):
    again = wd.check(OLD / f"{which}.uklad1.xlsx")
    assert again.document == wd.read(OLD / f"{which}.yaml")


def test_what_stands_on_a_sheet_is_asked_once(raw):
    fields = [row[1] for row in sheets(raw)["Mapa"].iter_rows(values_only=True) if row[0] == "pole"]
    assert len(fields) == len(set(fields))
    elsewhere = {
        row[1].partition(".")[0]
        for row in sheets(raw)["Mapa"].iter_rows(values_only=True)
        if row[0] == "tabela"
    }
    assert not [path for path in fields if path.partition(".")[0] in elsewhere]


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run the program in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments):
        return CliRunner(env={"COLUMNS": "200"}).invoke(wkus, arguments, catch_exceptions=False)

    return call


def test_a_treasurer_begins_from_the_notice_checks_against_it_and_generates(run, tmp_path, raw):
    assert run("wzor", NOTICE, "-o", "ogloszenie.yaml").exit_code == 0
    begun = run("wzor", SLUG, "--z", "ogloszenie.yaml", "--xlsx", "-o", "oferta.xlsx")
    assert begun.stdout == "Zapisano: oferta.xlsx\n"
    assert sheets((tmp_path / "oferta.xlsx").read_bytes())["Źródła"]["E17"].value == 176000
    asked = run("sprawdz", "oferta.xlsx", "--do", "ogloszenie.yaml")
    assert asked.exit_code == 1
    assert "oferta.xlsx:Kosztorys!A9: Błąd" in asked.stdout
    (tmp_path / "pelna.xlsx").write_bytes(raw)
    assert run("sprawdz", "pelna.xlsx", "--do", "ogloszenie.yaml").exit_code == 0
    assert run("generuj", "pelna.xlsx").stdout == "Zapisano: pelna.docx\n"
    (tmp_path / "pelna.xlsx").write_bytes(edited(raw, ("Źródła!B6", 700000)))
    over = run("sprawdz", "pelna.xlsx", "--do", "ogloszenie.yaml").stdout
    assert "pelna.xlsx:Źródła!B6: Błąd" in over
    assert "najwyżej 578" in over


def test_of_several_tasks_the_chosen_one_gives_the_bounds(tmp_path):
    data = copy.deepcopy(example(NOTICE).data)
    data["zadania"] = [
        {"tytul": "Świetlica w Łapach", "kwota": "300 000,00", "maks_dotacja": "100 000,00"},
        {"tytul": "Klub seniora", "kwota": "278 000,00", "min_wklad_wlasny": "5"},
    ]  # fmt: skip
    notice = checked_of(NOTICE, data)
    offer = example(SLUG).data | {"tytul": "Klub seniora"}
    (tmp_path / "oferta.xlsx").write_bytes(wd.to_xlsx(checked_of(SLUG, offer), against=notice))
    recalculate(tmp_path)
    shown = {figure.label: figure.shown for figure in read_file(tmp_path / "po" / "oferta.xlsx").figures}
    assert shown["Najwyższa dotacja dla jednej oferty [zł]"] == 278000
    assert shown["Najniższy wkład własny w kosztach [%]"] == 5
    assert shown["Dotacja wobec najwyższej dla jednej oferty [zł]: wynik"] == "✗ przekracza najwyższą dotację"
    assert shown["Wkład własny w kosztach [%]: wynik"] == "✓ jest wystarczający"
