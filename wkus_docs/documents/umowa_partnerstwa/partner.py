"""An organisation in a joint offer: its role, what it does, and its share of the money by year."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.parts.strony.organizacja import Organizacja
from wkus_docs.parts.strony.osoba import Kontakt
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Opis
from wkus_docs.scalars.wybor import Wybor

_ZERO = Decimal("0.00")


class RolaPartnera(Wybor):
    """What an organisation is in the joint offer."""

    LIDER = "lider", "Lider"
    PARTNER = "partner", "Partner"


class BudzetRoku(Part):
    """Udział w roku"""

    rok: Rok
    """Rok"""
    dotacja: Kwota
    """Część dotacji [zł]"""
    wklad_finansowy: Annotated[Kwota, ASKED] = _ZERO
    """Wkład finansowy [zł]
    Własny, z innych źródeł i świadczenia odbiorców; 0, gdy go nie ma."""
    wklad_osobowy: Annotated[Kwota, ASKED] = _ZERO
    """Wkład osobowy [zł]
    Wartość pracy wolontariuszy i członków; 0, gdy jej nie ma."""
    wklad_rzeczowy: Annotated[Kwota, ASKED] = _ZERO
    """Wkład rzeczowy [zł]
    Wartość rzeczy i lokali; 0, gdy ich nie ma."""

    @property
    def wklad(self) -> Decimal:
        """What the organisation brings itself."""
        return suma((self.wklad_finansowy, self.wklad_osobowy, self.wklad_rzeczowy))

    @property
    def razem(self) -> Decimal:
        """Share of the organisation in the cost of the task."""
        return self.dotacja + self.wklad


class Partner(Organizacja):
    """Oferent"""

    rola: Annotated[RolaPartnera, ASKED] = RolaPartnera.PARTNER
    """Rola
    lider albo partner; lider jest jeden."""
    zakres: Opis
    """Zakres świadczeń
    Co ta organizacja zrobi w zadaniu; jak w ofercie."""
    budzet: tuple[BudzetRoku, ...] = Field(min_length=1)
    """Udział w budżecie
    Każdy rok zadania, także z kwotą 0."""
    kontakt: Kontakt | None = None
    """Przedstawiciel
    Osoba, która współpracuje z pozostałymi w imieniu organizacji."""

    @property
    def lider(self) -> bool:
        """Whether this organisation leads."""
        return self.rola == RolaPartnera.LIDER

    @property
    def wpis(self) -> str:
        """Register and number, after „do”: „Krajowego Rejestru Sądowego pod numerem …”."""
        if self.krs:
            return f"Krajowego Rejestru Sądowego pod numerem {self.krs}"
        return f"ewidencji: {self.ewidencja or ''}"

    @property
    def rejestracja(self) -> str:
        """Register and number: „wpis do Krajowego Rejestru Sądowego pod numerem …”."""
        if self.krs:
            return f"wpis do Krajowego Rejestru Sądowego pod numerem {self.krs}"
        if self.ewidencja is None and self.podstawa_osobowosci:
            return f"osobowość prawna na podstawie: {self.podstawa_osobowosci}"
        return f"wpis do ewidencji: {self.ewidencja or ''}"

    @property
    def dotacja(self) -> Decimal:
        """Share of the grant in all years."""
        return suma(item.dotacja for item in self.budzet)

    @property
    def wklad(self) -> Decimal:
        """What the organisation brings in all years."""
        return suma(item.wklad for item in self.budzet)

    @rule()
    def _takes_part_in_the_costs(self) -> Findings:
        """Każdy oferent ma część dotacji albo wnosi wkład."""
        if not self.dotacja + self.wklad:
            yield warning(
                "budzet",
                f"{self.nazwa} nie ma części dotacji i niczego nie wnosi.",
                hint="Podaj kwoty albo usuń tę organizację: ten, kto niczego nie wykonuje, nie jest oferentem.",
            )


@dataclass(frozen=True, slots=True)
class PozycjaBudzetu:
    """Share of one organisation in a year, or the sum of all."""

    nazwa: str
    dotacja: Decimal
    wklad_finansowy: Decimal
    wklad_osobowy: Decimal
    wklad_rzeczowy: Decimal

    @property
    def razem(self) -> Decimal:
        """Grant and contributions."""
        return suma((self.dotacja, self.wklad_finansowy, self.wklad_osobowy, self.wklad_rzeczowy))


@dataclass(frozen=True, slots=True)
class RokBudzetu:
    """Shares of all organisations in a year, and their sum."""

    rok: int
    pozycje: tuple[PozycjaBudzetu, ...]
    razem: PozycjaBudzetu


def zsumowane(nazwa: str, pozycje: Iterable[PozycjaBudzetu]) -> PozycjaBudzetu:
    """Return the sum of shares, under a name."""
    items = tuple(pozycje)
    return PozycjaBudzetu(
        nazwa,
        suma(item.dotacja for item in items),
        suma(item.wklad_finansowy for item in items),
        suma(item.wklad_osobowy for item in items),
        suma(item.wklad_rzeczowy for item in items),
    )


def rok_budzetu(rok: int, udzialy: Iterable[tuple[str, BudzetRoku]]) -> RokBudzetu:
    """Return the shares of a year with their sum."""
    pozycje = tuple(
        PozycjaBudzetu(nazwa, item.dotacja, item.wklad_finansowy, item.wklad_osobowy, item.wklad_rzeczowy)
        for nazwa, item in udzialy
        if item.rok == rok
    )
    return RokBudzetu(rok, pozycje, zsumowane(f"Razem {rok}", pozycje))


@dataclass(frozen=True, slots=True)
class Przedstawiciel:
    """Who speaks for an organisation."""

    nazwa: str
    kontakt: Kontakt
