"""What an earlier document asks of a later one: its values, and where they stand."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, NamedTuple

from wkus_docs import paths
from wkus_docs.document import Document, DocumentType
from wkus_docs.errors import Loc
from wkus_docs.field import field_at, group_at, in_words
from wkus_docs.gaps import Gap, GapError
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.zapis import data_slownie, kwota_zapis, liczba
from wkus_docs.reading import Source
from wkus_docs.scalars.wybor import Wybor

TASK = "#"
"""The step of a path that stands for the task of the competition that is answered, where there are several."""

_GROSZ = Decimal("0.01")


class Told(NamedTuple):
    """A value of a document and its place."""

    loc: Loc
    value: Any


@dataclass(frozen=True, slots=True)
class Asked:
    """An earlier document with what is needed to quote it.

    ``name`` it is called by, in the nominative; ``task`` is the index of the task that is answered, None where
    the competition has one task or nobody knows which is meant.
    """

    document: Document
    source: Source
    name: str
    task: int | None = None

    @property
    def slug(self) -> str:
        """Type of the earlier document."""
        return DocumentType(type(self.document)).slug

    def first(self, ways: Sequence[str]) -> Told | None:
        """Return the value of the first path at which there is one; None where there is none."""
        return next((told for way in ways for told in self.each(way) if told.value not in (None, ())), None)

    def each(self, way: str) -> Iterator[Told]:
        """Yield the values at a path with their places; nothing where they are not known."""
        if TASK in way.split("."):
            if self.task is None:
                return
            way = way.replace(TASK, str(self.task))
        try:
            given = [Told(loc, value) for loc, value in paths.each(self.document, way)]
        except (GapError, ArithmeticError, TypeError, AttributeError, IndexError):
            return  # a document that is not finished cannot tell it yet
        yield from (one for one in given if not isinstance(one.value, Gap))

    def quoted(self, told: Told, *, words: str = "") -> str:
        """„ogłoszenie, Zasady … › Najwyższa dotacja: najwyżej 90%”."""
        value = shown(told.value, unit=unit_at(type(self.document), told.loc))
        label = self.label(told.loc)
        return f"{self.name}{f', {label}' if label else ''}: {f'{words} ' if words else ''}{value}"

    def label(self, loc: Loc) -> str:
        """The place in words; of a computed value, the group that it is computed in."""
        model = type(self.document)
        while loc and isinstance(loc[-1], str) and not _is_field(model, loc):
            loc = loc[:-1]
        return in_words(model, loc, self.source.data)

    def place(self, loc: Loc) -> str:
        """„ogloszenie.yaml:95”, or the name of the file alone where the place has no line."""
        place = self.source.place(loc)
        line = f":{place.line}" if place.line and not place.cell else f" ({place.cell})" if place.cell else ""
        return f"{place.file or self.source.name}{line}"


def sentence(quoted: str, said: str) -> str:
    """Join what is asked and what is given into a sentence with a capital and one full stop.

    >>> sentence("ogłoszenie: do 3 maja 2027 r.", "w ofercie 4 maja 2027 r.")
    'Ogłoszenie: do 3 maja 2027 r.; w ofercie 4 maja 2027 r.'
    """
    return f"{quoted[:1].upper()}{quoted[1:]}; {said.removesuffix('.')}."


def _is_field(model: type[Document], loc: Loc) -> bool:
    field = field_at(model, loc)
    return field is not None and field.name == loc[-1] and group_at(model, loc[:-1]) is field.owner


def unit_at(model: type[Document], loc: Loc) -> str:
    """Unit of the field at a place: „%” or „zł”; amounts of computed values are in złote."""
    field = field_at(model, loc)
    return field.unit if field is not None and _is_field(model, loc) else "zł"


def shown(value: Any, *, unit: str = "") -> str:
    """Write a value as a sentence quotes it."""
    if isinstance(value, tuple | list | frozenset):
        return ", ".join(shown(one, unit=unit).strip("„”") for one in value)
    if isinstance(value, Okres):
        return f"{data_slownie(value.od)} – {data_slownie(value.do)}"
    for kind, write in _WRITTEN:
        if isinstance(value, kind):
            return write(value)
    return _number(value, unit) if isinstance(value, Decimal) else str(value)


_WRITTEN: tuple[tuple[type, Callable[[Any], str]], ...] = (
    (bool, lambda value: "tak" if value else "nie"),
    (date, data_slownie),
    (Wybor, lambda value: f"„{value.etykieta}”"),
    (str, lambda value: f"„{value}”" if any(sign.isalpha() for sign in value) else value),
)


def _number(value: Decimal, unit: str) -> str:
    if unit == "zł":
        return kwota_zapis(value)
    if unit == "%":
        return f"{liczba(value.quantize(_GROSZ, ROUND_HALF_UP))}%"
    return f"{liczba(value)} {unit}".strip()


def share(part: Decimal, whole: Decimal, *, over: Decimal) -> str:
    """Write a share that is over a limit so that one sees that it is.

    >>> share(Decimal("90.001"), Decimal(100), over=Decimal(90)), share(Decimal(1), Decimal(3), over=Decimal(30))
    ('ponad 90%', '33,33%')
    """
    exact = part * 100 / whole
    return (
        f"ponad {shown(over, unit='%')}"
        if exact.quantize(_GROSZ, ROUND_HALF_UP) == over
        else shown(exact, unit="%")
    )
