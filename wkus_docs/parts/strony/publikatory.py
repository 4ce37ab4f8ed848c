"""Journals in which the acts a resolution cites were published."""

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, rule, warning
from wkus_docs.law import acts
from wkus_docs.polish.zapis import data_slownie


def citations_are_fresh(act: str, *, own: str, day: str) -> ClassRule:
    """Make the rule that citations were checked shortly before the day of a resolution.

    They are those of an act, by its key, and of the act whose key stands at ``own``.
    """

    @rule(acts["ztp"]["§ 161"])
    def check(part: Part) -> Findings:
        """Tabela publikatorów była sprawdzona niedługo przed dniem uchwały."""
        cited = (acts[act], acts[paths.value(part, own)])
        if stale := [one for one in cited if one.stale(paths.value(part, day))]:
            yield warning(
                paths.loc(day),
                f"Publikatory ({', '.join(one.tytul for one in stale)}) sprawdzono "
                f"{data_slownie(min(one.sprawdzono for one in stale))}",
                hint="Przed sesją porównaj je z Dziennikiem Ustaw.",
            )

    return check
