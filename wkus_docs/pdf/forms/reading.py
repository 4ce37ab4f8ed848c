"""A filled form becomes data, whoever filled it in and with whatever program.

The file may be anybody's: nothing in it is run, names and values are taken for text within limits, and what
they mean is decided by the document type, as with any other file.
"""

import io
from collections.abc import Iterator
from contextlib import contextmanager

import pikepdf
from pikepdf import Dictionary, Pdf

from wkus_docs.carried_data import schema_version
from wkus_docs.catalog import catalog
from wkus_docs.checking import KEY
from wkus_docs.document import DocumentType
from wkus_docs.errors import InputError, Loc, Problem, Severity
from wkus_docs.pdf.forms.entry import Way
from wkus_docs.pdf.forms.field_paths import FieldType, order_at, type_at
from wkus_docs.pdf.forms.field_reading import ReadField, read_fields
from wkus_docs.pdf.forms.form_id import FormId, read_form_id
from wkus_docs.pdf.forms.form_types import form_type
from wkus_docs.pdf.forms.printed import Printed
from wkus_docs.pdf.forms.printed_pages import is_on_pages
from wkus_docs.reading.source import Place, Source
from wkus_docs.reading.xlsx_tree import Tree

_START, _NEAR = b"%PDF-", 1024
_ANEW = "Weź nowy formularz (wkus formularz NAZWA) i przenieś do niego dane."
_ORIGINAL = "Podaj formularz w takiej postaci, w jakiej zapisała go przeglądarka albo program do PDF."


def is_form(pdf: bytes) -> bool:
    """Whether a file says that it is a form of ours; never raises."""
    if _START not in pdf[:_NEAR]:
        return False
    try:
        with pikepdf.open(io.BytesIO(pdf)) as file:
            return read_form_id(file) is not None
    except Exception:  # noqa: BLE001 – what cannot be looked at is no form of ours
        return False


def read(pdf: bytes, name: str = "formularz.pdf") -> Source:
    """Return what a form says, as a reader of files of data would; empty fields are left out.

    ``name`` stands for the file in messages. Raises InputError for a file that is no form of ours, is damaged
    or locked, and for values of fields that the document no longer has.
    """
    with opened_form(pdf) as (file, mark):
        if mark.asked:
            fault = "To ankieta wypełniona przez jedną osobę, a nie dane dokumentu."
            raise refusal(fault, "Policz ankiety poleceniem: wkus zlicz.")
        fields = read_fields(file)
        printed = _printed(mark, pdf, fields)
    return _source(name, mark, fields, printed)


@contextmanager
def opened_form(pdf: bytes) -> Iterator[tuple[Pdf, FormId]]:
    """Open a form of ours, and return what identifies it too.

    Raises InputError for a file that is none, is damaged or locked, also when that is found on reading.
    """
    try:
        with pikepdf.open(io.BytesIO(pdf)) as file:
            yield file, _mark(file)
    except InputError:
        raise
    except pikepdf.PasswordError as fault:
        raise refusal("Formularz jest chroniony hasłem.", "Zapisz go bez hasła.") from fault
    except pikepdf.PdfError as fault:
        raise refusal("Plik jest uszkodzony albo nie jest plikiem PDF.", _ORIGINAL) from fault
    except Exception as fault:  # a file may be built in any way; what cannot be read is damaged
        raise refusal("Formularz jest uszkodzony.", _ORIGINAL) from fault


def _mark(pdf: Pdf) -> FormId:
    """Return what identifies the form. Raises InputError when it gives no data."""
    form = pdf.Root.get("/AcroForm")
    if isinstance(form, Dictionary) and "/XFA" in form:
        raise refusal("Formularz jest w formacie XFA, którego nie czytam.", _ANEW)
    mark = read_form_id(pdf)
    if mark is None:
        fault = "Ten PDF nie ma pól formularza." if form is None else "To nie jest formularz z tego programu."
        raise refusal(fault, "Odczytać można formularz, który powstał poleceniem wkus formularz.")
    if mark.newer or mark.document not in catalog or mark.form not in catalog:
        raise refusal("Formularz powstał w nowszej wersji programu.", "Odczytaj go tą wersją albo nowszą.")
    if form is None or not form.get("/Fields"):
        raise refusal(
            "Pola tego formularza zniknęły: zapisano go przez drukowanie do PDF albo spłaszczono.",
            "Poproś o plik zapisany poleceniem „Zapisz”, a nie „Drukuj”, albo przepisz dane.",
        )
    return mark


