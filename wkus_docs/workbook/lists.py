"""Lists on the sheet of data: a table each, with spare places; lists in lists under the name of their owner."""

from collections.abc import Sequence

from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref
from wkus_docs.workbook.cell_writer import FIRST, LAST, NAME, NUMBER, CellWriter
from wkus_docs.workbook.nodes import ACROSS, Group, Leaf, Listing

_WIDEST = 12
"""How many columns the inner lists of all owners may take to lie in one table."""
_NOTE, _ALONE, _LONG = 3, 6, 3


class ListWriter:
    """Writes lists from the current row on."""

    def __init__(self, writer: CellWriter) -> None:
        """Write with the given cell writer."""
        self._writer = writer

    def write(self, listing: Listing, owner: str = "") -> None:
        """Write a list as a table, then the lists that its items have."""
        self._writer.addresses.places[listing.loc] = len(listing.items)
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
        """Whether the fields go down the sheet: too many of them for a row, and items few enough."""
        fields = len(listing.model_leaves)
        return fields > ACROSS and (len(listing.items) <= ACROSS or fields > _WIDEST)

    def _remember(self, item: Group | Leaf) -> None:
        """Note the parts that an item cannot be without."""
        if isinstance(item, Group):
            for child in item.children:
                if isinstance(child, Group) and child.required:
                    self._writer.addresses.groups.append(child.loc)
                self._remember(child) if isinstance(child, Group) else None

    def _inner(self, listing: Listing, owners: Sequence[Group], inner: Sequence[Listing], above: str) -> None:
        if inner[0].lies_flat and len(inner[0].items) * len(inner[0].model_leaves) <= _WIDEST:
            self._writer.heading(f"{above}{inner[0].label}", below=True)
            self._matrix(listing, owners, inner)
            return
        for number, (owner, one) in enumerate(zip(owners, inner, strict=True), listing.first):
            said = f"{above}{listing.title} {number} › "
            self._writer.heading(f"{said}{one.label}", below=True, name=self._named(owner)[0])
            self.write(one, said)

    def _across(self, listing: Listing) -> None:
        """Write a row for each item."""
        writer, leaves = self._writer, listing.model_leaves
        spans = _spans(leaves)
        self._heads(listing, leaves, spans)
        for number, item in enumerate(listing.items, listing.first):
            fields = (item,) if isinstance(item, Leaf) else item.leaves
            writer.text(NUMBER, str(number), styles.LABEL)
            if spans[0][0] != NAME:
                writer.text(NAME, listing.title, styles.LABEL)
            for leaf, (column, span) in zip(fields, spans, strict=True):
                writer.input(leaf, column, span)
            writer.row += 1

    def _heads(self, listing: Listing, leaves: Sequence[Leaf], spans: Sequence[tuple[int, int]]) -> None:
        writer = self._writer
        writer.text(NUMBER, "Nr", styles.COLUMN)
        if spans[0][0] != NAME:
            writer.text(NAME, "", styles.COLUMN)
        names = [self._called(leaf, listing) for leaf in leaves]
        for name, (column, span) in zip(names, spans, strict=True):
            writer.text(column, name, styles.COLUMN, span)
        writer.row += 1

    def _down(self, listing: Listing) -> None:
        """Write a row for each field, and the items side by side."""
        writer = self._writer
        count = len(listing.items)
        beside = max(FIRST + count, LAST - _NOTE + 1)
        writer.text(NUMBER, listing.title, styles.COLUMN, NAME)
        for index in range(count):
            writer.text(FIRST + index, str(listing.first + index), styles.COLUMN)
        writer.row += 1
        columns = [item.leaves for item in listing.items if isinstance(item, Group)]
        for fields in zip(*columns, strict=True):
            name = self._called(fields[0], listing)
            writer.text(NUMBER, name, styles.LABEL, NAME)
            for index, leaf in enumerate(fields):
                writer.input(leaf, FIRST + index)
            writer.text(beside, fields[0].explanation, styles.NOTE, _NOTE)
            writer.row += 1

    def _matrix(self, listing: Listing, owners: Sequence[Group], inner: Sequence[Listing]) -> None:
        """Write a row for each owner, and the items of its list side by side."""
        writer, leaves = self._writer, inner[0].model_leaves
        writer.text(NUMBER, "Nr", styles.COLUMN)
        writer.text(NAME, listing.title, styles.COLUMN)
        for slot in range(len(inner[0].items)):
            for index, leaf in enumerate(leaves):
                writer.text(FIRST + slot * len(leaves) + index, leaf.label, styles.COLUMN)
        writer.row += 1
        for number, (owner, one) in enumerate(zip(owners, inner, strict=True), listing.first):
            writer.addresses.places[one.loc] = len(one.items)
            writer.text(NUMBER, str(number), styles.LABEL)
            writer.name(NAME, *self._named(owner))
            fields = [leaf for item in one.items if isinstance(item, Group) for leaf in item.leaves]
            for index, leaf in enumerate(fields):
                writer.input(leaf, FIRST + index)
            writer.row += 1

    def _named(self, owner: Group) -> tuple[Ref | None, str]:
        """Return the cell that names an item, its first text, and what it says now."""
        named = next((leaf for leaf in owner.leaves if leaf.kind.code == "tekst"), None)
        return (self._writer.addresses.fields[named.loc][0], named.value or "") if named else (None, "")

    def _called(self, leaf: Leaf, listing: Listing) -> str:
        """Return the name of a field, with that of its group inside the item."""
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
