"""A step of the procedure: what, by when, who."""

from wkus_docs.document import Part
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Tekst


class KrokPlanu(Part):
    """Krok"""

    krok: Tekst
    """Co trzeba zrobić"""
    termin: Data
    """Do kiedy"""
    odpowiedzialny: Tekst
    """Kto odpowiada
    W mianowniku, np. „Referat Spraw Społecznych”."""
