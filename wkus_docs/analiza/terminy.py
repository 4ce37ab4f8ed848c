"""Days between a day and a term: how long is left, or how late one is."""

from datetime import date


def dni_do_terminu(dzien: date, termin: date) -> int:
    """Days left: d = t − n; negative when the term has passed.

    ====  ==========================================  ==========
    d     days left (below 0: days late)              days
    t     last day to do it                           date
    n     day one counts from; that day is not        date
          counted itself
    ====  ==========================================  ==========

    By hand: from 28 June to 9 July there are 2 days of June and 9 of July, 11 together. On the day of the
    term nothing is left (0), the day after it is 1 day late (−1).

    >>> dni_do_terminu(date(2027, 6, 28), date(2027, 7, 9))
    11
    >>> dni_do_terminu(date(2027, 7, 10), date(2027, 7, 9))
    -1
    """
    return (termin - dzien).days
