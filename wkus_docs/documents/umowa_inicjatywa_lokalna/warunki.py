"""Conditions of a contract on a local initiative: what it rests on, things lent, money paid in, how it is accounted for."""

from pydantic import Field

from wkus_docs.document import Part
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.nrb import Nrb
from wkus_docs.scalars.tekst import Opis, Tekst


class WniosekWUmowie(Part):
    """Uwzględniony wniosek"""

    data_wniosku: Data
    """Data wniosku"""
    znak_sprawy: Tekst | None = None
    """Znak sprawy"""
    data_zawiadomienia: Data | None = None
    """Data zawiadomienia o uwzględnieniu wniosku"""


class RzeczUdostepniona(Part):
    """Rzecz udostępniona"""

    nazwa: Tekst
    """Rzecz albo miejsce
    Np. „kosiarka spalinowa”, „świetlica przy ul. Polnej 3”."""
    ilosc: Tekst | None = None
    """Ilość
    Np. „2 szt.”."""
    stan: Tekst | None = None
    """Stan
    Np. „sprawna, z kompletem noży”."""


class Udostepnienie(Part):
    """Rzeczy udostępnione na czas umowy"""

    rzeczy: tuple[RzeczUdostepniona, ...] = Field(min_length=1)
    """Rzeczy i miejsca"""
    dzien_zwrotu: Data
    """Do kiedy wnioskodawca je zwraca
    Najpóźniej w ostatnim dniu umowy."""


class Wplata(Part):
    """Wpłata wnioskodawcy"""

    termin: Data
    """Termin wpłaty"""
    rachunek: Nrb | None = None
    """Rachunek samorządu"""


class Rozliczenie(Part):
    """Sprawozdanie z wykonania"""

    termin: Data
    """Do kiedy wnioskodawca składa sprawozdanie"""
    dokumenty: tuple[Tekst, ...] = ()
    """Co dołącza do sprawozdania
    Np. „karty godzin pracy społecznej”, „zdjęcia”."""


class BezpieczenstwoPrac(Part):
    """Bezpieczeństwo prac"""

    zasady: tuple[Opis, ...] = Field(min_length=1)
    """Zasady bezpieczeństwa
    Kto instruuje, kto nadzoruje, jakie prace wykonują tylko fachowcy; każda zasada osobnym ustępem."""
    ubezpieczenie: Tekst | None = None
    """Ubezpieczenie
    Pełnym zdaniem, np. „Samorząd ubezpiecza osoby, które wykonują pracę społeczną, od następstw nieszczęśliwych
    wypadków.”"""


class EgzemplarzeInicjatywy(Part):
    """Egzemplarze umowy"""

    wnioskodawcy: LiczbaDodatnia
    """Liczba egzemplarzy dla wnioskodawcy"""
    samorzadu: LiczbaDodatnia
    """Liczba egzemplarzy dla samorządu"""

    @property
    def razem(self) -> int:
        """Copies in all."""
        return self.wnioskodawcy + self.samorzadu
