"""What follows from the tables: sums of the year, its spheres and forms; a sum with an unknown part is unknown."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from wkus_docs.analiza.brak import suma
from wkus_docs.documents.sprawozdanie_z_programu.rozliczenie import KWOTY, RozliczenieDotacji
from wkus_docs.documents.sprawozdanie_z_programu.tabele import InnaForma, KonkursRoku, LiczbyRoku
from wkus_docs.errors import Loc
from wkus_docs.field import fields_of
from wkus_docs.law.sfery import sfery
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.scalars.kind import Kind

if TYPE_CHECKING:
    from wkus_docs.documents.sprawozdanie_z_programu import SprawozdanieZProgramu

_CENT = Decimal("0.01")
_COUNTED = ("umow", "konkursow", "ofert", "odrzuconych")
"""Numbers of the year, beside the money, that follow from the tables."""


@dataclass(frozen=True, slots=True)
class Wiersz:
    """A row of a table that counts in the sums: where it stands, how a clerk finds it, and the row."""

    loc: Loc
    nazwa: str
    dane: RozliczenieDotacji

    @property
    def umow(self) -> int | None:
        """How many agreements it stands for."""
        row = self.dane
        if isinstance(row, KonkursRoku):
            return row.zawartych
        return row.umow if isinstance(row, InnaForma) else 1


def wiersze(s: "SprawozdanieZProgramu") -> tuple[Wiersz, ...]:
    """Return the rows that make the sums: an agreement whose money stands in a competition's row is not counted twice."""
    return tuple(_rows(s))


def _rows(s: "SprawozdanieZProgramu") -> Iterator[Wiersz]:
    for index, contest in enumerate(s.konkursy):
        yield Wiersz(("konkursy", index), f"konkursy, pozycja {index + 1} ({contest.zadanie})", contest)
    for index, small in enumerate(s.male_dotacje):
        name = f"małe dotacje, pozycja {index + 1} ({small.organizacja})"
        yield Wiersz(("male_dotacje", index), name, small)
    for index, agreement in enumerate(s.umowy_wieloletnie):
        if agreement.czy_w_sumie:
            name = f"umowy wieloletnie, pozycja {index + 1} (nr {agreement.numer})"
            yield Wiersz(("umowy_wieloletnie", index), name, agreement)
    for index, other in enumerate(s.inne_formy):
        if other.czy_w_sumie:
            name = f"inne formy, pozycja {index + 1} ({other.forma_wspolpracy})"
            yield Wiersz(("inne_formy", index), name, other)


def skladniki(s: "SprawozdanieZProgramu", name: str) -> tuple[tuple[Wiersz, Decimal | None], ...]:
    """Return the rows that a number of the year is the sum of, each with its part."""
    rows = wiersze(s)
    if name in KWOTY:
        return tuple((row, row.dane.kwota(name)) for row in rows)
    if name == "umow":
        return tuple((row, _number(row.umow)) for row in rows)
    contests = [row for row in rows if isinstance(row.dane, KonkursRoku)]
    if name == "konkursow":
        return tuple((row, Decimal(_covered(row))) for row in _one_of_each(contests))
    return tuple((row, _number(getattr(row.dane, name))) for row in contests)


def _one_of_each(rows: Iterable[Wiersz]) -> Iterator[Wiersz]:
    """Yield the first row of every competition: the tasks of one have its number."""
    seen: set[str] = set()
    for row in rows:
        number = getattr(row.dane, "numer", None)
        if number is None or number not in seen:
            yield row
        seen |= {number} if number is not None else set()


def _covered(row: Wiersz) -> int:
    """Return how many competitions a row stands for."""
    return (row.dane.ile_konkursow or 1) if isinstance(row.dane, KonkursRoku) else 1


def _number(value: int | None) -> Decimal | None:
    return None if value is None else Decimal(value)


def z_tabel(s: "SprawozdanieZProgramu", name: str) -> Decimal | None:
    """Return a number of the year as the tables give it; None where they do not give it whole."""
    return suma(value for _, value in skladniki(s, name))


def liczba_roku(s: "SprawozdanieZProgramu", name: str) -> Decimal | None:
    """Return a number of the year: as it was given, or as the tables give it."""
    given = None if s.liczby is None else getattr(s.liczby, name)
    if given is not None:
        return Decimal(given)
    return z_tabel(s, name) if name in (*KWOTY, *_COUNTED) else None


@dataclass(frozen=True, slots=True)
class WierszZestawienia:
    """A line of the summary: a number of the year and of the year before, as money or as a count."""

    opis: str
    kwota: Decimal | None
    liczba: int | None
    kwota_wczesniej: Decimal | None
    liczba_wczesniej: int | None
    pieniezny: bool


def zestawienie(s: "SprawozdanieZProgramu") -> tuple[WierszZestawienia, ...]:
    """Return the lines of the summary: those that somebody gave, and of the money also those that are not known."""
    return tuple(_lines(s))


