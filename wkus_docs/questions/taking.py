"""What nobody has to be asked: told by earlier documents and by standing files."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from wkus_docs.checking import check
from wkus_docs.document import Document, DocumentType, Part
from wkus_docs.earlier_documents import left_to_the_office
from wkus_docs.errors import Loc
from wkus_docs.field import in_words
from wkus_docs.questions.judged import Judged, place_of
from wkus_docs.questions.question import Taken
from wkus_docs.questions.tree import at
from wkus_docs.reading import Source
from wkus_docs.taken import merge, proposals_from, values_from


@dataclass(frozen=True)
class Told:
    """Typed data with what earlier documents add to them, and what that is."""

    data: Mapping[str, Any]
    taken: tuple[Taken, ...] = ()
    earlier: tuple[Source, ...] = ()
    """The earlier documents, read once."""
    proposed: Mapping[str, Any] = field(default_factory=dict)
    """What they propose."""


def told_by(
    kind: DocumentType | type[Part], earlier: tuple[Any, ...], typed: dict[str, Any], day: date | None = None
) -> Told:
    """Return data with what earlier documents know; what is typed already has the word.

    ``day`` is the day of preparation of an earlier document that is a draft and tells none. What an earlier document
    has from the office's file is left to that file. Raises InputError for one that cannot be read.
    """
    if not isinstance(kind, DocumentType):
        return Told(typed)
    data, taken, sources = deepcopy(typed), [], []
    proposed: dict[str, Any] = {}
    for one in earlier:
        checked = check(one, day=day)
        document = checked.document or checked.draft
        sources.append(_with_its_day(checked.source, day))
        more = values_from(kind.model, document)
        left_to_the_office(more, checked)
        merge(proposed, proposals_from(kind.model, document))
        before = deepcopy(data)
        merge(data, more)
        where = _named(document, checked.source.name)
        taken += [
            Taken(loc, in_words(kind.model, loc, data), _short(at(data, loc)), where)
            for loc in added(before, data)
        ]
    return Told(data, tuple(taken), tuple(sources), proposed)


def _with_its_day(source: Source, day: date | None) -> Source:
    """Return a draft with the day of its preparation, so that it is judged as of one day however often."""
    if "stan" not in source.data or day is None:
        return source
    return replace(source, data={"data_przygotowania": day.isoformat(), **source.data})


def of_standing(model: type[Part], look: Judged, data: Mapping[str, Any]) -> Iterator[Taken]:
    """Yield what standing files told: what is known and was not typed."""
    for loc in added(dict(data), dict(look.known)):
        yield Taken(
            loc, in_words(model, loc, dict(look.known)), _short(at(look.known, loc)), place_of(look, loc)
        )


def _named(document: Document, name: str) -> str:
    return name if name and name != "dane" else DocumentType(type(document)).title


def added(before: Any, after: Any, loc: Loc = ()) -> Iterator[Loc]:
    """Yield the places of what one tree has and another has not, each as high as it can be told."""
    if before is None:
        yield loc
    elif isinstance(after, dict) and isinstance(before, dict):
        for name, value in after.items():
            yield from added(before.get(name), value, (*loc, name))
    elif isinstance(after, list) and isinstance(before, list):
        for index, value in enumerate(after):
            yield from added(before[index] if index < len(before) else None, value, (*loc, index))


def _short(value: Any) -> str:
    """Return a value, or the name of a group, on one line."""
    if isinstance(value, dict):
        named = ("nazwa", "mianownik", "imie_nazwisko", "tytul", "numer", "od")
        inner = next((value[name] for name in named if name in value), None)
        return _short(inner)
    if isinstance(value, list):
        return ", ".join(filter(None, map(_short, value)))
    return "" if value is None else " ".join(str(value).split())
