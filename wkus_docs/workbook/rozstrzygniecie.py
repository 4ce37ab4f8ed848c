"""The decision on a variant with live formulas: its words, its reasons, and what would turn it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.decyzja import PROG_SKALI, Decyzja, o_efektach, o_jakosci, o_koszcie
from wkus_docs.analiza.wrazliwosc import NAJGORZEJ, ZMIANY
from wkus_docs.parts.badanie.odwrocenie import ALFY, NIE_ODWROCI, NIE_WPLYWA, STOPY
from wkus_docs.parts.badanie.porownanie import JAKOSCI_NIE_BADANO
from wkus_docs.parts.badanie.skala_porownania import BEZ_DOPLATY, NIE_PRZYBYWA
from wkus_docs.parts.badanie.wskaznik_efektu import RodzajWskaznika
from wkus_docs.parts.badanie.zmiany_wskaznikow import ZADEN
from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref
from wkus_docs.workbook.calculation import GREEN, RED, YELLOW, Calculation
from wkus_docs.workbook.formulas import (
    GAP,
    are_numbers,
    computed,
    or_gap,
    ratio,
    rounded,
    text,
    unit_cost,
    when,
)
from wkus_docs.workbook.jednostka import NOT_COUNTED, UnitCosts
from wkus_docs.workbook.wyniki import Column, Compared, base_of, combined, unit_costs

_HEADS = ("Zmiana", "", "Koszt: k_j [zł]", "Koszt: E_ek", "Koszt: decyzja", "Jednostki: k_j [zł]", "Jednostki: E_ek",
          "Jednostki: decyzja")  # fmt: skip
_MINUS, _ZERO, _PLUS = map(Decimal, (-1, 0, 1))
DEARER, SAME_COST, CHEAPER = map(o_koszcie, (_MINUS, _ZERO, _PLUS))
UNKNOWN_COST = o_koszcie(None)
WORSE, SAME_EFFECT, BETTER = map(o_efektach, (_MINUS, _ZERO, _PLUS))
UNKNOWN_EFFECT = o_efektach(None)
LOWER, SAME_QUALITY, HIGHER = map(o_jakosci, (_MINUS, _ZERO, _PLUS))
UNKNOWN_QUALITY = o_jakosci(None)
_COLOURS = {
    Decyzja.ZLECIC_W_LIMICIE: YELLOW, Decyzja.WYROWNAC_SKALE: YELLOW, Decyzja.POPRAWIC_STANDARD: YELLOW,
    Decyzja.NIE_ZMIENIAC: RED, Decyzja.ZLECIC: GREEN,
}  # fmt: skip
"""The longer words stand first: „zlecić” begins „zlecić w limicie”."""


@dataclass(frozen=True, slots=True)
class Change:
    """Change of the scale as a part of today's: the cell that shows it, and the formula a threshold is compared with."""

    shown: Ref
    exact: str


def write_decision(of: Compared) -> None:
    """Write the decision of the grid on a variant, its reasons, and what would turn it."""
    sheet, slot, name = of.sheet, of.made.costs.slot, of.made.costs.name
    sheet.heading(f"Wariant {slot} wobec stanu dzisiejszego", below=True)
    printed = f"porownania.{{warianty.{slot}-1}}"
    _line(sheet, "Wariant", f"{name}", f"Nazwa wariantu {slot}", f"{printed}.nazwa")
    decided = _line(
        sheet, "Decyzja według siatki", "", f"Decyzja, wariant {slot}", f"{printed}.rozstrzygniecie"
    )
    reasons = (
        ("Ponieważ: koszt jednostki", _cost(of.unit_costs), "Powód: koszt", "powody.0"),
        ("Ponieważ: efekty", _effects(_changed(of)), "Powód: efekty", "powody.1"),
        ("Ponieważ: jakość", _quality(of), "Powód: jakość", "powody.2"),
        ("Gorzej niż dziś", _worse(of), "Gorzej niż dziś", "nazwy_gorszych"),
        ("Koszt pełny wszystkich lat", _whole_cost(of.savings.total), "Koszt pełny", ""),
        ("Limit w prognozie finansowej", _limit(sheet, of.made), "Limit", "o_limicie"),
    )
    for label, formula, said, place in reasons:
        _line(
            sheet,
            label,
            when(name, formula),
            f"{said}, wariant {slot}",
            f"{printed}.{place}" if place else "",
        )
    scale = _scale(of, f"{printed}.skala")
    words = {choice: choice.opis for choice in Decyzja}
    formula = _decided(of, of.unit_costs, scale, words, text("Brak danych do decyzji"))
    sheet.rewrite(decided, when(name, formula))
    sheet.colour(decided, *((words[choice], colour) for choice, colour in _COLOURS.items()))
    _consequences(of, f"{printed}.skala.skutki")
    _points_of_view(of, f"{printed}.perspektywy")
    _turning(of, f"{printed}.odwrocenie")
    _tornado(of, f"{printed}.poruszenia")
    _sensitivity(of, scale)


