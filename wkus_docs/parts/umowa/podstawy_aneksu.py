"""What any annex rests on: earlier annexes, the budget of the year, the notice of the competition."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna
from wkus_docs.relations import number_is_of_the_year
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class PoprzedniAneks(Part):
    """Wcześniejszy aneks"""

    numer: LiczbaDodatnia
    """Numer aneksu"""
    data_zawarcia: Data
    """Data aneksu"""


class PodstawaSrodkow(Wybor):
    """What the money of the year stands in on the day of the annex."""

    PLAN = "plan", "w budżecie"
    PROJEKT = "projekt", "w projekcie uchwały budżetowej"


class BudzetAneksu(Part):
    """Środki w budżecie roku"""

    podstawa: PodstawaSrodkow = PodstawaSrodkow.PLAN
    """Podstawa
    „plan”, gdy uchwałę budżetową podjęto, a „projekt”, gdy w styczniu działa się jeszcze na jej projekcie."""
    numer_uchwaly: Tekst | None = None
    """Numer uchwały budżetowej
    Przy projekcie puste."""
    data_uchwaly: Data | None = None
    """Data uchwały
    Gdy budżet zmieniono: data ostatniej zmiany, z jej numerem; przy projekcie puste."""
    kwota: Kwota
    """Kwota zaplanowana na to zadanie [zł]"""

    @property
    def uchwalony(self) -> bool:
        """Whether the budget of the year has been adopted."""
        return self.podstawa == PodstawaSrodkow.PLAN

    @property
    def oznaczenie(self) -> str:
        """Number of the resolution after „uchwała”: „ Nr LII/412/2028”, or nothing."""
        return f" nr\N{NO-BREAK SPACE}{self.numer_uchwaly}" if self.numer_uchwaly else ""

    _number_is_of_the_year = number_is_of_the_year("numer_uchwaly", day="data_uchwaly")

    @rule()
    def _adopted_budget_is_named(self) -> Findings:
        """Gdy budżet uchwalono, podano dzień uchwały."""
        if self.uchwalony and self.data_uchwaly is None:
            yield warning(
                "data_uchwaly",
                "Podstawą jest uchwalony budżet, a nie podano dnia uchwały, więc nie sprawdzono, czy poprzedza aneks.",
                hint="Dopisz „data_uchwaly” albo wpisz „podstawa: projekt”.",
            )


class KwotyOgloszone(Part):
    """Ogłoszenie o konkursie"""

    data_ogloszenia: Data
    """Data ogłoszenia"""
    kwoty: Annotated[tuple[KwotaRoczna, ...], "nie drukuje się"] = Field(min_length=1)
    """Kwoty podane w ogłoszeniu
    Na każdy rok."""
    czy_dopuszcza_waloryzacje: TakNie
    """Czy ogłoszenie dopuszcza podwyższenie dotacji aneksem"""
    zdanie_o_waloryzacji: Tekst | None = None
    """Zdanie o waloryzacji z ogłoszenia
    Przepisane dosłownie; puste, gdy go nie ma."""

    @property
    def cytat(self) -> str:
        """The sentence of the notice that lets the grant rise, or nothing."""
        return (self.zdanie_o_waloryzacji or "") if self.czy_dopuszcza_waloryzacje else ""

    def kwota(self, rok: int) -> Decimal | None:
        """Return the amount announced for a year, or None where there is none."""
        return next((item.kwota for item in self.kwoty if item.rok == rok), None)

    @rule()
    def _quotes_what_it_relies_on(self) -> Findings:
        """Gdy ogłoszenie dopuszcza waloryzację, aneks przytacza to zdanie."""
        if self.czy_dopuszcza_waloryzacje and self.zdanie_o_waloryzacji is None:
            yield warning(
                "zdanie_o_waloryzacji",
                "Podano, że ogłoszenie dopuszcza podwyższenie dotacji, a nie przytoczono, co mówi.",
                hint="Przepisz zdanie z ogłoszenia.",
            )
