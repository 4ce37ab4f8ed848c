"""What only PDF needs, and the sentence that says so where it is not installed."""

from importlib.util import find_spec

from wkus_docs.errors import ConversionError

PACKAGES = ("fontTools", "pikepdf", "pypdf", "typst")
"""Modules of the packages that the extra ``pdf`` brings."""


def required() -> None:
    """Raise ConversionError where the extra is not installed."""
    if any(find_spec(name) is None for name in PACKAGES):
        raise ConversionError('PDF wymaga dodatku: pip install "wkus-docs[pdf]"')
