"""``wkus lista``: what documents there are.

The list is data, written by ``tools/build_docs.py`` from the types of the catalog and proved current by
a test: to print it, no model need be built.
"""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from textwrap import wrap
from typing import Any

import rich_click as click

from wkus_docs import provenance
from wkus_docs.cli.output import show, terminal_room
from wkus_docs.polish.zwijanie import zwin

INDEX = Path(__file__).with_name("spis.json")
"""The documents in the order of the catalog, as ``--json`` prints them."""

Entry = dict[str, Any]

_WIDTH = 100
_MARGIN = "    "
_NARROWEST = 20
"""Columns in which words beside a name can still be read."""


@click.option("--model", metavar="MODEL", help="Tylko dokumenty modelu, np. jakosc albo mkus_bon.")
@click.option("--etap", metavar="ETAP", help="Tylko dokumenty etapu, np. „ocena” albo 6.")
@click.option("--zrodla", is_flag=True, help="Pokaż, skąd pochodzi każdy dokument i co jest odtworzone.")
@click.option("--json", "as_json", is_flag=True, help="Wypisz dane dla innego programu (JSON).")
def lista(*, model: str | None, etap: str | None, zrodla: bool, as_json: bool) -> None:
    """Pokazuje dokumenty, które można przygotować, według etapu postępowania.

    W pierwszej kolumnie stoi nazwa, którą podaje się poleceniu „wzor” i w pierwszym wierszu pliku z danymi.
    """
    entries: list[Entry] = json.loads(INDEX.read_text(encoding="utf-8"))
    chosen = entries
    if model is not None:
        chosen = _of(chosen, entries, "modele", model, "modelu")
    if etap is not None:
        chosen = _of(chosen, entries, "etapy", etap, "etapu")
    if as_json:
        show(json.dumps(chosen, ensure_ascii=False, indent=2) + "\n")
        return
    if etap is not None:
        chosen = sorted(_at_stage(chosen, etap), key=lambda entry: _number(entry["etapy"][0]))
    lines = _sources(chosen, entries) if zrodla else _table(chosen)
    show("\n".join(lines) + "\n")


def _of(chosen: list[Entry], entries: list[Entry], key: str, asked: str, word: str) -> list[Entry]:
    """Entries of a model or a stage, however its name is spelled; refuses one that there is not."""
    known = list(dict.fromkeys(value for entry in entries for value in entry[key]))
    meant = {value for value in known if zwin(asked) in _spellings(value)}
    if not meant:
        raise click.UsageError(f"Nie ma {word} „{asked}”. Są: {', '.join(known)}.")
    return [entry for entry in chosen if meant & set(entry[key])]


def _at_stage(entries: list[Entry], asked: str) -> Iterator[Entry]:
    """Yield entries with the stage asked for first, under which they are then shown: some belong to an earlier one, too."""
    for entry in entries:
        meant = [stage for stage in entry["etapy"] if zwin(asked) in _spellings(stage)]
        yield {**entry, "etapy": [*meant, *(stage for stage in entry["etapy"] if stage not in meant)]}


def _number(stage: str) -> int:
    return int(stage.partition(" ")[0])


def _spellings(value: str) -> set[str]:
    """„6 ocena” is also „6” and „ocena”; „9 sprawozdanie i kontrola” also „kontrola”; its first words name it, too.

    >>> sorted(_spellings("6 ocena"))
    ['6', '6_ocena', 'ocena']
    >>> "mkus_bon" in _spellings("MKUS bon na aktywność")
    True
    """
    words = value.split()
    first = (zwin(" ".join(words[:count])) for count in range(1, len(words) + 1))
    return {*first, *(zwin(word) for word in words if len(word) > 1 or word.isdigit())}


def _table(entries: list[Entry]) -> Iterator[str]:
    slugs, kinds = _width(entries, "slug"), _width(entries, "rodzaj")
    narrow = 0 < terminal_room() < 6 + slugs + kinds + _width(entries, "tytul")
    for entry in _by_stage(entries):
        if isinstance(entry, str):
            yield entry
        elif narrow:
            yield from _put_beside(f"  {entry['slug']:<{slugs}}  ", entry["tytul"])
        else:
            yield f"  {entry['slug']:<{slugs}}  {entry['rodzaj']:<{kinds}}  {entry['tytul']}"


def _put_beside(name: str, words: str) -> list[str]:
    """Put words beside a name, their later lines under the first; in a very narrow terminal under the name."""
    room = terminal_room()
    if not room:
        return [name + words]
    if room < len(name) + _NARROWEST:
        return [name.rstrip(), *wrap(words, room, initial_indent=_MARGIN, subsequent_indent=_MARGIN)]
    return wrap(words, room, initial_indent=name, subsequent_indent=" " * len(name))


def _sources(entries: list[Entry], everything: list[Entry]) -> Iterator[str]:
    """Return the table with marks of provenance, and notes on the whole list."""
    for paragraph in (*provenance.NOTE, _attested(everything)):
        yield from wrap(paragraph, min(_WIDTH, terminal_room() or _WIDTH))
        yield ""
    yield "Znaki:"
    for mark, words in provenance.MARKS.items():
        yield from _put_beside(f"  {mark:<3} ", words)
    yield ""
    slugs = _width(entries, "slug")
    for entry in _by_stage(entries):
        if isinstance(entry, str):
            yield entry
        else:
            yield from _put_beside(
                f"  {entry['slug']:<{slugs}}  {', '.join(entry['status_zrodlowy']):<6}  ", entry["tytul"]
            )


def _attested(entries: list[Entry]) -> str:
    """Tell which titles materials of the project name, and how many they do not."""
    by_mark = {mark: [e for e in entries if mark in e["status_zrodlowy"]] for mark in provenance.ATTESTED}
    named, shown = ("; ".join(entry["tytul"] for entry in by_mark[mark]) for mark in provenance.ATTESTED)
    rest = len(entries) - sum(map(len, by_mark.values()))
    return (
        f"Materiały projektu wymieniają, z nazwy albo rodzaju: {named}. Samą treść potwierdzają dla następnych: {shown}. "
        f"Pozostałych dokumentów w tym wykazie jest {rest}; wynikają z przepisów, siostrzanych modeli albo praktyki "
        "urzędów."
    )


def _by_stage(entries: list[Entry]) -> Iterator[Entry | str]:
    """Entries under headings of the stage at which an office first meets them."""
    for number, (stage, members) in enumerate(groupby(entries, key=lambda entry: entry["etapy"][0])):
        if number:
            yield ""
        yield f"Etap: {stage}"
        yield from members


def _width(entries: Iterable[Entry], key: str) -> int:
    return max((len(entry[key]) for entry in entries), default=0)
