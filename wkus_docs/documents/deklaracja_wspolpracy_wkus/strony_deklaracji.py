"""Organisations that declare co-operation, and the areas they mean."""

from wkus_docs.document import Part
from wkus_docs.parts.strony.obszar import Obszar
from wkus_docs.parts.strony.organizacja import Organizacja
from wkus_docs.parts.strony.osoba import Kontakt
from wkus_docs.parts.strony.sfera_zadan import area_has_a_sphere
from wkus_docs.scalars.tekst import Tekst


class OrganizacjaDeklaracji(Organizacja):
    """Organizacja, która składa deklarację"""

    kontakt: Kontakt
    """Osoba do kontaktu"""


class ObszarWspolpracy(Part):
    """Obszar współpracy"""

    obszar: Obszar
    """Obszar
    Jeden z dziewięciu, np. pomoc_spoleczna_rodzina."""
    uslugi: tuple[Tekst, ...] = ()
    """Usługi
    Które usługi Strony przygotują do zlecenia na kilka lat; puste: ustalą je wspólnie."""

    _area_has_a_sphere = area_has_a_sphere("współpracę")
