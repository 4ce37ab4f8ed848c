"""The first sheet of a report's workbook: what to fill in, the task, and how the settlement stands."""

from collections.abc import Sequence

from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref
from wkus_docs.workbook.calculation import GREEN, RED, YELLOW, Calculations
from wkus_docs.workbook.sprawozdanie.rozliczenie import CostTable
from wkus_docs.workbook.sprawozdanie.zrodla import YearOfSources

TITLE = "Zacznij tu"
FIELDS = (
    "rodzaj", "okres.od", "okres.do", "tytul", "data_zawarcia_umowy", "numer_umowy", "termin_zadania.od", "termin_zadania.do",
    "procent_przesuniec",
)  # fmt: skip
_NAME, _VALUE, _OTHER, _SAID = 1, 2, 3, 4
_WIDTHS = [56.0, 22.0, 22.0, 52.0]
_NOTE = "Wypełnia się pola kremowe; reszta liczy się sama. Puste pole znaczy „brak danych”, 0 znaczy zero."
_STEPS = (
    "1. Tu: rodzaj sprawozdania, okres i umowa. Niżej widać stan rozliczenia, który liczy się na bieżąco.",
    "2. „Rozliczenie”: obok każdego kosztu z umowy wpisz wydatek; różnicę wyjaśnij w tym samym wierszu.",
    "3. „Źródła”: z czego zapłacono i ile dotacji zostało do zwrotu, osobno w każdym roku.",
    "4. „Dane”: rezultaty, opis działań i wszystko, czego nie ma w tabelach.",
    "5. Sprawdź i zrób dokument: wkus sprawdz sprawozdanie.xlsx --do umowa.yaml, potem wkus generuj sprawozdanie.xlsx.",
)


class StartSheet:
    """Writes the sheet: first the fields, and the state when the other sheets are there."""

    def __init__(self, calculations: Calculations) -> None:
        """Write the steps and the fields."""
        self._outline = calculations.outline
        sheet = calculations.sheet(
            TITLE, "Sprawozdanie z wykonania zadania publicznego – skoroszyt", _WIDTHS, _NOTE
        )
        self._sheet = sheet
        for step in _STEPS:
            sheet.words(1, step, styles.WORDS, len(_WIDTHS))
            sheet.row += 1
        sheet.addresses.groups += [("okres",), ("termin_zadania",)]
        sheet.heading("Sprawozdanie i umowa")
        for name in FIELDS:
            self._field(name)
        self.bound = sheet.addresses.at("procent_przesuniec")

    def _field(self, name: str) -> None:
        sheet, leaf = self._sheet, self._outline.leaf(name)
        group, _, last = name.rpartition(".")
        sheet.words(_NAME, f"{self._outline.label(group)}: {last}" if group else leaf.label)
        wide = leaf.kind.is_text and not leaf.kind.choices
        sheet.input(_VALUE, leaf, 2 if wide else 1)
        at = _SAID if wide else _OTHER
        sheet.explain(at, leaf.explanation)
        sheet.row += 1

    def state(self, costs: CostTable, years: Sequence[YearOfSources]) -> None:
        """Write how the settlement stands."""
        sheet = self._sheet
        sheet.heading("Stan rozliczenia (liczy się sam)")
        sheet.name_columns("Co sprawdzamy", "Zgodnie z umową", "Wydano", "Wynik")
        for words, pairs, twin in (
            ("Wszystkie źródła [zł]", [one.whole for one in years], "zrodla.razem"),
            ("Kwota dotacji (1.1) [zł]", [one.grant for one in years], "zrodla.kwota_dotacji"),
            ("Inne środki finansowe (2) [zł]", [one.other for one in years], "zrodla.inne_srodki"),
            ("Wkład osobowy i rzeczowy (3) [zł]", [one.own for one in years], "zrodla.wklad"),
        ):
            self._pair(words, pairs, twin)
        top = sheet.row - 4
        self._share(top)
        self._kept(top)
        said = f'IF({costs.wrong}=0,"✓ nie ma takich","✗ wyjaśnij je w arkuszu „Rozliczenie”")'
        self._line("Koszty ponad to, co dopuszcza umowa", str(costs.wrong), said)
        for one in years:
            self._line("Źródła i wydatki", "", str(one.covered), year=one.year)
            self._line("Niewykorzystana dotacja [zł]", str(one.left), str(one.returned), year=one.year)
        sheet.finish(frozen="A3", landscape=False)

    def _pair(self, words: str, pairs: Sequence[tuple[Ref, Ref]], twin: str) -> None:
        sheet = self._sheet
        sheet.words(_NAME, words)
        for which, (column, name) in enumerate(((_VALUE, "umowa"), (_OTHER, "wydatki"))):
            formula = f"ROUND({'+'.join(f'N({pair[which]})' for pair in pairs)},2)"
            sheet.figure(column, formula, styles.MONEY, f"{words}: {name}", f"{twin}.{name}")
        sheet.words(_SAID, "")
        sheet.row += 1

    def _share(self, top: int) -> None:
        sheet = self._sheet
        sheet.words(_NAME, "Udział dotacji w kosztach (4) [%]")
        for column, name in ((_VALUE, "umowa"), (_OTHER, "wydatki")):
            whole, grant = Ref(TITLE, top, column), Ref(TITLE, top + 1, column)
            formula = f"IF({whole}>0,ROUND({grant}*100/{whole},2),0)"
            sheet.figure(column, formula, '0.00"%"', f"Udział dotacji: {name}", f"udzial_dotacji.{name}")
        sheet.words(_SAID, "")
        sheet.row += 1

    def _kept(self, top: int) -> None:
        """Write whether other money and the contribution have kept their proportion to the grant."""
        agreed, spent = ((Ref(TITLE, top + 1, column), f"({Ref(TITLE, top + 2, column)}+{Ref(TITLE, top + 3, column)})")
                         for column in (_VALUE, _OTHER))  # fmt: skip
        less = f"ROUND({spent[1]}*{agreed[0]}-{agreed[1]}*{spent[0]},2)<0"
        said = f'IF({less},"✗ zmniejszyły się w stosunku do dotacji",IF(ROUND({spent[1]}-{agreed[1]},2)<0,"≈ są mniejsze, stosunek zachowano","✓ zachowane"))'
        self._line("Inne środki i wkład w stosunku do dotacji", "", said)

    def _line(self, words: str, value: str, said: str, *, year: Ref | None = None) -> None:
        """Write a line of the state; it may be of a ``year``, which is typed elsewhere."""
        sheet = self._sheet
        if year is None:
            sheet.words(_NAME, words)
        else:
            named = f'"{words}, rok "&{year}'
            sheet.figure(_NAME, named, styles.PLAIN, f"{words}: nazwa", style=styles.LABEL)
        if value:
            sheet.figure(_VALUE, value, styles.MONEY if year else styles.WHOLE, words)
        else:
            sheet.words(_VALUE, "")
        sheet.words(_OTHER, "")
        ref = sheet.figure(_SAID, said, styles.PLAIN, f"{words}: wynik", style=styles.WORDS)
        sheet.colour(ref, ("✓", GREEN), ("≈", YELLOW), ("✗", RED))
        sheet.row += 1
