"""The sides of a joint review: who came for whom, which problems they tell of, which changes they propose."""

from wkus_docs.document import Part
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor


class StronaPrzegladu(Wybor):
    """Whom somebody stands for at a review."""

    GMINA = "gmina", "Zleceniodawca"
    ORGANIZACJA = "organizacja", "Zleceniobiorca"
    ODBIORCY = "odbiorcy", "odbiorcy"
    INNI = "inni", "inne osoby"


class UczestnikPrzegladu(Part):
    """Uczestnik przeglądu"""

    imie_nazwisko: Tekst
    """Imię i nazwisko"""
    strona: StronaPrzegladu
    """Kogo reprezentuje
    gmina, organizacja, odbiorcy albo inni."""
    funkcja: Tekst
    """Funkcja
    Np. „inspektor”, „Prezes Zarządu”, „przedstawicielka rodziców”."""
    organizacja: Tekst | None = None
    """Która organizacja
    Gdy Zleceniobiorców jest kilku: nazwa tego, którego ta osoba reprezentuje."""


class ProblemPrzegladu(Part):
    """Problem"""

    strona: StronaPrzegladu
    """Kto zgłasza
    gmina, organizacja, odbiorcy albo inni."""
    opis: Opis
    """Na czym polega"""


class ZmianaAneksu(Part):
    """Propozycja zmiany umowy"""

    postanowienie: Tekst
    """Czego dotyczy
    Postanowienie umowy, harmonogram, kalkulacja albo załącznik."""
    obecnie: Tekst
    """Obecnie"""
    propozycja: Tekst
    """Propozycja"""
    uzasadnienie: Opis
    """Uzasadnienie"""
    strona: StronaPrzegladu
    """Kto proponuje
    gmina, organizacja, odbiorcy albo inni."""
    czy_uzgodniona: TakNie
    """Czy strony uzgodniły zmianę
    „nie”: zostaje do dalszej rozmowy."""
