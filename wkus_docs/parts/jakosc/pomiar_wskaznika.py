"""A quality indicator measured: target and thresholds of the catalogue, the value known today, its signal."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.brak import powiedz
from wkus_docs.analiza.wskaznik import osiagniecie
from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.parts.badanie.wskaznik_efektu import Kierunek
from wkus_docs.parts.badanie.wynik_wariantu import procent
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.jakosc.wskaznik_jakosci import WymiarJakosci, siega, slowo_progu, sygnal_progow
from wkus_docs.polish.zapis import liczba
from wkus_docs.scalars.liczba import Ulamek
from wkus_docs.scalars.tekst import Tekst


class PomiarWskaznika(Part):
    """Wskaźnik i jego wartość"""

    nazwa: Tekst
    """Nazwa wskaźnika
    Jak w katalogu wskaźników."""
    wymiar: WymiarJakosci
    """Wymiar jakości
    dostępność, terminowość, kompetencje, bezpieczeństwo, podmiotowość albo ciągłość."""
    jednostka_miary: Tekst
    """Jednostka miary"""
    kierunek: Kierunek
    """Pożądany kierunek
    rośnie albo maleje."""
    baza: Ulamek | None = None
    """Wartość bazowa
    Puste, gdy nie mierzono."""
    cel: Ulamek
    """Wartość docelowa"""
    prog_zielony: Ulamek
    """Próg zielony"""
    prog_zolty: Ulamek
    """Próg żółty"""
    zrodlo: Tekst
    """Źródło danych"""
    wartosc: Ulamek | None = None
    """Wartość
    Puste, gdy jej jeszcze nie zmierzono."""
    okres_pomiaru: Tekst | None = None
    """Za jaki okres
    Np. „I kwartał 2027 r.”."""
    wyjasnienie: Tekst | None = None
    """Wyjaśnienie
    Skąd odchylenie albo dlaczego nie ma wartości."""

    @property
    def sygnal(self) -> Sygnal:
        """Signal of the value."""
        return sygnal_progow(self.kierunek, self.prog_zielony, self.prog_zolty, self.wartosc)

    @property
    def osiagniecie(self) -> Decimal | None:
        """Achievement z (formula 4); not known without a base or a value."""
        return osiagniecie(self.baza, self.cel, self.wartosc)

    @property
    def osiagniecie_slownie(self) -> str:
        """Achievement in per cent, or „brak danych”."""
        return procent(self.osiagniecie)

    @property
    def slowo_progu(self) -> str:
        """„co najmniej” or „najwyżej”."""
        return slowo_progu(self.kierunek)

    @property
    def wartosc_slownie(self) -> str:
        """The value, or „brak danych”."""
        return powiedz(self.wartosc, liczba)

    @rule()
    def _thresholds_follow_the_direction(self) -> Findings:
        """Próg żółty jest słabszy od zielonego, a cel sięga zielonego."""
        if self.prog_zolty != self.prog_zielony and siega(self.kierunek, self.prog_zolty, self.prog_zielony):
            yield error(
                "prog_zolty",
                f"Wskaźnik {self.kierunek.etykieta}, a próg żółty ({liczba(self.prog_zolty)}) jest lepszy niż "
                f"zielony ({liczba(self.prog_zielony)}).",
                hint="Przepisz progi z katalogu wskaźników.",
            )
        if not siega(self.kierunek, self.cel, self.prog_zielony):
            yield error(
                "cel",
                f"Cel ({liczba(self.cel)}) nie sięga progu zielonego ({liczba(self.prog_zielony)}).",
                hint="Przepisz cel i progi z katalogu wskaźników.",
            )

    @rule()
    def _value_has_its_period(self) -> Findings:
        """Wartość ma okres, za który ją zmierzono."""
        if self.wartosc is not None and not self.okres_pomiaru:
            yield warning(
                "okres_pomiaru",
                f"Wskaźnik „{self.nazwa}” ma wartość {liczba(self.wartosc)}, a nie wiadomo, za jaki okres.",
                hint="Dopisz „okres_pomiaru: …”.",
            )


@dataclass(frozen=True, slots=True)
class LiczbaSygnalow:
    """How many indicators have a signal."""

    sygnal: Sygnal
    liczba: int


def policz_sygnaly(wskazniki: Sequence[PomiarWskaznika]) -> tuple[LiczbaSygnalow, ...]:
    """Count the indicators by signal, missing data among them."""
    return tuple(LiczbaSygnalow(jeden, sum(w.sygnal is jeden for w in wskazniki)) for jeden in Sygnal)