def _line(sheet: Calculation, label: str, formula: str, name: str, printed: str = "") -> Ref:
    sheet.words(1, label, styles.LABEL, 2)
    ref = sheet.figure(3, formula, styles.PLAIN, name, printed, style=styles.WORDS, span=len(_HEADS) - 2)
    sheet.row += 1
    return ref


def _changed(of: Compared) -> Ref:
    """Return ΔWE to nine places, as it is compared."""
    return of.indicators.changes[of.made.costs.slot]


def _decided(
    of: Compared, costs: UnitCosts, scale: Sequence[Change], words: dict[Decyzja, str], unknown: str
) -> str:
    """Return the field of the grid in the words given; the scale is the change of units and of recipients."""
    effects, quality = _changed(of), of.indicators.quality[of.made.costs.slot]
    said = {choice: text(word) for choice, word in words.items()}
    lost = ",".join(
        f"IF(ISNUMBER({change.shown}),{change.exact}<-{PROG_SKALI.wartosc}/100,FALSE)" for change in scale
    )
    cheap = f"{costs.advantage}>=0"
    worse = f"IF({cheap},{said[Decyzja.POPRAWIC_STANDARD]},{said[Decyzja.NIE_ZMIENIAC]})"
    commissioned = f"IF({cheap},{said[Decyzja.ZLECIC]},{said[Decyzja.ZLECIC_W_LIMICIE]})"
    kept = f"IF({are_numbers(*(change.shown for change in scale))},{commissioned},{unknown})"
    better = f"IF(OR({lost}),{said[Decyzja.WYROWNAC_SKALE]},{kept})"
    asked = f"IF(ISNUMBER({quality}),IF({quality}<0,{said[Decyzja.POPRAWIC_STANDARD]},{better}),{unknown})"
    better = f"IF({of.indicators.counts(RodzajWskaznika.JAKOSC)}=0,{better},{asked})"
    return f"IF({costs.known},IF(ISNUMBER({effects}),IF({effects}<0,{worse},{better}),{unknown}),{unknown})"


def _cost(costs: UnitCosts) -> str:
    sign = f"IF({costs.advantage}=0,{text(SAME_COST)},IF({costs.advantage}>0,{text(CHEAPER)},{text(DEARER)}))"
    return f"IF({costs.known},{sign},{text(UNKNOWN_COST)})"


def _effects(changed: Ref) -> str:
    sign = f"IF({changed}=0,{text(SAME_EFFECT)},IF({changed}>0,{text(BETTER)},{text(WORSE)}))"
    return f"IF(ISNUMBER({changed}),{sign},{text(UNKNOWN_EFFECT)})"


def _quality(of: Compared) -> str:
    changed = of.indicators.quality[of.made.costs.slot]
    sign = f"IF({changed}=0,{text(SAME_QUALITY)},IF({changed}>0,{text(HIGHER)},{text(LOWER)}))"
    known = f"IF(ISNUMBER({changed}),{sign},{text(UNKNOWN_QUALITY)})"
    return f"IF({of.indicators.counts(RodzajWskaznika.JAKOSC)}=0,{text(JAKOSCI_NIE_BADANO)},{known})"


def _worse(of: Compared) -> str:
    """Return the names of indicators that are worse than today."""
    names = "&".join(
        f'IF({are_numbers(before, after)},IF(ROUND({after}-{before},9)<0,", "&{name},""),"")'
        for name, before, after in of.indicators.compared(of.made.costs.slot)
    )
    return f'IF({names}="",{text(ZADEN)},MID({names},3,500))'


