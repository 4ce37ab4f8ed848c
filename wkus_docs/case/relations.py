"""Relations between documents of a case beside equality, as paths with their provision: who assesses is one of those appointed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from wkus_docs import paths
from wkus_docs.case.entry import Entry
from wkus_docs.case.keys import of_one_contest
from wkus_docs.errors import Loc, Problem, Severity
from wkus_docs.field import in_words
from wkus_docs.gaps import Gap, GapError
from wkus_docs.law import acts
from wkus_docs.law.act import Provision
from wkus_docs.polish.zwijanie import zwin


@dataclass(frozen=True, slots=True)
class Inclusion:
    """Every value at a path of some documents is one of those at a path of another, of the same contest. ``words`` say what is wrong."""

    slugs: tuple[str, ...]
    way: str
    of: str
    among: str
    words: str
    provision: Provision


INCLUSIONS = (
    Inclusion(
        (
            "karta_oceny_merytorycznej",
            "karta_oceny_jakosci_oferty",
            "karta_oceny_efektywnosci_oferty",
        ),
        "oceniajacy.imie_nazwisko",
        "zarzadzenie_komisja_konkursowa",
        "komisja.czlonkowie.*.imie_nazwisko",
        "nie ma w składzie komisji",
        acts["udpp"]["art. 15 ust. 2a"],
    ),
)


def broken(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Yield the values that are not among those they must be, with both places."""
    for relation in INCLUSIONS:
        for entry in entries:
            if entry.slug in relation.slugs:
                yield from _of(entry, relation, entries)


def _of(entry: Entry, relation: Inclusion, entries: Sequence[Entry]) -> Iterator[Problem]:
    sets = [
        (other, {zwin(value) for _, value in _each(other, relation.among)})
        for other in entries
        if other.slug == relation.of and of_one_contest(entry.key or {}, other.key or {})
    ]
    known = [(other, names) for other, names in sets if names]
    assert entry.checked is not None  # noqa: S101 – it has a type
    for loc, value in _each(entry, relation.way) if known else ():
        if any(zwin(value) in names for _, names in known):
            continue
        place = entry.checked.source.place(loc)
        yield Problem(
            loc, place.line, place.column, Severity.WARNING, f"Osoby „{value}” {relation.words} ({known[0][0].file}).",
            "Popraw imię i nazwisko albo zmień skład komisji.", provision=str(relation.provision),
            label=in_words(entry.checked.type.model, loc, entry.checked.source.data), cell=place.cell, file=entry.file,
        )  # fmt: skip


def _each(entry: Entry, way: str) -> list[tuple[Loc, Any]]:
    if entry.document is None:
        return []
    try:
        found = list(paths.each(entry.document, way))
    except (GapError, AttributeError, TypeError):
        return []  # a draft cannot tell it yet
    return [(loc, value) for loc, value in found if value is not None and not isinstance(value, Gap)]
