"""Terms as a Word document: the table, how each day was counted, and a picture of the terms that lie ahead.

The template is no document of the catalog: it has no data file and is judged by no rules.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from wkus_docs import _assets
from wkus_docs.carried_data import CHECKSUM
from wkus_docs.gantt import Deadline, Gantt, Span
from wkus_docs.polish.typografia import twarde_spacje
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.rendering.environment import OURS
from wkus_docs.rendering.template import Template
from wkus_docs.terms.rows import Wiersz


@dataclass(frozen=True, slots=True)
class _Printed:
    """The cells of a term, with their no-break spaces."""

    sprawa: str
    kiedy: str
    co: str
    kto: str
    stan: str
    skutek: str
    slad: str
    watpliwosc: str
    podstawa: str


_SHOWN = 15
_AHEAD = timedelta(days=400)
"""How much the picture shows: more rows, or further days, would be too small to read."""


def to_docx(rows: Sequence[Wiersz], day: date) -> bytes:
    """Return the DOCX of a list of terms as it stands on a day; ``wd.to_pdf`` makes a PDF of it."""
    cases = tuple(dict.fromkeys((row.sprawa, row.znak) for row in rows))
    title = f"Terminy: {_name(*cases[0])}" if len(cases) == 1 else "Terminy spraw"
    names = {
        "tytul_dokumentu": title,
        "autor_dokumentu": "wkus",
        "data_dokumentu": day,
        CHECKSUM: "",
        "wiersze": tuple(_printed(row) for row in rows),
        "kilka_spraw": len(cases) > 1,
        "obraz": picture(rows, day),
    }
    return Template(_assets.template("_terminy"), manner=OURS).render(names)


def picture(rows: Sequence[Wiersz], day: date) -> Gantt | None:
    """Return the schedule of the terms that lie ahead, the nearest first; None where there is none.

    A term is drawn from its event, or from the day of the list, to its last day.
    """
    ahead = [row for row in rows if row.termin.dzien and row.termin.dzien >= day and row.pora]
    near = [row for row in ahead if row.termin.dzien and row.termin.dzien <= day + _AHEAD][:_SHOWN]
    several = len({row.sprawa for row in rows}) > 1
    spans = tuple(_spans(near, day, several=several))
    if not spans:
        return None
    which = "Terminy" if len(near) == len(ahead) else "Najbliższe terminy"
    return Gantt(f"{which} od {data_slownie(day)}", spans, (Deadline("stan na dzień", day),))


def _printed(row: Wiersz) -> _Printed:
    rule = row.termin.regula
    cells = (
        row.sprawa,
        row.kiedy,
        row.co,
        rule.kto,
        row.stan_slowami,
        row.skutek,
        row.termin.slad,
        rule.watpliwosc,
    )
    return _Printed(*(twarde_spacje(cell) for cell in (*cells, rule.opis_podstawy)))


def _spans(rows: Sequence[Wiersz], day: date, *, several: bool) -> Iterator[Span]:
    for row in rows:
        last, event = row.termin.dzien, row.termin.zdarzenie
        if last is not None and event is not None:
            first = min(last, max(event.dzien, day))
            yield Span(f"{row.co} – {row.sprawa}" if several else row.co, first, last)


def _name(case: str, number: str) -> str:
    return f"{case} ({number})" if number else case
