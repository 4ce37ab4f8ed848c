"""The table of contents: every document type, grouped as an office meets them.

One more document is an import and a line here.
"""

from collections.abc import Mapping
from types import MappingProxyType

from wkus_docs.document import DocumentType
from wkus_docs.documents.karta_oceny_merytorycznej import KartaOcenyMerytorycznej
from wkus_docs.documents.oferta_wieloletnia import OfertaWieloletnia
from wkus_docs.documents.ogloszenie_konkursu_wieloletniego import OgloszenieKonkursuWieloletniego
from wkus_docs.documents.uchwala_program_wieloletni import UchwalaProgramWieloletni
from wkus_docs.documents.umowa_wieloletnia import UmowaWieloletnia

_TYPES = (
    # 4 uchwały
    UchwalaProgramWieloletni,
    # 5 konkurs
    OgloszenieKonkursuWieloletniego,
    OfertaWieloletnia,
    # 6 ocena
    KartaOcenyMerytorycznej,
    # 7 umowa
    UmowaWieloletnia,
)

catalog: Mapping[str, DocumentType] = MappingProxyType(
    {kind.slug: kind for kind in (DocumentType(model) for model in _TYPES)}
)
"""Document types by slug."""
