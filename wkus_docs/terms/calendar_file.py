"""Terms as a calendar file (.ics), which Outlook and a telephone take up.

The UID of an entry is made of the case and the term, so a file opened again changes the entries and adds none; a newer
file has a greater SEQUENCE. Entries last the whole day and remind a week before. No clock here: the moment of
making is given.
"""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from typing import TYPE_CHECKING

from wkus_docs.errors import ConversionError
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.terms.rows import SprawaZTerminami, Wiersz, wiersze
from wkus_docs.terms.term import Termin

if TYPE_CHECKING:
    from icalendar import Alarm, Event

_PRODUCT = "-//wkus-docs//terminy//PL"
_DOMAIN = "terminy.wkus-docs"
ALARM_DAYS = 7
"""How many days before a term its reminder comes."""


def required() -> None:
    """Raise ConversionError where the extra is not installed."""
    if find_spec("icalendar") is None:
        raise ConversionError('Plik kalendarza wymaga dodatku: pip install "wkus-docs[kalendarz]"')


def ics(
    sprawy: Iterable[SprawaZTerminami], *, stempel: datetime, numer: int = 0, nazwa: str = "Terminy"
) -> bytes:
    """Return the calendar file with every term whose day is known.

    ``stempel`` is the moment of making, with its time zone; ``numer`` the SEQUENCE, greater in each later file of the
    same case. Equal data give equal bytes. Raises ConversionError where the library is not installed.
    """
    required()
    from icalendar import Calendar  # noqa: PLC0415 – an extra, loaded by whoever wants the file

    if stempel.tzinfo is None:
        raise ValueError("stempel needs its time zone")
    made = Calendar()
    made.add("prodid", _PRODUCT)
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", nazwa)
    moment = stempel.astimezone(UTC).replace(microsecond=0)
    for row in wiersze(sprawy, moment.date(), nieznane=False):
        if row.termin.dzien is not None:
            made.add_component(_entry(row, moment, numer))
    return bytes(made.to_ical())


def uid(sprawa: str, termin: Termin) -> str:
    """Return the UID of a term of a case: the same for the same case and term.

    >>> from datetime import date
    >>> from wkus_docs.terms.term import terminy
    >>> from wkus_docs.terms.event import Zdarzenie
    >>> (one,) = terminy([Zdarzenie("decyzja.doreczenie/1", date(2028, 3, 1))])
    >>> uid("ORG.526.3.2026", one)
    'org.526.3.2026.decyzja.odwolanie-1@terminy.wkus-docs'
    """
    return f"{_plain(sprawa)}.{_plain(termin.id)}@{_DOMAIN}"


def _entry(row: Wiersz, moment: datetime, number: int) -> "Event":
    from icalendar import Event  # noqa: PLC0415 – as above

    term, day = row.termin, row.termin.dzien
    assert day is not None  # noqa: S101 – terms without a day have no entry
    made = Event()
    made.add("uid", uid(row.znak or row.sprawa, term))
    made.add("dtstamp", moment)
    made.add("sequence", number)
    made.add("summary", f"{row.sprawa}: {row.co}{_what(row)}")
    made.add("dtstart", day)
    made.add("dtend", day + timedelta(days=1))
    made.add("transp", "TRANSPARENT")
    made.add("description", _described(row))
    made.add("categories", [term.regula.moc.value])
    if term.spelniono is None and term.rozliczono is None and not term.regula.najwczesniej:
        made.add_component(_alarm(row))
    return made


def _what(row: Wiersz) -> str:
    if row.termin.spelniono is not None:
        return " (spełniony)"
    if row.termin.rozliczono is not None:
        return " (rozliczony)"
    return " – najwcześniejszy dzień" if row.termin.regula.najwczesniej else " – ostatni dzień"


def _described(row: Wiersz) -> str:
    rule = row.termin.regula
    lines = [
        row.termin.slad,
        f"Kto: {rule.kto}.",
        f"Podstawa: {rule.opis_podstawy.removesuffix('.')}.",
        f"Po terminie: {rule.skutek}",
    ]
    if rule.najwczesniej:
        lines[-1] = f"Wcześniej nie: {rule.skutek}"
    if rule.watpliwosc:
        lines.append(f"Wątpliwość: {rule.watpliwosc}")
    if row.termin.spelniono is not None or row.termin.rozliczono is not None:
        lines.append(f"Stan: {row.stan_slowami.removesuffix('.')}.")
    return "\n".join(lines)


def _alarm(row: Wiersz) -> "Alarm":
    from icalendar import Alarm  # noqa: PLC0415 – as above

    made = Alarm()
    made.add("action", "DISPLAY")
    made.add("description", f"{row.sprawa}: {row.co} – za {ALARM_DAYS} dni ostatni dzień")
    made.add("trigger", timedelta(days=-ALARM_DAYS))
    return made


def _plain(text: str) -> str:
    """Keep letters without diacritics, digits and dots."""
    return re.sub(r"[^a-z0-9.]+", "-", zwin(text)).strip("-.")
