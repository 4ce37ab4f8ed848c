"""The quorum of those who decide together."""

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning


def quorum_is_at_least_half(
    who: str,
    of: str,
    *,
    quorum: str = "kworum",
    members: str = "liczba_czlonkow",
    fewest: str = "",
) -> ClassRule:
    """Make the rule that a quorum is half of the members at least, and no more than all, where their number is known.

    ``who`` they are in the nominative, ``of`` in the genitive. ``fewest`` is the way to the number of members where
    there may be fewer of them.
    """

    @rule()
    def check(part: Part) -> Findings:
        """Kworum to co najmniej połowa składu i nie więcej niż cały skład."""
        needed, most, least = (paths.value(part, way) for way in (quorum, members, fewest or members))
        if needed is None or most is None:
            return
        if needed > least:
            yield error(
                paths.loc(quorum),
                f"Kworum wynosi {needed}, a {who} liczy osób: {least}.",
                hint="Zmniejsz kworum albo uzupełnij skład.",
            )
        if needed * 2 < most:
            yield warning(
                paths.loc(quorum),
                f"Kworum ({needed}) to mniej niż połowa składu {of} ({most}).",
                hint="Podaj co najmniej połowę składu i sprawdź zasady działania.",
            )

    return check
