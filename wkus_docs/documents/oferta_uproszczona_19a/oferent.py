"""Who files a simplified offer, and what it has already got this year without a competition."""

from wkus_docs.parts.strony.organizacja import Organizacja
from wkus_docs.parts.strony.wzor_urzedowy import as_many_sign_as_registered
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import LiczbaDodatnia


class OferentMalejDotacji(Organizacja):
    """Oferent"""

    liczba_podpisow: LiczbaDodatnia | None = None
    """Ile osób podpisuje łącznie według rejestru
    Tylko do sprawdzenia podpisów; nie drukuje się."""
    dotacje_w_roku: Kwota | None = None
    """Ile dostał już w tym roku bez konkursu [zł]
    Od tej samej jednostki samorządu. Tylko do sprawdzenia limitu roku; nie drukuje się."""

    _signs_as_registered = as_many_sign_as_registered()
