"""Where each number of the report comes from: the document and the place, and what it says there."""

import re
from decimal import Decimal

from wkus_docs.document import Part
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.scalars.kwota import amount
from wkus_docs.scalars.tekst import Tekst

_WAY = re.compile(r"(?P<list>[\w ]+)(?:, pozycja (?P<number>\d+))?, (?P<field>[\w ]+)")


class ZrodloLiczby(Part):
    """Źródło liczby

    Liczba, która jest sumą z kilku dokumentów, ma wiersz na każdy z nich.
    """

    liczba: Tekst
    """Liczba w sprawozdaniu
    Nazwy pól tego pliku i numer pozycji, np. „konkursy, pozycja 1, wykorzystano” albo „liczby, wkład finansowy”."""
    wartosc: Tekst
    """Wartość w dokumencie"""
    dokument: Tekst
    """Dokument
    Plik albo nazwa i data."""
    miejsce: Tekst | None = None
    """Miejsce w dokumencie
    Pole, tabela albo strona."""

    @property
    def way(self) -> tuple[str | int, ...] | None:
        """Way to the number in the report; None where the words name none.

        >>> ZrodloLiczby(liczba="konkursy, pozycja 2, pula", wartosc="1", dokument="a").way
        ('konkursy', 1, 'pula')
        >>> ZrodloLiczby(liczba="liczby, wkład osobowy", wartosc="1", dokument="a").way
        ('liczby', 'wklad_osobowy')
        """
        found = _WAY.fullmatch(self.liczba.strip())
        if found is None:
            return None
        names = (zwin(found["list"]), *((int(found["number"]) - 1,) if found["number"] else ()))
        return (*names, zwin(found["field"]))

    @property
    def kwota(self) -> Decimal | None:
        """The value as a number; None where it is none."""
        try:
            return amount(self.wartosc)
        except ValueError:
            return None