def _printed(mark: FormId, pdf: bytes, fields: list[ReadField]) -> Printed:
    """Return what the form prints instead of asking. Raises InputError when somebody has changed it."""
    printed = Printed.of(mark.printed)
    if printed is None or not is_on_pages(mark, printed, pdf):
        raise refusal(
            "Dane wydrukowane w formularzu są inne niż te, z którymi powstał: ktoś zmienił jego strony albo znacznik.",
            "Nie używaj tego pliku. Poproś o formularz wypełniony na pliku, który wydał urząd.",
        )
    if added := next((one for one in fields if one.text and printed.says(one.loc)), None):
        raise refusal(
            f"Formularz drukuje wartość „{added.name}”, a ktoś dodał pole, które podaje inną.",
            "Nie używaj tego pliku. Poproś o formularz wypełniony na pliku, który wydał urząd.",
        )
    return printed


def _source(name: str, mark: FormId, fields: list[ReadField], printed: Printed) -> Source:
    kind = catalog[mark.document]
    fields = [*fields, *_as_fields(printed, kind, fields)]
    fields.sort(key=lambda one: order_at(kind.model, one.loc))
    known = [(one, type_at(kind.model, one.loc)) for one in fields]
    lost = [one for one, asked in known if asked is None and one.text]
    if lost:
        raise InputError(tuple(map(_unknown, lost)))
    tree = Tree(frozenset(loc for _, asked in known if asked for loc in asked.groups))
    for one, asked in known:
        if asked is not None and asked.entry.way is not Way.MANY:
            tree.put(one.loc, _meant(asked, one.text), _place(one))
    _tick(tree, [(one, asked) for one, asked in known if asked is not None and asked.entry.way is Way.MANY])
    settled = Source(name, "", {})
    tree.settle(settled)
    data = {KEY: kind.slug, **form_type(mark.form).completed(settled.data)}
    places = {(KEY,): Place(1, 1), **settled.values}
    return Source(name, "", data, settled.keys, places, settled.as_written, tuple(_older(mark, kind)))


def _as_fields(printed: Printed, kind: DocumentType, fields: list[ReadField]) -> Iterator[ReadField]:
    """Yield what a form prints as if it had been filled in; years only of rows that somebody used."""
    for loc, text in printed.values.items():
        ticked = [type_at(kind.model, (*loc, code)) for code in text.split("\n")]
        if all(one is not None and one.entry.way is Way.MANY for one in ticked):
            yield from (ReadField((*loc, code), code, 0, 0) for code in text.split("\n"))
        else:
            yield ReadField(loc, text, 0, 0)
    used = [one.loc for one in fields if one.text] + list(printed.values)
    years = dict(found for loc in used for found in printed.year_of(loc))
    yield from (ReadField(loc, year, 0, 0) for loc, year in years.items())


def _tick(tree: Tree, boxes: list[tuple[ReadField, FieldType]]) -> None:
    """Put the answers ticked together, in the order of the answers."""
    ticked: dict[Loc, list[str]] = {}
    places: dict[Loc, Place] = {}
    for one, asked in boxes:
        loc = one.loc[:-1]
        places.setdefault(loc, _place(one))
        answer = asked.entry.answer(str(one.loc[-1]))
        ticked.setdefault(loc, []).extend([answer.label] if answer and one.text == answer.code else [])
    for loc, labels in ticked.items():
        tree.put(loc, "\n".join(labels) or None, places[loc], many=True)


def _meant(asked: FieldType, text: str) -> str | None:
    """Return the text of a field, or the label of the answer that it is the code of."""
    answer = asked.entry.answer(text) if text and asked.entry.answers else None
    return (answer.label if answer else text) or None


def _place(one: ReadField) -> Place:
    if not one.number:
        return Place(1, 1, f"{one.name}, wydrukowane w formularzu")
    page = f", strona {one.page}" if one.page else ""
    return Place(one.number, max(one.page, 1), f"pole {one.name}{page}")


def _unknown(one: ReadField) -> Problem:
    place = _place(one)
    fault = f"Dokument nie ma już pola „{one.name}”: formularz powstał w innej wersji programu."
    return Problem(one.loc, place.line, place.column, Severity.ERROR, fault, _ANEW, cell=place.cell)


def _older(mark: FormId, kind: DocumentType) -> list[Problem]:
    """Say that the form is not the one that the program makes today; its fields are still known."""
    if mark.schema == schema_version(kind.slug):
        return []
    fault = "Formularz powstał w innej wersji programu; odczytałem wszystkie wypełnione pola."
    return [Problem((), 0, 0, Severity.WARNING, fault, "Sprawdź, czy dokument nie ma nowych pól.")]


def refusal(fault: str, cure: str) -> InputError:
    """Return the error of a file that gives nothing, with its cure."""
    return InputError((Problem((), 0, 0, Severity.ERROR, fault, cure),))
