"""How an offer stands, as it is typed: sums against each other, and against the bounds of the notice."""

from collections.abc import Iterator
from dataclasses import dataclass

from wkus_docs.answers.limits import Limits
from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref, TableAt
from wkus_docs.workbook.calculation import GREEN, RED, YELLOW, Calculation
from wkus_docs.workbook.oferta.kosztorys import CostSheet
from wkus_docs.workbook.oferta.lata import administration_said
from wkus_docs.workbook.oferta.zrodla import SourceSheet, covered

_NAME, _VALUE, _BOUND, _DIFFERENCE, _SAID = 1, 2, 3, 4, 5
_PERCENT = '0.00"%"'


@dataclass(frozen=True, slots=True)
class Bounds:
    """Cells with the bounds of the notice; a blank one bounds nothing."""

    pool: Ref
    largest: Ref
    smallest: Ref
    share: Ref
    contribution: Ref
    administration: Ref


class State:
    """Writes the lines of the state on the first sheet, from its current row on."""

    def __init__(self, sheet: Calculation, bounds: Bounds, of: Limits) -> None:
        """``bounds`` are the cells of what the notice bounds, ``of`` what it says of them."""
        self._sheet, self._bounds, self._limits = sheet, bounds, of

    def write(self, costs: CostSheet, sources: SourceSheet, partners: Ref, schedule: TableAt) -> None:
        """Write what is compared with what."""
        sheet = self._sheet
        sheet.heading("Stan oferty (liczy się sam)")
        sheet.name_columns("Co sprawdzamy", "Jest", "Ma być", "Różnica", "Wynik")
        for check in _checks(costs, sources, self._bounds, self._limits):
            self._check(check)
        self._line(
            "Lata, w których dotacja przekracza koszty albo kwotę z ogłoszenia",
            str(sources.beyond),
            styles.WHOLE,
            _none(sources.beyond, "Źródła"),
        )
        self._line(
            "Pozycje kosztorysu do poprawienia",
            str(costs.wrong),
            styles.WHOLE,
            _none(costs.wrong, "Kosztorys"),
        )
        self._counted(
            "Wiersze kosztorysu bez sprawdzenia (skopiuj do nich wzory)", costs.unchecked, "Kosztorys"
        )
        self._counted("Lata nad kolumnami kosztorysu do poprawienia", _wrong_years(costs), "Kosztorys")
        self._counted("Wiersze harmonogramu, w których czegoś brakuje", _incomplete(schedule), "Harmonogram")
        self._line("Udziały partnerów (oferta wspólna)", '""', styles.PLAIN, str(partners))

    def _counted(self, words: str, count: str, sheet: str) -> None:
        self._line(words, count, styles.WHOLE, _none(self._sheet.here(_VALUE), sheet))

    def _line(self, words: str, value: str, number_format: str, said: str) -> None:
        sheet = self._sheet
        sheet.words(_NAME, words)
        sheet.figure(_VALUE, value, number_format, words)
        for column in (_BOUND, _DIFFERENCE):
            sheet.words(column, "")
        self._verdict(words, said)

    def _check(self, check: "_Check") -> None:
        sheet = self._sheet
        sheet.words(_NAME, check.words)
        sheet.figure(_VALUE, check.value, check.number_format, check.words, check.printed)
        sheet.figure(_BOUND, check.bound, check.number_format, f"{check.words}: ma być")
        value, bound = sheet.here(_VALUE), sheet.here(_BOUND)
        difference = f'IF(COUNT({value},{bound})=2,ROUND({bound}-{value},2),"")'
        sheet.figure(_DIFFERENCE, difference, check.number_format, f"{check.words}: różnica")
        left = sheet.here(_DIFFERENCE)
        said = (
            check.said
            or f'IF({left}="","{check.nothing}",IF({left}{check.good}0,"{check.fits}","{check.wrong}"))'
        )
        self._verdict(check.words, said)

    def _verdict(self, words: str, said: str) -> None:
        ref = self._sheet.figure(_SAID, said, styles.PLAIN, f"{words}: wynik", style=styles.WORDS)
        self._sheet.colour(ref, ("✓", GREEN), ("≈", YELLOW), ("✗", RED))
        self._sheet.row += 1


@dataclass(frozen=True, slots=True)
class _Check:
    """A line of the state: what is compared with what, and the words; ``good`` is how the difference then is."""

    words: str
    value: str
    bound: str
    number_format: str
    good: str = ""
    fits: str = ""
    wrong: str = ""
    nothing: str = "– nie dotyczy"
    printed: str = ""
    said: str = ""


