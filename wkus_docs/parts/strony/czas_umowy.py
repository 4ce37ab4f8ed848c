"""How long an agreement with an organisation may last, and so the task it is concluded for."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Found, Part, error, rule
from wkus_docs.errors import Loc
from wkus_docs.law import acts, parameters
from wkus_docs.law.act import Provision
from wkus_docs.parts.strony.okres import longer_than
from wkus_docs.paths import Where
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie


def longest_agreement(day: date) -> int:
    """Return how many years at most an agreement lasts by the law of a day.

    >>> longest_agreement(date(2026, 12, 1))
    5
    """
    years: int = parameters["max_lat_umowy"].na(day)
    return years


def lasts_no_longer_than_an_agreement(  # noqa: PLR0913 – where the values stand and the words of the document, each named
    period: str,
    *,
    day: Where,
    found: Found = error,
    what: str = "Zadanie",
    since: Mapping[str, str] | None = None,
    at: Callable[[Any], Iterable[Loc]] | None = None,
    provisions: tuple[Provision, ...] = (acts["udpp"]["art. 16 ust. 3"],),
) -> ClassRule:
    """Make the rule that a period is not longer than an agreement may be.

    ``what`` lasts so long, in the nominative. ``since`` gives the days from which the years are counted,
    each with its words in the genitive; without it they run from the start of the period. ``at`` gives the
    places of the finding, where it does not stand at the end of the period or not always. What is no agreement
    may lawfully last longer, and names no ``provisions``.
    """
    starts = since or {f"{period}.od": "początku"}
    places = at or (lambda _: (paths.loc(f"{period}.do"),))

    @rule(*provisions)
    def check(part: Part) -> Findings:
        """Zadanie trwa nie dłużej, niż można zawrzeć umowę."""
        most, end = longest_agreement(paths.value(part, day)), paths.value(part, f"{period}.do")
        if end is None:
            return
        days = [(paths.value(part, way), words) for way, words in starts.items()]
        for start, words in [one for one in days if longer_than(most, one[0], end)][:1]:
            for place in places(part):
                yield found(
                    place,
                    f"{what} trwa dłużej niż {policz(most, 'rok', 'lata', 'lat')}: od {words} "
                    f"({data_slownie(start)}) do {data_slownie(end)}",
                    hint="Skróć okres: na dłuższy nie można zawrzeć umowy, a dalszy ciąg poprzedza nowy konkurs.",
                )

    return check