def _whole_cost(saved: Ref) -> str:
    words = f'IF({saved}=0,"taki jak dziś",IF({saved}>0,"niższy niż dziś","wyższy niż dziś"))'
    return f"IF(ISNUMBER({saved}),{words},{GAP})"


def _limit(sheet: Calculation, column: Column) -> str:
    """Return how the grants stand against the limits: the years in which they are above, one after another."""
    addresses, costs = sheet.addresses, column.costs
    years, limits = addresses.column("parametry.limity", "rok"), addresses.column("parametry.limity", "kwota")
    pairs = list(zip(costs.years, costs.rows["dotacja"], strict=True))
    there = [
        f'({year}<>"")*(COUNTIFS({years},{year},{limits},">=0")*ISNUMBER({grant})=0)' for year, grant in pairs
    ]  # a year whose limit is an empty cell has none: SUMIFS would make 0 of it
    above = "&".join(
        f'IF(ISNUMBER({year}),IF(N({grant})>SUMIFS({limits},{years},{year}),", "&{year},""),"")'
        for year, grant in pairs
    )
    over = f'"dotacja przekracza go w latach: "&MID({above},3,200)'
    return f'IF({"+".join(there)}>0,{GAP},IF({above}="","dotacja mieści się w nim w każdym roku",{over}))'


def _heads(sheet: Calculation, *heads: str) -> None:
    """Write the heads of a small table; the first takes two columns."""
    sheet.row += 1
    sheet.words(1, heads[0], styles.COLUMN, 2)
    for column, head in enumerate(heads[1:], 3):
        sheet.words(column, head, styles.COLUMN)
    sheet.row += 1


def _row(of: Compared, label: str, printed: str, cells: Iterable[tuple[str, str, str, str]]) -> list[Ref]:
    """Write a row: its label, then figures, each a formula with its format, its field and its name."""
    sheet, name, slot = of.sheet, of.made.costs.name, of.made.costs.slot
    sheet.words(1, label, styles.LABEL, 2)
    refs = [
        sheet.figure(
            column, when(name, formula), number_format, f"{said}: {label}, wariant {slot}", f"{printed}.{field}",
            style=styles.WORDS if number_format == styles.PLAIN and field in _WORDS else styles.FIGURE,
        )
        for column, (formula, number_format, field, said) in enumerate(cells, 3)
    ]  # fmt: skip
    sheet.row += 1
    return refs


_WORDS = {"ocena", "decyzja"}


def _scale(of: Compared, printed: str) -> list[Change]:
    """Write units, recipients, and units of a recipient; return the changes of the first two."""
    _heads(of.sheet, "Skala", "Dziś", "Wariant", "Zmiana")
    today, made = of.today.costs.totals, of.made.costs.totals
    rows = (
        ("Jednostki usługi J", (str(today["J"]), str(made["J"])), (today["J"], made["J"])),
        ("Odbiorcy O (suma z lat)", (str(today["O"]), str(made["O"])), (today["O"], made["O"])),
        ("Jednostki na odbiorcę J / O", (ratio(today["J"], today["O"], 2), ratio(made["J"], made["O"], 2)),
         (f"({today['J']}/{today['O']})", f"({made['J']}/{made['O']})")),
    )  # fmt: skip
    changes = []
    for index, (label, (before, after), (was, is_now)) in enumerate(rows):
        place = f"{printed}.wiersze.{index}"
        at = [Ref(of.sheet.title, of.sheet.row, column) for column in (3, 4)]
        moved = f"({is_now}-{was})/{was}"
        change = or_gap(are_numbers(*at), or_gap(f"{was}<>0", rounded(moved, 4)))
        cells = (
            (before, styles.WHOLE_OR_NOT, "dzis", "Dziś"), (after, styles.WHOLE_OR_NOT, "wariant", "Wariant"),
            (change, styles.SHARE, "zmiana", "Zmiana"),
        )  # fmt: skip
        changes.append(Change(_row(of, label, place, cells)[2], f"ROUND({moved},9)"))
    return changes[:2]


