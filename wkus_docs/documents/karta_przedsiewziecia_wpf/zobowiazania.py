"""The authority for commitments of several years: of what kind, for how much in which year, by which vote."""

import re
from decimal import Decimal
from typing import Annotated

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, razem, suma
from wkus_docs.parts.strony.okres import SOME_YEARS, Okres
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.relations import listed_once
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor

_PARAGRAPH = re.compile(r"§\s?\d+[a-z]*")


class PostacUchwaly(Wybor):
    """What is printed: the change of a forecast, a paragraph for one that is being adopted, or a consent apart."""

    ZMIANA = "zmiana_prognozy", "zmiana prognozy"
    PARAGRAF = "paragraf_do_prognozy", "paragraf do uchwalanej prognozy"
    ZGODA = "odrebna_zgoda", "odrębna zgoda"


class RodzajZobowiazan(Wybor):
    """Which commitments the council lets the executive enter into (art. 228 ust. 1 UFP)."""

    PRZEDSIEWZIECIA = "przedsiewziecia", "związane z przedsięwzięciami (pkt 1)"
    CIAGLOSC = "ciaglosc_dzialania", "z umów niezbędnych do ciągłości działania (pkt 2)"


class PlanowanaUmowa(Part):
    """Umowa, którą się planuje"""

    okres: Okres
    """Okres umowy"""
    data_zawarcia: Data
    """Planowany dzień zawarcia"""
    kwoty: tuple[KwotaRoczna, ...] = ()
    """Dotacja w latach
    Puste, gdy jeszcze nie wiadomo: najwyżej tyle, ile limity."""

    _each_year_stands_once = listed_once("kwoty.*.rok", "Dotację na rok")

    @property
    def przyszle(self) -> Decimal:
        """Grant of the years after the one in which the agreement is concluded."""
        return razem(item for item in self.kwoty if item.rok > self.data_zawarcia.year)

    @rule()
    def _years_lie_in_the_period(self) -> Findings:
        """Dotację podaje się na lata umowy."""
        for index, item in enumerate(self.kwoty):
            if item.rok not in self.okres.lata:
                yield error(
                    ("kwoty", index, "rok"),
                    f"Dotacja na {item.rok} r. leży poza okresem umowy.",
                    hint="Popraw rok albo okres umowy.",
                )


class Glosowanie(Part):
    """Głosowanie nad uchwałą"""

    ustawowy_sklad: LiczbaDodatnia
    """Ustawowy skład rady"""
    obecni: Liczba
    """Radni obecni przy głosowaniu"""
    za: Liczba
    """Za"""
    przeciw: Liczba
    """Przeciw"""
    wstrzymali_sie: Liczba
    """Wstrzymali się"""

    @property
    def oddane(self) -> int:
        """All votes."""
        return self.za + self.przeciw + self.wstrzymali_sie

    @rule()
    def _votes_are_those_of_the_present(self) -> Findings:
        """Głosów jest tyle, ilu radnych było na sali, a tych najwyżej tylu, ilu liczy rada."""
        if self.obecni > self.ustawowy_sklad:
            yield error(
                "obecni",
                f"Obecnych jest {self.obecni}, a rada liczy {self.ustawowy_sklad}.",
                hint="Popraw jedną z liczb.",
            )
        if self.oddane > self.obecni:
            yield error(
                "za",
                f"Oddano {self.oddane} głosów, a obecnych było {self.obecni}.",
                hint="Popraw liczby z protokołu sesji.",
            )
        elif self.oddane < self.obecni:
            yield warning(
                "za",
                f"Oddano {self.oddane} głosów, a obecnych było {self.obecni}.",
                hint="Sprawdź w protokole sesji, czy ktoś nie wziął udziału w głosowaniu.",
            )

    @property
    def ma_kworum(self) -> bool:
        """Whether half of the council was present."""
        return self.obecni * 2 >= self.ustawowy_sklad

    @property
    def ma_wiekszosc(self) -> bool:
        """Whether more than half of the votes are for: an absolute majority."""
        return self.za > self.przeciw + self.wstrzymali_sie


