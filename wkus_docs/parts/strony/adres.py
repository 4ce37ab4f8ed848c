"""Address of an office or an organisation."""

from wkus_docs.document import Part
from wkus_docs.scalars.kod_pocztowy import KodPocztowy
from wkus_docs.scalars.tekst import Tekst


class Adres(Part):
    """Adres"""

    ulica: Tekst
    """Ulica i numer
    Na wsi bez ulic: nazwa miejscowości i numer domu."""
    kod_pocztowy: KodPocztowy
    """Kod pocztowy"""
    miejscowosc: Tekst
    """Miejscowość (poczta)"""

    @property
    def linia(self) -> str:
        """Address in one line."""
        return f"{self.ulica}, {self.kod_pocztowy} {self.miejscowosc}"
