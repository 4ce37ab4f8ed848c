"""A study that compares ways to provide a service: inputs, indicators, results, each variant against today."""

from collections.abc import Callable
from decimal import Decimal
from typing import Self

from pydantic import Field, PrivateAttr

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.ceny import w_cenach_roku
from wkus_docs.analiza.decyzja import PROGI, SIATKA, PoleSiatki, Prog
from wkus_docs.analiza.efekty import CALOSC, efekty, zadowolenie, zmiana_efektow
from wkus_docs.chart import Chart
from wkus_docs.document import Document, Findings, error, rule, warning
from wkus_docs.parts.badanie import reguly_wyniku
from wkus_docs.parts.badanie.braki_analizy import (
    braki_parametrow,
    braki_wariantow,
    braki_wskaznikow,
    data_are_complete,
)
from wkus_docs.parts.badanie.naklady import Wariant
from wkus_docs.parts.badanie.parametry_badania import ParametryBadania, RodzajCen
from wkus_docs.parts.badanie.porownanie import Porownanie
from wkus_docs.parts.badanie.tabele_analizy import (
    TabelaNakladow,
    Wiersz,
    WierszWskaznika,
    tabela_wskaznikow,
    tabela_wynikow,
)
from wkus_docs.parts.badanie.wskaznik_efektu import RodzajWskaznika, WskaznikEfektu
from wkus_docs.parts.badanie.wykresy import koszty_wariantow, osiagniecia_wariantow
from wkus_docs.parts.badanie.wynik_wariantu import WynikWariantu
from wkus_docs.parts.badanie.zmiany_wskaznikow import ZmianaWskaznika, zmiany_wskaznikow
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.usluga import Usluga
from wkus_docs.polish.zapis import kwota_zapis, liczba

Para = tuple[Decimal | None, Decimal | None]
"""Weight and achievement."""


