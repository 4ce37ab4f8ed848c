"""What a survey of satisfaction asks: statements by dimension of quality, weights, groups of respondents."""

from wkus_docs.document import Part
from wkus_docs.parts.ankieta.pytanie_ankiety import RozkladOcen
from wkus_docs.parts.ankieta.zwrot_ankiet import ZwrotAnkiet
from wkus_docs.parts.jakosc.wskaznik_jakosci import WymiarJakosci
from wkus_docs.scalars.liczba import Ulamek
from wkus_docs.scalars.tekst import Tekst


class BadanaUsluga(Part):
    """Badana usługa"""

    tytul_zadania: Tekst
    """Tytuł zadania publicznego albo nazwa usługi"""
    nazwa_potoczna: Tekst
    """Nazwa, którą znają odbiorcy
    Np. „Placówka przy ul. Polnej 3”."""
    realizatorzy: tuple[Tekst, ...]
    """Kto prowadzi usługę"""
    numer_umowy: Tekst | None = None
    """Numer umowy
    Puste, gdy usługę prowadzi sama jednostka."""


class StwierdzenieSatysfakcji(Part):
    """Stwierdzenie do oceny"""

    wymiar: WymiarJakosci
    """Wymiar jakości
    dostępność, terminowość, kompetencje, bezpieczeństwo, podmiotowość albo ciągłość."""
    tresc: Tekst
    """Treść
    Zdanie, z którym można się zgodzić albo nie, o jednej rzeczy."""
    tresc_dla_dzieci: Tekst | None = None
    """Treść w wersji dla dzieci
    Krótkie zdanie, które rozumie dziewięciolatek. Puste: jak dla dorosłych."""
    oceny: RozkladOcen | None = None
    """Liczba odpowiedzi
    Wszystkich grup razem; puste w formularzu."""


class GrupaRespondentow(ZwrotAnkiet):
    """Grupa odpowiadających"""

    nazwa: Tekst
    """Nazwa grupy
    Np. „rodzice”, „dzieci od 9 lat”."""
    oceny: RozkladOcen | None = None
    """Oceny tej grupy razem
    Ile jedynek, dwójek i tak dalej jest we wszystkich ankietach tej grupy. Puste, gdy grup się nie porównuje."""


class WagaWymiaru(Part):
    """Waga wymiaru"""

    wymiar: WymiarJakosci
    """Wymiar jakości"""
    waga: Ulamek
    """Waga
    Ułamek, np. 0,2; wagi wszystkich wymiarów dają razem 1."""
