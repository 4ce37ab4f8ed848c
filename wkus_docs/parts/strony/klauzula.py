"""What must be told to persons whose data one collects (art. 13 RODO)."""

from typing import Annotated, TypeAlias

from pydantic import Field

from wkus_docs.document import Part
from wkus_docs.fact import Fact
from wkus_docs.scalars.email import Email
from wkus_docs.scalars.tekst import Tekst


class KlauzulaInformacyjna(Part):
    """Informacja o danych osobowych

    Administratorem jest jednostka; reszta tekstu klauzuli jest stała.
    """

    inspektor: Tekst
    """Inspektor ochrony danych
    Imię i nazwisko albo nazwa."""
    email_inspektora: Email
    """E-mail inspektora ochrony danych"""
    odbiorcy: tuple[Tekst, ...] = Field(min_length=1)
    """Odbiorcy danych
    Każda pozycja w mianowniku, np. „operator pocztowy”."""
    okres_przechowywania: Tekst
    """Jak długo przechowuje się dane
    Według kategorii archiwalnej, np. „10 lat od końca roku, w którym zakończono sprawę (kategoria BE10)”."""


KlauzulaUrzedu: TypeAlias = Annotated[KlauzulaInformacyjna, Fact("urzad.dane_osobowe", asked=True)]
"""What the office that writes the document tells of personal data, where it must."""
