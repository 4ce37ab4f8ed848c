"""Points of an assessment: no more than the notice gives, and a threshold that can be reached."""

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule
from wkus_docs.law import acts
from wkus_docs.law.act import Provision
from wkus_docs.paths import Where

_WYBOR = acts["udpp"]["art. 13 ust. 2 pkt 6"]


def points_within_maximum(points: str, *, most: Where, provision: Provision = _WYBOR) -> ClassRule:
    """Make the rule that no points given exceed the most one can get."""

    @rule(provision)
    def check(part: Part) -> Findings:
        """Punkty nie przekraczają najwyższej liczby z ogłoszenia."""
        for loc, given in paths.each(part, points):
            if given > paths.value(part, most):
                yield error(
                    loc,
                    f"Przyznano {given} pkt, a można dostać najwyżej {paths.value(part, most)} pkt.",
                    hint="Popraw punkty albo najwyższą liczbę według ogłoszenia.",
                )

    return check


def threshold_within_maximum() -> ClassRule:
    """Make the rule of a part with „prog_punktow” and „maks_punktow” that the threshold can be reached."""

    @rule(_WYBOR)
    def check(part: Part) -> Findings:
        """Próg nie przekracza najwyższej liczby punktów."""
        threshold, most = paths.value(part, "prog_punktow"), paths.value(part, "maks_punktow")
        if threshold is not None and threshold > most:
            yield error(
                "prog_punktow",
                f"Próg ({threshold} pkt) jest wyższy niż najwyższa liczba punktów ({most} pkt).",
                hint="Popraw próg albo najwyższą liczbę punktów.",
            )

    return check
