"""The catalog as data: what ``wkus lista --json`` prints, without a model being imported."""

import json
from collections.abc import Mapping
from typing import Any

from wkus_docs.document import DocumentType


def index(catalog: Mapping[str, DocumentType]) -> str:
    """Return the list of documents as JSON, in the order of the catalog."""
    return json.dumps([_entry(kind) for kind in catalog.values()], ensure_ascii=False, indent=2) + "\n"


def _entry(kind: DocumentType) -> dict[str, Any]:
    return {
        "slug": kind.slug,
        "tytul": kind.title,
        "rodzaj": kind.kind,
        "etap": kind.stage,
        "etapy": list(kind.about.stages),
        "modele": list(kind.models),
        "autor": kind.author,
        "podstawa_prawna": [str(basis) for basis in kind.legal_basis],
        "status_zrodlowy": list(kind.provenance),
    }