def _consequences(of: Compared, printed: str) -> None:
    """Write what the difference costs: in sums, at the same scale, for what is added."""
    _heads(of.sheet, "Skutek dla sum i przy tej samej skali", "[zł]")
    today, made = of.today.costs.totals, of.made.costs.totals
    units, effects = f"({made['J']}-{today['J']})", _changed(of)
    more = {symbol: f"({made[symbol]}-{today[symbol]})" for symbol in ("K", "N")}
    needed = {symbol: (today[symbol], made[symbol]) for symbol in ("K", "N", "J")}
    rows = (
        ("Oszczędność kosztu pełnego", computed(f"-{more['K']}", 2, *needed["K"])),
        ("Oszczędność kosztu pełnego przy tej samej skali", _at_equal_scale(of, "K")),
        ("Oszczędność kosztu netto", computed(f"-{more['N']}", 2, *needed["N"])),
        ("Oszczędność kosztu netto przy tej samej skali", _at_equal_scale(of, "N")),
        ("Koszt dodatkowej jednostki", _added(more["K"], units, needed["K"], needed["J"])),
        ("Koszt pełny dodatkowego punktu efektu", _added_point(more["K"], effects, needed["K"])),
        ("Koszt netto dodatkowego punktu efektu", _added_point(more["N"], effects, needed["N"])),
    )
    for index, (label, formula) in enumerate(rows):
        _row(of, label, f"{printed}.{index}", ((formula, styles.MONEY, "wartosc", "Skutek"),))


def _at_equal_scale(of: Compared, symbol: str) -> str:
    """Return (k_0 − k_1) · J_1."""
    today, made = of.today.costs.totals, of.made.costs.totals
    saved = f"ROUND(({today[symbol]}/{today['J']}-{made[symbol]}/{made['J']})*{made['J']},2)"
    return or_gap(unit_costs(of.today.costs, of.made.costs, symbol).known, saved)


def _added(money: str, more: str, needed: Sequence[Ref], counted: Sequence[Ref]) -> str:
    """Return the cost of an added unit; nothing when none is added."""
    cost = or_gap(are_numbers(*needed), _unless_free(f"ROUND({money}/{more},2)"))
    return f"IF({are_numbers(*counted)},IF({more}<=0,{text(NIE_PRZYBYWA)},{cost}),{GAP})"


def _added_point(money: str, effects: Ref, needed: Sequence[Ref]) -> str:
    cost = or_gap(are_numbers(*needed), _unless_free(f"ROUND({money}/({effects}*100),2)"))
    return f"IF(ISNUMBER({effects}),IF({effects}<=0,{text(NIE_PRZYBYWA)},{cost}),{GAP})"


def _unless_free(cost: str) -> str:
    return f"IF({cost}<=0,{text(BEZ_DOPLATY)},{cost})"


def _points_of_view(of: Compared, printed: str) -> None:
    """Write the unit cost as the budget, the whole and society bear it."""
    _heads(of.sheet, "Czyj koszt jednostki", "Dziś [zł]", "Wariant [zł]", "Dziś / wariant", "Ocena")
    rows = (("budżet: N / J", "N"), ("koszt pełny: K / J", "K"), ("koszt społeczny: (K + WO + WR) / J", "KS"))
    for index, (label, symbol) in enumerate(rows):
        today, made = of.today.costs.totals, of.made.costs.totals
        costs = unit_costs(of.today.costs, of.made.costs, symbol)
        cells = (
            (unit_cost(today[symbol], today["J"]), styles.UNIT_COST, "dzis", "Dziś"),
            (unit_cost(made[symbol], made["J"]), styles.UNIT_COST, "wariant", "Wariant"),
            (costs.ratio, styles.RATIO, "efektywnosc", "Iloraz"),
            (costs.said, styles.PLAIN, "ocena", "Ocena"),
        )
        _row(of, label, f"{printed}.{index}", cells)


def _turning(of: Compared, printed: str) -> None:
    """Write switching values of cost, units and every indicator, then other rates and weights."""
    _heads(of.sheet, "Co odwróci ocenę", "Jest", "Odwraca", "Zmiana")
    _turning_costs(of, f"{printed}.wartosci")
    for slot in of.sheet.addresses.slots("wskazniki"):
        _turning_indicator(of, slot, f"{printed}.wartosci.{{wskazniki.{slot}+2}}")
    _other_parameters(of, f"{printed}.proby")


