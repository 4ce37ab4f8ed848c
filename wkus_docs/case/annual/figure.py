"""A number of the report with the documents it comes from; one that no document tells is missing, and says why."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Origin:
    """A place of a document and the value that stands there, as a clerk would type it."""

    value: Decimal
    document: str
    place: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it is the sum of; ``why`` says why it is not known."""

    value: Decimal | None
    origins: tuple[Origin, ...] = ()
    why: str = ""
    money: bool = True

    @property
    def typed(self) -> str | None:
        """The number as it stands in a data file; None where it is not known."""
        return None if self.value is None else typed(self.value, money=self.money)


def typed(value: Decimal, *, money: bool) -> str:
    """Write an amount or a count for a data file.

    >>> typed(Decimal("176000"), money=True), typed(Decimal(3), money=False)
    ('176 000,00', '3')
    """
    return f"{value:,.2f}".replace(",", " ").replace(".", ",") if money else f"{value:f}"


def unknown(why: str, *, money: bool = True) -> Figure:
    """Return a number that no document tells."""
    return Figure(None, why=why, money=money)


def counted(value: int, *origins: Origin) -> Figure:
    """Return a count."""
    return Figure(Decimal(value), origins, money=False)


def total(parts: Iterable[Figure], *, empty: str, money: bool = True) -> Figure:
    """Add up; a sum of which a part is not known is not known, and says of which. ``empty`` says why there is nothing to add.

    >>> total([Figure(Decimal(1)), unknown("nie ma sprawozdania"), unknown("nie ma umowy")], empty="").why
    'nie ma sprawozdania; nie ma umowy'
    """
    given = list(parts)
    if not given:
        return unknown(empty, money=money)
    whys = tuple(dict.fromkeys(one.why for one in given if one.value is None))
    if whys:
        return unknown("; ".join(whys), money=money)
    values = [one.value for one in given if one.value is not None]
    return Figure(
        sum(values, Decimal(0)), tuple(origin for one in given for origin in one.origins), money=money
    )
