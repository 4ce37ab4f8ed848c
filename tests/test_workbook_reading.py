"""Workbooks that are not as they should be: each with its message, its cell and its cure, and never a traceback."""

import io
import json
import random
import struct
import zipfile
from contextlib import suppress

import openpyxl
import pytest
from click.testing import CliRunner
from workbooks import addresses, checked_of, edited, example, quietly, sheets

import wkus_docs as wd
from wkus_docs.cli.group import wkus
from wkus_docs.errors import Severity
from wkus_docs.reading.xlsx import MAX_BYTES
from wkus_docs.reading.xlsx_cells import number

SLUG = "kalkulacja_kosztu_jednostkowego"


@pytest.fixture(scope="module")
def raw():
    return wd.to_xlsx(wd.check(wd.catalog[SLUG].example_path))


@pytest.fixture(scope="module")
def at(raw):
    return addresses(raw)


@pytest.fixture
def by_hand(tmp_path, raw, at):
    """Change cells of the example by hand; gives the problems the file then has."""

    def call(*changes):
        return problems(tmp_path, edited(raw, *changes))

    call.at, call.path = at, tmp_path / "dane.xlsx"
    return call


OF_THE_EXAMPLE = "Document.journals_are_sure"
"""What the program says of the untouched example: its day lies after the journals were last compared."""


def problems(tmp_path, raw, name="dane.xlsx"):
    path = tmp_path / name
    path.write_bytes(raw)
    found, heard = quietly(lambda: wd.problems(path))
    assert heard == []
    return tuple(one for one in found if one.rule != OF_THE_EXAMPLE)


def refusal(tmp_path, raw, name="dane.xlsx"):
    (problem,) = problems(tmp_path, raw, name)
    assert problem.severity is Severity.ERROR
    assert problem.hint
    return problem.message


def zipped(*entries, locked=False):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in entries:
            archive.writestr(name, body)
    data = made.getvalue()
    if locked:
        for mark, flags in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
            start = data.index(mark) + flags
            data = data[:start] + struct.pack("<H", 1) + data[start + 2 :]
    return data


def strangers():
    book = openpyxl.Workbook()
    book.active["A1"] = "Budżet"
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def repacked(raw, part, change):
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return zipped(
            *(
                (name, change(archive.read(name)) if name == part else archive.read(name))
                for name in archive.namelist()
            )
        )


