"""What a co-operation programme is made of."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from wkus_docs.document import Model, Part
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor

if TYPE_CHECKING:
    from wkus_docs.documents.uchwala_program_wieloletni import UchwalaProgramWieloletni


class WejscieWZycie(Wybor):
    """Formula of entry into force."""

    Z_DNIEM_PODJECIA = "z_dniem_podjecia", "z dniem podjęcia"
    PO_OGLOSZENIU = "po_ogloszeniu", "po ogłoszeniu"
    Z_DNIEM = "z_dniem_oznaczonym", "z dniem oznaczonym"


class Promulgacja(Part):
    """Ogłoszenie w dzienniku urzędowym"""

    rok: Rok
    """Rok"""
    pozycja: Tekst
    """Pozycja"""


class UchylanaUchwala(Part):
    """Uchwała, która traci moc"""

    numer: Tekst
    """Numer"""
    data_uchwaly: Data
    """Data"""
    przedmiot: Tekst
    """Przedmiot
    Po słowach „w sprawie”."""
    ogloszenie: Promulgacja | None = None
    """Ogłoszenie w dzienniku urzędowym województwa
    Tylko gdy uchwałę tam ogłoszono."""


class CelSzczegolowy(Part):
    """Cel szczegółowy"""

    cel: Tekst
    """Cel"""
    miara: Tekst
    """Miara"""
    wartosc_wyjsciowa: Tekst
    """Wartość wyjściowa"""
    wartosc_docelowa: Tekst
    """Wartość docelowa"""


class UslugaProgramu(Part):
    """Usługa objęta programem"""

    obszar: Tekst
    """Obszar"""
    nazwa: Tekst
    """Usługa"""
    sfera: Tekst
    """Punkty art. 4 ust. 1 ustawy
    Np. „1a, 15”."""
    model: Model
    """Planowany model"""


class SrodkiRoku(Part):
    """Środki na rok"""

    rok: Rok
    """Rok"""
    kwota_umow_wieloletnich: Kwota
    """Umowy wieloletnie [zł]"""
    kwota_pozostala: Kwota
    """Pozostała współpraca finansowa [zł]"""

    @property
    def razem(self) -> Decimal:
        """Sum of the year."""
        return self.kwota_umow_wieloletnich + self.kwota_pozostala


def named_day(uchwala: "UchwalaProgramWieloletni") -> date | None:
    """Return the day of entry into force, where the resolution names one."""
    return uchwala.data_wejscia_w_zycie if uchwala.wejscie_w_zycie is WejscieWZycie.Z_DNIEM else None
