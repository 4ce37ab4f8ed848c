"""The estimate of an updated offer: each cost as it is now, beside what it was in the offer."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Annotated

from pydantic import Field

from wkus_docs.parts.pieniadze.kosztorys import Dzialanie, Kosztorys, KwotaKosztu, PozycjaKosztu
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.parts.pieniadze.wiersz_zmiany import WierszZmiany
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.kwota import Kwota

_ZERO = Decimal("0.00")


class KwotaPoZmianie(KwotaKosztu):
    """Wartość kosztu w roku w ofercie i po zmianie"""

    kwota: Kwota
    """Wartość po zmianie [zł]
    0, gdy oferent rezygnuje z tego kosztu."""
    kwota_w_ofercie: Kwota | None = None
    """Wartość w ofercie [zł]
    Puste: w ofercie tego kosztu w tym roku nie było."""
    z_dotacji: Kwota | None = None
    """Ile z tego pokryje dotacja [zł]
    Po zmianie. Puste we wszystkich pozycjach: kalkulacja nie mówi, który koszt pokrywa dotacja."""

    @property
    def przed(self) -> Decimal:
        """Amount in the offer, 0,00 where it had none."""
        return self.kwota_w_ofercie or _ZERO


class KosztPoZmianie(PozycjaKosztu):
    """Koszt"""

    kwoty_roczne: tuple[KwotaPoZmianie, ...] = Field(min_length=1)
    """Wartość w kolejnych latach
    Rok, którego nie podano, ma kwotę 0."""

    @property
    def przed_zmiana(self) -> Decimal:
        """Sum of all years in the offer."""
        return suma(item.przed for item in self.kwoty_roczne)

    @property
    def nowy(self) -> bool:
        """Whether the offer had no such cost."""
        return not self.przed_zmiana and bool(self.razem)

    @property
    def usuniety(self) -> bool:
        """Whether the offeror gives the cost up."""
        return bool(self.przed_zmiana) and not self.razem

    @property
    def czy_z_dotacji(self) -> bool:
        """Whether it is told how much of the cost the grant pays."""
        return any(item.z_dotacji is not None for item in self.kwoty_roczne)


class DzialaniePoZmianie(Dzialanie):
    """Działanie i jego koszty"""

    koszty: tuple[KosztPoZmianie, ...] = Field(min_length=1)
    """Koszty działania"""


@dataclass(frozen=True, slots=True)
class WierszKosztu:
    """A row of a comparison: an activity with the sum of its costs, a cost, or a sum."""

    numer: str
    zmiana: WierszZmiany
    wyrozniony: bool = False
    uwaga: str = ""


@dataclass(frozen=True, slots=True)
class PorownanieKosztow:
    """Costs before and after the change, of the whole task or of one year."""

    tytul: str
    wiersze: tuple[WierszKosztu, ...]
    razem: WierszZmiany


@dataclass(frozen=True, slots=True)
class WierszDotacji:
    """A cost and how much of it the grant pays in each year of the task."""

    nazwa: str
    w_latach: tuple[Decimal, ...]

    @property
    def razem(self) -> Decimal:
        """In all years."""
        return suma(self.w_latach)


class KosztorysPoZmianie(Kosztorys):
    """Zestawienie kosztów po zmianie"""

    dzialania: tuple[DzialaniePoZmianie, ...] = Field(min_length=1)
    """Koszty realizacji działań
    Także te, z których oferent rezygnuje: z kwotą 0 po zmianie."""
    koszty_administracyjne: Annotated[tuple[KosztPoZmianie, ...], ASKED] = ()
    """Koszty administracyjne
    Np. księgowość; puste, gdy takich kosztów nie ma."""

    @property
    def koszty(self) -> tuple[KosztPoZmianie, ...]:
        """Costs of all activities, then the administrative ones."""
        return (*(koszt for item in self.dzialania for koszt in item.koszty), *self.koszty_administracyjne)

    @property
    def przed_zmiana(self) -> Decimal:
        """Sum of all costs in the offer."""
        return suma(koszt.przed_zmiana for koszt in self.koszty)

    @property
    def bez_usunietych(self) -> "KosztorysPoZmianie":
        """The estimate without the costs that the offeror gives up, as it is attached to the agreement."""
        kept = [
            DzialaniePoZmianie.model_construct(
                nazwa=item.nazwa, koszty=tuple(koszt for koszt in item.koszty if not koszt.usuniety)
            )
            for item in self.dzialania
        ]
        return KosztorysPoZmianie.model_construct(
            dzialania=tuple(item for item in kept if item.koszty),
            koszty_administracyjne=tuple(
                koszt for koszt in self.koszty_administracyjne if not koszt.usuniety
            ),
        )

    @cached_property
    def porownania(self) -> tuple[PorownanieKosztow, ...]:
        """Costs before and after: of the whole task, then of each year, where there are several."""
        years = sorted({item.rok for koszt in self.koszty for item in koszt.kwoty_roczne})
        whole = self._porownanie("Koszty w całym okresie zadania [zł]", None)
        each = [self._porownanie(f"Koszty w {rok} r. [zł]", rok) for rok in years]
        return (whole, *each) if len(years) > 1 else (whole,)

    def _porownanie(self, tytul: str, rok: int | None) -> PorownanieKosztow:
        rows: list[WierszKosztu] = []
        for number, item in enumerate(self.dzialania, 1):
            costs = list(_wiersze(item.koszty, f"I.{number}", rok))
            if costs:
                rows += [WierszKosztu(f"I.{number}.", _razem(item.nazwa, costs), wyrozniony=True), *costs]
        administration = list(_wiersze(self.koszty_administracyjne, "II", rok))
        if administration:
            total = _razem("Koszty administracyjne", administration)
            rows += [WierszKosztu("II.", total, wyrozniony=True), *administration]
        return PorownanieKosztow(
            tytul, tuple(rows), _razem("Razem", [row for row in rows if not row.wyrozniony])
        )

    @property
    def czy_podzielone(self) -> bool:
        """Whether it is told which costs the grant pays."""
        return any(koszt.czy_z_dotacji for koszt in self.koszty)

    def z_dotacji(self, rok: int) -> Decimal:
        """Return how much of the costs of a year the grant pays."""
        return suma(_z_dotacji(koszt, rok) for koszt in self.koszty)

    def podzial_dotacji(self, lata: tuple[int, ...]) -> tuple[WierszDotacji, ...]:
        """Return the costs that the grant pays, in the order of the estimate."""
        rows = (
            WierszDotacji(koszt.nazwa, tuple(_z_dotacji(koszt, rok) for rok in lata)) for koszt in self.koszty
        )
        return tuple(row for row in rows if row.razem)


def _wiersze(koszty: Iterable[KosztPoZmianie], numer: str, rok: int | None) -> Iterator[WierszKosztu]:
    """Rows of costs, without those that cost nothing in the year either before or after."""
    for place, koszt in enumerate(koszty, 1):
        years = [item for item in koszt.kwoty_roczne if rok in {None, item.rok}]
        zmiana = WierszZmiany(
            koszt.nazwa, suma(item.przed for item in years), suma(item.kwota for item in years)
        )
        if zmiana.przed or zmiana.po:
            mark = "nowy koszt" if koszt.nowy else "rezygnacja z kosztu" if koszt.usuniety else ""
            yield WierszKosztu(f"{numer}.{place}.", zmiana, uwaga=mark)


def _razem(nazwa: str, wiersze: Iterable[WierszKosztu]) -> WierszZmiany:
    rows = [row.zmiana for row in wiersze]
    return WierszZmiany(nazwa, suma(row.przed for row in rows), suma(row.po for row in rows))


def _z_dotacji(koszt: KosztPoZmianie, rok: int) -> Decimal:
    return suma(item.z_dotacji for item in koszt.kwoty_roczne if item.rok == rok and item.z_dotacji)
