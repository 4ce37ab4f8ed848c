"""The organisation that is controlled."""

from pydantic import Field

from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.parts.umowa.umowa_zadania import StronaUmowy


class KontrolowanaOrganizacja(StronaUmowy):
    """Kontrolowana organizacja"""

    reprezentanci: tuple[Reprezentant, ...] = Field(min_length=1)
    """Osoby uprawnione do reprezentacji
    Podpisują protokół."""
