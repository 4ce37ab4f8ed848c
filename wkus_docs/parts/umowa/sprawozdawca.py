"""Who reports on a task: the organisation and those who sign for it."""

from pydantic import Field

from wkus_docs.document import Part
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.parts.strony.wzor_urzedowy import as_many_sign_as_registered
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst


class Sprawozdawca(Part):
    """Zleceniobiorca"""

    nazwa: Tekst
    """Nazwa Zleceniobiorcy
    Jak w umowie."""
    reprezentanci: tuple[Reprezentant, ...] = Field(min_length=1)
    """Osoby podpisujące
    Uprawnione do składania oświadczeń woli."""
    liczba_podpisow: LiczbaDodatnia | None = None
    """Ile osób podpisuje łącznie według rejestru
    Tylko do sprawdzenia podpisów; nie drukuje się."""

    _signs_as_registered = as_many_sign_as_registered()
