"""Documents found lawful, so that none is judged twice."""

from weakref import ReferenceType, ref

from wkus_docs.document import Document

known_lawful: dict[int, ReferenceType[Document]] = {}
"""Documents found lawful, by identity, for as long as they live; equality would hash all their fields."""


def is_known(document: Document) -> bool:
    """Tell whether this very document was found lawful."""
    known = known_lawful.get(id(document))
    return known is not None and known() is document


def remember(document: Document) -> None:
    """Keep in mind that a document was found lawful, for as long as it lives."""
    key = id(document)
    known_lawful[key] = ref(document, lambda _: known_lawful.pop(key, None))
