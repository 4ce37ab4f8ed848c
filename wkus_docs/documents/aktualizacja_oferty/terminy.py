"""Rules on days: the update is filed in time, and the task keeps its term."""

from datetime import date
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.plan_zadania import (
    activities_are_planned,
    costs_cover_the_years,
    schedule_covers,
)
from wkus_docs.parts.pieniadze.kwoty import ALSO_TO_BE_FIXED, years_match
from wkus_docs.polish.kalendarz import po_dniach_roboczych
from wkus_docs.polish.zapis import data_slownie

if TYPE_CHECKING:
    from wkus_docs.documents.aktualizacja_oferty import AktualizacjaOferty

_UDPP = acts["udpp"]


def last_day(told: date | None, days: int | None) -> date | None:
    """Return the last day for an update: so many working days after the offeror was told; None where not known.

    >>> last_day(date(2027, 1, 8), 5)
    datetime.date(2027, 1, 15)
    """
    return None if told is None or days is None else po_dniach_roboczych(told, days)


@rule(_UDPP["art. 13 ust. 2 pkt 3"])
def is_filed_in_time(doc: "AktualizacjaOferty") -> Findings:
    """Aktualizację złożono w czasie, który daje na nią ogłoszenie."""
    deadline = doc.ostatni_dzien
    filed = doc.data_wplywu or doc.data_aktualizacji
    if deadline is not None and filed > deadline:
        yield warning(
            "data_wplywu" if doc.data_wplywu else "data_aktualizacji",
            f"Aktualizację składa się do {data_slownie(deadline)}, a jest z {data_slownie(filed)}",
            hint="Według wielu ogłoszeń spóźnienie znaczy rezygnację z dotacji; sprawdź, co mówi to ogłoszenie.",
        )


@rule()
def deadline_is_told_once(doc: "AktualizacjaOferty") -> Findings:
    """Termin podany dniem zgadza się z liczbą dni na aktualizację."""
    counted = last_day(doc.dzien_wiadomosci, doc.dni_na_aktualizacje)
    if doc.termin_aktualizacji is not None and counted is not None and counted != doc.termin_aktualizacji:
        yield warning(
            "termin_aktualizacji",
            f"Termin to {data_slownie(doc.termin_aktualizacji)}, a z liczby dni wynika {data_slownie(counted)}",
            hint="Popraw dzień albo usuń „dni_na_aktualizacje”, gdy ogłoszenie liczy inaczej.",
        )


@rule(_UDPP["art. 14 ust. 1 pkt 2"])
def keeps_the_term_of_the_offer(doc: "AktualizacjaOferty") -> Findings:
    """Nowy termin zadania mieści się w terminie z oferty."""
    before, now = doc.termin_w_ofercie, doc.nowy_termin
    if now is not None and (now.od < before.od or now.do > before.do):
        yield warning(
            "nowy_termin",
            f"Zadanie miałoby trwać {data_slownie(now.od)} – {data_slownie(now.do)}, a w ofercie jest "
            f"{data_slownie(before.od)} – {data_slownie(before.do)}",
            hint="Oceniano ofertę z tym terminem: aktualizacja może go skrócić; dłuższy wymaga zgody organu.",
        )


@rule()
def every_year_has_its_award(doc: "AktualizacjaOferty") -> Findings:
    """Każdy rok zadania z oferty ma kwotę przyznaną albo do ustalenia."""
    yield from years_match(doc.dotacja, doc.termin_w_ofercie.lata, ("dotacja",), hint=ALSO_TO_BE_FIXED)


@rule()
def schedule_covers_the_term(doc: "AktualizacjaOferty") -> Findings:
    """Gdy podano nowy plan, ma go każdy rok, a działania mieszczą się w terminie zadania."""
    if doc.harmonogram:
        yield from schedule_covers(doc.termin_zadania, doc.harmonogram)


@rule()
def costs_lie_in_the_term(doc: "AktualizacjaOferty") -> Findings:
    """Koszty podano na lata zadania, a po skróceniu zadania w latach, które odpadły, kosztów nie ma."""
    if doc.kosztorys is None:
        return
    yield from costs_cover_the_years(doc.kosztorys, doc.termin_w_ofercie.lata)
    for rok, kwota in doc.kosztorys.w_roku.items():
        if kwota and rok in doc.termin_w_ofercie.lata and rok not in doc.termin_zadania.lata:
            yield error(
                "kosztorys",
                f"Na rok {rok} podano koszty, a zadanie po skróceniu kończy się {data_slownie(doc.termin_zadania.do)}",
                hint="Wpisz w tym roku kwoty 0 albo popraw termin.",
            )


@rule()
def costed_activities_are_planned(doc: "AktualizacjaOferty") -> Findings:
    """Działania z kosztorysu są w nowym harmonogramie."""
    if doc.kosztorys is not None and doc.harmonogram:
        yield from activities_are_planned(doc.kosztorys.bez_usunietych, doc.harmonogram)
