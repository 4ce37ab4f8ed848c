"""The changes of an act as data of the document that makes them: of an amending act, or of an annex to an agreement."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from wkus_docs.amending.change import ADDED, REPEALED, WORDED, Change
from wkus_docs.amending.chapters import CHAPTER
from wkus_docs.amending.unit import Piece
from wkus_docs.parts.strony.zmiana_przepisu import number_of_chapter
from wkus_docs.parts.strony.zmiany_aktu import ZmianyAktu
from wkus_docs.polish.jednostka_redakcyjna import Kroki, odczytana, zapis

_NBSP = "\N{NO-BREAK SPACE}"
LAST = "_ostatniego"
"""What is done with the last item of a list, whose stop goes on to the item before it, or comes from it."""
_OF_AN_ANNEX = {WORDED: "zmiana", ADDED: "dodanie", REPEALED: "uchylenie"}


def of_an_act(changes: Iterable[Change]) -> list[dict[str, Any]]:
    """Return the field ``zmiany`` of an amending act."""
    return [_given(_of_an_act(one)) for one in changes]


def _of_an_act(change: Change) -> Iterator[tuple[str, Any]]:
    yield "czesc", change.piece
    yield "czynnosc", f"{change.kind}{LAST if change.stops else ''}"
    yield "jednostka", unit_in_words(change.unit)
    yield "po_jednostce", unit_in_words(change.after)
    yield "brzmienie", change.wording
    yield "wyrazy", change.words
    yield "na_wyrazy", change.by
    yield "takze", [unit_in_words(one) for one in change.also]
    yield "dotychczas", change.before


def changes_of(document: ZmianyAktu) -> Iterator[Change]:
    """Yield the changes that the data of an amending act tell: the other way round."""
    for one in document.zmiany:
        yield Change(
            one.czynnosc.value.removesuffix(LAST),
            one.czesc or "",
            _unit(one.jednostka),
            _unit(one.po_jednostce),
            one.brzmienie or "",
            one.wyrazy or "",
            one.na_wyrazy or "",
            tuple(_unit(other) for other in one.takze),
            stops=one.czynnosc.value.endswith(LAST),
            before=one.dotychczas or "",
        )


def _unit(words: str | None) -> Kroki:
    chapter = number_of_chapter(words or "")
    return ((CHAPTER, chapter),) if chapter else odczytana(words or "")


def of_an_agreement(changes: Iterable[Change]) -> list[dict[str, Any]]:
    """Return the field ``zmiany_brzmienia`` of an annex to an agreement; what is no unit of it is left out."""
    told = (one for one in changes if one.kind in _OF_AN_ANNEX and one.unit and one.unit[0][0] != CHAPTER)
    return [
        _given(
            (
                ("czynnosc", _OF_AN_ANNEX[one.kind]),
                ("jednostka", unit_in_words(one.unit)),
                ("po_jednostce", unit_in_words(one.after) if one.kind == ADDED else ""),
                ("brzmienie", one.wording),
                ("dotychczas", one.before),
            )
        )
        for one in told
    ]


def _given(fields: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    return {name: value for name, value in fields if value}


def unit_in_words(unit: Kroki) -> str:
    """Return a unit as it is typed: „§ 5 ust. 2”."""
    return zapis(unit).replace(_NBSP, " ")


def units_in_words(pieces: Sequence[Piece]) -> Iterator[str]:
    """Yield the paragraphs of an act with their „ust.”, as a clerk lists them: „załącznik: § 5 ust. 1–2”."""
    for piece in pieces:
        for unit in piece.units:
            numbers = [part.number for part in unit.parts if part.kind == "ust."]
            told = f" ust. {numbers[0]}–{numbers[-1]}" if len(numbers) > 1 else ""
            yield f"{piece.name}: § {unit.number}{told}" if piece.name else f"§ {unit.number}{told}"
