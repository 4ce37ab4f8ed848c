"""Builds a form: fields for what the model asks for, filled with what a file of data says."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time

import pikepdf

from wkus_docs.checking import KEY, Checked, check
from wkus_docs.document import Document
from wkus_docs.errors import ConversionError, InputError, Loc, Problem, Severity
from wkus_docs.heading import HEADING
from wkus_docs.pdf.embedded.typesetting import typeset
from wkus_docs.pdf.finishing import finish
from wkus_docs.pdf.forms import consultation
from wkus_docs.pdf.forms.example_sizes import ExampleSizes, Rows
from wkus_docs.pdf.forms.field_places import FieldPlaces
from wkus_docs.pdf.forms.field_sizes import FieldSizes
from wkus_docs.pdf.forms.field_values import Values, values_of
from wkus_docs.pdf.forms.font import form_font
from wkus_docs.pdf.forms.form_id import FormId, write_form_id
from wkus_docs.pdf.forms.form_nodes import Group, Listing, Pattern, nodes, pattern
from wkus_docs.pdf.forms.form_tree import tree_of
from wkus_docs.pdf.forms.form_types import FormType, form_type
from wkus_docs.pdf.forms.layout import source as laid_out
from wkus_docs.pdf.forms.widgets import put_fields
from wkus_docs.reading import Data, Source, read_yaml
from wkus_docs.word.properties import Properties

MAX_FIELDS = 3_000
"""Fields of a form; viewers open one with more very slowly."""
DAY = datetime(2000, 1, 1, tzinfo=UTC)
"""Day of a form that belongs to no document yet: none of its own, so that the same form has the same bytes."""
LANGUAGE = "pl-PL"
_NO_HEAD = dict.fromkeys(HEADING)
"""A form asks for the content, in whatever state the document is printed."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form, and remarks for the clerk: texts too long to be seen whole."""

    pdf: bytes
    remarks: tuple[Problem, ...] = ()


def build_form(slug: str, data: Data | Document | None, rows: Rows, *, closed: bool) -> Form:
    """Return the form of a document, with what a file of data says.

    Raises UnknownDocumentError, InputError for data or rows that the form cannot take, ConversionError when
    no form comes out.
    """
    sheet = form_type(slug)
    document, filling = (None, None) if data is None else _belonging(sheet, check(data, head=_NO_HEAD))
    example = ExampleSizes.of(read_yaml(sheet.target.example_path).data)
    wanted = rows if sheet.whole else consultation.rows(document, rows)
    root = tree_of(sheet.target.model, _places(example, filling, wanted), sheet.kept, sheet.names)
    _refuse(root, rows)
    font = form_font()
    values = values_of(root, filling, font, whole=sheet.whole) if filling else {}
    heading = sheet.heading(document)
    day = datetime.combine(document.data_dokumentu, time(), UTC) if document else DAY
    code, places = laid_out(heading, root, FieldSizes(font, example, values), day)
    about = Properties(heading.title, "", LANGUAGE, day)
    pdf, cut = add_fields(code, places, values, sheet.mark, about, closed=closed)
    return Form(pdf, tuple(_unseen(loc, root, filling) for loc in cut if filling))


def add_fields(  # noqa: PLR0913 – all that a form is made of
    code: str, places: FieldPlaces, values: Values, mark: FormId, about: Properties, *, closed: bool
) -> tuple[bytes, tuple[Loc, ...]]:
    """Return a typeset form with fields in its places, and the ways to texts too long to be seen whole.

    Raises ConversionError when it does not keep the standards.
    """
    with pikepdf.open(io.BytesIO(typeset(code, about.day))) as pdf:
        cut = put_fields(pdf, places.all, values, form_font(), closed=closed)
        write_form_id(pdf, mark)
        saved = io.BytesIO()
        pdf.save(saved)
    finished = finish(saved.getvalue(), about)
    if finished.findings:
        raise ConversionError(f"Formularz nie spełnia standardów: {' '.join(map(str, finished.findings))}")
    return finished.pdf, cut


def _belonging(sheet: FormType, checked: Checked) -> tuple[Document | None, Source | None]:
    """Return the finished document that the form is for, if there is one, and the data to fill in.

    A form that gives the data of another document belongs to its own, and is filled with those of the other.
    """
    named, source = checked.type.slug, checked.source
    if named == sheet.target.slug:
        return (checked.document if sheet.whole else None), source
    if named == sheet.kind.slug:
        if checked.document is None:
            raise InputError(checked.problems)
        return checked.document, None
    place = source.place((KEY,))
    fault = f"Plik jest danymi dokumentu „{named}”, a formularz należy do „{sheet.kind.slug}”."
    cure = "Podaj inny plik albo inną nazwę formularza."
    raise InputError(
        (Problem((KEY,), place.line, place.column, Severity.ERROR, fault, cure, cell=place.cell),)
    )


def _places(example: ExampleSizes, filling: Source | None, wanted: Rows) -> Callable[[Pattern], int]:
    """Return what says how many places a list gets: as wanted, else as in the example, and room for the data."""
    given = ExampleSizes.of(filling.data if filling else {})
    return lambda way: max(wanted.get(".".join(way), wanted.get("", example.rows(way))), given.rows(way))


def _refuse(root: Group, rows: Rows) -> None:
    """Refuse lists that the form does not have, and more fields than a viewer can bear."""
    lists = {".".join(pattern(node.loc)) for node in nodes(root) if isinstance(node, Listing)}
    if strange := sorted(set(rows) - lists - {""}):
        raise _refusal(f"Formularz nie ma listy „{strange[0]}”.", f"Jego listy: {', '.join(sorted(lists))}.")
    if (count := sum(1 for _ in root.fields())) > MAX_FIELDS:
        raise _refusal(
            f"Formularz miałby {count} pól, a może mieć najwyżej {MAX_FIELDS}.",
            "Podaj mniejszą liczbę wierszy albo liczbę wierszy wybranej listy, np. oferenci=3.",
        )


def _unseen(loc: Loc, root: Group, data: Source) -> Problem:
    field = next(field for field in root.fields() if field.loc == loc)
    place = data.place(loc)
    said = "Tekst jest za długi, żeby na wydruku formularza było go widać w całości; w pliku jest cały."
    cure = "Skróć go albo dołącz osobny załącznik."
    return Problem(
        loc,
        place.line,
        place.column,
        Severity.WARNING,
        said,
        cure,
        "",
        field.label,
        cell=place.cell,
        file=place.file,
    )


def _refusal(fault: str, cure: str) -> InputError:
    return InputError((Problem((), 0, 0, Severity.ERROR, fault, cure),))
