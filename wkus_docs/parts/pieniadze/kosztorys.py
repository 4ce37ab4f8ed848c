"""Cost estimate of a task over its years, as sections V.A and V.B of the offer hold it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from typing import Annotated

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.errors import Loc
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, razem, suma
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Ulamek
from wkus_docs.scalars.tekst import Tekst

_GROSZ = Decimal("0.01")
_HALF_GROSZ = Decimal("0.005")
_ZERO = Decimal("0.00")
_STO = Decimal("100.00")


@dataclass(frozen=True, slots=True)
class KosztRoku:
    """A cost in one year."""

    nazwa: str
    kwota: Decimal


@dataclass(frozen=True, slots=True)
class DzialanieRoku:
    """An activity and what it costs in one year."""

    nazwa: str
    koszty: tuple[KosztRoku, ...]


@dataclass(frozen=True, slots=True)
class RokKosztorysu:
    """An estimate as it stands for one year: the lines that a report of the year accounts for."""

    rok: int
    dzialania: tuple[DzialanieRoku, ...]
    koszty_administracyjne: tuple[KosztRoku, ...]


class KwotyLat(dict[int, Decimal]):
    """Amounts by year; a year that is not given has 0,00."""

    def __missing__(self, rok: int) -> Decimal:
        """Return nothing for a year that is not given."""
        return _ZERO


class KwotaKosztu(KwotaRoczna):
    """Wartość kosztu w roku"""

    koszt_jednostkowy: Kwota | None = None
    """Koszt jednostkowy w tym roku [zł]
    Tylko gdy zmienia się z roku na rok; wtedy podaj go przy każdym roku, a nie przy koszcie."""
    liczba_jednostek: Ulamek | None = None
    """Liczba jednostek w tym roku
    Tylko razem z kosztem jednostkowym roku."""


class PozycjaKosztu(Part):
    """Koszt"""

    nazwa: Tekst
    """Rodzaj kosztu
    Np. „Wynagrodzenie wychowawców”."""
    rodzaj_miary: Tekst
    """Rodzaj miary
    Np. „miesiąc”, „osoba”, „godzina”."""
    koszt_jednostkowy: Kwota | None = None
    """Koszt jednostkowy [zł]
    Puste, gdy co roku jest inny: wtedy stoi przy kwocie każdego roku."""
    liczba_jednostek: Ulamek | None = None
    """Liczba jednostek
    Przez cały okres zadania; puste, gdy stoi przy kwocie każdego roku."""
    kwoty_roczne: tuple[KwotaKosztu, ...] = Field(min_length=1)
    """Wartość w kolejnych latach
    Rok, którego nie podano, ma kwotę 0."""

    @property
    def stawki_roczne(self) -> tuple[KwotaKosztu, ...]:
        """Years with a unit cost of their own, in order."""
        return _in_order(item for item in self.kwoty_roczne if item.koszt_jednostkowy is not None)

    @property
    def liczby_roczne(self) -> tuple[KwotaKosztu, ...]:
        """Years with a number of units of their own, in order."""
        return _in_order(item for item in self.kwoty_roczne if item.liczba_jednostek is not None)

    @property
    def w_roku(self) -> Mapping[int, Decimal]:
        """Amount by year, 0,00 for a year that is not given."""
        return KwotyLat((item.rok, item.kwota) for item in self.kwoty_roczne)

    @cached_property
    def razem(self) -> Decimal:
        """Sum of all years."""
        return razem(self.kwoty_roczne)

    @rule()
    def _value_is_cost_times_units(self) -> Findings:
        """Koszt jednostkowy razy liczba jednostek daje sumę kwot z lat, z dokładnością do zaokrąglenia."""
        if not self.stawki_roczne:
            yield from _product(
                "kwoty_roczne", self.koszt_jednostkowy, self.liczba_jednostek, self.razem, "suma lat to"
            )
        for index, item in enumerate(self.kwoty_roczne):
            yield from _product(
                ("kwoty_roczne", index, "kwota"),
                item.koszt_jednostkowy,
                item.liczba_jednostek,
                item.kwota,
                f"kwota roku {item.rok} to",
            )

    @rule()
    def _unit_cost_is_told_once(self) -> Findings:
        """Koszt jednostkowy stoi przy koszcie albo przy latach."""
        if self.stawki_roczne and self.koszt_jednostkowy is not None:
            yield error(
                "koszt_jednostkowy",
                f"Koszt jednostkowy podano przy koszcie ({kwota_zapis(self.koszt_jednostkowy)}) i przy latach "
                f"({', '.join(str(item.rok) for item in self.stawki_roczne)}).",
                hint="Zostaw go w jednym miejscu: przy koszcie, gdy jest stały, przy latach, gdy się zmienia.",
            )
        if self.koszt_jednostkowy is None and len(self.stawki_roczne) < len(
            [item for item in self.kwoty_roczne if item.kwota]
        ):
            yield warning(
                "koszt_jednostkowy",
                f"Koszt „{self.nazwa}” nie ma kosztu jednostkowego na każdy rok; wzór oferty o niego pyta.",
                hint="Dopisz „koszt_jednostkowy” przy koszcie albo przy kwotach lat.",
            )

    @rule()
    def _years_stand_in_order(self) -> Findings:
        """Każdy rok kosztu podano raz."""
        given = [item.rok for item in self.kwoty_roczne]
        if len(given) != len(set(given)):
            yield error(
                "kwoty_roczne",
                f"Rok podano dwa razy: {', '.join(map(str, given))}.",
                hint="Połącz kwoty tego roku.",
            )


def _in_order(years: Iterable[KwotaKosztu]) -> tuple[KwotaKosztu, ...]:
    return tuple(sorted(years, key=lambda item: item.rok))


def _product(
    at: str | Loc, cost: Decimal | None, units: Decimal | None, value: Decimal, what: str
) -> Findings:
    """Find a value that is not cost × units; one that rounding explains is only pointed out."""
    if cost is None or units is None:
        return
    exact = cost * units
    product = exact.quantize(_GROSZ, ROUND_HALF_UP)
    if product == value:
        return
    found, hint = (
        (warning, "Różnicę daje zaokrąglenie kosztu jednostkowego do grosza; sprawdź kwoty.")
        if abs(exact - value) <= _HALF_GROSZ * units
        else (error, "Popraw kwoty lat, koszt jednostkowy albo liczbę jednostek.")
    )
    yield found(
        at,
        f"Koszt jednostkowy × liczba jednostek daje {kwota_zapis(product)}, a {what} {kwota_zapis(value)} "
        f"(różnica {kwota_zapis(abs(product - value))}).",
        hint=hint,
    )


class Dzialanie(Part):
    """Działanie i jego koszty"""

    nazwa: Tekst
    """Nazwa działania
    Taka jak w harmonogramie."""
    koszty: tuple[PozycjaKosztu, ...] = Field(min_length=1)
    """Koszty działania"""

    @cached_property
    def w_latach(self) -> tuple[KwotaRoczna, ...]:
        """Sum of the activity's costs in every year that has any."""
        return sumy_lat(self.koszty)

    @cached_property
    def w_roku(self) -> Mapping[int, Decimal]:
        """Sum of the activity's costs by year, 0,00 for a year without any."""
        return KwotyLat((item.rok, item.kwota) for item in self.w_latach)

    @cached_property
    def razem(self) -> Decimal:
        """Sum of the activity's costs."""
        return suma(koszt.razem for koszt in self.koszty)


