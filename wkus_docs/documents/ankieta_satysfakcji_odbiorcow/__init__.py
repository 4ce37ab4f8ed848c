"""Ankieta satysfakcji odbiorców usługi."""

from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.analiza import ankieta
from wkus_docs.analiza.efekty import NAJNIZSZA, NAJWYZSZA
from wkus_docs.analiza.niepewnosc import niepewnosc_sredniej
from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.document import About, Document, LegalBasis, Model, Provenance
from wkus_docs.documents.ankieta_satysfakcji_odbiorcow import reguly
from wkus_docs.documents.ankieta_satysfakcji_odbiorcow.fakty import FACTS
from wkus_docs.documents.ankieta_satysfakcji_odbiorcow.pytania_satysfakcji import (
    BadanaUsluga,
    GrupaRespondentow,
    StwierdzenieSatysfakcji,
    WagaWymiaru,
)
from wkus_docs.documents.ankieta_satysfakcji_odbiorcow.wczesniejszy_pomiar import (
    WczesniejszyPomiar,
    ZmianaOceny,
)
from wkus_docs.documents.ankieta_satysfakcji_odbiorcow.wynik_satysfakcji import (
    PozycjaMetryczki,
    WynikGrupy,
    WynikPolecenia,
    WynikPytania,
    WynikWymiaru,
    wyniki_grup,
    wyniki_pytan,
    wyniki_wymiarow,
)
from wkus_docs.fact import Holds
from wkus_docs.law import acts
from wkus_docs.parts.ankieta import niepewnosc_wyniku
from wkus_docs.parts.ankieta.ankieta_dwoch_postaci import AnkietaDwochPostaci
from wkus_docs.parts.ankieta.niepewnosc_wyniku import PotrzebneOdpowiedzi, plus_minus
from wkus_docs.parts.ankieta.pytanie_ankiety import (
    OCENY,
    OCENY_POLECENIA,
    PytanieMetryczki,
    PytanieOtwarte,
    PytaniePolecenia,
    oceny,
)
from wkus_docs.parts.ankieta.wynik_ankiety import punkty
from wkus_docs.parts.badanie.wynik_wariantu import procent
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.jakosc.wskaznik_jakosci import WskaznikJakosci
from wkus_docs.relations import lies_on_the_scale

_RODO = acts["rodo"]


