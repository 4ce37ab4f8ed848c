"""What a yearly annex changes: a clause of the agreement, or the grant of a year."""

from typing import Annotated

from wkus_docs.document import Part
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
