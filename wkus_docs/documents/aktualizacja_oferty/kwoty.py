"""Rules on money: the estimate makes the award to the grosz, and the grant's share does not grow."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.oferta_wspolna import offerors_differ, shares_make_the_costs
from wkus_docs.parts.konkurs.plan_zadania import contribution_fits
from wkus_docs.parts.pieniadze.kwoty import suma, sums_match
from wkus_docs.polish.zapis import kwota_zapis, procent

if TYPE_CHECKING:
    from wkus_docs.documents.aktualizacja_oferty import AktualizacjaOferty

_UDPP = acts["udpp"]


@rule(_UDPP["art. 15 ust. 2h pkt 3"])
def grant_is_the_award(doc: "AktualizacjaOferty") -> Findings:
    """Dotacja w nowej kalkulacji to dokładnie ta, którą oferent przyjmuje z przyznanej."""
    if doc.zrodla is None:
        return
    grant, taken = doc.zrodla.dotacja, doc.dotacja_przyjeta
    if grant > taken and doc.wszystko_znane:
        yield error(
            ("zrodla", "dotacja"),
            f"Dotacja w kalkulacji to {kwota_zapis(grant)}, więcej niż przyznano i przyjęto: {kwota_zapis(taken)} "
            f"(za dużo o {kwota_zapis(grant - taken)}).",
            hint="Zmniejsz dotację w źródłach do kwoty przyznanej.",
        )
    elif grant < taken:
        yield error(
            ("zrodla", "dotacja"),
            f"Dotacja w kalkulacji to {kwota_zapis(grant)}, mniej niż przyjęto: {kwota_zapis(taken)} "
            f"(brakuje {kwota_zapis(taken - grant)}).",
            hint="Popraw źródła; gdy oferent chce mniej, niż przyznano, wpisz to w latach: „przyjmowana”.",
        )


@rule()
def sources_cover_the_costs(doc: "AktualizacjaOferty") -> Findings:
    """Źródła dają sumę kosztów, po zmianie i w ofercie."""
    costs = doc.kosztorys
    if costs is None:
        return
    if doc.zrodla is not None:
        yield from sums_match("zrodla", doc.zrodla.razem, costs.razem, "Źródła a koszty po zmianie")
    if doc.zrodla_w_ofercie is not None:
        yield from sums_match(
            "zrodla_w_ofercie", doc.zrodla_w_ofercie.razem, costs.przed_zmiana, "Źródła a koszty w ofercie"
        )


@rule()
def requested_years_make_the_request(doc: "AktualizacjaOferty") -> Findings:
    """Kwoty wnioskowane w latach dają dotację z oferty."""
    asked = [item.wnioskowana for item in doc.dotacja]
    if doc.zrodla_w_ofercie is not None and None not in asked:
        total = suma(item for item in asked if item is not None)
        yield from sums_match("dotacja", doc.zrodla_w_ofercie.dotacja, total, "Dotacja wnioskowana")


@rule()
def costs_take_the_grant_of_each_year(doc: "AktualizacjaOferty") -> Findings:
    """W żadnym roku dotacja nie przekracza kosztów tego roku."""
    if doc.kosztorys is None:
        return
    for index, item in enumerate(doc.dotacja):
        taken, costs = item.przyjeta, doc.kosztorys.w_roku[item.rok]
        if taken is not None and taken > costs:
            yield error(
                ("dotacja", index),
                f"Dotacja na {item.rok} rok ({kwota_zapis(taken)}) przekracza koszty tego roku ({kwota_zapis(costs)}).",
                hint="Popraw koszty tego roku albo przyjmij mniejszą kwotę.",
            )


@rule()
def divided_grant_is_the_award(doc: "AktualizacjaOferty") -> Findings:
    """Dotacja podzielona na koszty daje w każdym roku kwotę przyjętą, co do grosza."""
    if doc.kosztorys is None or not doc.kosztorys.czy_podzielone:
        return
    for item in doc.dotacja:
        taken, divided = item.przyjeta, doc.kosztorys.z_dotacji(item.rok)
        if taken is not None and divided != taken:
            yield error(
                "kosztorys",
                f"Z dotacji pokrywa się w {item.rok} r. {kwota_zapis(divided)}, a dotacja na ten rok to "
                f"{kwota_zapis(taken)} (różnica {kwota_zapis(abs(divided - taken))}).",
                hint="Popraw pola „z_dotacji” tego roku.",
            )


@rule()
def grant_pays_no_more_than_a_cost(doc: "AktualizacjaOferty") -> Findings:
    """Z dotacji pokrywa się najwyżej cały koszt roku."""
    if doc.kosztorys is None:
        return
    for loc, cost in doc.miejsca_kosztow:
        for year, item in enumerate(cost.kwoty_roczne):
            if item.z_dotacji is not None and item.z_dotacji > item.kwota:
                yield error(
                    (*loc, "kwoty_roczne", year, "z_dotacji"),
                    f"Z dotacji pokrywałoby się {kwota_zapis(item.z_dotacji)}, a koszt „{cost.nazwa}” w {item.rok} r. "
                    f"to {kwota_zapis(item.kwota)}.",
                    hint="Popraw jedną z kwot.",
                )


@rule(_UDPP["art. 13 ust. 2 pkt 3"])
def share_of_the_grant_does_not_grow(doc: "AktualizacjaOferty") -> Findings:
    """Udział dotacji w kosztach nie jest wyższy niż w ofercie, chyba że ogłoszenie na to pozwala."""
    before, now = doc.zrodla_w_ofercie, doc.zrodla
    if before is None or now is None or doc.czy_udzial_moze_wzrosnac or not doc.udzial_wzrosl:
        return
    found = warning if doc.czy_udzial_moze_wzrosnac is None else error
    yield found(
        ("zrodla", "dotacja"),
        f"Udział dotacji w kosztach rośnie: w ofercie {procent(before.udzial_dotacji)}, po zmianie "
        f"{procent(now.udzial_dotacji)}.",
        hint="Zwiększ wkład albo zmniejsz dotację i koszty; ogłoszenia zwykle nie pozwalają na wzrost udziału."
        if doc.czy_udzial_moze_wzrosnac is None
        else "Ogłoszenie na to nie pozwala: zwiększ wkład albo przyjmij mniejszą dotację.",
    )


@rule(_UDPP["art. 5 ust. 4 pkt 2"])
def contribution_fits_the_form(doc: "AktualizacjaOferty") -> Findings:
    """Przy wspieraniu dotacja pokrywa część kosztów; przy powierzeniu wkładu się nie wymaga."""
    if doc.zrodla is not None:
        yield from contribution_fits(doc.zrodla, doc.forma_zlecenia)


@rule()
def nobody_pays_anew(doc: "AktualizacjaOferty") -> Findings:
    """Od odbiorców nie pobiera się opłat, których nie było w ofercie."""
    before, now = doc.zrodla_w_ofercie, doc.zrodla
    if before is None or now is None or before.swiadczenia_odbiorcow:
        return
    if now.swiadczenia_odbiorcow:
        yield warning(
            ("zrodla", "swiadczenia_odbiorcow"),
            f"Odbiorcy mieliby płacić {kwota_zapis(now.swiadczenia_odbiorcow)}, a w ofercie opłat nie było.",
            hint="Odpłatność zmienia ofertę, którą oceniono; pokryj brak wkładem albo mniejszym zakresem.",
        )


@rule()
def joint_costs_are_divided(doc: "AktualizacjaOferty") -> Findings:
    """Koszty oferty wspólnej po zmianie są podzielone między różnych oferentów bez reszty."""
    yield from offerors_differ(doc.oferenci)
    if doc.kosztorys is not None:
        yield from shares_make_the_costs(doc.oferenci, doc.kosztorys.w_latach)


@rule()
def only_joint_costs_are_divided(doc: "AktualizacjaOferty") -> Findings:
    """Podział kosztów między oferentów podaje się tylko w ofercie wspólnej i tylko z nową kalkulacją."""
    if doc.rezygnuje:
        return  # told with all that a resignation does not print
    for index, item in enumerate(doc.oferenci):
        if item.koszty_roczne and (not doc.wspolna or not doc.kalkulacja):
            yield warning(
                ("oferenci", index, "koszty_roczne"),
                "Podział kosztów nie wydrukuje się: podaje się go w ofercie wspólnej, razem z nową kalkulacją.",
                hint="Usuń go albo dopisz kalkulację.",
            )