def _turning_costs(of: Compared, printed: str) -> None:
    """Write the cost and the units at which a unit costs as much as today."""
    today, made, known = of.today.costs.totals, of.made.costs.totals, of.unit_costs.known
    k_0, k_1 = f"({today['K']}/{today['J']})", f"({made['K']}/{made['J']})"
    needs = (today["K"], today["J"], made["J"]), (today["K"], today["J"], made["J"], made["K"])
    cost, units = (f"IF({are_numbers(*cells)},{today['J']}<>0,FALSE)" for cells in needs)
    turned_units = f"IF({k_0}<>0,ROUND({made['K']}/{k_0},2),IF({made['J']}<>0,{NOT_COUNTED},{GAP}))"
    rows = (
        ("Koszt pełny wszystkich lat [zł]", "K", or_gap(cost, f"ROUND({k_0}*{made['J']},2)"), (k_0, k_1), styles.MONEY),
        ("Jednostki usługi", "J", or_gap(units, turned_units), (k_1, k_0), styles.WHOLE_OR_NOT),
    )  # fmt: skip
    for index, (label, symbol, turned, (over, under), number_format) in enumerate(rows):
        change = or_gap(known, f"IF({under}<>0,{rounded(f'{over}/{under}-1', 4)},{NOT_COUNTED})")
        cells = (
            (str(made[symbol]), number_format, "jest", "Jest"), (turned, number_format, "zwrotna", "Odwraca"),
            (change, styles.SHARE, "zmiana", "Zmiana"),
        )  # fmt: skip
        _row(of, label, f"{printed}.{index}", cells)


def _other_parameters(of: Compared, printed: str) -> None:
    """Write the present value at other rates, and E with other weights."""
    _heads(of.sheet, "Inne parametry", "Stopa r", "NPVΔ [zł]", "α", "E")
    for index, (rate, alpha) in enumerate(zip(STOPY, ALFY, strict=True)):
        present = of.savings.present_value(base_of(of.sheet, rate))
        cells = (
            (f"{rate}/100", styles.SHARE, "stopa", "Stopa"), (present, styles.MONEY, "wartosc_biezaca", "NPVΔ"),
            (str(alpha), styles.PLAIN, "alfa", "α"),
            (combined(of.made.refs, f"({alpha})"), styles.RATIO, "laczna", "E"),
        )  # fmt: skip
        _row(of, f"próba {index + 1}", f"{printed}.{index}", cells)


def _turning_indicator(of: Compared, slot: int, printed: str) -> None:
    """Write the value of an indicator at which the effects, or the quality, are as today."""
    sheet, variant = of.sheet, of.made.costs.slot
    row = of.indicators.rows[slot]
    used = f'OR({row.name}="",{of.made.costs.name}="")'
    kind, value = f"{row.kind}={text(RodzajWskaznika.EFEKT.etykieta)}", row.values[variant]
    moved = f"IF({kind},{_changed(of)},{of.indicators.quality[variant]})"
    known = f"IF({are_numbers(value, row.base, row.aim, row.weight)},ISNUMBER({moved}),FALSE)"
    at = rounded(f"{value}-{moved}*({row.aim}-{row.base})/{row.weight}", 2)
    turned = or_gap(known, f"IF({at}<0,{text(NIE_ODWROCI)},{at})")
    part = f"IF({value}<>0,{rounded(f'({at}-{value})/{value}', 4)},{NOT_COUNTED})"
    change = or_gap(known, f"IF({at}<0,{text(NIE_ODWROCI)},{part})")
    idle = f"IF(ISNUMBER({row.weight}),{row.weight}=0,FALSE)"
    words = text(NIE_WPLYWA)
    sheet.words(1, f"wskaźnik {slot + 1}", styles.LABEL, 2)
    cells = (
        (str(value), "jest"), (f"IF({idle},{words},{turned})", "zwrotna"), (f"IF({idle},{words},{change})", "zmiana"),
    )  # fmt: skip
    for column, (formula, field) in enumerate(cells, 3):
        number_format = styles.SHARE if field == "zmiana" else styles.PLAIN
        sheet.figure(
            column, f'IF({used},"",{formula})', number_format, f"{field}: wskaźnik {slot + 1}, wariant {variant}",
            f"{printed}.{field}",
        )  # fmt: skip
    sheet.row += 1


