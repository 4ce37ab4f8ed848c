"""Whether two files are versions of one document: the data they carry say what document each is."""

from wkus_docs.carrying.extraction import in_word, word_entries
from wkus_docs.carrying.unpacking import unpack
from wkus_docs.catalog import catalog
from wkus_docs.errors import ComparisonError, InputError


def require_same_document(old: bytes, new: bytes) -> None:
    """Raise ComparisonError when the files are different documents; one without data may be any document."""
    one, other = _slug(old), _slug(new)
    if one and other and one != other:
        raise ComparisonError(
            f"To dwa różne dokumenty: stary to „{catalog[one].title}” ({one}), a nowy „{catalog[other].title}” "
            f"({other}). Porównać można dwie wersje tego samego dokumentu."
        )


def _slug(docx: bytes) -> str:
    try:
        return unpack(in_word(word_entries(docx))).origin.slug
    except InputError:
        return ""
