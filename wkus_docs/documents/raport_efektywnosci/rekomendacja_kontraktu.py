"""What a report on efficiency recommends: how to go on, and at what rate."""

from wkus_docs.document import Part
from wkus_docs.parts.badanie.ewaluacja import Rozstrzygniecie
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Procent
from wkus_docs.scalars.tekst import Opis


class RekomendacjaKontraktu(Part):
    """Rekomendacja"""

    rozstrzygniecie: Rozstrzygniecie
    """Co dalej z kontraktem
    kontynuowac, zmienic albo zakonczyc. Kontynuacja znaczy nowy konkurs na kolejny okres."""
    uzasadnienie: Opis
    """Uzasadnienie"""
    wzrost_cen: Procent | None = None
    """Przewidywany wzrost cen do początku następnej umowy [%]
    Łącznie, od ostatniego roku umowy; z niego program wylicza stawki."""
    zrodlo_wzrostu: Opis | None = None
    """Skąd wzięto wzrost cen"""
    stawka: Kwota | None = None
    """Proponowana dotacja na jednostkę usługi w następnej umowie [zł]
    Puste, gdy kontrakt ma się zakończyć."""
