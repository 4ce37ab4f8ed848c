"""The programme a year is accounted for by: its resolution, planned money and indicators, wherever the cases tell them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from wkus_docs.case.annual.agreements import day_of
from wkus_docs.case.annual.figure import Figure, Origin, typed, unknown
from wkus_docs.case.annual.row import Open
from wkus_docs.case.annual.told_facts import as_amount, placed
from wkus_docs.case.statements import Statement, statements
from wkus_docs.document import Document, DocumentType

_YEARLY, _LONGER = "program_roczny", "program"
_OF_RESOLUTION = ("numer", "data_uchwaly", "przedmiot")


@dataclass(frozen=True, slots=True)
class Programme:
    """A document that is a programme, with what it is called and where it comes from."""

    document: Document
    name: str

    def of(self, scope: str, fact: str) -> Iterator[Statement]:
        """Yield the statements of a fact of the programme."""
        return (one for one in statements(self.document) if one.fact == f"{scope}.{fact}")

    def period(self, scope: str) -> tuple[int, int] | None:
        """First and last year of the programme; None where it is none of this kind."""
        for one in self.of(scope, "okres"):
            if isinstance(one.value, dict):
                first, last = day_of(one.value.get("od")), day_of(one.value.get("do"))
                if first and last:
                    return first.year, last.year
        return None

    def resolution(self, scope: str) -> dict[str, Any]:
        """Return the number, day and subject of its resolution."""
        found = {name: next((one.value for one in self.of(scope, name)), None) for name in _OF_RESOLUTION}
        return {name: value for name, value in found.items() if value is not None}


def of_the_year(programmes: Iterable[Programme], year: int) -> tuple[Programme, str] | None:
    """Return the programme of the year and the scope of its facts; a longer one that lasts a year counts too."""
    for scope in (_YEARLY, _LONGER):
        for one in programmes:
            if one.period(scope) == (year, year):
                return one, scope
    return None


def of_many_years(programmes: Iterable[Programme], year: int) -> Programme | None:
    """Return the programme of several years that covers the year."""
    for one in programmes:
        span = one.period(_LONGER)
        states = DocumentType(type(one.document)).slug.startswith("uchwala_program")
        if states and span is not None and span[0] <= year <= span[1] and span[0] != span[1]:
            return one
    return None


def planned(found: tuple[Programme, str] | None, year: int) -> Figure:
    """Return the money planned in the programme."""
    why = f"nie ma programu na {year} r. albo nie podaje on środków"
    if found is None:
        return unknown(why)
    one, scope = found
    for said in one.of(scope, "kwota"):
        value = as_amount(said.value)
        if value is not None:
            return Figure(value, (Origin(value, one.name, placed(one.document, said.loc, said.fact)),))
    return unknown(why)


def indicators(found: tuple[Programme, str] | None) -> list[dict[str, Any]]:
    """Return the indicators of the programme, each with a place for what was achieved."""
    if found is None:
        return []
    one, scope = found
    names = [name for said in one.of(scope, "wskazniki.nazwa") for name in _listed(said.value)]
    plans = {said.key.get("nazwa"): said.value for said in one.of(scope, "wskazniki.plan")}
    return [
        {
            "nazwa": name,
            **({"plan": plans[name]} if plans.get(name) else {}),
            "osiagnieto": Open("uzupełnij; gdy wartości nie ma, napisz w „wyjasnienie” dlaczego"),
        }
        for name in names
    ]


def spheres(found: tuple[Programme, str] | None) -> list[dict[str, Any]]:
    """Return the money planned by sphere, where every task of the programme is of one and has its amount."""
    if found is None:
        return []
    one, scope = found
    amounts = {said.key.get("nazwa"): as_amount(said.value) for said in one.of(scope, "zadania.kwota")}
    points = {said.key.get("nazwa"): _listed(said.value) for said in one.of(scope, "zadania.punkty_sfery")}
    names = [name for said in one.of(scope, "zadania.nazwa") for name in _listed(said.value)]
    if not names or any(len(points.get(name, [])) != 1 or amounts.get(name) is None for name in names):
        return []
    sums: dict[str, Decimal] = {}
    for name in names:
        amount = amounts[name]
        sums[points[name][0]] = sums.get(points[name][0], Decimal(0)) + (amount or Decimal(0))
    return [{"sfera": point, "kwota": typed(value, money=True)} for point, value in sums.items()]


def _listed(value: Any) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]
