"""Earlier annexes with what they changed, and the chain of values from the agreement until today."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from wkus_docs.parts.umowa.podstawy_aneksu import PoprzedniAneks
from wkus_docs.parts.umowa.wczesniejszy_aneks import PoprzedniAneksZmian
from wkus_docs.parts.umowa.zmieniona_wartosc import RodzajZmiany, ZmienionaWartosc, zapisana_wartosc
from wkus_docs.polish.zapis import data_slownie


class Ogniwo(NamedTuple):
    """One value of a thing in its chain: whose act gave it, and where it stands."""

    zrodlo: str
    wartosc: ZmienionaWartosc
    loc: tuple[str | int, ...]


Lancuchy = Mapping[tuple[RodzajZmiany, str], tuple[Ogniwo, ...]]
"""Things by what they are known by, each with its changes in the order of annexes."""


class WierszHistorii(NamedTuple):
    """A row of the table of wordings."""

    nazwa: str
    zrodlo: str
    wartosc: str
    roznica: str


def nazwa_aneksu(aneks: PoprzedniAneks) -> str:
    """„aneks nr 1 z dnia 22 stycznia 2029 r.”."""
    return (
        f"aneks nr\N{NO-BREAK SPACE}{aneks.numer} z\N{NO-BREAK SPACE}dnia {data_slownie(aneks.data_zawarcia)}"
    )


def ogniwa_wczesniejsze(poprzednie: Iterable[PoprzedniAneksZmian]) -> Iterator[Ogniwo]:
    """Yield what earlier annexes changed, in their order."""
    for index, aneks in enumerate(poprzednie):
        for place, zmiana in enumerate(aneks.zmiany):
            yield Ogniwo(nazwa_aneksu(aneks), zmiana.wartosc, ("poprzednie_aneksy", index, "zmiany", place))


def bez_jedynego(ogniwa: Iterable[Ogniwo], nazwa: str) -> Iterator[Ogniwo]:
    """Yield the links; the account of the only organisation is one thing, whether its owner was named or not."""
    jedyny = ZmienionaWartosc(RodzajZmiany.RACHUNEK, nazwa, None, None)
    for one in ogniwa:
        named = one.wartosc.klucz == jedyny.klucz
        yield one._replace(wartosc=one.wartosc._replace(czego="")) if named else one


def lancuchy(ogniwa: Iterable[Ogniwo]) -> Lancuchy:
    """Gather changes of one thing into its chain."""
    found: dict[tuple[RodzajZmiany, str], tuple[Ogniwo, ...]] = {}
    for one in ogniwa:
        found[one.wartosc.klucz] = (*found.get(one.wartosc.klucz, ()), one)
    return found


def wiersze(chains: Lancuchy, umowa: str) -> Iterator[WierszHistorii]:
    """Yield the rows of the table: the value of the agreement, then of each annex, with its difference."""
    for chain in chains.values():
        first = chain[0].wartosc
        yield WierszHistorii(first.nazwa, umowa, zapisana_wartosc(first.rodzaj, first.przed), "")
        for one in chain:
            value = one.wartosc
            yield WierszHistorii("", one.zrodlo, _after(value), value.roznica)


def _after(wartosc: ZmienionaWartosc) -> str:
    if wartosc.rodzaj is RodzajZmiany.BRZMIENIE and wartosc.po is None:
        return "uchylono"
    return zapisana_wartosc(wartosc.rodzaj, wartosc.po)
