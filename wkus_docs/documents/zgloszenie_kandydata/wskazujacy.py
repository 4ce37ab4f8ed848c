"""The organisation that names a candidate, as it presents itself in the form."""

from pydantic import Field

from wkus_docs.document import Part
from wkus_docs.parts.strony.adres import Adres
from wkus_docs.parts.strony.organizacja import is_registered
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.scalars.email import Email
from wkus_docs.scalars.krs import Krs
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.telefon import Telefon


class OrganizacjaWskazujaca(Part):
    """Organizacja, która wskazuje kandydata

    Tylko to, po czym urząd ją pozna i się z nią skontaktuje.
    """

    nazwa: Tekst
    """Pełna nazwa"""
    krs: Krs | None = None
    """Numer w Krajowym Rejestrze Sądowym
    Dziesięć cyfr, z zerami na początku."""
    ewidencja: Tekst | None = None
    """Inny rejestr lub ewidencja
    Nazwa i numer, gdy organizacja nie jest w KRS (np. stowarzyszenie zwykłe)."""
    podstawa_osobowosci: Tekst | None = None
    """Podstawa osobowości prawnej
    Gdy organizacji nie wpisuje się do rejestru ani ewidencji (np. parafia)."""
    adres: Adres
    """Adres siedziby"""
    telefon: Telefon | None = None
    """Numer telefonu"""
    email: Email | None = None
    """Adres e-mail"""
    reprezentanci: tuple[Reprezentant, ...] = Field(min_length=1)
    """Osoby podpisujące
    Uprawnione do reprezentacji według rejestru albo statutu."""

    _is_registered = is_registered()
