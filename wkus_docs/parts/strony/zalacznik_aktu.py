"""An annex to an order of the executive (or a resolution of its board): to which act, and which of its annexes."""

from datetime import date
from typing import Annotated

from wkus_docs.document import Part
from wkus_docs.issuing import ORDER_NUMBER, DataWydania
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.polish import organy
from wkus_docs.relations import number_is_of_the_year
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst


class ZalacznikAktu(Part):
    """Załącznik do zarządzenia albo uchwały zarządu"""

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    numer_aktu: Annotated[Tekst, ORDER_NUMBER]
    """Numer zarządzenia
    Np. „0050.163.2026”; w powiecie i w województwie numer uchwały zarządu."""
    data_aktu: DataWydania
    """Data zarządzenia
    W powiecie i w województwie: data uchwały zarządu."""
    numer_zalacznika: LiczbaDodatnia | None = None
    """Numer załącznika
    Puste, gdy akt ma jeden załącznik."""

    @property
    def autor_dokumentu(self) -> str:
        """Executive of the unit."""
        return self.jednostka.organ.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the act."""
        return self.data_aktu

    @property
    def akt_wykonawczy(self) -> organy.AktWykonawczy:
        """Words of the act: an order, or a resolution of the board."""
        return organy.akt_wykonawczy(self.jednostka.rodzaj)

    _number_is_of_the_year = number_is_of_the_year("numer_aktu", day="data_aktu")
