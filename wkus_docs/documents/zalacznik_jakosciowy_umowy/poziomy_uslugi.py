"""Levels of the service: what each indicator is to reach in each year of the agreement, and on what they rest."""

from decimal import Decimal
from itertools import pairwise

from pydantic import Field

from wkus_docs.analiza.brak import powiedz
from wkus_docs.analiza.poziom import granica
from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.errors import Loc
from wkus_docs.parts.badanie.wskaznik_efektu import Kierunek
from wkus_docs.parts.jakosc.wskaznik_jakosci import WskaznikJakosci, najwyzej_sto
from wkus_docs.polish.zapis import liczba
from wkus_docs.relations import number_is_of_the_year
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia, Rok, Ulamek
from wkus_docs.scalars.tekst import Tekst


class PoziomRoku(Part):
    """Poziom w roku"""

    rok: Rok
    """Rok kalendarzowy"""
    poziom: Ulamek
    """Poziom"""


class WskaznikUmowny(WskaznikJakosci):
    """Wskaźnik i jego poziomy w latach umowy"""

    poziomy: tuple[PoziomRoku, ...] = Field(min_length=1)
    """Poziomy w latach
    Po jednym na każdy rok umowy."""
    tolerancja: Ulamek
    """Tolerancja
    O ile wartość może być słabsza od poziomu, w jednostkach wskaźnika; 0, gdy nie może."""

    @property
    def rosnie(self) -> bool:
        """Whether the indicator is to rise."""
        return self.kierunek.value == Kierunek.ROSNIE

    def poziom(self, rok: int) -> Decimal | None:
        """Level of that year, if it is given."""
        return next((item.poziom for item in self.poziomy if item.rok == rok), None)

    def granica(self, rok: int) -> Decimal | None:
        """Weakest value that keeps the level of that year."""
        return granica(self.poziom(rok), self.tolerancja, rosnie=self.rosnie)

    def zapis_poziomu(self, rok: int) -> str:
        """Level of that year with its limit: „94 (co najmniej 92)”."""
        prog = self.granica(rok)
        return powiedz(self.poziom(rok), liczba) + (
            f" ({self.slowo_progu} {liczba(prog)})" if prog is not None else ""
        )

    @rule()
    def _levels_are_shares_too(self) -> Findings:
        """Poziom w procentach nie przekracza stu."""
        for index, item in enumerate(self.poziomy):
            yield from najwyzej_sto(self.jednostka_miary, item.poziom, ("poziomy", index, "poziom"))

    @rule()
    def _levels_never_worsen(self) -> Findings:
        """Poziom w kolejnym roku nie jest słabszy niż w poprzednim."""
        lata = sorted(self.poziomy, key=lambda item: item.rok)
        for wczesniej, pozniej in pairwise(lata):
            if not self._dosc(pozniej.poziom, wczesniej.poziom):
                yield warning(
                    ("poziomy", self.poziomy.index(pozniej), "poziom"),
                    f"Poziom na rok {pozniej.rok} ({liczba(pozniej.poziom)}) jest słabszy niż na rok "
                    f"{wczesniej.rok} ({liczba(wczesniej.poziom)}).",
                    hint="Sprawdź, czy strony na pewno tego chcą.",
                )

    @rule()
    def _last_level_reaches_the_target(self) -> Findings:
        """Poziom w ostatnim roku sięga wartości docelowej."""
        ostatni = max(self.poziomy, key=lambda item: item.rok)
        if not self._dosc(ostatni.poziom, self.cel):
            yield warning(
                ("poziomy", self.poziomy.index(ostatni), "poziom"),
                f"Poziom w ostatnim roku ({liczba(ostatni.poziom)}) nie sięga celu ({liczba(self.cel)}).",
                hint="Podnieś poziom albo zmień cel.",
            )

    @rule()
    def _tolerance_stays_above_red(self) -> Findings:
        """Wartość w granicach tolerancji nie daje sygnału czerwonego."""
        for item in self.poziomy:
            prog = self.granica(item.rok)
            if prog is not None and not self._dosc(prog, self.prog_zolty):
                yield warning(
                    "tolerancja",
                    f"W roku {item.rok} poziom byłby dotrzymany przy wartości {liczba(prog)}, a to już sygnał "
                    f"czerwony ({self.slowa_czerwonego}).",
                    hint="Zmniejsz tolerancję, podnieś poziom albo zmień próg.",
                )
                return


def lata_poziomow(wskaznik: WskaznikUmowny, lata: tuple[int, ...], loc: Loc) -> Findings:
    """Find years of the agreement without a level, levels outside them, and years given twice."""
    podane = [item.rok for item in wskaznik.poziomy]
    for index, rok in enumerate(podane):
        if rok not in lata:
            yield error(
                (*loc, index, "rok"),
                f"Rok {rok} leży poza umową ({', '.join(map(str, lata))}).",
                hint="Popraw rok albo usuń ten poziom.",
            )
        elif podane.index(rok) != index:
            yield error((*loc, index, "rok"), f"Poziom na rok {rok} podano dwa razy.", hint="Zostaw jeden.")
    if brakuje := [str(rok) for rok in lata if rok not in podane]:
        yield error(
            loc,
            f"Wskaźnik „{wskaznik.nazwa}” nie ma poziomu na rok: {', '.join(brakuje)}.",
            hint="Dopisz poziom na każdy rok umowy.",
        )


class PodstawaJakosci(Part):
    """Standard i katalog wskaźników"""

    numer_aktu: Tekst
    """Numer zarządzenia
    Którym przyjęto standard i katalog; w powiecie i w województwie numer uchwały zarządu."""
    data_aktu: Data
    """Data zarządzenia"""
    zalacznik_standardu: LiczbaDodatnia | None = None
    """Numer załącznika ze standardem
    Puste, gdy standardu nie ma."""
    zalacznik_katalogu: LiczbaDodatnia
    """Numer załącznika z katalogiem wskaźników"""

    _number_is_of_the_year = number_is_of_the_year("numer_aktu", day="data_aktu")