@pytest.mark.parametrize(
    ("given", "name", "said"),
    [
        (b"", "dane.xlsx", "nie jest skoroszyt Excela"),
        (b"kwota;12\n", "dane.xlsx", "nie jest skoroszyt Excela"),
        (b"PK\x03\x04 i nic wiecej", "dane.yaml", "nie jest skoroszyt Excela"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "dane.xls", "dawnego Excela (.xls) albo skoroszyt zaszyfrowany"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "dane.xlsx", "zaszyfrowany hasłem"),
        (zipped(("word/document.xml", "<a/>")), "dane.xlsx", "dokument Worda"),
        (zipped(("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), "dane.ods", "OpenDocument"),
        (zipped(("cokolwiek", "x")), "dane.xlsx", "nie jest skoroszyt Excela"),
        (zipped(("xl/workbook.xml", "<a/>"), locked=True), "dane.xlsx", "hasłem"),
        (zipped(("xl/workbook.xml", b"\0" * 30_000_000)), "dane.xlsx", "podejrzanie ciasno"),
        (zipped(("xl/workbook.xml", b"\0" * 60_000_000)), "dane.xlsx", "za duży"),
        (zipped(("../x", "x")), "dane.xlsx", "niedozwolonej nazwie"),
        (zipped(("xl/workbook.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a/>')), "dane.xlsx", "definicję DTD"),
        (zipped(("xl/workbook.xml", "<a/>")), "dane.xlsx", "nie da się odczytać"),
        (b"PK\x03\x04" + b"x" * MAX_BYTES, "dane.xlsx", "za duży"),
        (strangers(), "dane.xlsx", "nie jest skoroszyt z programu wkus"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_what_is_no_workbook_of_ours_is_refused(tmp_path, given, name, said):
    assert said in refusal(tmp_path, given, name)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(wd.InputError, match="Nie ma takiego pliku"):
        wd.check(tmp_path / "brak.xlsx")


def test_a_merge_of_all_cells_and_a_cell_far_away_do_no_harm(tmp_path, raw):
    """Both are a few bytes in the file, and billions of cells for a reader who believes them."""

    def swell(sheet):
        text = sheet.replace(b"<mergeCells>", b'<mergeCells><mergeCell ref="A1:XFD1048576"/>', 1)
        return text.replace(
            b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
        )

    assert problems(tmp_path, repacked(raw, "xl/worksheets/sheet1.xml", swell)) == ()


def drop(*sheets_to_drop):
    def change(book):
        for name in sheets_to_drop:
            del book[name]
            for row in book["Mapa"].iter_rows():
                row[2].value = str(row[2].value or "").replace(f"={name}!", "=#REF!") or None

    return change


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("Mapa!A1", "inny"), "nie jest skoroszyt z programu wkus"),
        (("Mapa!C1", "7"), "ma układ nr 7, a program czyta układy nr 1 i 2"),
        (("Mapa!B1", None), "zmieniono ukryty arkusz „Mapa”"),
        (("Mapa!A9", "cos"), "zmieniono ukryty arkusz „Mapa” (wiersz 9)"),
        (("Mapa!C40", "12"), "zmieniono ukryty arkusz „Mapa” (wiersz 40)"),
        (("Mapa!B40", "A.B;C"), "zmieniono ukryty arkusz „Mapa” (wiersz 40)"),
        (drop("Dane"), "usunięto arkusz „Dane”"),
        (lambda book: book.remove(book["Mapa"]), "nie jest skoroszyt z programu wkus"),
    ],
)  # fmt: skip
def test_a_damaged_map_is_told(tmp_path, raw, change, said):
    assert said in refusal(tmp_path, edited(raw, change))


def test_a_type_nobody_knows_is_told(tmp_path, raw):
    path = tmp_path / "dane.xlsx"
    path.write_bytes(edited(raw, ("Mapa!B1", "list_milosny")))
    with pytest.raises(wd.UnknownDocumentError, match="Nie mam dokumentu „list_milosny”"):
        wd.check(path)


def test_a_lost_sheet_of_formulas_is_a_warning(tmp_path, raw):
    (problem,) = problems(tmp_path, edited(raw, drop("Obliczenia")))
    assert problem.severity is Severity.WARNING
    assert "usunięto arkusz z obliczeniami" in problem.message


def test_a_deleted_row_is_a_missing_field(tmp_path, raw):
    def delete(book):
        for row in book["Mapa"].iter_rows():
            if row[1].value == "wykonawca":
                row[2].value = "=Dane!#REF!"

    (problem,) = problems(tmp_path, edited(raw, delete))
    assert (problem.message, problem.path) == ("Pole jest wymagane.", ("wykonawca",))


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        ("liczba_jednostek", "dużo", "„dużo” nie jest liczbą."),
        ("pozycje.0.kwota", -5, "Kwota nie może być ujemna."),
        ("pozycje.0.kwota", 12.345, "Kwota ma więcej niż dwa miejsca po przecinku."),
        ("pozycje.0.kwota", "sto", "„sto” nie jest kwotą."),
        ("pozycje.0.kwota", True, "„tak” nie jest kwotą."),
        ("liczba_odbiorcow", 12.5, "„12,5” nie jest liczbą całkowitą."),
        ("rok_bazowy", 1900, "Rok 1900 wygląda na pomyłkę."),
        ("data_opracowania", "wczoraj", "„wczoraj” nie jest datą."),
        ("pozycje.0.kategoria", "inne", "Wybierz jedną z wartości"),
        ("pozycje.0.nazwa", None, "Pole jest wymagane."),
        ("jednostka.nip", 1234567890, "NIP ma złą cyfrę kontrolną."),
        ("jednostka.rachunek_zwrotow", 6.1e25, "Excel zgubił cyfry tego numeru"),
        ("pozycje.0.kwota", "=1000*12", "W komórce jest formuła bez zapisanego wyniku."),
        ("pozycje.0.kwota", "#DIV/0!", "W komórce jest błąd #DZIEL/0!."),
        ("liczba_jednostek", "#VALUE!", "W komórce jest błąd #ARG!."),
    ],
)  # fmt: skip
def test_a_bad_value_is_told_with_its_cell(by_hand, at, path, value, said):
    found = by_hand((at[path], value))
    (problem,) = [one for one in found if one.severity is Severity.ERROR]
    assert problem.message.startswith(said), problem
    assert problem.cell == at[path]
    assert str(problem).startswith(f"{at[path]}: błąd: ")
    assert problem.hint or path.endswith("kategoria")


@pytest.mark.parametrize(
    ("path", "typed", "number_format", "read"),
    [
        ("pozycje.0.kwota", 0.1 + 0.2, None, "0,3"),
        ("pozycje.0.klucz_podzialu", 0.125, "0.00%", "12,5"),
        ("pozycje.0.klucz_podzialu", 12.5, None, "12,5"),
        ("data_opracowania", 46167, "General", "2026-05-25"),
        ("data_opracowania", "25.05.2026", None, "25.05.2026"),
        ("jednostka.regon", 998049170, "General", "998049170"),
        ("wykonawca", 2026, "General", "2026"),
        ("wykonawca", "   ", None, None),
    ],
)  # fmt: skip
def test_values_are_read_as_they_were_meant(by_hand, path, typed, number_format, read):
    def change(book):
        cell = book["Dane"][by_hand.at[path].partition("!")[2]]
        cell.value = typed
        if number_format:
            cell.number_format = number_format

    by_hand(change)
    data = wd.check(by_hand.path).source.data
    for step in path.split("."):
        data = data[int(step)] if step.isdigit() else data.get(step)
    assert data == read


def test_numbers_have_no_binary_noise():
    assert [number(value) for value in (0.1 + 0.2, 1e-7, 123456789012.34, 1.005, 5, 1e12)] == [
        "0,3", "0,0000001", "123456789012,34", "1,0050", "5", "1000000000000",
    ]  # fmt: skip


def test_a_number_written_as_text_is_read_and_told(tmp_path, raw, at):
    (problem,) = problems(tmp_path, edited(raw, (at["pozycje.0.kwota"], "103 400,00 zł")))
    assert problem.severity is Severity.WARNING
    assert "zapisana jako tekst" in problem.message
    assert problem.cell == at["pozycje.0.kwota"]


def cell_of(raw, name):
    rows = sheets(raw)["Mapa"].iter_rows(values_only=True)
    return next(ref[1:].replace("$", "") for kind, _, ref, label in rows if kind == "wynik" and label == name)


def test_a_formula_typed_over_is_told_with_the_figure_of_the_program(tmp_path, raw):
    place = cell_of(raw, "Koszt jednostki [zł]")
    (problem,) = problems(tmp_path, edited(raw, (place, 99.5)))
    assert problem.severity is Severity.WARNING
    assert problem.cell == place
    assert problem.label == "Koszt jednostki [zł]"
    assert (
        problem.message
        == "Zamiast wzoru stoi 99,50\u00a0zł. Program policzył tę wielkość od nowa z danych: 21,49\u00a0zł."
    )


def test_a_formula_deleted_is_told_too(tmp_path, raw):
    place = cell_of(raw, "Udział administracji")
    (problem,) = problems(tmp_path, edited(raw, (place, None)))
    assert (
        problem.message == "Zamiast wzoru nic nie stoi. Program policzył tę wielkość od nowa z danych: 6,01%."
    )


def test_a_result_that_does_not_follow_from_the_data_is_told(tmp_path, raw):
    place = cell_of(raw, "Koszt jednostki [zł]").partition("!")[2].encode()

    def change(sheet):
        start = sheet.index(b"</f>", sheet.index(b'r="' + place + b'"')) + 4
        assert sheet[start:].startswith((b"<v/>", b"<v></v>"))
        return sheet[:start] + b"<v>20</v>" + sheet[sheet.index(b"</c>", start) :]

    (problem,) = problems(tmp_path, repacked(raw, "xl/worksheets/sheet2.xml", change))
    assert problem.message.startswith(
        "W komórce stoi 20,00\u00a0zł, a z tych samych danych wynika 21,49\u00a0zł."
    )


def test_many_results_that_do_not_follow_are_told_together(tmp_path, raw):
    def change(sheet):
        return sheet.replace(b"</f><v/>", b"</f><v>7</v>").replace(b"</f><v></v>", b"</f><v>7</v>")

    found = problems(tmp_path, repacked(raw, "xl/worksheets/sheet2.xml", change))
    assert [one.severity for one in found] == [Severity.WARNING] * 4
    (together,) = [one.message for one in found if one.message.startswith("Tak samo w ")]
    assert int(together.split()[3]) > 50


def test_the_word_file_has_the_figure_of_the_program(tmp_path, raw):
    path = tmp_path / "dane.xlsx"
    path.write_bytes(edited(raw, (cell_of(raw, "Koszt jednostki [zł]"), 99.5)))
    assert wd.render(wd.check(path).document) == wd.render(wd.read(wd.catalog[SLUG].example_path))


def test_missing_data_are_missing_in_both(tmp_path):
    data = example(SLUG).data
    del data["liczba_jednostek"]
    path = tmp_path / "dane.xlsx"
    path.write_bytes(wd.to_xlsx(checked_of(SLUG, data)))
    document = wd.read(path)
    assert document.liczba_jednostek is None
    assert document.koszt_jednostki is None


# the command line


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run the program in an empty folder; that it runs as a process is tested with the command line."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments):
        return CliRunner(env={"COLUMNS": "200"}).invoke(wkus, arguments, catch_exceptions=False)

    return call


def test_a_clerk_begins_fills_checks_and_generates(run, tmp_path):
    assert run("wzor", SLUG, "--xlsx", "-o", "a.xlsx").stdout == "Zapisano: a.xlsx\n"
    checked = run("sprawdz", "a.xlsx")
    assert checked.exit_code == 0
    assert checked.stdout.startswith("a.xlsx:Dane!C73: Ostrzeżenie · Data opracowania: Zmianę ustawy")
    assert checked.stdout.count("a.xlsx:") == 1
    assert run("generuj", "a.xlsx").stdout == "Zapisano: a.docx\n"
    assert run("wzor", SLUG, "-o", "b.yaml").exit_code == 0
    assert run("generuj", "b.yaml", "--xlsx").stdout == "Zapisano: b.docx\nZapisano: b.xlsx\n"
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
    again = run("generuj", "a.xlsx", "--xlsx", "-o", "nowy")
    assert again.exit_code == 0
    assert (tmp_path / "nowy" / "a.xlsx").read_bytes() == (tmp_path / "a.xlsx").read_bytes()


def test_the_workbook_given_is_never_written_over(run, tmp_path):
    run("wzor", SLUG, "--xlsx", "-o", "a.xlsx")
    before = (tmp_path / "a.xlsx").read_bytes()
    done = run("generuj", "a.xlsx", "--xlsx")
    assert done.exit_code == 2
    assert "a.xlsx" in done.stderr
    assert (tmp_path / "a.xlsx").read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]


def test_an_older_workbook_stays_beside_the_new_one(run, tmp_path):
    run("wzor", SLUG, "-o", "b.yaml")
    (tmp_path / "b.xlsx").write_bytes(b"poprawki skarbnika")
    assert "b.xlsx.bak" in run("generuj", "b.yaml", "--xlsx").stdout
    assert (tmp_path / "b.xlsx.bak").read_bytes() == b"poprawki skarbnika"
    assert run("wzor", SLUG, "--xlsx", "-o", "b.xlsx").exit_code == 2


def test_problems_name_the_cell(run, tmp_path, raw, at):
    place = at["pozycje.0.kwota"]
    (tmp_path / "a.xlsx").write_bytes(edited(raw, (place, "sto")))
    done = run("sprawdz", "a.xlsx")
    assert done.exit_code == 1
    assert (
        f"a.xlsx:{place}: Błąd · Pozycje kosztów › pozycja 1 („Dwoje wychowawców, umowy o pracę na 10,…”) › Koszt w roku bazowym [zł]: "
        in done.stdout
    )
    (problem,) = [
        one for one in json.loads(run("sprawdz", "--json", "a.xlsx").stdout) if one["waga"] == "błąd"
    ]
    assert problem["komorka"] == place
    refused = run("generuj", "a.xlsx")
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert run("generuj", "a.xlsx", "--szkic", "--xlsx", "-o", "szkic").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["wzor", SLUG, "--xlsx"], "Dodaj np. -o"),
        (["wzor", SLUG, "--xlsx", "-o", "a.yaml"], "z końcówką .xlsx"),
        (["wzor", "umowa_wieloletnia", "--xlsx", "-o", "a.xlsx"], "Mają go: narzedzie_nakladow_efektow, "),
        (["generuj", "umowa.yaml", "--xlsx"], "umowa_wieloletnia nie ma skoroszytu"),
    ],
)
def test_the_command_line_says_which_documents_have_a_workbook(run, tmp_path, arguments, said):
    (tmp_path / "umowa.yaml").write_text("dokument: umowa_wieloletnia\n", encoding="utf-8")
    done = run(*arguments)
    assert done.exit_code == 2
    assert said in " ".join(done.stderr.replace("│", " ").split())
    assert [path.name for path in tmp_path.iterdir()] == ["umowa.yaml"]


