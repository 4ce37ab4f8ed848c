"""Chapters of an act: where all their paragraphs go or come, the chapter does."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wkus_docs.amending.change import ADDED, CHAPTER_TITLE, REPEALED, Change
from wkus_docs.amending.matching import Pair
from wkus_docs.polish.jednostka_redakcyjna import Kroki, dodana_po

CHAPTER = "rozdział"
"""Kind of the step that names a chapter."""
_HEAD = re.compile(r"Rozdział (\d+[a-z]?|[IVXLC]+)\.?\s*(.*)", re.DOTALL)


@dataclass
class _Chapter:
    """A chapter as it is after both versions: its place, and the pairs of its paragraphs."""

    number: str
    old_title: str | None
    new_title: str | None
    pairs: list[Pair]

    @property
    def step(self) -> Kroki:
        return ((CHAPTER, self.number),)


def number_and_title(head: str) -> tuple[str, str]:
    r"""Return the number and the title of a chapter.

    >>> number_and_title("Rozdział 4\nFormy współpracy")
    ('4', 'Formy współpracy')
    """
    found = _HEAD.fullmatch(head)
    return (found[1], " ".join(found[2].split())) if found else ("", head)


def with_chapters(changes: Sequence[Change], pairs: Sequence[Pair], piece: str) -> Iterator[Change]:
    """Yield the changes of the paragraphs of a piece, those of whole chapters as one each."""
    chapters = list(_chapters(pairs))
    whole = {
        pair.at: chapter
        for chapter in chapters
        for pair in chapter.pairs
        if _goes(chapter) or _comes(chapter)
    }
    first = {chapter.pairs[0].at: chapter for chapter in chapters}
    titled = {
        chapter.pairs[0].at: chapter
        for chapter in chapters
        if chapter.old_title and chapter.new_title and chapter.old_title != chapter.new_title
    }
    told = {one.unit: one for one in changes if one.unit}
    done: set[str] = set()
    for pair in pairs:
        if pair.at in titled:
            chapter = titled[pair.at]
            yield Change(
                CHAPTER_TITLE,
                piece,
                chapter.step,
                wording=chapter.new_title or "",
                before=chapter.old_title or "",
            )
        if pair.at not in whole:
            yield from (one for one in changes if one.unit[:1] == pair.at)
        elif pair.at in first and whole[pair.at].number not in done:
            chapter = whole[pair.at]
            done.add(chapter.number)
            yield _as_one(chapter, chapters, told, piece)
    yield from (one for one in changes if not one.unit)


def _goes(chapter: _Chapter) -> bool:
    return chapter.old_title is not None and all(pair.new is None for pair in chapter.pairs)


def _comes(chapter: _Chapter) -> bool:
    return chapter.new_title is not None and all(pair.old is None for pair in chapter.pairs)


def _as_one(chapter: _Chapter, chapters: Sequence[_Chapter], told: dict[Kroki, Change], piece: str) -> Change:
    inner = [told[pair.at] for pair in chapter.pairs]
    if _goes(chapter):
        before = "\n".join(
            (f"Rozdział {chapter.number}", chapter.old_title or "", *(one.before for one in inner))
        )
        return Change(REPEALED, piece, chapter.step, before=before)
    place = chapters.index(chapter)
    after = chapters[place - 1].step if place else ()
    wording = "\n".join(
        (f"Rozdział {chapter.number}", chapter.new_title or "", *(one.wording for one in inner))
    )
    return Change(ADDED, piece, chapter.step, after, wording)


def _chapters(pairs: Sequence[Pair]) -> Iterator[_Chapter]:
    """Yield the chapters in their order; a paragraph before the first is in none."""
    made: list[_Chapter] = []
    taken: set[Kroki] = {
        ((CHAPTER, number_and_title(pair.old.chapter)[0]),) for pair in pairs if pair.old and pair.old.chapter
    }
    olds = sum(bool(pair.old and pair.old.chapter) for pair in pairs)
    for pair in pairs:
        old = number_and_title(pair.old.chapter) if pair.old and pair.old.chapter else None
        new = number_and_title(pair.new.chapter) if pair.new and pair.new.chapter else None
        if old:
            olds -= 1
            made.append(
                _Chapter(old[0], old[1], new[1] if new else old[1] if pair.new is None else None, [pair])
            )
        elif new and pair.old is None and made:
            number = _number(made[-1].number, last=not olds, taken=taken)
            taken.add(((CHAPTER, number),))
            made.append(_Chapter(number, None, new[1], [pair]))
        elif made:
            made[-1].pairs.append(pair)
    return iter(made)


def _number(before: str, *, last: bool, taken: set[Kroki]) -> str:
    if last and before.isdigit():
        return str(int(before) + 1)
    return dodana_po(((CHAPTER, before),), taken)[0][1]
