"""A study that compares ways to provide a service: inputs, indicators, results, each variant against today."""

from decimal import Decimal

from pydantic import Field

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.efekty import CALOSC, efekty, zadowolenie
from wkus_docs.chart import Chart
from wkus_docs.document import Document, Findings, error, rule, warning
from wkus_docs.parts.badanie.braki_analizy import (
    braki_parametrow,
    braki_wariantow,
    braki_wskaznikow,
    data_are_complete,
)
from wkus_docs.parts.badanie.naklady import Wariant
from wkus_docs.parts.badanie.parametry_badania import ParametryBadania
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

    @property
    def tabele_nakladow(self) -> tuple[TabelaNakladow, ...]:
        """Inputs of every variant."""
        return tuple(TabelaNakladow(numer, wariant) for numer, wariant in enumerate(self.warianty))

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
        stopa, alfa, limity = self.parametry.stopa_dyskontowa, self.parametry.alfa, self.parametry.limity
        return tuple(Porownanie(dzis, badany, stopa, alfa, limity) for badany in badane)

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
        return WynikWariantu(numer, wariant, we, wj, self.parametry.koszt_odniesienia)

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

    _data_are_complete = data_are_complete("brakujace_dane", at="warianty")
