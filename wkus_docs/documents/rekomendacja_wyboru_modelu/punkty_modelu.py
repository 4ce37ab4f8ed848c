"""Points of the three models by criteria, the results of the tools they rest on, and how a tie is settled."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from wkus_docs.document import Model, Part
from wkus_docs.relations import lies_on_the_scale
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Liczba
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

MAKS_PUNKTOW = 3
"""Most points a model gets for one criterion: our scale, not the law's."""


class Narzedzie(Wybor):
    """Tool whose result the choice rests on, in the order of the procedure."""

    DIAGNOZA = "karta_diagnozy_uslugi", "Karta diagnozy usługi społecznej"
    NAKLADY = "narzedzie_nakladow_efektow", "Narzędzie do badania nakładów i efektów"
    RYZYKA = "analiza_korzysci_ryzyk", "Analiza korzyści i ryzyk zmiany formy realizacji usługi"


class WynikNarzedzia(Part):
    """Wynik narzędzia"""

    narzedzie: Narzedzie
    """Narzędzie
    karta_diagnozy_uslugi, narzedzie_nakladow_efektow albo analiza_korzysci_ryzyk."""
    data_sporzadzenia: Data
    """Data sporządzenia"""
    wynik: Tekst
    """Wynik w jednym zdaniu"""

    @property
    def _data_diagnozy(self) -> date | None:
        return self._data_of(Narzedzie.DIAGNOZA)

    @property
    def _data_badania(self) -> date | None:
        return self._data_of(Narzedzie.NAKLADY)

    @property
    def _data_analizy(self) -> date | None:
        return self._data_of(Narzedzie.RYZYKA)

    def _data_of(self, tool: Narzedzie) -> date | None:
        """Return the day of a tool; None where the result is another one's."""
        return self.data_sporzadzenia if self.narzedzie is tool else None


class OcenaModelu(Part):
    """Punkty modelu"""

    punkty: Liczba
    """Punkty
    Od 0 (nie pasuje) do 3 (pasuje w pełni)."""
    uzasadnienie: Tekst
    """Uzasadnienie punktów"""

    _points_within_the_scale = lies_on_the_scale(
        "punkty", what="Liczba punktów", lowest=0, highest=MAKS_PUNKTOW
    )


class KryteriumModelu(Part):
    """Kryterium wyboru modelu"""

    nazwa: Tekst
    """Kryterium
    Np. „Znaczenie jakości dla odbiorców”, „Możliwość policzenia kosztu jednostki”, „Liczba i siła
    miejscowych organizacji”."""
    jakosc: OcenaModelu
    """Model JAKOŚĆ"""
    efektywnosc: OcenaModelu
    """Model EFEKTYWNOŚĆ"""
    wspolpraca: OcenaModelu
    """Model WSPÓŁPRACA"""

    @property
    def oceny(self) -> tuple[tuple[Model, OcenaModelu], ...]:
        """Points of each model."""
        return tuple(zip(Model, (self.jakosc, self.efektywnosc, self.wspolpraca), strict=True))


class RozstrzygniecieRemisu(Part):
    """Wybór przy równej liczbie punktów"""

    model: Model
    """Wybrany model
    Jeden z tych, które mają najwięcej punktów."""
    uzasadnienie: Opis
    """Dlaczego ten, a nie drugi"""


@dataclass(frozen=True, slots=True)
class WynikModelu:
    """All points of a model, and how many models have more."""

    model: Model
    punkty: int
    miejsce: int


def wyniki(kryteria: Sequence[KryteriumModelu]) -> tuple[WynikModelu, ...]:
    """Points of the models, in the order of the models; equal points share a place."""
    sumy = [sum(item.oceny[index][1].punkty for item in kryteria) for index in range(len(Model))]
    return tuple(
        WynikModelu(model, suma, 1 + sum(inna > suma for inna in sumy))
        for model, suma in zip(Model, sumy, strict=True)
    )
