"""Quality indicators with live formulas: values, achievement, signal."""

from wkus_docs.workbook import looks
from wkus_docs.workbook.calculation import Calculation
from wkus_docs.workbook.formulas import number, when
from wkus_docs.workbook.sygnaly import of_thresholds, write_signal
from wkus_docs.workbook.wskazniki import achievement

_NUMBER, _NAME, _FIRST = 1, 2, 3


def write_indicators(sheet: Calculation) -> None:
    """Write a row for every indicator."""
    book = sheet.book
    heads = ("Baza b", "Cel c", "Poprzednio", "Teraz a", "Osiągnięcie z", "Sygnał")
    sheet.columns_named("Nr", "Wskaźnik", *heads, said=True)
    for slot in book.slots("wskazniki"):
        path, said = f"wskazniki.{slot}", f"wskaźnik {slot + 1}"
        twin = f"wskazniki.{{{path}}}"
        sheet.words(_NUMBER, str(slot + 1))
        name = sheet.name(_NAME, path, f"Nazwa, {said}")
        base, aim, _, value = (
            sheet.figure(
                _FIRST + index, when(name, number(book.at(f"{path}.{field}"))), looks.PLAIN, f"{heads[index]}, {said}",
                f"{twin}.komorki.{index}",
            )
            for index, field in enumerate(("baza", "cel", "wartosc_poprzednia", "wartosc"))
        )  # fmt: skip
        sheet.figure(
            _FIRST + 4,
            when(name, achievement(base, aim, value)),
            looks.SHARE,
            f"Osiągnięcie, {said}",
            f"{twin}.komorki.4",
        )
        limits = (book.at(f"{path}.prog_zolty"), book.at(f"{path}.prog_zielony"))
        signal = when(name, of_thresholds(value, limits, book.at(f"{path}.kierunek")))
        write_signal(sheet, _FIRST + 5, signal, f"Sygnał, {said}", f"{twin}.sygnal_biezacy.etykieta")
        sheet.said(_FIRST + 6, "z = (a − b) / (c − b), od 0 do 120%; sygnał według progów")
        sheet.row += 1
