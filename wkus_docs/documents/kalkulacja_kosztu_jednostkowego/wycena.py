"""What the valuation of a service is made of: positions of cost by category, and the years to come."""

from decimal import Decimal

from wkus_docs.analiza.kalkulacja import CALY_KOSZT, koszt_przypisany
from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.polish.zapis import liczba
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Procent, Rok, Ulamek, ZmianaProcentowa
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class KategoriaKosztu(Wybor):
    """Kind of a cost."""

    PLACE = "place", "płace"
    RZECZOWE = "rzeczowe", "koszty rzeczowe"
    LOKAL = "lokal", "lokal"
    ADMINISTRACJA = "administracja", "administracja"
    AMORTYZACJA = "amortyzacja", "amortyzacja"


class PozycjaWyceny(Part):
    """Pozycja kosztów"""

    kategoria: KategoriaKosztu
    """Kategoria
    płace, koszty rzeczowe, lokal, administracja albo amortyzacja."""
    nazwa: Tekst
    """Pozycja
    Np. „wychowawcy, dwie umowy o pracę ze składkami”."""
    kwota: Kwota | None = None
    """Koszt w roku bazowym [zł]
    Cały, także wtedy, gdy usługa ponosi tylko jego część. Kwota 0 znaczy, że kosztu nie ma; puste pole – że
    go nie znamy."""
    klucz_podzialu: Procent | None = None
    """Klucz podziału [%]
    Jaka część kosztu przypada na usługę. Puste: cały koszt."""
    podstawa_klucza: Tekst | None = None
    """Podstawa klucza
    Z czego wynika, np. „udział powierzchni: 148 z 329 m²”."""
    zrodlo: Tekst
    """Źródło
    Dokument albo konto, z którego wzięto kwotę."""

    @property
    def klucz(self) -> Decimal:
        """Allocation key; 100 where the service bears the whole cost."""
        return CALY_KOSZT if self.klucz_podzialu is None else self.klucz_podzialu

    @property
    def koszt(self) -> Decimal | None:
        """Cost that falls on the service."""
        return koszt_przypisany(self.kwota, self.klucz)

    @rule()
    def _shared_cost_says_how(self) -> Findings:
        """Klucz mniejszy niż 100% ma podstawę."""
        if self.klucz != CALY_KOSZT and self.podstawa_klucza is None:
            yield warning(
                "podstawa_klucza",
                f"Nie wiadomo, z czego wynika klucz podziału {liczba(self.klucz)}% ({self.nazwa}).",
                hint="Podaj podstawę, np. udział etatów, powierzchni albo przychodów.",
            )

    @rule()
    def _administration_is_shared(self) -> Findings:
        """Koszt administracji ma klucz podziału."""
        if self.kategoria is KategoriaKosztu.ADMINISTRACJA and self.klucz_podzialu is None:
            yield warning(
                "klucz_podzialu",
                f"Koszt administracji ({self.nazwa}) nie ma klucza podziału; liczy się w całości.",
                hint="Podaj klucz; jeżeli cały koszt dotyczy tej usługi, wpisz 100.",
            )


class RokPrognozy(Part):
    """Rok prognozy"""

    rok: Rok
    """Rok"""
    wskaznik_cen: ZmianaProcentowa | None = None
    """Wzrost cen w roku [%]
    Wobec roku poprzedniego, np. 3,5; spadek z minusem."""
    liczba_jednostek: Ulamek | None = None
    """Przewidywana liczba jednostek usługi"""
