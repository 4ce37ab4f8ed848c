"""Tables of the money: competitions, small grants, agreements of many years, and other forms."""

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.documents.sprawozdanie_z_programu.rozliczenie import RozliczenieDotacji
from wkus_docs.law import acts
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.relations import written_without_quotes
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]


class DaneKonkursu(Part):
    """Konkurs"""

    numer: Tekst | None = None
    """Numer konkursu
    Jednakowy przy wszystkich zadaniach jednego konkursu. Puste: wiersz jest osobnym konkursem."""
    ile_konkursow: LiczbaDodatnia | None = None
    """Ile konkursów obejmuje wiersz
    Puste: jeden albo część jednego. Więcej, gdy sprawozdanie podaje kilka konkursów razem."""
    zadanie: Tekst
    """Zadanie
    Bez cudzysłowu."""
    ogloszenie: Tekst | None = None
    """Akt, którym ogłoszono konkurs
    Np. „zarządzenie nr 0050.214.2026”."""
    data_ogloszenia: Data | None = None
    """Data ogłoszenia"""
    pula: Kwota | None = None
    """Środki ogłoszone na rok [zł]
    Po zmianach w trakcie konkursu."""
    ofert: Liczba | None = None
    """Ile ofert złożono
    Także po terminie i wycofane."""
    odrzuconych: Liczba | None = None
    """Ile ofert odrzucono z przyczyn formalnych"""
    umow: Liczba | None = None
    """Ile zawarto umów"""
    odbiorcow: Liczba | None = None
    """Ilu było odbiorców"""
    uniewazniony: Opis | None = None
    """Dlaczego konkurs unieważniono
    Puste: nie unieważniono go."""


class KonkursRoku(RozliczenieDotacji, DaneKonkursu):
    """Konkurs albo jego zadanie

    Konkurs na kilka zadań ma wiersz na każde z nich.
    """

    _task_has_no_quotes = written_without_quotes("zadanie")

    @property
    def pusty(self) -> bool:
        """Whether it was annulled."""
        return self.uniewazniony is not None

    @property
    def zawartych(self) -> int | None:
        """How many agreements came of it: none of an annulled one."""
        return 0 if self.umow is None and self.pusty else self.umow

    @rule()
    def _refused_are_among_filed(self) -> Findings:
        """Ofert odrzuconych nie jest więcej niż złożonych."""
        if self.ofert is not None and self.odrzuconych is not None and self.odrzuconych > self.ofert:
            yield error(
                "odrzuconych",
                f"Odrzucono ofert: {self.odrzuconych}, a złożono: {self.ofert}.",
                hint="Popraw jedną z liczb.",
            )

    @rule()
    def _agreements_come_of_offers(self) -> Findings:
        """Umów nie jest więcej niż ofert, których nie odrzucono."""
        if self.umow is None or self.ofert is None:
            return
        left = self.ofert - (self.odrzuconych or 0)
        if self.umow > left >= 0:
            yield error(
                "umow",
                f"Zawarto umów: {self.umow}, a ofert, których nie odrzucono, jest {left}.",
                hint="Popraw liczbę umów albo ofert; umów z małych dotacji nie licz w konkursie.",
            )

    @rule(_UDPP["art. 18a ust. 1 pkt 1"], _UDPP["art. 18a ust. 1 pkt 2"])
    def _without_offers_it_is_annulled(self) -> Findings:
        """Konkurs, w którym nie było żadnej dobrej oferty, unieważniono; z unieważnionego nie ma umów."""
        refused_all = self.ofert is not None and self.ofert == (self.odrzuconych or 0)
        if self.uniewazniony is None and refused_all:
            yield warning(
                "uniewazniony",
                "Nie złożono żadnej oferty albo wszystkie odrzucono, a nie podano, że konkurs unieważniono.",
                hint="Dopisz w „uniewazniony” przyczynę albo popraw liczbę ofert.",
            )
        if self.uniewazniony is not None and (self.umow or self.przyznano):
            yield error(
                "umow" if self.umow else "przyznano",
                "Konkurs unieważniono, a podano z niego umowy albo dotacje.",
                hint="Umowy z powtórzonego konkursu wpisz w jego wierszu.",
            )

    @rule()
    def _no_more_is_granted_than_announced(self) -> Findings:
        """Przyznano najwyżej tyle, ile ogłoszono."""
        if self.pula is not None and self.przyznano is not None and self.przyznano > self.pula:
            yield warning(
                "przyznano",
                f"Przyznano {kwota_zapis(self.przyznano)}, a ogłoszone środki to {kwota_zapis(self.pula)}.",
                hint="Popraw kwotę; gdy środki zwiększono w trakcie konkursu, podaj kwotę po zwiększeniu.",
            )


class DaneMalejDotacji(Part):
    """Zadanie bez konkursu"""

    organizacja: Tekst
    """Organizacja"""
    zadanie: Tekst
    """Zadanie
    Bez cudzysłowu."""
    numer_umowy: Tekst | None = None
    """Numer umowy"""
    data_zlozenia: Data | None = None
    """Data złożenia oferty
    Od niej zależy limit kwoty."""
    odbiorcow: Liczba | None = None
    """Ilu było odbiorców"""


