"""What a control looks at and finds: subjects, documents examined, findings, recommendations."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import Provision, acts, parameters
from wkus_docs.parts.pieniadze.zwrot_dotacji import KwotaZakwestionowana
from wkus_docs.proposal import ASKED
from wkus_docs.relations import number_is_of_the_year
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

_UDPP = acts["udpp"]


class PrzedmiotKontroli(Wybor):
    """Subject of a control, in the order of art. 17 UDPP."""

    STOPIEN = "stopien_realizacji", "stopień realizacji zadania"
    JAKOSC = "efektywnosc_rzetelnosc_jakosc", "efektywność, rzetelność i jakość realizacji zadania"
    SRODKI = "wykorzystanie_srodkow", "prawidłowość wykorzystania środków publicznych"
    DOKUMENTACJA = "dokumentacja", "prowadzenie dokumentacji związanej z zadaniem"

    @property
    def przepis(self) -> Provision:
        """Point of the article."""
        return _UDPP[f"art. 17 pkt {list(type(self)).index(self) + 1}"]

    @property
    def jednostka_przepisu(self) -> str:
        """„art. 17 pkt 1”."""
        return self.przepis.jednostka


@dataclass(frozen=True, slots=True)
class ZakresPrzedmiotu:
    """A subject of the law, and whether the control covers it."""

    przedmiot: PrzedmiotKontroli
    objety: bool


class OcenaKontroli(Wybor):
    """How the task is judged after the control."""

    POZYTYWNA = "pozytywna", "pozytywna"
    Z_NIEPRAWIDLOWOSCIAMI = "pozytywna_z_nieprawidlowosciami", "pozytywna mimo stwierdzonych nieprawidłowości"
    NEGATYWNA = "negatywna", "negatywna"


class Kontrolujacy(Part):
    """Kontrolujący"""

    imie_nazwisko: Tekst
    """Imię i nazwisko"""
    funkcja: Tekst
    """Stanowisko"""
    numer_upowaznienia: Tekst | None = None
    """Numer upoważnienia do kontroli"""
    data_upowaznienia: Data | None = None
    """Data upoważnienia"""

    _number_is_of_the_year = number_is_of_the_year("numer_upowaznienia", day="data_upowaznienia")


class ProbaDokumentow(Part):
    """Zbadane dokumenty"""

    rodzaj: Tekst
    """Rodzaj dokumentów
    Np. „faktury i rachunki opłacone z dotacji”."""
    liczba_wszystkich: LiczbaDodatnia
    """Ile ich jest"""
    liczba_zbadanych: Liczba
    """Ile zbadano"""
    sposob_doboru: Tekst | None = None
    """Jak je dobrano
    Puste, gdy zbadano wszystkie."""

    @property
    def udzial(self) -> Decimal:
        """Share of those examined, in per cent."""
        return Decimal(self.liczba_zbadanych) * 100 / Decimal(self.liczba_wszystkich)

    @rule()
    def _examines_what_there_is(self) -> Findings:
        """Zbadano najwyżej tyle dokumentów, ile ich jest, a dobór próby opisano."""
        if self.liczba_zbadanych > self.liczba_wszystkich:
            yield error(
                "liczba_zbadanych",
                f"Zbadano {self.liczba_zbadanych} dokumentów ({self.rodzaj}), a jest ich "
                f"{self.liczba_wszystkich}.",
                hint="Popraw jedną z liczb.",
            )
        elif self.liczba_zbadanych < self.liczba_wszystkich and not self.sposob_doboru:
            yield warning(
                "sposob_doboru",
                f"Zbadano {self.liczba_zbadanych} z {self.liczba_wszystkich} dokumentów ({self.rodzaj}), "
                "a nie wiadomo, jak je dobrano.",
                hint="Dopisz „sposob_doboru: …”.",
            )


class Ustalenie(Part):
    """Ustalenie"""

    przedmiot: PrzedmiotKontroli
    """Przedmiot kontroli
    stopien_realizacji, efektywnosc_rzetelnosc_jakosc, wykorzystanie_srodkow albo dokumentacja."""
    stan: Opis
    """Co ustalono
    Stan faktyczny i to, z czym go porównano."""
    dowody: tuple[Tekst, ...] = ()
    """Dowody
    Dokumenty, oględziny, wyjaśnienia, na których opiera się ustalenie."""
    czy_nieprawidlowosc: TakNie
    """Czy to nieprawidłowość"""
    naruszenie: Tekst | None = None
    """Co naruszono
    Postanowienie umowy albo przepis; tylko przy nieprawidłowości."""
    kwoty: Annotated[tuple[KwotaZakwestionowana, ...], ASKED] = ()
    """Kwoty zakwestionowane
    „brak”, gdy nieprawidłowość nie dotyczy pieniędzy."""

    @rule()
    def _rests_on_evidence(self) -> Findings:
        """Ustalenie ma dowód; bez niego nie kwestionuje się kwot."""
        if not self.dowody:
            found = error if self.kwoty else warning
            yield found(
                "dowody",
                "Ustalenie nie ma dowodu.",
                hint="Wypisz w „dowody” dokumenty, oględziny albo wyjaśnienia.",
            )

    @rule()
    def _irregularity_names_what_it_breaks(self) -> Findings:
        """Nieprawidłowość wskazuje, co naruszono."""
        if self.czy_nieprawidlowosc and not self.naruszenie:
            yield warning(
                "naruszenie",
                "Nie wiadomo, które postanowienie umowy albo przepis naruszono.",
                hint="Dopisz „naruszenie: …”.",
            )

    @rule()
    def _only_irregularities_cost(self) -> Findings:
        """Kwoty kwestionuje się tylko przy nieprawidłowości."""
        if self.kwoty and not self.czy_nieprawidlowosc:
            yield error(
                "kwoty",
                "Zakwestionowano kwotę, a ustalenie nie jest nieprawidłowością.",
                hint="Wpisz „czy_nieprawidlowosc: tak” albo usuń kwoty.",
            )


class Zalecenie(Part):
    """Zalecenie"""

    ustalenie: LiczbaDodatnia
    """Numer ustalenia, którego dotyczy
    Ustalenia liczy się od 1, w kolejności z protokołu."""
    tresc: Opis
    """Co trzeba zrobić"""


def days_for_recommendations(day: date) -> int:
    """Return how many days the framework agreement gives to carry recommendations out, by the law of a day.

    >>> days_for_recommendations(date(2028, 5, 12))
    14
    """
    days: int = parameters["dni_na_wykonanie_zalecen"].na(day)
    return days
