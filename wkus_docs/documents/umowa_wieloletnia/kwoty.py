"""Rules on the money of the agreement: its authority in the forecast, the estimate that fits the grant."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.kwoty import years_match
from wkus_docs.parts.umowa.warunki_umowy import Aktualizacja
from wkus_docs.polish.zapis import kwota_zapis

if TYPE_CHECKING:
    from wkus_docs.documents.umowa_wieloletnia import UmowaWieloletnia


@rule()
def every_year_has_its_grant(umowa: "UmowaWieloletnia") -> Findings:
    """Każdy rok zadania ma kwotę dotacji albo jest rokiem, na który kwotę ustali się później."""
    known = {item.rok for item in umowa.dotacja.lata}
    later = {item.rok for item in umowa.dotacja.lata_do_ustalenia}
    for index, item in enumerate(umowa.dotacja.lata_do_ustalenia):
        if item.rok in known or item.rok not in umowa.okres.lata:
            yield error(
                ("dotacja", "lata_do_ustalenia", index, "rok"),
                f"Kwotę na {item.rok} r. podano, a zarazem zostawiono do ustalenia."
                if item.rok in known
                else f"Rok {item.rok} leży poza okresem zadania.",
                hint="Zostaw rok w jednym miejscu albo popraw go.",
            )
    years = tuple(rok for rok in umowa.okres.lata if rok in known or rok not in later)
    yield from years_match(umowa.dotacja.lata, years, ("dotacja", "lata"))


@rule(acts["ufp"]["art. 228 ust. 1"])
def years_to_come_have_an_authority(umowa: "UmowaWieloletnia") -> Findings:
    """Umowa, z której płaci się w latach po jej zawarciu, ma upoważnienie w prognozie."""
    known, to_be_fixed = umowa.dotacja.lata, umowa.dotacja.lata_do_ustalenia
    years = [item.rok for item in known] + [item.rok for item in to_be_fixed]
    later = sorted(rok for rok in years if rok > umowa.data_zawarcia.year)
    if umowa.upowaznienie is None and len(years) > 1 and later:
        yield error(
            "upowaznienie",
            f"Umowa przyznaje dotację na {later[-1]} r., a nie podano upoważnienia w wieloletniej prognozie "
            "finansowej.",
            hint="Dopisz „upowaznienie”: uchwałę, przedsięwzięcie i limity; bez niego można zawrzeć umowę "
            "tylko na jeden rok.",
        )


@rule(acts["rwz"]["zał. 3 § 1"])
def changed_award_has_a_new_estimate(umowa: "UmowaWieloletnia") -> Findings:
    """Gdy przyznano inną kwotę niż w ofercie, załącznikiem jest zaktualizowana kalkulacja."""
    dotacja = umowa.dotacja
    if (
        dotacja.kwota_wnioskowana is not None
        and dotacja.kwota_przyznana != dotacja.kwota_wnioskowana
        and Aktualizacja.KALKULACJA not in umowa.aktualizacje
    ):
        yield warning(
            "aktualizacje",
            f"Oferent wnosił o {kwota_zapis(dotacja.kwota_wnioskowana)}, a przyznano "
            f"{kwota_zapis(dotacja.kwota_przyznana)}: kalkulacja z oferty już nie pasuje.",
            hint="Dołącz zaktualizowaną kalkulację: „kalkulacja” w polu „aktualizacje”.",
        )
