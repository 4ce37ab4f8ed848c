"""Rules on the money of the agreement: grant by years, limits of the forecast, own means."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.parts.pieniadze.kwoty import years_match
from wkus_docs.parts.umowa.warunki_umowy import Aktualizacja
from wkus_docs.polish.zapis import kwota_zapis

if TYPE_CHECKING:
    from wkus_docs.documents.umowa_wieloletnia import UmowaWieloletnia


@rule(acts["ufp"]["art. 221 ust. 3 pkt 2"])
def every_year_has_its_grant(umowa: "UmowaWieloletnia") -> Findings:
    """Każdy rok zadania ma swoją dotację, i tylko one."""
    for found in years_match(umowa.dotacja.kwoty_roczne, umowa.okres.lata, "lata"):
        yield error(("dotacja", *found.loc), found.message, hint=found.hint)


@rule(acts["ufp"]["art. 226 ust. 3 pkt 4"], acts["ufp"]["art. 228 ust. 1 pkt 1"])
def commitments_fit_the_forecast(umowa: "UmowaWieloletnia") -> Findings:
    """Dotacja każdego roku mieści się w limicie przedsięwzięcia."""
    limity = {item.rok: item.kwota for item in umowa.upowaznienie.limity}
    for item in umowa.dotacja.lata:
        limit = limity.get(item.rok)
        if limit is None:
            yield error(
                ("upowaznienie", "limity"),
                f"Przedsięwzięcie nie ma limitu na {item.rok} r., a umowa przyznaje na ten rok "
                f"{kwota_zapis(item.kwota)}.",
                hint="Dopisz limit z załącznika do wieloletniej prognozy finansowej.",
            )
        elif item.kwota > limit:
            yield error(
                ("upowaznienie", "limity"),
                f"Dotacja na {item.rok} r. to {kwota_zapis(item.kwota)}, a limit wynosi "
                f"{kwota_zapis(limit)}.",
                hint="Zmniejsz dotację albo poczekaj na zmianę prognozy przez radę.",
            )


@rule(acts["udpp"]["art. 5 ust. 4"])
def form_agrees_with_the_money(umowa: "UmowaWieloletnia") -> Findings:
    """Powierzenie finansuje całość zadania, wspieranie jego część."""
    wlasne = umowa.srodki_wlasne.razem
    if umowa.forma is Forma.POWIERZENIE and wlasne:
        yield warning(
            "srodki_wlasne",
            f"Przy powierzeniu dotacja finansuje całość zadania, a Zleceniobiorca wnosi "
            f"{kwota_zapis(wlasne)}.",
            hint="Zmień formę na „wspieranie” albo wpisz 0.",
        )
    if umowa.forma is Forma.WSPIERANIE and not wlasne:
        yield warning(
            "srodki_wlasne",
            "Przy wspieraniu dotacja finansuje część zadania, a Zleceniobiorca nic nie wnosi.",
            hint="Podaj inne środki lub wkład z oferty albo zmień formę na „powierzenie”.",
        )


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
