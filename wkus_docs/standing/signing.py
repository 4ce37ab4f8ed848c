"""Who signs by authority of the head: never taken from the office's file, only completed and looked at there.

Who may sign one document need not sign the next. So the document itself names the person, and the file tells what
post the person has and whether the authority reaches the day of the document.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from wkus_docs.document import Document
from wkus_docs.errors import Loc, Problem, Severity
from wkus_docs.field import fields_of, in_words
from wkus_docs.filled import is_blank
from wkus_docs.parts.strony.osoba import Upowazniony
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading import Source
from wkus_docs.standing.standing_file import Standing
from wkus_docs.standing.urzad import OsobaUpowazniona, Urzad

_FACT, _NAME, _POST = "urzad.jednostka", "podpisuje", "funkcja"


def signed_for_head(
    source: Source, model: type[Document], standing: Standing, day: date | None
) -> tuple[Source, tuple[Problem, ...]]:
    """Return the source with the post of the person who signs, and a warning when the authority is not of that day."""
    if not isinstance(standing.part, Urzad):
        return source, ()
    found: list[Problem] = []
    for name, field in fields_of(model).items():
        unit = source.data.get(name)
        if (
            field.fact
            and field.fact.name == _FACT
            and isinstance(unit, dict)
            and isinstance(unit.get(_NAME), dict)
        ):
            source, told = _completed(source, name, standing, day)
            found += [replace(one, label=in_words(model, one.path, source.data)) for one in told]
    return source, tuple(found)


def _completed(
    source: Source, mount: str, standing: Standing, day: date | None
) -> tuple[Source, list[Problem]]:
    unit, loc = source.data[mount], (mount, _NAME)
    signing = unit[_NAME]
    entries = _entries(standing, signing)
    if not entries:
        return source, []
    index, entry = next((one for one in entries if day is None or one[1].holds_on(day)), entries[-1])
    if is_blank(signing.get(_POST)):
        signing = {**signing, _POST: entry.funkcja}
        there = standing.source.place(("upowaznieni", index, _POST))._replace(file=standing.file)
        source = replace(
            source,
            data={**source.data, mount: {**unit, _NAME: signing}},
            values={**source.values, (*loc, _POST): there},
        )
    return source, list(_out_of_days(source, loc, entry, standing, day))


def _entries(standing: Standing, signing: dict[str, Any]) -> list[tuple[int, OsobaUpowazniona]]:
    """Return what the file tells of a person, in its order."""
    office = standing.part
    name = signing.get(next(iter(fields_of(Upowazniony))))
    assert isinstance(office, Urzad)  # noqa: S101 – the caller has looked
    return [
        (at, one)
        for at, one in enumerate(office.upowaznieni)
        if zwin(one.imie_nazwisko) == zwin(str(name or ""))
    ]


def _out_of_days(
    source: Source, loc: Loc, entry: OsobaUpowazniona, standing: Standing, day: date | None
) -> Iterator[Problem]:
    if day is None or entry.holds_on(day):
        return
    ended = entry.do is not None and entry.do < day
    word, limit = ("kończy się", entry.do) if ended else ("zaczyna się", entry.od)
    assert limit is not None  # noqa: S101 – an end that is not told keeps no day out
    place = source.place((*loc, "imie_nazwisko"))
    yield Problem(
        (*loc, "imie_nazwisko"), place.line, place.column, Severity.WARNING,
        f"Według pliku {standing.file} upoważnienie, które ma {entry.imie_nazwisko}, {word} {data_slownie(limit)}, a dokument "
        f"jest z dnia {data_slownie(day)}",
        "Sprawdź upoważnienie; nowe dopisz w pliku urzędu w polu „upowaznieni”.", cell=place.cell,
    )  # fmt: skip
