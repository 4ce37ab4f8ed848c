"""Report on the efficiency of a contract: what was carried out against what was foreseen."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.chart import Chart
from wkus_docs.document import About, LegalBasis, Model, Provenance
from wkus_docs.documents.raport_efektywnosci import reguly
from wkus_docs.documents.raport_efektywnosci.ceny_rzeczywiste import (
    CenyRoku,
    PrzeliczenieRoku,
    przeliczenia,
    w_cenach_rzeczywistych,
)
from wkus_docs.documents.raport_efektywnosci.efektywnosc_lat import (
    RokEfektywnosci,
    lata_efektywnosci,
    powody_wykonania,
    wykres_kosztu_jednostki,
)
from wkus_docs.documents.raport_efektywnosci.fakty import FACTS
from wkus_docs.documents.raport_efektywnosci.koszty_zadania import KosztyZadania, koszty_zadania
from wkus_docs.documents.raport_efektywnosci.odchylenie_efektywnosci import (
    OdchylenieWielkosci,
    WyjasnienieOdchylenia,
    odchylenia,
)
from wkus_docs.documents.raport_efektywnosci.rekomendacja_kontraktu import (
    RekomendacjaKontraktu,
    Stawka,
    stawki,
)
from wkus_docs.documents.raport_efektywnosci.stan import DZIS, PLAN, ROLE, WYKONANIE, Stan
from wkus_docs.documents.raport_efektywnosci.wskaznik_efektywnosci import (
    WierszOsiagniecia,
    WskaznikEfektywnosci,
    wykres_osiagniec,
)
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.badanie.badanie_wariantow import BadanieWariantow
from wkus_docs.parts.badanie.ewaluacja import Rozstrzygniecie
from wkus_docs.parts.badanie.naklady import Wariant
from wkus_docs.parts.badanie.porownanie import Porownanie
from wkus_docs.parts.badanie.raport import report_follows_its_period
from wkus_docs.parts.badanie.tabele_analizy import Wiersz
from wkus_docs.parts.badanie.wynik_wariantu import WynikWariantu
from wkus_docs.parts.badanie.wyniki_ewaluacji import KosztRoku
from wkus_docs.parts.pieniadze.kwoty import each_year_has_its_amount, suma
from wkus_docs.parts.strony.zespol import OsobaZespolu
from wkus_docs.parts.umowa.umowa_zadania import StronaUmowy, UmowaZadania
from wkus_docs.relations import case_is_not_of_a_later_year
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Procent
from wkus_docs.scalars.tekst import Tekst

_UDPP = acts["udpp"]
_NARZEDZIE, _UMOWA, _SPRAWOZDANIE = (
    "narzedzie_nakladow_efektow",
    "umowa_wieloletnia",
    "sprawozdanie_z_realizacji",
)


class RaportEfektywnosci(BadanieWariantow):
    """Raport efektywności ekonomicznej i społecznej kontraktu

    Zestawia wykonanie kontraktu z badaniem sprzed decyzji: koszt, jednostki i koszt jednostki w każdym roku,
    oszczędności, efektywność ekonomiczną, społeczną i łączną, indeks wartości, dźwignię i wskaźniki. Duże
    odchylenia trzeba wyjaśnić. Kończy się rekomendacją i stawką na następną umowę.
    """

    about: ClassVar[About] = About(
        kind="raport",
        stages=("10 ewaluacja",),
        author="referat urzędu ze skarbnikiem",
        legal_basis=(
            LegalBasis(_UDPP["art. 17 pkt 2"]),
            LegalBasis(_UDPP["art. 5 ust. 3"]),
            LegalBasis(acts["ufp"]["art. 44 ust. 3"]),
        ),
        provenance=(Provenance.SISTER_MODEL,),
        models=(Model.EFEKTYWNOSC,),
        sources="Badanie efektywności ekonomicznej i społecznej jest częścią modeli Sopotu, MKUS i Konina; ich "
        "wzorów nie opublikowano. Układ, próg odchyleń i sposób liczenia stawki są własne, wskaźniki i wzory są "
        "te same co w narzędziu do badania nakładów i efektów. Art. 44 ust. 3 ustawy o finansach publicznych "
        "podano z pamięci.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

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
    Każdy jednym zdaniem: numer, data i co zmienił; „brak”, gdy ich nie było."""
    zleceniobiorcy: tuple[StronaUmowy, ...] = Field(min_length=1)
    """Zleceniobiorca albo Zleceniobiorcy"""
    data_ex_ante: Data
    """Data badania przed decyzją
    Z niego pochodzą stan bez kontraktu i plan."""
    koszty: tuple[KosztRoku, ...] = Field(min_length=1)
    """Koszt zadania i dotacja w latach
    Plan według umowy z aneksami, wykonanie według rozliczeń."""
    ceny_rzeczywiste: tuple[CenyRoku, ...] = ()
    """Wzrost cen przewidywany i rzeczywisty
    Kolejno rok po roku; stan bez kontraktu przelicza się wtedy na ceny, które były. Puste: porównuje się bez tego."""
    prog_odchylenia: Procent = Decimal(5)
    """Próg odchylenia [%]
    Odchylenie od planu większe niż próg trzeba wyjaśnić. Gdy nie podano: 5%."""
    wyjasnienia: tuple[WyjasnienieOdchylenia, ...] = ()
    """Wyjaśnienia odchyleń"""
    wnioski: tuple[Tekst, ...] = Field(min_length=1)
    """Wnioski"""
    rekomendacja: RekomendacjaKontraktu
    """Rekomendacja"""
    opracowali: tuple[OsobaZespolu, ...] = Field(min_length=1)
    """Opracowali"""
    data_raportu: DataWydania
    """Data raportu"""

    @property
    def bez_zmian_umowy(self) -> bool:
        """Whether the file says that the agreement was not changed."""
        return self.says_none("zmiany_umowy")

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Raport efektywności: {self.umowa.tytul_zadania}"

    @property
    def autor_dokumentu(self) -> str:
        """The office."""
        return self.jednostka.urzad.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the report."""
        return self.data_raportu

    @property
    def stawki(self) -> tuple[Stawka, ...]:
        """Rates reckoned for the next agreement."""
        return stawki(self.naklady[WYKONANIE], self.rekomendacja.wzrost_cen)

    @property
    def rozstrzygniecia(self) -> tuple[Rozstrzygniecie, ...]:
        """All ways to go on, to choose from."""
        return tuple(Rozstrzygniecie)

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
            WynikWariantu(numer, wariant, None, None, None, dawniej=self._dawniej)
            for numer, wariant in enumerate(self.warianty)
        )

    @property
    def odchylenia(self) -> tuple[OdchylenieWielkosci, ...]:
        """Cost, units and unit cost, planned and actual, year by year and together."""
        return tuple(
            odchylenia(self.naklady[PLAN], self.naklady[WYKONANIE], self.wyjasnienia, self.prog_odchylenia)
        )

    @property
    def bez_kontraktu(self) -> Wariant:
        """The state without the contract in the prices that came."""
        return w_cenach_rzeczywistych(self.warianty[DZIS], self.ceny_rzeczywiste)

    @property
    def przeliczenia(self) -> tuple[PrzeliczenieRoku, ...]:
        """How the state without the contract was put into the prices that came."""
        return tuple(przeliczenia(self.warianty[DZIS], self.ceny_rzeczywiste))

    @property
    def porownania(self) -> tuple[Porownanie, ...]:
        """The plan against the state without the contract, the execution against the same in the prices that came."""
        plan, wykonanie = super().porownania
        return plan, replace(wykonanie, dzis=replace(wykonanie.dzis, wariant=self.bez_kontraktu))

    @property
    def porownanie_wykonania(self) -> tuple[Porownanie, ...]:
        """The comparison of what was carried out, for the tables that show one comparison."""
        return self.porownania[-1:]

    @property
    def lata_efektywnosci(self) -> tuple[RokEfektywnosci, ...]:
        """Savings and economic efficiency, year by year and together."""
        bez, plan, wykonanie = self.naklady
        return lata_efektywnosci(
            Porownanie(bez, plan, self.parametry),
            Porownanie(replace(bez, wariant=self.bez_kontraktu), wykonanie, self.parametry),
        )

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

    _costs_cover_the_years = each_year_has_its_amount("koszty", years="okres.lata")
    _agreement_explains_the_grant = reguly.agreement_explains_the_grant
    _inputs_agree_with_the_settlement = reguly.inputs_agree_with_the_settlement
    _deviations_are_explained = reguly.deviations_are_explained
    _looks_back = reguly.looks_back
    _follows_its_period = report_follows_its_period("okres")
    _recommendation_fits_the_results = reguly.recommendation_fits_the_results
    _rate_rests_on_the_cost = reguly.rate_rests_on_the_cost
    _prices_cover_the_years = reguly.prices_cover_the_years
    _case_is_not_of_a_later_year = case_is_not_of_a_later_year("znak_sprawy", day="data_dokumentu")
