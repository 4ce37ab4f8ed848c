"""Computes the day of a term from its event, and says in one sentence how.

The length is counted first, from the raw day of the event; a day off moves the end last of all, and only where the
rule says so. Where the days off of a year are not known, nothing is guessed: :class:`UnknownDaysOffError`.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from wkus_docs.errors import DocsError
from wkus_docs.law import Provision
from wkus_docs.polish.kalendarz import (
    dzien_tygodnia,
    dzien_wolny,
    najblizszy_roboczy,
    po_dniach_roboczych,
    po_miesiacach,
    znane_lata,
)
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.terms.event import Zdarzenie
from wkus_docs.terms.events import ZDARZENIA
from wkus_docs.terms.length import (
    Dni,
    DniRobocze,
    DzienRoku,
    KoniecRoku,
    Lata,
    Liczona,
    Miesiace,
    Niezwlocznie,
    ile_na,
)
from wkus_docs.terms.rule import Regula

_MONTHS = 12
_ROOM = 15
"""No run of days off is longer: so many days around a term must be known."""


class UnknownDaysOffError(DocsError):
    """A term reaches a year whose days off are not known."""


@dataclass(frozen=True, slots=True)
class Obliczenie:
    """The day of a term, the other one where it is disputed, and the sentence that says how it was counted."""

    dzien: date | None
    inny: date | None
    slad: str


def oblicz(regula: Regula, zdarzenie: Zdarzenie) -> Obliczenie:
    """Return the day of a term that runs from an event.

    The day is None where the rule has no number of days, or where the event does not tell it. ``inny`` is the
    day by the other reading of a disputed rule. Raises UnknownDaysOffError for a year whose days off are not known.
    """
    since, length = zdarzenie.dzien, regula.ile
    if isinstance(length, Niezwlocznie):
        return Obliczenie(
            None, None, f"{_wielka(length.slowo)} od dnia {_od(zdarzenie)}: przepis nie podaje liczby dni."
        )
    if isinstance(length, DzienRoku):
        fixed: date = length.dzien.na(since).w_roku(since.year + length.rok)
        return _przesuniete(regula, fixed, f"Stały dzień roku {fixed.year}")
    count = ile_na(length, since, zdarzenie.ile)
    if count is None:
        return Obliczenie(
            None, None, f"Od dnia {_od(zdarzenie)}: nie podano, ile trwa; mówi to dokument sprawy."
        )
    last = _last(length, since, count, counted=not regula.pomija_dzien_zdarzenia)
    if regula.po_uplywie:
        last += timedelta(days=1)
    return _przesuniete(regula, last, _how(regula, zdarzenie, length, count))


def _last(length: Liczona, since: date, count: int, *, counted: bool) -> date:
    """Return the last day counted."""
    start = since - timedelta(days=1) if counted else since
    match length:
        case Dni():
            return start + timedelta(days=count)
        case DniRobocze():
            # so many working days need no more calendar days than this
            require_known(start, start + timedelta(days=2 * count + _ROOM))
            return po_dniach_roboczych(start, count)
        case Miesiace():
            return po_miesiacach(since, count)
        case Lata():
            same = po_miesiacach(since, _MONTHS * count)
            # 29 February has no day of the same date: the years end with the month
            return same - timedelta(days=1) if same.day == since.day else same
        case KoniecRoku():
            return date(since.year + count, 12, 31)


def _przesuniete(regula: Regula, last: date, how: str) -> Obliczenie:
    """Move the end from a day off where the rule says so, and finish the sentence."""
    provision = regula.przesuwa.przepis
    first = "najwcześniejszy dzień" if regula.najwczesniej else "ostatni dzień"
    if provision is None:
        return Obliczenie(last, None, f"{how}; {first}: {_z_dniem(last)}.")
    require_known(last, last + timedelta(days=_ROOM))
    free, moved = dzien_wolny(last), najblizszy_roboczy(last)
    if free is None:
        return Obliczenie(last, None, f"{how}; {first}: {_z_dniem(last)}.")
    if regula.przesuwa.sporne:
        other = f"według innego odczytania ({provision}): {_z_dniem(moved)}"
        return Obliczenie(last, moved, f"{how}; {first}: {_z_dniem(last)}{_swieto(last, free)}; {other}.")
    return Obliczenie(moved, None, f"{how}; {_krok(last, free, moved, provision)}.")


def _krok(last: date, free: str, moved: date, provision: Provision) -> str:
    """Say the step of the roll."""
    return (
        f"koniec wypada w dzień wolny, {_z_dniem(last)}{_swieto(last, free)}, więc ostatni dzień to następny roboczy "
        f"({provision}): {_z_dniem(moved)}"
    )


def _swieto(day: date, free: str) -> str:
    """Name a holiday after its weekday; a Saturday and a Sunday are named already."""
    return "" if free == dzien_tygodnia(day) else f", {free}"


def _how(regula: Regula, zdarzenie: Zdarzenie, length: Liczona, count: int) -> str:
    """Say how the days are counted."""
    if isinstance(length, KoniecRoku):
        return f"Koniec roku, {policz(count, 'rok', 'lata', 'lat')} po roku {_od(zdarzenie)}"
    if count == 0:
        when = "Po dniu" if regula.po_uplywie else ("Od dnia" if regula.najwczesniej else "Do dnia")
        return f"{when} {_czego(zdarzenie)}, {data_slownie(zdarzenie.dzien)}"
    if count < 0:
        return f"Najpóźniej w dniu przed dniem {_czego(zdarzenie)}, {data_slownie(zdarzenie.dzien)}"
    number = f"Po upływie {_liczba(length, count)[1]}" if regula.po_uplywie else _liczba(length, count)[0]
    if isinstance(length, Miesiace | Lata):
        return f"{number} od {data_slownie(zdarzenie.dzien)}, dnia {_czego(zdarzenie)}"
    day = _czego(zdarzenie)
    counted = f"dnia {day} nie liczy się" if regula.pomija_dzien_zdarzenia else f"dzień {day} liczy się"
    return f"{number} od {data_slownie(zdarzenie.dzien)}: {counted}"


def _liczba(length: Liczona, count: int) -> tuple[str, str]:
    """Return the number with its noun: „5 dni roboczych”, in the nominative and in the genitive."""
    match length:
        case Miesiace():
            one, few, many, genitive = "miesiąc", "miesiące", "miesięcy", "miesiąca"
        case Lata():
            one, few, many, genitive = "rok", "lata", "lat", "roku"
        case DniRobocze():
            one, few, many, genitive = "dzień roboczy", "dni robocze", "dni roboczych", "dnia roboczego"
        case _:
            one, few, many, genitive = "dzień", "dni", "dni", "dnia"
    return policz(count, one, few, many), policz(count, genitive, many, many)


def _czego(zdarzenie: Zdarzenie) -> str:
    known = ZDARZENIA.get(zdarzenie.rodzaj)
    return known.dopelniacz if known else f"zdarzenia „{zdarzenie.opis or zdarzenie.rodzaj}”"


def _od(zdarzenie: Zdarzenie) -> str:
    return f"{_czego(zdarzenie)} ({data_slownie(zdarzenie.dzien)})"


def _z_dniem(day: date) -> str:
    """„22 grudnia 2026 r., wtorek”"""
    return f"{data_slownie(day)}, {dzien_tygodnia(day)}"


def _wielka(text: str) -> str:
    return text[:1].upper() + text[1:]


def require_known(*days: date) -> None:
    """Refuse to guess which days are free."""
    years = znane_lata()
    for day in days:
        if day.year not in years:
            raise UnknownDaysOffError(
                f"Nie wiem, które dni roku {day.year} są wolne od pracy: znam lata {years[0]}–{years[-1]}. "
                "Sprawdź datę zdarzenia; jeśli jest dobra, policz ten termin z kalendarzem."
            )
