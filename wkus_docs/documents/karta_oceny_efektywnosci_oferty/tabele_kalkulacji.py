"""Tables of an efficiency card as text: unit costs, shares, rates, corrections; and the chart beside them."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.brak import BRAK_DANYCH
from wkus_docs.analiza.koszt_jednostkowy import koszt_jednostkowy
from wkus_docs.analiza.odchylenie import odchylenie_wzgledne
from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.documents.karta_oceny_efektywnosci_oferty.kalkulacja_oferty import (
    PozycjaOferty,
    RodzajPozycji,
    RokKalkulacji,
    odchylenie_zapis,
    ze_znakiem,
)
from wkus_docs.documents.karta_oceny_efektywnosci_oferty.oceniana_kalkulacja import OcenianaKalkulacja
from wkus_docs.parts.badanie.wynik_wariantu import ilosc, procent, ulamek, zlote
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.polish.zapis import kwota_zapis

BEZ_LIMITU = "nie określono"
NIE_DOTYCZY = "–"


@dataclass(frozen=True, slots=True)
class WierszKosztu:
    """A row of the table of unit costs; the last one is that of all years.

    Figures are computed when asked for: in a draft, one that is missing takes its cell with it, not all.
    """

    nazwa: str
    _koszt: Callable[[], Decimal]
    _jednostki: Callable[[], Decimal | None]
    _koszt_jednostki: Callable[[], Decimal | None]
    _koszt_bazowy: Callable[[], Decimal | None]
    _odchylenie: Callable[[], Decimal | None]
    _sygnal: Callable[[], Sygnal]

    @property
    def koszt(self) -> str:
        """Cost by the offer."""
        return zlote(self._koszt())

    @property
    def jednostki(self) -> str:
        """Units of the service."""
        return ilosc(self._jednostki())

    @property
    def koszt_jednostki(self) -> str:
        """Unit cost of the offer."""
        return zlote(self._koszt_jednostki())

    @property
    def koszt_bazowy(self) -> str:
        """Base unit cost."""
        return zlote(self._koszt_bazowy())

    @property
    def odchylenie(self) -> str:
        """Deviation of the unit cost from the base."""
        return odchylenie_zapis(self._odchylenie())

    @property
    def sygnal(self) -> Sygnal:
        """Signal of the deviation."""
        return self._sygnal()


@dataclass(frozen=True, slots=True)
class WierszMiernika:
    """A share, a contribution or the leverage beside its limit."""

    nazwa: str
    _wartosc: Callable[[], str]
    _limit: Callable[[], str] = lambda: NIE_DOTYCZY
    _ocena: Callable[[], str] = lambda: NIE_DOTYCZY

    @property
    def wartosc(self) -> str:
        """Figure, or „brak danych”."""
        return self._wartosc()

    @property
    def limit(self) -> str:
        """Limit of the notice."""
        return self._limit()

    @property
    def ocena(self) -> str:
        """Whether the figure stays within the limit."""
        return self._ocena()


@dataclass(frozen=True, slots=True)
class WierszStawki:
    """A rate of the offer beside the reference."""

    pozycja: PozycjaOferty
    sygnal: Sygnal

    @property
    def odniesienie(self) -> str:
        """Reference rate, or „brak danych”."""
        return zlote(self.pozycja.stawka_odniesienia)

    @property
    def odchylenie(self) -> str:
        """Deviation in per cent, or „brak danych”."""
        return odchylenie_zapis(self.pozycja.odchylenie)


class TabeleKalkulacji(OcenianaKalkulacja):
    """Kalkulacja oferty i jej tabele"""

    @property
    def koszty_lat(self) -> tuple[WierszKosztu, ...]:
        """Unit costs of the years, then of all years."""
        razem = WierszKosztu(
            "Razem",
            lambda: self.oferta.koszt_calkowity,
            lambda: self.jednostki,
            lambda: self.koszt_jednostki,
            lambda: self.bazowy_koszt_jednostki,
            lambda: self.odchylenie_kosztu,
            lambda: self.sygnal_kosztu,
        )
        return (*map(self._wiersz_roku, self.lata), razem)

    def _wiersz_roku(self, rok: RokKalkulacji) -> WierszKosztu:
        return WierszKosztu(
            f"{rok.rok}",
            lambda: rok.koszt,
            lambda: rok.liczba_jednostek,
            lambda: rok.koszt_jednostki,
            lambda: rok.koszt_bazowy,
            lambda: rok.odchylenie,
            lambda: self.progi.sygnal(rok.odchylenie, tylko_w_gore=True),
        )

    @property
    def wykres_kosztu(self) -> Chart:
        """Koszt jednostki w latach: oferta obok kosztu bazowego."""
        return Chart(
            ChartKind.COLUMNS,
            "Koszt jednostki usługi w latach",
            tuple(f"{rok.rok} r." for rok in self.lata),
            (
                Series("oferta", tuple(rok.koszt_jednostki for rok in self.lata)),
                Series("koszt bazowy", tuple(rok.baza for rok in self.lata)),
            ),
            "zł za jednostkę",
        )

    @property
    def mierniki(self) -> tuple[WierszMiernika, ...]:
        """Shares, contributions and leverage."""
        return (
            WierszMiernika(
                "Udział kosztów administracyjnych",
                lambda: procent(self.udzial_administracji),
                lambda: _limit(self.limity.maks_koszty_administracyjne),
                lambda: _ocena(self.udzial_administracji, self.limity.maks_koszty_administracyjne),
            ),
            WierszMiernika(
                "Udział dotacji w kosztach",
                lambda: procent(self.udzial_dotacji),
                lambda: _limit(self.limity.maks_udzial_dotacji),
                lambda: _ocena(self.udzial_dotacji, self.limity.maks_udzial_dotacji),
            ),
            WierszMiernika(
                "Środki finansowe własne i z innych źródeł",
                lambda: kwota_zapis(self.finansowanie.srodki_wlasne),
            ),
            WierszMiernika(
                "Świadczenia pieniężne od odbiorców", lambda: kwota_zapis(self.finansowanie.oplaty_odbiorcow)
            ),
            WierszMiernika("Wkład osobowy", lambda: kwota_zapis(self.razem(RodzajPozycji.OSOBOWY))),
            WierszMiernika("Wkład rzeczowy", lambda: kwota_zapis(self.razem(RodzajPozycji.RZECZOWY))),
            WierszMiernika("Dźwignia: własne zasoby na 1 zł dotacji", lambda: ulamek(self.dzwignia)),
        )

    @property
    def stawki(self) -> tuple[WierszStawki, ...]:
        """Rates with their signals."""
        return tuple(WierszStawki(one, self.progi.sygnal(one.odchylenie)) for one in self.pozycje)

    @property
    def liczby_stawek(self) -> str:
        """How many rates have which signal."""
        sygnaly = [wiersz.sygnal for wiersz in self.stawki]
        return ", ".join(f"{nazwa} {sygnaly.count(sygnal)}" for sygnal, nazwa in _NAZWY.items())

    @property
    def skutek_zapis(self) -> str:
        """What all corrections change in the cost, with its sign."""
        return ze_znakiem(self.skutek_korekt)

    @property
    def koszt_jednostki_po_korektach(self) -> str:
        """Unit cost after the corrections, or „brak danych”."""
        return zlote(koszt_jednostkowy(self.koszt_po_korektach, self.jednostki))

    @property
    def odchylenie_po_korektach(self) -> str:
        """Deviation of that unit cost from the base, or „brak danych”."""
        koszt = koszt_jednostkowy(self.koszt_po_korektach, self.jednostki)
        return odchylenie_zapis(odchylenie_wzgledne(self.bazowy_koszt_jednostki, koszt))


_NAZWY = {
    Sygnal.ZIELONY: "zielonych:",
    Sygnal.ZOLTY: "żółtych:",
    Sygnal.CZERWONY: "czerwonych:",
    Sygnal.BRAK: "bez stawki odniesienia:",
}


def _limit(limit: Decimal | None) -> str:
    return BEZ_LIMITU if limit is None else f"najwyżej {procent(limit / 100)}"


def _ocena(udzial: Decimal | None, limit: Decimal | None) -> str:
    if limit is None:
        return NIE_DOTYCZY
    if udzial is None:
        return BRAK_DANYCH
    return "w limicie" if udzial * 100 <= limit else "ponad limit"
