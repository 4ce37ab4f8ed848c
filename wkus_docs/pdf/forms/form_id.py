"""Identifies a form inside its file: which form of ours it is, and for which data.

It stands where PDF keeps data of programs (PieceInfo); viewers leave it there when they save what was filled in.
"""

from dataclasses import dataclass
from typing import Any

from pikepdf import Dictionary, Pdf, String

FORMAT, PRINTING = "urn:wkus-docs:formularz:1", "urn:wkus-docs:formularz:2"
"""Names of the formats. The second is that of a form which prints some of its data: who knows only the first would
take those for missing, and must not read it."""

_FAMILY = FORMAT.rpartition(":")[0]
_OWNER = "/WKUS"
_STAMP = "D:20000101000000Z"
LONGEST_TOLD = 500_000
"""Signs of what a form prints or asks, as its mark says it."""
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class FormId:
    """The slug of the form, that of the document the data are for, and the version of their schema.

    A questionnaire for one person also says of which study it is, by a check sum, and what it asks, as JSON; a form
    that prints what is known beforehand says that, too (``Printed``).
    """

    form: str
    document: str
    schema: str
    format: str = FORMAT
    study: str = ""
    asked: str = ""
    printed: str = ""

    @property
    def newer(self) -> bool:
        """Whether another version of the program has made the form."""
        return self.format not in {FORMAT, PRINTING} and self.format.startswith(_FAMILY)


def write_form_id(pdf: Pdf, mark: FormId) -> None:
    """Write the mark into a file."""
    said = {
        "/Format": mark.format,
        "/Formularz": mark.form,
        "/Dokument": mark.document,
        "/Uklad": mark.schema,
    }
    if mark.asked:
        said |= {"/Badanie": mark.study, "/Pytania": mark.asked}
    if mark.printed:
        said |= {"/Format": PRINTING, "/Wydrukowane": mark.printed}
    private = Dictionary({key: String(text) for key, text in said.items()})
    pdf.Root.PieceInfo = Dictionary({_OWNER: Dictionary(LastModified=String(_STAMP), Private=private)})


def read_form_id(pdf: Pdf) -> FormId | None:
    """Return the mark of a file; None where there is none of ours."""
    place: Any = pdf.Root
    for key in ("/PieceInfo", _OWNER, "/Private"):
        place = place.get(key) if isinstance(place, Dictionary) else None
    if not isinstance(place, Dictionary):
        return None
    texts = [place.get(key) for key in ("/Formularz", "/Dokument", "/Uklad", "/Format")]
    if not all(isinstance(text, String) for text in texts):
        return None
    study, asked, printed = (str(place.get(key, "")) for key in ("/Badanie", "/Pytania", "/Wydrukowane"))
    form, document, schema, written = (str(text)[:_LONGEST] for text in texts)
    told = (study[:_LONGEST], asked[:LONGEST_TOLD], printed[:LONGEST_TOLD])
    mark = FormId(form, document, schema, written, *told)
    return mark if mark.format.startswith(_FAMILY) else None
