"""Criteria by which requests of residents are assessed, each with its points and, where it has them, its steps."""

from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.polish.zapis import liczba
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia, Ulamek
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class RodzajKryterium(Wybor):
    """What a criterion looks at."""

    PRACA = "praca_spoleczna", "wkład pracy społecznej"
    PIENIADZE = "wklad_pieniezny", "wkład pieniężny mieszkańców"
    RZECZY = "wklad_rzeczowy", "wkład rzeczowy mieszkańców"
    ODBIORCY = "odbiorcy", "liczba osób, które skorzystają z zadania"
    KOSZT = "koszt_jednostki", "udział jednostki samorządu w kosztach zadania"
    PRZYGOTOWANIE = "stan_przygotowan", "stan przygotowań do zadania"
    CELOWOSC = "celowosc", "celowość zadania dla społeczności lokalnej"
    INNE = "inne", "inne"


class Stopien(Part):
    """Stopień kryterium"""

    od: Ulamek | None = None
    """Od jakiej wartości
    Liczba, np. 20; stopień sięga do wartości, od której zaczyna się następny."""
    opis: Tekst | None = None
    """Opis stopnia
    Gdy kryterium nie mierzy się liczbą, np. „projekt jest gotowy”."""
    punkty: Liczba
    """Punkty"""

    @rule()
    def _says_when_it_applies(self) -> Findings:
        """Stopień ma wartość, od której się zaczyna, albo opis."""
        if (self.od is None) == (self.opis is None):
            yield error(
                "od",
                "Stopień ma mieć albo wartość, od której się zaczyna, albo opis."
                if self.od is None
                else "Podano i wartość, od której stopień się zaczyna, i jego opis.",
                hint="Wpisz od albo opis; co znaczy liczba, mówi miara kryterium.",
            )


class Przedzial(NamedTuple):
    """A step as it is printed."""

    opis: str
    punkty: int


class KryteriumInicjatywy(Part):
    """Kryterium oceny wniosku"""

    rodzaj: RodzajKryterium
    """Co się ocenia
    praca_spoleczna, wklad_pieniezny, wklad_rzeczowy, odbiorcy, koszt_jednostki, stan_przygotowan, celowosc albo inne."""
    nazwa: Tekst | None = None
    """Treść kryterium własnymi słowami
    Puste: nazwa rodzaju."""
    maks_punktow: LiczbaDodatnia
    """Najwyższa liczba punktów"""
    miara: Tekst | None = None
    """W czym mierzy się kryterium
    Np. „% wartości zadania”, „godziny pracy”, „osoby”. Potrzebna, gdy stopnie zaczynają się od liczby."""
    stopnie: tuple[Stopien, ...] = ()
    """Stopnie
    Za jaką wartość ile punktów, od najniższej wartości. Puste: punkty od zera do najwyższej liczby."""

    @property
    def tresc(self) -> str:
        """The criterion in words."""
        return self.nazwa or self.rodzaj.etykieta

    @property
    def liczbowe(self) -> bool:
        """Whether its steps begin at numbers, so that a value has its points."""
        return bool(self.stopnie) and all(step.od is not None for step in self.stopnie)

    @property
    def _progi(self) -> tuple[tuple[Decimal, int], ...]:
        return tuple((step.od, step.punkty) for step in self.stopnie if step.od is not None)

    @property
    def przedzialy(self) -> tuple[Przedzial, ...]:
        """Steps as they are printed; a value below the first number has no points."""
        if not self.liczbowe:
            return tuple(Przedzial(step.opis or "", step.punkty) for step in self.stopnie)
        (first, _), (last, most) = self._progi[0], self._progi[-1]
        inner = (
            Przedzial(f"od {liczba(one)} do mniej niż {liczba(other)}", points)
            if one
            else Przedzial(f"mniej niż {liczba(other)}", points)
            for (one, points), (other, _) in pairwise(self._progi)
        )
        below = (Przedzial(f"mniej niż {liczba(first)}", 0),) if first else ()
        return (*below, *inner, Przedzial(f"{liczba(last)} albo więcej", most))

    def punkty_za(self, wartosc: Decimal) -> int:
        """Return the points of a value, by steps that begin at numbers."""
        return next((points for start, points in reversed(self._progi) if start <= wartosc), 0)

    @rule()
    def _says_what_it_is(self) -> Findings:
        """Kryterium rodzaju „inne” ma treść."""
        if self.rodzaj == RodzajKryterium.INNE and self.nazwa is None:
            yield error("nazwa", "Nie wiadomo, co się ocenia.", hint="Wpisz treść kryterium.")

    @rule()
    def _steps_are_of_one_kind(self) -> Findings:
        """Stopnie jednego kryterium zaczynają się wszystkie od liczby albo wszystkie mają opis."""
        if self.stopnie and not self.liczbowe and any(step.od is not None for step in self.stopnie):
            yield error(
                "stopnie",
                "Część stopni zaczyna się od liczby, a część ma opis.",
                hint="Wpisz wszystkie tak samo.",
            )

    @rule()
    def _steps_rise(self) -> Findings:
        """Każdy następny stopień zaczyna się od wyższej wartości: przedziały się nie zachodzą i nie ma między nimi luk."""
        for index, ((one, _), (other, _)) in enumerate(pairwise(self._progi), start=1):
            if self.liczbowe and other <= one:
                yield error(
                    ("stopnie", index, "od"),
                    f"Stopień zaczyna się od {liczba(other)}, a poprzedni od {liczba(one)}.",
                    hint="Ułóż stopnie od najniższej wartości, każdy od innej.",
                )

    @rule()
    def _measure_is_told(self) -> Findings:
        """Wiadomo, w czym mierzy się kryterium, którego stopnie zaczynają się od liczby."""
        if self.liczbowe and self.miara is None:
            yield error(
                "miara", "Nie wiadomo, co znaczą liczby przy stopniach.", hint="Wpisz np. „godziny pracy”."
            )

    @rule()
    def _best_step_gives_the_most(self) -> Findings:
        """Najlepszy stopień daje najwyższą liczbę punktów kryterium."""
        if self.stopnie and (best := max(step.punkty for step in self.stopnie)) != self.maks_punktow:
            yield error(
                "maks_punktow",
                f"Kryterium ma najwyżej {self.maks_punktow} pkt, a najlepszy stopień daje {best} pkt.",
                hint="Popraw punkty stopnia albo najwyższą liczbę.",
            )
