"""Rules on the days of a report: its form in use, its period, the day by which it is filed."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.dotacja import ostatni_dzien_wydatkow
from wkus_docs.parts.umowa.terminy_sprawozdan import (
    days_for_a_final_report,
    days_for_a_yearly_report,
    report_is_filed_in_time,
)
from wkus_docs.polish.zapis import data_slownie

if TYPE_CHECKING:
    from wkus_docs.documents.sprawozdanie_z_realizacji import SprawozdanieZRealizacji

_UDPP, _RWZ = acts["udpp"], acts["rwz"]


@rule()
def follows_the_agreement(sprawozdanie: "SprawozdanieZRealizacji") -> Findings:
    """Umowa jest wcześniejsza niż sprawozdanie."""
    if sprawozdanie.data_sprawozdania < sprawozdanie.data_zawarcia_umowy:
        yield error(
            "data_zawarcia_umowy",
            f"Umowę zawarto {data_slownie(sprawozdanie.data_zawarcia_umowy)}, po dacie sprawozdania.",
            hint="Popraw jedną z dat.",
        )


@rule(_UDPP["art. 18 ust. 1"], _RWZ["zał. 3 § 9"])
def is_filed_in_time(sprawozdanie: "SprawozdanieZRealizacji") -> Findings:
    """Sprawozdanie podpisano po okresie i w terminie."""
    yield from report_is_filed_in_time(
        sprawozdanie.data_sprawozdania, sprawozdanie.okres.do, by=_termin_zlozenia(sprawozdanie), of="okres"
    )


def _termin_zlozenia(sprawozdanie: "SprawozdanieZRealizacji") -> date:
    """Last day to file: as called for, else so many days after the task or the budget year."""
    okres, koncowe, wezwanie = sprawozdanie.okres, sprawozdanie.koncowe, sprawozdanie.wezwanie
    if wezwanie and not koncowe:
        return wezwanie.termin
    if koncowe:
        koniec, dni = okres.do, days_for_a_final_report(okres.do)
    else:
        koniec = ostatni_dzien_wydatkow(okres.do.year, okres.do)
        dni = days_for_a_yearly_report(okres.do)
    ostatni: date = koniec + timedelta(days=dni)
    return ostatni


@rule()
def period_lies_within_the_task(sprawozdanie: "SprawozdanieZRealizacji") -> Findings:
    """Okres sprawozdania mieści się w terminie zadania."""
    okres, zadanie = sprawozdanie.okres, sprawozdanie.termin_zadania
    if okres.od < zadanie.od or okres.do > zadanie.do:
        yield error(
            "okres",
            f"Okres sprawozdania ({data_slownie(okres.od)} – {data_slownie(okres.do)}) wychodzi poza termin "
            f"zadania ({data_slownie(zadanie.od)} – {data_slownie(zadanie.do)}).",
            hint="Popraw okres albo termin zadania.",
        )


@rule(_UDPP["art. 18 ust. 2"])
def period_is_a_budget_year(sprawozdanie: "SprawozdanieZRealizacji") -> Findings:
    """Częściowe obejmuje rok budżetowy, końcowe sięga końca zadania."""
    okres, zadanie, koncowe = sprawozdanie.okres, sprawozdanie.termin_zadania, sprawozdanie.koncowe
    if koncowe and okres.do < zadanie.do:
        yield warning(
            ("okres", "do"),
            f"Sprawozdanie końcowe obejmuje okres do {data_slownie(okres.do)}, a zadanie kończy się "
            f"{data_slownie(zadanie.do)}",
            hint="Tak jest, gdy umowę rozwiązano wcześniej; w innym wypadku popraw okres albo złóż sprawozdanie "
            "częściowe.",
        )
    elif not koncowe and okres.wieloletni:
        yield error(
            "okres",
            f"Sprawozdanie częściowe obejmuje lata {okres.lata[0]}–{okres.lata[-1]}, a okresem sprawozdawczym "
            "jest rok budżetowy.",
            hint="Złóż osobne sprawozdanie za każdy rok.",
        )
    elif not koncowe and sprawozdanie.wezwanie is None:
        koniec = ostatni_dzien_wydatkow(okres.do.year, okres.do)
        if okres.do == zadanie.do:
            yield warning(
                "rodzaj",
                f"Okres kończy się razem z zadaniem ({data_slownie(zadanie.do)}), a sprawozdanie jest częściowe.",
                hint="Po zakończeniu zadania składa się sprawozdanie końcowe.",
            )
        elif okres.do != koniec:
            yield warning(
                ("okres", "do"),
                f"Okres kończy się {data_slownie(okres.do)}, a rok budżetowy {data_slownie(koniec)}",
                hint="Obejmij cały rok albo podaj wezwanie, na które składasz sprawozdanie.",
            )


@rule()
def every_year_is_settled(sprawozdanie: "SprawozdanieZRealizacji") -> Findings:
    """Każdy rok okresu ma swoje rozliczenie."""
    podane = tuple(item.rok for item in sprawozdanie.rozliczenia)
    if podane != sprawozdanie.okres.lata:
        yield error(
            "rozliczenia",
            f"Rozliczono lata: {', '.join(map(str, podane))}; okres sprawozdania to lata: "
            f"{', '.join(map(str, sprawozdanie.okres.lata))}.",
            hint="Podaj każdy rok okresu raz, po kolei.",
        )
