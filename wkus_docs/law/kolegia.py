"""Seats of the forty-nine local-government appeal boards by province: dated data for a warning, never for an error.

The regulation that divides the country among them lists powiats; only its first province was read, so which board is
competent for a gmina is not told here.
"""

from collections.abc import Mapping
from types import MappingProxyType

from wkus_docs.law.publikacja import Confidence

ZRODLO = (
    "rozporządzenie z 17 listopada 2003 r. w sprawie obszarów właściwości miejscowej samorządowych kolegiów odwoławczych "
    "(początek w archiwum.rp.pl: cztery kolegia w dolnośląskim); że jest ich 49, w dawnych miastach wojewódzkich: "
    "gazetaprawna.pl i frdl.org.pl; pozostałe siedziby z pamięci"
)
PEWNOSC = Confidence.PAMIEC

_KOLEGIA = {
    "dolnośląskie": "w Jeleniej Górze, w Legnicy, w Wałbrzychu, we Wrocławiu",
    "kujawsko-pomorskie": "w Bydgoszczy, w Toruniu, we Włocławku",
    "lubelskie": "w Białej Podlaskiej, w Chełmie, w Lublinie, w Zamościu",
    "lubuskie": "w Gorzowie Wielkopolskim, w Zielonej Górze",
    "łódzkie": "w Łodzi, w Piotrkowie Trybunalskim, w Sieradzu, w Skierniewicach",
    "małopolskie": "w Krakowie, w Nowym Sączu, w Tarnowie",
    "mazowieckie": "w Ciechanowie, w Ostrołęce, w Płocku, w Radomiu, w Siedlcach, w Warszawie",
    "opolskie": "w Opolu",
    "podkarpackie": "w Krośnie, w Przemyślu, w Rzeszowie, w Tarnobrzegu",
    "podlaskie": "w Białymstoku, w Łomży, w Suwałkach",
    "pomorskie": "w Gdańsku, w Słupsku",
    "śląskie": "w Bielsku-Białej, w Częstochowie, w Katowicach",
    "świętokrzyskie": "w Kielcach",
    "warmińsko-mazurskie": "w Elblągu, w Olsztynie",
    "wielkopolskie": "w Kaliszu, w Koninie, w Lesznie, w Pile, w Poznaniu",
    "zachodniopomorskie": "w Koszalinie, w Szczecinie",
}

KOLEGIA: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {wojewodztwo: tuple(siedziby.split(", ")) for wojewodztwo, siedziby in _KOLEGIA.items()}
)
"""Seats in the locative with their preposition, by the nominative of the province."""
