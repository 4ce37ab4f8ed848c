"""The report of a year put together from its cases: the data of the document, the file for a clerk, what is missing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from wkus_docs.carrying.data_file import as_typed
from wkus_docs.case.annual import cooperation, programme
from wkus_docs.case.annual.agreements import MONEY, Agreement, agreements_of
from wkus_docs.case.annual.contests import ANNULMENT, Contest
from wkus_docs.case.annual.figure import Figure, counted, total, typed
from wkus_docs.case.annual.programme import Programme
from wkus_docs.case.annual.row import Open, Row
from wkus_docs.case.annual.told_facts import ToldFacts
from wkus_docs.case.annual.writing import file_text
from wkus_docs.case.case import Case
from wkus_docs.document import Document
from wkus_docs.parts.strony.sprawozdanie_z_programu import last_day_of_the_report
from wkus_docs.polish.zwijanie import zwin, zwin_nazwe
from wkus_docs.reading.refusal import refusal

_TABLES = ("konkursy", "male_dotacje", "umowy_wieloletnie", "inne_formy")
_CONTRIBUTIONS = ("wklad_finansowy", "wklad_osobowy", "wklad_rzeczowy")


@dataclass(frozen=True)
class YearlyReport:
    """The data file of the report on the programme.

    ``missing`` are numbers that no document tells, as the report prints them; ``notes`` what a clerk has to look at.
    """

    text: str
    missing: tuple[str, ...]
    notes: tuple[str, ...]


def yearly_report(
    cases: Sequence[Case], year: int, programmes: Iterable[Document] = (), *, until: date | None = None
) -> YearlyReport:
    """Return the report of a year from its cases and its programmes, which may be documents of the cases too.

    What no document tells stays empty, and so does a sum with such a part. Documents later than ``until`` are not known
    yet; without it that is the last day to hand the report over. Raises InputError where there is no case, or where the
    cases are of several units.
    """
    if not cases:
        raise refusal("Nie podano żadnej sprawy.", "Podaj foldery spraw roku.")
    known = until or last_day_of_the_report(year)
    made = _Report([ToldFacts(one, known) for one in cases], year, programmes)
    data = made.data()
    return YearlyReport(file_text(data, made.notes), tuple(made.missing), tuple(made.notes))


class _Report:
    """The report while it is being put together."""

    def __init__(self, told: Sequence[ToldFacts], year: int, programmes: Iterable[Document]) -> None:
        self.told, self.year = told, year
        self.missing: list[str] = []
        self.notes = [
            f"{one.folder}/{file}: szkicu ani pliku z błędami nie policzono"
            for one in told
            for file in one.left_out
        ]
        self._origins: list[dict[str, str]] = []
        self._programmes = [
            *(Programme(one, one.tytul_dokumentu) for one in programmes),
            *_programmes_of(told),
        ]
        self.agreements = [one for case in told for one in agreements_of(case, year)]
        self._in_contests: set[tuple[str, str]] = set()

    def data(self) -> dict[str, Any]:
        """Return the fields of the document in their order."""
        found = programme.of_the_year(self._programmes, self.year)
        longer = programme.of_many_years(self._programmes, self.year)
        tables = {
            "konkursy": list(self._contests()),
            "male_dotacje": list(self._small()),
            "umowy_wieloletnie": list(self._longer()),
            "inne_formy": [row for one in self.told for row in cooperation.local_initiatives(one, self.year)],
        }
        self._unplaced()
        numbers = self._numbers(found)
        consulted = [row for one in self.told for row in cooperation.consultations(one, self.year)]
        controlled = cooperation.controls(self.told, self.year)
        written_numbers = self._written(numbers, "liczby")
        data_tables = {name: self._table(rows, name) for name, rows in tables.items()}
        data: dict[str, Any] = {
            "jednostka": self._unit(),
            "rok": str(self.year),
            "data_sprawozdania": Open("uzupełnij"),
            "program": self._resolution(found),
            "program_wieloletni": longer.resolution("program") if longer else None,
            "liczby": written_numbers,
            "plan_sfer": programme.spheres(found),
            **data_tables,
            "konsultacje": self._table(consulted, "konsultacje"),
            "wskazniki": programme.indicators(found) or None,
            "kontrole": self._written(controlled, "kontrole") if controlled else None,
            "braki": None,
            "umowy": self._agreements_listed(data_tables["konkursy"]),
            "zrodla": self._origins,
        }
        data["braki"] = list(self.missing)
        return {name: value for name, value in data.items() if value not in (None, [], {})}

    # Tables

    def _contests(self) -> Iterator[Row]:
        contests = [
            Contest(case, key, self.year, tuple(one for one in self.agreements if one.told is case))
            for case in self.told
            for key in case.contests()
        ]
        self.notes += [
            f"{case.folder}/{entry.file}: unieważnia konkurs, którego nie ma w rejestrze sprawy; dopisz go w „nabory”"
            for case in self.told
            for entry in case.entries
            if entry.slug == ANNULMENT and not any(one.annuls(entry) for one in contests if one.told is case)
        ]
        of_year = [one for one in contests if self._is_of_the_year(one)]
        for number, contest in enumerate(sorted(of_year, key=lambda one: one.day), 1):
            for row, own in contest.rows(str(number)):
                self._in_contests |= {_identity(one) for one in own}
                yield row

    def _is_of_the_year(self, contest: Contest) -> bool:
        first = contest.first_year
        if first is None:
            self.notes.append(
                f"konkurs „{contest.title}” ({contest.told.folder}): żaden dokument nie mówi, na które lata; nie policzono go"
            )
        return first == self.year

    def _small(self) -> Iterator[Row]:
        for one in self.agreements:
            if one.small:
                self._in_contests.discard(_identity(one))
                yield cooperation.small_grant(one)

    def _longer(self) -> Iterator[Row]:
        for one in self.agreements:
            if one.of_many_years and not one.small:
                row = one.row()
                row.put("czy_w_sumie", "nie" if _identity(one) in self._in_contests else "tak")
                contest = Contest(one.told, one.contest, self.year, ())
                row.put("sfera", contest.sphere)
                row.put("forma", one.form)
                for name in MONEY:
                    row.put(name, one.money[name])
                yield row

    def _is_unplaced(self, one: Agreement) -> bool:
        return not (one.small or one.of_many_years or _identity(one) in self._in_contests)

    def _unplaced(self) -> None:
        """Tell of agreements that stand in no table: of one year, and of no contest of it."""
        self.notes += [
            f"umowa nr {one.number} ({one.told.folder}): nie należy do konkursu z tego roku; dopisz ją do tabeli, jeżeli trzeba"
            for one in self.agreements
            if self._is_unplaced(one)
        ]

    def _table(self, rows: Sequence[Row], name: str) -> list[dict[str, Any]]:
        return [self._written(row, f"{_words(name)}, pozycja {index}") for index, row in enumerate(rows, 1)]

    def _written(self, row: Row, way: str) -> dict[str, Any]:
        """Return a row as data, and note where its numbers come from and which of them are missing."""
        for name, figure in row.figures():
            place = f"{way}, {_words(name)}"
            if figure.value is None:
                self.missing.append(f"{place}{row.named}: {figure.why}")
            self._origins += [
                {
                    "liczba": place,
                    "wartosc": typed(one.value, money=figure.money),
                    "dokument": one.document,
                    "miejsce": one.place,
                }
                for one in figure.origins
            ]
        return row.data()

    # Numbers of the year

    def _numbers(self, found: tuple[Programme, str] | None) -> Row:
        row = Row("")
        row.put("organizacji", self._organisations())
        offers = sum(cooperation.small_offers(one) for one in self.told)
        row.put("ofert_malych", counted(offers) if offers else None)
        row.put("srodki_planowane", self._planned(found))
        placed = [one for one in self.agreements if not self._is_unplaced(one)]
        for name in _CONTRIBUTIONS:
            row.put(
                name,
                total((one.contribution(name) for one in placed), empty="w sprawach nie ma umów z tego roku"),
            )
        row.put("wolontariuszy", Figure(None, why="nie podaje jej żaden dokument spraw", money=False))
        return row

    def _planned(self, found: tuple[Programme, str] | None) -> Figure:
        figure = programme.planned(found, self.year)
        told = [one.sum_of("program_roczny.kwota", why=figure.why) for one in self.told]
        return (
            next((one for one in told if one.value is not None), figure) if figure.value is None else figure
        )

    def _organisations(self) -> Figure:
        placed = [one for one in self.agreements if not self._is_unplaced(one)]
        if not placed or any(not one.organisations for one in placed):
            return Figure(None, why="nie o każdej umowie wiadomo, z kim ją zawarto", money=False)
        names = {zwin_nazwe(name) for one in placed for name in one.organisations}
        return counted(len(names))

    def _agreements_listed(self, contests: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        """Return the list of agreements; none where it would not be whole."""
        if any(isinstance(one.get("umow"), Open) for one in contests) or any(
            map(self._is_unplaced, self.agreements)
        ):
            self.notes.append("listy umów nie ułożono: nie wszystkie umowy roku są w sprawach")
            return []
        return [self._listed(one) for one in self.agreements]

    def _listed(self, one: Agreement) -> dict[str, Any]:
        granted = one.money["przyznano"].typed
        return {
            "numer": one.number,
            "organizacje": list(one.organisations) or Open("brak: żaden dokument nie podaje organizacji"),
            "zadanie": one.title or Open("brak: żaden dokument nie podaje zadania"),
            **({"kwota": granted} if granted else {}),
        }

    # Whose report it is

    def _unit(self) -> dict[str, Any]:
        units = [
            (entry, unit)
            for one in self.told
            for entry in one.entries
            if (unit := getattr(entry.document, "jednostka", None)) is not None
        ]
        names = {zwin(one.pelna_nazwa.mianownik): one.pelna_nazwa.mianownik for _, one in units}
        if len(names) > 1:
            raise refusal(
                f"Sprawy są różnych jednostek: {', '.join(names.values())}.",
                "Sprawozdanie składa jedna jednostka: podaj tylko jej sprawy.",
            )
        if not units:
            return {}
        entry, _ = max(units, key=lambda one: (one[0].day is not None, one[0].day))
        assert entry.document is not None  # noqa: S101 – only entries with a document have a unit
        typed_unit: dict[str, Any] = as_typed(entry.document)["jednostka"]
        return {name: value for name, value in typed_unit.items() if name != "podpisuje"}

    def _resolution(self, found: tuple[Programme, str] | None) -> dict[str, Any]:
        if found is not None:
            return found[0].resolution(found[1])
        by_hand = {
            name: self._told(f"program_roczny.{name}") for name in ("numer", "data_uchwaly", "przedmiot")
        }
        if not by_hand["numer"]:
            self.notes.append(
                f"uchwały o programie na {self.year} r. nie ma w sprawach: wpisz ją albo wskaż jej plik"
            )
        return {name: value or Open("uzupełnij") for name, value in by_hand.items()}

    def _told(self, fact: str) -> str | None:
        """Return what a register tells by hand: of a programme that is only on paper."""
        return next((text for one in self.told if (text := one.text(fact))), None)


def _programmes_of(told: Iterable[ToldFacts]) -> Iterator[Programme]:
    for one in told:
        above = [(entry, one) for parent in one.case.parents for entry in parent.issued()]
        for entry, case in (*above, *((entry, one) for entry in one.entries)):
            if entry.document is not None and entry.slug.startswith("uchwala_program"):
                yield Programme(entry.document, case.named(entry))


def _identity(one: Agreement) -> tuple[str, str]:
    return str(one.told.case.folder), zwin(one.number)


def _words(name: str) -> str:
    return _POLISH.get(name, name.replace("_", " "))


_POLISH = {
    "male_dotacje": "małe dotacje",
    "wezwan": "wezwań",
    "kwota_wezwan": "kwota wezwań",
    "umow": "umów",
    "uwzglednionych": "uwzględnionych",
    "zwrocono": "zwrócono",
    "wklad_finansowy": "wkład finansowy",
    "wklad_osobowy": "wkład osobowy",
    "wklad_rzeczowy": "wkład rzeczowy",
    "srodki_planowane": "środki planowane",
    "ofert_malych": "ofert małych",
}
"""Names of fields in full Polish spelling: folded, they are the fields again."""
