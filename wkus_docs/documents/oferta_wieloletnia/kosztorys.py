"""Cost estimate of a task over its years, as sections V.A and V.B of the offer hold it."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from functools import cached_property

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, razem, suma
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Ulamek
from wkus_docs.scalars.tekst import Tekst

_RWZ = acts["rwz"]
_GROSZ = Decimal("0.01")
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


class PozycjaKosztu(Part):
    """Koszt"""

    nazwa: Tekst
    """Rodzaj kosztu
    Np. „Wynagrodzenie wychowawców”."""
    rodzaj_miary: Tekst
    """Rodzaj miary
    Np. „miesiąc”, „osoba”, „godzina”."""
    koszt_jednostkowy: Kwota
    """Koszt jednostkowy [zł]"""
    liczba_jednostek: Ulamek
    """Liczba jednostek
    Przez cały okres zadania."""
    kwoty_roczne: tuple[KwotaRoczna, ...] = Field(min_length=1)
    """Wartość w kolejnych latach
    Każdy rok zadania, po kolei; także rok z kwotą 0."""

    @cached_property
    def wartosc(self) -> Decimal:
        """Unit cost × number of units, to the grosz."""
        return (self.koszt_jednostkowy * self.liczba_jednostek).quantize(_GROSZ, ROUND_HALF_UP)

    @cached_property
    def razem(self) -> Decimal:
        """Sum of all years."""
        return razem(self.kwoty_roczne)

    @rule(_RWZ["zał. 1 sekcja V.A"])
    def _value_is_cost_times_units(self) -> Findings:
        """Koszt jednostkowy razy liczba jednostek daje sumę kwot z lat."""
        if self.wartosc != self.razem:
            yield error(
                "kwoty_roczne",
                f"Koszt jednostkowy × liczba jednostek daje {kwota_zapis(self.wartosc)}, a suma lat to "
                f"{kwota_zapis(self.razem)} (różnica {kwota_zapis(abs(self.wartosc - self.razem))}).",
                hint="Popraw kwoty lat, koszt jednostkowy albo liczbę jednostek.",
            )

    @rule(_RWZ["zał. 1 sekcja V.A"])
    def _years_stand_in_order(self) -> Findings:
        """Lata kosztu stoją po kolei, każdy raz."""
        given = [item.rok for item in self.kwoty_roczne]
        if given != sorted(set(given)):
            yield error(
                "kwoty_roczne",
                f"Lata stoją w kolejności: {', '.join(map(str, given))}.",
                hint="Ustaw lata rosnąco, każdy raz.",
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
        """Sum of the activity's costs in every year."""
        return sumy_lat(self.koszty)

    @cached_property
    def razem(self) -> Decimal:
        """Sum of the activity's costs."""
        return suma(koszt.razem for koszt in self.koszty)


class Kosztorys(Part):
    """Zestawienie kosztów realizacji zadania"""

    dzialania: tuple[Dzialanie, ...] = Field(min_length=1)
    """Koszty realizacji działań"""
    koszty_administracyjne: tuple[PozycjaKosztu, ...] = ()
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
        """Sum of the costs of activities in every year."""
        return sumy_lat(self.koszty_dzialan)

    @cached_property
    def dzialania_razem(self) -> Decimal:
        """Sum of the costs of activities."""
        return suma(koszt.razem for koszt in self.koszty_dzialan)

    @cached_property
    def administracyjne_w_latach(self) -> tuple[KwotaRoczna, ...]:
        """Sum of administrative costs in every year, also where it is 0."""
        known = {item.rok: item.kwota for item in sumy_lat(self.koszty_administracyjne)}
        return tuple(
            KwotaRoczna.model_construct(rok=item.rok, kwota=known.get(item.rok, Decimal("0.00")))
            for item in self.dzialania_w_latach
        )

    @cached_property
    def administracyjne_razem(self) -> Decimal:
        """Sum of administrative costs."""
        return suma(koszt.razem for koszt in self.koszty_administracyjne)

    @cached_property
    def w_latach(self) -> tuple[KwotaRoczna, ...]:
        """Sum of all costs in every year."""
        return sumy_lat((*self.koszty_dzialan, *self.koszty_administracyjne))

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
    wklad_finansowy: Kwota = Decimal("0.00")
    """Wkład własny finansowy [zł]"""
    wklad_niefinansowy: Kwota = Decimal("0.00")
    """Wkład własny niefinansowy [zł]
    Wycena wkładu osobowego i rzeczowego."""
    swiadczenia_odbiorcow: Kwota = Decimal("0.00")
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
        return self._udzialy[0]

    @cached_property
    def udzial_finansowego(self) -> Decimal:
        """Share of the own contribution in money."""
        return self._udzialy[1]

    @cached_property
    def udzial_niefinansowego(self) -> Decimal:
        """Share of the own contribution in work and things."""
        return self._udzialy[2]

    @cached_property
    def udzial_wkladu(self) -> Decimal:
        """Share of the own contribution."""
        return self.udzial_finansowego + self.udzial_niefinansowego

    @cached_property
    def udzial_swiadczen(self) -> Decimal:
        """Share of the recipients' payments."""
        return self._udzialy[3]

    @cached_property
    def _udzialy(self) -> tuple[Decimal, ...]:
        return udzialy(
            (self.dotacja, self.wklad_finansowy, self.wklad_niefinansowy, self.swiadczenia_odbiorcow)
        )


def sumy_lat(koszty: Iterable[PozycjaKosztu]) -> tuple[KwotaRoczna, ...]:
    """Sums of costs by year, in the order of years."""
    sums: dict[int, Decimal] = {}
    for koszt in koszty:
        for item in koszt.kwoty_roczne:
            sums[item.rok] = sums.get(item.rok, Decimal("0.00")) + item.kwota
    return tuple(KwotaRoczna.model_construct(rok=rok, kwota=sums[rok]) for rok in sorted(sums))


def udzialy(kwoty: tuple[Decimal, ...]) -> tuple[Decimal, ...]:
    """Shares in per cent with two places that make exactly 100; the largest remainders are rounded up.

    >>> [str(share) for share in udzialy((Decimal(1), Decimal(1), Decimal(1)))]
    ['33.34', '33.33', '33.33']
    """
    whole = suma(kwoty)
    if not whole:
        return tuple(Decimal("0.00") for _ in kwoty)
    exact = [kwota * 100 / whole for kwota in kwoty]
    shares = [share.quantize(_GROSZ, ROUND_DOWN) for share in exact]
    left = int((_STO - sum(shares)) / _GROSZ)
    by_rest = sorted(range(len(kwoty)), key=lambda index: shares[index] - exact[index])
    for index in by_rest[:left]:
        shares[index] += _GROSZ
    return tuple(shares)
