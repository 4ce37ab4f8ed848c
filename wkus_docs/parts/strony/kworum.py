"""The quorum of those who decide together."""

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.law.act import Provision


def quorum_is_at_least_half(who: str, of: str, *, provisions: tuple[Provision, ...] = ()) -> ClassRule:
    """Make the rule that „kworum” is half of „liczba_czlonkow” at least, and no more than all.

    ``who`` they are in the nominative, ``of`` in the genitive.
    """

    @rule(*provisions)
    def check(part: Part) -> Findings:
        """Kworum to co najmniej połowa składu i nie więcej niż cały skład."""
        quorum, members = paths.value(part, "kworum"), paths.value(part, "liczba_czlonkow")
        if quorum is None:
            return
        if quorum > members:
            yield error(
                "kworum",
                f"Kworum wynosi {quorum}, a {who} liczy osób: {members}.",
                hint="Zmniejsz kworum albo uzupełnij skład.",
            )
        if quorum * 2 < members:
            yield warning(
                "kworum",
                f"Kworum ({quorum}) to mniej niż połowa składu {of} ({members}).",
                hint="Podaj co najmniej połowę składu i sprawdź zasady działania.",
            )

    return check
