"""Weights of criteria from a panel of judges: who is first by the weights of each, and whether the order is stable."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.dokladnosc import grosz, iloraz
from wkus_docs.analiza.efekty import CALOSC
from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.documents.porownanie_wariantow.kryterium_porownania import KryteriumPorownania
from wkus_docs.documents.porownanie_wariantow.ranking_wariantow import Ranking
from wkus_docs.documents.porownanie_wariantow.wrazliwosc_rankingu import lista_wariantow
from wkus_docs.parts.badanie.wynik_wariantu import ilosc
from wkus_docs.polish.zapis import liczba
from wkus_docs.scalars.liczba import Ulamek
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class StronaSedziego(Wybor):
    """From which side a judge looks."""

    EKONOMICZNA = "ekonomiczna", "ekonomiczna"
    SPOLECZNA = "spoleczna", "społeczna"


class WagiSedziego(Part):
    """Wagi sędziego"""

    sedzia: Tekst
    """Kto nadał wagi
    Funkcja albo instytucja, np. „skarbnik”, „rada rodziców”."""
    strona: StronaSedziego
    """Strona
    ekonomiczna albo społeczna."""
    wagi: tuple[Ulamek, ...]
    """Wagi kryteriów
    W kolejności kryteriów; sumują się do 1."""

    @rule()
    def _weights_sum_to_one(self) -> Findings:
        """Wagi sędziego sumują się do 1."""
        razem = sum(self.wagi, Decimal(0))
        if razem != CALOSC:
            yield error("wagi", f"Wagi dają razem {liczba(razem)}, a mają dać 1.", hint="Popraw wagi.")


@dataclass(frozen=True, slots=True)
class WierszPanelu:
    """A judge, the weights given, and who is first by them, as text."""

    sedzia: str
    strona: str
    wagi: tuple[str, ...]
    pierwszy: str


@dataclass(frozen=True, slots=True)
class ZdanieSedziego:
    """Who weighs, from which side, and how."""

    sedzia: str
    strona: StronaSedziego
    wagi: tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class PanelSedziow:
    """The panel and the ranking it is tried on."""

    sedziowie: tuple[ZdanieSedziego, ...]
    ranking: Ranking

    @property
    def wiersze(self) -> tuple[WierszPanelu, ...]:
        """Every judge, then the mean of each side and of all."""
        strony = [
            (
                f"średnia, strona {strona.etykieta}",
                [jeden.wagi for jeden in self.sedziowie if jeden.strona == strona],
            )
            for strona in StronaSedziego
        ]
        srednie = [*strony, ("średnia panelu", [jeden.wagi for jeden in self.sedziowie])]
        return (
            *(self._wiersz(jeden.sedzia, jeden.strona.etykieta, jeden.wagi) for jeden in self.sedziowie),
            *(self._wiersz(nazwa, "–", _srednia(wagi)) for nazwa, wagi in srednie if wagi),
        )

    @property
    def wniosek(self) -> str:
        """Whether the first place hangs on whose weights one takes."""
        pierwsze = self.ranking.pierwsze
        zgodni = sum(self._pierwsze(jeden.wagi) == pierwsze for jeden in self.sedziowie)
        kto = lista_wariantow(pierwsze)
        if zgodni == len(self.sedziowie):
            return f"Pierwsze miejsce nie zależy od tego, czyje wagi się weźmie: u wszystkich sędziów ({zgodni}) to {kto}."
        return (
            f"Pierwsze miejsce zależy od wag: {kto} jest pierwszy u {zgodni} z {len(self.sedziowie)} sędziów."
        )

    def _pierwsze(self, wagi: Sequence[Decimal]) -> tuple[int, ...]:
        kryteria = tuple(
            kryterium.model_copy(update={"waga": waga})
            for kryterium, waga in zip(self.ranking.kryteria, wagi, strict=False)
        )
        return Ranking.z_wartosci(kryteria, self.ranking.wartosci[: len(kryteria)]).pierwsze

    def _wiersz(self, sedzia: str, strona: str, wagi: Sequence[Decimal]) -> WierszPanelu:
        return WierszPanelu(sedzia, strona, tuple(map(ilosc, wagi)), lista_wariantow(self._pierwsze(wagi)))


def _srednia(wiele: Sequence[Sequence[Decimal]]) -> tuple[Decimal, ...]:
    """Mean weights; the last takes what rounding left, so that they sum to 1."""
    srednie = [
        grosz(iloraz(sum(kolumna, Decimal(0)), Decimal(len(kolumna))) or Decimal(0))
        for kolumna in zip(*wiele, strict=False)
    ]
    return (*srednie[:-1], CALOSC - sum(srednie[:-1], Decimal(0))) if srednie else ()


def panel_sedziow(sedziowie: Sequence[WagiSedziego], ranking: Ranking) -> PanelSedziow:
    """Return the panel of a comparison, tried on its ranking."""
    zdania = (ZdanieSedziego(jeden.sedzia, jeden.strona, jeden.wagi) for jeden in sedziowie)
    return PanelSedziow(tuple(zdania), ranking)


def wagi_sedziow(sedziowie: Sequence[WagiSedziego], kryteria: Sequence[KryteriumPorownania]) -> Findings:
    """Find judges who weighed more or fewer criteria than there are."""
    for index, jeden in enumerate(sedziowie):
        if len(jeden.wagi) != len(kryteria):
            yield error(
                ("sedziowie", index, "wagi"),
                f"Wag jest {len(jeden.wagi)}, a kryteriów {len(kryteria)}.",
                hint="Podaj jedną wagę dla każdego kryterium, w ich kolejności.",
            )