class MalaDotacja(RozliczenieDotacji, DaneMalejDotacji):
    """Zadanie zlecone bez konkursu (art. 19a)"""

    _task_has_no_quotes = written_without_quotes("zadanie")


class DaneUmowyWieloletniej(Part):
    """Umowa wieloletnia"""

    numer: Tekst
    """Numer umowy"""
    organizacje: tuple[Tekst, ...] = Field(min_length=1)
    """Organizacja
    Kilka, gdy umowę zawarto na podstawie oferty wspólnej."""
    zadanie: Tekst
    """Zadanie
    Bez cudzysłowu."""
    okres: Okres
    """Okres umowy"""
    czy_w_sumie: TakNie
    """Czy doliczyć do sum
    „nie”, gdy jej kwoty są już w tabeli konkursów: umowę zawarto z konkursu, który tam stoi."""
    wskazniki: tuple[Tekst, ...] = ()
    """Wskaźniki w roku
    Np. „frekwencja: planowano 80%, osiągnięto 84%”."""


class UmowaWieloletniaRoku(RozliczenieDotacji, DaneUmowyWieloletniej):
    """Umowa wieloletnia w roku"""

    _task_has_no_quotes = written_without_quotes("zadanie")

    @rule()
    def _lasts_many_years(self) -> Findings:
        """Umowa wieloletnia trwa dłużej niż rok budżetowy."""
        if not self.okres.wieloletni:
            yield warning(
                "okres",
                f"Umowa nr {self.numer} trwa w jednym roku.",
                hint="Umowę na jeden rok policz w wierszu konkursu.",
            )


class DaneInnejFormy(Part):
    """Forma współpracy"""

    forma_wspolpracy: Tekst
    """Na czym polega
    Np. „regranting”, „inicjatywa lokalna”, „pożyczka”."""
    opis: Opis | None = None
    """Opis"""
    umow: Liczba | None = None
    """Ile zawarto umów"""
    czy_w_sumie: TakNie
    """Czy doliczyć do sum
    „nie”, gdy te kwoty są już w tabeli konkursów (regranting z konkursu) albo nie są dotacją (inicjatywa lokalna)."""


class InnaForma(RozliczenieDotacji, DaneInnejFormy):
    """Inna forma współpracy finansowej"""


class PlanSfery(Part):
    """Środki planowane na sferę"""

    sfera: Tekst
    """Sfera
    Punkt art. 4 ust. 1 ustawy albo dziedzina słowami, tak samo jak w tabelach."""
    kwota: Kwota
    """Kwota z programu [zł]"""


class UmowaZawarta(Part):
    """Umowa z listy"""

    numer: Tekst | None = None
    """Numer umowy"""
    organizacje: tuple[Tekst, ...] = Field(min_length=1)
    """Organizacja
    Kilka, gdy ofertę złożono wspólnie."""
    zadanie: Tekst
    """Zadanie"""
    kwota: Kwota | None = None
    """Dotacja na rok [zł]"""


class LiczbyRoku(Part):
    """Liczby roku

    Co wynika z tabel, program policzy sam: wpisz to tylko wtedy, gdy tabel nie podajesz albo chcesz, żeby porównał.
    """

    organizacji: Liczba | None = None
    """Organizacje, z którymi współpracowano
    Każda liczona raz."""
    konkursow: Liczba | None = None
    """Ogłoszone konkursy"""
    ofert: Liczba | None = None
    """Oferty złożone w konkursach"""
    odrzuconych: Liczba | None = None
    """Oferty odrzucone z przyczyn formalnych"""
    ofert_malych: Liczba | None = None
    """Oferty złożone bez konkursu (art. 19a)"""
    umow: Liczba | None = None
    """Realizowane umowy
    Z konkursów, bez konkursu i z lat wcześniejszych."""
    srodki_planowane: Kwota | None = None
    """Środki planowane w programie [zł]
    Element 8 programu, po zmianach."""
    dotacje_w_budzecie: Kwota | None = None
    """Dotacje dla organizacji planowane w budżecie [zł]
    Od nich liczy się część, którą wolno zlecić bez konkursu."""
    przyznano: Kwota | None = None
    """Przyznano [zł]"""
    przekazano: Kwota | None = None
    """Przekazano [zł]"""
    wykorzystano: Kwota | None = None
    """Wykorzystano [zł]"""
    zwrocono: Kwota | None = None
    """Zwrócono [zł]"""
    wklad_finansowy: Kwota | None = None
    """Wkład finansowy organizacji [zł]
    Środki własne i świadczenia odbiorców."""
    wklad_osobowy: Kwota | None = None
    """Wkład osobowy organizacji [zł]"""
    wklad_rzeczowy: Kwota | None = None
    """Wkład rzeczowy organizacji [zł]"""
    wolontariuszy: Liczba | None = None
    """Wolontariusze"""
    odbiorcow: Liczba | None = None
    """Odbiorcy zadań"""
