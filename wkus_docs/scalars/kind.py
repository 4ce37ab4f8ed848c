"""What a value is: a sum, a day, a NIP…; every scalar carries its kind among its annotations.

>>> from wkus_docs.scalars.kwota import Kwota
>>> Kind.SUM in Kwota.__metadata__, Kind.SUM.unit
(True, 'zł')
"""

from enum import StrEnum


class Kind(StrEnum):
    """Kind of a value; the word is the one that sheets of data and other programs know it by."""

    GROUP = "grupa"
    """A group of fields of its own, no single value."""
    TEXT = "tekst"
    LONG_TEXT = "opis"
    """Text of many lines; they become paragraphs."""
    CHOICE = "wybor"
    YES_NO = "tak_nie"
    DATE = "data"
    YEAR = "rok"
    SUM = "kwota"
    SHARE = "procent"
    CHANGE = "zmiana"
    """Change in per cent; below zero when something falls."""
    NUMBER = "ulamek"
    """Quantity, at most two decimal places."""
    COUNT = "liczba"
    """Whole number, zero or more."""
    POSITIVE_COUNT = "liczba_dodatnia"
    """Whole number, one or more."""
    GRADE = "skala"
    """One of a few whole numbers."""
    NIP = "nip"
    REGON = "regon"
    KRS = "krs"
    ACCOUNT = "nrb"
    EMAIL = "email"
    PHONE = "telefon"
    WEB = "www"
    POST_CODE = "kod_pocztowy"
    DELIVERY = "edoreczenia"
    """Address for registered electronic delivery."""
    MARK = "numer"
    """A number or mark in a notation of its own."""

    @property
    def unit(self) -> str:
        """What the value is counted in, where every value of the kind is counted in the same: „zł”, „%”."""
        return _UNITS.get(self, "")


_UNITS = {Kind.SUM: "zł", Kind.SHARE: "%", Kind.CHANGE: "%"}
