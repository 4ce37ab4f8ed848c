"""Rules on the days of the agreement: how long it lasts, and what comes before what."""

from datetime import timedelta
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts, parameters
from wkus_docs.parts.strony.czas_umowy import longest_agreement
from wkus_docs.parts.strony.okres import longer_than
from wkus_docs.polish.kalendarz import najblizszy_roboczy
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie

if TYPE_CHECKING:
    from wkus_docs.documents.umowa_wieloletnia import UmowaWieloletnia


@rule(acts["udpp"]["art. 16 ust. 3"])
def ends_soon_enough_after_signature(umowa: "UmowaWieloletnia") -> Findings:
    """Od zawarcia umowy do końca zadania mija nie więcej, niż może trwać umowa (pogląd ostrożny)."""
    najwiecej = longest_agreement(umowa.data_zawarcia)
    from_the_start = longer_than(najwiecej, umowa.okres.od, umowa.okres.do)
    if not from_the_start and longer_than(najwiecej, umowa.data_zawarcia, umowa.okres.do):
        yield warning(
            ("okres", "do"),
            f"Od zawarcia umowy ({data_slownie(umowa.data_zawarcia)}) do końca zadania "
            f"({data_slownie(umowa.okres.do)}) mija więcej niż {policz(najwiecej, 'rok', 'lata', 'lat')}.",
            hint="Według ostrożnego poglądu pięć lat liczy się od zawarcia umowy; według innego od początku "
            "zadania, bo umowę zawiera się „na czas realizacji zadania”.",
        )


@rule(acts["rwz"]["zał. 3 § 3"])
def spans_several_budget_years(umowa: "UmowaWieloletnia") -> Findings:
    """Zadanie obejmuje najwyżej 5 lat budżetowych."""
    lata = umowa.okres.lata
    najwiecej = longest_agreement(umowa.data_zawarcia)
    if len(lata) > najwiecej:
        yield warning(
            "okres",
            f"Zadanie obejmuje {len(lata)} lat budżetowych, a ramowy wzór umowy od 2 do {najwiecej}.",
            hint="To możliwe, gdy samo zadanie nie trwa dłużej, niż można zawrzeć umowę; prościej zakończyć je "
            "z końcem roku budżetowego.",
        )


@rule(acts["udpp"]["art. 11 ust. 2"], acts["udpp"]["art. 15 ust. 4"])
def agreement_follows_the_choice(umowa: "UmowaWieloletnia") -> Findings:
    """Umowę zawarto nie wcześniej, niż wybrano ofertę."""
    chosen = umowa.konkurs.data_wyboru
    if chosen is not None and umowa.data_zawarcia < chosen:
        yield error(
            "data_zawarcia",
            f"Umowę zawarto {data_slownie(umowa.data_zawarcia)}, przed wyborem oferty ({data_slownie(chosen)}).",
            hint="Popraw jedną z dat.",
        )


@rule()
def concluded_before_the_task_ends(umowa: "UmowaWieloletnia") -> Findings:
    """Umowę zawarto przed końcem zadania."""
    if umowa.data_zawarcia > umowa.okres.do:
        yield error(
            "data_zawarcia",
            f"Umowę zawarto {data_slownie(umowa.data_zawarcia)}, po zakończeniu zadania "
            f"({data_slownie(umowa.okres.do)}).",
            hint="Popraw datę umowy albo termin zadania.",
        )


@rule()
def spending_starts_after_signature(umowa: "UmowaWieloletnia") -> Findings:
    """Zadanie i wydatki zaczynają się po zawarciu umowy, chyba że ogłoszenie pozwala wcześniej."""
    if umowa.czy_wydatki_przed_umowa:
        return
    pierwszy = min(item.wydatki_z_dotacji.od for item in umowa.dotacja.lata)
    for loc, dzien, co in (
        (("okres", "od"), umowa.okres.od, "Zadanie zaczyna się"),
        (("dotacja", "lata"), pierwszy, "Wydatki z dotacji zaczynają się"),
    ):
        if dzien < umowa.data_zawarcia:
            yield warning(
                loc,
                f"{co} {data_slownie(dzien)}, przed zawarciem umowy ({data_slownie(umowa.data_zawarcia)}).",
                hint="Popraw termin albo wpisz „czy_wydatki_przed_umowa: tak”, "
                "jeżeli pozwala na to ogłoszenie.",
            )


@rule()
def spending_stays_in_the_task(umowa: "UmowaWieloletnia") -> Findings:
    """Wydatki ponosi się w terminie realizacji zadania."""
    for index, item in enumerate(umowa.dotacja.lata):
        okres = item.wydatki_z_dotacji
        if okres.od < umowa.okres.od or okres.do > umowa.okres.do:
            yield warning(
                ("dotacja", "lata", index, "wydatki_z_dotacji"),
                f"Wydatki ({data_slownie(okres.od)} – {data_slownie(okres.do)}) wychodzą poza termin "
                f"zadania ({data_slownie(umowa.okres.od)} – {data_slownie(umowa.okres.do)}).",
                hint="Popraw jeden z terminów.",
            )


@rule(acts["rwz"]["zał. 3 § 3"])
def first_instalment_comes_in_time(umowa: "UmowaWieloletnia") -> Findings:
    """Pierwszą transzę przekazuje się w ciągu 30 dni od zawarcia umowy."""
    dni = parameters["dni_platnosci_transzy"].na(umowa.data_zawarcia)
    najpozniej = najblizszy_roboczy(umowa.data_zawarcia + timedelta(days=dni))
    pierwsza = umowa.dotacja.lata[0].transze[0].termin
    if pierwsza > najpozniej:
        yield warning(
            ("dotacja", "lata", 0, "transze", 0, "termin"),
            f"Pierwsza transza ma termin {data_slownie(pierwsza)}, a ramowy wzór daje {dni} dni "
            f"od zawarcia umowy: do {data_slownie(najpozniej)}",
            hint="Przyspiesz pierwszą transzę.",
        )


@rule(acts["rwz"]["zał. 3 § 9"])
def instalment_condition_has_reports(umowa: "UmowaWieloletnia") -> Findings:
    """Gdy transza zależy od sprawozdania częściowego, umowa podaje jego termin."""
    if umowa.warunek_transzy and not umowa.terminy_sprawozdan_czesciowych:
        yield warning(
            "terminy_sprawozdan_czesciowych",
            f"Kolejna transza ma nastąpić po {umowa.warunek_transzy.etykieta} sprawozdania częściowego, "
            "a umowa nie mówi, kiedy się je składa.",
            hint="Dopisz terminy; bez nich sprawozdanie składa się tylko na wezwanie.",
        )
