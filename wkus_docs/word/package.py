"""The entries of a Word file, within limits; what is no Word file, or a suspicious one, is refused."""

from wkus_docs.word.subject import FILE, Subject
from wkus_docs.zip_container import ContainerError, Entry, Trouble, entries

MAIN = "word/document.xml"
"""The part with the text in the Word files of this library, and in nearly all others."""

_TROUBLES = {
    Trouble.BROKEN: "{name} nie jest plikiem DOCX: zapisz go w Wordzie jako .docx.",
    Trouble.TWICE: "{name} jest uszkodzony: dwie jego części mają tę samą nazwę.",
    Trouble.LARGE: "{name} jest za duży albo ma zbyt wiele części.",
    Trouble.TIGHT: "Część „{part}” {genitive} jest spakowana podejrzanie ciasno.",
    Trouble.LOCKED: "{name} jest chroniony hasłem: zapisz go bez hasła.",
    Trouble.NAME: "{name} ma część o niedozwolonej nazwie: „{part}”.",
    Trouble.DEFINED: "Część „{part}” {genitive} zawiera definicję DTD, a takich nie przyjmujemy.",
}
_MACROS = ("vbaproject.bin", "vbadata.xml")


def read(raw: bytes, subject: Subject = FILE) -> dict[str, Entry]:
    """Return the entries of a Word file by name, in their order.

    Raises the error of its subject for what is no Word file, is damaged, too large, packed suspiciously well,
    or carries macros.
    """
    try:
        found = entries(raw)
    except ContainerError as fault:
        message = _TROUBLES[fault.trouble].format(
            name=subject.name, genitive=subject.genitive, part=fault.part
        )
        place = fault.part if fault.trouble is Trouble.DEFINED else ""
        raise subject.fault(message, place) from fault
    if any(name.lower().endswith(_MACROS) for name in found):
        raise subject.fault(f"{subject.name} zawiera makra: zapisz go jako .docx, bez makr.")
    return found


def unpack(raw: bytes, subject: Subject = FILE) -> dict[str, bytes]:
    """Return the contents of a Word file by name, in their order. Raises as :func:`read`."""
    found = read(raw, subject)
    if MAIN not in found:
        raise subject.no_document()
    return {name: entry.body() for name, entry in found.items()}
