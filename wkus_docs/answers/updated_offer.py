"""What an offer, the results and the notice ask of the update of the offer: lines met by name, the award, the days."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import wraps
from typing import Any, TypeAlias

from wkus_docs.answers import offer as offers
from wkus_docs.answers import results
from wkus_docs.answers.asked import Asked, Told, sentence
from wkus_docs.document import Finding, Findings, Found, error, warning
from wkus_docs.errors import Loc
from wkus_docs.polish.kalendarz import po_dniach_roboczych
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.polish.zwijanie import zwin

_HERE = "w aktualizacji"
_Cost: TypeAlias = tuple[Loc, tuple[str, str], Any]
"""A cost with its place and its names: of the activity and of the cost itself."""


def _costs(estimate: Any) -> Iterator[_Cost]:
    for place, activity in enumerate(estimate.dzialania):
        for number, cost in enumerate(activity.koszty):
            at: Loc = ("kosztorys", "dzialania", place, "koszty", number)
            yield at, (zwin(activity.nazwa), zwin(cost.nazwa)), cost
    for number, cost in enumerate(estimate.koszty_administracyjne):
        yield ("kosztorys", "koszty_administracyjne", number), ("", zwin(cost.nazwa)), cost


def costs_were_so_in_the_offer(update: Any, asked: Asked) -> Findings:
    """Każdy koszt z oferty jest w aktualizacji, z tą samą kwotą z oferty w każdym roku."""
    if update.kosztorys is None:
        return
    here = {names: (at, cost) for at, names, cost in _costs(update.kosztorys)}
    for at, names, cost in _costs(asked.document.kosztorys):  # type: ignore[attr-defined]  # the offer of the pair
        if names not in here:
            told = Told((*at, "nazwa"), cost.nazwa)
            yield _told(
                warning, ("kosztorys",), asked, told, f"{_HERE} nie ma tego kosztu",
                hint="Wpisz go, a gdy oferent z niego rezygnuje, z kwotami 0.",
            )  # fmt: skip
            continue
        place, now = here.pop(names)
        before = {item.rok: item.przed for item in now.kwoty_roczne}
        for year, item in enumerate(cost.kwoty_roczne):
            if before.get(item.rok, Decimal(0)) != item.kwota:
                said = f"{_HERE} jako kwota z oferty na {item.rok} r. {kwota_zapis(before.get(item.rok, Decimal(0)))}"
                yield _told(
                    error, (*place, "kwoty_roczne"), asked, Told((*at, "kwoty_roczne", year, "kwota"), item.kwota),
                    said, hint="Kwotę z oferty przepisuje się bez zmian.",
                )  # fmt: skip
    for at, cost in here.values():
        if cost.przed_zmiana:
            yield error(
                (*at, "nazwa"),
                f"W ofercie nie ma kosztu „{cost.nazwa}” w tym działaniu, a w aktualizacji ma on kwotę z oferty.",
                hint=f"Popraw nazwę albo usuń kwotę z oferty. Porównano z {asked.source.name}.",
            )


def results_were_so_in_the_offer(update: Any, asked: Asked) -> Findings:
    """Każdy rezultat z oferty jest w aktualizacji, która podaje rezultaty, z tym samym poziomem z oferty."""
    if not update.rezultaty:
        return
    here = {zwin(one.nazwa): (index, one) for index, one in enumerate(update.rezultaty)}
    for number, result in enumerate(asked.document.rezultaty):  # type: ignore[attr-defined]  # the offer of the pair
        found = here.get(zwin(result.nazwa))
        at: Loc = ("rezultaty", number)
        if found is None:
            yield _told(
                warning, ("rezultaty",), asked, Told((*at, "nazwa"), result.nazwa), f"{_HERE} go nie ma",
                hint="Wpisz go, a gdy oferent go wycofuje, bez poziomu po zmianie.",
            )  # fmt: skip
            continue
        index, now = found
        if now.poziom_w_ofercie is None or zwin(now.poziom_w_ofercie) != zwin(result.poziom):
            said = f"{_HERE} jako poziom z oferty „{now.poziom_w_ofercie}”" if now.poziom_w_ofercie else (
                f"{_HERE} bez poziomu z oferty"
            )  # fmt: skip
            yield _told(
                warning, ("rezultaty", index, "poziom_w_ofercie"), asked, Told((*at, "poziom"), result.poziom), said,
            )  # fmt: skip


def activities_are_those_of_the_offer(update: Any, asked: Asked) -> Findings:
    """Nowy plan nie dodaje działań, których nie było w ofercie."""
    plans = asked.document.harmonogram  # type: ignore[attr-defined]  # the offer of the pair
    known = {zwin(action.nazwa) for plan in plans for action in plan.dzialania}
    for year, plan in enumerate(update.harmonogram):
        for index, action in enumerate(plan.dzialania):
            if zwin(action.nazwa) not in known:
                yield warning(
                    ("harmonogram", year, "dzialania", index, "nazwa"),
                    f"W ofercie nie ma działania „{action.nazwa}”.",
                    hint=f"Aktualizacja dopasowuje ofertę, a nie ją rozszerza. Porównano z {asked.source.name}.",
                )


def _chosen(update: Any, asked: Asked) -> Iterator[tuple[int, Any]]:
    return results.listed(update.numer_oferty, (one.nazwa for one in update.oferenci), asked)


def offer_was_chosen(update: Any, asked: Asked) -> Findings:
    """Oferta, którą się aktualizuje, jest w rozstrzygnięciu i dostała dotację."""
    found = list(_chosen(update, asked))
    which = f"nr {update.numer_oferty}" if update.numer_oferty else f"({update.autor_dokumentu})"
    if not found:
        yield error(
            "numer_oferty",
            f"W rozstrzygnięciu nie ma oferty {which}.",
            hint=f"Popraw numer albo nazwę oferenta. Porównano z {asked.source.name}.",
        )
    for _, one in found:
        if not one.wybrana:
            yield error(
                "decyzja",
                f"Oferty {which} nie wybrano, więc nie ma czego aktualizować.",
                hint=f"Sprawdź numer oferty. Porównano z {asked.source.name}.",
            )


def award_is_as_settled(update: Any, asked: Asked) -> Findings:
    """Kwota przyznana w każdym roku jest tą z rozstrzygnięcia."""
    here = {item.rok: (index, item) for index, item in enumerate(update.dotacja)}
    for number, one in _chosen(update, asked):
        for year, item in enumerate(one.kwoty):
            index, now = here.get(item.rok, (None, None))
            if now is None or index is None or item.wartosc is None or now.wartosc == item.wartosc:
                continue
            said = "kwota do ustalenia" if now.wartosc is None else kwota_zapis(now.wartosc)
            yield _told(
                error, ("dotacja", index, "kwota"), asked,
                Told(("oferty", number, "kwoty", year, "kwota"), item.wartosc), f"{_HERE} na {item.rok} r. {said}",
            )  # fmt: skip


def filed_in_the_days_given(update: Any, asked: Asked) -> Findings:
    """Aktualizację złożono w tylu dniach roboczych, ile daje ogłoszenie."""
    told = asked.first(("zasady.dni_na_aktualizacje",))
    if told is None or update.dni_na_aktualizacje is not None or update.termin_aktualizacji is not None:
        return  # the update itself tells its last day, and is checked with it
    last = po_dniach_roboczych(update.dzien_wiadomosci, told.value)
    filed = update.data_wplywu or update.data_aktualizacji
    if filed > last:
        yield _told(
            warning, ("data_wplywu" if update.data_wplywu else "data_aktualizacji",), asked, told,
            f"czas minął {data_slownie(last)}, a aktualizacja jest z {data_slownie(filed)}",
        )  # fmt: skip


def _of_the_estimate(check: Callable[[Any, Asked], Findings]) -> Callable[[Any, Asked], Findings]:
    """Make a check of the offer's estimate one of the update's, which need not have any."""

    @wraps(check)
    def of_an_update(update: Any, asked: Asked) -> Findings:
        if update.kalkulacja and not update.rezygnuje:
            yield from check(update, asked)

    return of_an_update


OF_THE_ESTIMATE = tuple(
    _of_the_estimate(check)
    for check in (
        offers.grant_share_is_allowed,
        offers.administrative_costs_are_allowed,
        offers.contribution_is_given,
        offers.contribution_is_enough,
        offers.excluded_costs_are_absent,
        offers.unit_costs_are_allowed,
    )
)
"""What the notice asks of an estimate, of the offer and of its update alike."""


def results_are_still_offered(update: Any, asked: Asked) -> Findings:
    """Aktualizacja, która podaje rezultaty, zachowuje te, których oczekuje ogłoszenie, na poziomie nie gorszym."""
    kept = tuple(one for one in update.rezultaty if one.poziom is not None)
    if kept and len(kept) == len(update.rezultaty):
        yield from offers.results_are_offered(update, asked)


def _told(  # noqa: PLR0913 – what is said of a finding, each named
    found: Found, at: Loc, asked: Asked, told: Told, said: str, *, hint: str = ""
) -> Finding:
    """Make a finding that quotes the earlier document first and the update after it."""
    return found(
        at, sentence(asked.quoted(told), said), hint=f"{hint} Porównano z {asked.place(told.loc)}.".strip()
    )