def _lines(s: "SprawozdanieZProgramu") -> Iterator[WierszZestawienia]:
    for name, field in fields_of(LiczbyRoku).items():
        year = liczba_roku(s, name)
        before = None if s.rok_wczesniej is None else getattr(s.rok_wczesniej, name)
        unknown = name in KWOTY and bool(wiersze(s))
        if year is None and before is None and not unknown:
            continue
        money = field.kind is Kind.SUM
        yield WierszZestawienia(
            field.label.removesuffix(" [zł]"),
            year if money else None,
            None if money or year is None else int(year),
            before if money else None,
            None if money or before is None else int(before),
            money,
        )


@dataclass(frozen=True, slots=True)
class GrupaDotacji:
    """Money of a sphere or of a form of commissioning."""

    nazwa: str
    plan: Decimal | None
    umow: int | None
    przyznano: Decimal | None
    przekazano: Decimal | None
    wykorzystano: Decimal | None


def grupy_sfer(s: "SprawozdanieZProgramu") -> tuple[GrupaDotacji, ...]:
    """Return the money by sphere, in the order of the plan and then of the tables; empty where no sphere is told.

    A sphere that is planned and has no row got nothing only where every row tells its sphere; otherwise nobody knows.
    """
    rows = [row for row in wiersze(s) if row.dane.sfera is not None or not row.dane.pusty]
    planned = {one.sfera: one.kwota for one in s.plan_sfer}
    names = list(dict.fromkeys([*planned, *(row.dane.sfera for row in rows if row.dane.sfera is not None)]))
    if not names:
        return ()
    known, rest = sfery(s.data_dokumentu), [row for row in rows if row.dane.sfera is None]
    whole = bool(rows) and not rest
    found = [
        _group(
            f"{name} – {known[name]}" if name in known else name,
            planned.get(name),
            [row for row in rows if row.dane.sfera == name],
            nothing=whole,
        )
        for name in names
    ]
    return (*found, *([_group("sfery nie podano", None, rest)] if rest else []))


def grupy_form(s: "SprawozdanieZProgramu") -> tuple[GrupaDotacji, ...]:
    """Return the money by form of commissioning; empty where no form is told."""
    rows = [row for row in wiersze(s) if row.dane.forma is not None or not row.dane.pusty]
    found = [
        _group(form.etykieta, None, of)
        for form in Forma
        if (of := [row for row in rows if row.dane.forma == form])
    ]
    rest = [row for row in rows if row.dane.forma is None]
    return (*found, *([_group("formy nie podano", None, rest)] if rest else [])) if found else ()


def _group(name: str, plan: Decimal | None, rows: Sequence[Wiersz], *, nothing: bool = False) -> GrupaDotacji:
    """Add up the rows of a group; of none they are zeros, where ``nothing`` says so."""
    if nothing and not rows:
        return GrupaDotacji(name, plan, 0, *[Decimal("0.00")] * 3)
    sums = (suma(row.dane.kwota(column) for row in rows) for column in KWOTY[:3])
    return GrupaDotacji(name, plan, _count(row.umow for row in rows), *sums)


@dataclass(frozen=True, slots=True)
class SumaTabeli:
    """The last row of a table: its sums; None where a part is not known."""

    pula: Decimal | None
    ofert: int | None
    odrzuconych: int | None
    umow: int | None
    przyznano: Decimal | None
    przekazano: Decimal | None
    wykorzystano: Decimal | None
    zwrocono: Decimal | None
    odbiorcow: int | None


def suma_tabeli(rows: Sequence[RozliczenieDotacji]) -> SumaTabeli:
    """Return the sums of a table; columns that the table has not are not known."""
    return SumaTabeli(
        pula=suma(getattr(row, "pula", None) for row in rows),
        ofert=_count(getattr(row, "ofert", None) for row in rows),
        odrzuconych=_count(getattr(row, "odrzuconych", None) for row in rows),
        umow=_count(Wiersz((), "", row).umow for row in rows),
        przyznano=suma(row.kwota("przyznano") for row in rows),
        przekazano=suma(row.kwota("przekazano") for row in rows),
        wykorzystano=suma(row.kwota("wykorzystano") for row in rows),
        zwrocono=suma(row.kwota("zwrocono") for row in rows),
        odbiorcow=_count(0 if row.pusty else getattr(row, "odbiorcow", None) for row in rows),
    )


def _count(values: Iterable[int | None]) -> int | None:
    total = suma(_number(value) for value in values)
    return None if total is None else int(total)


def procent(part: Decimal | None, whole: Decimal | None) -> Decimal | None:
    """Return a share in per cent; None of nothing, and where one of the two is not known.

    >>> procent(Decimal("382500"), Decimal("386000")), procent(Decimal(1), Decimal(0))
    (Decimal('99.09'), None)
    """
    if part is None or not whole:
        return None
    return (part * 100 / whole).quantize(_CENT, ROUND_HALF_UP)


def organizacje(s: "SprawozdanieZProgramu") -> tuple[str, ...]:
    """Return the organisations that the tables name."""
    named = (
        *(one.organizacja for one in s.male_dotacje),
        *(name for one in s.umowy_wieloletnie for name in one.organizacje),
        *(name for one in s.umowy for name in one.organizacje),
    )
    return tuple(dict.fromkeys(named))
