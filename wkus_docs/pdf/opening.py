"""A PDF opened, whoever made it: what cannot be read is told in Polish."""

import io
from collections.abc import Iterator
from contextlib import contextmanager

import pikepdf
from pikepdf import Pdf

from wkus_docs.errors import ConversionError


@contextmanager
def opened(raw: bytes) -> Iterator[Pdf]:
    """Open a PDF. Raises ConversionError as :func:`conversion_errors`, also for what goes wrong while it is open."""
    with conversion_errors(), pikepdf.open(io.BytesIO(raw)) as pdf:
        yield pdf


@contextmanager
def conversion_errors(name: str = "") -> Iterator[None]:
    """Tell what goes wrong with a PDF: one that is not built as a PDF is, is damaged, whatever we stumble over.

    ``name`` is that of its file, where there are several. Raises ConversionError.
    """
    prefix = f"{name}: " if name else ""
    try:
        yield
    except pikepdf.PasswordError as fault:
        raise ConversionError(f"{prefix}PDF jest chroniony hasłem: zapisz go bez hasła.") from fault
    except (pikepdf.PikepdfError, AttributeError, LookupError, RuntimeError, TypeError, ValueError) as fault:
        raise ConversionError(f"{prefix}PDF jest uszkodzony albo nie jest plikiem PDF.") from fault
