"""The schedule of an offer and its results: tables of rows; and the names of activities to choose from."""

from collections.abc import Iterator, Mapping
from typing import Any

from openpyxl.utils import get_column_letter

from wkus_docs.workbook.addresses import TableAt
from wkus_docs.workbook.calculation import Calculations
from wkus_docs.workbook.nodes import Group, Listing
from wkus_docs.workbook.oferta.granice import limits
from wkus_docs.workbook.oferta.pozycje import ADMINISTRATION
from wkus_docs.workbook.outline import Outline, is_used
from wkus_docs.workbook.region import Region, Typed, write_region
from wkus_docs.workbook.validation import LISTS

SCHEDULE, RESULTS = "Harmonogram", "Rezultaty"
_SPARE, _MOST = 12, 120
_NAME = 2
_PLAN = "harmonogram.0.dzialania.0"
_COLUMNS = ("nazwa", "opis", "grupa_docelowa", "termin.od", "termin.do", "zakres_podmiotu")


def write_schedule(calculations: Calculations) -> TableAt:
    """Write the sheet of activities by year."""
    outline = calculations.outline
    note = (
        "Jeden wiersz to jedno działanie w jednym roku. Nazwy działań z tej tabeli wybiera się z listy w arkuszu "
        "„Kosztorys”. Wiersze można wstawiać, sortować i zostawiać puste. Nowy akapit w polu: Alt+Enter."
    )
    sheet = calculations.sheet(
        SCHEDULE, "Plan i harmonogram działań na kolejne lata (III.4)", [8, 32, 52, 30, 16, 16, 34], note
    )
    columns = [
        Typed("harmonogram.@.rok", outline.leaf("harmonogram.0.rok"), "Rok", "np. 2027"),
        *(
            Typed(f"harmonogram.@.dzialania.#.{name}", outline.leaf(f"{_PLAN}.{name}"), label, hint)
            for name, label, hint in zip(
                _COLUMNS,
                ("", "", "", "Od", "Do", "Co wykona podmiot spoza umowy"),
                ("tak samo jak w kosztorysie", "co, gdzie, jak często", "uczestnicy i ich liczba", "data", "data", "puste: nie dotyczy"),
                strict=True,
            )
        ),
    ]  # fmt: skip
    table = write_region(
        sheet,
        Region(SCHEDULE, "harmonogram.@.dzialania.#", columns, tuple(_planned(outline)), _SPARE, least=2),
    )
    sheet.finish(frozen=f"C{table.top.row + 1}", rows=True)
    return table


def _planned(outline: Outline) -> Iterator[Mapping[str, Any]]:
    for year in outline.items("harmonogram"):
        actions = next(child for child in year.children if isinstance(child, Listing))
        of_year = next(leaf.value for leaf in year.leaves if leaf.loc[-1] == "rok")
        used = [one for one in actions.items if isinstance(one, Group) and is_used(one)]
        if is_used(year):
            yield from (
                {"harmonogram.@.rok": of_year} | _row("harmonogram.@.dzialania.#", one) for one in used
            )
        if of_year is not None and not used:
            yield {"harmonogram.@.rok": of_year}


def _row(base: str, item: Group) -> dict[str, Any]:
    depth = len(item.loc)
    return {".".join((base, *map(str, leaf.loc[depth:]))): leaf.value for leaf in item.leaves}


def write_results(calculations: Calculations) -> None:
    """Write the sheet of results; those that a notice requires stand there already."""
    outline, required = calculations.outline, limits(calculations.outline).results
    note = (
        "Jeden wiersz to jeden rezultat. Wiersze można wstawiać, sortować i zostawiać puste."
        + (" Rezultaty, których oczekuje ogłoszenie, są już wpisane: zmień poziom, jeśli proponujesz wyższy." if required else "")
    )  # fmt: skip
    sheet = calculations.sheet(RESULTS, "Dodatkowe informacje o rezultatach (III.6)", [48, 40, 56], note)
    names = ("nazwa", "poziom", "monitorowanie")
    columns = [Typed(f"rezultaty.#.{name}", outline.leaf(f"rezultaty.0.{name}")) for name in names]
    given = [_row("rezultaty.#", one) for one in outline.items("rezultaty") if is_used(one)]
    asked = [dict(zip((f"rezultaty.#.{name}" for name in names), one, strict=True)) for one in required]
    table = write_region(sheet, Region(RESULTS, "rezultaty.#", columns, given or asked, _SPARE, least=2))
    if required:
        sheet.heading("Rezultaty, których oczekuje ogłoszenie", below=True)
        sheet.name_columns(
            "Rezultat (z ogłoszenia)",
            "Najniższy poziom (z ogłoszenia)",
            "Sposób monitorowania (z ogłoszenia)",
        )
        for one in required:
            for column, words in enumerate(one, 1):
                sheet.words(column, words)
            sheet.row += 1
    sheet.finish(frozen=f"B{table.top.row + 1}", rows=True)


def activities_to_choose(calculations: Calculations, table: TableAt) -> str:
    """Write the names of activities on the hidden sheet, each once; return a formula of their range."""
    sheet, names = calculations.choices.sheet, table.whole(_NAME)
    listed, order, chosen = (calculations.choices.column() for _ in range(3))
    p, q, r = map(get_column_letter, (listed, order, chosen))
    sheet.cell(1, chosen, ADMINISTRATION).data_type = "s"
    for row in range(1, _MOST + 1):
        item = f"INDEX({names},{row + 1})"
        sheet.cell(row, listed, f'=IF({row + 1}>=ROWS({names}),"",IF({item}="","",{item}))')
        before = f"COUNTIF({p}$1:{p}{row - 1},{p}{row})>0" if row > 1 else "FALSE"
        highest = f"MAX({q}$1:{q}{row - 1})+1" if row > 1 else "1"
        sheet.cell(row, order, f'=IF({p}{row}="","",IF({before},"",{highest}))')
        sheet.cell(row + 1, chosen, f'=IFERROR(INDEX({p}$1:{p}${_MOST},MATCH({row},{q}$1:{q}${_MOST},0)),"")')
    return f"OFFSET({LISTS}!${r}$1,0,0,MAX({LISTS}!${q}$1:${q}${_MOST})+1,1)"