class ZobowiazaniaWieloletnie(Part):
    """Upoważnienie do zobowiązań wieloletnich"""

    rodzaj: RodzajZobowiazan = RodzajZobowiazan.PRZEDSIEWZIECIA
    """Do jakich zobowiązań
    Dla umowy z organizacją: związane z przedsięwzięciami."""
    caly_wykaz: TakNie = False
    """Czy upoważnienie obejmuje wszystkie przedsięwzięcia z wykazu
    „nie”: tylko to przedsięwzięcie, z kwotami w latach."""
    kwoty: Annotated[tuple[KwotaRoczna, ...], SOME_YEARS] = ()
    """Zobowiązania w latach
    Puste: tyle, ile limity wydatków."""
    takze_ciaglosc: TakNie = False
    """Czy uchwała upoważnia też do umów niezbędnych do ciągłości działania
    Osobny ustęp, obok przedsięwzięcia; organizacji nie dotyczy."""
    dodawany_paragraf: Tekst | None = None
    """Paragraf, w którym stanie upoważnienie
    Np. „§ 3a”: dodaje się go do zmienianej uchwały. Puste: upoważnienie jest osobnym paragrafem tej uchwały."""
    po_paragrafie: Tekst | None = None
    """Po którym paragrafie zmienianej uchwały się go dodaje
    Np. „§ 3”."""
    umowa: PlanowanaUmowa | None = None
    """Planowana umowa
    Do sprawdzenia limitu, okresu i kolejności dni; drukuje się w uzasadnieniu."""
    data_ogloszenia_konkursu: Annotated[Data | None, "nie drukuje się"] = None
    """Data ogłoszenia konkursu
    Tylko do sprawdzenia, gdy konkurs już ogłoszono; nie drukuje się."""
    glosowanie: Glosowanie | None = None
    """Głosowanie nad uchwałą
    Puste w projekcie; podane drukuje się w karcie."""

    @property
    def kwoty_razem(self) -> Decimal:
        """Sum of the commitments told by year."""
        return suma(item.kwota for item in self.kwoty)

    @rule(acts["ufp"]["art. 228 ust. 1 pkt 1"])
    def _agreement_with_an_organisation_is_an_undertaking(self) -> Findings:
        """Umowę z organizacją obejmuje upoważnienie do przedsięwzięć."""
        if self.rodzaj == RodzajZobowiazan.CIAGLOSC:
            yield error(
                "rodzaj",
                "Dotacja dla organizacji nie jest umową niezbędną do ciągłości działania jednostki, więc upoważnienie "
                "z pkt 2 jej nie obejmuje.",
                hint="Wpisz „przedsiewziecia”; upoważnienie do umów o ciągłość działania można dodać: takze_ciaglosc: tak.",
            )

    @rule()
    def _paragraphs_are_written_as_units(self) -> Findings:
        """Paragrafy podaje się tak, jak je wydrukuje uchwała: „§ 3a”, bez kropki."""
        for name in ("dodawany_paragraf", "po_paragrafie"):
            given = getattr(self, name)
            if given and not _PARAGRAPH.fullmatch(given):
                yield error(
                    name, f"„{given}” to nie oznaczenie paragrafu.", hint="Wpisz np. „§ 3a”, bez kropki."
                )

    _each_year_stands_once = listed_once("kwoty.*.rok", "Zobowiązania na rok")

    @rule()
    def _added_paragraph_has_its_place(self) -> Findings:
        """Dodawany paragraf ma literę i wiadomo, po którym stoi."""
        added, after = self.dodawany_paragraf, self.po_paragrafie
        if added and after and not (added.startswith(after) and added.removeprefix(after).strip().isalpha()):
            yield warning(
                "dodawany_paragraf",
                f"Po {after} dodaje się {added}.",
                hint=f"Dodawany paragraf ma numer poprzedniego i literę: „{after}a”.",
            )

    @rule()
    def _amounts_are_worth_stating(self) -> Findings:
        """Kwot w latach nie podaje się, gdy upoważnienie obejmuje cały wykaz."""
        if self.caly_wykaz and self.kwoty:
            yield warning(
                "kwoty",
                f"Upoważnienie obejmuje cały wykaz, więc kwoty w latach ({kwota_zapis(self.kwoty_razem)}) się nie wydrukują.",
                hint="Usuń kwoty albo wpisz caly_wykaz: nie.",
            )
