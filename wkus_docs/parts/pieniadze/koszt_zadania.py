"""The cost of a task, of which the grant is a part."""

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule
from wkus_docs.law.act import Provision
from wkus_docs.paths import Where
from wkus_docs.polish.zapis import kwota_zapis


def grant_within_the_cost(  # noqa: PLR0913 – where the values stand and the words of the document, each named
    grant: Where,
    cost: Where,
    *,
    at: str,
    what: str = "Dotacja",
    year: str = "",
    provisions: tuple[Provision, ...] = (),
) -> ClassRule:
    """Make the rule that a grant is no higher than the cost of the task.

    ``at`` is the place of the finding, ``what`` the grant is, in the nominative; ``year`` is where its year
    stands, if it is that of one.
    """

    @rule(*provisions, holds=f"{what} nie przekracza kosztu zadania.")
    def check(part: Part) -> Findings:
        given, most = paths.value(part, grant), paths.value(part, cost)
        if most is not None and given > most:
            when = f" na {paths.value(part, year)} r." if year else ""
            yield error(
                paths.loc(at),
                f"{what}{when} ({kwota_zapis(given)}) przekracza koszt zadania ({kwota_zapis(most)}).",
                hint="Sprawdź obie kwoty i popraw jedną.",
            )

    return check