class AnkietaSatysfakcjiOdbiorcow(AnkietaDwochPostaci, Document):
    """Ankieta satysfakcji odbiorców usługi

    Dwie postacie z tych samych pytań. Formularz drukuje się i wypełnia ręką, bez podpisu; gdy pytania mają
    wersję dla dzieci, dochodzi druga ankieta prostym językiem. Zestawienie liczy z liczby odpowiedzi stopę
    zwrotu, średnie, indeks 0–100 i NPS. Małe grupy łączy, żeby nikogo nie dało się rozpoznać.
    """

    about: ClassVar[About] = About(
        kind="ankieta",
        stages=("8 realizacja i monitoring",),
        author="organizacja albo urząd",
        legal_basis=(LegalBasis(_RODO["art. 4 pkt 1"]), LegalBasis(_RODO["art. 5"])),
        provenance=(Provenance.SISTER_MODEL,),
        models=(Model.JAKOSC,),
        sources="Kwestionariusze wymienia wśród metod zbierania danych model NAWIKUS; jego pytań nie "
        "opublikowano. Pytania, skala, wagi i próg 5 osób są własne. NPS to znana miara rynkowa, indeks 0–100 to "
        "proste przeliczenie skali. Przepisy RODO podano z pamięci.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    usluga: BadanaUsluga
    """Badana usługa"""
    grupy: tuple[GrupaRespondentow, ...] = ()
    """Grupy odpowiadających
    Ile ankiet rozdano i ile wróciło; puste w formularzu."""
    pytania: tuple[StwierdzenieSatysfakcji, ...] = Field(min_length=1)
    """Stwierdzenia do oceny w skali 1–5
    Co najmniej jedno na każdy wymiar jakości."""
    polecenie: PytaniePolecenia
    """Pytanie o polecenie (NPS)"""
    pytania_otwarte: tuple[PytanieOtwarte, ...] = ()
    """Pytania otwarte"""
    metryczka: tuple[PytanieMetryczki, ...] = ()
    """Metryczka
    Kilka pytań o odpowiadającego, bez danych osobowych."""
    wagi: tuple[WagaWymiaru, ...] = ()
    """Wagi wymiarów
    Puste: wynik ogólny to średnia wszystkich ocen."""
    wczesniejsza: WczesniejszyPomiar | None = None
    """Wcześniejsza ankieta, z którą się porównuje
    Ta sama usługa i te same pytania; puste, gdy to pierwsza."""
    wskaznik: WskaznikJakosci | None = None
    """Wskaźnik jakości, który mierzy ankieta
    W punktach 1–5, z katalogu wskaźników; puste, gdy wskaźnika nie ma."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        co = "Ankieta" if self.czy_formularz else "Zestawienie wyników ankiety"
        return f"{co}: {self.usluga.nazwa_potoczna}"

    @property
    def zwrocono(self) -> int:
        """How many surveys came back from all groups."""
        return sum(grupa.zwrocono for grupa in self.grupy)

    @property
    def rozdano(self) -> int:
        """How many surveys were given out to all groups."""
        return sum(grupa.rozdano for grupa in self.grupy)

    @property
    def czy_wagi(self) -> bool:
        """Whether the dimensions have weights."""
        return bool(self.wagi)

    @property
    def skala(self) -> tuple[int, ...]:
        """Marks one may give a statement."""
        return OCENY

    @property
    def skala_polecenia(self) -> tuple[int, ...]:
        """Marks one may give to the question about recommending."""
        return OCENY_POLECENIA

    @property
    def czy_wersja_dla_dzieci(self) -> bool:
        """Whether the blank form has a version in plain words."""
        return any(pytanie.tresc_dla_dzieci for pytanie in self.pytania)

    @property
    def stopa_zwrotu(self) -> str:
        """Response rate of all groups."""
        return procent(ankieta.stopa_zwrotu(Decimal(self.zwrocono), Decimal(self.rozdano)))

    @property
    def czy_za_malo(self) -> bool:
        """Whether so few surveys came back that questions are not shown one by one."""
        return 0 < self.zwrocono < self.badanie.prog_anonimowosci

    @property
    def wyniki_pytan(self) -> tuple[WynikPytania, ...]:
        """Counts and mean of every statement."""
        return wyniki_pytan(self.pytania, czy_ukryte=self.czy_za_malo)

    @property
    def wyniki_wymiarow(self) -> tuple[WynikWymiaru, ...]:
        """Mean and index of every dimension asked about."""
        return wyniki_wymiarow(self.pytania, self.wagi)

    @property
    def wyniki_grup(self) -> tuple[WynikGrupy, ...]:
        """Means of the groups as they may be shown."""
        return wyniki_grup(self.grupy, self.badanie.prog_anonimowosci)

    @property
    def wynik_polecenia(self) -> WynikPolecenia:
        """NPS with its parts."""
        return WynikPolecenia(self.polecenie.liczby, czy_ukryty=self.czy_za_malo)

    @property
    def pozycje_metryczki(self) -> tuple[PozycjaMetryczki, ...]:
        """Answers of the demographic part as they may be shown."""
        return tuple(PozycjaMetryczki(item, self.badanie.prog_anonimowosci) for item in self.metryczka)

    @property
    def zadowolenie(self) -> Decimal | None:
        """Mean of the whole survey: of all marks, or weighted where weights are given."""
        if self.wagi:
            return ankieta.srednia_wazona((item.waga, item.wynik.wartosc) for item in self.wyniki_wymiarow)
        return ankieta.srednia(ankieta.razem(oceny(item.oceny) for item in self.pytania))

    @property
    def liczba_ocen(self) -> int:
        """Number of all marks from 1 to 5."""
        return ankieta.wazne(ankieta.razem(oceny(item.oceny) for item in self.pytania))

    @property
    def srednia_ogolna(self) -> str:
        """Mean of the whole survey as text."""
        return punkty(self.zadowolenie)

    @property
    def polowa_przedzialu(self) -> Decimal | None:
        """Half of the interval of the mean; people are counted, not marks."""
        if self.wagi:
            return niepewnosc_wyniku.wazona(
                (item.waga, niepewnosc_sredniej(item.wynik.rozklad, self.zwrocono))
                for item in self.wyniki_wymiarow
            )
        return niepewnosc_sredniej(ankieta.razem(oceny(item.oceny) for item in self.pytania), self.zwrocono)

    @property
    def niepewnosc_sredniej(self) -> str:
        """± of the mean as text."""
        return plus_minus(self.polowa_przedzialu)

    @property
    def niepewnosc_indeksu(self) -> str:
        """± of the index as text."""
        return plus_minus(niepewnosc_wyniku.indeksu(self.polowa_przedzialu))

    @property
    def zmiana(self) -> ZmianaOceny | None:
        """Change since the earlier survey; None where there was none."""
        if self.wczesniejsza is None:
            return None
        return ZmianaOceny(self.wczesniejsza, self.zadowolenie, self.polowa_przedzialu)

    @property
    def potrzebne_odpowiedzi(self) -> PotrzebneOdpowiedzi:
        """How many must answer in each year before years can be compared."""
        return PotrzebneOdpowiedzi(
            ankieta.razem(oceny(item.oceny) for item in self.pytania), self.polecenie.liczby
        )

    @property
    def indeks_ogolny(self) -> str:
        """Index of the whole survey as text."""
        return punkty(ankieta.indeks(self.zadowolenie))

    @property
    def sygnal(self) -> Sygnal:
        """Signal of the indicator that the survey measures."""
        return Sygnal.BRAK if self.wskaznik is None else self.wskaznik.sygnal(self.zadowolenie)

    @property
    def osiagniecie(self) -> str:
        """How much of the way from base to target the indicator has come."""
        return procent(None if self.wskaznik is None else self.wskaznik.osiagniecie(self.zadowolenie))

    @property
    def wykres_profilu(self) -> Chart:
        """Profil ocen według wymiarów."""
        wyniki = self.wyniki_wymiarow
        return Chart(
            ChartKind.PROFILE,
            "Średnie oceny według wymiarów jakości",
            tuple(item.wymiar.etykieta for item in wyniki),
            (Series("średnia ocena", tuple(item.wynik.wartosc for item in wyniki)),),
            "punkty 1–5",
            scale=(OCENY[0], OCENY[-1]),
        )

    _sheet_has_the_counts = reguly.sheet_has_the_counts
    _answers_within_what_came_back = reguly.answers_within_what_came_back
    _marks_of_the_groups_are_all_marks = reguly.marks_of_the_groups_are_all_marks
    _somebody_answered = reguly.somebody_answered
    _groups_are_not_small = reguly.groups_are_not_small
    _years_can_be_compared = reguly.years_can_be_compared
    _earlier_survey_came_before = reguly.earlier_survey_came_before
    _weights_cover_the_dimensions = reguly.weights_cover_the_dimensions
    _indicator_lies_on_the_scale = lies_on_the_scale(
        "wskaznik.baza",
        "wskaznik.cel",
        "wskaznik.prog_zielony",
        "wskaznik.prog_zolty",
        what="Wartość",
        lowest=NAJNIZSZA,
        highest=NAJWYZSZA,
    )
    _demographic_part_names_nobody = reguly.demographic_part_names_nobody
