"""How a value of a document is asked: a closed set of comparisons, kept as data.

>>> from types import SimpleNamespace as Czesc
>>> oferta = Czesc(wspolna=True, braki=(), pisma=(Czesc(rodzaj="odrzucono"), Czesc(rodzaj="przyznano")), kwota=None)
>>> PRAWDA.of(oferta, "wspolna"), NIEPUSTE.of(oferta, "braki"), rowne("odrzucono").of(oferta, "pisma.*.rodzaj")
(True, False, True)

What the document does not say is not known, except that a place may be asked whether it is empty:

>>> WIEKSZE_OD_ZERA.of(oferta, "kwota"), NIEPUSTE.of(oferta, "kwota")
(None, False)
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from wkus_docs import paths
from wkus_docs.gaps import Gap, GapError


class Rodzaj(StrEnum):
    """What is asked of the values at a way; of several it is enough that it is true of one."""

    ISTNIEJE = "istnieje"
    """There is the document itself; no way is needed."""
    PRAWDA = "prawda"
    NIEPUSTE = "niepuste"
    KILKA = "kilka"
    """A list has more than one item."""
    ROWNE = "rowne"
    """The value is the one given."""
    WIEKSZE_OD = "wieksze_od"
    """The number is larger than the one at another way of the same document; an empty one there counts as 0."""


@dataclass(frozen=True, slots=True)
class Jest:
    """A comparison: its kind, and the value or the way that it compares with, where it has one."""

    rodzaj: Rodzaj
    wobec: str = ""

    def of(self, document: object, way: str) -> bool | None:
        """Ask it of a document; None where the document does not say, or has a gap there."""
        try:
            return self._of(document, way)
        except GapError:
            return None

    def _of(self, document: object, way: str) -> bool | None:
        if self.rodzaj is Rodzaj.ISTNIEJE:
            return True
        found = list(self._found(document, way))
        return _any(found) if found or paths.EVERY in way.split(".") else self._of_nothing()

    def _found(self, document: object, way: str) -> Iterable[bool | None]:
        if self.rodzaj is Rodzaj.WIEKSZE_OD and self.wobec:
            return (_larger(value, than) for _, value, than in paths.pairs(document, way, self.wobec))
        return (self._of_value(value) for _, value in paths.each(document, way))

    def _of_nothing(self) -> bool | None:
        """Answer for a way that leads behind an empty optional group."""
        return False if self.rodzaj is Rodzaj.NIEPUSTE else None

    def _of_value(self, value: Any) -> bool | None:
        if isinstance(value, Gap):
            return None
        if self.rodzaj is Rodzaj.NIEPUSTE:
            return value is not None and value not in ("", ())
        return None if value is None else _ASKED[self.rodzaj](value, self.wobec)


_ASKED: Mapping[Rodzaj, Callable[[Any, str], bool | None]] = {
    Rodzaj.PRAWDA: lambda value, _: bool(value),
    Rodzaj.KILKA: lambda value, _: len(value) > 1,
    Rodzaj.ROWNE: lambda value, wanted: str(value) == wanted,
    Rodzaj.WIEKSZE_OD: lambda value, _: _larger(value, None),
}
"""How a value that is given is asked; the two kinds that are not here ask whether there is one."""


def _larger(value: Any, than: Any) -> bool | None:
    if value is None or isinstance(value, Gap) or isinstance(than, Gap):
        return None
    return bool(value > (Decimal(0) if than is None else than))


def _any(answers: Iterable[bool | None]) -> bool | None:
    """Tell whether one of the answers is true: None where none is and not all are known."""
    found = tuple(answers)
    return True if True in found else None if None in found else False


ISTNIEJE = Jest(Rodzaj.ISTNIEJE)
PRAWDA = Jest(Rodzaj.PRAWDA)
NIEPUSTE = Jest(Rodzaj.NIEPUSTE)
KILKA = Jest(Rodzaj.KILKA)
WIEKSZE_OD_ZERA = Jest(Rodzaj.WIEKSZE_OD)


def rowne(value: str) -> Jest:
    """Ask whether a value, mostly a choice, is this one."""
    return Jest(Rodzaj.ROWNE, value)


def wieksze_od(way: str) -> Jest:
    """Ask whether a number is larger than the one at another way of the same document."""
    return Jest(Rodzaj.WIEKSZE_OD, way)
