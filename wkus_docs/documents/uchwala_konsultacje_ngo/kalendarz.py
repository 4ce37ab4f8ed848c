"""What the terms of the resolution mean on given days: consultations announced on one, and the last day for a yearly programme.

>>> terms = Czas(dni=14, liczone_od=PoczatekTerminu.ROZPOCZECIE, przed=7, wyniki=10, opinia=14)
>>> terms.koniec(date(2026, 9, 28)).isoformat(), terms.wyniki_do(date(2026, 9, 28)).isoformat()
('2026-10-18', '2026-10-28')
>>> terms.najpozniej_ogloszone(date(2026, 11, 30)).isoformat(), terms.znane(date(2026, 10, 30)).isoformat()
('2026-10-30', '2026-11-29')
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from wkus_docs.law.cytat import wylicz
from wkus_docs.parts.konsultacje.bieg_terminu import najpozniejsze_wyniki, najwczesniejszy_koniec
from wkus_docs.parts.konsultacje.sposob_konsultacji import PoczatekTerminu
from wkus_docs.polish.kalendarz import dzien_tygodnia, dzien_wolny
from wkus_docs.polish.zapis import data_slownie

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Czas:
    """Days that one mode of consultations takes: ``przed`` the start, at least, ``wyniki`` and ``opinia`` at most."""

    dni: int
    liczone_od: PoczatekTerminu | None
    przed: int = 0
    wyniki: int | None = None
    opinia: int | None = None

    def poczatek(self, ogloszenie: date) -> date:
        """Return the first day of consultations announced on a day."""
        return ogloszenie + timedelta(days=self.przed)

    def koniec(self, ogloszenie: date) -> date:
        """Return the day on which they may end."""
        return najwczesniejszy_koniec(
            self.dni, self.liczone_od, ogloszenie=ogloszenie, poczatek=self.poczatek(ogloszenie)
        )

    def wyniki_do(self, ogloszenie: date) -> date | None:
        """Return the last day for the results, where the resolution sets one."""
        return None if self.wyniki is None else najpozniejsze_wyniki(self.koniec(ogloszenie), self.wyniki)

    def opinia_do(self, ogloszenie: date) -> date | None:
        """Return the last day of the board's opinion on a draft that it gets on the day of the notice."""
        return None if self.opinia is None else ogloszenie + timedelta(days=self.opinia)

    def znane(self, ogloszenie: date) -> date:
        """Return the day by which all is known: the end, the results, the opinion."""
        told = (self.koniec(ogloszenie), self.wyniki_do(ogloszenie), self.opinia_do(ogloszenie))
        return max(day for day in told if day is not None)

    def sesja(self, ogloszenie: date) -> date:
        """Return the first day on which the council may adopt what was consulted, all being known."""
        return self.znane(ogloszenie) + _DAY

    def najpozniej_ogloszone(self, uchwala: date) -> date:
        """Return the last working day of a notice after which the council can still decide on a day."""
        last = uchwala - (self.sesja(uchwala) - uchwala)
        while dzien_wolny(last):
            last -= _DAY
        return last


@dataclass(frozen=True, slots=True)
class KrokKalendarza:
    """A row of the table: what happens, on which day in the usual mode and in haste."""

    nazwa: str
    zwykly: date
    pilny: date | None

    @property
    def kiedy(self) -> str:
        """Day in the usual mode, with the day of the week."""
        return _shown(self.zwykly)

    @property
    def kiedy_pilnie(self) -> str:
        """Day in haste; a dash where the resolution knows no haste."""
        return "–" if self.pilny is None else _shown(self.pilny)


def kroki(ogloszenie: date, zwykle: Czas, pilnie: Czas | None) -> tuple[KrokKalendarza, ...]:
    """Return the rows of the table for consultations announced on a day."""
    found = (
        (name, of(zwykle, ogloszenie), None if pilnie is None else of(pilnie, ogloszenie))
        for name, of in _wiersze(zwykle)
    )
    return tuple(KrokKalendarza(name, day, hasty) for name, day, hasty in found if day is not None)


def _wiersze(czas: Czas) -> tuple[tuple[str, Callable[[Czas, date], date | None]], ...]:
    """Rows of the table, each with the day it tells; the last one says what is known by then."""
    known = [
        "uwagi",
        *(["wyniki"] if czas.wyniki is not None else []),
        *(["opinia"] if czas.opinia is not None else []),
    ]
    return (
        ("Ogłoszenie konsultacji", lambda _, day: day),
        ("Konsultacje zaczynają się najwcześniej", Czas.poczatek),
        ("Konsultacje kończą się najwcześniej", Czas.koniec),
        (
            "Rada działalności pożytku publicznego, która dostała projekt w dniu ogłoszenia, ma czas na opinię do",
            Czas.opinia_do,
        ),
        ("Wyniki konsultacji ogłasza się najpóźniej", Czas.wyniki_do),
        (f"Znane są {wylicz(known)}, więc akt można uchwalić najwcześniej", Czas.sesja),
    )


def _shown(day: date) -> str:
    """Write a day with that of the week, and with the name of the day off that it is.

    >>> _shown(date(2026, 11, 1)).replace("\u00a0", " "), _shown(date(2026, 11, 11)).replace("\u00a0", " ")
    ('1 listopada 2026 r. (niedziela, Uroczystość Wszystkich Świętych)', '11 listopada 2026 r. (środa, Narodowe Święto Niepodległości)')
    """
    free, name = dzien_wolny(day), dzien_tygodnia(day)
    return f"{data_slownie(day)} ({name if free in {None, name} else f'{name}, {free}'})"
