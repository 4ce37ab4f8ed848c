"""The list of offers that a member has seen before declaring."""

from pydantic import Field

from wkus_docs.document import Part
from wkus_docs.scalars.tekst import Tekst


class OfertaNaLiscie(Part):
    """Oferta na liście"""

    numer: Tekst | None = None
    """Numer oferty
    Z listy ofert, które wpłynęły; puste, gdy ofert nie numerowano: liczy się wtedy miejsce na liście."""
    oferenci: tuple[Tekst, ...] = Field(min_length=1)
    """Oferent
    Pełna nazwa; przy ofercie wspólnej nazwy wszystkich."""
    tytul: Tekst | None = None
    """Tytuł oferty
    Gdy jest inny niż tytuł zadania z ogłoszenia."""