def _checks(costs: CostSheet, sources: SourceSheet, bounds: Bounds, of: Limits) -> Iterator[_Check]:
    unset = "– ogłoszenie tego nie wyznacza albo nie ma dotacji"
    grant = f'IF(ISNUMBER({sources.grant}),{sources.grant},"")'
    yield _Check(
        "Źródła wobec kosztów [zł]", str(sources.whole), str(costs.whole), styles.MONEY, printed="zrodla.razem",
        said=covered(str(sources.whole), str(costs.whole)),
    )  # fmt: skip
    yield _Check(
        "Dotacja wobec kwoty z ogłoszenia [zł]", grant, _given(bounds.pool), styles.MONEY, ">=",
        "✓ suma dotacji mieści się w kwocie ogłoszenia", "✗ suma dotacji przekracza kwotę ogłoszenia", unset, "zrodla.dotacja",
    )  # fmt: skip
    yield _Check(
        "Dotacja wobec najwyższej dla jednej oferty [zł]", grant, _given(bounds.largest), styles.MONEY, ">=",
        "✓ mieści się", "✗ przekracza najwyższą dotację", unset, "zrodla.dotacja",
    )  # fmt: skip
    yield _Check(
        "Dotacja wobec najniższej dla jednej oferty [zł]", grant, _given(bounds.smallest), styles.MONEY, "<=",
        "✓ jest wystarczająco wysoka", "✗ jest niższa niż najniższa dotacja", unset, "zrodla.dotacja",
    )  # fmt: skip
    yield _Check(
        "Suma dotacji w latach wobec dotacji [zł]", f'IF({sources.grant_of_years}=0,"",{sources.grant_of_years})', grant,
        styles.MONEY, "=", "✓ zgadza się", "✗ suma lat różni się od dotacji", "– nie podzielono na lata",
    )  # fmt: skip
    yield _share(
        "Udział dotacji w kosztach [%]", str(sources.grant), str(sources.whole), bounds.share, ">=",
        ("✓ nie przekracza najwyższego", "✗ jest wyższy niż pozwala ogłoszenie"), "zrodla.udzial_dotacji",
    )  # fmt: skip
    own, printed = (
        (sources.money, "zrodla.udzial_finansowego")
        if of.only_money
        else (sources.own, "zrodla.udzial_wkladu")
    )
    yield _share(
        "Wkład własny finansowy w kosztach [%]" if of.only_money else "Wkład własny w kosztach [%]", str(own),
        str(sources.whole), bounds.contribution, "<=",
        ("✓ jest wystarczający", "✗ jest niższy niż wymaga ogłoszenie"), printed,
        f'IF(N({own})>0,"✓ jest, jak wymaga ogłoszenie","✗ ogłoszenie go wymaga")' if of.asks_for_contribution else "",
    )  # fmt: skip
    whole = administration_said(costs.administration, sources.grant, costs.whole, bounds.administration)
    yield _Check(
        "Koszty administracyjne jako część dotacji [%]",
        f'IF(N({sources.grant})>0,ROUND({costs.administration}*100/{sources.grant},2),"")',
        _given(bounds.administration), _PERCENT,
        said=f'IF({sources.administration}>0,"✗ przekraczają granicę w którymś roku (Źródła)",IF({whole}="","{unset}",{whole}))',
    )  # fmt: skip


def _share(  # noqa: PLR0913, PLR0917 – a comparison is all of this
    words: str,
    part: str,
    whole: str,
    bound: Ref,
    good: str,
    said: tuple[str, str],
    printed: str,
    unbounded: str = "",
) -> _Check:
    """Compare a share with a bound by the amounts themselves: what rounding hides is told too.

    ``unbounded`` is a formula of what is said where the notice sets no bound.
    """
    off = f"ROUND(N({part})*100-{bound}*{whole},4)"
    kept = {">=": f"{off}<=0", "<=": f"{off}>=0"}[good]
    hidden = f"ROUND(N({part})*100/{whole},2)={bound}"
    compared = f'IF({kept},"{said[0]}",IF({hidden},"{said[1]} (o mniej niż 0,01%)","{said[1]}"))'
    otherwise = unbounded or '"– ogłoszenie tego nie wyznacza"'
    word = f'IF({whole}=0,"– nie ma jeszcze kwot",IF(ISNUMBER({bound}),{compared},{otherwise}))'
    value = f"IF({whole}>0,ROUND(N({part})*100/{whole},2),0)"
    return _Check(words, value, _given(bound), _PERCENT, printed=printed, said=word)


def _wrong_years(costs: CostSheet) -> str:
    """Return the formula that counts heads of years that are blank over amounts, or say what another one does."""
    heads = costs.years[0].to(costs.years[-1])
    return "+".join(
        f'IF({head}="",IF({spent}<>0,1,0),IF(COUNTIF({heads},{head})>1,1,0))'
        for head, spent in zip(costs.years, costs.of_year, strict=True)
    )


def _incomplete(schedule: TableAt) -> str:
    """Return the formula that counts rows of the schedule with something in them, but not with all they need."""
    columns = [schedule.whole(head.column) for _, head, _ in schedule.columns]
    used = "+".join(f"(LEN({one})>0)" for one in columns)
    lacking = "+".join(
        f"(LEN({one})=0)" for one in columns[:-1]
    )  # the last one is needed only for somebody else's part
    is_row = f'(LEFT({columns[0]},1)<>"▲")'
    return f"SUMPRODUCT((({used})>0)*(({lacking})>0)*{is_row})"


def _given(ref: Ref) -> str:
    return f'IF(ISNUMBER({ref}),{ref},"")'


def _none(count: Ref, sheet: str) -> str:
    return f'IF({count}=0,"✓ nie ma takich","✗ popraw je w arkuszu „{sheet}”")'
