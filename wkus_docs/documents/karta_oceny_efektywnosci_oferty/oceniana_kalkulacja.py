"""Figures of an offer against the valuation and the limits of the notice, as an efficiency card holds them."""

from decimal import Decimal

from pydantic import Field

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.dzwignia import dzwignia
from wkus_docs.analiza.koszt_bazowy import koszt_bazowy
from wkus_docs.analiza.koszt_jednostkowy import koszt_jednostkowy
from wkus_docs.analiza.odchylenie import odchylenie_wzgledne, stopien_wykonania
from wkus_docs.document import Findings, rule
from wkus_docs.documents.karta_oceny_efektywnosci_oferty.kalkulacja_oferty import (
    Korekta,
    LimityOgloszenia,
    PozycjaOferty,
    RodzajPozycji,
    RokKalkulacji,
    SrodkiSpozaDotacji,
    WierszKorekty,
    corrections_name_lines,
    within_limit,
)
from wkus_docs.documents.karta_oceny_efektywnosci_oferty.progi_odchylen import ProgiOdchylen
from wkus_docs.law import acts
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.ocena.karta_oceny import KartaOceny
from wkus_docs.parts.pieniadze.kwoty import suma as suma_kwot
from wkus_docs.parts.pieniadze.kwoty import sums_match, years_match
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP, _RWZ = acts["udpp"], acts["rwz"]


class OcenianaKalkulacja(KartaOceny):
    """Kalkulacja oferty"""

    miara: Tekst
    """Jednostka usługi
    Ta sama co w wycenie usługi, np. „dzień pobytu jednego dziecka”."""
    sposob_liczenia_jednostek: Opis
    """Skąd wynika liczba jednostek
    Jak policzono jednostki z opisu zadania i harmonogramu oferty."""
    zrodlo_kosztu_bazowego: Tekst
    """Źródło kosztu bazowego
    Wycena usługi i jej data."""
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
    Puste, gdy kalkulacja nie wymaga zmian."""

    @property
    def dotacja(self) -> Decimal:
        """Grant requested for all years."""
        return suma_kwot(rok.dotacja for rok in self.lata)

    @property
    def jednostki(self) -> Decimal | None:
        """Units of all years."""
        return suma(rok.liczba_jednostek for rok in self.lata)

    @property
    def koszt_jednostki(self) -> Decimal | None:
        """Unit cost of all years."""
        return koszt_jednostkowy(self.oferta.koszt_calkowity, self.jednostki)

    @property
    def bazowy_koszt_jednostki(self) -> Decimal | None:
        """Base unit cost of all years, by the units of the offer."""
        koszt = koszt_bazowy((rok.koszt_bazowy, rok.liczba_jednostek) for rok in self.lata)
        return koszt_jednostkowy(koszt, self.jednostki)

    @property
    def odchylenie_kosztu(self) -> Decimal | None:
        """Deviation of the unit cost of all years from the base."""
        return odchylenie_wzgledne(self.bazowy_koszt_jednostki, self.koszt_jednostki)

    @property
    def sygnal_kosztu(self) -> Sygnal:
        """Signal of that deviation; a cheaper offer is green."""
        return self.progi.sygnal(self.odchylenie_kosztu, tylko_w_gore=True)

    @property
    def sygnal_stawek(self) -> Sygnal:
        """The gravest signal of the rates that could be compared."""
        sygnaly = {self.progi.sygnal(pozycja.odchylenie) for pozycja in self.pozycje}
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
        return stopien_wykonania(self.oferta.koszt_calkowity, self.razem(RodzajPozycji.ADMINISTRACJA))

    @property
    def udzial_dotacji(self) -> Decimal | None:
        """Part of the cost that the grant covers."""
        return stopien_wykonania(self.oferta.koszt_calkowity, self.dotacja)

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
        return self.oferta.koszt_calkowity + self.skutek_korekt

    @rule()
    def _figures_cover_the_years(self) -> Findings:
        """Koszt i jednostki są podane dokładnie raz na każdy rok okresu realizacji."""
        yield from years_match(self.lata, self.konkurs.okres_realizacji.lata, "lata")

    @rule(_UDPP["art. 14 ust. 1 pkt 3"])
    def _years_sum_to_the_cost(self) -> Findings:
        """Koszty lat dają razem całkowity koszt zadania."""
        razem = suma_kwot(rok.koszt for rok in self.lata)
        yield from sums_match("lata", self.oferta.koszt_calkowity, razem, "Całkowity koszt a koszty lat")

    @rule(_RWZ["zał. 1 sekcja V.A"])
    def _lines_sum_to_the_cost(self) -> Findings:
        """Pozycje kalkulacji dają razem całkowity koszt zadania."""
        razem = suma_kwot(pozycja.wartosc for pozycja in self.pozycje)
        yield from sums_match("pozycje", self.oferta.koszt_calkowity, razem, "Całkowity koszt a pozycje")

    @rule(_RWZ["zał. 1 sekcja V.B"])
    def _sources_cover_the_cost(self) -> Findings:
        """Dotacja, wkłady i opłaty odbiorców pokrywają całkowity koszt."""
        wklad = self.razem(RodzajPozycji.OSOBOWY) + self.razem(RodzajPozycji.RZECZOWY)
        zrodla = self.dotacja + self.finansowanie.razem + wklad
        yield from sums_match(
            "finansowanie", self.oferta.koszt_calkowity, zrodla, "Całkowity koszt a źródła finansowania"
        )

    @rule(_UDPP["art. 13 ust. 2 pkt 3"])
    def _administration_within_the_limit(self) -> Findings:
        """Koszty administracyjne mieszczą się w limicie z ogłoszenia."""
        yield from within_limit(
            "pozycje",
            "Koszty administracyjne",
            self.udzial_administracji,
            self.limity.maks_koszty_administracyjne,
        )

    @rule(_UDPP["art. 13 ust. 2 pkt 3"])
    def _grant_within_the_limit(self) -> Findings:
        """Udział dotacji mieści się w limicie z ogłoszenia, także po korektach."""
        yield from within_limit(
            "korekty" if self.skutek_korekt else "lata",
            "Dotacja po korektach" if self.skutek_korekt else "Dotacja",
            stopien_wykonania(self.koszt_po_korektach, self.dotacja),
            self.limity.maks_udzial_dotacji,
        )

    @rule()
    def _corrections_name_lines(self) -> Findings:
        """Każda korekta wskazuje jedną pozycję kalkulacji i coś w niej zmienia."""
        yield from corrections_name_lines(self.korekty, self.pozycje)
