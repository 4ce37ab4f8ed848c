"""Interest on a grant that is paid back late: rates we know, and those of later days that the office gives."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from wkus_docs.analiza import odsetki
from wkus_docs.analiza.brak import powiedz
from wkus_docs.analiza.odsetki import OkresStawki, Stawka
from wkus_docs.document import ClassRule, Findings, Part, rule, warning
from wkus_docs.law.odsetki_za_zwloke import PRZEPIS, STAWKI_ZWLOKI, ZNANE_DO, StawkaZwloki
from wkus_docs.polish.zapis import data_slownie, kwota_tabela, liczba
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Procent
from wkus_docs.scalars.tekst import Tekst

_ZNANE = tuple(Stawka(one.od, one.procent) for one in STAWKI_ZWLOKI)


class StawkaOdsetek(Part):
    """Stawka odsetek od zaległości podatkowych"""

    od: Data
    """Od kiedy obowiązuje"""
    procent: Procent
    """Stawka [%]
    W stosunku rocznym."""
    zrodlo: Tekst
    """Skąd ją znamy
    Np. „obwieszczenie Ministra Finansów, M.P. z 2027 r. poz. 100”."""


def stawka_dnia(dzien: date) -> StawkaZwloki | None:
    """Return the rate we know for a day.

    >>> stawka_dnia(date(2025, 12, 4)).procent, stawka_dnia(date(2026, 10, 9)) is None
    (Decimal('11'), True)
    """
    if dzien > ZNANE_DO:
        return None
    return next((one for one in reversed(STAWKI_ZWLOKI) if one.od <= dzien), None)


def pozniejsze_stawki(podane: Iterable[StawkaOdsetek]) -> tuple[Stawka, ...]:
    """Return the rates that an office gives for days after ours end, the earliest first."""
    nowe = sorted((one for one in podane if one.od > ZNANE_DO), key=lambda one: one.od)
    return tuple(Stawka(one.od, one.procent) for one in nowe)


@dataclass(frozen=True, slots=True)
class OdsetkiZwrotu:
    """Interest on an amount from its first day up to and with another; ``pozniejsze`` are rates after ours end.

    ``od`` is None where the first day is not settled yet.
    """

    kwota: Decimal
    od: date | None
    do: date
    pozniejsze: tuple[Stawka, ...] = ()

    def _stawki(self, od: date) -> tuple[Stawka, ...]:
        """Rates that hold on the days of interest; ours end, and a day between them and the office's has none."""
        pozniejsze = self.pozniejsze
        if od > ZNANE_DO:
            return pozniejsze
        ciagle = bool(pozniejsze) and (pozniejsze[0].od - ZNANE_DO).days == 1
        return (*_ZNANE, *pozniejsze) if ciagle else _ZNANE

    @property
    def okresy(self) -> tuple[OkresStawki, ...] | None:
        """Days at each rate; None where a rate, or the first day, is not known."""
        if self.od is None:
            return None
        stawki = self._stawki(self.od)
        obce = bool(stawki) and stawki[-1].od > ZNANE_DO
        return odsetki.okresy(self.od, self.do, stawki, znane_do=self.do if obce else ZNANE_DO)

    @property
    def biegna(self) -> bool:
        """Whether interest has begun by the day of the reckoning."""
        return self.od is not None and self.od <= self.do

    @property
    def razem(self) -> Decimal | None:
        """Interest, in whole złote."""
        return odsetki.odsetki(self.kwota, self.okresy)

    @property
    def za_dzien(self) -> Decimal | None:
        """What each further day costs at the rate of the last one."""
        return odsetki.odsetki_za_dzien(self.kwota, self.okresy[-1].procent) if self.okresy else None

    @property
    def zapis(self) -> str:
        """Interest as text; why there is none."""
        if self.od is None:
            return "nie ustalono dnia"
        if not self.biegna:
            return "jeszcze nie biegną"
        return "nie policzono" if self.razem is None else kwota_tabela(self.razem)

    @property
    def dziennie(self) -> str:
        """What a day costs as text, with four places."""
        return powiedz(self.za_dzien, lambda znana: f"{znana:f}".replace(".", ",")) if self.biegna else "–"

    @property
    def rachunek(self) -> str:
        """The days and rates in words: „od 5 do 8 października … (4 dni) 10%”."""
        return "; ".join(
            f"od {data_slownie(czesc.od)} do {data_slownie(czesc.do)} ({czesc.dni} d.) {liczba(czesc.procent)}%"
            for czesc in self.okresy or ()
        )


def ogloszenia(okresy: Sequence[OkresStawki], podane: Sequence[StawkaOdsetek]) -> tuple[str, ...]:
    """Return where the rates of these days were announced, each once."""
    dni = sorted({okres.od for okres in okresy})
    znane = [one.ogloszono for dzien in dni if (one := stawka_dnia(dzien)) is not None]
    obce = [
        one.zrodlo for one in podane if any(one.od <= okres.do and okres.od > ZNANE_DO for okres in okresy)
    ]
    return tuple(dict.fromkeys((*znane, *obce)))


def rates_follow_ours(field: str) -> ClassRule:
    """Make the rule that rates given by the office are of days we do not know, one after the other."""

    @rule(
        PRZEPIS,
        holds="Podane stawki odsetek dotyczą dni, których stawki program nie zna, i stoją w kolejności.",
    )
    def check(part: Part) -> Findings:
        podane: tuple[StawkaOdsetek, ...] = getattr(part, field)
        for index, one in enumerate(podane):
            nasza = stawka_dnia(one.od)
            if nasza is not None and nasza.procent != one.procent:
                yield warning(
                    (field, index, "procent"),
                    f"Od {data_slownie(one.od)} stawka to {liczba(nasza.procent)}% ({nasza.ogloszono}), a podano "
                    f"{liczba(one.procent)}%.",
                    hint="Policzono według naszej; podaj tylko stawki od dni późniejszych niż "
                    f"{data_slownie(ZNANE_DO)}",
                )
            if index and one.od <= podane[index - 1].od:
                yield warning(
                    (field, index, "od"),
                    f"Stawka od {data_slownie(one.od)} stoi po stawce od {data_slownie(podane[index - 1].od)}",
                    hint="Ułóż stawki w kolejności dni i usuń powtórzone.",
                )

    return check
