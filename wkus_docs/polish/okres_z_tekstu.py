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
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from wkus_docs.polish.kalendarz import po_miesiacach
from wkus_docs.polish.miesiace import W_DACIE, numer_miesiaca
from wkus_docs.polish.nieczytelne import NieczytelneError

FIRST_YEAR, LAST_YEAR = 1900, 2100
_MONTHS, _CENTURY = 12, 2000
_NOWHERE = 99
_LONGEST = 20
"""Years of a period whose last year may be told by two digits."""
_SHOWN = 60
_HINT = "Podaj początek i koniec, np. 1.01.2027–31.12.2029, albo same lata, np. 2027–2029."
_LOOSE_DAYS = "Dzień, miesiąc i rok rozdziel kropkami, w tej kolejności, a rok podaj czterema cyframi."
_LOOSE_YEARS = (
    "Jeśli to całe lata, rozdziel je kreską; jeśli rok szkolny, podaj jego pierwszy i ostatni dzień."
)

_AFTER = r"(?:\s*r\b\.?|\s+rok[u]?\b)?"
_END = re.compile(
    r"(?:(?P<edge>początku|końca)\s+)?(?:dnia\s+|dn\.\s*|rok[u]?\s+|miesiąca\s+)?(?:"
    r"(?P<y1>\d{4})-(?P<m1>\d{1,2})-(?P<d1>\d{1,2})(?!\d)"
    r"|(?P<y2>\d{4})[./](?P<m2>\d{1,2})[./](?P<d2>\d{1,2})(?![\d.])"
    r"|(?P<d3>\d{1,2})\.\s?(?P<m3>\d{1,2})\.\s?(?P<y3>\d{4})(?!\d)"
    r"|(?P<d4>\d{1,2})(?P<by>[./-])(?P<m4>\d{1,2})(?P=by)(?P<y4>\d{4}|\d{2})(?!\d)"
    r"|(?P<d5>\d{1,2})[. ]\s*(?P<w5>[^\W\d]{3,}|[IVX]{1,4})\b\.?(?:\s*(?P<y5>\d{4})(?!\d))?"
    r"|(?P<w6>[^\W\d]{3,}|[IVX]{1,4})\b\.?(?:\s*(?P<y6>\d{4})(?!\d))?"
    r"|(?P<m7>\d{1,2})[./](?P<y7>\d{4})(?!\d)"
    r"|(?P<d8>\d{1,2})\.(?P<m8>\d{1,2})(?!\d)\.?"
    r"|(?P<y9>\d{4})(?!\d)"
    r"|(?P<number>\d{1,2})(?!\d)\.?"
    rf"){_AFTER}",
    re.IGNORECASE,
)
"""One end of a period; the number behind a name tells the notation."""
_OPENING = re.compile(
    r"(?:(?:okres|termin|czas)(?:\s+(?:trwania|realizacji)(?:\s+zadania)?)?\s*:?\s+)?(?:w\s+okresie\s+)?"
    r"(?:(?:w\s+latach|na\s+lata|lata?|w|na|za)\s+)?(?:od\s+)?",
    re.IGNORECASE,
)
_JOINT = re.compile(
    r"\s*,?\s*(?:\b(?:aż\s+)?do\b|[-‐‑‒–—―−÷]{1,2}(?:\s*do\b)?|/|…|\.{2,3})\s*", re.IGNORECASE
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


@dataclass(frozen=True, slots=True)
class _End:
    """One end: what of day, month and year was said; ``number`` is one that may be a day or a month."""

    day: int = 0
    month: int = 0
    year: int = 0
    number: int = 0
    loose: bool = False
    """Whether the notation is one that a file refuses: a short year, parts set off by strokes."""
    edge: bool = False
    """Whether it was said which edge of the month or year it is: „do końca 2029”."""

    @property
    def fineness(self) -> int:
        return 3 if self.day else 2 if self.month else 1

    def first(self) -> date:
        return date(self.year, self.month or 1, self.day or 1)

    def last(self) -> date:
        month = self.month or _MONTHS
        return date(self.year, month, self.day or monthrange(self.year, month)[1])


def okres_z_tekstu(text: str) -> tuple[str, str]:
    """Return the first and the last day of a period told in one line, each as the reader of days takes it.

    A year or a month counts whole. Raises NieczytelneError (a ValueError): the sentence, ``hint`` and, where it can
    be told, ``suggestion``, one line that this function reads.
    """
    line = " ".join(text.split())
    found = _whole(line)
    if found is None:
        raise _refusal(line)
    return _dzien(found[0]), _dzien(found[1])


def okres_slownie(first: date, last: date) -> str:
    """Return a period in the spelling that is always read: „1 stycznia 2027 – 31 grudnia 2029”."""
    return f"{_dzien(first)} – {_dzien(last)}"


def _dzien(day: date) -> str:
    return f"{day.day} {W_DACIE[day.month - 1]} {day.year}"


def _whole(line: str) -> tuple[date, date] | None:
    """Return the period that the whole line says; None where it says something else beside."""
    opening = _OPENING.match(line, 0)
    start = opening.end() if opening else 0
    if part := _part(line[start:]):
        return part
    if years := _listed(line[start:]):
        return years
    read = _ends(line, start)
    if read is None or not _CLOSING.match(line, read[2]):
        return None
    return _period(read[0], read[1], line)


def _part(text: str) -> tuple[date, date] | None:
    """Read a quarter or a half of a year."""
    found = _PART.match(text)
    if not found or not _CLOSING.match(text.removesuffix("r."), found.end()):
        return None
    which = int(found["which"]) if found["which"].isdecimal() else numer_miesiaca(found["which"])
    months = 3 if found["part"].startswith("k") else 6
    if which * months > _MONTHS:
        return None
    first = date(_known_year(int(found["year"])), (which - 1) * months + 1, 1)
    return first, _through(first, months)


def _listed(text: str) -> tuple[date, date] | None:
    """Read years that follow one another: „2027, 2028 i 2029”."""
    found = _YEARS.match(text)
    if not found or not _CLOSING.match(text.removesuffix("r."), found.end()):
        return None
    years = [_known_year(int(year)) for year in re.findall(r"\d{4}", found[0])]
    whole = years == list(range(years[0], years[0] + len(years)))
    return (date(years[0], 1, 1), date(years[-1], _MONTHS, 31)) if whole else None


def _through(first: date, months: int) -> date:
    """Return the last day of so many months."""
    return po_miesiacach(first, months) - timedelta(days=1)


def _ends(line: str, start: int) -> tuple[_End, _End | None, int] | None:
    """Read an end and, behind a dash or „do”, another; and where the reading stopped."""
    found = _END.match(line, start)
    if not found or (first := _end(found)) is None:
        return None
    joint = _JOINT.match(line, found.end())
    other = _END.match(line, joint.end()) if joint else None
    last = _end(other) if other else None
    if joint is None or other is None or last is None:
        return first, None, found.end()
    slash = joint[0].strip() == "/" and first.fineness == 1
    return first, replace(last, loose=last.loose or slash), other.end()


def _end(found: re.Match[str]) -> _End | None:
    """Return what one end says; None for a word that is no month."""
    said = {name.rstrip("123456789"): value for name, value in found.groupdict().items() if value}
    month = numer_miesiaca(said["w"]) if "w" in said else _number(said, "m")
    if "w" in said and not month:
        return None
    year = int(said.get("y", 0))
    short = 0 < year < 100  # noqa: PLR2004 – two digits
    loose = short or bool(found["d2"] or found["d4"])
    return _End(
        _number(said, "d"),
        month,
        year + _CENTURY if short else year,
        _number(said, "number"),
        loose,
        "edge" in said,
    )


def _number(said: dict[str, str], name: str) -> int:
    """Return a number of a day or a month; a zero that was typed is one that no calendar has."""
    return (int(said[name]) or _NOWHERE) if name in said else 0


def _period(first: _End, last: _End | None, line: str) -> tuple[date, date]:
    """Complete the two ends by each other. Raises NieczytelneError."""
    if last is None:
        return _alone(first, line)
    first, last = _completed(first, last, line)
    days = _edge(first, line).first(), _edge(last, line).last()
    if days[0] > days[1]:
        raise NieczytelneError(
            "Koniec okresu jest przed jego początkiem.",
            "Sprawdź oba dni.",
            okres_slownie(*_turned(first, last)),
        )
    if first.loose or last.loose:
        hint = _LOOSE_YEARS if last.fineness == 1 else _LOOSE_DAYS
        raise NieczytelneError(f"„{line[:_SHOWN]}” można odczytać różnie.", hint, okres_slownie(*days))
    if first.fineness != last.fineness and not (first.edge or last.edge):
        raise NieczytelneError(
            "Jeden koniec okresu jest podany dokładniej niż drugi.",
            "Podaj oba co do dnia.",
            okres_slownie(*days),
        )
    return days


def _turned(first: _End, last: _End) -> tuple[date, date]:
    return last.first(), first.last()


def _completed(first: _End, last: _End, line: str) -> tuple[_End, _End]:
    """Give each end what only the other one says. Raises NieczytelneError where that has two readings."""
    if last.number:
        raise _short_second(first, last, line)
    if first.number and last.fineness == 1:
        raise NieczytelneError(
            f"„{line[:_SHOWN]}” nie jest okresem.", _HINT, _month_of(last.year, first.number)
        )
    if first.number:
        first = (
            replace(first, day=first.number, month=first.month or last.month)
            if last.fineness == 3  # noqa: PLR2004 – a day
            else replace(first, month=first.number)
        )
    if not last.year:
        raise _without_year(first, last)
    if not first.year:
        return _of_one_year(first, last, line), last
    return first, last


def _of_one_year(first: _End, last: _End, line: str) -> _End:
    """Give the first end the year of the last, unless it would come behind it."""
    same = _edge(replace(first, year=last.year), line)
    if same.first() <= _edge(last, line).last():
        return same
    before = _edge(replace(first, year=last.year - 1), line)
    raise NieczytelneError(
        "Nie wiadomo, z którego roku jest początek okresu.",
        "Dopisz rok.",
        okres_slownie(before.first(), last.last()),
    )


def _without_year(first: _End, last: _End) -> NieczytelneError:
    ready = ""
    if first.year and last.month:
        later = (last.month, last.day or 31) < (first.month or 1, first.day or 1)
        ended = replace(last, year=first.year + later)
        ready = okres_slownie(first.first(), ended.last()) if _exists(first) and _exists(ended) else ""
    return NieczytelneError("Nie wiadomo, z którego roku jest koniec okresu.", "Dopisz rok.", ready)


def _short_second(first: _End, last: _End, line: str) -> NieczytelneError:
    """Refuse „2027-29” and „2027-12”, and a second end that is but a number."""
    year, number = first.year, last.number
    if year and first.fineness == 1 and 0 < _CENTURY + number - year <= _LONGEST:
        whole = okres_slownie(date(year, 1, 1), date(_CENTURY + number, _MONTHS, 31))
        return NieczytelneError(
            f"„{line[:_SHOWN]}” ma rok z dwóch cyfr.", "Rok podaj czterema cyframi.", whole
        )
    ready = _month_of(year, number) if first.fineness == 1 else ""
    return NieczytelneError(f"„{line[:_SHOWN]}” nie mówi, kiedy okres się kończy.", _HINT, ready)


def _month_of(year: int, number: int) -> str:
    month = _End(month=number, year=year)
    return okres_slownie(month.first(), month.last()) if number and _exists(month) else ""


def _alone(end: _End, line: str) -> tuple[date, date]:
    """Read a whole year or month; refuse a day, an end without the other, and a number."""
    side = _SIDE.match(line)
    if end.day or end.number or side:
        lacks = "początku" if side and side[1].lower() == "do" else "końca"
        raise NieczytelneError(f"Brakuje {lacks} okresu.", _HINT)
    if not end.year:
        raise NieczytelneError("Brakuje roku.", "Dopisz rok, np. styczeń 2027.")
    end = _edge(end, line)
    return end.first(), end.last()


def _exists(end: _End) -> bool:
    return (
        FIRST_YEAR <= end.year <= LAST_YEAR
        and 0 <= end.month <= _MONTHS
        and end.day <= monthrange(end.year, end.month or 1)[1]
    )


def _edge(end: _End, line: str) -> _End:
    """Return an end whose day is in the calendar. Raises NieczytelneError for any other."""
    _known_year(end.year)
    if not _exists(end) or (end.day and not end.month):
        raise NieczytelneError(
            f"W „{line[:_SHOWN]}” jest dzień, którego nie ma w kalendarzu.", "Sprawdź dzień i miesiąc."
        )
    return end


def _known_year(year: int) -> int:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise NieczytelneError(
            f"Rok {year} wygląda na pomyłkę.", f"Podaj rok między {FIRST_YEAR} a {LAST_YEAR}."
        )
    return year


def _refusal(line: str) -> NieczytelneError:
    """Say what is wrong with a line that is no period, and what it most likely means."""
    if not line:
        return NieczytelneError("Pole jest puste.", _HINT)
    if school := _SCHOOL_YEAR.search(line):
        first, last = int(school[1]), int(school[2])
        ready = okres_slownie(date(first, 9, 1), date(last, 8, 31)) if last == first + 1 else ""
        return NieczytelneError(
            "Rok szkolny nie mówi, w które dni okres się zaczyna i kończy: zajęcia trwają krócej.",
            _HINT,
            ready,
        )
    ready = _meant(line[:_SCANNED])
    if not ready and (side := _OPEN_SIDE.search(line)):
        lacks = "Koniec" if side[1].lower() == "od" else "Początek"
        return NieczytelneError(f"{lacks} okresu ma być dniem z kalendarza.", _HINT)
    return NieczytelneError(f"„{line[:_SHOWN]}” nie jest okresem.", _HINT, ready)


def _meant(line: str) -> str:
    """Return the one period that stands among other words, or that a length gives; empty where there is none."""
    for word in re.finditer(r"(?<![\w.])[\dIVXa-ząćęłńóśźż]", line, re.IGNORECASE):
        try:
            read = _ends(line, word.start())
            if read is None:
                continue
            if read[1] is not None:
                return okres_slownie(*_period(read[0], read[1], line))
            if ready := _lasting(read[0], line, read[2]):
                return ready
        except NieczytelneError as fault:
            return fault.suggestion
    return ""


def _lasting(first: _End, line: str, at: int) -> str:
    """Return the period of a first day and a length: „od 1.01.2027 na 3 lata”."""
    found = _LASTING.match(line, at)
    if not found or not first.year or not _exists(first):
        return ""
    months = int(found["count"]) * (_MONTHS if found["unit"][0] in "lr" else 1)
    start = first.first()
    return okres_slownie(start, _through(start, months)) if 0 < months <= 10 * _MONTHS else ""
