"""Indicators of effects and quality with live formulas: value and achievement in every variant."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from wkus_docs.analiza.efekty import CALOSC, NAJNIZSZA, NAJWYZSZA
from wkus_docs.analiza.wskaznik import NAJMNIEJ, NAJWIECEJ
from wkus_docs.parts.badanie.wskaznik_efektu import RodzajWskaznika
from wkus_docs.parts.badanie.zmiany_wskaznikow import ZADOWOLENIE
from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Addresses, Range, Ref
from wkus_docs.workbook.calculation import Calculation
from wkus_docs.workbook.formulas import GAP, are_numbers, number, or_gap, rounded, text, when, words
from wkus_docs.workbook.naklady import Costs

_HEADS = ("Nr", "Wskaźnik", "Rodzaj", "Waga", "Baza b", "Cel c")
_KIND, _WEIGHT, _BASE, _AIM, _FIRST = 3, 4, 5, 6, 7


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """Where an indicator stands; values and ways are by variant. Satisfaction has neither base nor target."""

    name: Ref | str
    kind: Ref
    weight: Ref
    base: Ref | None
    aim: Ref | None
    values: list[Ref]
    achievements: list[Ref]
    ways: list[Ref]


@dataclass(frozen=True, slots=True)
class Indicators:
    """Columns of the table: kinds and weights, and the achievements of every variant."""

    kinds: Range
    weights: Range
    achievements: list[Range]
    ways: list[Range]
    rows: list[IndicatorRow]
    changes: dict[int, Ref] = field(default_factory=dict)
    quality: dict[int, Ref] = field(default_factory=dict)

    def compared(self, variant: int) -> list[tuple[str, Ref, Ref]]:
        """Return the name of every indicator that counts, and its ways today and in the variant."""
        return [
            (
                f'IF({row.kind}="","",{row.name})' if isinstance(row.name, Ref) else row.name,
                row.ways[0],
                row.ways[variant],
            )
            for row in self.rows
        ]

    def changed(self, kind: RodzajWskaznika, variant: int) -> str:
        """Return Σ weight × change of the way against variant 0, which nothing bounds."""
        of = text(kind.etykieta)
        before, after = self.ways[0], self.ways[variant]
        complete = ",".join(
            (
                self._weights_are_whole(of),
                *(f"COUNTIFS({self.kinds},{of},{d},{GAP})=0" for d in (before, after)),
            )
        )
        sums = "-".join(f"SUMPRODUCT(--({self.kinds}={of}),{self.weights},{d})" for d in (after, before))
        return or_gap(f"AND({complete})", f"ROUND({sums},9)")

    def _weights_are_whole(self, of: str) -> str:
        return (
            f"ROUND(SUMIFS({self.weights},{self.kinds},{of}),4)={CALOSC},"
            f"COUNTIFS({self.kinds},{of},{self.weights},{GAP})=0"
        )

    def counts(self, kind: RodzajWskaznika) -> str:
        """Return how many indicators are of a kind."""
        return f"COUNTIF({self.kinds},{text(kind.etykieta)})"

    def weighted(self, kind: RodzajWskaznika, variant: int) -> str:
        """Return Σ weight × achievement, rounded, when the weights sum to 1 and nothing is missing."""
        of, z = text(kind.etykieta), self.achievements[variant]
        complete = f"{self._weights_are_whole(of)},COUNTIFS({self.kinds},{of},{z},{GAP})=0"
        return or_gap(f"AND({complete})", f"ROUND(SUMPRODUCT(--({self.kinds}={of}),{self.weights},{z}),4)")


def write_indicators(sheet: Calculation, variants: Sequence[Costs]) -> Indicators:
    """Write the table: two columns for every variant, and a last row for the satisfaction of recipients."""
    addresses = sheet.addresses
    for column, head in enumerate(_HEADS, 1):
        sheet.words(column, head, styles.COLUMN)
    for variant in variants:
        sheet.words(_FIRST + 3 * variant.slot, f"Wariant {variant.slot}: a", styles.COLUMN)
        sheet.words(_FIRST + 3 * variant.slot + 1, f"Wariant {variant.slot}: z", styles.COLUMN)
        sheet.words(_FIRST + 3 * variant.slot + 2, f"Wariant {variant.slot}: droga", styles.COLUMN)
    last = _FIRST + 3 * len(variants)
    sheet.words(last, "Jak liczone", styles.COLUMN, sheet.columns - last + 1)
    sheet.row += 1
    rows = [_indicator(sheet, slot, variants) for slot in addresses.slots("wskazniki")]
    rows.append(_satisfaction(sheet, variants))
    first, end = rows[0], rows[-1]
    achievements = [a.to(b) for a, b in zip(first.achievements, end.achievements, strict=True)]
    ways = [a.to(b) for a, b in zip(first.ways, end.ways, strict=True)]
    made = Indicators(first.kind.to(end.kind), first.weight.to(end.weight), achievements, ways, rows)
    _change(sheet, variants, made)
    return made


def _change(sheet: Calculation, variants: Sequence[Costs], made: Indicators) -> None:
    """Write the changes of weighted effects and quality of every variant, to as many places as decisions look at."""
    rows = (
        (RodzajWskaznika.EFEKT, "ΔWE", "efektów", "efektu", "roznica_efektow", made.changes),
        (RodzajWskaznika.JAKOSC, "ΔWJ", "jakości", "jakości", "roznica_jakosci", made.quality),
    )
    for kind, symbol, of, of_indicators, printed, refs in rows:
        sheet.words(1, symbol)
        sheet.words(2, f"Zmiana {of} {'ważonych' if refs is made.changes else 'ważonej'} wobec wariantu 0")
        for variant in variants[1:]:
            slot = variant.slot
            refs[slot] = sheet.figure(
                _FIRST + 3 * slot + 2, when(variant.name, made.changed(kind, slot)), styles.PLAIN,
                f"Zmiana {of}, wariant {slot}", f"porownania.{{warianty.{slot}-1}}.{printed}",
            )  # fmt: skip
        said = f"suma: waga × (droga w wariancie − droga dziś) wskaźników {of_indicators}"
        sheet.explain(_FIRST + 3 * len(variants), said)
        sheet.row += 1


def _indicator(sheet: Calculation, slot: int, variants: Sequence[Costs]) -> IndicatorRow:
    """Write an indicator; return where its kind, its weight and its achievements stand."""
    addresses, path = sheet.addresses, f"wskazniki.{slot}"
    printed, said = f"wskazniki.{{{path}}}", f"wskaźnik {slot + 1}"
    sheet.words(1, str(slot + 1))
    name = sheet.name(2, path, f"Nazwa, {said}")
    kind = sheet.figure(
        _KIND, when(name, words(addresses.at(f"{path}.rodzaj"))), styles.PLAIN, f"Rodzaj, {said}", f"{printed}.rodzaj.etykieta",
        style=styles.WORDS,
    )  # fmt: skip
    weight, base, aim = (
        sheet.figure(
            column,
            when(name, number(addresses.at(f"{path}.{asked}"))),
            styles.PLAIN,
            f"{asked}, {said}",
            f"{printed}.{asked}",
        )
        for column, asked in ((_WEIGHT, "waga"), (_BASE, "baza"), (_AIM, "cel"))
    )
    values, achievements, ways = [], [], []
    for variant in variants:
        there = f'OR({name}="",{variant.name}="")'
        cell = f"tabela_wskaznikow.{{{path}}}.komorki.{{warianty.{variant.slot}*2"
        value = sheet.figure(
            _FIRST + 3 * variant.slot, f'IF({there},"",{_value(addresses, path, variant.slot)})', styles.PLAIN,
            f"Wartość, {said}, wariant {variant.slot}", f"{cell}}}",
        )  # fmt: skip
        values.append(value)
        z = achievement(base, aim, value)
        achievements.append(sheet.figure(
            _FIRST + 3 * variant.slot + 1, f'IF({there},"",{z})', styles.RATIO,
            f"Osiągnięcie, {said}, wariant {variant.slot}", f"{cell}+1}}",
        ))  # fmt: skip
        ways.append(sheet.figure(
            _FIRST + 3 * variant.slot + 2, f'IF({there},"",{way(base, aim, value)})', styles.PLAIN,
            f"Droga, {said}, wariant {variant.slot}", f"tabela_wskaznikow.{{{path}}}.drogi.{{warianty.{variant.slot}}}",
        ))  # fmt: skip
    sheet.explain(
        _FIRST + 3 * len(variants),
        "droga = (a − b) / (c − b); z to droga od 0 do 1,2; gdy c = b: brak danych",
    )
    sheet.row += 1
    return IndicatorRow(name, kind, weight, base, aim, values, achievements, ways)


def way(base: Ref, aim: Ref, value: Ref) -> str:
    """Return d = (a − b) / (c − b), which nothing bounds."""
    return or_gap(are_numbers(base, aim, value), or_gap(f"{aim}<>{base}", f"({value}-{base})/({aim}-{base})"))


def achievement(base: Ref, aim: Ref, value: Ref) -> str:
    """Return z = (a − b) / (c − b), kept within 0…1,2; a target equal to its base leaves nothing to measure."""
    bounded = f"MIN(MAX(({value}-{base})/({aim}-{base}),{NAJMNIEJ}),{NAJWIECEJ})"
    return or_gap(are_numbers(base, aim, value), or_gap(f"{aim}<>{base}", rounded(bounded, 4)))


def _value(addresses: Addresses, path: str, variant: int) -> str:
    """Return the value of an indicator in a variant: of the first place that names the variant."""
    formula = GAP
    for slot in reversed(addresses.slots(f"{path}.wartosci")):
        one = f"{path}.wartosci.{slot}"
        named, value = addresses.at(f"{one}.wariant"), addresses.at(f"{one}.wartosc")
        formula = f"IF(AND(ISNUMBER({named}),{named}={variant}),{number(value)},{formula})"
    return formula


def _satisfaction(sheet: Calculation, variants: Sequence[Costs]) -> IndicatorRow:
    """Write the row of satisfaction, a part of quality as heavy as its weight says."""
    addresses, given = sheet.addresses, sheet.addresses.at("parametry.waga_zadowolenia")
    sheet.words(1, "–")
    sheet.words(2, "Zadowolenie odbiorców (gdy podano wagę)")
    weight_there = f"N({given})>0"
    kind = sheet.figure(
        _KIND, f'IF({weight_there},{text(RodzajWskaznika.JAKOSC.etykieta)},"")', styles.PLAIN, "Rodzaj, zadowolenie",
        style=styles.WORDS,
    )  # fmt: skip
    weight = sheet.figure(_WEIGHT, f'IF({weight_there},{given},"")', styles.PLAIN, "Waga, zadowolenie")
    sheet.words(_BASE, "")
    sheet.words(_AIM, "")
    values, achievements, ways = [], [], []
    for variant in variants:
        slot = variant.slot
        path = f"warianty.{slot}"
        value = sheet.figure(
            _FIRST + 3 * slot, when(variant.name, number(addresses.at(f"{path}.zadowolenie"))), styles.PLAIN,
            f"Zadowolenie, wariant {slot}", f"warianty.{{{path}}}.zadowolenie",
        )  # fmt: skip
        values.append(value)
        scale = f"{value}>={NAJNIZSZA},{value}<={NAJWYZSZA}"
        z = or_gap(
            are_numbers(value),
            or_gap(f"AND({scale})", f"ROUND(({value}-{NAJNIZSZA})/{NAJWYZSZA - NAJNIZSZA},4)"),
        )
        achievements.append(
            sheet.figure(
                _FIRST + 3 * slot + 1,
                when(variant.name, z),
                styles.RATIO,
                f"Zadowolenie jako osiągnięcie, wariant {slot}",
            )
        )
        exact = or_gap(are_numbers(value), f"({value}-{NAJNIZSZA})/{NAJWYZSZA - NAJNIZSZA}")
        ways.append(
            sheet.figure(
                _FIRST + 3 * slot + 2,
                when(variant.name, exact),
                styles.PLAIN,
                f"Zadowolenie jako droga, wariant {slot}",
            )
        )
    sheet.explain(_FIRST + 3 * len(variants), "z = (ocena − 1) / 4; wchodzi do jakości WJ")
    sheet.row += 1
    return IndicatorRow(text(ZADOWOLENIE), kind, weight, None, None, values, achievements, ways)
