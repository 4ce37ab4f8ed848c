"""An act read from the text of its document: paragraphs with their styles (``wkus_docs.text``) become units.

The styles say what a paragraph is, so a sentence that begins with a number is not taken for a unit.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from wkus_docs.amending.unit import KINDS, Piece, Unit

_LINE = re.compile(r"\[(\w+)\] ?(.*)", re.DOTALL)
_ANNEX = re.compile(r"Załącznik(?: nr (\d+[a-z]?))?", re.IGNORECASE)
_BREAK = " ⏎ "
_UNITS = {
    "Paragraf": "§", "ParagrafUmowy": "§", "Heading2": "§",
    "Ustep": "ust.", "UstepUmowy": "ust.",
    "Punkt": "pkt", "PunktUmowy": "pkt",
    "Litera": "lit.", "LiteraUmowy": "lit.",
}  # fmt: skip
"""Styles of units."""
_HEADS = {
    "§": re.compile(r"§ (\d+[a-z]*)\.?\s*(.*)", re.DOTALL),
    "ust.": re.compile(r"(\d+[a-z]*)\.\s+(.*)", re.DOTALL),
    "pkt": re.compile(r"(\d+[a-z]*)\)\s+(.*)", re.DOTALL),
    "lit.": re.compile(r"([a-z]{1,2})\)\s+(.*)", re.DOTALL),
}
_NOT_OF_THE_ACT = {"TytulAktu", "DataAktu", "PodstawaPrawna", "Odstep"}
_SIGNATURES = {"Podpis", "PodpisKoniec"}
_REASONS = "UZASADNIENIE"


@dataclass
class _Open:
    """A unit that is being read."""

    kind: str
    number: str
    words: str = ""
    heading: str = ""
    chapter: str = ""
    tail: list[str] = field(default_factory=list)
    parts: "list[_Open]" = field(default_factory=list)

    def closed(self) -> Unit:
        return Unit(
            self.kind,
            self.number,
            self.words,
            tuple(self.tail),
            tuple(part.closed() for part in self.parts),
            self.heading,
            self.chapter,
        )


class _Piece:
    """A piece that is being read."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.title = ""
        self.tail: list[str] = []
        self._units: list[_Open] = []
        self._path: list[_Open] = []
        self._chapter = ""

    def add(self, style: str, words: str) -> None:
        """Add a paragraph or a row of a table."""
        kind = _UNITS.get(style, "")
        found = _HEADS[kind].fullmatch(words) if kind else None
        if style in {"TytulZalacznika", "PrzedmiotAktu"}:
            self.title = " ".join(filter(None, (self.title, _flat(words))))
        elif style == "TytulRozdzialu":
            self._chapter = words.replace(_BREAK, "\n")
            self._path = []
        elif found is None:
            (self._path[-1].tail if self._path else self.tail).append(words.strip())
        else:
            self._open(kind, found[1], found[2].strip(), titled=style in {"ParagrafUmowy", "Heading2"})

    def _open(self, kind: str, number: str, words: str, *, titled: bool) -> None:
        while self._path and KINDS.index(self._path[-1].kind) >= KINDS.index(kind):
            self._path.pop()
        unit = _Open(kind, number)
        (self._path[-1].parts if self._path else self._units).append(unit)
        self._path.append(unit)
        if kind != "§":
            unit.words = words
            return
        unit.chapter, self._chapter = self._chapter, ""
        first = _HEADS["ust."].fullmatch(words)
        if titled:
            unit.heading = words.removeprefix("⏎").strip()
        elif first:
            self._open("ust.", first[1], first[2].strip(), titled=False)
        else:
            unit.words = words

    def signed(self) -> None:
        """Nothing after a signature belongs to the unit before it."""
        self._path = []

    def closed(self) -> Piece:
        return Piece(self.name, self.title, tuple(one.closed() for one in self._units), tuple(self.tail))


def read(text: str) -> tuple[Piece, ...]:
    r"""Return the act and its annexes, the act first; its reasons and signatures are no part of it.

    >>> act, = read("[Paragraf] § 1. 1. Przyjmuje się program.\n[Ustep] 2. Program jest:\n[Punkt] 1)\troczny;")
    >>> [unit.text for unit in act.units]
    ['§ 1. 1. Przyjmuje się program.\n2. Program jest:\n1) roczny;']
    """
    pieces = [_Piece("")]
    for style, words in _lines(text):
        if style == "TytulZalacznika" and words.strip().upper() == _REASONS:
            break
        if style == "OznaczenieZalacznika":
            pieces.append(_Piece(_name(words, len(pieces))))
        elif style in _SIGNATURES:
            pieces[-1].signed()
        elif style not in _NOT_OF_THE_ACT:
            pieces[-1].add(style, words)
    return tuple(piece.closed() for piece in pieces)


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in text.replace("\N{NO-BREAK SPACE}", " ").splitlines():
        found = _LINE.fullmatch(line)
        yield (found[1], found[2]) if found else ("", line)


def _name(words: str, rank: int) -> str:
    found = _ANNEX.match(words)
    number = found[1] if found else str(rank)
    return f"załącznik nr {number}" if number else "załącznik"


def _flat(words: str) -> str:
    return " ".join(words.replace("⏎", " ").split())
