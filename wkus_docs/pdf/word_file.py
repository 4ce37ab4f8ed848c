"""The Word file that becomes a PDF: whoever converts it is told what is wrong with it."""

from wkus_docs.errors import ConversionError, Fault
from wkus_docs.word.file import WordFile
from wkus_docs.word.subject import Subject


def _conversion_error(fault: Fault) -> ConversionError:
    return ConversionError(str(fault))


CONVERTED = Subject("Plik", "pliku", _conversion_error)


def word_file(docx: bytes) -> WordFile:
    """Open a Word file, with the limits of templates. Raises ConversionError when it is not one, or not safe."""
    return WordFile.read(docx, CONVERTED)
