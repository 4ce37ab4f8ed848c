"""„Zleceniobiorca” or „Zleceniobiorcy”, and the verbs after them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FormyZleceniobiorcy:
    """Cases of the noun and forms of the verbs, for one organisation or for several."""

    mianownik: str
    dopelniacz: str
    celownik: str
    biernik: str
    narzednik: str
    zobowiazuje: str
    zobowiazany: str
    uzyskal: str
    zwraca: str
    oswiadcza: str
    odpowiada: str
    realizowal: str
    upowaznia: str
    sklada: str
    przedstawil: str
    moze: str
    ponosi: str
    postepuje: str
    zobowiaze: str
    zapewnia: str
    mu: str


JEDEN = FormyZleceniobiorcy(
    "Zleceniobiorca", "Zleceniobiorcy", "Zleceniobiorcy", "Zleceniobiorcę", "Zleceniobiorcą",
    "zobowiązuje się", "jest zobowiązany", "uzyskał", "zwraca", "oświadcza", "odpowiada", "realizował",
    "upoważnia", "składa", "przedstawił", "może", "ponosi", "postępuje", "zobowiąże się", "zapewnia", "mu",
)  # fmt: skip
"""One organisation."""

WIELU = FormyZleceniobiorcy(
    "Zleceniobiorcy", "Zleceniobiorców", "Zleceniobiorcom", "Zleceniobiorców", "Zleceniobiorcami",
    "zobowiązują się", "są zobowiązani", "uzyskali", "zwracają", "oświadczają", "odpowiadają", "realizowali",
    "upoważniają", "składają", "przedstawili", "mogą", "ponoszą", "postępują", "zobowiążą się", "zapewniają",
    "im",
)  # fmt: skip
"""Several organisations that made a joint offer."""
