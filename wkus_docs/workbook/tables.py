"""Lists on the sheet of data: a table each, with spare places; lists in lists under the name of their owner."""

from collections.abc import Sequence

from wkus_docs.workbook import looks
from wkus_docs.workbook.book import Ref
from wkus_docs.workbook.nodes import ACROSS, Group, Leaf, Listing
from wkus_docs.workbook.pen import FIRST, LAST, NAME, NUMBER, Pen

_WIDEST = 12
"""How many columns the inner lists of all owners may take to lie in one table."""
_NOTE, _ALONE, _LONG = 3, 6, 3


class Tables:
    """Writes lists where the pen stands."""

    def __init__(self, pen: Pen) -> None:
        """Take the pen."""
        self._pen = pen

    def write(self, listing: Listing, owner: str = "") -> None:
        """Write a list as a table, then the lists that its items have."""
        self._pen.book.places[listing.loc] = len(listing.items)
        for item in listing.items:
            self._remember(item)
        if self._goes_down(listing):
            self._down(listing)
        elif listing.model_leaves:
            self._across(listing)
        groups = [item for item in listing.items if isinstance(item, Group)]
        for column in zip(*(group.listings for group in groups), strict=True):
            self._inner(listing, groups, column, owner)

    def _goes_down(self, listing: Listing) -> bool:
        """Tell whether the fields go down the sheet: too many of them for a row, and items few enough."""
        fields = len(listing.model_leaves)
        return fields > ACROSS and (len(listing.items) <= ACROSS or fields > _WIDEST)

    def _remember(self, item: Group | Leaf) -> None:
        """Note the parts that an item cannot be without."""
        if isinstance(item, Group):
            for child in item.children:
                if isinstance(child, Group) and child.required:
                    self._pen.book.groups.append(child.loc)
                self._remember(child) if isinstance(child, Group) else None

    def _inner(self, listing: Listing, owners: Sequence[Group], inner: Sequence[Listing], above: str) -> None:
        if inner[0].lies_flat and len(inner[0].items) * len(inner[0].model_leaves) <= _WIDEST:
            self._pen.heading(f"{above}{inner[0].label}", below=True)
            self._matrix(listing, owners, inner)
            return
        for number, (owner, one) in enumerate(zip(owners, inner, strict=True), listing.first):
            said = f"{above}{listing.title} {number} › "
            self._pen.heading(f"{said}{one.label}", below=True, name=self._named(owner)[0])
            self.write(one, said)

    def _across(self, listing: Listing) -> None:
        """Write a row for each item."""
        pen, leaves = self._pen, listing.model_leaves
        spans = _spans(leaves)
        self._heads(listing, leaves, spans)
        for number, item in enumerate(listing.items, listing.first):
            fields = (item,) if isinstance(item, Leaf) else item.leaves
            pen.text(NUMBER, str(number), looks.LABEL)
            if spans[0][0] != NAME:
                pen.text(NAME, listing.title, looks.LABEL)
            for leaf, (column, span) in zip(fields, spans, strict=True):
                pen.input(leaf, column, span)
            pen.row += 1

    def _heads(self, listing: Listing, leaves: Sequence[Leaf], spans: Sequence[tuple[int, int]]) -> None:
        pen = self._pen
        pen.text(NUMBER, "Nr", looks.COLUMN)
        if spans[0][0] != NAME:
            pen.text(NAME, "", looks.COLUMN)
        names = [self._called(leaf, listing) for leaf in leaves]
        for name, (column, span) in zip(names, spans, strict=True):
            pen.text(column, name, looks.COLUMN, span)
        pen.row += 1

    def _down(self, listing: Listing) -> None:
        """Write a row for each field, and the items side by side."""
        pen = self._pen
        count = len(listing.items)
        beside = max(FIRST + count, LAST - _NOTE + 1)
        pen.text(NUMBER, listing.title, looks.COLUMN, NAME)
        for index in range(count):
            pen.text(FIRST + index, str(listing.first + index), looks.COLUMN)
        pen.row += 1
        columns = [item.leaves for item in listing.items if isinstance(item, Group)]
        for fields in zip(*columns, strict=True):
            name = self._called(fields[0], listing)
            pen.text(NUMBER, name, looks.LABEL, NAME)
            for index, leaf in enumerate(fields):
                pen.input(leaf, FIRST + index)
            pen.text(beside, fields[0].explanation, looks.NOTE, _NOTE)
            pen.row += 1

    def _matrix(self, listing: Listing, owners: Sequence[Group], inner: Sequence[Listing]) -> None:
        """Write a row for each owner, and the items of its list side by side."""
        pen, leaves = self._pen, inner[0].model_leaves
        pen.text(NUMBER, "Nr", looks.COLUMN)
        pen.text(NAME, listing.title, looks.COLUMN)
        for slot in range(len(inner[0].items)):
            for index, leaf in enumerate(leaves):
                pen.text(FIRST + slot * len(leaves) + index, leaf.label, looks.COLUMN)
        pen.row += 1
        for number, (owner, one) in enumerate(zip(owners, inner, strict=True), listing.first):
            pen.book.places[one.loc] = len(one.items)
            pen.text(NUMBER, str(number), looks.LABEL)
            pen.name(NAME, *self._named(owner))
            fields = [leaf for item in one.items if isinstance(item, Group) for leaf in item.leaves]
            for index, leaf in enumerate(fields):
                pen.input(leaf, FIRST + index)
            pen.row += 1

    def _named(self, owner: Group) -> tuple[Ref | None, str]:
        """Return the cell that names an item, its first text, and what it says now."""
        named = next((leaf for leaf in owner.leaves if leaf.kind.code == "tekst"), None)
        return (self._pen.book.fields[named.loc][0], named.value or "") if named else (None, "")

    def _called(self, leaf: Leaf, listing: Listing) -> str:
        """Return the name of a field, with that of the part in which it lies within its item."""
        for item in listing.items[:1]:
            for child in item.children if isinstance(item, Group) else ():
                if isinstance(child, Group) and leaf in child.leaves:
                    return f"{child.label}: {leaf.label}"
        return leaf.label or listing.label


def _spans(leaves: Sequence[Leaf]) -> list[tuple[int, int]]:
    """Return the column of every field, and how many it takes: texts share what numbers leave."""
    first_is_name = leaves[0].kind.is_text and (len(leaves) == 1 or leaves[0].kind.code == "tekst")
    rest = leaves[1:] if first_is_name else leaves
    if first_is_name and not rest:
        return [(NAME, _ALONE)]
    free = LAST - FIRST + 1 - len(rest)
    wide = free < 0
    widths = [_LONG if wide and leaf.kind.code == "opis" else 1 for leaf in rest]
    while free > 0 and (
        short := [i for i, leaf in enumerate(rest) if leaf.kind.is_text and widths[i] < leaf.kind.width]
    ):
        widths[max(short, key=lambda i: rest[i].kind.width - widths[i])] += 1
        free -= 1
    places = [(NAME, 1)] if first_is_name else []
    column = FIRST
    for width in widths:
        places.append((column, width))
        column += width
    return places
