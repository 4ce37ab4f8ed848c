"""Green, yellow and red: thresholds of deviations, and the indicators of quality, which have a signal too."""

from decimal import Decimal

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.parts.badanie.wynik_wariantu import ilosc, procent
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.jakosc.wskaznik_jakosci import WskaznikJakosci
from wkus_docs.polish.zapis import liczba
from wkus_docs.scalars.liczba import Procent, Ulamek
from wkus_docs.scalars.tekst import Opis
from wkus_docs.scalars.wybor import Wybor


class Strona(Wybor):
    """Which deviation is unfavourable."""

    OBIE = "obie", "w górę i w dół"
    W_GORE = "w_gore", "w górę"
    W_DOL = "w_dol", "w dół"


class ProgiSygnalow(Part):
    """Progi sygnałów"""

    zolty: Procent
    """Próg żółty [%]
    Od takiego niekorzystnego odchylenia od planu sygnał jest żółty."""
    czerwony: Procent
    """Próg czerwony [%]
    Od takiego niekorzystnego odchylenia sygnał jest czerwony; trzeba je wyjaśnić."""

    def sygnal(self, odchylenie: Decimal | None, strona: Strona) -> Sygnal:
        """Signal of a relative deviation that is not rounded; without one there is none."""
        if odchylenie is None:
            return Sygnal.BRAK
        niekorzystne = {Strona.OBIE: abs(odchylenie), Strona.W_GORE: odchylenie, Strona.W_DOL: -odchylenie}
        procent = niekorzystne[strona] * 100
        if procent >= self.czerwony:
            return Sygnal.CZERWONY
        return Sygnal.ZOLTY if procent >= self.zolty else Sygnal.ZIELONY

    @rule()
    def _red_lies_beyond_yellow(self) -> Findings:
        """Próg żółty jest większy od zera, a czerwony większy od żółtego."""
        if not 0 < self.zolty < self.czerwony:
            yield error(
                "czerwony",
                f"Progi mają rosnąć od zera, a podano żółty {liczba(self.zolty)}% i czerwony "
                f"{liczba(self.czerwony)}%.",
                hint="Popraw progi, np. 5 i 10.",
            )


class WskaznikMonitorowany(WskaznikJakosci):
    """Wskaźnik jakości"""

    wartosc_poprzednia: Ulamek | None = None
    """Wartość w poprzednim arkuszu
    Puste, gdy nie mierzono."""
    wartosc: Ulamek | None = None
    """Wartość bieżąca
    Puste, gdy w tym roku jeszcze nie mierzono."""
    wyjasnienie: Opis | None = None
    """Wyjaśnienie
    Wymagane, gdy sygnał jest czerwony."""

    @property
    def sygnal_biezacy(self) -> Sygnal:
        """Signal of the present value."""
        return self.sygnal(self.wartosc)

    @property
    def komorki(self) -> tuple[str, ...]:
        """Base, target, previous and present value, achievement."""
        liczby = map(ilosc, (self.baza, self.cel, self.wartosc_poprzednia, self.wartosc))
        return (*liczby, procent(self.osiagniecie(self.wartosc)))
