"""The day of the next one of what comes back: a review, an update."""

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule
from wkus_docs.polish.zapis import data_slownie


def next_one_is_later(field: str, *, day: str, what: str, after: str) -> ClassRule:
    """Make the rule that the next one comes after this one, where its day is given.

    ``field`` and ``day`` are the ways to the day of the next one and of this; ``what`` calls the next one in
    the nominative („Następny przegląd”), ``after`` this one in the locative („tym przeglądzie”).
    """

    @rule()
    def check(part: Part) -> Findings:
        """Następny dzień wypada po tym, od którego się go liczy."""
        coming, this = paths.value(part, field), paths.value(part, day)
        if coming is not None and coming <= this:
            yield error(
                field,
                f"{what} ({data_slownie(coming)}) nie wypada po {after} ({data_slownie(this)}).",
                hint="Podaj późniejszy dzień.",
            )

    return check
