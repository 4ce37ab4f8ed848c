"""Rules on the days of the agreement: how long it lasts, and what comes before what."""

from datetime import timedelta
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts, parameters
from wkus_docs.parts.strony.czas_umowy import longest_agreement
from wkus_docs.polish.kalendarz import najblizszy_roboczy
from wkus_docs.polish.zapis import data_slownie

if TYPE_CHECKING:
    from wkus_docs.documents.umowa_wieloletnia import UmowaWieloletnia


@rule(acts["rwz"]["zał. 3 § 3 wariant B"])
def spans_several_budget_years(umowa: "UmowaWieloletnia") -> Findings:
    """Zadanie obejmuje od 2 do 5 lat budżetowych."""
    lata = umowa.okres.lata
    if len(lata) == 1:
        yield error(
            "okres",
            f"Zadanie mieści się w jednym roku budżetowym ({lata[0]}).",
            hint="Zawrzyj umowę na jeden rok według wariantu A ramowego wzoru albo popraw termin.",
        )
    najwiecej = longest_agreement(umowa.data_zawarcia)
    if len(lata) > najwiecej:
        yield warning(
            "okres",
            f"Zadanie obejmuje {len(lata)} lat budżetowych, a ramowy wzór umowy od 2 do {najwiecej}.",
            hint="Zakończ zadanie z końcem roku budżetowego.",
        )


@rule(acts["udpp"]["art. 15 ust. 4"])
def agreement_follows_the_choice(umowa: "UmowaWieloletnia") -> Findings:
    """Umowę zawarto po wyborze oferty, a przed końcem zadania."""
    if umowa.data_zawarcia < umowa.konkurs.data_wyboru:
        yield error(
            "data_zawarcia",
            f"Umowę zawarto {data_slownie(umowa.data_zawarcia)}, przed wyborem oferty "
            f"({data_slownie(umowa.konkurs.data_wyboru)}).",
            hint="Popraw jedną z dat.",
        )
    if umowa.data_zawarcia > umowa.okres.do:
        yield error(
            "data_zawarcia",
            f"Umowę zawarto {data_slownie(umowa.data_zawarcia)}, po zakończeniu zadania "
            f"({data_slownie(umowa.okres.do)}).",
            hint="Popraw datę umowy albo termin zadania.",
        )


@rule(acts["udpp"]["art. 16 ust. 1"])
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


@rule(acts["ufp"]["art. 221 ust. 3 pkt 1"])
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
            f"od zawarcia umowy: do {data_slownie(najpozniej)}.",
            hint="Przyspiesz pierwszą transzę.",
        )


@rule(acts["rwz"]["zał. 3 § 9"])
def instalment_condition_has_reports(umowa: "UmowaWieloletnia") -> Findings:
    """Gdy transza zależy od sprawozdania częściowego, umowa podaje jego termin."""
    if umowa.warunek_transzy and not umowa.terminy_sprawozdan_czesciowych:
        yield error(
            "terminy_sprawozdan_czesciowych",
            f"Kolejna transza ma nastąpić po {umowa.warunek_transzy.etykieta} sprawozdania częściowego, "
            "a umowa nie mówi, kiedy się je składa.",
            hint="Dopisz terminy albo usuń „warunek_transzy”.",
        )
