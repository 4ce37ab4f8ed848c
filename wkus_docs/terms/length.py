"""How long a term lasts: days, working days, months, years, a fixed day of the year, or „without delay”.

A number of the law is a :class:`Parameter` and is asked for the day of the event; ``None`` means that a document
of the case tells it, with the event. Plain integers are only 0 („in the day itself”) and −1 („the day before”).
"""

from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from wkus_docs.law import DayOfYear, Parameter

Liczba: TypeAlias = "int | Parameter[Any] | None"


@dataclass(frozen=True, slots=True)
class Dni:
    """Calendar days. ``z_dokumentu``: a document may give another number than the parameter."""

    ile: Liczba
    z_dokumentu: bool = False


@dataclass(frozen=True, slots=True)
class DniRobocze:
    """Working days: neither Saturdays nor days off are counted."""

    ile: Liczba
    z_dokumentu: bool = False


@dataclass(frozen=True, slots=True)
class Miesiace:
    """Months: to the day of the same number, or the last of a month that has no such day."""

    ile: Liczba
    z_dokumentu: bool = False


@dataclass(frozen=True, slots=True)
class Lata:
    """Years, to the day before the one of the same date: five years from 15 January end on 14 January."""

    ile: Liczba
    z_dokumentu: bool = False


@dataclass(frozen=True, slots=True)
class DzienRoku:
    """A fixed day of the year of the event, or of one ``rok`` years later (before, when negative)."""

    dzien: Parameter[DayOfYear]
    rok: int = 0


@dataclass(frozen=True, slots=True)
class KoniecRoku:
    """The last day of the year that is so many years after the year of the event."""

    ile: Liczba
    z_dokumentu: bool = False


@dataclass(frozen=True, slots=True)
class Niezwlocznie:
    """„Without delay”: no number, so no last day."""

    slowo: str = "niezwłocznie"


Dlugosc: TypeAlias = Dni | DniRobocze | Miesiace | Lata | DzienRoku | KoniecRoku | Niezwlocznie
Liczona: TypeAlias = Dni | DniRobocze | Miesiace | Lata | KoniecRoku


def ile_na(length: Liczona, day: date, given: int | None) -> int | None:
    """Return the number by the law of the day of the event, or the one a document gives; None when nobody gives it.

    >>> from wkus_docs.law import parameters
    >>> ile_na(Dni(parameters["min_dni_na_oferty"]), date(2026, 12, 1), None)
    21
    >>> ile_na(DniRobocze(None), date(2026, 12, 1), 5), ile_na(DniRobocze(None), date(2026, 12, 1), None)
    (5, None)
    """
    if length.ile is None or (length.z_dokumentu and given is not None):
        return given
    if isinstance(length.ile, int):
        return length.ile
    value: int = length.ile.na(day)
    return value
