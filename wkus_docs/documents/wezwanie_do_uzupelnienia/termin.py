"""The term a call sets: a day, or days counted from its delivery or from its sending."""

from datetime import date, timedelta

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.polish.kalendarz import najblizszy_roboczy, po_dniach_roboczych
from wkus_docs.polish.odmiana import rzeczownik
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.wybor import Wybor


class PoczatekTerminu(Wybor):
    """What the days are counted from."""

    DORECZENIE = "doreczenie", "od dnia doręczenia tego wezwania"
    WYSLANIE = "wyslanie", "od dnia wysłania tego wezwania"


class TerminWezwania(Part):
    """Termin z wezwania"""

    dni: LiczbaDodatnia | None = None
    """Ile dni
    Puste, gdy podano dzień."""
    czy_robocze: TakNie | None = None
    """Czy to dni robocze
    „tak”: dni robocze; „nie” albo puste: wszystkie."""
    od: PoczatekTerminu | None = None
    """Od czego liczy się dni
    doreczenie albo wyslanie; wysłanie przypada w dniu pisma."""
    data: Data | None = None
    """Dzień, do którego trzeba odpowiedzieć
    Zamiast liczby dni."""

    @property
    def slowo(self) -> str:
        """„dzień roboczy”, „dni robocze”, „dni roboczych” or „dni”, after „Termin:” and the number."""
        return (
            rzeczownik(self.dni or 0, "dzień roboczy", "dni robocze", "dni roboczych")
            if self.czy_robocze
            else rzeczownik(self.dni or 0, "dzień", "dni", "dni")
        )

    def ostatni_dzien(self, pismo: date) -> date | None:
        """Last day to answer a letter of a day; None where it depends on the delivery.

        >>> TerminWezwania(dni=5, czy_robocze=True, od="wyslanie").ostatni_dzien(date(2026, 12, 29))
        datetime.date(2027, 1, 7)
        >>> TerminWezwania(dni=7, od="wyslanie").ostatni_dzien(date(2028, 1, 29))
        datetime.date(2028, 2, 7)
        """
        if self.data is not None or self.dni is None or self.od == PoczatekTerminu.DORECZENIE:
            return self.data
        return self.najwczesniej(pismo)

    def najwczesniej(self, pismo: date) -> date:
        """Earliest last day: that of a letter delivered on its own day, put off where it is a day off."""
        if self.data is not None:
            return self.data
        if self.czy_robocze:
            return po_dniach_roboczych(pismo, self.dni or 0)
        return najblizszy_roboczy(pismo + timedelta(days=self.dni or 0))

    def dni_od(self, pismo: date) -> int:
        """How many days it leaves to whoever got the letter on its own day.

        >>> TerminWezwania(dni=22, czy_robocze=True, od="doreczenie").dni_od(date(2027, 7, 1))
        32
        """
        if self.data is not None or self.czy_robocze:
            return (self.najwczesniej(pismo) - pismo).days
        return self.dni or 0

    @rule()
    def _is_told_in_one_way(self) -> Findings:
        """Termin podano jednym sposobem: dniem albo liczbą dni i tym, od czego się je liczy."""
        if self.data is not None and (self.dni is not None or self.od is not None):
            yield error(
                "data",
                "Termin podano dwa razy: dniem i liczbą dni.",
                hint="Zostaw „data” albo „dni” i „od”.",
            )
        elif self.data is None and self.dni is None:
            yield error(
                "dni",
                "Nie podano terminu.",
                hint="Wpisz „data” albo „dni” i „od”.",
            )
        elif self.data is None and self.od is None:
            yield error(
                "od",
                "Nie podano, od czego liczy się dni.",
                hint="Wpisz od: doreczenie albo od: wyslanie.",
            )
