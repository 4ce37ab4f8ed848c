"""How a control was run: agreement, authority, scope, time, people."""

from datetime import date

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts, parameters
from wkus_docs.parts.jakosc.ustalenia_kontroli import (
    Kontrolujacy,
    ProbaDokumentow,
    PrzedmiotKontroli,
    Ustalenie,
    ZakresPrzedmiotu,
)
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.parts.umowa.umowa_zadania import StronaUmowy, UmowaZadania
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Tekst

_UDPP, _RWZ = acts["udpp"], acts["rwz"]


class KontrolowanaOrganizacja(StronaUmowy):
    """Kontrolowana organizacja"""

    reprezentanci: tuple[Reprezentant, ...] = Field(min_length=1)
    """Osoby uprawnione do reprezentacji
    Podpisują protokół."""


class PrzebiegKontroli(Part):
    """Przebieg kontroli"""

    jednostka: Jednostka
    """Jednostka samorządu"""
    znak_sprawy: Tekst | None = None
    """Znak sprawy"""
    umowa: UmowaZadania
    """Umowa"""
    postanowienie_o_kontroli: Tekst
    """Postanowienie umowy o kontroli
    Np. „§ 8”."""
    zleceniobiorcy: tuple[KontrolowanaOrganizacja, ...] = Field(min_length=1)
    """Kontrolowana organizacja
    Kilka, gdy umowę zawarto na podstawie oferty wspólnej."""
    kontrolujacy: tuple[Kontrolujacy, ...] = Field(min_length=1)
    """Kontrolujący"""
    termin_kontroli: Okres
    """Termin kontroli"""
    miejsca: tuple[Tekst, ...] = Field(min_length=1)
    """Miejsca kontroli"""
    okres_badany: Okres
    """Okres objęty kontrolą"""
    data_sprawozdania: Data | None = None
    """Data sprawozdania za ten okres
    Puste, gdy sprawozdania jeszcze nie złożono."""
    zakres: tuple[PrzedmiotKontroli, ...] = Field(min_length=1)
    """Zakres kontroli
    stopien_realizacji, efektywnosc_rzetelnosc_jakosc, wykorzystanie_srodkow, dokumentacja."""
    udzielajacy_wyjasnien: tuple[Reprezentant, ...] = ()
    """Osoby, które udzielały wyjaśnień"""
    proba: tuple[ProbaDokumentow, ...] = Field(min_length=1)
    """Zbadane dokumenty"""
    ustalenia: tuple[Ustalenie, ...] = Field(min_length=1)
    """Ustalenia
    W kolejności, w jakiej mają być ponumerowane."""

    @property
    def wspolna(self) -> bool:
        """Whether several organisations carry the task out."""
        return len(self.zleceniobiorcy) > 1

    @property
    def zakres_ustawowy(self) -> tuple[ZakresPrzedmiotu, ...]:
        """The four subjects of the law, with those the control covers."""
        objete = frozenset(self.zakres)
        return tuple(ZakresPrzedmiotu(przedmiot, przedmiot in objete) for przedmiot in PrzedmiotKontroli)

    @property
    def koniec_przechowywania(self) -> date:
        """Last day on which the organisation keeps the papers, and may be controlled."""
        lata: int = parameters["lata_przechowywania"].na(self.umowa.data_zawarcia)
        return date(self.umowa.okres.do.year + lata, 12, 31)

    @rule(_UDPP["art. 17"], _RWZ["zał. 3 § 8"])
    def _authority_precedes_the_control(self) -> Findings:
        """Każdy kontrolujący miał upoważnienie, zanim kontrola się zaczęła."""
        for index, osoba in enumerate(self.kontrolujacy):
            if osoba.data_upowaznienia > self.termin_kontroli.od:
                yield error(
                    ("kontrolujacy", index, "data_upowaznienia"),
                    f"{osoba.imie_nazwisko} ma upoważnienie z {data_slownie(osoba.data_upowaznienia)}, "
                    f"a kontrolę rozpoczęto {data_slownie(self.termin_kontroli.od)}.",
                    hint="Czynności sprzed upoważnienia powtórz; popraw datę, jeśli jest mylna.",
                )

    @rule(_RWZ["zał. 3 § 8"], _RWZ["zał. 3 § 6"])
    def _papers_are_still_kept(self) -> Findings:
        """Kontrolę zakończono w okresie przechowywania dokumentacji."""
        if self.termin_kontroli.do > self.koniec_przechowywania:
            yield error(
                ("termin_kontroli", "do"),
                f"Kontrolę zakończono {data_slownie(self.termin_kontroli.do)}, a dokumentację zadania "
                f"przechowuje się do {data_slownie(self.koniec_przechowywania)}.",
                hint="Umowa pozwala na kontrolę tylko w czasie, gdy trzeba przechowywać dokumentację.",
            )

    @rule()
    def _control_follows_the_agreement(self) -> Findings:
        """Kontrola jest po zawarciu umowy, a badany okres w czasie zadania i przed końcem kontroli."""
        if self.termin_kontroli.od < self.umowa.data_zawarcia:
            yield error(
                ("termin_kontroli", "od"),
                f"Kontrolę rozpoczęto {data_slownie(self.termin_kontroli.od)}, przed zawarciem umowy "
                f"({data_slownie(self.umowa.data_zawarcia)}).",
                hint="Popraw jedną z dat.",
            )
        okres, zadanie = self.okres_badany, self.umowa.okres
        if okres.od < zadanie.od or okres.do > zadanie.do:
            yield error(
                "okres_badany",
                f"Okres objęty kontrolą ({data_slownie(okres.od)} – {data_slownie(okres.do)}) wychodzi poza "
                f"termin zadania ({data_slownie(zadanie.od)} – {data_slownie(zadanie.do)}).",
                hint="Popraw okres.",
            )
        if okres.do > self.termin_kontroli.do:
            yield error(
                ("okres_badany", "do"),
                f"Okres objęty kontrolą kończy się {data_slownie(okres.do)}, po zakończeniu kontroli "
                f"({data_slownie(self.termin_kontroli.do)}).",
                hint="Zbadać można tylko to, co już było.",
            )

    @rule(*(_UDPP[f"art. 17 pkt {punkt}"] for punkt in range(1, 5)))
    def _scope_is_worked_through(self) -> Findings:
        """Każdy przedmiot z zakresu ma ustalenie, a każde ustalenie mieści się w zakresie."""
        for index, item in enumerate(self.ustalenia):
            if item.przedmiot not in self.zakres:
                yield error(
                    ("ustalenia", index, "przedmiot"),
                    f"Ustalenie {index + 1} wychodzi poza zakres kontroli: {item.przedmiot.etykieta}.",
                    hint=f"Dopisz w „zakres”: {item.przedmiot.value}, jeżeli obejmuje to upoważnienie.",
                )
        zbadane = {item.przedmiot for item in self.ustalenia}
        for index, przedmiot in enumerate(self.zakres):
            if przedmiot not in zbadane:
                yield error(
                    ("zakres", index),
                    f"Zakres obejmuje {przedmiot.etykieta}, a nie ma o tym ustalenia.",
                    hint="Dopisz ustalenie, także gdy nieprawidłowości nie było.",
                )
        for przedmiot in PrzedmiotKontroli:
            if przedmiot not in self.zakres:
                yield warning(
                    "zakres",
                    f"Kontrola nie obejmuje tego, o czym mówi {przedmiot.jednostka_przepisu}: "
                    f"{przedmiot.etykieta}.",
                    hint=f"Dopisz w „zakres”: {przedmiot.value} albo zostaw na następną kontrolę.",
                )
