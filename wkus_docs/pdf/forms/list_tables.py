"""Lists of short items as tables: a row for each item, a column for each field, the names above."""

from dataclasses import dataclass

from wkus_docs.pdf.embedded.typst_code import pt, string
from wkus_docs.pdf.forms.captions import caption, explained, printed, told, with_hint
from wkus_docs.pdf.forms.entry import Way
from wkus_docs.pdf.forms.field_places import FieldPlaces
from wkus_docs.pdf.forms.field_sizes import WIDTH, FieldSizes
from wkus_docs.pdf.forms.form_nodes import Field, Group, Listing
from wkus_docs.pdf.forms.yearly_lists import YEAR

_NUMBER, _YEAR = 24.0, 34.0
"""Points of the column with the numbers of rows, or with their years."""
_INSET = 3.0
_MOST = 7
_LONG = 45
"""Signs of an explanation that a narrow column still holds."""


@dataclass(frozen=True, slots=True)
class ListTables:
    """Makes tables; places in them are counted with those outside."""

    sizes: FieldSizes
    places: FieldPlaces

    def widths(self, listing: Listing) -> list[float] | None:
        """Return the widths of columns in points, less their edges; None for a list that is no table."""
        fields = _fields(listing.items[0])
        if fields is None or len(fields) > _MOST or any(_needs_room(field) for field in fields):
            return None
        free = WIDTH - _first(listing) - 2 * _INSET * len(fields)
        needed = [self.sizes.column(field) for field in fields]
        if sum(least for least, _ in needed) > free:
            return None
        return _shared(free, needed)

    def code(self, listing: Listing, widths: list[float]) -> str:
        """Return the code of a table."""
        columns = ", ".join(pt(width + 2 * _INSET) for width in widths)
        names = ", ".join(self._name(field) for field in _fields(listing.items[0]) or [])
        named = (
            map(str, listing.years) if listing.years else (f"{at}." for at, _ in enumerate(listing.items, 1))
        )
        rows = ", ".join(
            self._row(name, _fields(item) or [], widths)
            for name, item in zip(named, listing.items, strict=True)
        )
        return (
            f'#table(columns: ({pt(_first(listing))}, {columns}), inset: {pt(_INSET)}, stroke: 0.5pt + rgb("#8a8a8a"), '
            f'table.header(asked("{"Rok" if listing.years else "Lp."}", false), {names}), {rows})'
        )

    def about(self, listing: Listing) -> str:
        """Return explanations of columns that are too long to be put in them."""
        fields = _fields(listing.items[0]) or []
        told = [f"{_named(field)}: {explained(field)}" for field in fields if field.first and _is_long(field)]
        return " ".join(told)

    def _name(self, field: Field) -> str:
        words = "" if _is_long(field) else explained(field)
        said = with_hint(words, field.entry) if field.first else ""
        code = [caption(_named(field), star=field.required)]
        code += [f"note({string(said)})"] if said else []
        return "{" + "; ".join(code) + "}"

    def _row(self, name: str, fields: list[Field], widths: list[float]) -> str:
        lines = max(self.sizes.lines(field, width) for field, width in zip(fields, widths, strict=True))
        cells = [self._cell(field, width, lines) for field, width in zip(fields, widths, strict=True)]
        return ", ".join([f"table.cell(align: horizon, {string(name)})", *cells])

    def _cell(self, field: Field, width: float, lines: int) -> str:
        asked = self._asked(field, width, lines)
        return f"{{{asked}; {told(field)}}}" if field.told else asked

    def _asked(self, field: Field, width: float, lines: int) -> str:
        if field.printed:
            return printed(field)
        if self.sizes.stacked(field, width):
            return f"stacked({', '.join(self.places.ticked(field, one) for one in field.entry.answers)})"
        return self.places.typed(field, width, lines if field.entry.is_text else 1)


def _fields(item: Field | Group) -> list[Field] | None:
    """Return the fields of an item, those of its groups too; None where it has lists of its own."""
    if isinstance(item, Field):
        return None
    found: list[Field] = []
    for child in item.children:
        if isinstance(child, Listing):
            return None
        inner = [child] if isinstance(child, Field) else _fields(child)
        if inner is None:
            return None
        found += inner
    return found


def _first(listing: Listing) -> float:
    """Return the points of the first column."""
    return _YEAR if listing.years else _NUMBER


def _needs_room(field: Field) -> bool:
    """Whether a field is too much for a cell: a description, or many answers to tick."""
    return field.entry.long or field.entry.way is Way.MANY


def _is_long(field: Field) -> bool:
    return len(explained(field)) > _LONG


def _named(field: Field) -> str:
    """Return the name of a column, with that of its group."""
    inner = field.around[-1]
    return (
        field.label
        if inner.startswith(("pozycja ", f"{YEAR} "))
        else f"{inner}: {field.label[0].lower()}{field.label[1:]}"
    )


def _shared(free: float, needed: list[tuple[float, float]]) -> list[float]:
    """Give columns what they must have, and share the rest as they would like it."""
    widths = [least for least, _ in needed]
    wishes = [liked - least for least, liked in needed]
    rest = free - sum(widths)
    if (wished := sum(wishes)) > 0:
        given = min(rest / wished, 1.0)
        widths = [width + wish * given for width, wish in zip(widths, wishes, strict=True)]
        rest = free - sum(widths)
    return [round(width + rest * width / sum(widths), 2) for width in widths]
