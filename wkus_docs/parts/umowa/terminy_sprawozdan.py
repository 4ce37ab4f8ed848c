"""By when a report is due: after a task or a budget year has ended, after a call."""

from datetime import date

from wkus_docs.document import Findings, warning
from wkus_docs.law import parameters
from wkus_docs.polish.kalendarz import dzien_wolny, najblizszy_roboczy
from wkus_docs.polish.zapis import data_slownie


def days_for_a_yearly_report(day: date) -> int:
    """Return how many days after a budget year its report is due, by the law of a day.

    >>> days_for_a_yearly_report(date(2027, 12, 31))
    30
    """
    days: int = parameters["dni_sprawozdania_rocznego"].na(day)
    return days


def days_for_a_final_report(day: date) -> int:
    """Return how many days after a task its report is due, by the law of a day.

    >>> days_for_a_final_report(date(2029, 12, 31))
    30
    """
    days: int = parameters["dni_sprawozdania_koncowego"].na(day)
    return days


def days_for_a_report_called_for(day: date) -> int:
    """Return how many days at least a call for a partial report leaves from its delivery, by the law of a day.

    >>> days_for_a_report_called_for(date(2027, 7, 1))
    30
    """
    days: int = parameters["dni_po_wezwaniu_sprawozdania"].na(day)
    return days


def days_for_an_overdue_report(day: date) -> int:
    """Return how many days the framework agreement leaves for a report not filed in time, from the call.

    >>> days_for_an_overdue_report(date(2028, 2, 1))
    7
    """
    days: int = parameters["dni_po_wezwaniu_sprawozdania_zaleglego"].na(day)
    return days


def report_is_filed_in_time(signed: date, ended: date, *, by: date, of: str) -> Findings:
    """Find a report signed before what it is about has ended, or after its term.

    ``ended`` is the last day of the task or of the period, ``of`` says which in the nominative; ``by`` is the last day to file.
    """
    if signed <= ended:
        yield warning(
            "data_sprawozdania",
            f"Sprawozdanie jest z {data_slownie(signed)}, a {of} kończy się {data_slownie(ended)}",
            hint=f"Podpisz je, gdy {of} się skończy i znane są wszystkie wydatki.",
        )
    if signed <= by:
        return
    if signed <= najblizszy_roboczy(by):
        yield warning(
            "data_sprawozdania",
            f"Termin upływa {data_slownie(by)} (dzień wolny: {dzien_wolny(by)}), a sprawozdanie jest z "
            f"{data_slownie(signed)}",
            hint="Umowa może nie przesuwać terminu na dzień roboczy; złóż sprawozdanie wcześniej.",
        )
    else:
        yield warning(
            "data_sprawozdania",
            f"Termin sprawozdania minął {data_slownie(by)}, a jest ono z {data_slownie(signed)}",
            hint="Złóż je niezwłocznie i wyjaśnij opóźnienie; po wezwaniu bez skutku dotację uznaje się za "
            "wykorzystaną niezgodnie z przeznaczeniem. Sprawdź datę.",
        )
