"""The catalogue of quality indicators: what is measured, when a value is good, and what follows from it."""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.analiza.brak import BRAK_DANYCH, powiedz
from wkus_docs.document import (
    About,
    Document,
    Findings,
    LegalBasis,
    Model,
    Provenance,
    error,
    rule,
    warning,
)
from wkus_docs.documents.katalog_wskaznikow_jakosci.fakty import FACTS
from wkus_docs.fact import Holds
from wkus_docs.law import acts
from wkus_docs.parts.badanie.wskaznik_efektu import Kierunek
from wkus_docs.parts.badanie.wynik_wariantu import ulamek
from wkus_docs.parts.jakosc.pomiar_jakosci import PomiarJakosci, PostepowanieZSygnalem
from wkus_docs.parts.jakosc.przeglad import ZalacznikPrzegladany
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.jakosc.wskaznik_jakosci import WskaznikJakosci, WymiarJakosci
from wkus_docs.polish.zapis import liczba
from wkus_docs.relations import listed_once, weights_sum_to_one, written_without_quotes
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Tekst


@dataclass(frozen=True, slots=True)
class OsiagnieciePrzyProgu:
    """How far an indicator has come at the yellow threshold and at the green one."""

    wskaznik: WskaznikJakosci
    przy_zoltym: str
    przy_zielonym: str


class KatalogWskaznikowJakosci(ZalacznikPrzegladany, Document):
    """Katalog wskaźników jakości usługi

    Załącznik do zarządzenia: po czym poznać, że usługa jest dobra. Wskaźniki według sześciu wymiarów jakości,
    progi trzech sygnałów, wagi, sposób pomiaru i to, co się robi po każdym sygnale.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ",)

    about: ClassVar[About] = About(
        kind="załącznik do zarządzenia",
        stages=("2 decyzja", "3 konsultacje", "4 uchwały"),
        author="organ wykonawczy z organizacjami",
        legal_basis=(LegalBasis(acts["udpp"]["art. 11 ust. 4"]), LegalBasis(acts["udpp"]["art. 17 pkt 2"])),
        provenance=(Provenance.SISTER_MODEL,),
        models=(Model.JAKOSC,),
        sources="Pomysł progów i miar: modele NAWIKUS i Sopot. Sześć wymiarów, sygnały, progi i wagi są własne; "
        "ustawa wymaga wysokiej jakości zlecanego zadania i pozwala ją kontrolować, a wskaźników nie narzuca. "
        "Osiągnięcie liczy się jak w narzędziu do badania nakładów i efektów.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    nazwa_uslugi: Tekst
    """Nazwa usługi
    Bez cudzysłowu i bez kropki."""
    rok_bazy: Rok | None = None
    """Rok wartości bazowych
    Z którego roku są wartości bazowe; puste, gdy nie znamy żadnej."""
    rok_celu: Rok
    """Rok wartości docelowych
    Do końca którego roku mają być osiągnięte."""
    wskazniki: tuple[WskaznikJakosci, ...] = Field(min_length=1)
    """Wskaźniki jakości
    W każdym wymiarze co najmniej jeden; wagi wszystkich sumują się do 1."""
    pomiar: PomiarJakosci
    """Pomiar"""
    postepowanie: PostepowanieZSygnalem
    """Co się robi po sygnale"""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Katalog wskaźników jakości usługi: {self.nazwa_uslugi}"

    @property
    def sygnaly(self) -> tuple[Sygnal, ...]:
        """Green, yellow, red: the columns of thresholds."""
        return (Sygnal.ZIELONY, Sygnal.ZOLTY, Sygnal.CZERWONY)

    @property
    def suma_wag(self) -> Decimal:
        """Weights of all indicators together."""
        return sum((item.waga for item in self.wskazniki), Decimal(0))

    @property
    def osiagniecia(self) -> tuple[OsiagnieciePrzyProgu, ...]:
        """Achievement of every indicator at its thresholds; its own base tells how far the way is."""
        return tuple(
            OsiagnieciePrzyProgu(
                item,
                powiedz(item.osiagniecie(item.prog_zolty), ulamek),
                powiedz(item.osiagniecie(item.prog_zielony), ulamek),
            )
            for item in self.wskazniki
        )

    @property
    def bez_bazy(self) -> tuple[str, ...]:
        """Names of indicators of which the base is not known."""
        return tuple(item.nazwa for item in self.wskazniki if item.baza is None)

    @property
    def brak_danych(self) -> str:
        """How the absence of a figure is said."""
        return BRAK_DANYCH

    _weights_sum_to_one = weights_sum_to_one("wskazniki.*.waga", at="wskazniki", what="wskaźników")

    @rule()
    def _every_dimension_is_measured(self) -> Findings:
        """Każdy z sześciu wymiarów jakości ma wskaźnik."""
        for wymiar in WymiarJakosci:
            if not any(item.wymiar == wymiar for item in self.wskazniki):
                yield warning(
                    "wskazniki",
                    f"Wymiar „{wymiar.etykieta}” nie ma żadnego wskaźnika.",
                    hint="Dopisz wskaźnik albo świadomie zostaw ten wymiar bez pomiaru.",
                )

    _names_differ = listed_once("wskazniki.*.nazwa", "Wskaźnik")

    @rule()
    def _targets_lie_in_the_direction(self) -> Findings:
        """Cel leży po tej stronie wartości bazowej, w którą wskaźnik ma się zmieniać."""
        for index, item in enumerate(self.wskazniki):
            if item.baza is None or item.baza == item.cel:
                continue
            rises = item.cel > item.baza
            if rises != (item.kierunek == Kierunek.ROSNIE):
                yield error(
                    ("wskazniki", index, "kierunek"),
                    f"Wskaźnik „{item.nazwa}” {item.kierunek.etykieta}, a cel ({liczba(item.cel)}) jest "
                    f"{'wyższy' if rises else 'niższy'} niż wartość bazowa "
                    f"({liczba(item.baza)}).",
                    hint="Popraw kierunek, cel albo wartość bazową.",
                )

    @rule()
    def _target_follows_the_base(self) -> Findings:
        """Rok wartości docelowych nie jest wcześniejszy niż rok bazowy ani niż akt."""
        if self.rok_bazy is not None and self.rok_celu <= self.rok_bazy:
            yield error(
                "rok_celu",
                f"Cele są na rok {self.rok_celu}, a wartości bazowe z roku {self.rok_bazy}.",
                hint="Popraw jeden z lat.",
            )
        elif self.rok_celu < self.data_aktu.year:
            yield error(
                "rok_celu",
                f"Rok celu ({self.rok_celu}) minął przed dniem aktu.",
                hint="Podaj rok bieżący albo późniejszy.",
            )

    @rule()
    def _base_year_stands_with_bases(self) -> Findings:
        """Rok bazowy podaje się wtedy, gdy znamy choć jedną wartość bazową."""
        znane = len(self.bez_bazy) < len(self.wskazniki)
        if znane != (self.rok_bazy is not None):
            yield error(
                "rok_bazy",
                "Są wartości bazowe, a nie wiadomo, z którego roku."
                if znane
                else f"Podano rok {self.rok_bazy}, a żaden wskaźnik nie ma wartości bazowej.",
                hint="Podaj rok i wartości bazowe albo usuń jedno i drugie.",
            )

    _service_has_no_quotes = written_without_quotes("nazwa_uslugi")
