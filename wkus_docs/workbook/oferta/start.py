"""The first sheet of an offer's workbook: what to fill in, the bounds of the notice, and how the offer stands."""

from collections.abc import Iterator
from decimal import Decimal

from wkus_docs.polish.zapis import data_slownie
from wkus_docs.taken import takes_from, value_at
from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref, TableAt
from wkus_docs.workbook.calculation import Calculations
from wkus_docs.workbook.nodes import Leaf
from wkus_docs.workbook.oferta.granice import NOTICE, limits
from wkus_docs.workbook.oferta.kosztorys import CostSheet
from wkus_docs.workbook.oferta.stan import Bounds, State
from wkus_docs.workbook.oferta.zrodla import SourceSheet
from wkus_docs.workbook.outline import Outline

TITLE = "Zacznij tu"
TASK = ("tytul", "termin.od", "termin.do", "organ")
BOUNDS = ("maks_dotacja", "forma_zlecenia", "data_ogloszenia", "termin_skladania_ofert")
"""Fields that stand on the sheet: of the task, and what the notice tells, for checks alone."""
_NAME, _VALUE, _BOUND, _SAID = 1, 2, 3, 5
_WIDTHS = [52.0, 20.0, 20.0, 20.0, 48.0]
_LARGEST, _SMALLEST, _SHARE, _CONTRIBUTION = range(2, 6)
"""Columns of the tasks of a competition."""
_PERCENT = '0.00"%"'
_FROM_NOTICE, _TO_TYPE = "z ogłoszenia", "wpisz, jeżeli ogłoszenie to mówi"
_NOTE = "Wypełnia się pola kremowe. Niebieskie pochodzą z ogłoszenia i są zablokowane (bez hasła). Reszta liczy się sama."
_LAST = (
    "Arkusz sprawdza kwoty i granice, ale nie wszystko. Ostatecznie sprawdza polecenie: "
    "wkus sprawdz oferta.xlsx --do ogloszenie.yaml"
)
_STEPS = (
    "1. Tu: tytuł i termin zadania. Niżej widać granice z ogłoszenia i stan oferty, który liczy się na bieżąco.",
    "2. „Harmonogram”: działania w kolejnych latach. Ich nazwy wybierzesz potem z listy w kosztorysie.",
    "3. „Kosztorys”: każdy koszt w jednym wierszu, z kwotą na każdy rok. Tabelę można wkleić, wiersze wstawiać i sortować.",
    "4. „Źródła”: dotacja, wkład własny i jej podział na lata. „Partnerzy”: tylko w ofercie wspólnej.",
    "5. „Rezultaty”, a potem „Dane”: opisy, oferenci, oświadczenia – wszystko, czego nie ma w tabelach.",
    "6. Sprawdź i zrób dokument: wkus sprawdz oferta.xlsx --do ogloszenie.yaml, potem wkus generuj oferta.xlsx.",
)


