"""What comes out of the financial plan of an agreement: totals, shares, room under limits, valorisation."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.brak import powiedz, suma
from wkus_docs.analiza.kalkulacja import udzial
from wkus_docs.analiza.plan_finansowy import (
    podwyzka_narastajaco,
    saldo_rezerwy,
    skutek_waloryzacji,
    stopa_waloryzacji,
)
from wkus_docs.documents.plan_finansowy_kontraktu.plan_kontraktu import RokPlanu, TranszaPlanu, Waloryzacja
from wkus_docs.parts.badanie.wynik_wariantu import procent, ulamek, zlote

Kwota = Callable[[RokPlanu], Decimal | None]
"""An amount that a year has."""


@dataclass(frozen=True, slots=True)
class WierszPlanu:
    """A source of money: its amount in every year, the total, and its share.

    The figures are made when asked for: in a draft, one that is missing takes one row with it, not all.
    """

    nazwa: str
    kwota: Kwota
    lata: tuple[RokPlanu, ...]
    czy_suma: bool = False

    @property
    def kwoty(self) -> tuple[Decimal | None, ...]:
        """Amount in every year."""
        return tuple(map(self.kwota, self.lata))

    @property
    def razem(self) -> Decimal | None:
        """Total of all years."""
        return suma(self.kwoty)

    @property
    def udzial(self) -> Decimal | None:
        """Share in the cost of all years."""
        return udzial(self.razem, suma(rok.razem for rok in self.lata))

    @property
    def komorki(self) -> tuple[str, ...]:
        """Years, total, share."""
        return (*map(zlote, self.kwoty), zlote(self.razem), procent(self.udzial))


@dataclass(frozen=True, slots=True)
class WynikLimitu:
    """Conformity of a year with the forecast."""

    rok: RokPlanu

    @property
    def ocena(self) -> str:
        """Whether the grant fits the limit, in words."""
        if self.rok.zapas is None:
            return "brak danych"
        return "mieści się w limicie" if self.rok.zapas >= 0 else "przekracza limit"

    @property
    def komorki(self) -> tuple[str, ...]:
        """Grant, limit, difference, verdict."""
        return zlote(self.rok.dotacja), zlote(self.rok.limit), zlote(self.rok.zapas), self.ocena


@dataclass(frozen=True, slots=True)
class WynikWaloryzacji:
    """What valorisation would cost in a year, and whether the reserve suffices; ``wczesniejsze`` are the years before."""

    rok: RokPlanu
    zasady: Waloryzacja
    wczesniejsze: tuple[RokPlanu, ...] = ()

    @property
    def stopa(self) -> Decimal | None:
        """Rate of valorisation, in per cent."""
        return self._stopa(self.rok)

    @property
    def podwyzka(self) -> Decimal | None:
        """Rise above the plan, with those of earlier years where they stay."""
        wynik: Decimal | None = Decimal(0)
        for rok in (*self.wczesniejsze, self.rok):
            wynik = podwyzka_narastajaco(wynik, self._stopa(rok), zostaje=self.zasady.kumuluje)
        return wynik

    @property
    def skutek(self) -> Decimal | None:
        """By how much the grant would rise."""
        return skutek_waloryzacji(self.rok.dotacja, self.podwyzka)

    @property
    def po_waloryzacji(self) -> Decimal | None:
        """Grant after valorisation."""
        return suma((self.rok.dotacja, self.skutek))

    @property
    def saldo(self) -> Decimal | None:
        """What is left of the reserve; negative when it does not suffice."""
        return saldo_rezerwy(self.rok.rezerwa, self.skutek)

    def _stopa(self, rok: RokPlanu) -> Decimal | None:
        return stopa_waloryzacji(rok.wskaznik_cen, self.zasady.prog, self.zasady.pulap)

    @property
    def komorki(self) -> tuple[str, ...]:
        """Growth of prices, rate, effect, grant after it, reserve, what is left of it, rise above the plan."""
        return (
            _procent(self.rok.wskaznik_cen),
            _procent(self.stopa),
            zlote(self.skutek),
            zlote(self.po_waloryzacji),
            zlote(self.rok.rezerwa),
            zlote(self.saldo),
            powiedz(self.podwyzka, lambda znana: f"{ulamek(znana)}%"),
        )


@dataclass(frozen=True, slots=True)
class WierszTranszy:
    """An instalment, and what has been paid with it since the beginning."""

    transza: TranszaPlanu
    narastajaco: Decimal | None

    @property
    def komorki(self) -> tuple[str, ...]:
        """Amount and running total."""
        return zlote(self.transza.kwota), zlote(self.narastajaco)


ZRODLA: tuple[tuple[str, Kwota], ...] = (
    ("Dotacja", lambda rok: rok.dotacja),
    ("Środki finansowe organizacji", lambda rok: rok.srodki_finansowe),
    ("Wkład osobowy", lambda rok: rok.wklad_osobowy),
    ("Wkład rzeczowy", lambda rok: rok.wklad_rzeczowy),
    ("Wpłaty odbiorców", lambda rok: rok.wplaty_odbiorcow),
)
"""Sources of money, in the order of the plan."""


def _procent(wartosc: Decimal | None) -> str:
    return procent(None if wartosc is None else wartosc / 100)
