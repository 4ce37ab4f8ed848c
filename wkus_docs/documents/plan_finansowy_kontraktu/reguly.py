"""Rules of the financial plan: years, instalments and forecast agree, and nothing is left unsaid."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.badanie.wynik_wariantu import zlote
from wkus_docs.parts.pieniadze.dotacja import dzien_zwrotu
from wkus_docs.polish.zapis import data_slownie, kwota_zapis

if TYPE_CHECKING:
    from wkus_docs.documents.plan_finansowy_kontraktu import PlanFinansowyKontraktu

_UFP, _UDPP = acts["ufp"], acts["udpp"]


@rule()
def years_make_the_grant(plan: "PlanFinansowyKontraktu") -> Findings:
    """Dotacje lat dają razem dotację z umowy."""
    if plan.dotacja is not None and plan.dotacja != plan.kwota_dotacji:
        yield error(
            "kwota_dotacji",
            f"Dotacje lat dają razem {kwota_zapis(plan.dotacja)}, a dotacja wynosi "
            f"{kwota_zapis(plan.kwota_dotacji)} "
            f"(różnica {kwota_zapis(abs(plan.dotacja - plan.kwota_dotacji))}).",
            hint="Popraw lata albo kwotę z umowy.",
        )


@rule(_UFP["art. 226 ust. 3 pkt 5"])
def grant_stays_within_commitments(plan: "PlanFinansowyKontraktu") -> Findings:
    """Dotacja wszystkich lat mieści się w limicie zobowiązań."""
    limit = plan.prognoza.limit_zobowiazan if plan.prognoza is not None else None
    if limit is not None and plan.dotacja is not None and plan.dotacja > limit:
        yield warning(
            ("prognoza", "limit_zobowiazan"),
            f"Dotacja na wszystkie lata ({kwota_zapis(plan.dotacja)}) przekracza limit zobowiązań "
            f"({kwota_zapis(limit)}) o {kwota_zapis(plan.dotacja - limit)}.",
            hint="Zmniejsz dotację albo poczekaj na zmianę prognozy przez radę.",
        )


@rule()
def instalments_make_the_grant_of_each_year(plan: "PlanFinansowyKontraktu") -> Findings:
    """Transze roku dają razem dotację na ten rok."""
    for index, rok in enumerate(plan.lata):
        transze = plan.transze_roku(rok.rok)
        if rok.dotacja is not None and transze != rok.dotacja:
            yield error(
                ("lata", index, "dotacja"),
                f"Transze w {rok.rok} r. dają razem {kwota_zapis(transze)}, a dotacja to "
                f"{kwota_zapis(rok.dotacja)}.",
                hint="Popraw kwoty albo terminy transz.",
            )


@rule()
def instalments_fall_within_the_task(plan: "PlanFinansowyKontraktu") -> Findings:
    """Transze przekazuje się przed końcem zadania."""
    for index, transza in enumerate(plan.transze):
        if transza.termin > plan.okres.do:
            yield warning(
                ("transze", index, "termin"),
                f"Transza ma termin {data_slownie(transza.termin)}, po zakończeniu zadania "
                f"({data_slownie(plan.okres.do)}).",
                hint="Sprawdź termin: po zakończeniu zadania przekazuje się tylko to, za co już zapłacono.",
            )


@rule()
def a_year_is_settled_before_the_next(plan: "PlanFinansowyKontraktu") -> Findings:
    """Pierwszą transzę kolejnego roku przekazuje się po dniu zwrotu za rok poprzedni."""
    for index, transza in enumerate(plan.transze):
        rok = transza.termin.year
        zwrot = dzien_zwrotu(rok - 1, date(rok - 1, 12, 31))
        if rok > plan.okres.od.year and transza.termin <= zwrot:
            yield warning(
                ("transze", index, "termin"),
                f"Transza ma termin {data_slownie(transza.termin)}, a dotację za {rok - 1} r. zwraca się "
                f"do {data_slownie(zwrot)}",
                hint="Przesuń termin tak, by najpierw rozliczyć rok poprzedni.",
            )


def other_sources(plan: "PlanFinansowyKontraktu") -> Decimal | None:
    """Return the cost that the grant does not pay for, where both are known."""
    return None if plan.koszt is None or plan.dotacja is None else plan.koszt - plan.dotacja


@rule(_UDPP["art. 8"])
def payments_of_recipients_are_paid_activity(plan: "PlanFinansowyKontraktu") -> Findings:
    """O wpłatach odbiorców wiadomo, że są działalnością odpłatną pożytku publicznego."""
    lata = [str(rok.rok) for rok in plan.lata if rok.wplaty_odbiorcow]
    if lata:
        yield warning(
            "lata",
            f"Plan przewiduje wpłaty odbiorców (lata: {', '.join(lata)}).",
            hint="Sprawdź, czy oferta je zapowiada, a organizacja prowadzi działalność odpłatną.",
        )


@rule()
def reserve_covers_valorisation(plan: "PlanFinansowyKontraktu") -> Findings:
    """Rezerwa wystarcza na przewidywaną waloryzację."""
    for numer, wynik in enumerate(plan.skutki_waloryzacji):
        if wynik.saldo is not None and wynik.saldo < 0:
            yield warning(
                ("lata", numer, "rezerwa"),
                f"W {wynik.rok.rok} r. waloryzacja kosztowałaby {zlote(wynik.skutek)} zł, a rezerwy brakuje "
                f"{kwota_zapis(-wynik.saldo)}.",
                hint="Zwiększ rezerwę albo obniż pułap waloryzacji.",
            )
