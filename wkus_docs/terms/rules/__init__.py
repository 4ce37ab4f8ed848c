"""The rules of terms, by what they concern, in the order in which a case meets them."""

from collections.abc import Mapping

from wkus_docs.terms.rule import Regula
from wkus_docs.terms.rules.agreement import AGREEMENT
from wkus_docs.terms.rules.contest import CONTEST
from wkus_docs.terms.rules.programme import PROGRAMME
from wkus_docs.terms.rules.refund import REFUND
from wkus_docs.terms.rules.reports import REPORTS
from wkus_docs.terms.rules.small_grant import SMALL_GRANT

CHAPTERS: Mapping[str, tuple[Regula, ...]] = {
    "Konsultacje, programy, uchwały i budżet": PROGRAMME,
    "Konkurs": CONTEST,
    "Umowa i realizacja": AGREEMENT,
    "Sprawozdania": REPORTS,
    "Kontrola i zwrot dotacji": REFUND,
    "Inicjatywa własna, inicjatywa lokalna i małe granty": SMALL_GRANT,
}
"""Rules by the title of their chapter."""

RULES: tuple[Regula, ...] = tuple(rule for chapter in CHAPTERS.values() for rule in chapter)
"""Every rule."""
