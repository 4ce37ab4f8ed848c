"""Where and when a notice appeared."""

from datetime import date

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Found, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.law.act import Provision
from wkus_docs.paths import Where
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data

_UDPP = acts["udpp"]


class Publikacja(Part):
    """Zamieszczenie ogłoszenia

    Ustawa wymaga trzech miejsc naraz; terminy liczy się od ostatniego z nich. Dni podaje ten, kto je zna:
    bez nich akt wymienia same miejsca.
    """

    data_bip: Data | None = None
    """Data zamieszczenia w Biuletynie Informacji Publicznej"""
    data_tablicy: Data | None = None
    """Data wywieszenia w siedzibie urzędu, w miejscu przeznaczonym na ogłoszenia"""
    data_strony: Data | None = None
    """Data zamieszczenia na stronie internetowej"""

    @property
    def daty(self) -> tuple[date, ...]:
        """The days that are given, in the order of the law."""
        days = (self.data_bip, self.data_tablicy, self.data_strony)
        return tuple(day for day in days if day is not None)

    @property
    def ostatnia(self) -> date | None:
        """Day of the last of the three, from which terms run; None where no day is given."""
        return max(self.daty, default=None)

    @rule(_UDPP["art. 13 ust. 1"])
    def _is_published_at_once(self) -> Findings:
        """We wszystkich trzech miejscach ogłoszenie ukazuje się tego samego dnia."""
        if self.ostatnia is not None and len(set(self.daty)) > 1:
            yield warning(
                (),
                "Ogłoszenie ukazuje się w trzech miejscach w różne dni; "
                f"termin liczy się od {data_slownie(self.ostatnia)}",
                hint="Zamieść je wszędzie tego samego dnia albo sprawdź daty.",
            )


MIEJSCA = ("publikacja.data_bip", "publikacja.data_tablicy", "publikacja.data_strony")
"""The three days, where a document holds them in „publikacja”."""


def appears_no_earlier_than(
    day: Where,
    *places: str,
    what: str,
    provision: Provision | None = None,
    found: Found = error,
    unless_before: Where = "",
) -> ClassRule:
    """Make the rule that a notice appears in no place before a day; ``what`` happens on it, in words.

    It is the plain order of days, unless a provision is given. Of what comes even before the day at
    ``unless_before`` another rule speaks.
    """

    @rule(*([provision] if provision else []), holds=f"Ogłoszenie ukazuje się nie wcześniej, niż {what}.")
    def check(part: Part) -> Findings:
        since: date = paths.value(part, day)
        earlier: date | None = paths.value(part, unless_before) if unless_before else None
        for loc, appears in (one for place in places for one in paths.each(part, place)):
            if appears is not None and appears < since and not (earlier and appears < earlier):
                yield found(
                    loc,
                    f"Ogłoszenie ma się ukazać {data_slownie(appears)}, a {what} {data_slownie(since)}",
                    hint="Popraw jedną z dat.",
                )

    return check
