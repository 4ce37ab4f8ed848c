"""Relations of values that any document may keep, whatever they mean: told by paths, once for all.

Those that a provision states stand with their notion in ``parts``.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from wkus_docs import paths
from wkus_docs.analiza.efekty import CALOSC
from wkus_docs.document import ClassRule, Findings, Found, Part, error, rule, warning
from wkus_docs.paths import Where
from wkus_docs.polish.lata_w_tekscie import lata_w_tekscie
from wkus_docs.polish.zapis import data_slownie, lata, liczba
from wkus_docs.scalars.wybor import Wybor


def listed_once(
    path: str, what: str, *, key: Callable[[Any], Any] = lambda given: given, found: Found = error
) -> ClassRule:
    """Make the rule that no value at a path stands there twice; ``what`` it is, in the accusative.

    ``key`` folds spellings that mean the same.
    """

    @rule(holds=f"{what} podaje się raz.")
    def check(part: Part) -> Findings:
        given = list(paths.each(part, path))
        keys = [key(one) for _, one in given]
        for index, (loc, one) in enumerate(given):
            if keys.index(keys[index]) != index:
                yield found(
                    loc,
                    f"{what} {_shown(one)} podano dwa razy.",
                    hint="Usuń powtórzenie, popraw je albo połącz te pozycje.",
                )

    return check


def _shown(value: object) -> str:
    """Words in Polish quotes, numbers as they are.

    >>> _shown("Frekwencja"), _shown("1.2"), _shown(2027)
    ('„Frekwencja”', '1.2', '2027')
    """
    text = value.etykieta if isinstance(value, Wybor) else str(value)
    return f"„{text}”" if any(sign.isalpha() for sign in text) else text


def weights_sum_to_one(weights: str, *, at: str, what: str) -> ClassRule:
    """Make the rule that weights, where there are any and all are known, sum to 1.

    ``at`` is the place of the finding, ``what`` the weights belong to, in the genitive.
    """

    @rule(holds=f"Wagi {what} sumują się do {CALOSC}.")
    def check(part: Part) -> Findings:
        given = [weight for _, weight in paths.each(part, weights)]
        total = sum((weight for weight in given if weight is not None), Decimal(0))
        if given and None not in given and total != CALOSC:
            yield error(
                paths.loc(at),
                f"Wagi {what} dają razem {liczba(total)}, a mają dać {CALOSC}.",
                hint="Popraw wagi.",
            )

    return check


def lies_on_the_scale(*values: str, what: str, lowest: Decimal | int, highest: Decimal | int) -> ClassRule:
    """Make the rule that values, where they are given, lie between two, both allowed; ``what`` they are."""

    @rule(holds=f"{what} mieści się w skali od {lowest} do {highest}.")
    def check(part: Part) -> Findings:
        for loc, given in (one for path in values for one in paths.each(part, path)):
            if given is not None and not lowest <= given <= highest:
                yield error(
                    loc,
                    f"{what} {liczba(given)} leży poza skalą {lowest}–{highest}.",
                    hint=f"Podaj liczbę od {lowest} do {highest}.",
                )

    return check


def written_without_what_is_printed(*paths_of: str) -> ClassRule:
    """Make the rule that a subject does not repeat „w sprawie”, which the document prints before it."""

    @rule(holds="Przedmiot aktu podaje się bez słów „w sprawie”, które drukuje dokument.")
    def check(part: Part) -> Findings:
        for loc, text in (one for path in paths_of for one in paths.each(part, path)):
            if text and text.replace("\u00a0", " ").casefold().startswith("w sprawie "):
                yield error(
                    loc,
                    "Wydrukowałoby się „w sprawie w sprawie”: te słowa dokument dopisuje sam.",
                    hint=f"Zacznij od: „{text[len('w sprawie ') :]}”.",
                )

    return check


def written_without_quotes(*paths_of: str) -> ClassRule:
    """Make the rule that a name which the document prints in quotes has none of its own around it."""

    @rule(holds="Nazwę, którą dokument bierze w cudzysłów, podaje się bez cudzysłowu.")
    def check(part: Part) -> Findings:
        for loc, text in (one for path in paths_of for one in paths.each(part, path)):
            if text and text[0] in _OPENING and text[-1] in _CLOSING and not set(text[1:-1]) & _QUOTES:
                yield error(
                    loc,
                    f"Wydrukowałby się podwójny cudzysłów: „{text}”.",
                    hint=f"Wpisz bez cudzysłowu: {text[1:-1]}",
                )

    return check


_OPENING, _CLOSING = frozenset("„“”\"«»‚'"), frozenset("”“\"»«’'")
_QUOTES = _OPENING | _CLOSING


def title_speaks_of_the_years(title: str, *, years: str, what: str) -> ClassRule:
    """Make the rule that a title names only years for which there is money; ``what`` tells of, in the nominative.

    Where no year is given there is nothing to compare with.
    """

    @rule(holds="Lata w tytule są latami, na które podano kwoty.")
    def check(part: Part) -> Findings:
        given = {year for _, year in paths.each(part, years)}
        for loc, text in paths.each(part, title) if given else ():
            named = lata_w_tekscie(text) if text else frozenset()
            if strange := named - given:
                yield warning(
                    loc,
                    f"Tytuł mówi o {_years_in_words(named)}, a {what} podano na: "
                    f"{', '.join(map(str, sorted(given)))}.",
                    hint=f"Popraw tytuł albo lata kwot: {', '.join(map(str, sorted(strange)))} nie ma wśród nich.",
                )

    return check


_PLANS = re.compile(r"\b(?:program|strategi|plan|polityk)\w*", re.IGNORECASE)


def _years_in_words(named: frozenset[int]) -> str:
    """„roku 2027” or „latach 2027–2029”."""
    return f"{'roku' if len(named) == 1 else 'latach'} {lata(min(named), max(named))}"


def title_speaks_of_the_period(title: str, *, period: str, of_a_task: bool = True) -> ClassRule:
    """Make the rule that the years a title names are years of the period of the document.

    The title ``of_a_task`` may name a programme or a strategy of other years: then it is only pointed out.
    """

    @rule(holds="Lata w tytule są latami okresu.")
    def check(part: Part) -> Findings:
        span = paths.value(part, period)
        for loc, text in paths.each(part, title) if span is not None else ():
            named = lata_w_tekscie(text) if text else frozenset()
            if strange := named - set(span.lata):
                quotes = of_a_task and _PLANS.search(text)
                found = warning if named & set(span.lata) or quotes else error
                yield found(
                    loc,
                    f"Tytuł mówi o {_years_in_words(named)}, "
                    f"a okres ({period}) trwa od {data_slownie(span.od)} do {data_slownie(span.do)}",
                    hint=f"Popraw tytuł albo okres: {', '.join(map(str, sorted(strange)))} leży poza okresem.",
                )

    return check


def text_is_not_of_years_gone(text: str, *, day: str) -> ClassRule:
    """Make the rule that a text names no years that are all over on the day of its act."""

    @rule(holds="Tekst aktu mówi o latach, które w jego dniu jeszcze trwają albo są przed nami.")
    def check(part: Part) -> Findings:
        for loc, said, dated in paths.pairs(part, text, day):
            named = lata_w_tekscie(said or "")
            if named and dated and max(named) < dated.year:
                yield warning(
                    loc,
                    f"Tekst mówi o {_years_in_words(named)}, a akt ma datę {data_slownie(dated)}",
                    hint="Popraw tekst albo datę.",
                )

    return check


def number_is_of_the_year(number: str, *, day: str) -> ClassRule:
    """Make the rule that an act numbered with a year has the year of its day: „XXXI/248/2026”.

    ``day`` may have „*”, where ``number`` has it: each number then goes with its own day.
    """

    @rule(holds="Rok w numerze aktu jest rokiem jego daty.")
    def check(part: Part) -> Findings:
        for loc, text, dated in paths.pairs(part, number, day):
            years = _years_of(text)
            if dated and years and dated.year not in years:
                yield warning(
                    loc,
                    f"Numer {text} jest z {years[-1]} r., a data aktu to {data_slownie(dated)}",
                    hint="Popraw numer albo datę.",
                )

    return check


def case_is_not_of_a_later_year(number: str, *, day: str) -> ClassRule:
    """Make the rule that a case number („RSS.526.3.2026”) is of no later year than the document's day."""

    @rule(holds="Rok w znaku sprawy nie jest późniejszy niż dokument.")
    def check(part: Part) -> Findings:
        dated = paths.value(part, day)
        for loc, given in paths.each(part, number):
            years = _years_of(given)
            if dated and years and min(years) > dated.year:
                yield warning(
                    loc,
                    f"Znak sprawy jest z {min(years)} r., a dokument ma datę {data_slownie(dated)}",
                    hint="Popraw znak sprawy albo datę.",
                )

    return check


