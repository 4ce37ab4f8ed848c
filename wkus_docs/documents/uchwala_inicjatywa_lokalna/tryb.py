"""Who assesses the requests, with what money, and what the resolution has annexed."""

from typing import NamedTuple, Self

from wkus_docs.document import Part
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import LiczbaDodatnia, Rok
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class Remis(Wybor):
    """What decides between requests of equal points."""

    PRACA = "praca", "wyższa liczba punktów za wkład pracy społecznej"
    WPLYW = "wplyw", "wcześniejszy wpływ wniosku"


class Opiniujacy(Part):
    """Kto opiniuje wnioski przed oceną"""

    kto: Tekst
    """Kto opiniuje
    W mianowniku, np. „Zespół do spraw inicjatyw lokalnych”, „departament właściwy ze względu na zadanie”."""
    czy_powoluje_organ: TakNie | None = None
    """Czy członków powołuje organ wykonawczy"""
    min_sklad: LiczbaDodatnia | None = None
    """Najmniejsza liczba członków"""


class Pula(Part):
    """Środki na inicjatywy lokalne"""

    rok: Rok
    """Rok"""
    kwota: Kwota
    """Kwota [zł]"""


class ZalacznikiUchwaly(NamedTuple):
    """What the annexes are called; None for one that is not there."""

    tryb: str
    wniosek: str | None
    karta: str | None

    @classmethod
    def of(cls, *, wniosek: bool, karta: bool) -> Self:
        """Number them one after another; an only one has no number."""
        if not (wniosek or karta):
            return cls("załącznik", None, None)
        last = f"załącznik nr {3 if wniosek else 2}"
        return cls("załącznik nr 1", "załącznik nr 2" if wniosek else None, last if karta else None)
