r"""The new wording of a unit as it is typed and printed: paragraphs, and rows of tables between bars.

>>> [blok.akapit or blok.wiersze for blok in bloki("2. Kwoty:\n| Rok | Kwota |\n| 2027 | 10,00 |")]
['2. Kwoty:', (('2027', '10,00'),)]
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

_BAR = "|"
_SUM = "razem"


@dataclass(frozen=True, slots=True)
class Blok:
    """A paragraph, or a table with its head; ``otwiera`` and ``zamyka`` tell where the quotation marks stand."""

    akapit: str = ""
    naglowek: tuple[str, ...] = ()
    wiersze: tuple[tuple[str, ...], ...] = ()
    otwiera: bool = False
    zamyka: bool = False

    @property
    def tabela(self) -> bool:
        """Whether it is a table."""
        return bool(self.naglowek)

    @property
    def zle_sumy(self) -> Iterator[tuple[str, Decimal, Decimal]]:
        """Columns whose row „Razem” is not the sum of the rows above: head, what it says, what the rows give."""
        if not self.wiersze or not self.wiersze[-1][0].casefold().startswith(_SUM):
            return
        for place, head in enumerate(self.naglowek):
            said = _kwota(self.wiersze[-1][place])
            rows = [_kwota(row[place]) for row in self.wiersze[:-1]]
            known = [one for one in rows if one is not None]
            if said is not None and known and len(known) == len(rows) and sum(known) != said:
                yield head, said, sum(known, Decimal(0))


def bloki(tekst: str) -> tuple[Blok, ...]:
    """Return the paragraphs and the tables of a wording, in their order."""
    made: list[Blok] = []
    rows: list[tuple[str, ...]] = []
    for line in (*tekst.splitlines(), ""):
        if line.strip().startswith(_BAR):
            rows.append(tuple(cell.strip() for cell in line.strip().strip(_BAR).split(_BAR)))
            continue
        if rows:
            made.append(_tabela(rows))
            rows = []
        if line.strip():
            made.append(Blok(line.strip()))
    return tuple(made)


def zacytowane(tekst: str) -> tuple[Blok, ...]:
    """Return the blocks of a wording, marked where the quotation begins and where it ends."""
    made = list(bloki(tekst))
    if made:
        made[0] = replace(made[0], otwiera=True)
        made[-1] = replace(made[-1], zamyka=True)
    return tuple(made)


def bez_wspolnych_wierszy(tekst: str, drugi: str) -> str:
    r"""Return a wording for the table of changes: of its tables only the rows that the other wording has not.

    >>> bez_wspolnych_wierszy("1. Kwoty:\n| Rok | Kwota |\n| 2027 | 10 |\n| 2028 | 20 |", "| Rok | Kwota |\n| 2027 | 10 |")
    '1. Kwoty:\n2028 | 20'
    """
    known = {row for block in bloki(drugi) for row in block.wiersze}
    return "\n".join(line for block in bloki(tekst) for line in _skrocony(block, known))


def _skrocony(blok: Blok, known: Collection[tuple[str, ...]]) -> Iterator[str]:
    if not blok.tabela:
        yield blok.akapit
    yield from (" | ".join(filter(None, row)) for row in blok.wiersze if row not in known)


def _tabela(rows: Sequence[tuple[str, ...]]) -> Blok:
    width = max(map(len, rows))
    even = [_rowny(row, width) for row in rows]
    return Blok(naglowek=even[0], wiersze=tuple(even[1:]))


def _rowny(row: tuple[str, ...], width: int) -> tuple[str, ...]:
    """Return a row as wide as its table: what a joined first cell took stays empty after it."""
    return (row[0], *("",) * (width - len(row)), *row[1:])


def _kwota(cell: str) -> Decimal | None:
    try:
        return Decimal("".join(cell.replace("zł", "").split()).replace(",", "."))
    except InvalidOperation:
        return None
