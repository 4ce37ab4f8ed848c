"""A visit at the place where the task is carried out: when, what was seen, who was there, what recipients said."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from pydantic import Field

from wkus_docs.analiza.dokladnosc import iloraz
from wkus_docs.document import Part
from wkus_docs.issuing import DataWydania
from wkus_docs.parts.badanie.wynik_wariantu import ilosc
from wkus_docs.parts.jakosc.niezgodnosc import ZrodloNiezgodnosci
from wkus_docs.parts.jakosc.pilnosc import Pilnosc
from wkus_docs.parts.jakosc.upowaznienie import authority_precedes
from wkus_docs.parts.jakosc.ustalenia_kontroli import Kontrolujacy
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.scalars.liczba import Liczba
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor


class PostacKarty(Wybor):
    """Which of the two forms is printed."""

    FORMULARZ = "formularz", "formularz do wypełnienia na miejscu"
    KARTA = "karta", "karta wypełniona"


class Wizyta(Part):
    """Wizyta"""

    data: DataWydania
    """Data wizyty"""
    godziny: Tekst
    """Godziny
    Np. „14:00–16:30”."""
    miejsce: Tekst
    """Miejsce"""
    czy_zapowiedziana: TakNie
    """Czy wizytę zapowiedziano"""
    wizytujacy: tuple[Kontrolujacy, ...] = Field(min_length=1)
    """Kto wizytował
    Pracownicy gminy z upoważnieniem."""
    obecni: tuple[Reprezentant, ...] = ()
    """Obecni ze strony organizacji
    Puste w formularzu."""
    dzialanie: Opis | None = None
    """Obserwowane działanie
    Co się działo podczas wizyty. Puste w formularzu."""
    liczba_odbiorcow: Liczba | None = None
    """Liczba obecnych odbiorców"""
    liczba_kadry: Liczba | None = None
    """Liczba obecnych pracowników prowadzących zajęcia
    Bez wolontariuszy."""

    @property
    def na_pracownika(self) -> Decimal | None:
        """Recipients to one worker; not known where a number is missing or nobody worked."""
        if self.liczba_odbiorcow is None or self.liczba_kadry is None:
            return None
        return iloraz(Decimal(self.liczba_odbiorcow), Decimal(self.liczba_kadry))

    @property
    def na_pracownika_slownie(self) -> str:
        """The same in words, or „brak danych”."""
        return ilosc(self.na_pracownika)

    _authority_precedes_the_visit = authority_precedes("wizytujacy", start="data", what="wizyta była")


class UwagaOdbiorcy(Part):
    """Uwaga odbiorcy"""

    kto: Tekst
    """Kto mówi
    Bez nazwiska, np. „rodzic”, „dzieci z grupy starszej”."""
    tresc: Opis
    """Co powiedział"""


@dataclass(frozen=True, slots=True)
class StwierdzonaNiezgodnosc:
    """A requirement found below the minimum, as the plan of corrective actions takes it over."""

    zrodlo: ZrodloNiezgodnosci
    miejsce_w_zrodle: str
    data_stwierdzenia: date
    pilnosc: Pilnosc | None
    opis: str | None
