"""What must agree in an offer: days, years, activities, costs, sources of money, and the notice it answers."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from wkus_docs.document import Findings, error, warning
from wkus_docs.documents.oferta_wieloletnia.kosztorys import Kosztorys, Zrodla
from wkus_docs.parts.konkurs.oferta import Deklaracja, PlanRoku
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, razem, sums_match
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.zapis import data_slownie, kwota_zapis


def filed_in_time(signed: date, filed_on: date | None, deadline: date | None) -> Findings:
    """Find an offer filed after the deadline."""
    filed = filed_on or signed
    if deadline and filed > deadline:
        yield warning(
            "data_zlozenia" if filed_on else "data_oferty",
            f"Termin składania ofert minął {data_slownie(deadline)}, a oferta jest z {data_slownie(filed)}",
            hint="Oferta po terminie nie podlega ocenie; sprawdź daty i to, czy decyduje nadanie, czy wpływ.",
        )


def signed_before_filing(signed: date, filed_on: date | None) -> Findings:
    """Find an offer filed before it was signed."""
    if filed_on is not None and filed_on < signed:
        yield error(
            "data_zlozenia",
            f"Ofertę z {data_slownie(signed)} złożono {data_slownie(filed_on)}, przed podpisaniem.",
            hint="Popraw jedną z dat.",
        )


def schedule_covers(termin: Okres, harmonogram: tuple[PlanRoku, ...]) -> Findings:
    """Find years without a plan, years planned twice, and activities outside the term."""
    planned = [plan.rok for plan in harmonogram]
    if len(planned) != len(set(planned)):
        yield error(
            "harmonogram", f"Plan roku podano dwa razy: {_listed(planned)}.", hint="Połącz plany tego roku."
        )
    missing = [rok for rok in termin.lata if rok not in planned]
    if missing:
        yield warning(
            "harmonogram",
            f"Nie ma planu na: {_listed(missing)}, a zadanie trwa w latach {_listed(termin.lata)}.",
            hint="Dopisz plan tego roku, chyba że nic się w nim nie dzieje.",
        )
    for year, plan in enumerate(harmonogram):
        for index, item in enumerate(plan.dzialania):
            if item.termin.od < termin.od or item.termin.do > termin.do:
                yield error(
                    ("harmonogram", year, "dzialania", index, "termin"),
                    f"Działanie „{item.nazwa}” wychodzi poza termin zadania "
                    f"({data_slownie(termin.od)} – {data_slownie(termin.do)}).",
                    hint="Popraw termin działania albo zadania.",
                )


def costs_cover_the_years(kosztorys: Kosztorys, lata: tuple[int, ...]) -> Findings:
    """Find costs told for a year in which there is no task."""
    costs = [
        (("kosztorys", "dzialania", a, "koszty", k, "kwoty_roczne"), koszt)
        for a, dzialanie in enumerate(kosztorys.dzialania)
        for k, koszt in enumerate(dzialanie.koszty)
    ] + [
        (("kosztorys", "koszty_administracyjne", k, "kwoty_roczne"), koszt)
        for k, koszt in enumerate(kosztorys.koszty_administracyjne)
    ]
    for loc, koszt in costs:
        beyond = [item.rok for item in koszt.kwoty_roczne if item.rok not in lata]
        if beyond:
            yield error(
                loc,
                f"Koszt podano na: {_listed(beyond)}; zadanie trwa w latach: {_listed(lata)}.",
                hint="Popraw rok albo termin zadania.",
            )


def activities_are_planned(kosztorys: Kosztorys, harmonogram: tuple[PlanRoku, ...]) -> Findings:
    """Find activities of the cost estimate that no year's plan has."""
    planned = {item.nazwa for plan in harmonogram for item in plan.dzialania}
    for index, dzialanie in enumerate(kosztorys.dzialania):
        if dzialanie.nazwa not in planned:
            yield warning(
                ("kosztorys", "dzialania", index, "nazwa"),
                f"Działania „{dzialanie.nazwa}” nie ma w harmonogramie.",
                hint="Nazwij działania tak samo w kosztorysie i w harmonogramie.",
            )


def yearly_grants(
    lata: tuple[int, ...], dotacja: Decimal, kwoty: tuple[KwotaRoczna, ...], kosztorys: Kosztorys
) -> Findings:
    """Find yearly grants that do not make the grant or exceed the costs of their year."""
    if not kwoty:
        return
    given = [item.rok for item in kwoty]
    if sorted(given) != list(lata):
        yield error(
            "dotacja_w_latach",
            f"Dotacja: lata {_listed(given)}, a zadanie trwa w latach {_listed(lata)}.",
            hint="Podaj każdy rok zadania raz.",
        )
    yield from sums_match("dotacja_w_latach", razem(kwoty), dotacja, "Dotacja")
    costs = {item.rok: item.kwota for item in kosztorys.w_latach}
    for index, item in enumerate(kwoty):
        if item.kwota > costs.get(item.rok, item.kwota):
            yield error(
                ("dotacja_w_latach", index, "kwota"),
                f"Dotacja na {item.rok} rok ({kwota_zapis(item.kwota)}) przekracza koszty tego roku "
                f"({kwota_zapis(costs[item.rok])}).",
                hint="Popraw podział dotacji na lata.",
            )


def contribution_fits(zrodla: Zrodla, forma: Forma | None) -> Findings:
    """Find a contribution that does not suit the form of commissioning."""
    if forma is Forma.WSPIERANIE and zrodla.dotacja >= zrodla.razem:
        yield error(
            ("zrodla", "dotacja"),
            "Przy wspieraniu dotacja nie może pokryć całości kosztów.",
            hint="Dodaj wkład własny albo inne środki.",
        )
    if forma is Forma.POWIERZENIE and zrodla.wklad_wlasny:
        yield warning(
            "zrodla",
            f"Przy powierzeniu wkładu własnego się nie wymaga, a podano {kwota_zapis(zrodla.wklad_wlasny)}.",
            hint="Sprawdź w ogłoszeniu, czy wkład ma sens.",
        )


def payments_declared(zrodla: Zrodla, deklaracja: Deklaracja) -> Findings:
    """Find payments that the declaration does not tell of, and the reverse."""
    payments = zrodla.swiadczenia_odbiorcow
    if payments and not deklaracja.odplatnie:
        yield error(
            ("deklaracja", "wykonanie"),
            f"Zadeklarowano nieodpłatne wykonanie, a świadczenia od odbiorców to {kwota_zapis(payments)}.",
            hint="Wpisz „odpłatnie” albo usuń świadczenia.",
        )
    if deklaracja.odplatnie and not payments:
        yield warning(
            ("zrodla", "swiadczenia_odbiorcow"),
            "Zadeklarowano odpłatne wykonanie, a świadczeń od odbiorców nie ma w źródłach.",
            hint="Podaj ich kwotę albo wpisz „nieodpłatnie”.",
        )


def _listed(years: Iterable[int]) -> str:
    return ", ".join(map(str, years))
