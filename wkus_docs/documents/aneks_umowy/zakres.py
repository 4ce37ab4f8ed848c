"""What else of the task an annex changes: results, the place, a part that is given up."""

from decimal import Decimal

from wkus_docs.document import Part
from wkus_docs.documents.aneks_umowy.slowa import w_przepisie, zastepuje
from wkus_docs.parts.umowa.zmieniona_wartosc import RodzajZmiany, ZmienionaWartosc
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tekst import Opis, Tekst


class ZmianaRezultatu(Part):
    """Rezultat zadania"""

    nazwa: Tekst
    """Rezultat
    Jak w umowie, bez cudzysłowu."""
    przepis: Tekst | None = None
    """Postanowienie umowy o rezultatach
    Np. „§ 1 ust. 8”; puste, gdy rezultaty są tylko w ofercie."""
    przed: Tekst
    """Poziom przed zmianą"""
    po: Tekst
    """Poziom po zmianie"""

    @property
    def zmienione(self) -> tuple[ZmienionaWartosc, ...]:
        """The level before and after."""
        return _inne(RodzajZmiany.REZULTAT, f"„{self.nazwa}”", self.przed, self.po)

    @property
    def zdania(self) -> tuple[str, ...]:
        """The sentence of the annex."""
        return (
            w_przepisie(self.przepis)
            + zastepuje(f"poziom rezultatu „{self.nazwa}”:", self.przed, "poziomem", self.po),
        )


class ZmianaMiejsca(Part):
    """Miejsce realizacji zadania"""

    przepis: Tekst | None = None
    """Postanowienie umowy o miejscu
    Puste, gdy miejsce podaje tylko oferta."""
    przed: Tekst
    """Miejsce przed zmianą"""
    po: Tekst
    """Miejsce po zmianie"""

    @property
    def zmienione(self) -> tuple[ZmienionaWartosc, ...]:
        """The place before and after."""
        return _inne(RodzajZmiany.MIEJSCE, "", self.przed, self.po)

    @property
    def zdania(self) -> tuple[str, ...]:
        """The sentence of the annex."""
        return (
            w_przepisie(self.przepis)
            + zastepuje("miejsce realizacji zadania", self.przed, "miejscem", self.po),
        )


def _inne(rodzaj: RodzajZmiany, czego: str, przed: str, po: str) -> tuple[ZmienionaWartosc, ...]:
    return (ZmienionaWartosc(rodzaj, czego, przed, po),) if przed != po else ()


class RozwiazanieCzesci(Part):
    """Rozwiązanie umowy w części"""

    przepis: Tekst = "§ 11 ust. 1"
    """Postanowienie umowy o jej rozwiązaniu za porozumieniem Stron"""
    od_dnia: Data
    """Dzień, z którym umowa w tej części się rozwiązuje"""
    zakres: Opis
    """Czego dotyczy
    Część zadania, której Zleceniobiorca nie będzie już wykonywał; po słowach „w części obejmującej”, w bierniku."""
    kwota_do_zwrotu: Kwota | None = None
    """Niewykorzystana dotacja do zwrotu [zł]
    Z transz już przekazanych; 0, gdy nie ma czego zwracać. Puste: Strony określą ją w protokole."""
    termin_zwrotu: Data | None = None
    """Termin zwrotu
    Tylko gdy jest co zwracać."""

    @property
    def zwraca(self) -> bool:
        """Whether anything is given back."""
        return bool(self.kwota_do_zwrotu)

    @property
    def bez_zwrotu(self) -> bool:
        """Whether it is said that nothing is given back."""
        return self.kwota_do_zwrotu == Decimal(0)
