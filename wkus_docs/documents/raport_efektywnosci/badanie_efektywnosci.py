"""What was carried out under a contract, set against what was foreseen before the decision."""

from dataclasses import dataclass, replace
from decimal import Decimal

from pydantic import Field

from wkus_docs.analiza.brak import suma as suma_znanych
from wkus_docs.chart import Chart
from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.raport_efektywnosci.koszty_zadania import KosztyZadania, koszty_zadania
from wkus_docs.documents.raport_efektywnosci.odchylenie_efektywnosci import (
    OdchylenieWielkosci,
    WyjasnienieOdchylenia,
    odchylenia,
)
from wkus_docs.documents.raport_efektywnosci.tabele_efektywnosci import (
    RokEfektywnosci,
    WierszOsiagniecia,
    lata_efektywnosci,
    powody_wykonania,
    wykres_kosztu_jednostki,
    wykres_osiagniec,
)
from wkus_docs.documents.raport_efektywnosci.wskaznik_efektywnosci import (
    PLAN,
    WYKONANIE,
    WskaznikEfektywnosci,
)
from wkus_docs.parts.badanie.badanie_wariantow import BadanieWariantow
from wkus_docs.parts.badanie.naklady import Wariant
from wkus_docs.parts.badanie.porownanie import Porownanie
from wkus_docs.parts.badanie.tabele_analizy import Wiersz
from wkus_docs.parts.badanie.wynik_wariantu import WynikWariantu
from wkus_docs.parts.badanie.wyniki_ewaluacji import KosztRoku
from wkus_docs.parts.pieniadze.kwoty import suma, years_match
from wkus_docs.parts.umowa.umowa_zadania import StronaUmowy, UmowaZadania
from wkus_docs.polish.zapis import kwota_zapis, liczba
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Procent
from wkus_docs.scalars.tekst import Tekst

ROLE = ("Bez kontraktu", "Plan", "Wykonanie")
"""What the three states are."""


@dataclass(frozen=True, slots=True)
class Stan:
    """A state with its role."""

    rola: str
    stan: Wariant


