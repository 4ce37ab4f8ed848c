"""Card on the calculation and efficiency of one offer: unit cost, rates, contributions, weighted result."""

from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.dzwignia import dzwignia
from wkus_docs.analiza.odchylenie import stopien_wykonania
from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.document import About, LegalBasis, Model, Provenance, warning
from wkus_docs.documents.karta_oceny_efektywnosci_oferty import (
    porownanie_z_baza,
    reguly,
    tabele_kalkulacji,
)
from wkus_docs.documents.karta_oceny_efektywnosci_oferty.fakty import FACTS
from wkus_docs.documents.karta_oceny_efektywnosci_oferty.kalkulacja_oferty import (
    Korekta,
    LimityOgloszenia,
    PozycjaOferty,
    RodzajPozycji,
    RokKalkulacji,
    SrodkiSpozaDotacji,
    WierszKorekty,
    odchylenie_zapis,
    ze_znakiem,
)
from wkus_docs.documents.karta_oceny_efektywnosci_oferty.mierniki_efektywnosci import (
    KryteriumEfektywnosci,
    Miernik,
)
from wkus_docs.documents.karta_oceny_efektywnosci_oferty.progi_odchylen import ProgiOdchylen
from wkus_docs.documents.karta_oceny_efektywnosci_oferty.tabele_kalkulacji import (
    WierszKosztu,
    WierszMiernika,
    WierszStawki,
)
from wkus_docs.fact import Holds
from wkus_docs.law import acts
from wkus_docs.parts.badanie.wynik_wariantu import ilosc, procent, zlote
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.ocena.karta_oceny import KartaOceny
from wkus_docs.parts.ocena.kryteria import (
    every_ground_has_a_criterion,
    own_money_is_judged_only_when_supporting,
)
from wkus_docs.parts.pieniadze.kwoty import each_year_has_its_amount
from wkus_docs.parts.pieniadze.kwoty import suma as suma_kwot
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]


