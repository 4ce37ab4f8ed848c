"""Where and when a notice appeared."""

from datetime import date

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.law.act import Provision
from wkus_docs.paths import Where
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data

_OGLOSZENIE = acts["udpp"]["art. 13 ust. 3"]


class Publikacja(Part):
    """Zamieszczenie ogłoszenia

    Ustawa wymaga trzech miejsc naraz; terminy liczy się od ostatniego z nich.
    """

    data_bip: Data
    """Data zamieszczenia w Biuletynie Informacji Publicznej"""
    data_tablicy: Data
    """Data wywieszenia w siedzibie urzędu, w miejscu przeznaczonym na ogłoszenia"""
    data_strony: Data
    """Data zamieszczenia na stronie internetowej"""

    @property
    def daty(self) -> tuple[date, date, date]:
        """The three days, in the order of the law."""
        return (self.data_bip, self.data_tablicy, self.data_strony)

    @property
    def ostatnia(self) -> date:
        """Day of the last of the three, from which terms run."""
        return max(self.daty)

    @rule(_OGLOSZENIE)
    def _is_published_at_once(self) -> Findings:
        """We wszystkich trzech miejscach ogłoszenie ukazuje się tego samego dnia."""
        if len(set(self.daty)) > 1:
            yield warning(
                (),
                "Ogłoszenie ukazuje się w trzech miejscach w różne dni; "
                f"termin liczy się od {data_slownie(self.ostatnia)}",
                hint="Zamieść je wszędzie tego samego dnia albo sprawdź daty.",
            )


MIEJSCA = ("publikacja.data_bip", "publikacja.data_tablicy", "publikacja.data_strony")
"""The three days, where a document holds them in „publikacja”."""


def appears_no_earlier_than(
    day: Where, *places: str, what: str, provision: Provision | None = _OGLOSZENIE
) -> ClassRule:
    """Make the rule that a notice appears in no place before a day; ``what`` happens on it, in words."""

    @rule(
        *([] if provision is None else [provision]),
        holds=f"Ogłoszenie ukazuje się nie wcześniej, niż {what}.",
    )
    def check(part: Part) -> Findings:
        since: date = paths.value(part, day)
        for loc, appears in (one for place in places for one in paths.each(part, place)):
            if appears is not None and appears < since:
                yield error(
                    loc,
                    f"Ogłoszenie ma się ukazać {data_slownie(appears)}, a {what} {data_slownie(since)}",
                    hint="Popraw jedną z dat.",
                )

    return check
