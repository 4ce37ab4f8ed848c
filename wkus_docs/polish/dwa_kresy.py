"""Two ends of a period, each completed by what only the other one says; what has two readings is refused."""

from dataclasses import replace
from datetime import date

from wkus_docs.polish.kres_okresu import CENTURY, FIRST_YEAR, LAST_YEAR, MONTHS, Kres
from wkus_docs.polish.miesiace import W_DACIE
from wkus_docs.polish.nieczytelne import NieczytelneError

SHOWN = 60
"""Signs of a line that a message quotes."""
HINT = "Podaj początek i koniec, np. 1.01.2027–31.12.2029, albo same lata, np. 2027–2029."
"""How a period is told."""
_LOOSE_DAYS = "Dzień, miesiąc i rok rozdziel kropkami, w tej kolejności, a rok podaj czterema cyframi."
_LOOSE_YEARS = (
    "Jeśli to całe lata, rozdziel je kreską; jeśli rok szkolny, podaj jego pierwszy i ostatni dzień."
)
_LONGEST = 20
"""Years of a period whose last year may be told by two digits."""
_DAY = 3
"""How fine a day is."""


def okres_z_kresow(first: Kres, last: Kres, line: str) -> tuple[date, date]:
    """Complete the two ends by each other. Raises NieczytelneError."""
    first, last = _completed(first, last, line)
    days = w_kalendarzu(first, line).first(), w_kalendarzu(last, line).last()
    if days[0] > days[1]:
        raise NieczytelneError(
            "Koniec okresu jest przed jego początkiem.",
            "Sprawdź oba dni.",
            okres_slownie(*_turned(first, last)),
        )
    if first.loose or last.loose:
        hint = _LOOSE_YEARS if last.fineness == 1 else _LOOSE_DAYS
        raise NieczytelneError(f"„{line[:SHOWN]}” można odczytać różnie.", hint, okres_slownie(*days))
    if first.fineness != last.fineness and not (first.edge or last.edge):
        raise NieczytelneError(
            "Jeden koniec okresu jest podany dokładniej niż drugi.",
            "Podaj oba co do dnia.",
            okres_slownie(*days),
        )
    return days


def _turned(first: Kres, last: Kres) -> tuple[date, date]:
    return last.first(), first.last()


def _completed(first: Kres, last: Kres, line: str) -> tuple[Kres, Kres]:
    """Give each end what only the other one says. Raises NieczytelneError where that has two readings."""
    if last.number:
        raise _short_second(first, last, line)
    if first.number and last.fineness == 1:
        raise NieczytelneError(
            f"„{line[:SHOWN]}” nie jest okresem.", HINT, _month_of(last.year, first.number)
        )
    if first.number:
        first = (
            replace(first, day=first.number, month=first.month or last.month)
            if last.fineness == _DAY
            else replace(first, month=first.number)
        )
    if not last.year:
        raise _without_year(first, last)
    if not first.year:
        return _of_one_year(first, last, line), last
    return first, last


def _of_one_year(first: Kres, last: Kres, line: str) -> Kres:
    """Give the first end the year of the last, unless it would come behind it."""
    same = w_kalendarzu(replace(first, year=last.year), line)
    if same.first() <= w_kalendarzu(last, line).last():
        return same
    before = w_kalendarzu(replace(first, year=last.year - 1), line)
    raise NieczytelneError(
        "Nie wiadomo, z którego roku jest początek okresu.",
        "Dopisz rok.",
        okres_slownie(before.first(), last.last()),
    )


def _without_year(first: Kres, last: Kres) -> NieczytelneError:
    ready = ""
    if first.year and last.month:
        later = (last.month, last.day or 31) < (first.month or 1, first.day or 1)
        ended = replace(last, year=first.year + later)
        ready = okres_slownie(first.first(), ended.last()) if first.exists and ended.exists else ""
    return NieczytelneError("Nie wiadomo, z którego roku jest koniec okresu.", "Dopisz rok.", ready)


def _short_second(first: Kres, last: Kres, line: str) -> NieczytelneError:
    """Refuse „2027-29” and „2027-12”, and a second end that is but a number."""
    year, number = first.year, last.number
    if year and first.fineness == 1 and 0 < CENTURY + number - year <= _LONGEST:
        whole = okres_slownie(date(year, 1, 1), date(CENTURY + number, MONTHS, 31))
        return NieczytelneError(
            f"„{line[:SHOWN]}” ma rok z dwóch cyfr.", "Rok podaj czterema cyframi.", whole
        )
    ready = _month_of(year, number) if first.fineness == 1 else ""
    return NieczytelneError(f"„{line[:SHOWN]}” nie mówi, kiedy okres się kończy.", HINT, ready)


def _month_of(year: int, number: int) -> str:
    month = Kres(month=number, year=year)
    return okres_slownie(month.first(), month.last()) if number and month.exists else ""


def w_kalendarzu(end: Kres, line: str) -> Kres:
    """Return an end whose day is in the calendar. Raises NieczytelneError for any other."""
    znany_rok(end.year)
    if not end.exists:
        raise NieczytelneError(
            f"W „{line[:SHOWN]}” jest dzień, którego nie ma w kalendarzu.", "Sprawdź dzień i miesiąc."
        )
    return end


def znany_rok(year: int) -> int:
    """Return a year that is no slip. Raises NieczytelneError."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise NieczytelneError(
            f"Rok {year} wygląda na pomyłkę.", f"Podaj rok między {FIRST_YEAR} a {LAST_YEAR}."
        )
    return year


def okres_slownie(first: date, last: date) -> str:
    """Return a period in the spelling that is always read: „1 stycznia 2027 – 31 grudnia 2029”."""
    return f"{dzien(first)} – {dzien(last)}"


def dzien(day: date) -> str:
    """Return a day as the reader of days takes it."""
    return f"{day.day} {W_DACIE[day.month - 1]} {day.year}"