class StartSheet:
    """Writes the sheet: first what does not count anything, and its state when the other sheets are there."""

    def __init__(self, calculations: Calculations) -> None:
        """Write the steps, the task and the bounds."""
        self._outline = calculations.outline
        self._limits = limits(self._outline)
        self._sheet = calculations.sheet(
            TITLE, "Oferta realizacji zadania publicznego – skoroszyt", _WIDTHS, _NOTE
        )
        for step in _STEPS:
            self._sheet.words(1, step, styles.WORDS, len(_WIDTHS))
            self._sheet.row += 1
        self._sheet.addresses.groups.append(("termin",))
        self._tasks = self._competition()
        self._sheet.heading("Zadanie")
        self._fields(TASK)
        self._sheet.heading("Co mówi ogłoszenie")
        self._fields(BOUNDS)
        self.bounds = self._bounds()
        self._told()

    def _competition(self) -> tuple[Ref, Ref] | None:
        """Write the tasks of the competition with their bounds, where it has several; return the first and last cell."""
        tasks, sheet = self._limits.tasks, self._sheet
        if not tasks:
            return None
        sheet.heading(
            "Zadania konkursu: tytuł swojego wybierz niżej z listy, wtedy jego granice pokażą się same"
        )
        sheet.name_columns(
            "Zadanie (z ogłoszenia)", "Najwyższa dotacja [zł]", "Najniższa dotacja [zł]", "Najwyższy udział [%]",
            "Najniższy wkład własny [%]",
        )  # fmt: skip
        first = sheet.here(_NAME)
        for task in tasks:
            sheet.words(_NAME, task.title)
            bounds = (task.largest, task.smallest, task.share, task.contribution)
            for column, value in enumerate(bounds, _VALUE):
                sheet.aside(column, value, styles.MONEY, locked=True)
            sheet.row += 1
        return first, Ref(TITLE, sheet.row - 1, _NAME)

    def _fields(self, names: tuple[str, ...]) -> None:
        known = frozenset(_from_notice(self._outline))
        for name in names:
            leaf = self._outline.leaf(name)
            self._field(leaf, given=name in known and name != "tytul")

    def _field(self, leaf: Leaf, *, given: bool) -> None:
        sheet = self._sheet
        wide = leaf.kind.is_text and not leaf.kind.choices
        label = {"od": "Termin realizacji zadania (III.2): od", "do": "Termin realizacji zadania (III.2): do"}
        sheet.words(_NAME, label.get(str(leaf.loc[-1]), leaf.label))
        chosen = leaf.loc == ("tytul",) and self._tasks is not None
        ref = sheet.input(_VALUE, leaf, 3 if wide else 1, locked=given, chosen=chosen)
        if chosen and self._tasks is not None:
            source = str(self._tasks[0].to(self._tasks[1]))
            sheet.validations.suggest(leaf.label, "Wybierz zadanie z listy.", source, f"B{ref.row}")
        period = self._limits.period
        said = leaf.explanation
        if leaf.loc[0] == "termin" and period is not None:
            said = f"w ogłoszeniu: od {data_slownie(period.od)} do {data_slownie(period.do)}"
        sheet.explain(_SAID if wide else _BOUND, _FROM_NOTICE if given else said)
        sheet.row += 1

    def _bounds(self) -> Bounds:
        of = self._limits
        pool = self._sheet.addresses.at("maks_dotacja")
        return Bounds(
            pool,
            self._bound("Najwyższa dotacja dla jednej oferty [zł]", of.largest, styles.MONEY, _LARGEST),
            self._bound("Najniższa dotacja dla jednej oferty [zł]", of.smallest, styles.MONEY, _SMALLEST),
            self._bound("Najwyższy udział dotacji w kosztach [%]", of.share, _PERCENT, _SHARE),
            self._bound(
                "Najniższy wkład własny w kosztach [%]", of.contribution, _PERCENT, _CONTRIBUTION,
                " ".join(filter(None, ("wkład jest wymagany" if of.asks_for_contribution else "", "tylko finansowy" if of.only_money else ""))),
            ),
            self._bound("Najwyższa część dotacji na koszty administracyjne [%]", of.administration, _PERCENT),
        )  # fmt: skip

    def _bound(
        self, words: str, value: Decimal | None, number_format: str, of_task: int = 0, more: str = ""
    ) -> Ref:
        """Write a bound; of the task that is chosen, where there are several and ``of_task`` is its column."""
        sheet, told = self._sheet, value is not None
        sheet.words(_NAME, words)
        if self._tasks is not None and of_task:
            formula = self._chosen(of_task, value)
            ref = sheet.figure(_VALUE, formula, number_format, words, style=styles.GIVEN_NUMBER)
            sheet.explain(_BOUND, "z ogłoszenia: dla wybranego zadania albo całego konkursu")
            sheet.row += 1
            return ref
        ref = sheet.aside(_VALUE, value, number_format, locked=told)
        noticed = self._outline.earlier(NOTICE) is not None
        said = _FROM_NOTICE if told else "ogłoszenie tego nie wyznacza" if noticed else _TO_TYPE
        sheet.explain(_BOUND, f"{said}; {more}" if more else said)
        sheet.row += 1
        return ref

    def _chosen(self, column: int, otherwise: Decimal | None) -> str:
        """Return the formula of a bound of the chosen task; the competition's own where the task has none."""
        assert self._tasks is not None  # noqa: S101 – asked of several tasks alone
        first, last = self._tasks
        title, whole = self._sheet.addresses.at("tytul"), '""' if otherwise is None else str(otherwise)
        cells = Ref(TITLE, first.row, column).to(Ref(TITLE, last.row, column))
        found = f"INDEX({cells},MATCH({title},{first.to(last)},0))"
        return f'IFERROR(IF({found}="",{whole},{found}),{whole})'

    def _told(self) -> None:
        """Write what the notice tells in words."""
        of, sheet = self._limits, self._sheet
        for words, said in (
            ("Załączniki, których wymaga ogłoszenie (lista: arkusz „Dane”)", of.annexes),
            ("Czego nie pokrywa się z dotacji", of.excluded),
        ):
            if said:
                sheet.words(_NAME, words)
                sheet.put(_VALUE, tuple(said), styles.GIVEN, None, len(_WIDTHS) - 1)
                sheet.row += 1

    def state(self, costs: CostSheet, sources: SourceSheet, partners: Ref, schedule: TableAt) -> None:
        """Write how the offer stands, when the other sheets are there."""
        State(self._sheet, self.bounds, self._limits).write(costs, sources, partners, schedule)
        self._sheet.words(_NAME, _LAST, styles.NOTE, len(_WIDTHS))
        self._sheet.finish(frozen="A3", landscape=False)


def _from_notice(outline: Outline) -> Iterator[str]:
    """Yield fields that the notice gives and the offer says alike."""
    notice = outline.earlier(NOTICE)
    if notice is None:
        return
    document, offer = notice.document or notice.draft, outline.checked.document or outline.checked.draft
    for take in takes_from(type(offer), document):
        told = value_at(document, take.value.split("."))
        if told is not None and told == value_at(offer, take.field.split(".")):
            yield take.field
