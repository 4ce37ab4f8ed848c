"""Quality indicators with live formulas: values, achievement, signal."""

from wkus_docs.workbook import styles
from wkus_docs.workbook.calculation import Calculation
from wkus_docs.workbook.formulas import number, when
from wkus_docs.workbook.sygnaly import of_thresholds, write_signal
from wkus_docs.workbook.wskazniki import achievement

_NUMBER, _NAME, _FIRST = 1, 2, 3


def write_indicators(sheet: Calculation) -> None:
    """Write a row for every indicator."""
    addresses = sheet.addresses
    heads = ("Baza b", "Cel c", "Poprzednio", "Teraz a", "Osiągnięcie z", "Sygnał")
    sheet.name_columns("Nr", "Wskaźnik", *heads, explained=True)
    for slot in addresses.slots("wskazniki"):
        path, said = f"wskazniki.{slot}", f"wskaźnik {slot + 1}"
        printed = f"wskazniki.{{{path}}}"
        sheet.words(_NUMBER, str(slot + 1))
        name = sheet.name(_NAME, path, f"Nazwa, {said}")
        base, aim, _, value = (
            sheet.figure(
                _FIRST + index, when(name, number(addresses.at(f"{path}.{field}"))), styles.PLAIN, f"{heads[index]}, {said}",
                f"{printed}.komorki.{index}",
            )
            for index, field in enumerate(("baza", "cel", "wartosc_poprzednia", "wartosc"))
        )  # fmt: skip
        sheet.figure(
            _FIRST + 4,
            when(name, achievement(base, aim, value)),
            styles.SHARE,
            f"Osiągnięcie, {said}",
            f"{printed}.komorki.4",
        )
        limits = (addresses.at(f"{path}.prog_zolty"), addresses.at(f"{path}.prog_zielony"))
        signal = when(name, of_thresholds(value, limits, addresses.at(f"{path}.kierunek")))
        write_signal(sheet, _FIRST + 5, signal, f"Sygnał, {said}", f"{printed}.sygnal_biezacy.etykieta")
        sheet.explain(_FIRST + 6, "z = (a − b) / (c − b), od 0 do 120%; sygnał według progów")
        sheet.row += 1
