"""What must agree in the plan of a task: its years, activities, costs and the form in which it is commissioned."""

from collections.abc import Iterable

from wkus_docs.document import Findings, error, warning
from wkus_docs.parts.konkurs.oferta import PlanRoku
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.parts.pieniadze.kosztorys import Kosztorys, Zrodla
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.zapis import data_slownie, kwota_zapis


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


def _listed(years: Iterable[int]) -> str:
    return ", ".join(map(str, years))