def _tornado(of: Compared, printed: str) -> None:
    """Write E_ek when one part of the cost, or the units, differ by 20 per cent."""
    _heads(of.sheet, "E_ek, gdy jedna wielkość będzie inna o 20%", "o 20% mniej", "o 20% więcej")
    today, made = of.today.costs.totals, of.made.costs.totals
    whole = (today["K"], today["J"], made["K"], made["J"])
    for index, symbol in enumerate(("KB", "KP", "KT", "KI", "KZ", "J")):
        cells = []
        for field, change in (("mniej", NAJGORZEJ[1]), ("wiecej", NAJGORZEJ[0])):
            moved = f"ROUND({made[symbol]}*{100 + change}/100,2)"
            after = (
                (made["K"], moved) if symbol == "J" else (f"({made['K']}+{moved}-{made[symbol]})", made["J"])
            )
            ratio_after = UnitCosts((today["K"], today["J"]), after, (*whole, made[symbol])).ratio
            cells.append((ratio_after, styles.RATIO, field, field))
        _row(of, symbol, f"{printed}.{index}", cells)


def _sensitivity(of: Compared, scale: Sequence[Change]) -> None:
    """Write what comes out when the cost, or the units, turn out other than thought; last the worst of both."""
    sheet = of.sheet
    sheet.row += 1
    sheet.words(1, _HEADS[0], styles.COLUMN, 2)
    for number, head in enumerate(_HEADS[2:], 3):
        sheet.words(number, head, styles.COLUMN)
    sheet.row += 1
    printed = f"porownania.{{warianty.{of.made.costs.slot}-1}}"
    for index, change in enumerate(ZMIANY):
        said = f"{change:+}%".replace("-", "−") if change else "bez zmiany"
        sheet.words(1, said, styles.LABEL, 2)
        _case(of, scale, 3, (change, _ZERO), (f"{printed}.wrazliwosc.{index}.koszt", f"koszt {said}"))
        _case(of, scale, 6, (_ZERO, change), (f"{printed}.wrazliwosc.{index}.skala", f"jednostki {said}"))
        sheet.row += 1
    sheet.words(1, "Najgorzej: koszt +20%, jednostki −20%", styles.LABEL, 2)
    _case(of, scale, 3, NAJGORZEJ, (f"{printed}.najgorszy", "najgorzej"))
    sheet.row += 1


def _case(
    of: Compared, scale: Sequence[Change], first: int, changes: tuple[Decimal, Decimal], said: tuple[str, str]
) -> None:
    """Write unit cost, E_ek and decision after a change of cost and of units in per cent."""
    sheet, name = of.sheet, of.made.costs.name
    printed, label = said[0], f"{said[1]}, wariant {of.made.costs.slot}"
    today, made = of.today.costs.totals, of.made.costs.totals
    cost, units = (
        f"ROUND({made[symbol]}*{100 + change}/100,2)" if change else str(made[symbol])
        for symbol, change in zip(("K", "J"), changes, strict=True)
    )
    needed = (today["K"], today["J"], made["K"], made["J"])
    costs = UnitCosts((today["K"], today["J"]), (cost, units), needed)
    per_unit = f"ROUND({cost}/{units},IF(ABS({cost}/{units})>=10,2,4))"
    k_1 = or_gap(are_numbers(made["K"], made["J"]), or_gap(f"{units}<>0", per_unit))
    sheet.figure(first, when(name, k_1), styles.UNIT_COST, f"k_j, {label}", f"{printed}.k_1")
    sheet.figure(first + 1, when(name, costs.ratio), styles.RATIO, f"E_ek, {label}", f"{printed}.e_ek")
    words = {choice: choice.value for choice in Decyzja}
    units_moved = Change(scale[0].shown, f"ROUND(({units}-{today['J']})/{today['J']},9)")
    moved = (units_moved if changes[1] else scale[0], scale[1])
    ref = sheet.figure(
        first + 2,
        when(name, _decided(of, costs, moved, words, GAP)),
        styles.PLAIN,
        f"Decyzja, {label}",
        f"{printed}.decyzja",
        style=styles.WORDS,
        room=Decyzja.POPRAWIC_STANDARD.value,
    )
    sheet.colour(ref, *((words[choice], colour) for choice, colour in _COLOURS.items()))
