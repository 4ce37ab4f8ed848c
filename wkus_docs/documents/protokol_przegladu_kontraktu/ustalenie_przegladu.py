"""Arrangements of a joint review: new ones, and earlier ones as they stand that day."""

from dataclasses import dataclass
from datetime import date

from wkus_docs.document import Findings, error, warning
from wkus_docs.documents.protokol_przegladu_kontraktu.strona_przegladu import StronaPrzegladu
from wkus_docs.parts.jakosc.dzialanie_terminowe import DzialanieTerminowe, ZadanieTerminowe
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst


class UstaleniePrzegladu(ZadanieTerminowe):
    """Ustalenie"""

    strona: StronaPrzegladu
    """Która strona
    gmina, organizacja, odbiorcy albo inni."""
    problem: LiczbaDodatnia | None = None
    """Numer problemu, którego dotyczy
    Problemy liczy się od 1; puste, gdy ustalenie nie wynika z problemu."""


class UstaleniePoprzednie(DzialanieTerminowe):
    """Wcześniejsze ustalenie i jego stan"""

    zrodlo: Tekst
    """Skąd ustalenie
    Np. „przegląd nr 1, ustalenie 2” albo „plan działań naprawczych, działanie 2.1”."""
    uwagi: Tekst | None = None
    """Uwagi
    Potrzebne, gdy ustalenie jest po terminie."""


@dataclass(frozen=True, slots=True)
class StanUstalenia:
    """An earlier arrangement as it stands on the day of the review."""

    ustalenie: UstaleniePoprzednie
    na_dzien: date
    dni_ostrzezenia: int

    @property
    def slowa(self) -> str:
        """How it stands to its term."""
        return self.ustalenie.slowa(self.na_dzien)

    @property
    def sygnal(self) -> Sygnal:
        """Signal of its term."""
        return self.ustalenie.sygnal_terminu(self.na_dzien, self.dni_ostrzezenia)


def stan_na_dzien(ustalenie: UstaleniePoprzednie, dzien: date) -> Findings:
    """Find an arrangement done after the day, or late without a word; for the rule of the review."""
    if ustalenie.data_wykonania is not None and ustalenie.data_wykonania > dzien:
        yield error(
            "data_wykonania",
            f"Wykonanie ({data_slownie(ustalenie.data_wykonania)}) wypada po przeglądzie ({data_slownie(dzien)}).",
            hint="Popraw datę albo stan.",
        )
    if ustalenie.po_terminie(dzien) and not ustalenie.uwagi:
        yield warning(
            "uwagi",
            f"Ustalenie jest {ustalenie.slowa(dzien)}, a nie ma wyjaśnienia.",
            hint="Napisz, dlaczego i co dalej.",
        )
