"""The council's resolution on the mode and criteria by which requests are judged, as a request quotes it."""

from wkus_docs.document import Part
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Tekst


class UchwalaInicjatywy(Part):
    """Uchwała o trybie i kryteriach oceny wniosków"""

    numer: Tekst
    """Numer uchwały"""
    data: Data
    """Data uchwały"""
