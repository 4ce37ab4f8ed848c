"""Card on the quality of one offer: conformity with the standard, persons, method, continuity, weighted result."""

from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.analiza.ocena_wazona import punkty
from wkus_docs.analiza.odchylenie import stopien_wykonania
from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.document import About, Findings, LegalBasis, Model, Provenance, error, rule, warning
from wkus_docs.documents.karta_oceny_jakosci_oferty.fakty import FACTS
from wkus_docs.documents.karta_oceny_jakosci_oferty.jakosc_oferty import (
    ElementJakosci,
    KryteriumZPunktami,
    OsobaOferty,
    WagiGrup,
    WymaganieOferty,
    WynikCzesci,
    wynik_karty,
)
from wkus_docs.fact import Holds
from wkus_docs.law import acts
from wkus_docs.parts.badanie.wynik_wariantu import ilosc, procent
from wkus_docs.parts.ocena.karta_oceny import KartaOceny
from wkus_docs.parts.ocena.kryteria import Kryterium, Przeslanka
from wkus_docs.relations import listed_once
from wkus_docs.scalars.liczba import Liczba
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]
_STO = Decimal(100)


class KartaOcenyJakosciOferty(KartaOceny):
    """Karta oceny jakości oferty

    Część oceny merytorycznej w modelu JAKOŚĆ: uzasadnia punkty jednego członka komisji za jakość wykonania
    i kwalifikacje osób. Sprawdza ofertę wymaganie po wymaganiu standardu usługi, ocenia osoby, metodę,
    zastępstwa i zarządzanie jakością, liczy wynik ważony i zamienia go na punkty kryterium z ogłoszenia.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ",)

    about: ClassVar[About] = About(
        kind="formularz oceny",
        stages=("6 ocena",),
        author="członek komisji konkursowej",
        legal_basis=(
            LegalBasis(_UDPP["art. 11 ust. 4"]),
            LegalBasis(_UDPP["art. 15 ust. 1 pkt 3"]),
            *(LegalBasis(_UDPP[f"art. 15 ust. {ustep}"]) for ustep in ("2a", "2ea", "2f")),
            LegalBasis(acts["kpa"]["art. 24"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        models=(Model.JAKOSC,),
        sources="Wzoru urzędowego nie ma: części karty, skala 0–2, wagi i przeliczenie na punkty są nasze. "
        "Przesłanka według art. 15 ust. 1 pkt 3 (tekst z 2024 r.). Oświadczenie jak w karcie oceny "
        "merytorycznej; przyczyny wyłączenia z art. 24 KPA są z pamięci.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    kryterium: Kryterium
    """Kryterium, w którym karta daje punkty
    Kryterium jakości z ogłoszenia."""
    prog_kryterium: Liczba | None = None
    """Próg w tym kryterium
    Najniższa liczba punktów kryterium; tylko gdy określa ją ogłoszenie."""
    standard: Tekst
    """Standard usługi
    Akt, którego załącznikiem jest standard, np. „zarządzenie nr 0050.163.2026, załącznik nr 1”."""
    wagi: WagiGrup
    """Wagi części karty"""
    wymagania: tuple[WymaganieOferty, ...] = Field(min_length=1)
    """Zgodność ze standardem
    Wszystkie wymagania standardu, po kolei."""
    osoby: tuple[OsobaOferty, ...] = Field(min_length=1)
    """Kwalifikacje osób"""
    metoda: tuple[ElementJakosci, ...] = Field(min_length=1)
    """Metoda pracy
    Np. program zajęć, praca z rodziną, rezultaty."""
    ciaglosc: tuple[ElementJakosci, ...] = Field(min_length=1)
    """Ciągłość i zastępstwa
    Np. zastępstwa, stałość kadry, ryzyka."""
    zarzadzanie: tuple[ElementJakosci, ...] = Field(min_length=1)
    """Zarządzanie jakością
    Np. mierzenie wskaźników, badanie opinii, skargi."""
    uzasadnienie: Opis
    """Wnioski
    Ocena całości zdatna na odpowiedź dla osoby, która zapyta o powody."""
    do_umowy: Opis | None = None
    """Co zapisać w umowie
    Czego w ofercie brakuje, a co strony mogą uzgodnić przed umową."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Karta oceny jakości oferty{self.oferta.z_numerem}"

    @property
    def czesci(self) -> tuple[WynikCzesci, ...]:
        """Five parts of the card with their results."""
        return (
            WynikCzesci(1, "Zgodność ze standardem", lambda: self.wagi.standard, lambda: self.wymagania),
            WynikCzesci(2, "Kwalifikacje osób", lambda: self.wagi.osoby, lambda: self.osoby),
            WynikCzesci(3, "Metoda pracy", lambda: self.wagi.metoda, lambda: self.metoda),
            WynikCzesci(4, "Ciągłość i zastępstwa", lambda: self.wagi.ciaglosc, lambda: self.ciaglosc),
            WynikCzesci(5, "Zarządzanie jakością", lambda: self.wagi.zarzadzanie, lambda: self.zarzadzanie),
        )

    @property
    def wynik(self) -> Decimal | None:
        """Weighted result of the card, 0…1."""
        return wynik_karty(self.czesci)

    @property
    def wynik_zapis(self) -> str:
        """The same in per cent, or „brak danych”."""
        return procent(self.wynik)

    @property
    def punkty(self) -> Decimal | None:
        """Points of the criterion that follow from the result."""
        return punkty(self.wynik, self.kryterium.maks_punktow + Decimal(0))

    @property
    def punkty_w_kryteriach(self) -> tuple[KryteriumZPunktami, ...]:
        """The criterion with its points, as the card of all criteria lists it."""
        return (KryteriumZPunktami(self.kryterium.nazwa, None if self.punkty is None else int(self.punkty)),)

    @property
    def punkty_zapis(self) -> str:
        """The same as text, or „brak danych”."""
        return ilosc(self.punkty)

    @property
    def czy_osiaga_prog(self) -> bool | None:
        """Whether the points reach the threshold of the criterion; None where there is none to compare."""
        if self.prog_kryterium is None or self.punkty is None:
            return None
        return self.punkty >= self.prog_kryterium

    @property
    def prog_oferty(self) -> str:
        """Threshold of the whole offer as a part of all its points, for comparison."""
        prog, most = self.konkurs.prog_punktow, self.konkurs.maks_punktow
        if prog is None:
            return "nie ustalono"
        return procent(None if most is None else stopien_wykonania(most + Decimal(0), prog + Decimal(0)))

    @property
    def ponizej_minimum(self) -> tuple[WymaganieOferty, ...]:
        """Requirements the offer does not meet."""
        return tuple(item for item in self.wymagania if item.ponizej_minimum)

    @property
    def niespelnione_konieczne(self) -> tuple[str, ...]:
        """Numbers of the necessary ones among them."""
        return tuple(item.numer for item in self.ponizej_minimum if item.konieczne)

    @property
    def wykres_wyniku(self) -> Chart:
        """Wyniki części karty w procentach."""
        return Chart(
            ChartKind.BARS,
            "Wyniki części karty",
            tuple(czesc.nazwa for czesc in self.czesci),
            (
                Series(
                    "wynik",
                    tuple(None if czesc.wynik is None else czesc.wynik * _STO for czesc in self.czesci),
                ),
            ),
            "% najwyższego wyniku",
            scale=(0, 100),
        )

    @rule()
    def _criterion_is_quality(self) -> Findings:
        """Karta daje punkty w kryterium jakości i kwalifikacji."""
        if self.kryterium.przeslanka is not Przeslanka.JAKOSC:
            yield error(
                ("kryterium", "przeslanka"),
                f"Karta dotyczy jakości i kwalifikacji, a kryterium ma przesłankę z pkt "
                f"{self.kryterium.przeslanka.punkt}.",
                hint=f"Wpisz kryterium z przesłanką {Przeslanka.JAKOSC.value}.",
            )

    @rule()
    def _points_within_the_notice(self) -> Findings:
        """Kryterium nie daje więcej punktów niż cała oferta, a próg więcej niż kryterium."""
        if self.konkurs.maks_punktow is not None and self.kryterium.maks_punktow > self.konkurs.maks_punktow:
            yield error(
                ("kryterium", "maks_punktow"),
                f"Kryterium daje {self.kryterium.maks_punktow} pkt, a cała oferta najwyżej "
                f"{self.konkurs.maks_punktow} pkt.",
                hint="Popraw punkty według ogłoszenia.",
            )
        if self.prog_kryterium is not None and self.prog_kryterium > self.kryterium.maks_punktow:
            yield error(
                "prog_kryterium",
                f"Próg ({self.prog_kryterium} pkt) jest wyższy niż kryterium "
                f"({self.kryterium.maks_punktow} pkt).",
                hint="Popraw próg według ogłoszenia.",
            )

    _each_requirement_once = listed_once("wymagania.*.numer", "Wymaganie")

    @rule()
    def _necessary_requirements_are_met(self) -> Findings:
        """Oferta spełnia minimum wymagań koniecznych."""
        for index, item in enumerate(self.wymagania):
            if item.konieczne and item.ponizej_minimum:
                yield warning(
                    ("wymagania", index, "ocena"),
                    f"Oferta nie spełnia minimum wymagania koniecznego {item.numer}.",
                    hint="Sprawdź ocenę; jeśli jest dobra, nie rekomenduj dotacji w karcie oceny merytorycznej.",
                )

    @rule()
    def _lacks_go_into_the_agreement(self) -> Findings:
        """Gdy oferta jest w czymś poniżej minimum, karta mówi, co zapisać w umowie."""
        if self.ponizej_minimum and not self.niespelnione_konieczne and self.do_umowy is None:
            numery = ", ".join(item.numer for item in self.ponizej_minimum)
            yield warning(
                "do_umowy",
                f"Oferta jest poniżej minimum w wymaganiach: {numery}, a nie napisano, co z tym zrobić.",
                hint="Napisz, co zapisać w umowie.",
            )
