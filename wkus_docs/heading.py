"""The head of a data file: in what state the document is printed, beside which document it is.

Next to „dokument:” a file may say „stan: projekt” (a clean draft for a session or for legal review) or
„stan: pusty formularz” (a form to be filled in by hand), the day it was prepared, and what it is annexed to.
None of it is content of the document, so it is the same for all types.
"""

from wkus_docs.document import Document, Part
from wkus_docs.field import fields_of
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class Stan(Wybor):
    """States of a document that is not issued."""

    PROJEKT = "projekt", "projekt"
    PUSTY_FORMULARZ = "pusty_formularz", "pusty formularz"


class ZalacznikDo(Part):
    """Do czego dokument jest załącznikiem"""

    numer: LiczbaDodatnia | None = None
    """Numer załącznika
    Puste, gdy załącznik jest jeden."""
    akt: Tekst
    """Akt, do którego jest załącznikiem
    W dopełniaczu, np. „ogłoszenia o otwartym konkursie ofert z dnia 30 listopada 2026 r.”."""


class Heading(Part):
    """Stan dokumentu

    Stoi obok nazwy dokumentu i nie należy do jego treści.
    """

    stan: Stan | None = None
    """Stan dokumentu
    „projekt” (na sesję, do radcy prawnego), „pusty formularz” (do wypełnienia ręką); puste: dokument gotowy."""
    data_przygotowania: Data | None = None
    """Dzień przygotowania
    Tylko w projekcie i w pustym formularzu: prawo cytuje się na ten dzień."""
    zalacznik_do: ZalacznikDo | None = None
    """Do czego dokument jest załącznikiem
    Drukuje się w prawym górnym rogu."""
    liczba_oceniajacych: LiczbaDodatnia | None = None
    """Dla ilu oceniających jest pusty formularz
    Tyle ma miejsc na osoby i podpisy."""
    liczba_wierszy: LiczbaDodatnia | None = None
    """Ile pustych wierszy mają listy pustego formularza"""

    @property
    def project(self) -> bool:
        """Whether the document is a draft for a session or for legal review."""
        return self.stan == Stan.PROJEKT

    @property
    def blank(self) -> bool:
        """Whether the document is a form to be filled in by hand."""
        return self.stan == Stan.PUSTY_FORMULARZ

    def idle(self) -> tuple[str, ...]:
        """Return the keys given that change nothing in a document of this state."""
        if self.blank:
            return ()
        only_open = () if self.project else ("data_przygotowania", "liczba_oceniajacych")
        return tuple(name for name in (*only_open, "liczba_wierszy") if getattr(self, name) is not None)


KEY = "dokument"
"""First key of every data file: the slug of the document."""
HEADING = tuple(fields_of(Heading))
"""Keys of the head of a data file, beside „dokument”."""
_PLAIN = Heading()


def heading_of(document: Document) -> Heading:
    """Return the head of the file that a document was read from; an empty one where it said nothing."""
    found: Heading = document.head() or _PLAIN
    return found
