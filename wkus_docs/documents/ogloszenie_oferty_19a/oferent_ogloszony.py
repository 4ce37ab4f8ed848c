"""Who filed the offer that is posted, as far as anybody may read it, and what the unit has given it this year."""

from wkus_docs.document import Part
from wkus_docs.parts.strony.adres import Adres
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tekst import Tekst


class OferentOgloszony(Part):
    """Oferent"""

    nazwa: Tekst
    """Pełna nazwa"""
    adres: Adres | None = None
    """Adres siedziby"""
    dotacje_w_roku: Kwota | None = None
    """Ile dostał już w tym roku bez konkursu [zł]
    Bez dotacji z tej oferty. Puste: ogłoszenie nie mówi o limicie roku."""
