"""Prices that turned out other than foreseen: the state without the contract in the prices of the execution."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.ceny import mnoznik_cen
from wkus_docs.analiza.dokladnosc import grosz
from wkus_docs.document import Part
from wkus_docs.field import Kind, fields_of
from wkus_docs.parts.badanie.naklady import NakladyRoku, Wariant
from wkus_docs.parts.badanie.wynik_wariantu import procent, zlote
from wkus_docs.scalars.liczba import Rok, ZmianaProcentowa

_STO = Decimal(100)


class CenyRoku(Part):
    """Wzrost cen w roku"""

    rok: Rok
    """Rok"""
    przewidywany: ZmianaProcentowa
    """Wzrost przewidywany [%]
    Z którym policzono badanie przed decyzją."""
    rzeczywisty: ZmianaProcentowa
    """Wzrost rzeczywisty [%]
    Według komunikatu Głównego Urzędu Statystycznego albo innego źródła."""


@dataclass(frozen=True, slots=True)
class PrzeliczenieRoku:
    """A row: growth of prices of a year, the factor, and the cost without the contract before and after, as text."""

    nazwa: str
    przewidywany: str
    rzeczywisty: str
    mnoznik: str
    koszt: str
    przeliczony: str


def mnozniki(ceny: Sequence[CenyRoku]) -> dict[int, Decimal]:
    """Return by what the amounts of every year are to be multiplied."""
    pary = [(rok.rzeczywisty, rok.przewidywany) for rok in ceny]
    return {rok.rok: mnoznik_cen(pary[: ile + 1]) for ile, rok in enumerate(ceny)}


def w_cenach_rzeczywistych(wariant: Wariant, ceny: Sequence[CenyRoku]) -> Wariant:
    """Return a variant whose amounts are in the prices that came; a year that is not told stays as it is."""
    razy = mnozniki(ceny)
    lata = tuple(_przeliczone(rok, razy[rok.rok]) if rok.rok in razy else rok for rok in wariant.lata)
    return wariant.model_copy(update={"lata": lata})


def _przeliczone(rok: NakladyRoku, razy: Decimal) -> NakladyRoku:
    kwoty = [pole.name for pole in fields_of(NakladyRoku).values() if pole.kind is Kind.SUM]
    znane = {nazwa: kwota for nazwa in kwoty if (kwota := getattr(rok, nazwa)) is not None}
    return rok.model_copy(update={nazwa: grosz(kwota * razy) for nazwa, kwota in znane.items()})


def przeliczenia(wariant: Wariant, ceny: Sequence[CenyRoku]) -> Iterator[PrzeliczenieRoku]:
    """Yield the rows of the years whose prices are told."""
    wedlug_lat, razy = {rok.rok: rok for rok in wariant.lata}, mnozniki(ceny)
    for jeden in ceny:
        rok = wedlug_lat.get(jeden.rok)
        if rok is not None:
            yield PrzeliczenieRoku(
                f"{jeden.rok} r.",
                procent(jeden.przewidywany / _STO),
                procent(jeden.rzeczywisty / _STO),
                f"{razy[jeden.rok]:f}".replace(".", ","),
                zlote(rok.koszt_pelny),
                zlote(_przeliczone(rok, razy[jeden.rok]).koszt_pelny),
            )
