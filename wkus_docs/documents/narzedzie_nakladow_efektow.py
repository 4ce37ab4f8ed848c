"""Narzędzie do badania nakładów i efektów."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.efekty import CALOSC, efekty, zadowolenie
from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, Take, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.braki_analizy import braki_parametrow, braki_wariantow, braki_wskaznikow
from wkus_docs.parts.jednostka import Jednostka
from wkus_docs.parts.naklady import Wariant
from wkus_docs.parts.okres import Okres
from wkus_docs.parts.parametry_badania import MomentBadania, ParametryBadania
from wkus_docs.parts.porownanie import Porownanie
from wkus_docs.parts.tabele_analizy import (
    TabelaNakladow,
    Wiersz,
    WierszWskaznika,
    tabela_wskaznikow,
    tabela_wynikow,
)
from wkus_docs.parts.usluga import Usluga
from wkus_docs.parts.wskaznik_efektu import RodzajWskaznika, WskaznikEfektu
from wkus_docs.parts.wynik_wariantu import WynikWariantu
from wkus_docs.parts.zespol import OsobaZespolu
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie, kwota_zapis, liczba
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst

Para = tuple[Decimal | None, Decimal | None]
"""Weight and achievement."""


class NarzedzieNakladowEfektow(Document):
    """Narzędzie do badania nakładów i efektów

    Porównuje sposoby realizacji usługi: co kosztują w każdym roku, ile kosztuje jednostka usługi, jakie dają
    efekty i jakość, co zostaje po zmianie kosztów albo skali o 10 i 20%. Czego nie wiadomo, to stoi w wynikach
    jako „brak danych”, nigdy jako 0. Używa się go przed decyzją i po zakończeniu zadania.
    """

    about: ClassVar[About] = About(
        kind="analiza",
        stages=("1 diagnoza", "10 ewaluacja"),
        author="referat urzędu ze skarbnikiem i organizacją",
        legal_basis=(LegalBasis(acts["udpp"]["art. 5 ust. 3"]), LegalBasis(acts["ufp"]["art. 44 ust. 3"])),
        provenance=(Provenance.WKUS, Provenance.PRACTICE),
        sources="Z projektu WKUS znana jest tylko nazwa narzędzia; jego treści, wskaźników ani wzorów nie "
        "opublikowano. Kategorie nakładów, wzory, progi siatki decyzji i wartości domyślne (stopa 4%, α = 0,5) "
        "są własne. Indeks wartości idzie za pomysłem modelu NAWIKUS, którego wzór nie jest dostępny. "
        "Art. 44 ust. 3 ustawy o finansach publicznych podano z pamięci.",
    )

    takes: ClassVar[tuple[Take, ...]] = (Take("usluga", "karta_diagnozy_uslugi", "usluga"),)

    jednostka: Jednostka
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
    ryzyka: tuple[Tekst, ...] = Field(min_length=1)
    """Ryzyka
    Co może sprawić, że wyniki będą inne."""
    wnioski: Opis
    """Wnioski i rekomendacja"""
    opracowali: tuple[OsobaZespolu, ...] = Field(min_length=1)
    """Opracowali"""
    data_opracowania: Data
    """Data opracowania"""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Badanie nakładów i efektów: {self.usluga.nazwa}"

    @property
    def autor_dokumentu(self) -> str:
        """The office."""
        return self.jednostka.urzad.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the analysis."""
        return self.data_opracowania

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

    @rule(acts["ufp"]["art. 226 ust. 3 pkt 4"])
    def _grants_fit_the_limits(self) -> Findings:
        """Dotacja mieści się w limicie wydatków na rok."""
        limity = {limit.rok: limit.kwota for limit in self.parametry.limity}
        for numer, wariant in enumerate(self.warianty[1:], 1):
            for miejsce, rok in enumerate(wariant.lata):
                if rok.dotacja is not None and rok.dotacja > limity.get(rok.rok, rok.dotacja):
                    yield warning(
                        ("warianty", numer, "lata", miejsce, "dotacja"),
                        f"Dotacja na {rok.rok} r. ({kwota_zapis(rok.dotacja)}) przekracza limit "
                        f"({kwota_zapis(limity[rok.rok])}).",
                        hint="Zmień wariant albo zaproponuj wyższy limit w prognozie.",
                    )

    @rule()
    def _day_agrees_with_the_moment(self) -> Findings:
        """Badanie przed decyzją nie jest późniejsze niż okres, a badanie po realizacji – wcześniejsze."""
        przed = self.parametry.moment == MomentBadania.PRZED
        if (przed and self.data_opracowania > self.okres.do) or (
            not przed and self.data_opracowania < self.okres.od
        ):
            yield warning(
                "data_opracowania",
                f"Badanie z {data_slownie(self.data_opracowania)} jest "
                f"{'przed decyzją, choć okres już minął' if przed else 'po realizacji, choć okres się nie zaczął'}.",
                hint="Sprawdź datę, okres i moment badania.",
            )

    @rule()
    def _data_are_complete(self) -> Findings:
        """Żadnych danych nie brakuje."""
        if self.brakujace_dane:
            ile = policz(len(self.brakujace_dane), "miejscu", "miejscach", "miejscach")
            yield warning(
                "warianty",
                f"Danych brakuje w {ile}: {'; '.join(self.brakujace_dane[:3])}.",
                hint="Uzupełnij je; tam, gdzie są potrzebne, wynik to „brak danych”.",
            )
