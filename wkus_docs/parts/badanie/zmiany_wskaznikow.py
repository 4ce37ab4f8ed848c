"""Indicators of a variant against today: how far each moved, and which of them are worse."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.dokladnosc import do_porownan
from wkus_docs.analiza.efekty import NAJNIZSZA, NAJWYZSZA, zmiana_efektow
from wkus_docs.analiza.progi_zwrotne import zwrotna_wartosc
from wkus_docs.analiza.wskaznik import NAJMNIEJ, NAJWIECEJ, droga, zmiana
from wkus_docs.parts.badanie.naklady import Wariant
from wkus_docs.parts.badanie.wskaznik_efektu import RodzajWskaznika, WskaznikEfektu
from wkus_docs.parts.badanie.wynik_wariantu import ilosc

ZADOWOLENIE = "Zadowolenie odbiorców"
ZADEN = "żaden wskaźnik"


@dataclass(frozen=True, slots=True)
class ZmianaWskaznika:
    """An indicator today and in a variant; satisfaction is one too, from 1 to 5."""

    nazwa: str
    rodzaj: RodzajWskaznika
    waga: Decimal
    baza: Decimal | None
    cel: Decimal | None
    dzis: Decimal | None
    wariant: Decimal | None

    @property
    def droga_wariantu(self) -> Decimal | None:
        """Way from base to target in the variant."""
        return self._droga(self.wariant)

    @property
    def zmiana(self) -> Decimal | None:
        """Δd: change of the way from base to target."""
        return zmiana(self._droga(self.dzis), self._droga(self.wariant))

    @property
    def czy_gorszy(self) -> bool | None:
        """Whether the indicator is worse than today; None where nobody knows."""
        return None if self.zmiana is None else do_porownan(self.zmiana) < 0

    @property
    def czy_przyciety(self) -> bool:
        """Whether the printed achievement in the variant hides part of the way."""
        przebyta = self._droga(self.wariant)
        return przebyta is not None and not NAJMNIEJ <= przebyta <= NAJWIECEJ

    @property
    def opis(self) -> str:
        """The indicator with both values."""
        return f"{self.nazwa} ({ilosc(self.dzis)} → {ilosc(self.wariant)})"

    def czy_mozliwa(self, wartosc: Decimal) -> bool:
        """Whether the indicator can have such a value: none is below 0, satisfaction has its scale."""
        if self.nazwa == ZADOWOLENIE and self.baza == NAJNIZSZA:
            return NAJNIZSZA <= wartosc <= NAJWYZSZA
        return wartosc >= 0

    def zwrotna(self, roznica: Decimal | None) -> Decimal | None:
        """Value at which the weighted effects are as today, the other indicators as they are."""
        return zwrotna_wartosc(self.wariant, self.baza, self.cel, self.waga, roznica)

    def _droga(self, wartosc: Decimal | None) -> Decimal | None:
        return droga(self.baza, self.cel, wartosc)


def zmiany_wskaznikow(
    wskazniki: Iterable[WskaznikEfektu],
    numer: int,
    dzis: Wariant,
    wariant: Wariant,
    waga_zadowolenia: Decimal | None,
) -> tuple[ZmianaWskaznika, ...]:
    """Return the indicators of the variant of that number against variant 0; satisfaction last, where it counts."""
    zmiany = tuple(
        ZmianaWskaznika(w.nazwa, w.rodzaj, w.waga, w.baza, w.cel, w.wartosc(0), w.wartosc(numer))
        for w in wskazniki
    )
    if not waga_zadowolenia:
        return zmiany
    zadowolenie = ZmianaWskaznika(
        ZADOWOLENIE, RodzajWskaznika.JAKOSC, waga_zadowolenia, NAJNIZSZA, NAJWYZSZA, dzis.zadowolenie, wariant.zadowolenie
    )  # fmt: skip
    return (*zmiany, zadowolenie)


def roznica(zmiany: Iterable[ZmianaWskaznika], rodzaj: RodzajWskaznika) -> Decimal | None:
    """ΔWE of effects or of quality: changes weighted, nothing bounded."""
    return zmiana_efektow((jedna.waga, jedna.zmiana) for jedna in zmiany if jedna.rodzaj == rodzaj)
