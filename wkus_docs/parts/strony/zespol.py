"""Who worked on a card, an analysis or a report."""

from wkus_docs.document import Part
from wkus_docs.scalars.tekst import Tekst


class OsobaZespolu(Part):
    """Osoba w zespole"""

    imie_nazwisko: Tekst
    """Imię i nazwisko"""
    funkcja: Tekst
    """Funkcja
    Np. „inspektor”, „kierownik MOPS”, „członkini zarządu”."""
    organizacja: Tekst | None = None
    """Organizacja
    Tylko dla osoby z organizacji pozarządowej; przy urzędniku puste."""