class Kosztorys(Part):
    """Zestawienie kosztów realizacji zadania"""

    dzialania: tuple[Dzialanie, ...] = Field(min_length=1)
    """Koszty realizacji działań"""
    koszty_administracyjne: Annotated[tuple[PozycjaKosztu, ...], ASKED] = ()
    """Koszty administracyjne
    Np. księgowość; puste, gdy takich kosztów nie ma."""

    @cached_property
    def koszty_dzialan(self) -> tuple[PozycjaKosztu, ...]:
        """Costs of all activities, one after another."""
        return tuple(koszt for dzialanie in self.dzialania for koszt in dzialanie.koszty)

    @cached_property
    def wszystkie_koszty(self) -> tuple[PozycjaKosztu, ...]:
        """Costs of all activities, then the administrative ones."""
        return (*self.koszty_dzialan, *self.koszty_administracyjne)

    @cached_property
    def dzialania_w_latach(self) -> tuple[KwotaRoczna, ...]:
        """Sum of the costs of activities in every year that has any."""
        return sumy_lat(self.koszty_dzialan)

    @cached_property
    def dzialania_w_roku(self) -> Mapping[int, Decimal]:
        """Sum of the costs of activities by year."""
        return KwotyLat((item.rok, item.kwota) for item in self.dzialania_w_latach)

    @cached_property
    def dzialania_razem(self) -> Decimal:
        """Sum of the costs of activities."""
        return suma(koszt.razem for koszt in self.koszty_dzialan)

    @cached_property
    def administracyjne_w_latach(self) -> tuple[KwotaRoczna, ...]:
        """Sum of administrative costs in every year of the activities, also where it is 0,00."""
        return tuple(
            KwotaRoczna.model_construct(rok=item.rok, kwota=self.administracyjne_w_roku[item.rok])
            for item in self.dzialania_w_latach
        )

    @cached_property
    def administracyjne_w_roku(self) -> Mapping[int, Decimal]:
        """Sum of administrative costs by year."""
        return KwotyLat((item.rok, item.kwota) for item in sumy_lat(self.koszty_administracyjne))

    @cached_property
    def administracyjne_razem(self) -> Decimal:
        """Sum of administrative costs."""
        return suma(koszt.razem for koszt in self.koszty_administracyjne)

    @cached_property
    def w_latach(self) -> tuple[KwotaRoczna, ...]:
        """Sum of all costs in every year."""
        return sumy_lat((*self.koszty_dzialan, *self.koszty_administracyjne))

    @cached_property
    def w_roku(self) -> Mapping[int, Decimal]:
        """Sum of all costs by year."""
        return KwotyLat((item.rok, item.kwota) for item in self.w_latach)

    @cached_property
    def wedlug_lat(self) -> tuple[RokKosztorysu, ...]:
        """The estimate year by year, without the lines that cost nothing in the year."""
        return tuple(
            RokKosztorysu(
                kwota.rok,
                tuple(
                    DzialanieRoku(item.nazwa, lines)
                    for item in self.dzialania
                    if (lines := _w_roku(item.koszty, kwota.rok))
                ),
                _w_roku(self.koszty_administracyjne, kwota.rok),
            )
            for kwota in self.w_latach
        )

    @cached_property
    def razem(self) -> Decimal:
        """Sum of all costs."""
        return self.dzialania_razem + self.administracyjne_razem


