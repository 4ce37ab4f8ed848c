"""Parties of an agreement: who carries the task out, alone or jointly, and the words that follow."""

from dataclasses import dataclass

from wkus_docs.parts.organizacja import Organizacja
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tekst import Opis
from wkus_docs.scalars.wybor import Wybor


class PodstawaReprezentacji(Wybor):
    """What shows that the signatories may act for the organisation."""

    WYDRUK_KRS = "wydruk_krs", "wydrukiem aktualnych informacji z Krajowego Rejestru Sądowego"
    WYCIAG = "wyciag", "wyciągiem z właściwego rejestru lub ewidencji"
    PELNOMOCNICTWO = "pelnomocnictwo", "pełnomocnictwem"


class Zleceniobiorca(Organizacja):
    """Zleceniobiorca"""

    podstawa_reprezentacji: PodstawaReprezentacji = PodstawaReprezentacji.WYDRUK_KRS
    """Podstawa reprezentacji
    wydruk_krs, wyciag albo pelnomocnictwo: dokument dołączony do umowy."""
    zakres_swiadczen: Opis | None = None
    """Prawa, obowiązki i działania w zadaniu
    Tylko przy ofercie wspólnej: co wykona ta organizacja i jakie ma prawa."""
    czesc_dotacji: Kwota | None = None
    """Część dotacji [zł]
    Tylko przy ofercie wspólnej: ile z dotacji przypada tej organizacji."""

    @property
    def _zenska(self) -> bool:
        return self.forma_prawna.split()[0].casefold().endswith("a")

    @property
    def wpisana(self) -> str:
        """„wpisaną” or „wpisanym”, after the gender of the legal form."""
        return "wpisaną" if self._zenska else "wpisanym"

    @property
    def reprezentowana(self) -> str:
        """„reprezentowaną” or „reprezentowanym”."""
        return "reprezentowaną" if self._zenska else "reprezentowanym"

    @property
    def zwana(self) -> str:
        """„zwaną” or „zwanym”."""
        return "zwaną" if self._zenska else "zwanym"

    @property
    def wpis(self) -> str:
        """Register and number, after „do”: „Krajowego Rejestru Sądowego pod numerem …”."""
        if self.krs:
            return f"Krajowego Rejestru Sądowego pod numerem {self.krs}"
        return f"ewidencji: {self.ewidencja}"


@dataclass(frozen=True, slots=True)
class FormyZleceniobiorcy:
    """„Zleceniobiorca” and the verbs after it, for one organisation or for several."""

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
    informuje: str
    mu: str


JEDEN = FormyZleceniobiorcy(
    "Zleceniobiorca", "Zleceniobiorcy", "Zleceniobiorcy", "Zleceniobiorcę", "Zleceniobiorcą",
    "zobowiązuje się", "jest zobowiązany", "uzyskał", "zwraca", "oświadcza", "odpowiada", "realizował",
    "upoważnia", "składa", "przedstawił", "może", "ponosi", "postępuje", "zobowiąże się", "zapewnia",
    "informuje", "mu",
)  # fmt: skip
"""One organisation."""

WIELU = FormyZleceniobiorcy(
    "Zleceniobiorcy", "Zleceniobiorców", "Zleceniobiorcom", "Zleceniobiorców", "Zleceniobiorcami",
    "zobowiązują się", "są zobowiązani", "uzyskali", "zwracają", "oświadczają", "odpowiadają", "realizowali",
    "upoważniają", "składają", "przedstawili", "mogą", "ponoszą", "postępują", "zobowiążą się", "zapewniają",
    "informują", "im",
)  # fmt: skip
"""Several organisations that made a joint offer."""
