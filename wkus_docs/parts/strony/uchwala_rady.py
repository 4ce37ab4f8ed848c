"""A resolution of the council or the sejmik: its number and day, and the act that lets the council adopt it."""

from datetime import date
from typing import Annotated

from wkus_docs.document import Part
from wkus_docs.issuing import COUNCIL_NUMBER, DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.relations import number_is_of_the_year
from wkus_docs.scalars.tekst import Tekst


class UchwalaRady(Part):
    """Uchwała rady albo sejmiku"""

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    numer: Annotated[Tekst, COUNCIL_NUMBER]
    """Numer uchwały
    Np. „XXXI/248/2026”."""
    data_uchwaly: DataWydania
    """Data uchwały"""

    _prints_of_the_unit = prints_of_the_unit("przewodniczacy_rady")
    _number_is_of_the_year = number_is_of_the_year("numer", day="data_uchwaly")

    @property
    def tytul_dokumentu(self) -> str:
        """Number and subject, for the properties of the file."""
        return f"Uchwała Nr {self.numer} w sprawie {self.przedmiot}"

    @property
    def autor_dokumentu(self) -> str:
        """The council."""
        return self.jednostka.rada.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the resolution."""
        return self.data_uchwaly

    @property
    def przedmiot(self) -> str:
        """Subject of the resolution, after „w sprawie”."""
        raise NotImplementedError

    @property
    def podstawa_kompetencji(self) -> str:
        """Key of the act that lets this council decide: gmina, powiat or województwo."""
        return {"powiat": "usp", "wojewodztwo": "usw"}.get(self.jednostka.rodzaj.value, "usg")

    @property
    def przepis_kompetencji(self) -> str:
        """Unit of that act."""
        units = {"usg": "art. 18 ust. 2 pkt 15", "usp": "art. 12 pkt 11", "usw": "art. 18 pkt 20"}
        return acts[self.podstawa_kompetencji][units[self.podstawa_kompetencji]].jednostka
