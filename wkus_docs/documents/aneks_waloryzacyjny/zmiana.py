"""What a yearly annex changes: a clause of the agreement, or an amount before and after it."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from wkus_docs.analiza.odchylenie import odchylenie_wzgledne
from wkus_docs.document import Part
from wkus_docs.polish.zapis import kwota_tabela, procent
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Opis, Tekst


class KwotaPrzed(Part):
    """Dotacja na rok przed zmianą"""

    rok: Rok
    """Rok kalendarzowy"""
    kwota: Annotated[Kwota | None, ASKED] = None
    """Kwota [zł]
    Puste tylko dla roku, na który umowa zostawiła kwotę do ustalenia."""


class ZmianaTresci(Part):
    """Zmiana postanowienia umowy"""

    jednostka: Tekst
    """Zmieniane postanowienie
    Np. „§ 1 ust. 7”."""
    brzmienie: Opis
    """Nowe brzmienie
    Całe postanowienie, bez cudzysłowu."""


@dataclass(frozen=True, slots=True)
class WierszZmiany:
    """An amount before and after the annex."""

    nazwa: str
    przed: Decimal
    po: Decimal

    @property
    def roznica(self) -> Decimal:
        """Difference, negative for a cut."""
        return self.po - self.przed

    @property
    def roznica_ze_znakiem(self) -> str:
        """„+6 120,00”, „−4 000,00” or „0,00”."""
        return f"{_znak(self.roznica)}{kwota_tabela(abs(self.roznica))}"

    @property
    def procent(self) -> str:
        """„+3,00%”: the difference as a part of the amount before; „–” where there was nothing before."""
        zmiana = odchylenie_wzgledne(self.przed, self.po)
        return "–" if zmiana is None else f"{_znak(zmiana)}{procent(abs(zmiana) * 100)}"


def _znak(liczba: Decimal) -> str:
    return "+" if liczba > 0 else "−" if liczba < 0 else ""
