"""The chain of a multi-year contract, from the first day of consultations to the start of the task.

Each link begins on the earliest day that the link before it allows. What a provision sets is counted by the rules of
terms; what no provision sets (days to a session, to assess, to sign) is an assumption of the office and is called so.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from wkus_docs.polish.kalendarz import dzien_tygodnia, najblizszy_roboczy
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.terms.computing import oblicz, require_known
from wkus_docs.terms.event import Zdarzenie
from wkus_docs.terms.rules import RULES

_BY_ID = {rule.id: rule for rule in RULES}
_DAY = timedelta(days=1)
_LONGEST = 730
"""Days back that the search for the latest first day looks."""


@dataclass(frozen=True, slots=True)
class Zalozenia:
    """What no provision sets: how many days the steps take in this office, and days it has fixed already.

    ``dni_konsultacji`` is set by the council's resolution (practice 7–33). ``sesja`` and ``sesja_wpf`` are days of
    sessions; without the second, the forecast is changed at the first. ``budzet_w_radzie`` is the day on which the council
    gets the draft budget, when the contest is for the next year. ``dni_robocze_na_aktualizacje`` is None where no
    offer is to be updated.
    """

    dni_konsultacji: int = 14
    opinia_rady: bool = True
    dni_do_sesji: int = 14
    sesja: date | None = None
    sesja_wpf: date | None = None
    budzet_w_radzie: date | None = None
    dni_na_ocene: int = 14
    dni_robocze_na_aktualizacje: int | None = 10
    dni_na_umowe: int = 7


@dataclass(frozen=True, slots=True)
class Ogniwo:
    """A step: its earliest first day and, where it lasts, its last; how the day was found; what stands against a plan."""

    id: str
    tytul: str
    od: date
    do: date
    slad: str
    podstawa: str
    uwaga: str = ""


def lancuch(poczatek: date, plan: Zalozenia | None = None) -> tuple[Ogniwo, ...]:
    """Return the steps from consultations to the start of the task, each with its earliest days.

    ``poczatek`` is the planned first day of consultations. Raises UnknownDaysOffError outside the known years.
    """
    given = plan or Zalozenia()
    consulted = tuple(_consultations(given, poczatek))
    programme = _session(
        Ogniwo(
            "program",
            "Sesja: program współpracy",
            *_one(najblizszy_roboczy(_after(consulted[-1].do) + timedelta(days=given.dni_do_sesji))),
            f"Założenie: {_dni(given.dni_do_sesji)} od gotowego projektu do sesji",
            _ground("konsultacje.przed_sesja"),
        ),
        given.sesja,
    )
    forecast = _session(
        Ogniwo(
            "wpf",
            "Sesja: przedsięwzięcie w WPF i upoważnienie",
            *_one(programme.do),
            "Założenie: na tej samej sesji co program",
            _ground("wpf.upowaznienie"),
        ),
        given.sesja_wpf,
    )
    contest = tuple(_contest(given, programme.do))
    agreed = tuple(_agreement(given, contest[-1].do, forecast.do))
    links = (*consulted, programme, forecast, *contest, *agreed)
    require_known(*(one.do for one in links))
    return links


def latest_first_day(start: date, plan: Zalozenia | None = None) -> date | None:
    """Return the last day on which consultations may begin so that the task can start on a day; None where none does.

    >>> latest_first_day(date(2027, 2, 1), Zalozenia(opinia_rady=False))
    datetime.date(2026, 11, 3)
    """
    first = start - _LONGEST * _DAY
    # a later first day never brings the start forward, so the days can be halved
    days = range(_LONGEST + 1)
    too_late = bisect_right(days, start, key=lambda ahead: lancuch(first + ahead * _DAY, plan)[-1].od)
    return first + (too_late - 1) * _DAY if too_late else None


def links_in_words(links: tuple[Ogniwo, ...]) -> Iterator[tuple[str, str, str, str]]:
    """Yield what a table of the chain shows: the step, its days, how they were found, the ground."""
    for one in links:
        days = _z_dniem(one.od) if one.od == one.do else f"{data_slownie(one.od)} – {data_slownie(one.do)}"
        yield one.tytul, days, f"{one.slad} {one.uwaga}".strip(), one.podstawa


def _consultations(plan: Zalozenia, first: date) -> Iterator[Ogniwo]:
    """Yield the consultations and the opinion."""
    event = Zdarzenie("konsultacje.poczatek", first, ile=plan.dni_konsultacji)
    made = oblicz(_BY_ID["konsultacje.najkrocej"], event)
    last = made.dzien or first
    yield Ogniwo(
        "konsultacje",
        "Konsultacje projektu programu",
        first,
        last,
        made.slad,
        _ground("konsultacje.najkrocej"),
    )
    if plan.opinia_rady:
        handed = _after(last)
        asked = oblicz(_BY_ID["rdpp.opinia"], Zdarzenie("program.projekt_do_rdpp", handed))
        given = asked.inny or asked.dzien or handed  # a plan waits for the later day
        yield Ogniwo(
            "rdpp",
            "Opinia rady działalności pożytku publicznego",
            handed,
            given,
            asked.slad,
            _ground("rdpp.opinia"),
        )


def _contest(plan: Zalozenia, adopted: date) -> Iterator[Ogniwo]:
    """Yield the contest, from its notice to its results."""
    notice, how, ground = _after(adopted), "Dzień roboczy po uchwaleniu programu", "program.przed_konkursem"
    if plan.budzet_w_radzie is not None and plan.budzet_w_radzie > notice:
        notice, ground = najblizszy_roboczy(plan.budzet_w_radzie), "konkurs.najwczesniej"
        how = f"Od dnia przekazania radzie projektu budżetu, {data_slownie(plan.budzet_w_radzie)}"
    yield Ogniwo("ogloszenie", "Ogłoszenie konkursu w trzech miejscach", *_one(notice), how, _ground(ground))
    rule = "oferty.najwczesniejszy_termin"
    made = oblicz(_BY_ID[rule], Zdarzenie("konkurs.ostatnia_publikacja", notice))
    deadline = najblizszy_roboczy(made.dzien or notice)
    moved = "" if deadline == made.dzien else f" Założenie: dzień roboczy, {_z_dniem(deadline)}."
    yield Ogniwo("oferty", "Składanie ofert", notice, deadline, made.slad + moved, _ground(rule))
    begins = _after(deadline)
    ends = najblizszy_roboczy(begins + timedelta(days=plan.dni_na_ocene))
    how = f"Założenie: {_dni(plan.dni_na_ocene)} na ocenę"
    yield Ogniwo(
        "ocena", "Komisja: oświadczenia i ocena ofert", begins, ends, how, _ground("komisja.oswiadczenia")
    )
    yield Ogniwo("wybor", "Wybór ofert", *_one(ends), "Po opinii komisji", _ground("wybor.najwczesniej"))
    how = "Niezwłocznie po wyborze"
    yield Ogniwo(
        "wyniki", "Ogłoszenie wyników w trzech miejscach", *_one(ends), how, _ground("wyniki.ogloszenie")
    )


def _agreement(plan: Zalozenia, announced: date, forecast: date) -> Iterator[Ogniwo]:
    """Yield the update of the offer, the agreement and the start of the task."""
    ready, days = announced, plan.dni_robocze_na_aktualizacje
    if days is not None:
        made = oblicz(
            _BY_ID["aktualizacja.zlozenie"], Zdarzenie("aktualizacja.wiadomosc", announced, ile=days)
        )
        ready = made.dzien or announced
        ground = _ground("aktualizacja.zlozenie")
        yield Ogniwo("aktualizacja", "Aktualizacja oferty", announced, ready, made.slad, ground)
    earliest = najblizszy_roboczy(ready + timedelta(days=plan.dni_na_umowe))
    how, signed = f"Założenie: {_dni(plan.dni_na_umowe)} na przygotowanie i podpisy", earliest
    if forecast > earliest:
        how, signed = f"Nie wcześniej niż upoważnienie w WPF, {data_slownie(forecast)}", forecast
    yield Ogniwo("umowa", "Zawarcie umowy", *_one(signed), how, _ground("umowa.najwczesniej"))
    ground = _ground("umowa.przed_zadaniem")
    yield Ogniwo(
        "zadanie", "Najwcześniejszy początek zadania", *_one(signed), "Od dnia zawarcia umowy", ground
    )


def _session(earliest: Ogniwo, fixed: date | None) -> Ogniwo:
    """Return a session on its fixed day, or on the earliest one where that day is too early."""
    if fixed is None:
        return earliest
    if fixed >= earliest.od:
        return replace(earliest, od=fixed, do=fixed, slad="Dzień sesji podany przez urząd")
    against = f"Sesja {data_slownie(fixed)} jest za wczesna: najwcześniej {data_slownie(earliest.od)}"
    return replace(earliest, uwaga=against)


def _one(day: date) -> tuple[date, date]:
    return day, day


def _after(day: date) -> date:
    """Return the working day after a day: an office acts on one."""
    return najblizszy_roboczy(day + timedelta(days=1))


def _ground(rule: str) -> str:
    return _BY_ID[rule].opis_podstawy


def _dni(count: int) -> str:
    return policz(count, "dzień", "dni", "dni")


def _z_dniem(day: date) -> str:
    return f"{data_slownie(day)}, {dzien_tygodnia(day)}"
