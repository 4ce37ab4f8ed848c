"""The day of a document and the field that gives it, whatever property leads there."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from wkus_docs.document import Document, Part
from wkus_docs.errors import Loc
from wkus_docs.gaps import GapError
from wkus_docs.heading import heading_of
from wkus_docs.polish.nieznany_dzien import NieznanyDzien


@dataclass(frozen=True, slots=True)
class Dated:
    """The day of a document and the place of the field it stands in."""

    loc: Loc
    day: date


def dated(document: Document) -> Dated | None:
    """Return the day of a document with its place; None where it has no day yet.

    A draft or a blank form that has no day of its own is judged by the law of the day of its preparation.

    The property is run on a document that notes what is read of it, so that „first this date, else that one”
    finds the field that was taken. Raises what the property raises for a day that is missing.
    """
    read: list[tuple[Loc, Any]] = []
    head = heading_of(document)
    prepared = Dated(("data_przygotowania",), head.data_przygotowania) if head.data_przygotowania else None
    try:
        day = _Noted(document, (), read).data_dokumentu
    except GapError:
        if prepared is None:
            raise
        return prepared
    if isinstance(day, NieznanyDzien) or (prepared is not None and not isinstance(day, date)):
        return prepared
    if not isinstance(day, date):
        return None
    return next((Dated(loc, day) for loc, value in reversed(read) if value is day), None)


class _Noted:
    """Stands for a part and notes every value read of it, with its place."""

    def __init__(self, part: Part, at: Loc, read: list[tuple[Loc, Any]]) -> None:
        self._part, self._at, self._read = part, at, read

    def __getattr__(self, name: str) -> Any:
        member = getattr(type(self._part), name, None)
        if isinstance(member, property) and member.fget is not None:
            return member.fget(self)
        value, loc = getattr(self._part, name), (*self._at, name)
        if isinstance(value, Part):
            return _Noted(value, loc, self._read)
        self._read.append((loc, value))
        return value
