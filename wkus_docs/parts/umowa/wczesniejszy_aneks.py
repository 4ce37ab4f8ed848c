"""An earlier annex with what it changed, as a later annex tells it."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.parts.umowa.podstawy_aneksu import PoprzedniAneks
from wkus_docs.parts.umowa.zmieniona_wartosc import (
    DNI,
    KWOTY,
    RodzajZmiany,
    Wartosc,
    ZmienionaWartosc,
    odczytana_wartosc,
)
from wkus_docs.polish.zapis import data_slownie, kwota_tabela
from wkus_docs.scalars.tekst import Opis, Tekst

_NBSP = "\N{NO-BREAK SPACE}"


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
        """Podano, co było przed aneksem albo po nim; postanowienie bez brzmienia uchylono."""
        repealed = self.rodzaj is RodzajZmiany.BRZMIENIE and self.czego is not None
        if self.przed is None and self.po is None and not repealed:
            yield error("po", "Nie podano, co ten aneks zmienił.", hint="Wpisz wartość po aneksie.")


class PoprzedniAneksZmian(PoprzedniAneks):
    """Wcześniejszy aneks"""

    zmiany: tuple[ZmianaWczesniejsza, ...] = ()
    """Co zmienił
    To, co zmienia także ten aneks; może być wszystko."""


def opisany_aneks(numer: int, dzien: date, zmienione: Iterable[ZmienionaWartosc]) -> PoprzedniAneksZmian:
    """Return an annex as the next one tells it: its number, day, and each value in the words a clerk would type."""
    return PoprzedniAneksZmian(
        numer=numer,
        data_zawarcia=dzien,
        zmiany=tuple(
            ZmianaWczesniejsza(
                rodzaj=one.rodzaj,
                czego=one.czego.replace(_NBSP, " ") or None,
                przed=_wpisana(one.przed),
                po=_wpisana(one.po),
            )
            for one in zmienione
        ),
    )


def _wpisana(wartosc: Wartosc | None) -> str | None:
    if isinstance(wartosc, Decimal):
        return kwota_tabela(wartosc).replace(_NBSP, " ")
    if isinstance(wartosc, date):
        return data_slownie(wartosc).replace(_NBSP, " ").removesuffix(" r.")
    return wartosc
