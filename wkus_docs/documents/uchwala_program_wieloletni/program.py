"""What a co-operation programme is made of."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from wkus_docs.document import Document, Findings, Model, Part, warning
from wkus_docs.field import values_of
from wkus_docs.law import parameters
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


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


def literals_of_old_law(document: Document, day: date) -> Findings:
    """Find the small-grant limits of the former law in any text of a document."""
    amount = parameters["maly_grant_kwota_zadania"]
    old, new = amount.wartosci[0], amount.wartosci[-1]
    if old is new or new.od is None or day < new.od:
        return
    figure = f"{int(old.wartosc):,}".replace(",", "[ .\u00a0]?")
    pattern = re.compile(rf"\b{figure}(,00)?[ \u00a0]?(zł|złotych)")
    for name, value in texts(document):
        if pattern.search(value):
            yield warning(
                name,
                f"Tekst przytacza dawny limit małej dotacji ({int(old.wartosc)} zł).",
                hint=f"Od {new.od:%d.%m.%Y} limit na zadanie to {int(new.wartosc)} zł.",
            )


def texts(document: Document) -> Iterator[tuple[str, str]]:
    """Texts of the top fields of a document, with the names of the fields."""
    for name, value in values_of(document).items():
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, str):
                yield name, item
