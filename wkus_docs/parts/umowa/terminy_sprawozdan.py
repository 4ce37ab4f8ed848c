"""By when a report is due: after a task or a budget year has ended, after a call."""

from datetime import date

from wkus_docs.law import parameters


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
