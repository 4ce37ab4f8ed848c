"""Terms of one case or of several as rows: what the terminal, the sheet and the printed table show."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from wkus_docs.polish.kalendarz import dzien_tygodnia
from wkus_docs.polish.zapis import data_liczbowo
from wkus_docs.terms.term import Stan, Termin

HEADS = ("Sprawa", "Dzień", "Co", "Kto", "Stan", "Podstawa")
"""Heads of the text rows."""


@dataclass(frozen=True, slots=True)
class SprawaZTerminami:
    """A case by its name and number, with its terms."""

    nazwa: str
    terminy: tuple[Termin, ...]
    znak: str = ""


@dataclass(frozen=True, slots=True)
class Wiersz:
    """A term as a row, on the day of the list."""

    sprawa: str
    znak: str
    termin: Termin
    na_dzien: date

    @property
    def stan(self) -> Stan:
        """How it stands."""
        return self.termin.stan(self.na_dzien)

    @property
    def co(self) -> str:
        """The title, with the key of its scope where there is one."""
        key = self.termin.klucz
        return f"{self.termin.regula.tytul} ({key})" if key else self.termin.regula.tytul

    @property
    def kiedy(self) -> str:
        """„22.12.2026, wtorek”, „od 16.12.2026, środa”, „niezwłocznie” or „nie wiadomo”."""
        day = self.termin.dzien
        if day is None:
            return "nie wiadomo" if self.stan is Stan.NIEZNANY else "bez zwłoki"
        words = f"{data_liczbowo(day)}, {dzien_tygodnia(day)}"
        return f"od {words}" if self.termin.regula.najwczesniej else words

    @property
    def stan_slowami(self) -> str:
        """How it stands, in words."""
        return self.termin.stan_slowami(self.na_dzien)

    @property
    def skutek(self) -> str:
        """What follows when it is missed."""
        return self.termin.regula.skutek

    @property
    def pora(self) -> bool:
        """Whether somebody has to act: it runs, ends today or has passed, and is not „not before”."""
        return not self.termin.regula.najwczesniej and self.stan in {
            Stan.BIEGNIE,
            Stan.OSTATNI_DZIEN,
            Stan.MINAL,
        }


def wiersze(sprawy: Iterable[SprawaZTerminami], day: date, *, nieznane: bool = True) -> tuple[Wiersz, ...]:
    """Return the terms of cases in the order of their days; those without a day come last.

    ``nieznane`` keeps terms whose day is not known.
    """
    made = (Wiersz(case.nazwa, case.znak, term, day) for case in sprawy for term in case.terminy)
    kept = (row for row in made if nieznane or row.stan is not Stan.NIEZNANY)
    return tuple(sorted(kept, key=_order))


def text_rows(rows: Sequence[Wiersz]) -> tuple[tuple[str, ...], ...]:
    """Return the cells of a table for the terminal, under :data:`HEADS`; „Sprawa” is left out where there is one case."""
    many = len({(row.sprawa, row.znak) for row in rows}) > 1
    return (HEADS if many else HEADS[1:], *(tuple(_cells(row, many=many)) for row in rows))


def _cells(row: Wiersz, *, many: bool) -> Iterator[str]:
    if many:
        yield row.sprawa
    yield row.kiedy
    yield row.co
    yield row.termin.regula.kto
    yield row.stan_slowami
    yield row.termin.regula.opis_podstawy


def _order(row: Wiersz) -> tuple[date, str, str]:
    return row.termin.dzien or date.max, row.sprawa, row.termin.id
