"""Earlier annexes with what they changed, and the chain of values from the agreement until today."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.parts.umowa.podstawy_aneksu import PoprzedniAneks
from wkus_docs.parts.umowa.zmieniona_wartosc import (
    DNI,
    KWOTY,
    RodzajZmiany,
    ZmienionaWartosc,
    odczytana_wartosc,
    zapisana_wartosc,
)
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.tekst import Opis, Tekst


class ZmianaWczesniejsza(Part):
    """Co zmienił wcześniejszy aneks"""

    rodzaj: RodzajZmiany
    """Rodzaj zmiany
    Np. dotacja, koniec, kwota_transzy, rezultat, rachunek, brzmienie."""
    czego: Tekst | None = None
    """Czego dotyczy
    Rok („2029 r.”), transza („II na 2029 r.”), nazwa rezultatu, działania albo kosztu, postanowienie („§ 1 ust. 7”); puste,
    gdy rodzaj mówi wszystko."""
    przed: Opis | None = None
    """Przed tamtym aneksem
    Kwota, data albo słowa; puste, gdy przedtem tego nie było albo nie wiadomo."""
    po: Opis | None = None
    """Po tamtym aneksie
    Puste, gdy aneks to skreślił."""

    @property
    def wartosc(self) -> ZmienionaWartosc:
        """The values, read; one that cannot be read is none."""
        przed, po = (odczytana_wartosc(self.rodzaj, text) if text else None for text in (self.przed, self.po))
        return ZmienionaWartosc(self.rodzaj, self.czego or "", przed, po)

    @rule()
    def _values_are_of_their_kind(self) -> Findings:
        """Kwota jest kwotą, dzień dniem, a rachunek rachunkiem."""
        word = "kwotą" if self.rodzaj in KWOTY else "datą" if self.rodzaj in DNI else "numerem rachunku"
        for name in ("przed", "po"):
            text = getattr(self, name)
            if text is not None and odczytana_wartosc(self.rodzaj, text) is None:
                yield error(
                    name,
                    f"„{text}” nie jest {word}, a zmiana rodzaju „{self.rodzaj.value}” go wymaga.",
                    hint="Popraw wartość albo rodzaj zmiany.",
                )

    @rule()
    def _says_one_of_the_two(self) -> Findings:
        """Podano, co było przed aneksem albo po nim."""
        if self.przed is None and self.po is None:
            yield error("po", "Nie podano, co ten aneks zmienił.", hint="Wpisz wartość po aneksie.")


class PoprzedniAneksZmian(PoprzedniAneks):
    """Wcześniejszy aneks"""

    zmiany: tuple[ZmianaWczesniejsza, ...] = ()
    """Co zmienił
    To, co zmienia także ten aneks; może być wszystko."""


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
