"""Terms of a case: its events gathered from the documents and the register, and what shows that a term was met."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from wkus_docs import paths
from wkus_docs.case.entry import Entry
from wkus_docs.case.register import Sprawa
from wkus_docs.case.statements import AGREEMENT, CONTEST, OFFER
from wkus_docs.document import Document
from wkus_docs.gaps import Gap, GapError
from wkus_docs.parts.strony.jednostka import RodzajJednostki
from wkus_docs.polish.nieznany_dzien import NieznanyDzien
from wkus_docs.terms import (
    ZDARZENIA,
    Miejsce,
    Termin,
    UnknownDaysOffError,
    Zdarzenie,
    day_met,
    terminy,
    years_of_task,
)

_KEY = re.compile(r"\(klucz: ([^)]*)\)")
_SCOPES = {"nabór": CONTEST, "oferta": OFFER, "umowa": AGREEMENT}
_ANNULMENT = "zarzadzenie_uniewaznienie_konkursu"
_NO_GMINA = frozenset({RodzajJednostki.POWIAT, RodzajJednostki.WOJEWODZTWO})
"""Units whose resolutions are supervised by other acts than that on the gmina."""
_OF_YEAR = "dotacja.koniec_wykorzystania"
"""An event whose key is an agreement with a year."""
_AGREED, _PERIOD = "umowa_wieloletnia", "okres"


def terms_of(register: Sprawa, entries: Sequence[Entry]) -> tuple[Termin, ...]:
    """Return the terms of a case, each with the day on which it was met. A term in years whose days off nobody knows is left out."""
    known = [one for one in entries if one.document is not None and not one.replaced_by]
    events = _events(register, known)
    made = _computed(events)
    met = {one.id: day for one in made if (day := _met(one, register, known)) is not None}
    accounted = {one.id: day for one in made if (day := _accounted(one, register, known)) is not None}
    annulled = dict(_annulled(register, known))
    gmina = not any(_value(one.document, "jednostka.rodzaj") in _NO_GMINA for one in known)
    return tuple(
        replace(one, rozliczono=accounted.get(one.id))
        for one in _computed(events, met)
        if (gmina or one.regula.przepis is None or one.regula.przepis.akt.klucz != "usg")
        and not (one.klucz in annulled and one.dzien is not None and one.dzien > annulled[one.klucz])
    )


def _annulled(register: Sprawa, entries: Iterable[Entry]) -> Iterator[tuple[str, date]]:
    """Yield the contests that were annulled, with the day: their later terms are none any more."""
    for entry in entries:
        key = _part(CONTEST, register, entry)
        if entry.slug == _ANNULMENT and key and entry.day is not None:
            yield key, entry.day


def _computed(events: Iterable[Zdarzenie], met: dict[str, date] | None = None) -> tuple[Termin, ...]:
    listed = tuple(events)
    try:
        return terminy(listed, spelnione=met)
    except UnknownDaysOffError:
        return tuple(term for event in listed for term in _alone(event, met))


def _alone(event: Zdarzenie, met: dict[str, date] | None) -> tuple[Termin, ...]:
    try:
        return terminy([event], spelnione=met)
    except UnknownDaysOffError:
        return ()


def _events(register: Sprawa, entries: Sequence[Entry]) -> tuple[Zdarzenie, ...]:
    found: dict[str, Zdarzenie] = {}
    for one in register.zdarzenia:
        name = f"{one.zdarzenie}/{one.klucz}" if one.klucz else one.zdarzenie
        found.setdefault(name, Zdarzenie(name, one.dzien, gdzie="sprawa.yaml"))
    for kind, about in ZDARZENIA.items():
        lengths = dict(_told(about.ile, kind, register, entries))
        for source in about.zrodla:
            for key, (day, file) in _days(source, kind, register, entries):
                name = f"{kind}/{key}" if key else kind
                length = lengths.get(key, lengths.get("", (None, "")))[0]
                found.setdefault(
                    name, Zdarzenie(name, day, gdzie=file, ile=length if isinstance(length, int) else None)
                )
    for event in _years(register, entries):
        found.setdefault(event.id, event)
    keyed = {(one.rodzaj, one.dzien) for one in found.values() if one.klucz}
    return tuple(one for one in found.values() if one.klucz or (one.rodzaj, one.dzien) not in keyed)


def _years(register: Sprawa, entries: Iterable[Entry]) -> Iterator[Zdarzenie]:
    for entry in entries:
        period = _value(entry.document, _PERIOD) if entry.slug == _AGREED else None
        first, last = (_value(period, name) for name in ("od", "do")) if period is not None else (None, None)
        if isinstance(first, date) and isinstance(last, date):
            yield from years_of_task(_part(AGREEMENT, register, entry), first, last)


def _met(term: Termin, register: Sprawa, entries: Sequence[Entry]) -> date | None:
    days = [
        day
        for place in term.regula.spelnia
        for key, (day, _) in _days(place, term.regula.od, register, entries)
        if key in {term.klucz, ""}  # what is of the whole case is of each of its contests and agreements
    ]
    return day_met(term.regula, term.zdarzenie, days)


def _accounted(term: Termin, register: Sprawa, entries: Sequence[Entry]) -> date | None:
    """Return the day of the first document that accounts for the year of a term, for the same agreement."""
    if term.zdarzenie is None:
        return None
    agreement, _, _ = term.klucz.rpartition("/")
    year = str(term.zdarzenie.dzien.year)
    keys = {f"{agreement}/{year}" if agreement else year, f"{term.klucz}/{year}"}
    days = {one.file: one.day for one in entries}
    found = [
        days[file]
        for place in term.regula.rozlicza
        for key, (value, file) in _told((place,), _OF_YEAR, register, entries)
        if value and key in keys
    ]
    return min((day for day in found if day is not None), default=None)


def _days(
    place: Miejsce, event: str, register: Sprawa, entries: Iterable[Entry]
) -> Iterator[tuple[str, tuple[date, str]]]:
    for key, (value, file) in _told((place,), event, register, entries):
        if isinstance(value, date) and not isinstance(value, NieznanyDzien):
            yield key, (value, file)


def _told(
    places: Iterable[Miejsce], event: str, register: Sprawa, entries: Iterable[Entry]
) -> Iterator[tuple[str, tuple[Any, str]]]:
    """Yield what documents tell at some places, each with its key and its file."""
    listed = tuple(entries)
    for place in places:
        for entry in listed:
            document = entry.document
            if (
                entry.slug != place.slug
                or document is None
                or not all(_holds(document, one) for one in place.gdy)
            ):
                continue
            for loc, value in _each(document, place.droga):
                yield _key(place, event, register, entry, loc), (value, entry.file)


def _each(document: Document, way: str) -> list[tuple[Any, Any]]:
    try:
        found = list(paths.each(document, way))
    except (GapError, ArithmeticError, TypeError, AttributeError, IndexError):
        return []  # a draft, or a list that is too short, tells nothing yet
    return [(loc, value) for loc, value in found if value is not None and not isinstance(value, Gap)]


def _holds(document: Document, condition: str) -> bool:
    wanted = not condition.startswith("!")
    return bool(_value(document, condition.removeprefix("!"))) is wanted


def _value(part: Any, way: str) -> Any:
    try:
        value = paths.value(part, way)
    except (GapError, ArithmeticError, TypeError, AttributeError, IndexError):
        return None
    return None if isinstance(value, Gap) else value


def _key(place: Miejsce, event: str, register: Sprawa, entry: Entry, loc: Sequence[str | int]) -> str:
    """Return the key of an event: what its scope is called in the table, as the case and the document know it."""
    told = _KEY.search(ZDARZENIA[event].nazwa)
    scopes = told[1].split("/") if told else []
    own = _own_key(place, entry, loc)
    parts = [_part(_SCOPES[scope], register, entry) if scope in _SCOPES else own for scope in scopes]
    return "/".join(filter(None, parts))


def _own_key(place: Miejsce, entry: Entry, loc: Sequence[str | int]) -> str:
    """Return what the document says of the key: its place of the key, or the number of the item in each list around it."""
    indices = [step for step in loc if isinstance(step, int)]
    if place.klucz:
        way = place.klucz
        for index in indices:
            way = way.replace("*", str(index), 1)
        value = _value(entry.document, way)
        return "" if value is None else str(value)
    return ".".join(str(index + 1) for index in indices)


def _part(scope: str, register: Sprawa, entry: Entry) -> str:
    """Return the key of a scope where the case has several; one alone needs none."""
    several = {CONTEST: register.nabory, AGREEMENT: register.umowy, OFFER: register.oferty}[scope]
    return (entry.key or {}).get(scope, "") if len(several) > 1 or scope == OFFER else ""
