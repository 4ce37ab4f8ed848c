"""How long consultations last, in the usual mode and in haste, and when their results are published."""

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.parts.konsultacje.sposob_konsultacji import PoczatekTerminu
from wkus_docs.parts.konsultacje.tryb_konsultacji import USUAL_DAYS
from wkus_docs.polish.odmiana import policz
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst


class TrybPilny(Part):
    """Tryb pilny"""

    min_dni: LiczbaDodatnia
    """Najkrótszy czas konsultacji w trybie pilnym w dniach"""
    przyczyny: tuple[Tekst, ...] = Field(min_length=1)
    """Kiedy się go stosuje
    Każda przyczyna po słowie „gdy”, np. „termin uchwalenia aktu wynika z ustawy”."""
    czy_podaje_powod: TakNie | None = None
    """Czy ogłoszenie podaje powód trybu pilnego"""


class Terminy(Part):
    """Terminy konsultacji"""

    min_dni: LiczbaDodatnia | None = None
    """Najkrótszy czas konsultacji w dniach"""
    maks_dni: LiczbaDodatnia | None = None
    """Najdłuższy czas konsultacji w dniach"""
    liczone_od: PoczatekTerminu | None = None
    """Od kiedy liczy się te dni
    „od ogłoszenia” (dnia ogłoszenia się nie liczy) albo „od rozpoczęcia” (liczy się pierwszy i ostatni dzień)."""
    dni_przed_rozpoczeciem: LiczbaDodatnia | None = None
    """Ile dni przed rozpoczęciem konsultacji się je ogłasza
    Puste: ogłasza się je najpóźniej w dniu rozpoczęcia."""
    tryb_pilny: TrybPilny | None = None
    """Tryb pilny
    Puste: uchwała go nie przewiduje."""
    dni_na_wyniki: LiczbaDodatnia | None = None
    """W ile dni po zakończeniu konsultacji ogłasza się wyniki"""

    @property
    def kilka_przepisow(self) -> bool:
        """Whether there is more than one sentence on how long consultations last."""
        known = (self.min_dni, self.maks_dni, self.tryb_pilny)
        return sum(one is not None for one in known) > 1 or self.tryb_pilny is not None

    @property
    def mowi_o_czasie(self) -> bool:
        """Whether there is any."""
        return self.min_dni is not None or self.maks_dni is not None or self.tryb_pilny is not None

    @property
    def od_ogloszenia(self) -> bool:
        """Whether days are counted from the notice."""
        return self.liczone_od == PoczatekTerminu.OGLOSZENIE

    @property
    def od_rozpoczecia(self) -> bool:
        """Whether days are counted from the first day of the consultations."""
        return self.liczone_od == PoczatekTerminu.ROZPOCZECIE

    @rule()
    def _says_how_long(self) -> Findings:
        """Uchwała mówi, ile co najmniej trwają konsultacje."""
        if self.min_dni is None:
            yield warning(
                "min_dni",
                "Uchwała nie mówi, ile co najmniej trwają konsultacje.",
                hint="Podaj najkrótszy czas: bez niego każde ogłoszenie może go wyznaczyć dowolnie.",
            )

    @rule()
    def _leaves_time_to_answer(self) -> Findings:
        """Konsultacje trwają co najmniej dwa tygodnie."""
        if self.min_dni is not None and self.min_dni < USUAL_DAYS:
            yield warning(
                "min_dni",
                f"Konsultacje mogłyby trwać tylko {policz(self.min_dni, 'dzień', 'dni', 'dni')}; to krótko.",
                hint=f"Przepis nie podaje liczby dni; zwykle daje się co najmniej {USUAL_DAYS}, a krótszy czas zostawia "
                "trybowi pilnemu.",
            )

    @rule()
    def _longest_is_no_shorter(self) -> Findings:
        """Najdłuższy czas konsultacji nie jest krótszy od najkrótszego."""
        hasty = None if self.tryb_pilny is None else self.tryb_pilny.min_dni
        least = hasty if self.min_dni is None else self.min_dni
        if self.maks_dni is not None and least is not None and self.maks_dni < least:
            yield error(
                "maks_dni",
                f"Konsultacje trwałyby najwyżej {policz(self.maks_dni, 'dzień', 'dni', 'dni')}, a co najmniej {least}.",
                hint="Zamień te liczby.",
            )

    @rule()
    def _haste_is_shorter(self) -> Findings:
        """Tryb pilny jest krótszy od zwykłego."""
        if (
            self.tryb_pilny is not None
            and self.min_dni is not None
            and self.tryb_pilny.min_dni >= self.min_dni
        ):
            yield error(
                ("tryb_pilny", "min_dni"),
                f"W trybie pilnym konsultacje trwałyby co najmniej {policz(self.tryb_pilny.min_dni, 'dzień', 'dni', 'dni')}, "
                f"a w zwykłym {self.min_dni}.",
                hint="Skróć czas w trybie pilnym albo usuń ten tryb.",
            )

    @rule()
    def _results_have_their_day(self) -> Findings:
        """Uchwała mówi, kiedy najpóźniej ogłasza się wyniki."""
        if self.dni_na_wyniki is None:
            yield warning(
                "dni_na_wyniki",
                "Uchwała nie mówi, w ile dni po konsultacjach ogłasza się wyniki.",
                hint="Podaj tę liczbę; organizacje powinny wiedzieć, kiedy poznają stanowisko wobec uwag.",
            )
