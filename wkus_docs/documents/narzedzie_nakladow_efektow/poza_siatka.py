"""What stands beside the grid of decisions: deductions from effects, benefits in money, the cost of doing nothing."""

from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.efekty_netto import efekt_netto, korzysc_netto, niezaspokojeni, po_zaniku
from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.parts.badanie.porownanie import Porownanie
from wkus_docs.parts.badanie.wynik_wariantu import czesc, ilosc, zlote
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia, Procent
from wkus_docs.scalars.tekst import Tekst


class CzynnikiEfektow(Part):
    """Czynniki, które zmniejszają efekty"""

    i_tak: Procent = Decimal(0)
    """Co nastąpiłoby i tak [%]
    Jaka część zmiany przyszłaby bez wariantu; gdy nie podano: 0."""
    zasluga_innych: Procent = Decimal(0)
    """Zasługa innych [%]
    Jaką część zmiany wywołały inne działania; gdy nie podano: 0."""
    wypieranie: Procent = Decimal(0)
    """Wypieranie [%]
    Jaka część zmiany tylko przeszła skądinąd; gdy nie podano: 0."""
    zanikanie: Procent = Decimal(0)
    """Zanikanie w roku [%]
    O ile co roku słabnie efekt po zakończeniu usługi; gdy nie podano: 0."""
    zrodlo: Tekst
    """Skąd te oceny"""


class KorzyscWariantu(Part):
    """Korzyść w pieniądzu"""

    wariant: Liczba
    """Numer wariantu
    0 to stan dzisiejszy, kolejne w kolejności wariantów."""
    nazwa: Tekst
    """Co to za korzyść"""
    kwota: Kwota
    """Wartość we wszystkich latach [zł]"""
    zrodlo: Tekst
    """Skąd wycena"""


class PozaSiatka(Part):
    """Poza siatką decyzji"""

    czynniki: CzynnikiEfektow | None = None
    """Czynniki, które zmniejszają efekty"""
    korzysci: tuple[KorzyscWariantu, ...] = ()
    """Korzyści w pieniądzu
    Tych, których nie da się wycenić, tu nie ma; do decyzji nie wchodzą."""
    potrzebujacy: LiczbaDodatnia | None = None
    """Ile osób potrzebuje usługi
    Z diagnozy; z niej widać, ile osób zostaje bez usługi w ostatnim roku."""
    koszt_zaniechania: Kwota | None = None
    """Koszt zaniechania [zł]
    Ile w tych latach kosztowałoby, gdyby usługi nie było wcale."""
    zrodlo_zaniechania: Tekst | None = None
    """Skąd wzięto koszt zaniechania"""

    @rule()
    def _cost_of_inaction_has_a_source(self) -> Findings:
        """Koszt zaniechania ma źródło."""
        if self.koszt_zaniechania is not None and self.zrodlo_zaniechania is None:
            yield warning(
                "zrodlo_zaniechania", "Nie wiadomo, skąd jest koszt zaniechania.", hint="Podaj źródło."
            )


@dataclass(frozen=True, slots=True)
class WierszPozaSiatka:
    """What stands beside the grid of one variant, as text."""

    numer: int
    roznica: str
    netto: str
    po_roku: str
    korzysc: str
    korzysc_netto: str
    bez_uslugi: str


def wiersz_poza_siatka(poza: PozaSiatka, porownanie: Porownanie) -> WierszPozaSiatka:
    """Return the row of a variant."""
    czynniki = poza.czynniki or CzynnikiEfektow.model_construct(zrodlo="")
    netto = efekt_netto(
        porownanie.roznica_efektow, czynniki.i_tak, czynniki.zasluga_innych, czynniki.wypieranie
    )
    dawna, nowa = (_korzysci(poza, numer) for numer in (0, porownanie.numer))
    return WierszPozaSiatka(
        porownanie.numer,
        porownanie.roznica_slowo,
        czesc(netto),
        czesc(po_zaniku(netto, czynniki.zanikanie, Decimal(1))),
        zlote(nowa - dawna),
        zlote(korzysc_netto(dawna, nowa, porownanie.oszczednosc)),
        ilosc(niezaspokojeni(_jako_liczba(poza.potrzebujacy), porownanie.badany.wariant.lata[-1].odbiorcy)),
    )


def _jako_liczba(ile: int | None) -> Decimal | None:
    return None if ile is None else Decimal(0) + ile


def _korzysci(poza: PozaSiatka, numer: int) -> Decimal:
    return sum((jedna.kwota for jedna in poza.korzysci if jedna.wariant == numer), Decimal(0))
