"""Official forms: from when they are used, and how many sign them."""

from datetime import date

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule
from wkus_docs.law.act import Provision
from wkus_docs.polish.zapis import data_slownie


def form_is_in_use(day: str, *, since: date, provision: Provision) -> ClassRule:
    """Make the rule that on the day of a document its form is already used."""

    @rule(provision)
    def check(part: Part) -> Findings:
        """W dniu dokumentu używa się tego wzoru."""
        if paths.value(part, day) < since:
            yield error(
                paths.loc(day), f"Wzór stosuje się od {data_slownie(since)}", hint="Popraw datę dokumentu."
            )

    return check


def as_many_sign_as_registered(provision: Provision) -> ClassRule:
    """Make the rule that „reprezentanci” are as many as „liczba_podpisow” says, where it does."""

    @rule(provision)
    def check(part: Part) -> Findings:
        """Podpisuje tyle osób, ilu wymaga sposób reprezentacji z rejestru."""
        least, given = paths.value(part, "liczba_podpisow"), paths.value(part, "reprezentanci")
        if least and len(given) < least:
            yield error(
                "reprezentanci",
                f"Według rejestru podpisują łącznie {least} osoby, a podano {len(given)}.",
                hint="Dopisz osoby podpisujące albo popraw liczba_podpisow.",
            )

    return check
