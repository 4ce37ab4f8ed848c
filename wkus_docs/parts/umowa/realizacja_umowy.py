"""What every document written while an agreement runs begins with: the unit, the agreement, who carries it out."""

from pydantic import Field

from wkus_docs.document import Part
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.parts.umowa.umowa_zadania import StronaUmowy, UmowaZadania
from wkus_docs.relations import case_is_not_of_a_later_year
from wkus_docs.scalars.tekst import Tekst


class StronaPodpisujaca(StronaUmowy):
    """Zleceniobiorca, który podpisuje"""

    reprezentanci: tuple[Reprezentant, ...] = Field(min_length=1)
    """Osoby podpisujące
    Uprawnione do reprezentacji albo wskazane w umowie do kontaktów."""


class RealizacjaUmowy(Part):
    """Realizacja umowy"""

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    znak_sprawy: Tekst | None = None
    """Znak sprawy
    Puste, jeżeli go nie nadano."""
    umowa: UmowaZadania
    """Umowa"""
    zleceniobiorcy: tuple[StronaPodpisujaca, ...] = Field(min_length=1)
    """Zleceniobiorca
    Kilka organizacji, gdy umowę zawarto na podstawie oferty wspólnej."""

    @property
    def wspolna(self) -> bool:
        """Whether several organisations carry the task out."""
        return len(self.zleceniobiorcy) > 1

    @property
    def nazwy_zleceniobiorcow(self) -> str:
        """Names of the organisations, joined with commas."""
        return ", ".join(item.nazwa for item in self.zleceniobiorcy)

    _case_is_not_of_a_later_year = case_is_not_of_a_later_year("znak_sprawy", day="data_dokumentu")
