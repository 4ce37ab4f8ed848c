"""The report on the programme of a year: by which day the executive hands it over and publishes it."""

from datetime import date

from wkus_docs.law import parameters


def last_day_of_the_report(year: int) -> date:
    """Return the last day of the report on the programme of a year.

    >>> last_day_of_the_report(2027)
    datetime.date(2028, 5, 31)
    """
    last: date = parameters["termin_sprawozdania_z_programu"].na(date(year + 1, 1, 1)).w_roku(year + 1)
    return last
