"""Contests of a case as rows of the report: a row for each task, the money of the year, offers, refusals and agreements."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from wkus_docs.case.annual.agreements import MONEY, Agreement, day_of
from wkus_docs.case.annual.figure import Figure, Origin, counted, total, unknown
from wkus_docs.case.annual.row import Open, Row
from wkus_docs.case.annual.told_facts import ToldFacts, place_in
from wkus_docs.case.entry import Entry
from wkus_docs.case.statements import CONTEST
from wkus_docs.polish import organy
from wkus_docs.polish.lata_w_tekscie import lata_w_tekscie
from wkus_docs.polish.zwijanie import zwin_nazwe

ANNULMENT = "zarzadzenie_uniewaznienie_konkursu"
_ALL_OFFERS = (
    "protokol_komisji_konkursowej",
    "ogloszenie_wynikow_konkursu",
    "zarzadzenie_wyniki_konkursu",
    ANNULMENT,
)
"""Documents that list the offers of a contest, the fullest first."""
_GRANTED = ("zarzadzenie_wyniki_konkursu", "ogloszenie_wynikow_konkursu")
"""Documents that say what was granted."""
_NOTICES = ("ogloszenie_konkursu_wieloletniego", "zarzadzenie_ogloszenie_konkursu")


@dataclass(frozen=True)
class Contest:
    """A contest of a case. ``agreements`` are those of the case that last in the year."""

    told: ToldFacts
    key: str | None
    year: int
    agreements: tuple[Agreement, ...]

    @property
    def _of(self) -> dict[str, str | None]:
        return {"nabor": self.key}

    @cached_property
    def first_year(self) -> int | None:
        """Year in which its tasks begin: the contest is one of that year's programme; None where nobody tells it."""
        told = self.told.last("konkurs.okres", **self._of)
        begun = (
            day_of(told.statement.value.get("od"))
            if told and isinstance(told.statement.value, dict)
            else None
        )
        if begun is not None:
            return begun.year
        years = [one.statement.key.get("rok", "") for one in self.told.all("konkurs.pula_roku", **self._of)]
        years += [
            one.statement.key.get("rok", "")
            for one in self.told.all("konkurs.pula_roku")
            if one.entry.told_by_hand
        ]
        return min([*(int(one) for one in years if one.isdigit()), *lata_w_tekscie(self.title)], default=None)

    @property
    def title(self) -> str:
        """Title of its task, or what its tasks have in common."""
        return self.told.text("konkurs.tytul", **self._of) or f"konkurs {self.key or ''}".strip()

    @property
    def announced(self) -> str | None:
        """Day of the notice, as typed."""
        return self.told.text("konkurs.data_ogloszenia", **self._of)

    @property
    def day(self) -> date:
        """Day of the notice; the last day there is where nobody tells it."""
        return (day_of(self.announced) if self.announced else None) or date.max

    def rows(self, number: str) -> Iterator[tuple[Row, tuple[Agreement, ...]]]:
        """Yield the rows of its tasks, each with the agreements in it; ``number`` is that of the contest in the report."""
        for task in self._tasks:
            own = tuple(one for one in self._agreements if self._is_of(one, task))
            yield self._row(task, number, own), own

    @cached_property
    def _agreements(self) -> tuple[Agreement, ...]:
        return tuple(one for one in self.agreements if one.contest == self.key and not one.small)

    @cached_property
    def _tasks(self) -> tuple["_Task", ...]:
        notice = self._document(*_NOTICES)
        given = getattr(notice.document, "zadania", ()) if notice else ()
        if notice is None or not given:
            return (_Task(None, self.title, None, None),)
        return tuple(
            _Task(str(one.numer or index + 1), one.tytul, one, (notice, index))
            for index, one in enumerate(given)
        )

    def _document(self, *slugs: str) -> Entry | None:
        found = [
            one
            for slug in slugs
            for one in self.told.entries
            if one.slug == slug and (self.annuls(one) if slug == ANNULMENT else self._has(one))
        ]
        return found[0] if found else None

    def _has(self, entry: Entry) -> bool:
        return (entry.key or {}).get(CONTEST) == self.key

    def _row(self, task: "_Task", number: str, own: tuple[Agreement, ...]) -> Row:
        row = Row(
            f"konkurs „{self.title}”"
            if task.number is None
            else f"konkurs „{self.title}”, zadanie „{task.title}”"
        )
        row.put("numer", number)
        row.put("zadanie", task.title)
        act = self.told.text("konkurs.numer_aktu", **self._of)
        row.put("ogloszenie", f"{self._kind_of_act} nr {act}" if act else None)
        row.put("data_ogloszenia", self.announced)
        row.put("pula", self._pool(task))
        row.put("ofert", self._offers(task))
        row.put("odrzuconych", self._refused(task))
        reason = self._annulled(task)
        row.put("umow", counted(0, *reason[1]) if reason else self._concluded(task, own))
        row.put("uniewazniony", reason[0] if reason else None)
        row.put("sfera", self._sphere(task))
        row.put("forma", self._form(task))
        for name in () if reason else MONEY:
            row.put(name, self._money(task, own, name))
        return row

    def _money(self, task: "_Task", own: tuple[Agreement, ...], name: str) -> Figure:
        if name == "przyznano":
            return self._granted(task)
        if not own and not self._chosen(task):
            return unknown(f"nie ma rozstrzygnięcia: {self.title}")
        chosen = self._chosen(task)
        if len(own) < len(chosen) - self._resigned(chosen):
            return unknown("w sprawie nie ma wszystkich umów z tego konkursu")
        return total((one.money[name] for one in own), empty="w sprawie nie ma umów z tego konkursu")

    @property
    def _kind_of_act(self) -> str:
        """What the executive announces by: an order, or a resolution of the board."""
        notice = self._document(*_NOTICES)
        unit = getattr(notice.document, "jednostka", None) if notice else None
        return organy.akt_wykonawczy(unit.rodzaj).nazwa.mianownik if unit else "akt"

    # Money announced

    def _pool(self, task: "_Task") -> Figure:
        if task.place is not None:
            return self._pool_of_task(task)
        why = f"żaden dokument nie podaje środków na {self.year} r.: {self.title}"
        of_year = self.told.sum_of_year(
            "konkurs.pula_roku", "konkurs.pula_w_latach", {"rok": str(self.year), **self._of}, why
        )
        if of_year.value is None and self._within_a_year:
            return self.told.sum_of("konkurs.suma", why=why, **self._of)
        return of_year

    @property
    def _within_a_year(self) -> bool:
        told = self.told.last("konkurs.okres", **self._of)
        value = told.statement.value if told else None
        last = day_of(value.get("do")) if isinstance(value, dict) else None
        return last is not None and last.year == self.first_year

    def _pool_of_task(self, task: "_Task") -> Figure:
        notice, index = task.place or (None, 0)
        assert notice is not None  # noqa: S101 – only tasks with a place are asked
        of_year = [
            (position, one.wartosc)
            for position, one in enumerate(task.part.kwoty)
            if one.rok == self.year and one.wartosc is not None
        ]
        if of_year:
            loc: tuple[str | int, ...] = ("zadania", index, "kwoty", of_year[0][0])
            value = of_year[0][1]
        elif task.part.kwota is not None and self._within_a_year:
            loc, value = ("zadania", index, "kwota"), task.part.kwota
        else:
            return unknown(f"ogłoszenie nie podaje środków na {self.year} r. na zadanie „{task.title}”")
        return Figure(value, (Origin(value, self.told.named(notice), place_in(notice, loc)),))

    # Offers

    def _listed(self, task: "_Task", *slugs: str) -> tuple[Entry, list[tuple[int, Any]]] | None:
        """Return the fullest document that lists the offers, with those of the task."""
        entry = self._document(*slugs)
        if entry is None:
            return None
        offers = enumerate(getattr(entry.document, "oferty", ()))
        return entry, [(index, one) for index, one in offers if _of_task(one, task)]

    def _offers(self, task: "_Task") -> Figure:
        found = self._listed(task, *_ALL_OFFERS)
        if found is None:
            return unknown(f"nie ma protokołu ani wyników: {self.title}", money=False)
        entry, offers = found
        if task.number is None and (told := _numbers(entry, "zlozone")) is not None:
            return counted(told, self._origin(entry, told, ("liczby", "zlozone")))
        gone = [one for one in getattr(entry.document, "wycofane", ()) if _of_task(one, task)]
        count = len(offers) + len(gone)
        return counted(count, self._origin(entry, count, ("oferty",)))

    def _refused(self, task: "_Task") -> Figure:
        found = self._listed(task, *_ALL_OFFERS)
        if found is None:
            return unknown(f"nie ma protokołu ani wyników: {self.title}", money=False)
        entry, offers = found
        late, refused = _numbers(entry, "po_terminie"), _numbers(entry, "odrzucone")
        if task.number is None and late is not None and refused is not None:
            count = late + refused
        elif entry.slug == ANNULMENT:
            count = len(offers)
        else:
            count = sum(1 for _, one in offers if one.odrzucenie is not None)
        return counted(count, self._origin(entry, count, ("oferty",)))

    def _origin(self, entry: Entry, count: int, loc: tuple[str | int, ...]) -> Origin:
        return Origin(Decimal(count), self.told.named(entry), place_in(entry, loc))

    def _granted(self, task: "_Task") -> Figure:
        found = self._listed(task, *_GRANTED)
        if found is None:
            return unknown(f"nie ma rozstrzygnięcia: {self.title}")
        entry, offers = found
        return total(
            (self._of_offer(entry, index, one) for index, one in offers if _chosen(one)),
            empty=f"w rozstrzygnięciu nie ma dotacji: {self.title}",
        )

    def _of_offer(self, entry: Entry, index: int, offer: Any) -> Figure:
        for position, one in enumerate(offer.kwoty):
            if one.rok == self.year:
                if one.wartosc is None:
                    return unknown(f"kwota na {self.year} r. była do ustalenia: {', '.join(offer.oferenci)}")
                place = place_in(entry, ("oferty", index, "kwoty", position))
                return Figure(one.wartosc, (Origin(one.wartosc, self.told.named(entry), place),))
        return unknown(f"rozstrzygnięcie nie podaje kwoty na {self.year} r.: {', '.join(offer.oferenci)}")

    def _chosen(self, task: "_Task") -> Sequence[Any]:
        found = self._listed(task, *_GRANTED)
        return [] if found is None else [one for _, one in found[1] if _chosen(one)]

    def _concluded(self, task: "_Task", own: tuple[Agreement, ...]) -> Figure:
        chosen = self._chosen(task)
        if self._document(*_GRANTED) is None and not own:
            return unknown(f"nie ma rozstrzygnięcia ani umów: {self.title}", money=False)
        left = len(chosen) - self._resigned(chosen)
        if len(own) < left:
            return unknown(f"wybrano ofert: {left}, a umów w sprawie jest: {len(own)}", money=False)
        return counted(len(own), *(one for agreement in own for one in self._of_agreement(agreement)))

    def _of_agreement(self, agreement: Agreement) -> Iterator[Origin]:
        told = self.told.all("umowa.numer", umowa=agreement.number)
        if told:
            first = min(told, key=lambda one: (not one.entry.slug.startswith("umowa_"), one.day or date.max))
            yield self.told.origin(first, Decimal(1))

    def _resigned(self, chosen: Sequence[Any]) -> int:
        """Count the chosen who resigned by an update of their offers."""
        numbers = {one.numer for one in chosen if one.numer}
        return sum(
            1
            for one in self.told.entries
            if one.slug == "aktualizacja_oferty"
            and (one.key or {}).get("oferta") in numbers
            and getattr(one.document, "decyzja", None) == "rezygnuje"
        )

    def annuls(self, entry: Entry) -> bool:
        """Whether a document annuls this contest or tasks of it: by its key, and by the title it names."""
        title = getattr(getattr(entry.document, "konkurs", None), "tytul_zadania", None)
        same = title is None or zwin_nazwe(title) == zwin_nazwe(self.title)
        return entry.slug == ANNULMENT and self._has(entry) and same

    def _annulled(self, task: "_Task") -> tuple[str, tuple[Origin, ...]] | None:
        """Return why the contest, or the task, was annulled, and by which act; None where it was not."""
        for entry in self.told.entries:
            if not self.annuls(entry):
                continue
            named = [one for one in entry.document.zadania if task.number in (None, one.numer)]  # type: ignore[union-attr]
            if entry.document.zadania and not named:  # type: ignore[union-attr]
                continue
            reason = next((one.przyczyna for one in named if one.przyczyna), entry.document.przyczyna)  # type: ignore[union-attr]
            words = reason.etykieta if reason else "unieważniony"
            return words, (self._origin(entry, 0, ("przyczyna",)),)
        return None

    # What it is about

    @property
    def sphere(self) -> "str | Open | None":
        """The sphere of the whole contest."""
        return self._sphere(_Task(None, "", None, None))

    def _sphere(self, task: "_Task") -> str | Open | None:
        points: Sequence[str] = tuple(task.part.punkty_sfery) if task.part is not None else ()
        if not points:
            told = self.told.last("konkurs.punkty_sfery", **self._of)
            points = told.statement.value if told and isinstance(told.statement.value, list) else ()
        if len(points) > 1:
            return Open(f"wpisz jedną, główną; ogłoszenie podaje: {', '.join(points)}")
        return points[0] if points else None

    def _form(self, task: "_Task") -> str | None:
        own = getattr(task.part, "forma", None)
        form = own.etykieta if own else self.told.text("konkurs.forma", **self._of)
        return form if form in {"powierzenie", "wspieranie"} else None

    def _is_of(self, agreement: Agreement, task: "_Task") -> bool:
        if task.number is None:
            return True
        said = (
            self.told.last("oferta.zadanie", oferta=agreement.offer, **self._of) if agreement.offer else None
        )
        return said is not None and said.statement.value == task.number


@dataclass(frozen=True, slots=True)
class _Task:
    """A task of a contest: its number, title, and where it stands in the notice; the only one has no number."""

    number: str | None
    title: str
    part: Any
    place: tuple[Entry, int] | None


def _of_task(offer: Any, task: _Task) -> bool:
    return task.number is None or offer.zadanie == task.number


def _chosen(offer: Any) -> bool:
    """Whether an offer gets a grant, of a sum that is known or still to be fixed."""
    return offer.odrzucenie is None and any(one.wartosc is None or one.wartosc > 0 for one in offer.kwoty)


def _numbers(entry: Entry, name: str) -> int | None:
    told = getattr(entry.document, "liczby", None)
    return None if told is None else getattr(told, name)
