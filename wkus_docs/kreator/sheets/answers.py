"""Questions as a sheet that goes round the office, and what comes back: answer, evidence, who answered, reason."""

from collections.abc import Iterator, Mapping
from typing import Any

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from wkus_docs.errors import Loc, Problem, Severity
from wkus_docs.kreator.answer import Withheld, how
from wkus_docs.kreator.answers import Answers, Given
from wkus_docs.kreator.bank import Pytanie, RodzajOdpowiedzi
from wkus_docs.kreator.files import ANSWERS_KIND
from wkus_docs.kreator.reckoning import fits
from wkus_docs.kreator.truth import every
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading import Place, Source
from wkus_docs.reading.xlsx import sheets_as_text
from wkus_docs.standing.folders import FILE_KEY
from wkus_docs.workbook import styles
from wkus_docs.workbook.cell_writer import put_text
from wkus_docs.workbook.saving import packed

SHEET = "odpowiedzi"
_COLUMNS = (
    ("strona", "Strona", 18), ("pytanie", "Identyfikator", 16), ("tresc", "Pytanie", 48), ("po_co", "Po co", 44),
    ("jak", "Jak odpowiedzieć", 30), ("odpowiedz", "Odpowiedź", 32), ("dowod", "Dowód", 32),
    ("kto", "Kto odpowiedział", 22), ("powod", "Powód", 28), ("podstawa", "Podstawa", 26),
)  # fmt: skip
_TYPED = ("odpowiedz", "dowod", "kto", "powod")
_HEAD = 3
"""Row of the headings; above them stand the set and its version."""
_MOST_IN_FORMULA = 255
"""Letters that Excel takes for a list of choices within a rule."""


def answers_workbook(answers: Answers) -> bytes:
    """Return the sheet of all questions that may be asked, with what was answered; those that drop out are not in it."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = SHEET
    _put(sheet, 1, 1, f"{answers.bank.nazwa}: pytania i odpowiedzi", styles.TITLE)
    _put(sheet, 2, 1, "zestaw", styles.NOTE)
    _put(sheet, 2, 2, answers.bank.id, styles.NOTE)
    _put(sheet, 2, 3, answers.bank.wersja, styles.NOTE)
    for column, (_, label, width) in enumerate(_COLUMNS, 1):
        _put(sheet, _HEAD, column, label, styles.COLUMN)
        sheet.column_dimensions[get_column_letter(column)].width = width
    for row, question in enumerate(_may_be_asked(answers), _HEAD + 1):
        _write(sheet, row, question, answers.given.get(question.id))
    last = get_column_letter(len(_COLUMNS))
    styles.finish(sheet, last, frozen=f"D{_HEAD + 1}", landscape=True)
    sheet.auto_filter.ref = f"A{_HEAD}:{last}{sheet.max_row}"
    styles.protect(sheet, rows=True)
    return packed(book, f"{answers.bank.nazwa}: odpowiedzi", "wkus", answers.day)


def _may_be_asked(answers: Answers) -> Iterator[Pytanie]:
    known = answers.reckoning.known
    for one in answers.bank.pytania:
        if every((fits(one.typy, known), answers.bank.condition(one.gdy).of(known))) is not False:
            yield one


def _write(sheet: Worksheet, row: int, question: Pytanie, given: Given | None) -> None:
    said = given.answer if given is not None else None
    texts = {
        "strona": question.strona, "pytanie": question.id, "tresc": question.pytanie, "po_co": question.po_co,
        "jak": how(question), "kto": (said.kto if said else None) or "", "dowod": (said.dowod if said else None) or "",
        "odpowiedz": (said.odpowiedz if said else None) or "", "powod": (said.powod if said else None) or "",
        "podstawa": "; ".join(one.citation for one in question.podstawa) or "praktyka",
    }  # fmt: skip
    for column, (name, _, width) in enumerate(_COLUMNS, 1):
        style = styles.INPUT if name in _TYPED else styles.WORDS
        _put(sheet, row, column, texts[name], style)
        needed = styles.height(texts[name], width, style)
        sheet.row_dimensions[row].height = max(sheet.row_dimensions[row].height or 0, needed)
    choices = _choices(question)
    if choices:
        rule = DataValidation("list", formula1=f'"{choices}"', allow_blank=True, showErrorMessage=False)
        rule.add(sheet.cell(row, 1 + [name for name, _, _ in _COLUMNS].index("odpowiedz")))
        sheet.add_data_validation(rule)


def _choices(question: Pytanie) -> str:
    """Return what a cell offers; nothing where a name has a comma in it or all are too long for Excel."""
    if question.rodzaj is RodzajOdpowiedzi.TAK_NIE:
        names = ["tak", "nie"]
    else:
        names = [one.nazwa for one in question.opcje]
    joined = ",".join([*names, Withheld.DONT_KNOW.value])
    fit = names and not any("," in one or '"' in one for one in names) and len(joined) <= _MOST_IN_FORMULA
    return joined if fit else ""


def _put(sheet: Worksheet, row: int, column: int, text: str, style: styles.CellStyle) -> None:
    cell = sheet.cell(row, column)
    put_text(cell, text)
    style.on(cell)


def read_answers_workbook(raw: bytes, name: str) -> Source:
    """Return what such a sheet says, as a file of answers would, with the cell of every value. Raises InputError.

    Columns are known by their headings, wherever they were moved; rows without an answer say nothing.
    """
    cells = sheets_as_text(raw).get(SHEET, {})
    heads = {zwin(label): key for key, label, _ in _COLUMNS}
    columns = {
        heads[zwin(text)]: column
        for (row, column), text in cells.items()
        if row == _HEAD and zwin(text) in heads
    }
    places: dict[Loc, Place] = {}
    items: list[dict[str, Any]] = []
    for row in sorted({row for row, _ in cells if row > _HEAD}):
        item = _item(cells, columns, row)
        if "pytanie" in item and any(key in item for key in _TYPED):
            at: Loc = ("odpowiedzi", len(items))
            places |= {(*at, key): _place(row, columns[key]) for key in item}
            places[at] = _place(row, 1)
            items.append(item)
    data = {
        FILE_KEY: ANSWERS_KIND, "zestaw": cells.get((2, 2), ""), "wersja": cells.get((2, 3), ""), "odpowiedzi": items,
    }  # fmt: skip
    return Source(name, "", data, dict(places), places, {}, tuple(_lost(cells, columns)))


def _item(cells: Mapping[tuple[int, int], str], columns: Mapping[str, int], row: int) -> dict[str, Any]:
    kept = ("pytanie", "tresc", *_TYPED)
    return {key: cells[row, columns[key]] for key in kept if key in columns and (row, columns[key]) in cells}


def _lost(cells: Mapping[tuple[int, int], str], columns: Mapping[str, int]) -> Iterator[Problem]:
    """Yield a fault where the sheet has no column of what it must have."""
    for key, label, _ in _COLUMNS:
        if key in {"pytanie", "odpowiedz"} and key not in columns:
            place = _place(_HEAD, 1)
            yield Problem(
                (), place.line, place.column, Severity.ERROR,
                f"W arkuszu „{SHEET}” nie ma kolumny „{label}”." if cells else f"Skoroszyt nie ma arkusza „{SHEET}”.",
                "Weź nowy arkusz: wkus kreator KATALOG --arkusz PLIK.xlsx", cell=place.cell,
            )  # fmt: skip


def _place(row: int, column: int) -> Place:
    return Place(row, column, f"{SHEET}!{get_column_letter(column)}{row}")
