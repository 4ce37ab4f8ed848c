"""The sixteen provinces, closed by the act of 24 July 1998 that divides the country into three tiers."""

from typing import Self

from wkus_docs.polish.zwijanie import zwin
from wkus_docs.scalars.wybor import Wybor

_WHOLE = {"wojewodztwo": "e", "wojewodztwa": "ego"}


class Wojewodztwo(Wybor):
    """A province; its value is the genitive, which documents print, its label the nominative.

    >>> Wojewodztwo("Podlaskie") is Wojewodztwo("PODLASKIEGO") is Wojewodztwo("województwa podlaskiego")
    True
    """

    DOLNOSLASKIE = "dolnośląskiego", "dolnośląskie"
    KUJAWSKO_POMORSKIE = "kujawsko-pomorskiego", "kujawsko-pomorskie"
    LUBELSKIE = "lubelskiego", "lubelskie"
    LUBUSKIE = "lubuskiego", "lubuskie"
    LODZKIE = "łódzkiego", "łódzkie"
    MALOPOLSKIE = "małopolskiego", "małopolskie"
    MAZOWIECKIE = "mazowieckiego", "mazowieckie"
    OPOLSKIE = "opolskiego", "opolskie"
    PODKARPACKIE = "podkarpackiego", "podkarpackie"
    PODLASKIE = "podlaskiego", "podlaskie"
    POMORSKIE = "pomorskiego", "pomorskie"
    SLASKIE = "śląskiego", "śląskie"
    SWIETOKRZYSKIE = "świętokrzyskiego", "świętokrzyskie"
    WARMINSKO_MAZURSKIE = "warmińsko-mazurskiego", "warmińsko-mazurskie"
    WIELKOPOLSKIE = "wielkopolskiego", "wielkopolskie"
    ZACHODNIOPOMORSKIE = "zachodniopomorskiego", "zachodniopomorskie"

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        """Take the name also behind the word „województwo”, in the same case as that word."""
        word, _, name = zwin(str(value)).partition("_")
        if word in _WHOLE:
            return super()._missing_(name) if name.endswith(_WHOLE[word]) else None
        return super()._missing_(value)
