"""Days on which the office works."""

from collections.abc import Mapping

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, rule, warning
from wkus_docs.law import acts
from wkus_docs.law.act import Provision
from wkus_docs.polish.kalendarz import dzien_wolny, najblizszy_roboczy
from wkus_docs.polish.zapis import data_slownie


def falls_on_working_days(
    days: Mapping[str, str],
    *,
    provisions: tuple[Provision, ...] = (acts["kpa"]["art. 57 § 4"],),
    view: str = "",
) -> ClassRule:
    """Make the rule that these days are no days off; each path with what the day is, in the nominative.

    ``view`` is a sentence on what is disputed about such a day.
    """

    @rule(*provisions, holds=f"W dniu pracy urzędu wypada: {', '.join(days.values()).lower()}.")
    def check(part: Part) -> Findings:
        for path, what in days.items():
            for loc, day in paths.each(part, path):
                if day is not None and (name := dzien_wolny(day)):
                    yield warning(
                        loc,
                        f"{what}: {data_slownie(day)} to dzień wolny ({name}).",
                        hint=f"Najbliższy dzień roboczy: {data_slownie(najblizszy_roboczy(day))}{view and f' {view}'}",
                    )

    return check
