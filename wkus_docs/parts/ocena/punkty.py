"""Points of an assessment: no more than the notice gives, and a threshold that can be reached."""

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule
from wkus_docs.paths import Where


def points_within_maximum(points: str, *, most: Where) -> ClassRule:
    """Make the rule that no points given exceed the most one can get."""

    @rule()
    def check(part: Part) -> Findings:
        """Punkty nie przekraczają najwyższej liczby z ogłoszenia."""
        for loc, given in paths.each(part, points):
            highest = paths.value(part, most)
            if given is not None and highest is not None and given > highest:
                yield error(
                    loc,
                    f"Przyznano {given} pkt, a można dostać najwyżej {highest} pkt.",
                    hint="Popraw punkty albo najwyższą liczbę według ogłoszenia.",
                )

    return check


def threshold_within_maximum(most: Where = "maks_punktow") -> ClassRule:
    """Make the rule of a part with „prog_punktow” that the threshold can be reached; ``most`` is the most points."""

    @rule()
    def check(part: Part) -> Findings:
        """Próg nie przekracza najwyższej liczby punktów."""
        threshold, highest = paths.value(part, "prog_punktow"), paths.value(part, most)
        if threshold is not None and highest is not None and threshold > highest:
            yield error(
                "prog_punktow",
                f"Próg ({threshold} pkt) jest wyższy niż najwyższa liczba punktów ({highest} pkt).",
                hint="Popraw próg albo najwyższą liczbę punktów.",
            )

    return check
