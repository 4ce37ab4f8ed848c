"""What a notice bounds in an offer, as numbers: for a workbook that shows them beside what is typed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from wkus_docs.answers.asked import Asked
from wkus_docs.answers.offer import task_answered
from wkus_docs.answers.table import CONTRIBUTION, LARGEST, POOL, POOL_OF_A_YEAR, SHARE, SMALLEST
from wkus_docs.document import Document
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.reading import Source


@dataclass(frozen=True, slots=True)
class TaskLimits:
    """Bounds of one task of several; None where those of the whole competition hold."""

    title: str
    largest: Decimal | None
    smallest: Decimal | None
    share: Decimal | None
    contribution: Decimal | None


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of a notice; None where it does not set them. Shares are in per cent, amounts in złote.

    ``years`` are the public money of each year; ``results`` are triples of a result, its level and how it is
    monitored; ``only_money`` tells that work and things do not count as the own contribution.
    """

    period: Okres | None = None
    pool: Decimal | None = None
    largest: Decimal | None = None
    smallest: Decimal | None = None
    years: Mapping[int, Decimal] | None = None
    share: Decimal | None = None
    contribution: Decimal | None = None
    asks_for_contribution: bool = False
    only_money: bool = False
    administration: Decimal | None = None
    results: tuple[tuple[str, str, str], ...] = ()
    annexes: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    tasks: tuple[TaskLimits, ...] = ()


def limits_of(notice: Document, source: Source, title: Any) -> Limits:
    """Return what a notice bounds in an offer of a title; bounds of its own task, where it has several."""
    tasks = getattr(notice, "zadania", ())
    task = task_answered(title, tasks) if tasks and isinstance(title, str) else None
    asked = Asked(notice, source, "ogłoszenie", task)
    kind = asked.first(("zasady.tylko_finansowy",))
    required = asked.first(("zasady.wklad_wymagany",))
    period = asked.first(("okres_realizacji",))
    return Limits(
        period=period.value if period else None,
        pool=_number(asked, *POOL),
        largest=_number(asked, *LARGEST),
        smallest=_number(asked, *SMALLEST),
        years=dict(_years(asked)),
        share=_number(asked, *SHARE),
        contribution=_number(asked, *CONTRIBUTION),
        asks_for_contribution=bool(required and required.value),
        only_money=bool(kind and kind.value),
        administration=_number(asked, "zasady.maks_koszty_administracyjne"),
        results=tuple(
            (told.value.nazwa, told.value.poziom, told.value.monitorowanie)
            for told in asked.each("standard.rezultaty.*")
        ),
        annexes=tuple(told.value for told in asked.each("skladanie.zalaczniki.*")),
        excluded=tuple(told.value for told in asked.each("zasady.koszty_wylaczone.*")),
        tasks=tuple(
            _of_task(Asked(notice, source, "ogłoszenie", place), place) for place in range(len(tasks))
        ),
    )


def _of_task(asked: Asked, place: int) -> TaskLimits:
    title = next((told.value for told in asked.each(f"zadania.{place}.tytul")), "")
    money = [_number(asked, *(way for way in ways if way.startswith("zadania"))) for ways in (POOL, LARGEST)]
    known = [one for one in money if one is not None]
    own = (_number(asked, ways[0]) for ways in (SMALLEST, SHARE, CONTRIBUTION))
    return TaskLimits(title, min(known) if known else None, *own)


def _number(asked: Asked, *ways: str) -> Decimal | None:
    told = asked.first(ways)
    return told.value if told is not None and isinstance(told.value, Decimal) else None


def _years(asked: Asked) -> Iterator[tuple[int, Decimal]]:
    for way in POOL_OF_A_YEAR:
        years = {told.loc[:-1]: told.value for told in asked.each(way.replace("wartosc", "rok"))}
        known = [(years[told.loc[:-1]], told.value) for told in asked.each(way) if told.value is not None]
        if known:
            yield from known
            return
