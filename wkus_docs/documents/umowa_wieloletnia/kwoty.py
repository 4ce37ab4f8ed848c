"""Rules on the money of the agreement: grant by years, limits of the forecast, own means."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.umowa.warunki_umowy import Aktualizacja
from wkus_docs.polish.zapis import kwota_zapis

if TYPE_CHECKING:
    from wkus_docs.documents.umowa_wieloletnia import UmowaWieloletnia


@rule(acts["rwz"]["zał. 3 § 1"])
def changed_award_has_a_new_estimate(umowa: "UmowaWieloletnia") -> Findings:
    """Gdy przyznano inną kwotę niż w ofercie, załącznikiem jest zaktualizowana kalkulacja."""
    dotacja = umowa.dotacja
    if (
        dotacja.kwota_przyznana != dotacja.kwota_wnioskowana
        and Aktualizacja.KALKULACJA not in umowa.aktualizacje
    ):
        yield warning(
            "aktualizacje",
            f"Oferent wnosił o {kwota_zapis(dotacja.kwota_wnioskowana)}, a przyznano "
            f"{kwota_zapis(dotacja.kwota_przyznana)}: kalkulacja z oferty już nie pasuje.",
            hint="Dołącz zaktualizowaną kalkulację: „kalkulacja” w polu „aktualizacje”.",
        )
