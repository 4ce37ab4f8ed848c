"""The calendar of the first appointment: whether there is time for it, and when the term of office ends."""

from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from wkus_docs.document import Findings, rule, warning
from wkus_docs.law import acts, parameters
from wkus_docs.polish.kalendarz import po_miesiacach
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.wybor import Wybor

if TYPE_CHECKING:
    from wkus_docs.documents.uchwala_rada_pozytku import UchwalaRadaPozytku

_UDPP = acts["udpp"]
_MONTHS = 12


class PoczatekKadencji(Wybor):
    """From which day the term of office runs."""

    POWOLANIE = "powolanie", "dzień powołania"
    POSIEDZENIE = "pierwsze_posiedzenie", "dzień pierwszego posiedzenia"


class Co(Enum):
    """What happens on a day of the calendar."""

    WNIOSEK = "wpływa wspólny wniosek organizacji"
    OGLOSZENIE = "najwcześniejszy dzień, w którym uchwała obowiązuje i można ogłosić zgłaszanie kandydatów"
    ZGLOSZENIA = "kończy się zgłaszanie kandydatów"
    WYBOR = "ostatni dzień na wybór przedstawicieli organizacji"
    TERMIN = "ostatni dzień na utworzenie Rady Pożytku"
    POSIEDZENIE = "ostatni dzień na pierwsze posiedzenie, gdy Radę Pożytku utworzono w ostatnim dniu terminu"
    NASTEPNA = "najpóźniej wtedy ogłasza się zgłaszanie kandydatów na następną kadencję"
    KADENCJA = "najpóźniej wtedy kończy się kadencja"


class Etap(NamedTuple):
    """A day and what happens on it."""

    dzien: date
    co: str


def lata_kadencji(day: date) -> int:
    """Return how many years the term of office lasts, as of a day."""
    years: int = parameters["lata_kadencji_rady_dpp"].na(day)
    return years


def _first_day(uchwala: "UchwalaRadaPozytku") -> date:
    """Return the first day on which candidates can be called: when the resolution is in force."""
    wait = timedelta(days=uchwala.dni_do_wejscia_w_zycie + 1)
    return uchwala.data_wejscia_w_zycie or uchwala.data_uchwaly + wait


def _chosen(uchwala: "UchwalaRadaPozytku") -> date:
    """Return the day by which the representatives are chosen, where candidates are called on the first day."""
    days = uchwala.kandydatury.dni_na_zgloszenia + (uchwala.wybor.dni_na_wybor or 0)
    return _first_day(uchwala) + timedelta(days=days)


def _end_of_term(uchwala: "UchwalaRadaPozytku", made: date) -> date | None:
    """Return the last day of the term of a board made on a day; None where it is not told from when it runs."""
    began, days = made, uchwala.posiedzenia.dni_do_pierwszego
    if uchwala.kadencja_od == PoczatekKadencji.POSIEDZENIE:
        began = made + timedelta(days=days or 0)
    if uchwala.kadencja_od is None or (uchwala.kadencja_od == PoczatekKadencji.POSIEDZENIE and days is None):
        return None
    return po_miesiacach(began, lata_kadencji(uchwala.data_uchwaly) * _MONTHS)


def etapy(uchwala: "UchwalaRadaPozytku") -> tuple[Etap, ...]:
    """Return the calendar of the board that organisations moved for, day by day; none without their motion."""
    motion = uchwala.wniosek
    if motion is None:
        return ()
    first, made = _first_day(uchwala), motion.termin
    named = first + timedelta(days=uchwala.kandydatury.dni_na_zgloszenia)
    days: dict[Co, date | None] = {
        Co.WNIOSEK: motion.data_wplywu,
        Co.OGLOSZENIE: first,
        Co.ZGLOSZENIA: named,
        Co.WYBOR: _chosen(uchwala) if uchwala.wybor.dni_na_wybor else None,
        Co.TERMIN: made,
        Co.POSIEDZENIE: _after(made, uchwala.posiedzenia.dni_do_pierwszego),
    }
    end = _end_of_term(uchwala, made)
    days[Co.NASTEPNA] = _after(end, uchwala.wybor.dni_przed_koncem, -1)
    days[Co.KADENCJA] = end
    known = [Etap(day, what.value) for what, day in days.items() if day is not None]
    return tuple(sorted(known, key=lambda one: one.dzien))


def _after(day: date | None, number: int | None, sign: int = 1) -> date | None:
    return None if day is None or number is None else day + sign * timedelta(days=number)


@rule(_UDPP["art. 41e ust. 1"], _UDPP["art. 41e ust. 1a"])
def first_board_is_made_in_time(uchwala: "UchwalaRadaPozytku") -> Findings:
    """Zgłaszanie kandydatów i wybór mieszczą się w terminie na utworzenie rady pożytku."""
    if uchwala.wniosek is None:
        return
    chosen, limit = _chosen(uchwala), uchwala.wniosek.termin
    if chosen > limit:
        yield warning(
            "wniosek",
            f"Wybór przedstawicieli organizacji skończyłby się najwcześniej {data_slownie(chosen)}, a radę pożytku "
            f"trzeba utworzyć do {data_slownie(limit)}",
            hint="Skróć zgłaszanie kandydatów albo wybór; przekroczenie terminu otwiera drogę skargi.",
        )


@rule()
def next_board_is_chosen_before_the_end(uchwala: "UchwalaRadaPozytku") -> Findings:
    """Zgłaszanie kandydatów na następną kadencję zaczyna się tak wcześnie, żeby zdążyć przed końcem obecnej."""
    before = uchwala.wybor.dni_przed_koncem
    needed = uchwala.kandydatury.dni_na_zgloszenia + (uchwala.wybor.dni_na_wybor or 0)
    if before is not None and before < needed:
        yield warning(
            ("wybor", "dni_przed_koncem"),
            f"Zgłaszanie kandydatów ma się zacząć na {before} dni przed końcem kadencji, a ono i wybór trwają {needed}.",
            hint=f"Podaj co najmniej {needed}.",
        )
