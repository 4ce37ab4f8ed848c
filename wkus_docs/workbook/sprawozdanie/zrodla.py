"""Sources of each year of a report, the agreement beside the spending, and the grant settled."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref
from wkus_docs.workbook.calculation import GREEN, RED, Calculation, Calculations
from wkus_docs.workbook.nodes import Group, Leaf
from wkus_docs.workbook.outline import Outline, is_used
from wkus_docs.workbook.sprawozdanie.rozliczenie import CostTable

TITLE = "Źródła"
COVERED, SHORT, ABOVE = "✓ źródła dają wydatki", "✗ źródeł jest za mało", "✗ źródeł jest za dużo"
RETURNED, TO_RETURN, TOO_MUCH, OVERSPENT = (
    "✓ nic nie zostało do zwrotu",
    "✗ zostaje do zwrotu",
    "✗ zwrócono za dużo",
    "✗ wydano więcej, niż otrzymano",
)
_AGREEMENT = "umowa_wieloletnia"
_NAME, _AGREED, _SPENT, _SAID = 1, 2, 3, 4
_WIDTHS = [62.0, 20.0, 20.0, 44.0]
_NOTE = "Wpisz kwoty w pola kremowe, osobno na każdy rok. Puste źródło znaczy, że go nie było. Sumy i zwrot liczą się same."
_PUBLIC, _OTHER, _OWN = (
    ("dotacja", "odsetki", "inne_przychody"),
    ("srodki_wlasne", "swiadczenia_odbiorcow", "inne_publiczne", "pozostale"),
    ("wklad_osobowy", "wklad_rzeczowy"),
)
_KINDS = (
    ("Suma dotacji, odsetek i przychodów (1)", "dotacja", _PUBLIC),
    ("Inne środki finansowe (2)", "inne_srodki", _OTHER),
    ("Wkład osobowy i rzeczowy (3)", "wklad", _OWN),
)


@dataclass(frozen=True, slots=True)
class YearOfSources:
    """Cells of a year: sums by agreement and by spending, and what is said of them."""

    year: Ref
    grant: tuple[Ref, Ref]
    other: tuple[Ref, Ref]
    own: tuple[Ref, Ref]
    whole: tuple[Ref, Ref]
    covered: Ref
    left: Ref
    returned: Ref


def write_years(calculations: Calculations, costs: CostTable) -> list[YearOfSources]:
    """Write the sheet: a section for each year."""
    outline = calculations.outline
    sheet = calculations.sheet(TITLE, "Źródła finansowania (II.2) i rozliczenie dotacji", _WIDTHS, _NOTE)
    items = outline.items("rozliczenia")
    used = [slot for slot, item in enumerate(items) if is_used(item)] or [0]
    made = [_Year(calculations, sheet, slot, items[slot]).write(costs) for slot in used]
    sheet.finish(frozen="B3")
    return made


class _Year:
    """Writes a section; ``slot`` is the place of its year in the list."""

    def __init__(self, calculations: Calculations, sheet: Calculation, slot: int, item: Group) -> None:
        self._outline, self._sheet, self._slot, self._item = calculations.outline, sheet, slot, item
        self._path = f"rozliczenia.{slot}"
        self._twin = f"rozliczenia.{{{self._path}}}"

    def write(self, costs: CostTable) -> YearOfSources:
        """Write the sources, then how the grant was used."""
        sheet = self._sheet
        year = self._leaf("rok")
        sheet.heading(f"Rok {year.value or self._slot + 1}")
        sheet.words(_NAME, year.label)
        at = sheet.put(_AGREED, year.value, styles.INPUT_NUMBER, "0")
        sheet.validations.add(year, f"B{sheet.row}")
        sheet.addresses.keys[year.loc] = (at, "rok")
        self._remember(self._item)
        sheet.row += 1
        kinds, grant = self._sources()
        whole = self._line("Źródła razem", [kinds[name] for _, name, _ in _KINDS], "zrodla.razem.razem")
        covered = self._against(costs, whole, at)
        left, returned = self._settled(kinds["dotacja"][1])
        return YearOfSources(at, grant, kinds["inne_srodki"], kinds["wklad"], whole, covered, left, returned)

    def _remember(self, group: Group) -> None:
        """Note the parts that a year cannot be without."""
        for child in group.children:
            if isinstance(child, Group) and child.required:
                self._sheet.addresses.groups.append(child.loc)
                self._remember(child)

    def _leaf(self, way: str) -> Leaf:
        return self._outline.leaf(f"{self._path}.{way}")

    def _sources(self) -> tuple[dict[str, tuple[Ref, Ref]], tuple[Ref, Ref]]:
        sheet = self._sheet
        sheet.name_columns("Źródło", "Zgodnie z umową [zł]", "Wydano [zł]", "Uwagi")
        kinds: dict[str, tuple[Ref, Ref]] = {}
        grant: tuple[Ref, Ref] | None = None
        for words, twin, names in _KINDS:
            cells = [self._source(name) for name in names]
            grant = grant or cells[0]
            kinds[twin] = self._line(words, cells, f"zrodla.razem.{twin}")
        assert grant is not None  # noqa: S101 – there are sources of the first kind
        return kinds, grant

    def _source(self, name: str) -> tuple[Ref, Ref]:
        sheet, path = self._sheet, f"zrodla.{name}"
        sheet.words(_NAME, self._outline.label(f"{self._path}.{path}"))
        told = _grant_of(self._outline, self._leaf("rok").value) if name == "dotacja" else None
        agreed = self._leaf(f"{path}.umowa")
        cells = (
            sheet.input(_AGREED, replace(agreed, value=told) if agreed.value is None else agreed),
            sheet.input(_SPENT, self._leaf(f"{path}.wydatki")),
        )
        if told is not None:
            sheet.put(_SAID, told, styles.GIVEN_NUMBER, '#,##0.00" zł na ten rok w umowie"')
            sheet.addresses.asides.append(sheet.here(_SAID))
        sheet.row += 1
        return cells

    def _line(self, words: str, cells: Sequence[tuple[Ref, Ref]], twin: str) -> tuple[Ref, Ref]:
        sheet = self._sheet
        sheet.words(_NAME, words, styles.TOTAL_LABEL)
        made = [
            sheet.figure(
                column, f"ROUND({'+'.join(f'N({pair[which]})' for pair in cells)},2)", styles.MONEY,
                f"{words}: {name}, rok {self._slot + 1}", f"{self._twin}.{twin}.{name}", style=styles.TOTAL,
            )
            for which, (column, name) in enumerate(((_AGREED, "umowa"), (_SPENT, "wydatki")))
        ]  # fmt: skip
        sheet.row += 1
        return made[0], made[1]

    def _against(self, costs: CostTable, whole: tuple[Ref, Ref], year: Ref) -> Ref:
        sheet = self._sheet
        sheet.words(_NAME, "Koszty z arkusza „Rozliczenie”")
        for column, cells, name in ((_AGREED, costs.agreed, "umowa"), (_SPENT, costs.spent, "wydatek")):
            formula = f"ROUND(SUMIFS({cells},{costs.years},{year}),2)"
            sheet.figure(
                column, formula, styles.MONEY, f"Koszty: {name}, rok {self._slot + 1}", f"{self._twin}.{name}"
            )
        at = sheet.here(_SPENT)
        told = f'IF({whole[1]}={at},"{COVERED}",IF({whole[1]}<{at},"{SHORT}","{ABOVE}"))'
        said = f'IF(AND({whole[1]}=0,{at}=0),"– nie ma jeszcze wydatków",{told})'
        word = sheet.figure(
            _SAID, said, styles.PLAIN, f"Źródła a wydatki, rok {self._slot + 1}", style=styles.WORDS
        )
        sheet.colour(word, ("✓", GREEN), ("✗", RED))
        sheet.row += 1
        return word

    def _settled(self, used: Ref) -> tuple[Ref, Ref]:
        """Write the money received and given back, and what is left."""
        sheet = self._sheet
        cells = {way: self._field(way) for way in (
            "dotacja.okres_wydatkow.od", "dotacja.okres_wydatkow.do", "dotacja.przekazana", "dotacja.odsetki",
            "dotacja.inne_przychody", "dotacja.platnosci.od", "dotacja.platnosci.do", "dotacja.zwrot.kwota", "dotacja.zwrot.data",
        )}  # fmt: skip
        got = "+".join(
            f"N({cells[f'dotacja.{name}']})" for name in ("przekazana", "odsetki", "inne_przychody")
        )
        number = f"rok {self._slot + 1}"
        sheet.words(_NAME, "Niewykorzystana dotacja z odsetkami i przychodami", styles.TOTAL_LABEL)
        left = sheet.figure(
            _AGREED, f"ROUND({got}-{used},2)", styles.MONEY, f"Niewykorzystana, {number}",
            f"{self._twin}.niewykorzystana", style=styles.TOTAL,
        )  # fmt: skip
        sheet.row += 1
        sheet.words(_NAME, "Zostaje do zwrotu", styles.TOTAL_LABEL)
        owed = sheet.figure(
            _AGREED, f"ROUND({left}-N({cells['dotacja.zwrot.kwota']}),2)", styles.MONEY, f"Do zwrotu, {number}",
            style=styles.TOTAL,
        )  # fmt: skip
        over = f'IF({left}<0,"{OVERSPENT}","{TOO_MUCH}")'
        said = f'IF({owed}=0,"{RETURNED}",IF({owed}>0,"{TO_RETURN}",{over}))'
        word = sheet.figure(_SPENT, said, styles.PLAIN, f"Zwrot, {number}", style=styles.WORDS, span=2)
        sheet.colour(word, ("✓", GREEN), ("✗", RED))
        sheet.row += 1
        return left, word

    def _field(self, way: str) -> Ref:
        sheet, leaf = self._sheet, self._leaf(way)
        around = way.rpartition(".")[0]
        inside = "" if around == "dotacja" else f"{self._outline.label(f'{self._path}.{around}')}: "
        sheet.words(_NAME, f"{inside}{leaf.label.lower() if inside else leaf.label}")
        ref = sheet.input(_AGREED, leaf)
        sheet.explain(_SPENT, leaf.explanation)
        sheet.row += 1
        return ref


def _grant_of(outline: Outline, year: Any) -> Decimal | None:
    """Return the grant of a year in the agreement the report was begun from."""
    agreement = outline.earlier(_AGREEMENT)
    if agreement is None or agreement.document is None:
        return None
    years = getattr(getattr(agreement.document, "dotacja", None), "lata", ())
    return next((item.kwota for item in years if item.rok == year), None)
