"""What is left of an amount to be paid back: each payment told apart into principal and interest, day by day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from wkus_docs.analiza import brak
from wkus_docs.analiza.brak import powiedz
from wkus_docs.analiza.odsetki import Stawka
from wkus_docs.analiza.wplata import zaliczenie
from wkus_docs.law import parameters
from wkus_docs.parts.pieniadze.do_zwrotu import PozycjaDoZwrotu, WplataZwrotu
from wkus_docs.parts.pieniadze.dotacja import dzien_zwrotu, ostatni_dzien_wydatkow
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.parts.pieniadze.odsetki_zwrotu import OdsetkiZwrotu
from wkus_docs.parts.pieniadze.zwrot_dotacji import dni_na_zwrot
from wkus_docs.polish.kalendarz import dzien_wolny, najblizszy_roboczy
from wkus_docs.polish.zapis import data_slownie, kwota_tabela, kwota_zapis

_ZERO = Decimal("0.00")
_NIE_PODZIELONO = "nie podzielono"


@dataclass(frozen=True, slots=True)
class CzescZwrotu:
    """Principal that bears interest from one day; None where the day is not settled."""

    kwota: Decimal
    od: date | None


@dataclass(frozen=True, slots=True)
class ZaliczonaWplata:
    """A payment and where it went; None where interest on its day is not known, so nobody can divide it."""

    wplata: WplataZwrotu
    naleznosc: Decimal | None
    odsetki: Decimal | None
    pozostalo: Decimal | None

    @property
    def na_naleznosc(self) -> str:
        """Part that lowers the principal, as text."""
        return _NIE_PODZIELONO if self.naleznosc is None else kwota_tabela(self.naleznosc)

    @property
    def na_odsetki(self) -> str:
        """Part that is interest, as text."""
        return _NIE_PODZIELONO if self.odsetki is None else kwota_tabela(self.odsetki)

    @property
    def po_wplacie(self) -> str:
        """Principal left after the payment, as text."""
        return powiedz(self.pozostalo, kwota_tabela)


@dataclass(frozen=True, slots=True)
class Rozliczenie:
    """All payments told apart, what is left after them (None where it is not known) and what was paid too much.

    ``przed_niepodzielonymi`` is what was left before the first payment that nobody can divide yet.
    """

    wplaty: tuple[ZaliczonaWplata, ...]
    czesci: tuple[CzescZwrotu, ...] | None
    przed_niepodzielonymi: tuple[CzescZwrotu, ...]
    nadplata: Decimal = _ZERO


@dataclass(frozen=True, slots=True)
class PozycjaRozliczona:
    """An amount with its number, its term, its interest up to ``na_dzien`` and what is left of it.

    ``stwierdzono`` is the day on which misuse or excess was found; ``stawki`` are rates of days after ours end.
    """

    numer: int
    pozycja: PozycjaDoZwrotu
    stwierdzono: date | None
    na_dzien: date
    stawki: tuple[Stawka, ...] = ()

    @property
    def termin(self) -> date | None:
        """Last day to pay back: that of the unused grant, or fifteen days after the finding."""
        given = self.pozycja
        if given.niewykorzystana:
            last = ostatni_dzien_wydatkow(given.rok, date(given.rok, 12, 31))
            return dzien_zwrotu(given.rok, given.koniec_wykorzystania or last)
        if self.stwierdzono is None:
            return None
        return self.stwierdzono + timedelta(days=dni_na_zwrot(self.stwierdzono))

    @property
    def dzien_wolny(self) -> str | None:
        """Name of the day off on which the term ends, if it does."""
        return None if self.termin is None else dzien_wolny(self.termin)

    @property
    def ostatni_dzien(self) -> date | None:
        """Last day on which a payment is in time: the term, or the working day after it."""
        return None if self.termin is None else najblizszy_roboczy(self.termin)

    @property
    def czesci(self) -> tuple[CzescZwrotu, ...]:
        """The whole amount by the first day of its interest, the earliest first (UFP art. 251 ust. 5, art. 252 ust. 6)."""
        given = self.pozycja
        if given.od_przekazania and given.transze:
            parts = (CzescZwrotu(item.kwota, item.data) for item in given.transze)
            return tuple(sorted(parts, key=lambda one: one.od or date.max))
        last = None if given.od_przekazania else self.ostatni_dzien
        return (CzescZwrotu(given.kwota, last + timedelta(days=1) if last else None),)

    @property
    def odsetki_od(self) -> date | None:
        """First day of interest, the earliest where there are several."""
        return self.czesci[0].od

    def odsetki_czesci(self, czesc: CzescZwrotu, do: date) -> OdsetkiZwrotu:
        """Interest on a part of the principal up to a day."""
        return OdsetkiZwrotu(czesc.kwota, czesc.od, do, self.stawki)

    def _zaliczona(
        self, kwota: Decimal, dzien: date, czesci: tuple[CzescZwrotu, ...]
    ) -> tuple[tuple[CzescZwrotu, ...], Decimal, Decimal, Decimal] | None:
        """What is left after a payment, what of it is principal, what interest, and what is over.

        A payment goes to the earliest part first (Ordynacja podatkowa, art. 62 § 1), in each in proportion.
        """
        left, principal, interest, rest = [], _ZERO, _ZERO, kwota
        for czesc in czesci:
            if not rest:
                left.append(czesc)
                continue
            naliczone = self.odsetki_czesci(czesc, dzien).razem
            if naliczone is None:
                return None
            done = zaliczenie(rest, czesc.kwota, naliczone)
            principal, interest, rest = principal + done.naleznosc, interest + done.odsetki, done.nadwyzka
            if done.naleznosc < czesc.kwota:
                left.append(CzescZwrotu(czesc.kwota - done.naleznosc, czesc.od))
        return tuple(left), principal, interest, rest

    @property
    def rozliczenie(self) -> Rozliczenie:
        """Every payment told apart, in the order of days."""
        czesci: tuple[CzescZwrotu, ...] | None = self.czesci
        known = self.czesci
        wplaty: list[ZaliczonaWplata] = []
        nadplata = _ZERO
        for one in sorted(self.pozycja.wplaty, key=lambda one: one.data):
            done = None if czesci is None else self._zaliczona(one.kwota, one.data, czesci)
            if done is None:
                czesci = None
                wplaty.append(ZaliczonaWplata(one, None, None, None))
                continue
            known, principal, interest, rest = done
            czesci = known
            nadplata += rest
            after = suma(czesc.kwota for czesc in known)
            wplaty.append(ZaliczonaWplata(one, principal, interest, after))
        return Rozliczenie(tuple(wplaty), czesci, known, nadplata)

    @property
    def wplacono(self) -> Decimal:
        """All payments together."""
        return suma(one.kwota for one in self.pozycja.wplaty)

    @property
    def pozostalo(self) -> Decimal | None:
        """Principal left; None where a payment could not be divided."""
        czesci = self.rozliczenie.czesci
        return None if czesci is None else suma(one.kwota for one in czesci)

    @property
    def naleznosc(self) -> Decimal:
        """Principal left; payments that nobody can divide yet are not taken from it."""
        return suma(one.kwota for one in self.rozliczenie.przed_niepodzielonymi)

    @property
    def zwrocona(self) -> bool:
        """Whether all of it was paid back, with interest."""
        return self.pozostalo == _ZERO

    @property
    def do_zaplaty(self) -> tuple[OdsetkiZwrotu, ...]:
        """What is left, by the first day of its interest, before payments that nobody can divide yet."""
        return tuple(
            self.odsetki_czesci(one, self.na_dzien) for one in self.rozliczenie.przed_niepodzielonymi
        )

    @property
    def nieodjete(self) -> tuple[WplataZwrotu, ...]:
        """Payments that could not be divided, so that they lower nothing yet."""
        return tuple(one.wplata for one in self.rozliczenie.wplaty if one.naleznosc is None)

    @property
    def niepodzielone(self) -> bool:
        """Whether some payment could not be divided."""
        return self.rozliczenie.czesci is None

    @property
    def odsetki(self) -> Decimal | None:
        """Interest on what is left up to the day of the reckoning; None where it is not known."""
        if self.zwrocona:
            return _ZERO
        return None if self.niepodzielone else brak.suma(one.razem for one in self.do_zaplaty)

    @property
    def bez_stawek(self) -> bool:
        """Whether interest of some part runs and its rates are not known."""
        return any(one.biegna and one.razem is None for one in self.do_zaplaty)

    @property
    def przedawnienie(self) -> date:
        """The earliest day after which the claim may be barred: years after the end of the year of the term.

        For what was left over the term is known; for the rest courts differ, so the year of the grant counts.
        """
        lata: int = parameters["lata_przedawnienia_zwrotu"].na(self.na_dzien)
        given = self.pozycja
        year = self.termin.year if given.niewykorzystana and self.termin else given.rok
        return date(year + lata, 12, 31)

    @property
    def opis_odsetek(self) -> str:
        """„od dnia 15 lutego 2027 r.”; of several parts, each with its amount."""
        parts = self.rozliczenie.przed_niepodzielonymi or self.czesci
        if len(parts) == 1:
            return f"od dnia {data_slownie(parts[0].od)}" if parts[0].od else ""
        return ", ".join(
            f"od {kwota_zapis(one.kwota)} od dnia {data_slownie(one.od)}" for one in parts if one.od
        )


def rozliczone(
    pozycje: Iterable[PozycjaDoZwrotu], stwierdzono: date | None, na_dzien: date, stawki: tuple[Stawka, ...]
) -> Iterator[PozycjaRozliczona]:
    """Yield every amount with its number, reckoned up to a day."""
    for numer, pozycja in enumerate(pozycje, 1):
        yield PozycjaRozliczona(numer, pozycja, stwierdzono, na_dzien, stawki)
