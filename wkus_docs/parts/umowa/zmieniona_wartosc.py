"""A value that an annex changes: of what kind, of what, before and after; told alike by every kind of annex."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

from pydantic import TypeAdapter, ValidationError

from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie, kwota_zapis, liczba
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.nrb import Nrb, zapis_nrb
from wkus_docs.scalars.wybor import Wybor

Wartosc: TypeAlias = Decimal | date | str
"""A sum, a day or words; the number of an account is words too."""

_NBSP = "\u00a0"
BRAK = "–"
"""What a table shows where there is no value."""


class RodzajZmiany(Wybor):
    """What an annex changes."""

    POCZATEK = "poczatek", "Początek realizacji zadania"
    KONIEC = "koniec", "Koniec realizacji zadania"
    WYDATKI_OD = "wydatki_od", "Początek ponoszenia wydatków z dotacji"
    WYDATKI_DO = "wydatki_do", "Koniec ponoszenia wydatków z dotacji"
    DOTACJA = "dotacja", "Dotacja"
    KWOTA_TRANSZY = "kwota_transzy", "Kwota transzy"
    TERMIN_TRANSZY = "termin_transzy", "Termin transzy"
    WKLAD = "wklad", "Inne środki i wkład Zleceniobiorcy"
    KOSZT_CALKOWITY = "koszt_calkowity", "Całkowity koszt zadania"
    KOSZT = "koszt", "Koszt"
    KOSZT_Z_DOTACJI = "koszt_z_dotacji", "Koszt z dotacji"
    REZULTAT = "rezultat", "Poziom rezultatu"
    DZIALANIE_OD = "dzialanie_od", "Początek działania"
    DZIALANIE_DO = "dzialanie_do", "Koniec działania"
    MIEJSCE = "miejsce", "Miejsce realizacji zadania"
    RACHUNEK = "rachunek", "Rachunek bankowy"
    DANE = "dane", "Dane Strony"
    STRONA = "strona", "Zleceniobiorca"
    BRZMIENIE = "brzmienie", "Brzmienie"


KWOTY = frozenset(
    {
        RodzajZmiany.DOTACJA,
        RodzajZmiany.KWOTA_TRANSZY,
        RodzajZmiany.WKLAD,
        RodzajZmiany.KOSZT_CALKOWITY,
        RodzajZmiany.KOSZT,
        RodzajZmiany.KOSZT_Z_DOTACJI,
    }
)
"""Kinds whose values are sums."""
DNI = frozenset(
    {
        RodzajZmiany.POCZATEK,
        RodzajZmiany.KONIEC,
        RodzajZmiany.WYDATKI_OD,
        RodzajZmiany.WYDATKI_DO,
        RodzajZmiany.TERMIN_TRANSZY,
        RodzajZmiany.DZIALANIE_OD,
        RodzajZmiany.DZIALANIE_DO,
    }
)
"""Kinds whose values are days."""


_WORDS: TypeAdapter[Any] = TypeAdapter(str)
_READERS: Mapping[RodzajZmiany, TypeAdapter[Any]] = MappingProxyType(
    {
        **dict.fromkeys(KWOTY, TypeAdapter(Kwota)),
        **dict.fromkeys(DNI, TypeAdapter(Data)),
        RodzajZmiany.RACHUNEK: TypeAdapter(Nrb),
    }
)


class ZmienionaWartosc(NamedTuple):
    """A value before an annex and after it; None where there was none, or there is none any more."""

    rodzaj: RodzajZmiany
    czego: str
    przed: Wartosc | None
    po: Wartosc | None

    @property
    def klucz(self) -> tuple[RodzajZmiany, str]:
        """By what the same thing is known in another annex."""
        return self.rodzaj, zwin(self.czego).strip("_.„”\"'")

    @property
    def nazwa(self) -> str:
        """„Dotacja: 2029 r.”, or the kind alone."""
        return f"{self.rodzaj.etykieta}: {self.czego}" if self.czego else self.rodzaj.etykieta

    @property
    def roznica_kwot(self) -> Decimal:
        """By how much a sum changes; one that is missing counts as none."""
        przed, po = (one if isinstance(one, Decimal) else Decimal("0.00") for one in (self.przed, self.po))
        return po - przed

    @property
    def roznica(self) -> str:
        """„+6 120,00 zł”, „−21 dni”, of a result „+20”; a dash where words changed, or one of the two is missing and may be unknown."""
        if self.rodzaj == RodzajZmiany.REZULTAT:
            levels = roznica_poziomow(str(self.przed), str(self.po))
            return BRAK if levels is None else f"{_znak(levels)}{liczba(abs(levels))}"
        if self.rodzaj == RodzajZmiany.DOTACJA:
            return self.roznica_sumy  # a year without an amount counts as none in the whole grant
        return roznica_wartosci(self.przed, self.po)

    @property
    def roznica_sumy(self) -> str:
        """The difference of two sums, where it is known that one that is missing was none."""
        return roznica_wartosci(Decimal("0.00"), self.roznica_kwot)


def odczytana_wartosc(rodzaj: RodzajZmiany, text: str) -> Wartosc | None:
    """Read a value of a kind from words; None where they are not of that kind.

    >>> odczytana_wartosc(RodzajZmiany.DOTACJA, "204 000,00"), odczytana_wartosc(RodzajZmiany.KONIEC, "jutro")
    (Decimal('204000.00'), None)
    """
    try:
        found: Wartosc | None = _READERS.get(rodzaj, _WORDS).validate_python(text)
    except ValidationError:
        found = None
    return found


def zapisana_wartosc(rodzaj: RodzajZmiany, wartosc: Wartosc | None) -> str:
    """Write a value: „204 000,00 zł”, „31 grudnia 2029 r.”; a dash for none."""
    if wartosc is None:
        return BRAK
    if isinstance(wartosc, Decimal):
        return kwota_zapis(wartosc)
    if isinstance(wartosc, date):
        return data_slownie(wartosc)
    if rodzaj is RodzajZmiany.RACHUNEK:
        return zapis_nrb(wartosc).replace(_NBSP, " ")  # a cell is narrower than the number
    return wartosc


def ta_sama(jedna: Wartosc | None, druga: Wartosc | None) -> bool:
    """Tell whether two values are one; words in any spelling."""
    if isinstance(jedna, str) and isinstance(druga, str):
        return zwin(jedna).strip("_.„”\"'") == zwin(druga).strip("_.„”\"'")
    return jedna == druga


def roznica_wartosci(przed: Wartosc | None, po: Wartosc | None) -> str:
    """Write the difference of two sums or days.

    >>> roznica_wartosci(date(2029, 7, 31), date(2029, 7, 10)).replace(_NBSP, " ")
    '−21 dni'
    """
    if isinstance(przed, Decimal) and isinstance(po, Decimal):
        return f"{_znak(po - przed)}{kwota_zapis(abs(po - przed))}"
    if isinstance(przed, date) and isinstance(po, date):
        days = (po - przed).days
        return f"{_znak(days)}{policz(abs(days), 'dzień', 'dni', 'dni')}"
    return BRAK


_LEVEL = re.compile(r"(\d+(?:,\d+)?)(?=\D|$)")


def roznica_poziomow(przed: str, po: str) -> Decimal | None:
    """Return by how much a level changes, where the two differ in one number alone.

    >>> roznica_poziomow("420 godzin w latach 2027–2029", "480 godzin w latach 2027–2029")
    Decimal('60')
    >>> roznica_poziomow("30 dzieci", "dwie grupy") is None
    True
    """
    before, after = _LEVEL.findall(przed), _LEVEL.findall(po)
    others = [pair for pair in zip(before, after, strict=False) if pair[0] != pair[1]]
    if _LEVEL.sub("#", przed) != _LEVEL.sub("#", po) or len(others) != 1:
        return None
    first, second = (Decimal(one.replace(",", ".")) for one in others[0])
    return second - first


def _znak(number: Decimal | int) -> str:
    return "+" if number > 0 else "−" if number < 0 else ""