class KartaOcenyEfektywnosciOferty(KartaOceny):
    """Karta oceny kalkulacji i efektywności oferty

    Część oceny merytorycznej w modelu EFEKTYWNOŚĆ: uzasadnia punkty jednego członka komisji za kalkulację,
    środki własne i wkład. Porównuje koszt jednostki usługi z wyceną, a stawki ze stawkami odniesienia; liczy
    udziały, dźwignię, skutek korekt i wynik ważony. Kartę może wypełnić także skarbnik: jest wtedy opinią dla
    komisji.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ",)

    about: ClassVar[About] = About(
        kind="formularz oceny",
        stages=("6 ocena",),
        author="członek komisji konkursowej albo skarbnik",
        legal_basis=(
            *(LegalBasis(_UDPP[f"art. 15 ust. 1 pkt {punkt}"]) for punkt in ("2", "4", "5")),
            *(LegalBasis(_UDPP[f"art. 15 ust. {ustep}"]) for ustep in ("2a", "2ea", "2f")),
            LegalBasis(acts["kpa"]["art. 24"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        models=(Model.EFEKTYWNOSC,),
        sources="Wzoru urzędowego nie ma: elementy oceny, skala 0–4, wagi i progi odchyleń są nasze. Przesłanki "
        "według art. 15 ust. 1 (tekst z 2024 r.). Oświadczenie jak w karcie oceny merytorycznej; przyczyny "
        "wyłączenia z art. 24 KPA są z pamięci.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    miara: Tekst
    """Jednostka usługi
    Ta sama co w wycenie usługi, np. „dzień pobytu jednego dziecka”."""
    sposob_liczenia_jednostek: Opis
    """Skąd wynika liczba jednostek
    Jak policzono jednostki z opisu zadania i harmonogramu oferty."""
    zrodlo_kosztu_bazowego: Tekst
    """Źródło kosztu bazowego
    Wycena usługi i jej data."""
    baza_z_wkladem: TakNie | None = None
    """Czy koszt bazowy obejmuje wartość pracy wolontariuszy i wkładu rzeczowego
    „nie”, gdy policzono go z tego, za co ktoś zapłacił. Puste, gdy nie wiadomo: porównuje się wtedy koszt bez
    wkładu, bo inaczej praca wolontariuszy pogarszałaby ocenę oferty."""
    lata: tuple[RokKalkulacji, ...] = Field(min_length=1)
    """Koszt i jednostki w latach
    Po jednej pozycji na każdy rok okresu realizacji."""
    pozycje: tuple[PozycjaOferty, ...] = Field(min_length=1)
    """Pozycje kalkulacji
    Wszystkie pozycje oferty, po kolei, także wkład osobowy i rzeczowy."""
    finansowanie: SrodkiSpozaDotacji
    """Środki spoza dotacji"""
    limity: LimityOgloszenia = LimityOgloszenia()
    """Limity z ogłoszenia"""
    progi: ProgiOdchylen
    """Progi odchyleń
    Wspólne dla kosztu jednostki i stawek; progi są nasze, nie z ustawy."""
    korekty: tuple[Korekta, ...] = ()
    """Proponowane korekty
    „brak”, gdy kalkulacja ich nie wymaga."""
    kryteria: tuple[KryteriumEfektywnosci, ...] = Field(min_length=1)
    """Kryteria i elementy oceny
    Kryteria z ogłoszenia, których przesłanką jest kalkulacja, środki własne albo wkład; każde raz. Przy
    powierzeniu środków własnych się nie ocenia."""
    uzasadnienie: Opis
    """Wnioski
    Ocena całości zdatna na odpowiedź dla osoby, która zapyta o powody."""

    @property
    def bez_korekt(self) -> bool:
        """Whether the file says that nothing is to be corrected."""
        return self.says_none("korekty")

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Karta oceny kalkulacji i efektywności oferty{self.oferta.z_numerem}"

    @property
    def koszt(self) -> Decimal:
        """Total cost of the offer: as given, or the sum of its lines."""
        given = self.oferta.koszt_calkowity
        return suma_kwot(pozycja.wartosc for pozycja in self.pozycje) if given is None else given

    @property
    def dotacja(self) -> Decimal:
        """Grant requested for all years."""
        return suma_kwot(rok.dotacja for rok in self.lata)

    @property
    def jednostki(self) -> Decimal | None:
        """Units of all years."""
        return suma(rok.liczba_jednostek for rok in self.lata)

    @property
    def wklad(self) -> Decimal:
        """Work and things brought in, of all years."""
        return self.razem(RodzajPozycji.OSOBOWY) + self.razem(RodzajPozycji.RZECZOWY)

    @property
    def porownuje_z_wkladem(self) -> bool:
        """Whether the base holds work and things brought in, so that the offer is compared with them too."""
        return bool(self.baza_z_wkladem)

    @property
    def koszt_jednostki(self) -> Decimal | None:
        """Unit cost of all years, with what is brought in."""
        return porownanie_z_baza.lat(self).jednostka_z_wkladem

    @property
    def bazowy_koszt_jednostki(self) -> Decimal | None:
        """Base unit cost of all years, by the units of the offer."""
        return porownanie_z_baza.lat(self).baza_zapis

    @property
    def odchylenie_kosztu(self) -> Decimal | None:
        """Deviation of the unit cost of all years from the base, like from like."""
        return porownanie_z_baza.lat(self).odchylenie

    @property
    def sygnal_kosztu(self) -> Sygnal:
        """Signal of that deviation; a cheaper offer is green."""
        return self.progi.sygnal(porownanie_z_baza.lat(self).do_progu, tylko_w_gore=True)

    def _sygnal_stawki(self, pozycja: PozycjaOferty) -> Sygnal:
        return self.progi.sygnal(pozycja.do_progu, grosz=pozycja.grosz_odniesienia)

    @property
    def sygnal_stawek(self) -> Sygnal:
        """The gravest signal of the rates that could be compared."""
        sygnaly = {self._sygnal_stawki(pozycja) for pozycja in self.pozycje}
        kolejne = (Sygnal.CZERWONY, Sygnal.ZOLTY, Sygnal.ZIELONY)
        return next((sygnal for sygnal in kolejne if sygnal in sygnaly), Sygnal.BRAK)

    def razem(self, rodzaj: RodzajPozycji) -> Decimal:
        """Value of all lines of one kind."""
        return suma_kwot(
            pozycja.wartosc
            for pozycja in self.pozycje
            if RodzajPozycji(pozycja.rodzaj) is rodzaj  # in a draft, a kind not known yet is no 0
        )

    @property
    def udzial_administracji(self) -> Decimal | None:
        """Part of the cost that is administration."""
        return stopien_wykonania(self.koszt, self.razem(RodzajPozycji.ADMINISTRACJA))

    @property
    def udzial_dotacji(self) -> Decimal | None:
        """Part of the cost that the grant covers."""
        return stopien_wykonania(self.koszt, self.dotacja)

    @property
    def dzwignia(self) -> Decimal | None:
        """Leverage D."""
        return dzwignia(
            self.finansowanie.srodki_wlasne,
            self.razem(RodzajPozycji.OSOBOWY),
            self.razem(RodzajPozycji.RZECZOWY),
            self.dotacja,
        )

    @property
    def wiersze_korekt(self) -> tuple[WierszKorekty, ...]:
        """Corrections beside the lines they correct."""
        return tuple(
            WierszKorekty(korekta, self.pozycje[korekta.pozycja - 1])
            for korekta in self.korekty
            if korekta.pozycja <= len(self.pozycje)
        )

    @property
    def skutek_korekt(self) -> Decimal:
        """What all corrections change in the cost."""
        return suma_kwot(wiersz.roznica for wiersz in self.wiersze_korekt)

    @property
    def koszt_po_korektach(self) -> Decimal:
        """Cost of the task after the corrections."""
        return self.koszt + self.skutek_korekt

    @property
    def koszty_lat(self) -> tuple[WierszKosztu, ...]:
        """Unit costs of the years, then of all years."""
        return tabele_kalkulacji.koszty_lat(self)

    @property
    def wykres_porownania(self) -> Chart:
        """Koszt jednostki w latach: oferta obok kosztu bazowego, w tym samym zakresie."""
        nazwa = "oferta, z wkładem" if self.porownuje_z_wkladem else "oferta, bez wkładu"
        return self._wykres(
            Series(nazwa, tuple(porownanie_z_baza.roku(self, rok).jednostka for rok in self.lata))
        )

    @property
    def wykres_kosztu(self) -> Chart:
        """Koszt jednostki w latach z wkładem, jak drukują go wcześniejsze szablony."""
        return self._wykres(Series("oferta", tuple(rok.koszt_jednostki for rok in self.lata)))

    def _wykres(self, oferta: Series) -> Chart:
        return Chart(
            ChartKind.COLUMNS,
            "Koszt jednostki usługi w latach",
            tuple(f"{rok.rok} r." for rok in self.lata),
            (oferta, Series("koszt bazowy", tuple(rok.baza for rok in self.lata))),
            "zł za jednostkę",
        )

    @property
    def mierniki(self) -> tuple[WierszMiernika, ...]:
        """Shares, contributions and leverage."""
        return tabele_kalkulacji.mierniki(self)

    @property
    def stawki(self) -> tuple[WierszStawki, ...]:
        """Rates with their signals."""
        return tuple(WierszStawki(one, self._sygnal_stawki(one)) for one in self.pozycje)

    @property
    def liczby_stawek(self) -> str:
        """How many rates have which signal."""
        return tabele_kalkulacji.liczby_stawek(self.stawki)

    @property
    def skutek_zapis(self) -> str:
        """What all corrections change in the cost, with its sign."""
        return ze_znakiem(self.skutek_korekt)

    @property
    def koszt_jednostki_po_korektach(self) -> str:
        """Unit cost after the corrections with what is brought in, as earlier templates print it."""
        return zlote(porownanie_z_baza.po_korektach(self).jednostka_z_wkladem)

    @property
    def odchylenie_po_korektach(self) -> str:
        """Deviation of that unit cost from the base."""
        return odchylenie_zapis(porownanie_z_baza.po_korektach(self).odchylenie_z_wkladem)

    @property
    def porownywany_koszt_po_korektach(self) -> str:
        """The unit cost that is compared, after the corrections, or „brak danych”."""
        return zlote(porownanie_z_baza.po_korektach(self).jednostka)

    @property
    def porownywane_odchylenie_po_korektach(self) -> str:
        """Deviation of that unit cost from the base, or „brak danych”."""
        return odchylenie_zapis(porownanie_z_baza.po_korektach(self).odchylenie)

    @property
    def maks_punktow(self) -> int:
        """Most points of the criteria of the card."""
        return sum(kryterium.maks_punktow for kryterium in self.kryteria)

    @property
    def punkty(self) -> str:
        """Points of all criteria, or „brak danych”."""
        return ilosc(suma(kryterium.punkty for kryterium in self.kryteria))

    @property
    def wynik(self) -> str:
        """Weighted result of the card in per cent: results of the criteria weighted by their maxima."""
        uzyskane = suma(
            None if kryterium.wynik is None else kryterium.wynik * kryterium.maks_punktow
            for kryterium in self.kryteria
        )
        return procent(stopien_wykonania(self.maks_punktow + Decimal(0), uzyskane))

    def sygnal(self, miernik: Miernik) -> Sygnal:
        """Signal of the figures that an element of the card rests on."""
        if miernik is Miernik.KOSZT:
            return self.sygnal_kosztu
        return self.sygnal_stawek if miernik is Miernik.STAWKI else Sygnal.BRAK

    _figures_cover_the_years = each_year_has_its_amount("lata", years="konkurs.okres_realizacji.lata")
    _years_sum_to_the_cost = reguly.years_sum_to_the_cost
    _lines_sum_to_the_cost = reguly.lines_sum_to_the_cost
    _contributions_of_years_make_those_of_lines = reguly.contributions_of_years_make_those_of_lines
    _base_says_what_it_holds = reguly.base_says_what_it_holds
    _sources_cover_the_cost = reguly.sources_cover_the_cost
    _sources_stay_within_the_cost = reguly.sources_stay_within_the_cost
    _administration_within_the_limit = reguly.administration_within_the_limit
    _grant_within_the_limit = reguly.grant_within_the_limit
    _corrections_name_lines = reguly.corrections_name_lines
    _has_each_ground_once = reguly.has_each_ground_once
    _has_every_ground = every_ground_has_a_criterion(
        "kryteria",
        form="konkurs.forma",
        grounds=reguly.PRZESLANKI,
        provisions=(_UDPP["art. 15 ust. 1"],),
        found=warning,
    )
    _own_funds_only_when_supporting = own_money_is_judged_only_when_supporting(
        "kryteria", form="konkurs.forma", found=warning
    )
    _maxima_within_the_whole = reguly.maxima_within_the_whole
    _best_mark_without_a_red_signal = reguly.best_mark_without_a_red_signal
