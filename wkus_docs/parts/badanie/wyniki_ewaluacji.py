"""What an evaluation measures: indicators with their achievement, results of a model, costs of a year."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from wkus_docs.analiza.dokladnosc import iloraz
from wkus_docs.analiza.wskaznik import osiagniecie
from wkus_docs.document import Findings, Model, Part, error, rule, warning
from wkus_docs.parts.badanie.wskaznik_efektu import Kierunek
from wkus_docs.parts.pieniadze.koszt_zadania import grant_within_the_cost
from wkus_docs.polish.zapis import kwota_zapis, liczba
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Rok, Ulamek
from wkus_docs.scalars.tekst import Opis, Tekst

_STO, _ZERO = Decimal(100), Decimal(0)


class WskaznikEwaluacji(Part):
    """Wskaźnik"""

    nazwa: Tekst
    """Nazwa wskaźnika
    Jak w umowie albo w standardzie."""
    model: Model
    """Co pokazuje
    JAKOŚĆ, EFEKTYWNOŚĆ albo WSPÓŁPRACA."""
    jednostka_miary: Tekst
    """Jednostka miary"""
    kierunek: Kierunek
    """Pożądany kierunek
    rośnie albo maleje."""
    baza: Ulamek | None = None
    """Wartość przed zadaniem
    Puste: nie wiadomo; przy wskaźniku, który ma rosnąć, liczy się wtedy od zera."""
    plan: Ulamek
    """Wartość planowana"""
    osiagnieto: Annotated[Ulamek | None, ASKED] = None
    """Wartość osiągnięta
    Puste, gdy nie udało się jej zmierzyć."""
    zrodlo: Tekst
    """Źródło danych"""
    wyjasnienie: Tekst | None = None
    """Wyjaśnienie
    Potrzebne, gdy planu nie osiągnięto albo wartości nie zmierzono."""

    @property
    def punkt_wyjscia(self) -> Decimal | None:
        """Base, or zero for a rising indicator without one."""
        return _ZERO if self.baza is None and self.kierunek == Kierunek.ROSNIE else self.baza

    @property
    def stopien(self) -> Decimal | None:
        """Achievement in per cent, 0 to 120; None where it cannot be computed."""
        z = osiagniecie(self.punkt_wyjscia, self.plan, self.osiagnieto)
        return None if z is None else z * _STO

    @property
    def czy_osiagnieto(self) -> bool | None:
        """Whether the plan was reached; None where the value is not known."""
        if self.osiagnieto is None:
            return None
        nadwyzka = self.osiagnieto - self.plan
        return nadwyzka >= 0 if self.kierunek == Kierunek.ROSNIE else nadwyzka <= 0

    @rule()
    def _plan_lies_in_the_direction(self) -> Findings:
        """Plan leży po tej stronie wartości wyjściowej, w którą wskaźnik ma się zmieniać."""
        baza = self.punkt_wyjscia
        if baza is None or (self.plan >= baza if self.kierunek is Kierunek.ROSNIE else self.plan <= baza):
            return
        yield error(
            "plan",
            f"Wskaźnik „{self.nazwa}” {self.kierunek.etykieta}, a plan ({liczba(self.plan)}) leży po drugiej "
            f"stronie wartości wyjściowej ({liczba(baza)}).",
            hint="Popraw plan, kierunek albo wartość przed zadaniem.",
        )

    @rule()
    def _shortfall_is_explained(self) -> Findings:
        """Brak wyniku i wynik gorszy od planu są wyjaśnione."""
        if self.czy_osiagnieto is not True and not self.wyjasnienie:
            co = "nie zmierzono" if self.czy_osiagnieto is None else "nie osiągnął planu"
            yield warning(
                "wyjasnienie",
                f"Wskaźnik „{self.nazwa}” {co}, a nie ma wyjaśnienia.",
                hint="Napisz dlaczego: od tego zależy wniosek.",
            )


class WynikModelu(Part):
    """Wynik według modelu"""

    model: Model
    """Model
    JAKOŚĆ, EFEKTYWNOŚĆ albo WSPÓŁPRACA."""
    wynik: Opis
    """Co pokazały wyniki
    Jakość usługi, koszty wobec efektów albo współpraca stron."""


@dataclass(frozen=True, slots=True)
class WynikZbiorczy:
    """Indicators of one model together."""

    model: Model
    opis: WynikModelu | None
    wskazniki: tuple[WskaznikEwaluacji, ...]

    @property
    def osiagniete(self) -> int:
        """How many indicators reached the plan."""
        return sum(bool(item.czy_osiagnieto) for item in self.wskazniki)

    @property
    def wszystkie(self) -> int:
        """How many indicators there are."""
        return len(self.wskazniki)

    @property
    def srednia(self) -> Decimal | None:
        """Mean achievement of those that can be computed, in per cent."""
        znane = [item.stopien for item in self.wskazniki if item.stopien is not None]
        return iloraz(sum(znane, _ZERO), Decimal(len(znane)))


class KosztRoku(Part):
    """Koszt zadania w roku"""

    rok: Rok
    """Rok budżetowy"""
    plan_kosztu: Kwota
    """Koszt całkowity według umowy [zł]"""
    koszt: Kwota
    """Koszt całkowity rzeczywisty [zł]"""
    plan_dotacji: Kwota
    """Dotacja według umowy [zł]"""
    dotacja: Kwota
    """Dotacja wykorzystana [zł]
    Bez kwot zwróconych."""
    wyjasnienie: Tekst | None = None
    """Wyjaśnienie różnicy
    Puste, gdy różnicy nie ma."""

    @property
    def roznica_kosztu(self) -> Decimal:
        """Actual cost less that of the agreement."""
        return self.koszt - self.plan_kosztu

    @property
    def roznica_dotacji(self) -> Decimal:
        """Grant used less that of the agreement."""
        return self.dotacja - self.plan_dotacji

    @rule()
    def _grant_stays_within_the_agreement(self) -> Findings:
        """Wykorzystano najwyżej tyle dotacji, ile dała umowa."""
        if self.dotacja > self.plan_dotacji:
            yield warning(
                "dotacja",
                f"Rok {self.rok}: wykorzystano {kwota_zapis(self.dotacja)}, a umowa dała "
                f"{kwota_zapis(self.plan_dotacji)}.",
                hint="Popraw kwotę albo wpisz dotację po aneksie.",
            )

    _grant_is_part_of_the_cost = grant_within_the_cost("dotacja", "koszt", at="dotacja", year="rok")
    _planned_grant_is_part_of_the_cost = grant_within_the_cost(
        "plan_dotacji", "plan_kosztu", at="plan_dotacji", what="Planowana dotacja", year="rok"
    )

    @rule()
    def _difference_is_explained(self) -> Findings:
        """Różnica między planem a wykonaniem jest wyjaśniona."""
        if (self.roznica_kosztu or self.roznica_dotacji) and not self.wyjasnienie:
            yield warning(
                "wyjasnienie",
                f"Rok {self.rok}: koszt różni się od planu o {kwota_zapis(self.roznica_kosztu)}, a dotacja o "
                f"{kwota_zapis(self.roznica_dotacji)}; nie wiadomo dlaczego.",
                hint="Dopisz „wyjasnienie: …”.",
            )
