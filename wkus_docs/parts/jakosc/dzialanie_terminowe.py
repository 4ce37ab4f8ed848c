"""Something one person is to do by a day: what is left of the time, in words and as a signal."""

from datetime import date

from wkus_docs.analiza.terminy import dni_do_terminu
from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor


class StatusDzialania(Wybor):
    """How far it has come."""

    NIEROZPOCZETE = "nierozpoczete", "nierozpoczęte"
    W_TOKU = "w_toku", "w toku"
    WYKONANE = "wykonane", "wykonane"


def slowa_terminu(dni: int, *, wykonane: bool) -> str:
    """Say how a day stands to the term.

    >>> slowa_terminu(11, wykonane=False), slowa_terminu(0, wykonane=False), slowa_terminu(-1, wykonane=False)
    ('za 11 dni', 'termin mija w tym dniu', '1 dzień po terminie')
    >>> slowa_terminu(4, wykonane=True), slowa_terminu(0, wykonane=True), slowa_terminu(-2, wykonane=True)
    ('w terminie', 'w terminie', '2 dni po terminie')
    """
    if dni < 0:
        return f"{policz(-dni, 'dzień', 'dni', 'dni')} po terminie"
    if wykonane:
        return "w terminie"
    return f"za {policz(dni, 'dzień', 'dni', 'dni')}" if dni else "termin mija w tym dniu"


class ZadanieTerminowe(Part):
    """Zadanie z terminem"""

    tresc: Opis
    """Co trzeba zrobić"""
    odpowiedzialny: Tekst
    """Kto odpowiada
    Imię, nazwisko i funkcja jednej osoby."""
    termin: Data
    """Termin"""


class DzialanieTerminowe(ZadanieTerminowe):
    """Działanie z terminem i stanem"""

    status: StatusDzialania
    """Stan
    nierozpoczęte, w toku albo wykonane."""
    data_wykonania: Data | None = None
    """Data wykonania
    Tylko gdy wykonane."""

    @property
    def wykonane(self) -> bool:
        """Whether it is done."""
        return self.status.value == StatusDzialania.WYKONANE  # .value: where a draft has no status, no result

    def dni(self, na_dzien: date) -> int:
        """Days left on that day, or left on the day it was done; negative: late."""
        return dni_do_terminu(self.data_wykonania or na_dzien, self.termin)

    def po_terminie(self, na_dzien: date) -> bool:
        """Whether it is not done although its term has passed."""
        return not self.wykonane and self.dni(na_dzien) < 0

    def slowa(self, na_dzien: date) -> str:
        """How it stands to its term, in words."""
        if self.wykonane and self.data_wykonania is None:
            return "dnia wykonania nie podano"
        return slowa_terminu(self.dni(na_dzien), wykonane=self.wykonane)

    def sygnal_terminu(self, na_dzien: date, dni_ostrzezenia: int) -> Sygnal:
        """Green when done or far from the term, yellow when it is near, red when it has passed."""
        if self.wykonane:
            return Sygnal.ZIELONY
        dni = self.dni(na_dzien)
        if dni < 0:
            return Sygnal.CZERWONY
        return Sygnal.ZOLTY if dni <= dni_ostrzezenia else Sygnal.ZIELONY

    @rule()
    def _done_has_its_day(self) -> Findings:
        """Datę wykonania ma to, co wykonano, i tylko to."""
        if self.wykonane and self.data_wykonania is None:
            yield warning(
                "data_wykonania",
                "Działanie jest wykonane, a nie wiadomo kiedy.",
                hint="Dopisz „data_wykonania: …” albo popraw stan.",
            )
        if not self.wykonane and self.data_wykonania is not None:
            yield error(
                "data_wykonania",
                f"Podano dzień wykonania ({data_slownie(self.data_wykonania)}), a działanie ma stan "
                f"„{self.status.etykieta}”.",
                hint="Popraw stan albo usuń datę.",
            )


def najgorszy(sygnaly: tuple[Sygnal, ...]) -> Sygnal:
    """Return the gravest of the signals; with none of them there is no datum.

    >>> najgorszy((Sygnal.ZIELONY, Sygnal.CZERWONY)).value, najgorszy(()).value
    ('czerwony', 'brak')
    """
    return next(
        (one for one in (Sygnal.CZERWONY, Sygnal.ZOLTY, Sygnal.ZIELONY) if one in sygnaly), Sygnal.BRAK
    )
