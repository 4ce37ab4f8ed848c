"""Persons: who signs, who sits, who explains."""

from typing import Annotated, TypeAlias

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.fact import Fact
from wkus_docs.proposal import ASKED
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
    telefon: Annotated[Telefon | None, ASKED] = None
    """Numer telefonu
    Wystarczy telefon albo adres e-mail."""
    email: Annotated[Email | None, ASKED] = None
    """Adres e-mail
    Wystarczy telefon albo adres e-mail."""

    @property
    def linia(self) -> str:
        """Name, telephone and e-mail in one line, those that are given."""
        telephone = f", tel. {self.telefon}" if self.telefon else ""
        mail = f", e-mail: {self.email}" if self.email else ""
        return f"{self.imie_nazwisko}{telephone}{mail}"

    @rule()
    def _can_be_reached(self) -> Findings:
        """Z osobą do kontaktu można się skontaktować: podano telefon albo adres e-mail."""
        if self.telefon is None and self.email is None:
            yield error(
                "telefon",
                "Nie podano ani telefonu, ani adresu e-mail tej osoby.",
                hint="Dopisz jedno z nich.",
            )


KontaktUrzedu: TypeAlias = Annotated[Kontakt, Fact("urzad.kontakt", usual=True)]
"""Who answers for the office that writes the document."""
