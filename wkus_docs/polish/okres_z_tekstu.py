"""A period said in one line: „od 1.01.2027 do 31.12.2029”, „1–31 stycznia 2027”, „I–XII 2027”, „lata 2027–2029”.

>>> okres_z_tekstu("od 1.01.2027 r. do 31.12.2029 r.")
('1 stycznia 2027', '31 grudnia 2029')
>>> okres_z_tekstu("1–31 stycznia 2027"), okres_z_tekstu("luty 2028")
(('1 stycznia 2027', '31 stycznia 2027'), ('1 lutego 2028', '29 lutego 2028'))

Years and months are whole ones, from the first day to the last:

>>> okres_z_tekstu("2027–2029") == okres_z_tekstu("I 2027 – XII 2029") == ('1 stycznia 2027', '31 grudnia 2029')
True

What has two readings is refused, with a line that has one:

>>> try:
...     okres_z_tekstu("od 1 września do 30 czerwca 2028")
... except NieczytelneError as fault:
...     print(fault, fault.hint, fault.suggestion, sep="|")
Nie wiadomo, z którego roku jest początek okresu.|Dopisz rok.|1 września 2027 – 30 czerwca 2028
"""

import re
from datetime import date, timedelta

from wkus_docs.polish.dwa_kresy import (
    HINT,
    SHOWN,
    dzien,
    okres_slownie,
    okres_z_kresow,
    w_kalendarzu,
    znany_rok,
)
from wkus_docs.polish.kalendarz import po_miesiacach
from wkus_docs.polish.kres_okresu import FIRST_YEAR, LAST_YEAR, MONTHS, Kres, kresy
from wkus_docs.polish.miesiace import numer_miesiaca
from wkus_docs.polish.nieczytelne import NieczytelneError
from wkus_docs.polish.wklejony_tekst import w_wierszu

__all__ = ["okres_slownie", "okres_z_tekstu"]

_OPENING = re.compile(
    r"(?:(?:okres|termin|czas)(?:\s+(?:trwania|realizacji)(?:\s+zadania)?)?\s*:?\s+)?(?:w\s+okresie\s+)?"
    r"(?:(?:w\s+latach|na\s+lata|lata?|w|na|za)\s+)?(?:od\s+)?",
    re.IGNORECASE,
)
_CLOSING = re.compile(r"\s*(?:,?\s*włącznie)?\s*[.,;]?\s*$", re.IGNORECASE)
_LASTING = re.compile(
    r"\s*,?\s*(?:na|przez|\+)?\s*(?:okres\s+)?(?P<count>\d{1,3})\s*(?P<unit>lat[a]?|rok|m-?c[ye]?|miesi[ąeę]c\w*|mies)\b\.?",
    re.IGNORECASE,
)
_PART = re.compile(
    r"(?P<which>IV|I{1,3}|[1-4])\.?\s*(?P<part>kwarta[łl]\w*|kw\.|p[óo][łl]rocz\w*)\s*(?P<year>\d{4})",
    re.IGNORECASE,
)
_YEARS = re.compile(r"\d{4}(?:\s*(?:,|i|oraz|\bi\b)\s*\d{4})+")
_SCHOOL_YEAR = re.compile(r"szkoln\w*\s*(\d{4})\s*[/–-]\s*(\d{4})")
_SCANNED = 300
"""Signs of a line among which a period is looked for."""
_OPEN_SIDE = re.compile(r"\b(od|do)\s+(?:dnia\s+)?\d", re.IGNORECASE)
"""A side of the period told by a day, where the other is told by words: „od podpisania umowy do 31.12.2029”."""
_SIDE = re.compile(r"^(od|do)\b", re.IGNORECASE)


def okres_z_tekstu(text: str) -> tuple[str, str]:
    """Return the first and the last day of a period told in one line, each as the reader of days takes it.

    A year or a month counts whole. Raises NieczytelneError (a ValueError): the sentence, ``hint`` and, where it can
    be told, ``suggestion``, one line that this function reads.
    """
    line = w_wierszu(text)
    found = _whole(line)
    if found is None:
        raise _refusal(line)
    return dzien(found[0]), dzien(found[1])