def test_a_workbook_is_begun_from_earlier_documents(run, tmp_path):
    run("wzor", "karta_diagnozy_uslugi", "-o", "karta.yaml")
    assert run("wzor", SLUG, "--z", "karta.yaml", "--xlsx", "-o", "a.xlsx").exit_code == 0
    data = wd.check(tmp_path / "a.xlsx").source.data
    assert data["usluga"]["miara"] == "dzień pobytu jednego dziecka"
    assert "wnioski" not in data


# whatever happens to the file


@pytest.mark.parametrize("seed", range(30))
def test_a_file_damaged_anywhere_gives_problems_and_no_traceback(tmp_path, raw, seed):
    rng = random.Random(seed)  # noqa: S311 – damage for tests
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        part = rng.choice([name for name in archive.namelist() if name.endswith((".xml", ".rels"))])

    def damage(body):
        start = rng.randrange(len(body))
        end = start + rng.choice([1, 7, 60, len(body)])
        return (
            body[:start]
            + rng.choice([b"", b"<", b"99999999999", b"\xff\xfe", b"#REF!", body[:50]])
            + body[end:]
        )

    for harmed in (repacked(raw, part, damage), raw[: rng.randrange(len(raw))]):
        path = tmp_path / "dane.xlsx"
        path.write_bytes(harmed)
        with suppress(wd.UnknownDocumentError):
            found, heard = quietly(lambda path=path: wd.problems(path))
            assert heard == []
            assert all(one.message.endswith((".", "?")) or one.message[-1] in "0123456789”)" for one in found)
