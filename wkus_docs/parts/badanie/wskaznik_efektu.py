"""An indicator of effects or quality: base, target, weight, and its value in every variant."""

from decimal import Decimal

from pydantic import Field

from wkus_docs.analiza.wskaznik import droga, osiagniecie, zmiana
from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.polish.zapis import liczba
from wkus_docs.relations import listed_once
from wkus_docs.scalars.liczba import Liczba, Ulamek
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class RodzajWskaznika(Wybor):
    """What the indicator measures."""

    EFEKT = "efekt", "efekt"
    JAKOSC = "jakosc", "jakość"


class Kierunek(Wybor):
    """Where the indicator is to go."""

    ROSNIE = "rosnie", "rośnie"
    MALEJE = "maleje", "maleje"


class WartoscWariantu(Part):
    """Wartość wskaźnika w wariancie"""

    wariant: Liczba
    """Numer wariantu
    0 to stan dzisiejszy, kolejne w kolejności wariantów."""
    wartosc: Ulamek | None = None
    """Wartość
    Przed decyzją przewidywana, po realizacji osiągnięta."""


class WskaznikEfektu(Part):
    """Wskaźnik efektu albo jakości"""

    nazwa: Tekst
    """Nazwa wskaźnika"""
    rodzaj: RodzajWskaznika
    """Rodzaj
    efekt albo jakość; wagi każdego rodzaju sumują się do 1."""
    jednostka_miary: Tekst
    """Jednostka miary"""
    waga: Ulamek
    """Waga
    Ułamek, np. 0,3."""
    kierunek: Kierunek
    """Pożądany kierunek
    rośnie albo maleje."""
    baza: Ulamek | None = None
    """Wartość bazowa
    Od której mierzy się postęp."""
    cel: Ulamek | None = None
    """Wartość docelowa"""
    wartosci: tuple[WartoscWariantu, ...] = Field(min_length=1)
    """Wartości w wariantach"""
    zrodlo: Tekst
    """Źródło danych"""

    def wartosc(self, wariant: int) -> Decimal | None:
        """Value in the variant of that number, if it is known."""
        return next((item.wartosc for item in self.wartosci if item.wariant == wariant), None)

    def osiagniecie(self, wariant: int) -> Decimal | None:
        """Achievement z in the variant of that number."""
        return osiagniecie(self.baza, self.cel, self.wartosc(wariant))

    def droga(self, wariant: int) -> Decimal | None:
        """Way from base to target in the variant of that number, which nothing bounds."""
        return droga(self.baza, self.cel, self.wartosc(wariant))

    def zmiana(self, dzis: int, wariant: int) -> Decimal | None:
        """Change of the way between two variants; below 0 the second is worse."""
        return zmiana(self.droga(dzis), self.droga(wariant))

    @property
    def czy_cel_to_baza(self) -> bool:
        """Whether the target equals the base, so that there is nothing to measure."""
        return self.baza is not None and self.baza == self.cel

    @rule()
    def _target_differs_from_the_base(self) -> Findings:
        """Wartość docelowa jest inna niż bazowa."""
        if self.czy_cel_to_baza:
            yield warning(
                "cel",
                "Cel jest równy wartości bazowej; osiągnięcia wskaźnika nie da się policzyć.",
                hint="Podaj inny cel albo usuń wskaźnik.",
            )

    @rule()
    def _target_lies_in_the_direction(self) -> Findings:
        """Cel leży po tej stronie wartości bazowej, w którą wskaźnik ma się zmieniać."""
        if self.baza is None or self.cel is None or self.baza == self.cel:
            return
        rises = self.cel > self.baza
        if rises != (self.kierunek == Kierunek.ROSNIE):
            yield error(
                "kierunek",
                f"Wskaźnik {self.kierunek.etykieta}, a cel ({liczba(self.cel)}) jest "
                f"{'wyższy' if rises else 'niższy'} niż wartość bazowa ({liczba(self.baza)}).",
                hint="Popraw kierunek, cel albo wartość bazową.",
            )

    _each_variant_has_one_value = listed_once("wartosci.*.wariant", "Wariant")