def _whole(line: str) -> tuple[date, date] | None:
    """Return the period that the whole line says; None where it says something else beside."""
    opening = _OPENING.match(line, 0)
    start = opening.end() if opening else 0
    if part := _part(line[start:]):
        return part
    if years := _listed(line[start:]):
        return years
    read = kresy(line, start)
    if read is None or not _CLOSING.match(line, read[2]):
        return None
    return _alone(read[0], line) if read[1] is None else okres_z_kresow(read[0], read[1], line)


def _part(text: str) -> tuple[date, date] | None:
    """Read a quarter or a half of a year."""
    found = _PART.match(text)
    if not found or not _CLOSING.match(text.removesuffix("r."), found.end()):
        return None
    which = int(found["which"]) if found["which"].isdecimal() else numer_miesiaca(found["which"])
    months = 3 if found["part"].startswith("k") else 6
    if which * months > MONTHS:
        return None
    first = date(znany_rok(int(found["year"])), (which - 1) * months + 1, 1)
    return first, _through(first, months)


def _listed(text: str) -> tuple[date, date] | None:
    """Read years that follow one another: „2027, 2028 i 2029”."""
    found = _YEARS.match(text)
    if not found or not _CLOSING.match(text.removesuffix("r."), found.end()):
        return None
    years = [znany_rok(int(year)) for year in re.findall(r"\d{4}", found[0])]
    whole = years == list(range(years[0], years[0] + len(years)))
    return (date(years[0], 1, 1), date(years[-1], MONTHS, 31)) if whole else None


def _through(first: date, months: int) -> date:
    """Return the last day of so many months."""
    return po_miesiacach(first, months) - timedelta(days=1)


def _alone(end: Kres, line: str) -> tuple[date, date]:
    """Read a whole year or month; refuse a day, an end without the other, and a number."""
    side = _SIDE.match(line)
    if end.day or end.number or side:
        lacks = "początku" if side and side[1].lower() == "do" else "końca"
        raise NieczytelneError(f"Brakuje {lacks} okresu.", HINT)
    if not end.year:
        raise NieczytelneError("Brakuje roku.", "Dopisz rok, np. styczeń 2027.")
    end = w_kalendarzu(end, line)
    return end.first(), end.last()


def _refusal(line: str) -> NieczytelneError:
    """Say what is wrong with a line that is no period, and what it most likely means."""
    if not line:
        return NieczytelneError("Pole jest puste.", HINT)
    if school := _SCHOOL_YEAR.search(line):
        first, last = int(school[1]), int(school[2])
        ready = (
            okres_slownie(date(first, 9, 1), date(last, 8, 31))
            if last == first + 1 and FIRST_YEAR <= first < LAST_YEAR
            else ""
        )
        return NieczytelneError(
            "Rok szkolny nie mówi, w które dni okres się zaczyna i kończy: zajęcia trwają krócej.",
            HINT,
            ready,
        )
    ready = _meant(line[:_SCANNED])
    if not ready and (side := _OPEN_SIDE.search(line)):
        lacks = "Koniec" if side[1].lower() == "od" else "Początek"
        return NieczytelneError(f"{lacks} okresu ma być dniem z kalendarza.", HINT)
    return NieczytelneError(f"„{line[:SHOWN]}” nie jest okresem.", HINT, ready)


def _meant(line: str) -> str:
    """Return the one period that stands among other words, or that a length gives; empty where there is none."""
    for word in re.finditer(r"(?<![\w.])[\dIVXa-ząćęłńóśźż]", line, re.IGNORECASE):
        try:
            read = kresy(line, word.start())
            if read is None:
                continue
            if read[1] is not None:
                return okres_slownie(*okres_z_kresow(read[0], read[1], line))
            if ready := _lasting(read[0], line, read[2]):
                return ready
        except NieczytelneError as fault:
            return fault.suggestion
    return ""


def _lasting(first: Kres, line: str, at: int) -> str:
    """Return the period of a first day and a length: „od 1.01.2027 na 3 lata”."""
    found = _LASTING.match(line, at)
    if not found or not first.year or not first.exists:
        return ""
    months = int(found["count"]) * (MONTHS if found["unit"][0] in "lr" else 1)
    start = first.first()
    if not 0 < months <= 10 * MONTHS or start.year + months // MONTHS >= LAST_YEAR:
        return ""
    return okres_slownie(start, _through(start, months))
