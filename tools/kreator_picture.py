"""The picture of how the Kreator goes: pages of questions from top to bottom, beside them the tables that they feed."""

from collections.abc import Iterator
from html import escape
from itertools import groupby

from wkus_docs.kreator.bank import Bank, Pytanie, Tablica
from wkus_docs.kreator.expression import ALWAYS
from wkus_docs.kreator.turning import questions_behind
from wkus_docs.polish.odmiana import policz

_WIDTH, _ROW, _BOX = 860, 58, 42
_LEFT, _PAGE = 20, 380
_TABLE_LEFT, _TABLE = 560, 280
_TOP, _STAGE = 20, 34
_MIDDLE = 0.5


def picture(bank: Bank) -> str:
    """Return the SVG."""
    rows = list(_placed(bank))
    height = _TOP + sum(_STAGE if kind == "stage" else _ROW for kind, *_ in rows) + 10
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" font-family="sans-serif" font-size="14" role="img">',
        f"<title>{escape(bank.nazwa)}: przebieg pytań i tablice</title>",
        f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>',
    ]
    y, at = _TOP, {}
    for kind, name, questions in rows:
        if kind == "stage":
            lines.append(f'<text x="{_LEFT}" y="{y + 20}" font-weight="bold">{escape(name)}</text>')
            y += _STAGE
        else:
            at[name] = y
            lines += _page(name, questions, bank, y)
            y += _ROW
    lines += _tables(bank, at)
    return "\n".join([*lines, "</svg>"]) + "\n"


def _placed(bank: Bank) -> Iterator[tuple[str, str, list[Pytanie]]]:
    """Yield stages and pages in their order."""
    for stage in bank.etapy:
        yield "stage", f"Etap {stage.numer}. {stage.nazwa}", []
        of_stage = (one for one in bank.pytania if one.etap == stage.numer)
        for name, questions in groupby(of_stage, lambda one: one.strona):
            yield "page", name, list(questions)


def _page(name: str, questions: list[Pytanie], bank: Bank, y: int) -> Iterator[str]:
    only = {kind for one in questions for kind in one.typy} if all(one.typy for one in questions) else set()
    kinds = ", ".join(one.nazwa for one in bank.typy if one.id in only)
    dash = ' stroke-dasharray="5 3"' if only else ""
    yield (
        f'<rect x="{_LEFT}" y="{y}" width="{_PAGE}" height="{_BOX}" rx="5" fill="#f4f4f4" stroke="#333333"{dash}/>'
    )
    count = policz(len(questions), "pytanie", "pytania", "pytań")
    yield f'<text x="{_LEFT + 12}" y="{y + 18}">{escape(name)} ({count})</text>'
    waits = sum(one.gdy != ALWAYS for one in questions)
    told = [f"tylko: {kinds}" if kinds else "", f"{waits} zależnie od innych" if waits else ""]
    yield f'<text x="{_LEFT + 12}" y="{y + 35}" font-size="11">{escape("; ".join(filter(None, told)))}</text>'


def _tables(bank: Bank, at: dict[str, int]) -> Iterator[str]:
    """Yield the tables, each beside the page with the question that confirms it, or beside the last that feeds it."""
    taken: set[int] = set()
    for table in bank.tablice:
        pages = list(dict.fromkeys(one.strona for one in questions_behind(bank, table)))
        y = _free(at[_confirmed(bank, table) or pages[-1]], taken)
        for name in pages:
            yield (
                f'<line x1="{_LEFT + _PAGE}" y1="{at[name] + _BOX * _MIDDLE:g}" x2="{_TABLE_LEFT}" '
                f'y2="{y + _BOX * _MIDDLE:g}" stroke="#8a8a8a"/>'
            )
        yield f'<rect x="{_TABLE_LEFT}" y="{y}" width="{_TABLE}" height="{_BOX}" fill="#1f4e5f" stroke="#000000"/>'
        rows = policz(len(table.wiersze), "wiersz", "wiersze", "wierszy")
        yield f'<text x="{_TABLE_LEFT + 12}" y="{y + 18}" fill="#ffffff">{escape(table.nazwa)}</text>'
        yield f'<text x="{_TABLE_LEFT + 12}" y="{y + 35}" font-size="11" fill="#ffffff">tablica, {rows}</text>'


def _confirmed(bank: Bank, table: Tablica) -> str | None:
    return next((one.strona for one in bank.pytania if one.proponuje == table.id), None)


def _free(y: int, taken: set[int]) -> int:
    while y in taken:
        y += _ROW
    taken.add(y)
    return y