def _w_roku(koszty: Iterable[PozycjaKosztu], rok: int) -> tuple[KosztRoku, ...]:
    return tuple(
        KosztRoku(koszt.nazwa, kwota.kwota)
        for koszt in koszty
        for kwota in koszt.kwoty_roczne
        if kwota.rok == rok and kwota.kwota
    )


class Zrodla(Part):
    """Źródła finansowania kosztów realizacji zadania"""

    dotacja: Kwota
    """Planowana dotacja [zł]
    Na wszystkie lata razem."""
    wklad_finansowy: Annotated[Kwota, ASKED] = Decimal("0.00")
    """Wkład własny finansowy [zł]"""
    wklad_niefinansowy: Annotated[Kwota, ASKED] = Decimal("0.00")
    """Wkład własny niefinansowy [zł]
    Wycena wkładu osobowego i rzeczowego."""
    swiadczenia_odbiorcow: Annotated[Kwota, ASKED] = Decimal("0.00")
    """Świadczenia pieniężne od odbiorców zadania [zł]"""

    @cached_property
    def wklad_wlasny(self) -> Decimal:
        """Own contribution, in money and not."""
        return self.wklad_finansowy + self.wklad_niefinansowy

    @cached_property
    def razem(self) -> Decimal:
        """Sum of all sources."""
        return self.dotacja + self.wklad_wlasny + self.swiadczenia_odbiorcow

    @cached_property
    def udzial_dotacji(self) -> Decimal:
        """Share of the grant in per cent."""
        return udzial(self.dotacja, self.razem)

    @cached_property
    def udzial_finansowego(self) -> Decimal:
        """Share of the own contribution in money."""
        return udzial(self.wklad_finansowy, self.razem)

    @cached_property
    def udzial_niefinansowego(self) -> Decimal:
        """Share of the own contribution in work and things."""
        return udzial(self.wklad_niefinansowy, self.razem)

    @cached_property
    def udzial_wkladu(self) -> Decimal:
        """Share of the own contribution."""
        return udzial(self.wklad_wlasny, self.razem)

    @cached_property
    def udzial_swiadczen(self) -> Decimal:
        """Share of the recipients' payments."""
        return udzial(self.swiadczenia_odbiorcow, self.razem)

    @cached_property
    def suma_udzialow(self) -> Decimal:
        """What the rounded shares of points 2, 3 and 4 make together: about 100."""
        return self.udzial_dotacji + self.udzial_wkladu + self.udzial_swiadczen

    @cached_property
    def czy_reszta_zaokraglen(self) -> bool:
        """Whether rounding keeps the shares from making 100."""
        return bool(self.razem) and self.suma_udzialow != _STO


def sumy_lat(koszty: Iterable[PozycjaKosztu]) -> tuple[KwotaRoczna, ...]:
    """Sums of costs by year, in the order of years."""
    sums: dict[int, Decimal] = {}
    for koszt in koszty:
        for item in koszt.kwoty_roczne:
            sums[item.rok] = sums.get(item.rok, Decimal("0.00")) + item.kwota
    return tuple(KwotaRoczna.model_construct(rok=rok, kwota=sums[rok]) for rok in sorted(sums))


def udzial(czesc: Decimal, calosc: Decimal) -> Decimal:
    """Share in per cent, rounded to two places; 0 of nothing.

    >>> str(udzial(Decimal(1), Decimal(3))), str(udzial(Decimal(2), Decimal(3)))
    ('33.33', '66.67')
    """
    return (czesc * 100 / calosc).quantize(_GROSZ, ROUND_HALF_UP) if calosc else _ZERO