def _years_of(number: str | None) -> tuple[int, ...]:
    """Years that a number of an act ends or is parted with; of a resolution's also „59/19”.

    >>> _years_of("0050.214.2026"), _years_of("1/2027/PWD"), _years_of("VIII/59/19"), _years_of("Nr 12/26")
    ((2026,), (2027,), (2019,), ())
    """
    text = number or ""
    short = _SHORT_YEAR.search(text)
    return (2000 + int(short[1]),) if short else tuple(int(year) for year in _NUMBERED.findall(text))


_NUMBERED = re.compile(r"(?<=[/.\-])(20\d\d)(?=$|[/.\-])")
_SHORT_YEAR = re.compile(r"\b[IVXLC]+/\d+/(\d\d)$")


def precedes(earlier: str, *, later: Where, what: str, than: str) -> ClassRule:
    """Make the rule that a day comes before another one; ``what`` it is of and ``than`` what it precedes.

    ``what`` is in the nominative, ``than`` in the nominative too: „Uchylana uchwała”, „ta uchwała”.
    """

    @rule(holds=f"{what} jest wcześniejsza niż {than}.")
    def check(part: Part) -> Findings:
        limit = paths.value(part, later)
        for loc, day in paths.each(part, earlier):
            if day and limit and day >= limit:
                yield error(
                    loc,
                    f"{what} ma datę {data_slownie(day)}, a {than} {data_slownie(limit)}",
                    hint="Popraw jedną z dat.",
                )

    return check


def is_no_later(earlier: str, *, later: Where, what: str, than: str) -> ClassRule:
    """Make the rule that a day is no later than another one: what was done before, on the same day at the latest.

    ``what`` it is of and ``than`` what rests on it, both in the nominative: „Uchwała o programie”, „ogłoszenie”.
    """

    @rule(holds=f"{what}: data nie jest późniejsza niż {than}.")
    def check(part: Part) -> Findings:
        limit = paths.value(part, later)
        for loc, day in paths.each(part, earlier) if limit else ():
            if day and day > limit:
                yield error(
                    loc,
                    f"{what} ma datę {data_slownie(day)}, późniejszą niż {than} ({data_slownie(limit)}).",
                    hint="Popraw jedną z dat.",
                )

    return check
