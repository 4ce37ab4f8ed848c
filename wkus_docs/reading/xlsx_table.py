"""Tables read as a region: every row between two marks is an item, whatever was added, sorted or left empty."""

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher

from wkus_docs.errors import Loc, Severity
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading.xlsx_cells import Reader, place_of, year_in
from wkus_docs.reading.xlsx_map import KEYED, OF_HEAD, ROW, MapRow, Table
from wkus_docs.reading.xlsx_tree import MANY, Tree

_AFTER = 100
"""Places of items that stand in rows come after those of single cells."""
_YEAR = "rok"
_SLIP = 0.85
"""From which likeness words are taken for a slip."""


class TableReader:
    """Reads the rows of one table into the tree."""

    def __init__(self, table: Table, reader: Reader, tree: Tree) -> None:
        """Find the heads of the table: columns that have gone are passed over."""
        self._table, self._reader, self._tree = table, reader, tree
        sheet = table.top.sheet or next((one.sheet for one in table.columns if one.sheet), "")
        self.sheet = sheet
        self._columns = [one for one in table.columns if one.sheet == sheet]
        self._heads = dict(self._read_heads())
        self._above: dict[str, str] = {}

    def read(self) -> None:
        """Put every row that is used into the tree, and the formulas beside it into the reader."""
        if not self.sheet:
            return  # the sheet has gone, which is told
        loc = _before_items(self._table.base)
        first = min((one.column for one in self._columns if not _of_head(one)), default=1)
        self._tree.stand(loc, place_of(MapRow("", self.sheet, self.rows.start, first, "")))
        for row in self.rows:
            if any(self._reader.is_used(self._at(one, row)) for one in self._typed):
                self._read_row(row)

    @property
    def rows(self) -> range:
        """Rows of the table. A mark that has been deleted gives way to the heads, or to the end of the sheet."""
        table = self._table
        heads = max((one.row for one in self._columns), default=0)
        last = table.bottom.row if table.bottom.sheet == self.sheet else self._reader.last_row(self.sheet) + 1
        return range((table.top.row if table.top.sheet else heads) + 1, last)

    @property
    def columns(self) -> frozenset[int]:
        """Columns that the table has, those of its formulas too."""
        return frozenset(
            one.column for one in (*self._columns, *self._table.formulas) if one.sheet == self.sheet
        )

    @property
    def _typed(self) -> list[MapRow]:
        return [one for one in self._columns if not _of_head(one)]

    def _read_heads(self) -> Iterator[tuple[str, str]]:
        """Yield the years above the columns; one that is missing or stands twice is told once, at its cell."""
        seen: dict[tuple[str, str], MapRow] = {}
        for one in self._columns:
            if not _of_head(one):
                continue
            item = one.path.rpartition(".")[0]
            beside = [
                other for other in self._columns if other.path.startswith(f"{item}.") and other is not one
            ]
            used = any(self._reader.is_used(self._at(other, row)) for other in beside for row in self.rows)
            year = year_in(self._reader.shown(one))
            if not used:
                continue
            if year is None:
                said = self._reader.shown(one)
                told = f"„{said}” nad kwotami nie jest rokiem" if said else "Nad kwotami nie ma roku"
                self._reader.complain(
                    self._at(one, one.row),
                    f"{told}, więc nie wiadomo, na który rok są.",
                    "Wpisz tu rok, np. 2027.",
                )
            elif (_list_of(item), year) in seen:
                first = place_of(seen[_list_of(item), year]).cell
                self._reader.complain(
                    self._at(one, one.row),
                    f"Rok {year} stoi nad dwiema kolumnami (pierwsza: {first}).",
                    "Popraw rok nad jedną z nich; kwot z tej kolumny nie odczytano.",
                )
            else:
                seen[_list_of(item), year] = one
                yield item, year

    def _read_row(self, row: int) -> None:
        told = {one.path: self._key(one, row) for one in self._table.keys if one in self._columns}
        base = self._table.base
        for words, other in self._table.otherwise:
            if any(text and zwin(text).startswith(zwin(words)) for text in told.values()):
                base = other
            else:
                self._warn_of_slip(words, told, row)
        groups = self._groups(base, told, row)
        for one in sorted(
            self._columns, key=_of_head
        ):  # where a list lies is told by its cells before its heads
            if one.path == self._table.base or one.path.startswith(f"{self._table.base}."):
                self._put(one, self._loc(base + one.path[len(self._table.base) :], groups, row), row)
        item = self._loc(base, groups, row)
        for one in self._table.formulas:
            if one.sheet == self.sheet:
                path = one.path[len(self._table.base) :].lstrip(".")
                self._reader.keep_formula(MapRow(path, one.sheet, row, one.column, one.kind), item)

    def _warn_of_slip(self, words: str, told: Mapping[str, str | None], row: int) -> None:
        """Tell words that were nearly those by which a row is an item of another list."""
        meant = zwin(words)
        for column in self._table.keys:
            text = zwin(told.get(column.path) or "")[: len(meant)]
            if SequenceMatcher(None, text, meant, autojunk=False).ratio() >= _SLIP:
                self._reader.complain(
                    self._at(column, row),
                    f"„{told[column.path]}” odczytano jako nazwę działania. Czy chodziło o „{words.capitalize()}”?",
                    f"Jeżeli tak, wpisz „{words.capitalize()}”: teraz arkusz i program liczą ten koszt gdzie indziej.",
                    Severity.WARNING,
                )

    def _put(self, column: MapRow, loc: Loc, row: int) -> None:
        item = column.path.rpartition(".")[0]
        if _of_head(column):
            if (year := self._heads.get(item)) is not None:
                self._tree.put_key(loc, year, place_of(self._at(column, column.row)))
            return
        if _has_head(item, self._columns) and item not in self._heads:
            return  # its year is not known, which has been told
        cell = self._at(column, row, loc)
        self._tree.put(loc, self._reader.text(cell), place_of(cell), many=column.kind.endswith(MANY))

    def _key(self, column: MapRow, row: int) -> str | None:
        """Return what a key column says in a row; where it says nothing, what it says above."""
        cell = self._at(column, row)
        text = self._reader.shown(cell)
        if not text and column.path in self._above:
            text = self._above[column.path]
            self._reader.complain(
                cell, f"Tu nic nie wpisano; przyjęto to, co stoi wyżej: „{text}”.",
                "Wpisz to w każdym wierszu: po posortowaniu tabeli wyżej będzie stało co innego.", Severity.WARNING,
            )  # fmt: skip
        if text:
            self._above[column.path] = text
        return text

    def _groups(self, base: str, told: dict[str, str | None], row: int) -> list[int]:
        """Return the places of the groups that a row belongs to, and put their keys."""
        places: list[int] = []
        for column in self._table.keys:
            way, name = column.path.rsplit(f"{KEYED}.", 1)
            if column not in self._columns or not base.startswith(f"{way}{KEYED}."):
                continue
            around = self._loc(way.removesuffix("."), places, row)
            text = told[column.path]
            places.append(
                self._tree.group(around, name, text, row + _AFTER) if text is not None else row + _AFTER
            )
            loc = (*around, places[-1], name)
            if not self._tree.knows(loc):
                cell = self._at(column, row, loc)
                self._tree.put(loc, self._reader.text(cell) or text, place_of(cell))
        return places

    def _loc(self, pattern: str, groups: list[int], row: int) -> Loc:
        left = iter(groups)
        steps: list[str | int] = []
        for step in pattern.split("."):
            if step == KEYED:
                steps.append(next(left, row + _AFTER))
            else:
                steps.append(row + _AFTER if step == ROW else int(step) if step.isdecimal() else step)
        return tuple(steps)

    def _at(self, column: MapRow, row: int, loc: Loc = ()) -> MapRow:
        path = ".".join(map(str, loc)) or column.path
        return MapRow(path, column.sheet, row, column.column, column.kind.removesuffix(OF_HEAD))


def _of_head(column: MapRow) -> bool:
    return column.kind.endswith(OF_HEAD)


def _has_head(item: str, columns: list[MapRow]) -> bool:
    return any(_of_head(one) and one.path == f"{item}.{_YEAR}" for one in columns)


def _list_of(item: str) -> str:
    return item.rpartition(".")[0]


def _before_items(base: str) -> Loc:
    """Return the way to the outermost list of a pattern."""
    steps = base.split(".")
    return tuple(steps[: min(steps.index(mark) for mark in (ROW, KEYED) if mark in steps)])
