"""The whole text of an act with its changes, as a Word file: what the amending act makes of it. It is no official text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from wkus_docs import _assets
from wkus_docs.amending.unit import Piece, Unit
from wkus_docs.carried_data import CHECKSUM
from wkus_docs.parts.strony.brzmienie_przepisu import Blok, bloki
from wkus_docs.rendering.environment import OURS
from wkus_docs.rendering.template import Template


@dataclass(frozen=True, slots=True)
class Wiersz:
    """A paragraph of the text with its rank („rozdzial”, „§”, „ust.”, „pkt”, „lit.”, nothing), or a table."""

    ranga: str
    blok: Blok


@dataclass(frozen=True, slots=True)
class Czesc:
    """The act or an annex: what it is called, its title, its lines."""

    nazwa: str
    tytul: str
    wiersze: tuple[Wiersz, ...]


def consolidated(title: str, pieces: Sequence[Piece], day: date) -> bytes:
    """Return the DOCX of the text. ``title`` names the act; ``day`` is that of the amending act."""
    names = {
        "tytul_dokumentu": title,
        "autor_dokumentu": "wkus",
        CHECKSUM: "",
        "data_dokumentu": day,
        "czesci": tuple(Czesc(one.name, one.title, tuple(_lines(one))) for one in pieces),
    }
    return Template(_assets.template("_tekst_ujednolicony"), manner=OURS).render(names)


def _lines(piece: Piece) -> Iterator[Wiersz]:
    yield from _plain("\n".join(piece.tail))
    for unit in piece.units:
        if unit.chapter:
            yield Wiersz("rozdzial", Blok(" – ".join(unit.chapter.splitlines())))
        yield from _unit(unit)


def _unit(unit: Unit) -> Iterator[Wiersz]:
    own, parts = tuple(unit.lines), unit.parts
    inner = sum(len(tuple(part.lines)) for part in parts)
    joined = unit.kind == "§" and parts and not unit.words and not unit.heading and not unit.tail
    if joined:
        yield Wiersz("§", Blok(own[0]))
        yield from list(_unit(parts[0]))[1:]
        parts = parts[1:]
    else:
        first, *rest = own[: len(own) - inner] or ("",)
        yield Wiersz(
            unit.kind, Blok(first.replace(") ", ")\t", 1) if unit.kind in {"pkt", "lit."} else first)
        )
        yield from _plain("\n".join(rest))
    for part in parts:
        yield from _unit(part)


def _plain(text: str) -> Iterator[Wiersz]:
    yield from (Wiersz("", one) for one in bloki(text))
