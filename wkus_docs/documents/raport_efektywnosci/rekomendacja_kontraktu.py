"""What a report on efficiency recommends: how to go on, and the rates reckoned for the next agreement."""

from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.koszt_jednostkowy import koszt_jednostkowy
from wkus_docs.analiza.wrazliwosc import zmieniony
from wkus_docs.document import Part
from wkus_docs.documents.raport_efektywnosci.odchylenie_efektywnosci import Wielkosc
from wkus_docs.parts.badanie.ewaluacja import Rozstrzygniecie
from wkus_docs.parts.badanie.wynik_wariantu import WynikWariantu, zlote
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import ZmianaProcentowa
from wkus_docs.scalars.tekst import Opis


class RekomendacjaKontraktu(Part):
    """Rekomendacja"""

    rozstrzygniecie: Rozstrzygniecie
    """Co dalej z kontraktem
    kontynuowac, zmienic albo zakonczyc. Kontynuacja znaczy nowy konkurs na kolejny okres."""
    uzasadnienie: Opis
    """Uzasadnienie"""
    wzrost_cen: ZmianaProcentowa | None = None
    """Przewidywany wzrost cen do początku następnej umowy [%]
    Łącznie, od ostatniego roku umowy, spadek z minusem; z niego program wylicza stawki."""
    zrodlo_wzrostu: Opis | None = None
    """Skąd wzięto wzrost cen"""
    stawka: Kwota | None = None
    """Proponowana dotacja na jednostkę usługi w następnej umowie [zł]
    Puste, gdy kontrakt ma się zakończyć."""


@dataclass(frozen=True, slots=True)
class Stawka:
    """What a unit cost in the last year, and what it will cost after the growth of prices, as text."""

    nazwa: str
    ostatni_rok: str
    po_wzroscie: str


def stawki(wykonanie: WynikWariantu, wzrost: Decimal | None) -> tuple[Stawka, ...]:
    """Return the full cost and the grant of a unit: of the last year, and after the growth of prices."""
    return (
        _stawka("Koszt pełny jednostki usługi", koszt_ostatniego_roku(wykonanie), wzrost),
        _stawka("Dotacja na jednostkę usługi", dotacja_ostatniego_roku(wykonanie), wzrost),
    )


def koszt_ostatniego_roku(wykonanie: WynikWariantu) -> Decimal | None:
    """Full cost of a unit in the last year."""
    return Wielkosc.KOSZT_JEDNOSTKI.w_roku(wykonanie.wariant.lata[-1])


def dotacja_ostatniego_roku(wykonanie: WynikWariantu) -> Decimal | None:
    """Grant for a unit in the last year."""
    rok = wykonanie.wariant.lata[-1]
    return koszt_jednostkowy(rok.dotacja, rok.liczba_jednostek)


def po_wzroscie(kwota: Decimal | None, wzrost: Decimal | None) -> Decimal | None:
    """Amount after the growth of prices; not known where the growth is not."""
    return None if wzrost is None else zmieniony(kwota, wzrost)


def _stawka(nazwa: str, kwota: Decimal | None, wzrost: Decimal | None) -> Stawka:
    return Stawka(nazwa, zlote(kwota), zlote(po_wzroscie(kwota, wzrost)))