class BadanieWariantow(Document):
    """Badanie wariantów realizacji usługi"""

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    parametry: ParametryBadania
    """Parametry badania"""
    usluga: Usluga
    """Usługa"""
    okres: Okres
    """Okres objęty badaniem
    Każdy wariant podaje nakłady na każdy rok tego okresu."""
    warianty: tuple[Wariant, ...] = Field(min_length=2)
    """Warianty
    Pierwszy to stan dzisiejszy (wariant 0), z którym porównuje się następne."""
    wskazniki: tuple[WskaznikEfektu, ...] = Field(min_length=1)
    """Wskaźniki efektów i jakości"""

    _dawniej: bool = PrivateAttr(default=False)
    """Whether results are those that version 0.1.0 reckoned."""

    def reckoned_for(self, asks: Callable[[str], bool]) -> Self:
        """The same study with the results of version 0.1.0, for a template that knows nothing of prices."""
        if asks("o_cenach"):
            return self
        made = self.model_copy()
        made._dawniej = True  # noqa: SLF001 – its own
        return made

    @property
    def tabele_nakladow(self) -> tuple[TabelaNakladow, ...]:
        """Inputs of every variant."""
        return tuple(
            TabelaNakladow(numer, wariant, self._dawniej) for numer, wariant in enumerate(self.warianty)
        )

    @property
    def tabela_wskaznikow(self) -> tuple[WierszWskaznika, ...]:
        """Indicators with values and achievements."""
        return tabela_wskaznikow(self.wskazniki, len(self.warianty))

    @property
    def kolumny_wskaznikow(self) -> tuple[str, ...]:
        """Headings of the two columns of every variant."""
        return tuple(f"Wariant {numer}: {co}" for numer, _ in enumerate(self.warianty) for co in ("a", "z"))

    @property
    def wyniki(self) -> tuple[WynikWariantu, ...]:
        """Results of every variant."""
        return tuple(self._wynik(numer, wariant) for numer, wariant in enumerate(self.warianty))

    @property
    def porownania(self) -> tuple[Porownanie, ...]:
        """Every variant but the first, against the first."""
        dzis, *badane = self.wyniki
        return tuple(
            Porownanie(dzis, badany, self.parametry, self.zmiany_wskaznikow(badany.numer))
            for badany in badane
        )

    def zmiany_wskaznikow(self, numer: int) -> tuple[ZmianaWskaznika, ...]:
        """Indicators of the variant of that number against today."""
        dzis, wariant = self.warianty[0], self.warianty[numer]
        return zmiany_wskaznikow(self.wskazniki, numer, dzis, wariant, self.parametry.waga_zadowolenia)

    def postep(self, numer: int, rodzaj: RodzajWskaznika) -> Decimal | None:
        """Weighted way from base to target of effects or quality in a variant, which nothing bounds."""
        return zmiana_efektow(
            (jedna.waga, jedna.droga_wariantu)
            for jedna in self.zmiany_wskaznikow(numer)
            if jedna.rodzaj == rodzaj
        )

    @property
    def siatka(self) -> tuple[PoleSiatki, ...]:
        """The grid of decisions, to be printed."""
        return SIATKA

    @property
    def progi(self) -> tuple[Prog, ...]:
        """Thresholds of the grid, to be printed."""
        return PROGI

    @property
    def koszt_odniesienia(self) -> Decimal | None:
        """k_ref in the prices of the study: of the middle of its years, or of the year of constant prices."""
        parametry, lata = self.parametry, [rok.rok for rok in self.warianty[0].lata]
        rok = Decimal(min(lata) + max(lata)) / 2
        if parametry.ceny == RodzajCen.STALE and parametry.rok_cen is not None:
            rok = Decimal(parametry.rok_cen)
        if parametry.rok_odniesienia is None or parametry.wzrost_cen is None:
            return parametry.koszt_odniesienia
        odstep = rok - parametry.rok_odniesienia
        return w_cenach_roku(parametry.koszt_odniesienia, parametry.wzrost_cen, odstep)

    @property
    def tabela_wynikow(self) -> tuple[Wiersz, ...]:
        """Results of all variants side by side."""
        return tabela_wynikow(self.wyniki, self.porownania)

    @property
    def wykres_kosztow(self) -> Chart:
        """Full cost of every variant in every year."""
        return koszty_wariantow(self.wyniki)

    @property
    def wykres_osiagniec(self) -> Chart:
        """Achievement of every indicator in every variant."""
        return osiagniecia_wariantow(self.wskazniki, len(self.warianty))

    @property
    def brakujace_dane(self) -> tuple[str, ...]:
        """What is not known of variants and indicators."""
        czy_zadowolenie = bool(self.parametry.waga_zadowolenia)
        return (
            *braki_wariantow(self.warianty, czy_zadowolenie=czy_zadowolenie),
            *braki_wskaznikow(self.wskazniki, len(self.warianty)),
        )

    @property
    def lista_brakow(self) -> tuple[str, ...]:
        """Missing data, and figures that would help but that one can do without."""
        return (*self.brakujace_dane, *braki_parametrow(self.parametry))

    def _wagi_i_osiagniecia(self, numer: int, rodzaj: RodzajWskaznika) -> list[Para]:
        pary: list[Para] = [(w.waga, w.osiagniecie(numer)) for w in self.wskazniki if w.rodzaj == rodzaj]
        if rodzaj == RodzajWskaznika.JAKOSC and self.parametry.waga_zadowolenia:
            ocena = zadowolenie(self.warianty[numer].zadowolenie)
            pary.append((self.parametry.waga_zadowolenia, ocena))
        return pary

    def _wynik(self, numer: int, wariant: Wariant) -> WynikWariantu:
        we, wj = (efekty(self._wagi_i_osiagniecia(numer, rodzaj)) for rodzaj in RodzajWskaznika)
        parametry = self.parametry
        return WynikWariantu(
            numer,
            wariant,
            we,
            wj,
            self.koszt_odniesienia,
            parametry.stopa_dyskontowa,
            parametry.wzrost_w_kwotach,
            self._dawniej,
        )

    @rule()
    def _variants_cover_the_years(self) -> Findings:
        """Każdy wariant podaje nakłady raz na każdy rok okresu, po kolei."""
        lata = list(self.okres.lata)
        for numer, wariant in enumerate(self.warianty):
            podane = [rok.rok for rok in wariant.lata]
            if lata and podane != lata:
                yield error(
                    ("warianty", numer, "lata"),
                    f"Wariant {numer} podaje lata {', '.join(map(str, podane))}, a badanie obejmuje "
                    f"{', '.join(map(str, lata))}.",
                    hint="Podaj każdy rok okresu raz, po kolei; czego nie wiadomo, zostaw puste.",
                )

    @rule()
    def _weights_sum_to_one(self) -> Findings:
        """Wagi wskaźników efektów sumują się do 1, tak samo wagi jakości razem z zadowoleniem."""
        for rodzaj in RodzajWskaznika:
            razem = suma(waga for waga, _ in self._wagi_i_osiagniecia(0, rodzaj))
            if razem is not None and razem != CALOSC:
                yield error(
                    "wskazniki",
                    f"Wagi (rodzaj: {rodzaj.etykieta}) dają razem {liczba(razem)}, a mają dać {CALOSC}.",
                    hint="Popraw wagi; do jakości wlicza się waga zadowolenia.",
                )

    @rule()
    def _effects_are_measured(self) -> Findings:
        """Jest co najmniej jeden wskaźnik efektu."""
        if not any(w.rodzaj == RodzajWskaznika.EFEKT for w in self.wskazniki):
            yield warning(
                "wskazniki",
                "Nie ma wskaźnika efektu, więc efekty i decyzja to „brak danych”.",
                hint="Dopisz wskaźnik, który mówi, co usługa zmienia u odbiorców.",
            )

    @rule()
    def _values_belong_to_variants(self) -> Findings:
        """Wartości wskaźnika należą do wariantów badania."""
        for numer, wskaznik in enumerate(self.wskazniki):
            for miejsce, item in enumerate(wskaznik.wartosci):
                if item.wariant >= len(self.warianty):
                    yield error(
                        ("wskazniki", numer, "wartosci", miejsce, "wariant"),
                        f"Nie ma wariantu {item.wariant}; ostatni to {len(self.warianty) - 1}.",
                        hint="Warianty liczy się od 0.",
                    )

    @rule()
    def _grants_fit_the_limits(self) -> Findings:
        """Dotacja mieści się w limicie wydatków na rok."""
        limity = {limit.rok: limit.kwota for limit in self.parametry.limity}
        for numer, wariant in enumerate(self.warianty[1:], 1):
            for miejsce, rok in enumerate(wariant.lata):
                limit = limity.get(rok.rok)
                if rok.dotacja is not None and limit is not None and rok.dotacja > limit:
                    yield warning(
                        ("warianty", numer, "lata", miejsce, "dotacja"),
                        f"Dotacja na {rok.rok} r. ({kwota_zapis(rok.dotacja)}) przekracza limit "
                        f"({kwota_zapis(limit)}).",
                        hint="Zmień wariant albo zaproponuj wyższy limit w prognozie.",
                    )

    _earlier_verdict_is_told = reguly_wyniku.earlier_verdict_is_told
    _prices_are_near_the_period = reguly_wyniku.prices_are_near_the_period
    _no_indicator_is_worse = reguly_wyniku.no_indicator_is_worse
    _scale_is_alike = reguly_wyniku.scale_is_alike
    _units_are_counted_alike = reguly_wyniku.units_are_counted_alike
    _all_sides_gain = reguly_wyniku.all_sides_gain
    _effects_of_today_can_be_divided_by = reguly_wyniku.effects_of_today_can_be_divided_by
    _change_pays_back_in_time = reguly_wyniku.change_pays_back_in_time
    _targets_are_within_reach = reguly_wyniku.targets_are_within_reach
    _data_are_complete = data_are_complete("brakujace_dane", at="warianty")
