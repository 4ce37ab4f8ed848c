"""An offer as a competition is settled: who filed it, what it asks for, what it gets, and why."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from wkus_docs.document import Part
from wkus_docs.law import acts
from wkus_docs.parts.ocena.ocena_formalna import RodzajWymogu
from wkus_docs.parts.ocena.ocena_oferty import gives_at_most_requested
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]


class KwotaOferty(Part):
    """Dotacja w roku"""

    rok: Rok
    """Rok kalendarzowy"""
    wnioskowana: Kwota
    """Kwota wnioskowana [zł]
    Według oferty."""
    kwota: Kwota
    """Kwota dotacji [zł]
    W protokole: proponowana przez komisję, w rozstrzygnięciu: przyznana; 0, gdy żadnej."""

    @property
    def roznica(self) -> Decimal:
        """How much less than requested."""
        return self.wnioskowana - self.kwota

    _gives_at_most_requested = gives_at_most_requested("kwota")


class Odrzucenie(Part):
    """Odrzucenie z przyczyn formalnych"""

    wymog: Annotated[RodzajWymogu, "nie drukuje się"]
    """Wymóg, którego oferta nie spełnia
    termin, podmiot, wzor, podpisy, zalaczniki, zakres, kwoty albo inny."""
    miejsce_w_ogloszeniu: Tekst
    """Miejsce w ogłoszeniu
    Jednostka ogłoszenia, która stawia ten wymóg, np. „§ 5 ust. 1”."""
    ustalenia: Tekst
    """Co stwierdzono
    Zdanie, np. „Oferta wpłynęła po terminie.”"""


class OfertaKonkursu(Part):
    """Oferta"""

    numer: Tekst
    """Numer oferty
    Z listy ofert, które wpłynęły."""
    oferenci: tuple[Tekst, ...] = Field(min_length=1)
    """Oferent
    Pełna nazwa; przy ofercie wspólnej nazwy wszystkich."""
    data_zlozenia: Data
    """Data złożenia oferty"""
    kwoty: tuple[KwotaOferty, ...] = Field(min_length=1)
    """Dotacja według lat
    Po jednej pozycji na każdy rok z ogłoszenia."""
    odrzucenie: Odrzucenie | None = None
    """Odrzucenie z przyczyn formalnych
    Puste: oferta spełnia wymogi formalne."""
    uzasadnienie: Opis | None = None
    """Uzasadnienie
    Dlaczego oferta ma dostać dotację albo jej nie dostanie; puste tylko przy ofercie odrzuconej."""

    @property
    def wynik(self) -> Decimal | None:
        """Points on average, to two places; None where nobody assessed the offer."""
        raise NotImplementedError

    @property
    def kwota_wnioskowana(self) -> Decimal:
        """Grant requested for all years."""
        return suma(item.wnioskowana for item in self.kwoty)

    @property
    def kwota_razem(self) -> Decimal:
        """Grant proposed or given for all years."""
        return suma(item.kwota for item in self.kwoty)

    @property
    def kwota_roznicy(self) -> Decimal:
        """How much less than requested in all years."""
        return self.kwota_wnioskowana - self.kwota_razem

    @property
    def wybrana(self) -> bool:
        """Whether the offer gets any money."""
        return self.kwota_razem > 0

    @property
    def zmieniona(self) -> bool:
        """Whether it gets money, but not as requested."""
        return self.wybrana and any(item.roznica for item in self.kwoty)
