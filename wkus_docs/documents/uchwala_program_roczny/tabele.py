"""Tables of a yearly programme: rows as they are printed, with only those columns in which something stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.documents.uchwala_program_roczny.program import (
    UmowaWProgramie,
    WskaznikProgramu,
    ZadanieProgramu,
)
from wkus_docs.polish.zapis import data_slownie

_ALL = Decimal(100)
_MEASURED, _PLANNED = "Jak się go mierzy", "Wartość planowana"


@dataclass(frozen=True, slots=True)
class WierszZadania:
    """A task: its points, form and way in one cell, and its amount."""

    nazwa: str
    zlecanie: str
    kwota: Decimal | None


@dataclass(frozen=True, slots=True)
class WierszUmowy:
    """An agreement: what it is of in one cell, what it takes of the year, its limit, its share in the money of the programme."""

    opis: str
    kwota: Decimal
    limit: Decimal | None
    udzial: Decimal | None


@dataclass(frozen=True, slots=True)
class WierszWskaznika:
    """An indicator, and the cells of those columns that the table has."""

    nazwa: str
    komorki: tuple[str | None, ...]


def zadania(items: Sequence[ZadanieProgramu]) -> tuple[WierszZadania, ...]:
    """Return the rows of tasks."""
    return tuple(WierszZadania(one.nazwa, _zlecanie(one), one.kwota) for one in items)


def umowy(items: Sequence[UmowaWProgramie], *, srodki: Decimal) -> tuple[WierszUmowy, ...]:
    """Return the rows of agreements."""
    return tuple(
        WierszUmowy(
            "; ".join(filter(None, (one.zadanie, _umowa(one), " i ".join(one.organizacje)))),
            one.kwota,
            one.limit_wpf,
            one.kwota / srodki * _ALL if srodki else None,
        )
        for one in items
    )


def kolumny_wskaznikow(items: Sequence[WskaznikProgramu]) -> tuple[str, ...]:
    """Return the headings under which some indicator says something."""
    told = {_MEASURED: any(one.sposob_pomiaru for one in items), _PLANNED: any(one.plan for one in items)}
    return tuple(heading for heading, is_told in told.items() if is_told)


def wskazniki(items: Sequence[WskaznikProgramu]) -> tuple[WierszWskaznika, ...]:
    """Return the rows of indicators."""
    columns = kolumny_wskaznikow(items)
    return tuple(
        WierszWskaznika(
            one.nazwa,
            tuple({_MEASURED: one.sposob_pomiaru, _PLANNED: one.plan}[heading] for heading in columns),
        )
        for one in items
    )


def _zlecanie(one: ZadanieProgramu) -> str:
    """„pkt 1a, 15; wspieranie; otwarty konkurs ofert”: what is known of it."""
    points = f"pkt {', '.join(one.punkty_sfery)}" if one.punkty_sfery else ""
    form, way = (choice.etykieta if choice else "" for choice in (one.forma, one.tryb))
    return "; ".join(filter(None, (points, form, way)))


def _umowa(one: UmowaWProgramie) -> str:
    """„umowa nr 1/2027/PWD od 1 lutego 2027 r. do 31 grudnia 2029 r.”, or what is known of the two."""
    number = f"nr {one.numer}" if one.numer else ""
    period = f"od {data_slownie(one.okres.od)} do {data_slownie(one.okres.do)}" if one.okres else ""
    told = " ".join(filter(None, (number, period)))
    return f"umowa {told}" if told else ""