class BadanieEfektywnosci(BadanieWariantow):
    """Badanie efektywności kontraktu"""

    warianty: tuple[Wariant, ...] = Field(min_length=3, max_length=3)
    """Stan bez kontraktu, plan i wykonanie
    Dokładnie trzy: 0 – jak byłoby bez kontraktu, 1 – plan (oba z badania przed decyzją), 2 – wykonanie."""
    wskazniki: tuple[WskaznikEfektywnosci, ...] = Field(min_length=1)
    """Wskaźniki efektów i jakości
    Wartości: 0 – bez kontraktu, 1 – plan, 2 – wykonanie."""
    znak_sprawy: Tekst | None = None
    """Znak sprawy"""
    umowa: UmowaZadania
    """Umowa"""
    zmiany_umowy: tuple[Tekst, ...] = ()
    """Aneksy do umowy
    Każdy jednym zdaniem: numer, data i co zmienił."""
    zleceniobiorcy: tuple[StronaUmowy, ...] = Field(min_length=1)
    """Zleceniobiorca albo Zleceniobiorcy"""
    data_ex_ante: Data
    """Data badania przed decyzją
    Z niego pochodzą stan bez kontraktu i plan."""
    koszty: tuple[KosztRoku, ...] = Field(min_length=1)
    """Koszt zadania i dotacja w latach
    Plan według umowy z aneksami, wykonanie według rozliczeń."""
    prog_odchylenia: Procent = Decimal(5)
    """Próg odchylenia [%]
    Odchylenie od planu większe niż próg trzeba wyjaśnić. Gdy nie podano: 5%."""
    wyjasnienia: tuple[WyjasnienieOdchylenia, ...] = ()
    """Wyjaśnienia odchyleń"""

    @property
    def plan_dotacji(self) -> Decimal:
        """Grant of all years by the agreement with its annexes."""
        return suma(rok.plan_dotacji for rok in self.koszty)

    @property
    def koszty_zadania(self) -> tuple[KosztyZadania, ...]:
        """Cost of the task and grant, year by year and together."""
        return koszty_zadania(self.koszty)

    @property
    def tabela_wynikow(self) -> tuple[Wiersz, ...]:
        """Results of the three states side by side; „dziś” is long past."""
        wiersze = super().tabela_wynikow
        return tuple(
            replace(wiersz, nazwa=wiersz.nazwa.replace("wobec dziś", "wobec stanu bez kontraktu"))
            for wiersz in wiersze
        )

    @property
    def kolumny_wynikow(self) -> tuple[str, ...]:
        """Headings of the three states."""
        return ROLE

    @property
    def stany(self) -> tuple[Stan, ...]:
        """The three states with their roles."""
        return tuple(map(Stan, ROLE, self.warianty))

    @property
    def naklady(self) -> tuple[WynikWariantu, ...]:
        """Costs and volume of the three states, whatever is known of their effects."""
        return tuple(
            WynikWariantu(numer, wariant, None, None, None) for numer, wariant in enumerate(self.warianty)
        )

    @property
    def odchylenia(self) -> tuple[OdchylenieWielkosci, ...]:
        """Cost, units and unit cost, planned and actual, year by year and together."""
        return tuple(
            odchylenia(self.naklady[PLAN], self.naklady[WYKONANIE], self.wyjasnienia, self.prog_odchylenia)
        )

    @property
    def lata_efektywnosci(self) -> tuple[RokEfektywnosci, ...]:
        """Savings and economic efficiency, year by year and together."""
        bez, *badane = self.naklady
        stopa, alfa = self.parametry.stopa_dyskontowa, self.parametry.alfa
        return lata_efektywnosci(*(Porownanie(bez, badany, stopa, alfa, ()) for badany in badane))

    @property
    def osiagniecia(self) -> tuple[WierszOsiagniecia, ...]:
        """Indicators: planned, actual, achievement."""
        return tuple(map(WierszOsiagniecia, self.wskazniki))

    @property
    def powody_oceny(self) -> tuple[str, ...]:
        """What the execution gave against no contract, in words."""
        return powody_wykonania(self.porownania[-1])

    @property
    def ocena_planu(self) -> str:
        """Decision of the grid as foreseen."""
        return self.porownania[0].rozstrzygniecie

    @property
    def ocena_wykonania(self) -> str:
        """Decision of the grid as carried out."""
        return self.porownania[-1].rozstrzygniecie

    @property
    def wykres_kosztu_jednostki(self) -> Chart:
        """Unit cost of every year, planned and actual."""
        return wykres_kosztu_jednostki(self.naklady[PLAN], self.naklady[WYKONANIE])

    @property
    def wykres_osiagniecia(self) -> Chart:
        """Achievement of every indicator, planned and actual."""
        return wykres_osiagniec(self.wskazniki)

    @rule()
    def _costs_cover_the_years(self) -> Findings:
        """Koszt zadania i dotacja są podane dokładnie raz na każdy rok."""
        yield from years_match(self.koszty, self.okres.lata, "koszty")

    @rule()
    def _agreement_explains_the_grant(self) -> Findings:
        """Dotacja z umowy i aneksów to dotacja planowana w latach."""
        if self.plan_dotacji != self.umowa.kwota_dotacji and not self.zmiany_umowy:
            yield warning(
                "zmiany_umowy",
                f"Umowa dała {kwota_zapis(self.umowa.kwota_dotacji)}, a plan dotacji w latach to razem "
                f"{kwota_zapis(self.plan_dotacji)}.",
                hint="Dopisz aneks, który zmienił kwotę, albo popraw plan.",
            )

    @rule()
    def _inputs_agree_with_the_settlement(self) -> Findings:
        """Nakłady wykonania zgadzają się z rozliczonym kosztem zadania i dotacją."""
        rozliczone = {rok.rok: rok for rok in self.koszty}
        for index, rok in enumerate(self.warianty[WYKONANIE].lata):
            rozliczony = rozliczone.get(rok.rok)
            if rozliczony is None:
                continue
            if rok.dotacja is not None and rok.dotacja != rozliczony.dotacja:
                yield error(
                    ("warianty", WYKONANIE, "lata", index, "dotacja"),
                    f"Rok {rok.rok}: w nakładach dotacja to {kwota_zapis(rok.dotacja)}, a w rozliczeniu "
                    f"{kwota_zapis(rozliczony.dotacja)}.",
                    hint="Popraw jedną z kwot.",
                )
            zadanie = suma_znanych((rok.koszt_bezposredni, rok.wolontariat, rok.wklad_rzeczowy))
            if zadanie is not None and zadanie != rozliczony.koszt:
                yield warning(
                    ("warianty", WYKONANIE, "lata", index),
                    f"Rok {rok.rok}: koszt bezpośredni z wkładami to {kwota_zapis(zadanie)}, a rozliczony koszt "
                    f"zadania {kwota_zapis(rozliczony.koszt)}.",
                    hint="Sprawdź, czy policzono wszystkie koszty zadania i oba wkłady.",
                )

    @rule()
    def _deviations_are_explained(self) -> Findings:
        """Odchylenia większe niż próg są wyjaśnione, każde raz i we właściwym roku."""
        for jedno in self.odchylenia:
            if jedno.rok is not None and jedno.czy_ponad_prog and not jedno.wyjasnienie:
                yield warning(
                    "wyjasnienia",
                    f"Rok {jedno.rok}: {jedno.wielkosc.etykieta} odchyla się od planu o {jedno.odchylenie}, "
                    f"ponad próg {liczba(self.prog_odchylenia)}%, a nie ma wyjaśnienia.",
                    hint=f"Dopisz wyjaśnienie z „rok: {jedno.rok}” i „wielkosc: {jedno.wielkosc.value}”.",
                )
        podane = [(jedno.rok, jedno.wielkosc) for jedno in self.wyjasnienia]
        for index, (rok, wielkosc) in enumerate(podane):
            if rok not in self.okres.lata:
                yield error(
                    ("wyjasnienia", index, "rok"), f"Rok {rok} leży poza okresem.", hint="Popraw rok."
                )
            elif podane.index((rok, wielkosc)) != index:
                yield error(
                    ("wyjasnienia", index, "wielkosc"),
                    f"Rok {rok}: {wielkosc.etykieta} wyjaśniono dwa razy.",
                    hint="Połącz wyjaśnienia.",
                )
