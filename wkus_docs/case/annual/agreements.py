"""Agreements of a case in the year of the report: whose they are, and what was granted, handed over, used and returned."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from pydantic import TypeAdapter, ValidationError

from wkus_docs.case.annual.figure import Figure, Origin, unknown
from wkus_docs.case.annual.row import Row
from wkus_docs.case.annual.told_facts import ToldFacts
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data

MONEY = ("przyznano", "przekazano", "wykorzystano", "zwrocono")
_SMALL = ("koszt_uproszczony.",)
"""First steps of the facts that only papers of a task commissioned without a competition tell."""
_OWN = {
    "wklad_finansowy": ("srodki wlasne", "swiadczenia odbiorcow"),
    "wklad_osobowy": ("wklad osobowy",),
    "wklad_rzeczowy": ("wklad rzeczowy",),
}
"""Parts of the sources of a report that make each contribution of the organisation."""
_DAY = TypeAdapter(Data)


def day_of(text: object) -> date | None:
    """Return a day as it was typed; None where it is none."""
    try:
        return _DAY.validate_python(text)
    except ValidationError:
        return None


@dataclass(frozen=True)
class Agreement:
    """An agreement of a case, as the documents of the case tell it for one year."""

    told: ToldFacts
    number: str
    year: int

    @cached_property
    def _key(self) -> dict[str, str]:
        return {"umowa": self.number}

    @cached_property
    def _of_year(self) -> dict[str, str]:
        return {"umowa": self.number, "rok": str(self.year)}

    @cached_property
    def contest(self) -> str | None:
        """The contest it comes of."""
        return self.told.contest_of(self.number)

    @cached_property
    def offer(self) -> str | None:
        """The offer it comes of."""
        return self.told.offer_of(self.number)

    @cached_property
    def organisations(self) -> tuple[str, ...]:
        """Names of those who carry the task out."""
        found = self.told.last("oferent.nazwa", **self._key)
        value = None if found is None else found.statement.value
        return tuple(value) if isinstance(value, list) else (value,) if isinstance(value, str) else ()

    @property
    def title(self) -> str | None:
        """Title of the task: of the agreement, or else of the offer or the contest it comes of."""
        own = ("zadanie.tytul", "umowa.tytul_zadania")
        told = next((text for fact in own if (text := self.told.text(fact, **self._key))), None)
        contest = {"nabor": self.contest} if self.contest else {}
        if told is None and self.offer is not None:
            told = self.told.text("oferta.tytul", oferta=self.offer, **contest)
        return told or (self.told.text("konkurs.tytul", **contest) if contest else None)

    @property
    def form(self) -> str | None:
        """Form of commissioning."""
        return self.told.text("zadanie.forma", **self._key)

    @cached_property
    def period(self) -> tuple[date, date] | None:
        """First and last day of the task; None where nobody tells them."""
        found = self.told.last("zadanie.okres", **self._key)
        value = found.statement.value if found else None
        if not isinstance(value, dict):
            return None
        first, last = day_of(value.get("od")), day_of(value.get("do"))
        return (first, last) if first and last else None

    @property
    def lasts(self) -> bool:
        """Whether it lasts in the year; one whose period nobody tells does where money of the year is told."""
        if self.period is not None:
            return self.period[0].year <= self.year <= self.period[1].year
        return bool(self.told.all("umowa.dotacja_roku", **self._of_year))

    @property
    def of_many_years(self) -> bool:
        """Whether it lasts in several budget years."""
        if self.period is not None:
            return self.period[0].year != self.period[1].year
        told = self.told.all_with("umowa.dotacja_roku", "umowa", self.number)
        years = {one.statement.key.get("rok") for one in told}
        return len(years - {None}) > 1

    @cached_property
    def small(self) -> bool:
        """Whether the task was commissioned without a competition (art. 19a)."""
        names = [name for name in self.told.facts() if name.startswith(_SMALL)]
        return any(self.told.all_with(name, "umowa", self.number) for name in names)

    @cached_property
    def money(self) -> dict[str, Figure]:
        """Granted, handed over, used and returned in the year."""
        return {name: getattr(self, f"_{name}") for name in MONEY}

    @property
    def _przyznano(self) -> Figure:
        why = f"żaden dokument nie podaje dotacji na {self.year} r. z umowy nr {self.number}"
        of_year = self.told.sum_of_year("umowa.dotacja_roku", "umowa.dotacja_w_latach", self._of_year, why)
        if of_year.value is None and not self.of_many_years:
            return self.told.sum_of("umowa.dotacja", why=why, **self._key)
        return of_year

    @property
    def _no_report(self) -> str:
        return f"nie ma sprawozdania z umowy nr {self.number} za {self.year} r."

    @property
    def _przekazano(self) -> Figure:
        return self.told.sum_of(
            "sprawozdanie.otrzymana", why=self._no_report, czesc="przekazana", **self._of_year
        )

    @property
    def _wykorzystano(self) -> Figure:
        used = self._source("dotacja", self._no_report)
        small = self.told.sum_of("sprawozdanie.wykorzystana", why=self._no_report, **self._of_year)
        return used if used.value is not None else small

    @property
    def _zwrocono(self) -> Figure:
        returned = self.told.sum_of("sprawozdanie.zwrocona", why=self._no_report, **self._of_year)
        if returned.value is not None:
            return returned
        handed, used = self._przekazano, self._wykorzystano
        if handed.value is None or used.value is None:
            return unknown(self._no_report)
        if handed.value == used.value:
            return Figure(Decimal(0), tuple(_nothing_left(one) for one in used.origins))
        return unknown(f"sprawozdanie z umowy nr {self.number} nie podaje, ile zwrócono")

    def _source(self, part: str, why: str) -> Figure:
        return self.told.sum_of("sprawozdanie.zrodlo.wydatki", why=why, czesc=part, **self._of_year)

    def contribution(self, name: str) -> Figure:
        """Return what the organisation gave of its own: a source that its report does not name gave nothing."""
        if not self.told.all("sprawozdanie.zrodlo.wydatki", czesc="dotacja", **self._of_year):
            return unknown(self._no_report)
        found = [one for part in _OWN[name] if (one := self._source(part, "")).value is not None]
        if not found:
            report = self._source("dotacja", "").origins
            return Figure(Decimal(0), tuple(_of_no_such_source(one) for one in report))
        return Figure(
            sum((one.value for one in found if one.value is not None), Decimal(0)),
            tuple(origin for one in found for origin in one.origins),
        )

    def row(self) -> Row:
        """Return the agreement as a row of the agreements of many years."""
        row = Row(f"umowa nr {self.number}")
        row.put("numer", self.number)
        row.put("organizacje", list(self.organisations))
        row.put("zadanie", self.title)
        if self.period is not None:
            row.put("okres", dict(zip(("od", "do"), map(_typed_day, self.period), strict=True)))
        return row


def _nothing_left(origin: Origin) -> Origin:
    return Origin(Decimal(0), origin.document, f"{origin.place}: wykorzystano całą otrzymaną dotację")


def _of_no_such_source(origin: Origin) -> Origin:
    return Origin(Decimal(0), origin.document, "źródła finansowania: nie ma wśród nich tego wkładu")


def _typed_day(day: date) -> str:
    return data_slownie(day).replace("\u00a0", " ").removesuffix(" r.")


def agreements_of(told: ToldFacts, year: int) -> tuple[Agreement, ...]:
    """Return the agreements of a case that last in the year."""
    return tuple(one for number in told.agreements() if (one := Agreement(told, number, year)).lasts)
