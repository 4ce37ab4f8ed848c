"""Conditions on which a task is commissioned without a competition: what the Act allows, and what the offer says."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_DOWN, Decimal
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, Part, error
from wkus_docs.parts.konkurs.mala_dotacja import (
    limit_of_days,
    limit_of_the_share,
    limit_of_the_task,
    limit_of_the_year,
)
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.wybor import Wybor

if TYPE_CHECKING:
    from wkus_docs.documents.ogloszenie_oferty_19a import OgloszenieOferty19a

_GROSZ = Decimal("0.01")


class CharakterZadania(Wybor):
    """How far the task reaches."""

    LOKALNY = "lokalny", "lokalny"
    REGIONALNY = "regionalny", "regionalny"


class DotacjeRoku(Part):
    """Dotacje dla organizacji w roku budżetowym"""

    rok: Rok
    """Rok budżetowy"""
    plan: Kwota
    """Dotacje planowane dla organizacji [zł]
    Wszystkie, na zadania zlecane organizacjom w tym roku."""
    zlecono: Kwota
    """Zlecono już w tym roku bez konkursu [zł]
    Bez tej oferty."""


@dataclass(frozen=True, slots=True)
class WierszWarunku:
    """A condition, what the Act allows and what is so with this offer."""

    warunek: str
    limit: str
    jest: str


def _most_of_the_plan(plan: Decimal, day: date) -> Decimal:
    """Return how much of the planned grants may go without a competition, to the grosz that is still lawful."""
    return (plan * limit_of_the_share(day) / 100).quantize(_GROSZ, rounding=ROUND_DOWN)


def rows(notice: "OgloszenieOferty19a") -> Iterator[WierszWarunku]:
    """Yield the conditions of which the notice knows both sides."""
    day, grant, term = notice.dzien_zlozenia, notice.dotacja, notice.termin
    if grant is not None:
        yield WierszWarunku("Dotacja na zadanie", _at_most(limit_of_the_task(day)), kwota_zapis(grant))
    most = limit_of_days(day)
    if most is not None and term is not None:
        lasts = (term.do - term.od).days + 1
        yield WierszWarunku("Czas zadania", f"najwyżej {most} dni", policz(lasts, "dzień", "dni", "dni"))
    for offeror in notice.oferenci:
        got = offeror.dotacje_w_roku
        if got is not None and grant is not None and len(notice.oferenci) == 1:
            yield WierszWarunku(
                f"Dotacje bez konkursu dla oferenta w {day.year} r., razem z tą",
                _at_most(limit_of_the_year(day)),
                kwota_zapis(got + grant),
            )
    year = notice.dotacje_roku
    if year is not None and grant is not None:
        yield WierszWarunku(
            f"Dotacje bez konkursu w {year.rok} r., razem z tą",
            f"{_at_most(_most_of_the_plan(year.plan, day))} ({limit_of_the_share(day)}% dotacji planowanych dla organizacji)",
            kwota_zapis(year.zlecono + grant),
        )


def _at_most(amount: Decimal) -> str:
    return f"najwyżej {kwota_zapis(amount)}"


def share_is_kept(year: DotacjeRoku | None, grant: Decimal | None, day: date) -> Findings:
    """Find more given without a competition than the Act lets of what is planned for organisations."""
    if year is None or grant is None:
        return
    most = _most_of_the_plan(year.plan, day)
    if year.zlecono + grant > most:
        yield error(
            ("dotacje_roku", "zlecono"),
            f"Z tą dotacją zlecono by bez konkursu {kwota_zapis(year.zlecono + grant)}, a najwyżej {limit_of_the_share(day)}% dotacji "
            f"planowanych na {year.rok} r. to {kwota_zapis(most)} (stan na {data_slownie(day)}).",
            hint="Zleć zadanie w otwartym konkursie ofert albo sprawdź plan dotacji.",
        )
