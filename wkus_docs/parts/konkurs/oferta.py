"""What an offer is made of: who offers, the plan of a year, results, the declaration of payment."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.fact import Fact
from wkus_docs.for_several import ForSeveral
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, razem
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.organizacja import Organizacja
from wkus_docs.parts.strony.wzor_urzedowy import as_many_sign_as_registered
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.liczba import LiczbaDodatnia, Rok
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

_UDPP = acts["udpp"]


class CytatWNaglowku(Wybor):
    """Which journal the heading of the form cites."""

    Z_FORMULARZA = "z_formularza", "z formularza"
    AKTUALNY = "aktualny", "aktualny"


class Odplatnosc(Wybor):
    """Whether recipients will pay (VI.1)."""

    NIEODPLATNIE = "nieodplatnie", "nieodpłatnie"
    ODPLATNIE = "odplatnie", "odpłatnie"


class Oferent(Organizacja):
    """Oferent"""

    liczba_podpisow: LiczbaDodatnia | None = None
    """Ile osób podpisuje łącznie według rejestru
    Tylko do sprawdzenia podpisów; nie drukuje się."""
    koszty_roczne: Annotated[tuple[KwotaRoczna, ...], ForSeveral("oferenci")] = ()
    """Udział oferenta w kosztach w kolejnych latach (V.C)
    Tylko w ofercie wspólnej."""
    zakres_dzialan: Annotated[Opis | None, ForSeveral("oferenci")] = None
    """Działania, które wykona ten oferent (VI.2)
    Tylko w ofercie wspólnej."""

    @property
    def koszty_razem(self) -> Decimal:
        """Sum of the offeror's share in the costs."""
        return razem(self.koszty_roczne)

    _signs_as_registered = as_many_sign_as_registered()


class DzialaniePlanowane(Part):
    """Działanie w harmonogramie"""

    nazwa: Tekst
    """Nazwa działania"""
    opis: Opis
    """Opis
    Co, gdzie i jak często."""
    grupa_docelowa: Opis
    """Grupa docelowa
    Uczestnicy i ich liczba."""
    termin: Okres
    """Planowany termin realizacji"""
    zakres_podmiotu: Opis | None = None
    """Zakres działania realizowany przez podmiot niebędący stroną umowy
    Puste: nie dotyczy."""


class PlanRoku(Part):
    """Plan i harmonogram na rok"""

    rok: Rok
    """Rok"""
    dzialania: tuple[DzialaniePlanowane, ...] = Field(min_length=1)
    """Działania
    W porządku logicznym."""

    @rule()
    def _dates_lie_in_the_year(self) -> Findings:
        """Terminy działań leżą w roku planu."""
        for index, dzialanie in enumerate(self.dzialania):
            termin = dzialanie.termin
            if (termin.od.year, termin.do.year) != (self.rok, self.rok):
                yield warning(
                    ("dzialania", index, "termin"),
                    f"Termin {data_slownie(termin.od)} – {data_slownie(termin.do)} wychodzi poza {self.rok} rok.",
                    hint="Można je podzielić między plany lat; działania na przełomie roku nikt nie zakazuje.",
                )


class Rezultat(Part):
    """Rezultat zadania"""

    nazwa: Tekst
    """Nazwa rezultatu"""
    poziom: Tekst
    """Planowany poziom osiągnięcia (wartość docelowa)
    Np. „30 dzieci w każdym roku”."""
    monitorowanie: Tekst
    """Sposób monitorowania, źródło informacji
    Np. „dzienniki zajęć, listy obecności”."""


class Deklaracja(Part):
    """Deklaracja odpłatnego lub nieodpłatnego wykonania zadania"""

    wykonanie: Odplatnosc
    """Wykonanie zadania
    „nieodpłatnie” albo „odpłatnie”."""
    zasady: Opis | None = None
    """Zasady pobierania opłat
    Tylko przy odpłatnym: od kogo i ile."""
    podstawa_statutowa: Annotated[
        Tekst | None, Fact("organizacja.podstawa_statutowa", usual=True, asked=True)
    ] = None
    """Postanowienie o działalności odpłatnej
    Tylko przy odpłatnym, np. „§ 8 ust. 2 statutu”."""

    @property
    def jakie(self) -> str:
        """„odpłatnego” or „nieodpłatnego”, as the declaration says it."""
        words = {Odplatnosc.NIEODPLATNIE: "nieodpłatnego", Odplatnosc.ODPLATNIE: "odpłatnego"}
        return words[self.wykonanie]

    @property
    def odplatnie(self) -> bool:
        """Whether recipients will pay."""
        return self.wykonanie == Odplatnosc.ODPLATNIE

    @rule(_UDPP["art. 8"], _UDPP["art. 10 ust. 3"])
    def _paid_work_rests_on_the_statute(self) -> Findings:
        """Odpłatne wykonanie ma podstawę w statucie albo innym akcie wewnętrznym."""
        if self.odplatnie and self.podstawa_statutowa is None:
            yield warning(
                "podstawa_statutowa",
                "Zadanie ma być wykonane odpłatnie, a nie podano postanowienia o działalności odpłatnej.",
                hint="Podaj postanowienie statutu albo innego aktu wewnętrznego.",
            )
