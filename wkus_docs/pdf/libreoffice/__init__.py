"""The second PDF engine: LibreOffice, for any Word file our own engine does not know.

>>> from wkus_docs.pdf.libreoffice import Pool, available
>>> Pool(workers=1).close()  # nothing has started yet
"""

from functools import cache

from wkus_docs.pdf.libreoffice.installation import Program, Version, available
from wkus_docs.pdf.libreoffice.limits import Limits
from wkus_docs.pdf.libreoffice.losses import LossWarning
from wkus_docs.pdf.libreoffice.pool import Pool

__all__ = ["Limits", "LossWarning", "Pool", "Program", "Version", "available", "convert"]


def convert(docx: bytes, *, archive: int = 2) -> bytes:
    """Convert by a pool kept for the whole program: see :meth:`Pool.convert`."""
    return _pool().convert(docx, archive=archive)


@cache
def _pool() -> Pool:
    return Pool()
