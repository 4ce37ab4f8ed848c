"""Fields that share a line: each with its name above it, and what explains it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from wkus_docs.pdf.embedded.typst_code import pt, string
from wkus_docs.pdf.forms.captions import caption, note, printed, told
from wkus_docs.pdf.forms.entry import Way
from wkus_docs.pdf.forms.field_places import FieldPlaces
from wkus_docs.pdf.forms.field_sizes import COLUMNS, FieldSizes, span_width
from wkus_docs.pdf.forms.form_nodes import Field


@dataclass(frozen=True, slots=True)
class _Cell:
    """A field in a line: what stands above it, how many columns it takes, whether its answers are all seen."""

    field: Field
    name: str
    note: str
    span: int
    star: bool
    seen: bool


@dataclass(frozen=True, slots=True)
class FieldRows:
    """Makes lines; places in them are counted with those of tables."""

    sizes: FieldSizes
    places: FieldPlaces

    def code(self, fields: list[Field], *, numbered: bool = False) -> Iterator[str]:
        """Yield lines of fields, as many in each as it holds."""
        cells = [self._asked(field, number if numbered else 0) for number, field in enumerate(fields, 1)]
        for line in _lines(cells):
            widths = ", ".join(pt(span_width(cell.span)) for cell in line)
            yield f"#line-of(({widths},), {', '.join(map(self._code, line))})"

    def _asked(self, field: Field, number: int) -> _Cell:
        """Return the caption and note of a field and its width; an item of a list has a number for a name."""
        seen = field.entry.way is Way.MANY or self.sizes.buttons(field)
        name = f"{number}." if number else field.label
        said = "" if number or field.printed else note(field, seen=seen)
        words = " ".join(filter(None, (said, *field.told)))
        return _Cell(
            field,
            name,
            said,
            self.sizes.span(field, name, words),
            star=field.required and not number and not field.printed,
            seen=seen,
        )

    def _code(self, cell: _Cell) -> str:
        field, width = cell.field, span_width(cell.span)
        code = [caption(cell.name, star=cell.star)]
        code += [f"note({string(cell.note)})"] if cell.note else []
        code += [told(field)] if field.told else []
        if field.printed:
            code.append(printed(field))
        elif field.entry.answers and cell.seen:
            code.append(
                f"options({', '.join(self.places.ticked(field, one) for one in field.entry.answers)})"
            )
        else:
            code.append(self.places.typed(field, width, self.sizes.lines(field, width)))
        return "{" + "; ".join(code) + "}"


def _lines(cells: list[_Cell]) -> Iterator[list[_Cell]]:
    """Yield lines of fields, as many in each as it holds; the last words of a line take what is left of it."""
    line: list[_Cell] = []
    for cell in cells:
        if line and sum(one.span for one in line) + cell.span > COLUMNS:
            yield _filled(line)
            line = []
        line.append(cell)
    if line:
        yield _filled(line)


def _filled(line: list[_Cell]) -> list[_Cell]:
    free = COLUMNS - sum(cell.span for cell in line)
    words = [at for at, cell in enumerate(line) if cell.field.entry.is_text]
    return [
        replace(cell, span=cell.span + free) if words[-1:] == [at] else cell for at, cell in enumerate(line)
    ]
