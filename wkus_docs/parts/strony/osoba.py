"""Persons: who signs, who sits, who explains."""

from typing import Annotated, TypeAlias

from wkus_docs.document import Part
from wkus_docs.fact import Fact
from wkus_docs.scalars.email import Email
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.telefon import Telefon
from wkus_docs.scalars.wybor import Wybor


class Plec(Wybor):
    """Grammatical gender of an office-holder; it decides „Przewodniczący” or „Przewodnicząca”."""

    KOBIETA = "kobieta", "kobieta"
    MEZCZYZNA = "mezczyzna", "mężczyzna"


class Osoba(Part):
    """Osoba"""

    imie_nazwisko: Tekst
    """Imię i nazwisko"""
    plec: Plec = Plec.MEZCZYZNA
    """Płeć
    „kobieta” albo „mężczyzna”: decyduje o formie nazwy funkcji (Przewodniczący, Przewodnicząca)."""

    @property
    def kobieta(self) -> bool:
        """Whether titles take the feminine form."""
        return self.plec == Plec.KOBIETA


class Reprezentant(Part):
    """Osoba podpisująca"""

    imie_nazwisko: Tekst
    """Imię i nazwisko"""
    funkcja: Tekst
    """Funkcja
    Np. „Prezes Zarządu”, „pełnomocnik”."""


class Upowazniony(Part):
    """Osoba podpisująca z upoważnienia"""

    imie_nazwisko: Tekst
    """Imię i nazwisko"""
    funkcja: Tekst
    """Stanowisko
    Np. „Zastępca Burmistrza”, „Dyrektor Miejskiego Ośrodka Pomocy Społecznej”."""


class Kontakt(Part):
    """Osoba do kontaktu"""

    imie_nazwisko: Tekst
    """Imię i nazwisko"""
    telefon: Telefon
    """Numer telefonu"""
    email: Email
    """Adres e-mail"""

    @property
    def linia(self) -> str:
        """Name, telephone and e-mail in one line."""
        return f"{self.imie_nazwisko}, tel. {self.telefon}, e-mail: {self.email}"


KontaktUrzedu: TypeAlias = Annotated[Kontakt, Fact("urzad.kontakt", usual=True)]
"""Who answers for the office that writes the document."""
