"""The page of the Kreator's questions: what is asked, when, and what the tables conclude."""

from collections.abc import Iterator
from itertools import groupby

from manual_page import MADE, joined, table

from wkus_docs.kreator.bank import Bank, Pytanie, Tablica
from wkus_docs.kreator.expression import ALWAYS


def page(bank: Bank) -> str:
    """Return the page in Markdown."""
    return joined(
        MADE,
        f"# Pytania: {bank.nazwa}",
        bank.pochodzenie,
        f"Wersja {bank.wersja}. Jak odpowiadać i jak zmienić pytania: [kreator.md](kreator.md).",
        f"![Przebieg: strony pytań z góry na dół, obok nich tablice, do których trafiają odpowiedzi.]({PICTURE})",
        *_stages(bank),
        "## Tablice",
        "W każdej pasuje dokładnie jeden wiersz. Wejście, którego wiersz nie wymienia, może być każde.",
        *(part for one in bank.tablice for part in _table(one)),
        "## Luki",
        table(
            ("waga", "luki nie ma, gdy", "luka", "usuwa ją"),
            [(str(one.waga), one.spelnione_gdy, one.luka, one.co_zrobic) for one in bank.luki],
        ),
    )


PICTURE = "kreator.svg"


def _stages(bank: Bank) -> Iterator[str]:
    for stage in bank.etapy:
        yield f"## Etap {stage.numer}. {stage.nazwa}"
        of_stage = (one for one in bank.pytania if one.etap == stage.numer)
        for name, questions in groupby(of_stage, lambda one: one.strona):
            yield f"### {name}"
            yield table(
                ("pytanie", "po co", "dowód", "podstawa", "kiedy"), [_row(one, bank) for one in questions]
            )


def _row(one: Pytanie, bank: Bank) -> tuple[str, ...]:
    basis = "; ".join(each.citation for each in one.podstawa) or "praktyka"
    kinds = ", ".join(kind.nazwa for kind in bank.typy if kind.id in one.typy)
    when = [f"typ: {kinds}" if kinds else "", one.gdy if one.gdy != ALWAYS else ""]
    return (
        f"`{one.id}` {one.pytanie}",
        one.po_co,
        one.dowod,
        basis,
        "; ".join(filter(None, when)) or "zawsze",
    )


def _table(one: Tablica) -> Iterator[str]:
    yield f"### {one.nazwa}"
    yield table(("wejście", "warunek"), [(f"`{each.symbol}`", each.warunek) for each in one.wejscia])
    names = {each.id: each.nazwa for each in one.wyniki}
    yield table(
        ("gdy", "wynik", "dlaczego"),
        [(row.gdy, _result(names[row.wynik], row.pewnosc), row.uzasadnienie) for row in one.wiersze],
    )


def _result(name: str, sure: str | None) -> str:
    return f"{name} ({sure})" if sure else name
