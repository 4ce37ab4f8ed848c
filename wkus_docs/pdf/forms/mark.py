"""What a form says of itself inside the file: which form of ours it is, and of which data.

It stands where PDF keeps data of programs (PieceInfo); viewers leave it there when they save what was filled in.
"""

from dataclasses import dataclass
from typing import Any

from pikepdf import Dictionary, Pdf, String

FORMAT = "urn:wkus-docs:formularz:1"
"""Name of the format; another version of it would have another name."""

_FAMILY = FORMAT.rpartition(":")[0]
_OWNER = "/WKUS"
_STAMP = "D:20000101000000Z"
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Mark:
    """The slug of the form, that of the document the data are for, and the version of their schema."""

    form: str
    document: str
    schema: str
    format: str = FORMAT

    @property
    def newer(self) -> bool:
        """Whether another version of the program has made the form."""
        return self.format != FORMAT and self.format.startswith(_FAMILY)


def put(pdf: Pdf, mark: Mark) -> None:
    """Write the mark into a file."""
    said = {
        "/Format": mark.format,
        "/Formularz": mark.form,
        "/Dokument": mark.document,
        "/Uklad": mark.schema,
    }
    private = Dictionary({key: String(text) for key, text in said.items()})
    pdf.Root.PieceInfo = Dictionary({_OWNER: Dictionary(LastModified=String(_STAMP), Private=private)})


def found(pdf: Pdf) -> Mark | None:
    """Return the mark of a file; None where there is none of ours."""
    place: Any = pdf.Root
    for key in ("/PieceInfo", _OWNER, "/Private"):
        place = place.get(key) if isinstance(place, Dictionary) else None
    if not isinstance(place, Dictionary):
        return None
    texts = [place.get(key) for key in ("/Formularz", "/Dokument", "/Uklad", "/Format")]
    if not all(isinstance(text, String) for text in texts):
        return None
    mark = Mark(*(str(text)[:_LONGEST] for text in texts))
    return mark if mark.format.startswith(_FAMILY) else None
