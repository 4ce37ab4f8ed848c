"""Builds a form: fields for what the model asks for, filled with what a file of data says."""

import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from typing import Any

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
from wkus_docs.pdf.forms.font import Font, form_font
from wkus_docs.pdf.forms.form_id import LONGEST_TOLD, FormId, write_form_id
from wkus_docs.pdf.forms.form_nodes import Group, Listing, nodes, pattern
from wkus_docs.pdf.forms.form_tree import tree_of
from wkus_docs.pdf.forms.form_types import FormType, form_type
from wkus_docs.pdf.forms.kept_fields import kept_fields
from wkus_docs.pdf.forms.known_facts import Earlier, KnownFacts, known_facts
from wkus_docs.pdf.forms.layout import source as laid_out
from wkus_docs.pdf.forms.reckoning import with_reckoning
from wkus_docs.pdf.forms.row_counts import row_counts
from wkus_docs.pdf.forms.settled_facts import printed_of, settle, with_printed
from wkus_docs.pdf.forms.widgets import put_fields
from wkus_docs.pdf.forms.year_rows import with_years
from wkus_docs.pdf.forms.yearly_lists import MOST_YEARS, period_of, yearly_lists, years_at
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


@dataclass(frozen=True, slots=True)
class Beforehand:
    """What a form need not ask: documents that are known, and years of the period.

    ``asked`` are ways to fields („termin”) that are asked for all the same, filled in with what is known.
    """

    earlier: tuple[Earlier, ...] = ()
    years: tuple[int, ...] = ()
    asked: tuple[str, ...] = ()


NOTHING = Beforehand()


def build_form(
    slug: str, data: Data | Document | None, rows: Rows, beforehand: Beforehand = NOTHING, *, closed: bool
) -> Form:
    """Return the form of a document, with what a file of data says, and what is known beforehand.

    Raises UnknownDocumentError, InputError for data or rows that the form cannot take, ConversionError when
    no form comes out.
    """
    sheet = form_type(slug)
    document, filling = (None, None) if data is None else _belonging(sheet, check(data, head=_NO_HEAD))
    example = read_yaml(sheet.target.example_path).data
    known = _known(sheet, beforehand, filling)
    given = tuple(filter(None, (filling, known.source)))
    root, years = _asked(sheet, example, given, _wanted(sheet, document, rows), beforehand.years)
    _refuse(root, rows, beforehand)
    font = form_font()
    values = values_of(root, filling, font, whole=sheet.whole) if filling else {}
    facts = _facts(root, known, font)
    settled = settle(
        sheet.target.model,
        root,
        (facts, values),
        filling,
        [tuple(way.split(".")) for way in beforehand.asked],
    )
    root = with_printed(root, settled.printed, known.bounds)
    printed = printed_of(root, settled.printed)
    if len(printed.text) > LONGEST_TOLD:
        raise _refusal(
            "Wcześniejszy dokument wie za dużo, żeby to wydrukować.", "Skróć jego najdłuższe teksty."
        )
    heading = sheet.heading(document, known=known.names, years=years, printed=printed.text)
    day = datetime.combine(document.data_dokumentu, time(), UTC) if document else DAY
    sizes = FieldSizes(font, ExampleSizes.of(example), settled.values)
    code, places = laid_out(heading, with_reckoning(root, sheet.kind), sizes, day)
    about = Properties(heading.title, "", LANGUAGE, day)
    mark = replace(sheet.mark, printed=printed.text)
    pdf, cut = add_fields(code, places, settled.values, mark, about, closed=closed)
    return Form(pdf, (*settled.remarks, *(_unseen(loc, root, filling) for loc in cut if filling)))


def _facts(root: Group, known: KnownFacts, font: Font) -> Values:
    """Return what earlier documents know, by fields. Raises InputError with what a form cannot print."""
    try:
        return values_of(root, known.source, font)
    except InputError as fault:
        problems = (
            replace(
                one,
                message=f"Tego z wcześniejszego dokumentu nie da się wydrukować: {one.message}",
                line=0,
                column=0,
            )
            for one in fault.problems
        )
        raise InputError(tuple(problems)) from fault


def _known(sheet: FormType, beforehand: Beforehand, filling: Source | None) -> KnownFacts:
    if not sheet.whole and beforehand != NOTHING:
        raise _refusal(
            "Ten formularz bierze dane tylko z ogłoszenia podanego jako jego dane.", "Podaj samo ogłoszenie."
        )
    return known_facts(sheet.target, beforehand.earlier, filling.data if filling else {})


def _wanted(sheet: FormType, document: Document | None, rows: Rows) -> Rows:
    return rows if sheet.whole else consultation.rows(document, rows)


def _asked(
    sheet: FormType,
    example: Mapping[str, Any],
    given: tuple[Source, ...],
    wanted: Rows,
    told: tuple[int, ...],
) -> tuple[Group, tuple[int, ...]]:
    """Return all that a form asks for before anything is known to be printed but years, and those."""
    model = sheet.target.model
    lists = yearly_lists(model, example) if sheet.whole else ()
    years = _years(model, told, given) if lists else ()
    sizes = ExampleSizes.of(example), ExampleSizes.of(*(source.data for source in given))
    count = row_counts(sizes, given, wanted, lists, years)
    kept = kept_fields(model, sheet.kept, count, sizes[1])
    root = tree_of(model, count, kept, sheet.names)
    return with_years(root, lists, years, given), years


def _years(model: type[Document], told: tuple[int, ...], given: Iterable[Source]) -> tuple[int, ...]:
    """Return the years that the document is about; none where nobody has told them. Raises InputError when told otherwise."""
    if len(told) > MOST_YEARS:
        raise _refusal(f"Podano lat: {len(told)}, a formularz drukuje najwyżej {MOST_YEARS}.", "Popraw lata.")
    period = period_of(model)
    found = next(filter(None, (years_at(source.data, period) for source in given)), ()) if period else ()
    if told and found and told != found:
        raise _refusal(
            f"Podano lata {told[0]}–{told[-1]}, a okres z pliku to lata {found[0]}–{found[-1]}.",
            "Pomiń lata albo popraw okres w pliku.",
        )
    return told or found


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


def _refuse(root: Group, rows: Rows, beforehand: Beforehand) -> None:
    """Refuse lists and fields that the form does not have, and more fields than a viewer can bear."""
    known = {".".join(pattern(node.loc)) for node in nodes(root)}
    if unknown := [way for way in beforehand.asked if way not in known]:
        raise _refusal(f"Formularz nie ma pola „{unknown[0]}”.", "Sprawdź nazwę we wzorze: wkus wzor.")
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
