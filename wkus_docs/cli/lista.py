"""``wkus lista``: what documents there are.

The list is data, written by ``tools/build_docs.py`` from the types of the catalog and proved current by
a test: to print it, no model need be built.
"""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

import rich_click as click

from wkus_docs.cli.output import show

INDEX = Path(__file__).with_name("spis.json")
"""The documents in the order of the catalog, as ``--json`` prints them."""

Entry = dict[str, str]


@click.option("--json", "as_json", is_flag=True, help="Wypisz dane dla innego programu (JSON).")
def lista(*, as_json: bool) -> None:
    """Pokazuje dokumenty, które można przygotować, według etapu postępowania.

    W pierwszej kolumnie stoi nazwa, którą podaje się poleceniu „wzor” i w pierwszym wierszu pliku z danymi.
    """
    written = INDEX.read_text(encoding="utf-8")
    show(written if as_json else "\n".join(_table(json.loads(written))) + "\n")


def _table(entries: list[Entry]) -> Iterator[str]:
    slugs, kinds = _width(entries, "slug"), _width(entries, "rodzaj")
    for number, (stage, members) in enumerate(groupby(entries, key=lambda entry: entry["etap"])):
        if number:
            yield ""
        yield f"Etap: {stage}"
        for entry in members:
            yield f"  {entry['slug']:<{slugs}}  {entry['rodzaj']:<{kinds}}  {entry['tytul']}"


def _width(entries: Iterable[Entry], key: str) -> int:
    return max(len(entry[key]) for entry in entries)
