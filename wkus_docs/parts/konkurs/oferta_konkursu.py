"""An offer as a competition is settled: who filed it, what it asks for, what it gets, and why."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from wkus_docs.document import Part
from wkus_docs.parts.ocena.ocena_formalna import RodzajWymogu
from wkus_docs.parts.ocena.ocena_oferty import gives_at_most_requested
from wkus_docs.parts.pieniadze.kwota_roku import KwotaRoku, wszystkie_znane, znane
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Opis, Tekst


class KwotaWnioskowana(Part):
    """Kwota wnioskowana w roku"""

    rok: Rok
    """Rok kalendarzowy"""
    wnioskowana: Kwota | None = None
    """Kwota wnioskowana [zł]
    Według oferty; puste, gdy akt jej nie podaje."""


class KwotaOferty(KwotaRoku, KwotaWnioskowana):
    """Dotacja w roku

    W protokole: proponowana przez komisję, w rozstrzygnięciu: przyznana; kwota 0, gdy żadnej.
    """

    @property
    def roznica(self) -> Decimal | None:
        """How much less than requested; None where one of the two is not known."""
        given = self.wartosc
        return None if self.wnioskowana is None or given is None else self.wnioskowana - given

    @property
    def przyznaje(self) -> bool:
        """Whether anything is given for the year, now or once it is fixed."""
        given = self.wartosc
        return self.do_ustalenia or given is None or suma([given]) > 0

    _gives_at_most_requested = gives_at_most_requested("wartosc", at="kwota")


class Odrzucenie(Part):
    """Odrzucenie z przyczyn formalnych"""

    wymog: Annotated[RodzajWymogu, "nie drukuje się"]
    """Wymóg, którego oferta nie spełnia
    termin, podmiot, wzor, podpisy, zalaczniki, zakres, kwoty albo inny."""
    miejsce_w_ogloszeniu: Tekst | None = None
    """Miejsce w ogłoszeniu
    Jednostka ogłoszenia, która stawia ten wymóg, np. „§ 5 ust. 1”."""
    ustalenia: Tekst
    """Co stwierdzono
    Zdanie, np. „Oferta wpłynęła po terminie.”"""


class OfertaZlozona(Part):
    """Złożona oferta"""

    numer: Tekst | None = None
    """Numer oferty
    Z listy ofert, które wpłynęły; puste, gdy ofert nie numerowano."""
    zadanie: Tekst | None = None
    """Numer zadania
    Którego z zadań konkursu dotyczy oferta; tylko gdy jest ich kilka."""
    oferenci: tuple[Tekst, ...] = Field(min_length=1)
    """Oferent
    Pełna nazwa; przy ofercie wspólnej nazwy wszystkich."""
    data_zlozenia: Data | None = None
    """Data złożenia oferty
    Gdy decyduje nadanie: dzień nadania."""

    @property
    def oznaczenie(self) -> str:
        """„nr 2”, or who filed it where offers have no numbers: after „oferta” in any case."""
        return f"nr {self.numer}" if self.numer is not None else f"({', '.join(self.oferenci)})"

    @property
    def wspolna(self) -> bool:
        """Whether several organisations filed the offer together."""
        return len(self.oferenci) > 1

    @property
    def pierwszy_oferent(self) -> str:
        """The first of those who filed it: whom a letter about it goes to, unless one says otherwise."""
        return self.oferenci[0]

    @property
    def kto_zlozyl(self) -> str:
        """„którą złożył oferent” or, of a common offer, „którą złożyli oferenci”; their names come after it."""
        return "którą złożyli oferenci" if self.wspolna else "którą złożył oferent"


class OfertaKonkursu(OfertaZlozona):
    """Oferta"""

    kwoty: tuple[KwotaOferty, ...] = Field(min_length=1)
    """Dotacja według lat
    Po jednej pozycji na każdy rok z ogłoszenia."""
    odrzucenie: Odrzucenie | None = None
    """Odrzucenie z przyczyn formalnych
    Puste: oferta spełnia wymogi formalne."""
    uzasadnienie: Opis | None = None
    """Uzasadnienie
    Dlaczego oferta ma dostać dotację albo jej nie dostanie; każdy może go zażądać po ogłoszeniu wyników."""
    tytul: Tekst | None = None
    """Tytuł oferty
    Tylko gdy oferent nazwał zadanie inaczej niż ogłoszenie."""

    @property
    def niespelnione(self) -> tuple[Odrzucenie, ...]:
        """Requirements of the notice that the offer does not meet; none where it passed."""
        return () if self.odrzucenie is None else (self.odrzucenie,)

    @property
    def wynik(self) -> Decimal | None:
        """Points on average, to two places; None where nobody assessed the offer."""
        raise NotImplementedError

    @property
    def jedyna(self) -> KwotaOferty | None:
        """The one amount there is, where the money is that of one year."""
        return self.kwoty[0] if len(self.kwoty) == 1 else None

    @property
    def kwoty_znane(self) -> tuple[KwotaOferty, ...]:
        """Years whose amount is known."""
        return tuple(item for item in self.kwoty if item.wartosc is not None)

    @property
    def kwoty_otwarte(self) -> tuple[KwotaOferty, ...]:
        """Years whose amount is still to be fixed."""
        return tuple(item for item in self.kwoty if item.wartosc is None)

    @property
    def zwykla(self) -> bool:
        """Whether every year has plain amounts, requested and given, so that they go into a table."""
        return all(item.zwykla and item.wnioskowana is not None for item in self.kwoty)

    @property
    def kwota_wnioskowana(self) -> Decimal | None:
        """Grant requested for all years; None where a year does not tell."""
        asked = [item.wnioskowana for item in self.kwoty]
        return None if None in asked else suma(item for item in asked if item is not None)

    @property
    def wszystko_znane(self) -> bool:
        """Whether no year is left to be fixed, so that the sum is that of all years."""
        return wszystkie_znane(self.kwoty)

    @property
    def kwota_razem(self) -> Decimal:
        """Grant proposed or given, of the years that are known."""
        return znane(self.kwoty)

    @property
    def kwota_roznicy(self) -> Decimal | None:
        """How much less than requested in all years; None where that is not known."""
        asked = self.kwota_wnioskowana
        return None if asked is None or not self.wszystko_znane else asked - self.kwota_razem

    @property
    def wybrana(self) -> bool:
        """Whether the offer gets any money, of any year."""
        return any(item.przyznaje for item in self.kwoty)

    @property
    def zmieniona(self) -> bool:
        """Whether it gets money, but not as requested."""
        return self.wybrana and any(item.roznica for item in self.kwoty)
