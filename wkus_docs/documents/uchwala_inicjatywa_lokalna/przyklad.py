"""An assessment of a made-up request, by the criteria of the resolution."""

from decimal import Decimal
from typing import NamedTuple

from pydantic import Field

from wkus_docs.document import Part
from wkus_docs.documents.uchwala_inicjatywa_lokalna.kryteria import KryteriumInicjatywy
from wkus_docs.polish.zapis import liczba
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia, Ulamek
from wkus_docs.scalars.tekst import Tekst


class OcenaKryterium(Part):
    """Ocena według jednego kryterium"""

    numer: LiczbaDodatnia
    """Numer kryterium
    Miejsce na liście kryteriów, od 1."""
    wartosc: Ulamek | None = None
    """Wartość
    Gdy stopnie kryterium zaczynają się od liczby: punkty liczy program."""
    punkty: Liczba | None = None
    """Punkty
    Gdy punktów nie liczy program."""
    skad: Tekst | None = None
    """Skąd ta ocena
    Np. „12 osób po 10 godzin”."""

    def punkty_wedlug(self, kryterium: KryteriumInicjatywy) -> int | None:
        """Points by the steps of the criterion, else those that were given."""
        if kryterium.liczbowe and self.wartosc is not None:
            return kryterium.punkty_za(self.wartosc)
        return self.punkty


class PrzykladOceny(Part):
    """Przykładowa ocena wniosku"""

    wniosek: Tekst
    """Czego dotyczy przykładowy wniosek
    W mianowniku, np. „urządzenie zieleńca przy ul. Lipowej”."""
    oceny: tuple[OcenaKryterium, ...] = Field(min_length=1)
    """Oceny według kryteriów"""


class WierszPrzykladu(NamedTuple):
    """One criterion of the example; without points where nobody gave any."""

    numer: int
    tresc: str
    podstawa: str
    punkty: int | None
    maks: int


def wiersz_przykladu(
    numer: int, kryterium: KryteriumInicjatywy, ocena: OcenaKryterium | None
) -> WierszPrzykladu:
    """Lay out one criterion of the example."""
    told = (_wartosc(ocena.wartosc, kryterium), ocena.skad or "") if ocena else ()
    points = ocena.punkty_wedlug(kryterium) if ocena else None
    return WierszPrzykladu(
        numer, kryterium.tresc, "; ".join(one for one in told if one), points, kryterium.maks_punktow
    )


def _wartosc(wartosc: Decimal | None, kryterium: KryteriumInicjatywy) -> str:
    if wartosc is None:
        return ""
    return f"{liczba(wartosc)} ({kryterium.miara})" if kryterium.miara else liczba(wartosc)
