"""Sources that paid for a task, as part II.2 of the report holds them."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from wkus_docs.document import Part
from wkus_docs.parts.pieniadze.koszt_rozliczony import procent
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.kwota import Kwota


class PlanIWykonanie(Part):
    """Kwota z umowy i wydatki"""

    umowa: Kwota
    """Zgodnie z umową [zł]
    0, gdy umowa tego źródła nie przewidziała."""
    wydatki: Kwota
    """Faktycznie wydano [zł]
    0, gdy nic nie wydano."""


class ZrodlaRoku(Part):
    """Źródła finansowania w roku"""

    dotacja: PlanIWykonanie
    """Kwota dotacji (1.1)"""
    odsetki: PlanIWykonanie | None = None
    """Odsetki bankowe od dotacji (1.2)
    Te, które wydano na zadanie."""
    inne_przychody: PlanIWykonanie | None = None
    """Inne przychody (1.3)
    Te, które wydano na zadanie."""
    srodki_wlasne: Annotated[PlanIWykonanie | None, ASKED] = None
    """Środki finansowe własne (2.1)"""
    swiadczenia_odbiorcow: Annotated[PlanIWykonanie | None, ASKED] = None
    """Świadczenia pieniężne od odbiorców zadania (2.2)"""
    inne_publiczne: Annotated[PlanIWykonanie | None, ASKED] = None
    """Środki finansowe z innych źródeł publicznych (2.3)"""
    pozostale: Annotated[PlanIWykonanie | None, ASKED] = None
    """Pozostałe środki finansowe (2.4)"""
    wklad_osobowy: Annotated[PlanIWykonanie | None, ASKED] = None
    """Koszty pokryte z wkładu osobowego (3.1)"""
    wklad_rzeczowy: Annotated[PlanIWykonanie | None, ASKED] = None
    """Koszty pokryte z wkładu rzeczowego (3.2)"""

    @property
    def razem(self) -> "SumaZrodel":
        """Sums of the sources of the year."""
        return SumaZrodel((self,))


@dataclass(frozen=True, slots=True)
class Para:
    """An amount of the agreement and what was spent of it: sums of entries, each made when asked for."""

    wpisy: tuple[PlanIWykonanie, ...]

    @property
    def umowa(self) -> Decimal:
        """Sum of the agreement."""
        return suma(item.umowa for item in self.wpisy)

    @property
    def wydatki(self) -> Decimal:
        """Sum of the spending."""
        return suma(item.wydatki for item in self.wpisy)

    def __add__(self, other: "Para") -> "Para":
        """Both together."""
        return Para(self.wpisy + other.wpisy)


@dataclass(frozen=True, slots=True)
class Udzial:
    """Share of one pair of sums in another, in per cent with two places."""

    czesc: Para
    calosc: Para

    @property
    def umowa(self) -> Decimal:
        """Share in the agreement."""
        return procent(self.czesc.umowa, self.calosc.umowa)

    @property
    def wydatki(self) -> Decimal:
        """Share in the spending."""
        return procent(self.czesc.wydatki, self.calosc.wydatki)


@dataclass(frozen=True, slots=True)
class SumaZrodel:
    """Sources of one year or of several, with the sums the form asks for."""

    lata: tuple[ZrodlaRoku, ...]

    @property
    def kwota_dotacji(self) -> Para:
        """Point 1.1."""
        return _para(item.dotacja for item in self.lata)

    @property
    def odsetki(self) -> Para:
        """Point 1.2."""
        return _para(item.odsetki for item in self.lata)

    @property
    def inne_przychody(self) -> Para:
        """Point 1.3."""
        return _para(item.inne_przychody for item in self.lata)

    @property
    def dotacja(self) -> Para:
        """Row „Suma” of point 1."""
        return self.kwota_dotacji + self.odsetki + self.inne_przychody

    @property
    def wlasne(self) -> Para:
        """Point 2.1."""
        return _para(item.srodki_wlasne for item in self.lata)

    @property
    def swiadczenia(self) -> Para:
        """Point 2.2."""
        return _para(item.swiadczenia_odbiorcow for item in self.lata)

    @property
    def publiczne(self) -> Para:
        """Point 2.3."""
        return _para(item.inne_publiczne for item in self.lata)

    @property
    def pozostale(self) -> Para:
        """Point 2.4."""
        return _para(item.pozostale for item in self.lata)

    @property
    def inne_srodki(self) -> Para:
        """Point 2: other money."""
        return self.wlasne + self.swiadczenia + self.publiczne + self.pozostale

    @property
    def osobowy(self) -> Para:
        """Point 3.1."""
        return _para(item.wklad_osobowy for item in self.lata)

    @property
    def rzeczowy(self) -> Para:
        """Point 3.2."""
        return _para(item.wklad_rzeczowy for item in self.lata)

    @property
    def wklad(self) -> Para:
        """Point 3: work and things."""
        return self.osobowy + self.rzeczowy

    @property
    def razem(self) -> Para:
        """All sources."""
        return self.dotacja + self.inne_srodki + self.wklad


def _para(wpisy: Iterable[PlanIWykonanie | None]) -> Para:
    return Para(tuple(item for item in wpisy if item is not None))
