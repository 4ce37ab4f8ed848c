"""A report on a period that is over."""

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule
from wkus_docs.polish.zapis import data_slownie


def report_follows_its_period(period: str) -> ClassRule:
    """Make the rule that the report of „data_raportu” is written after the period it examines."""

    @rule()
    def check(part: Part) -> Findings:
        """Raport powstaje po końcu badanego okresu."""
        day, end = paths.value(part, "data_raportu"), paths.value(part, f"{period}.do")
        if day <= end:
            yield error(
                "data_raportu",
                f"Raport ma datę {data_slownie(day)}, a badany okres kończy się {data_slownie(end)}",
                hint="Popraw datę albo skróć okres.",
            )

    return check
