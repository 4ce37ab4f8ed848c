"""What a co-operation programme is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from decimal import Decimal
from itertools import accumulate, islice
from typing import Annotated, Self

from wkus_docs.document import Findings, Model, Part, error, rule, warning
from wkus_docs.parts.pieniadze.kwota_roku import OpisKwoty, UstalanaKwota, do_grosza
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.parts.strony.galaz import Galaz, branch_is_named, branch_lets_it_be_commissioned
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class RodzajProgramu(Wybor):
    """Programme for several years, or for one: it decides the basis and the elements."""

    WIELOLETNI = "wieloletni", "wieloletni"
    ROCZNY = "roczny", "roczny"


class CelSzczegolowy(Part):
    """Cel szczegółowy"""

    cel: Tekst
    """Cel"""
    miara: Tekst | None = None
    """Miara"""
    wartosc_wyjsciowa: Tekst | None = None
    """Wartość wyjściowa"""
    wartosc_docelowa: Tekst | None = None
    """Wartość docelowa"""


class UslugaProgramu(Part):
    """Usługa objęta programem"""

    obszar: Tekst
    """Obszar"""
    nazwa: Tekst
    """Usługa"""
    sfera: Tekst | None = None
    """Punkty art. 4 ust. 1 ustawy
    Np. „1a, 15”."""
    model: Model | None = None
    """Planowany model"""
    galaz: Annotated[Galaz | None, "nie drukuje się"] = None
    """Inna ustawa, która rządzi usługą
    Np. „pomoc społeczna”; służy tylko do sprawdzenia. Puste: nie sprawdzono; „nie dotyczy”: rządzi nią tylko ustawa
    o działalności pożytku publicznego."""

    _branch_lets_it_be_commissioned = branch_lets_it_be_commissioned(
        "galaz", unit=lambda _: None, found=warning
    )
    _branch_is_named = branch_is_named("galaz", "nazwa")


class KwotyProgramu(Part):
    """Rok i jego kwoty"""

    rok: Rok
    """Rok"""
    kwota_umow_wieloletnich: Kwota | None = None
    """Umowy wieloletnie [zł]"""
    kwota_pozostala: Kwota | None = None
    """Pozostała współpraca finansowa [zł]"""
    kwota: Kwota | None = None
    """Kwota na rok [zł]
    Gdy nie dzieli się jej na umowy wieloletnie i pozostałą współpracę."""


class SrodkiRoku(OpisKwoty, UstalanaKwota, KwotyProgramu):
    """Środki na rok

    Zwykle same kwoty. Rok, na który ktoś dopiero ustali kwotę, ma „rodzaj: do_ustalenia”.
    """

    @property
    def podzielone(self) -> bool:
        """Whether the two shares of the year are told apart."""
        return self.kwota_umow_wieloletnich is not None and self.kwota_pozostala is not None

    @property
    def wartosc(self) -> Decimal | None:
        """Money of the year: the sum of its shares, the one amount, or that of the rate; None where not known."""
        shares = [one for one in (self.kwota_umow_wieloletnich, self.kwota_pozostala) if one is not None]
        if shares and (self.podzielone or self.kwota is None):
            return suma(shares)
        if self.kwota is not None or self.ze_stawki is None or self.ze_stawki.krotnosc is None:
            return self.kwota
        return do_grosza(self.ze_stawki.kwota * self.ze_stawki.krotnosc)

    @property
    def razem(self) -> Decimal:
        """The same where it is known, else nothing."""
        return suma([] if self.wartosc is None else [self.wartosc])

    @property
    def znane(self) -> bool:
        """Whether the money of the year is known."""
        return self.wartosc is not None

    @property
    def podane(self) -> bool:
        """Whether anything is told of the money of the year: an amount, a rate, or that it is still to be fixed."""
        return self.znane or self.do_ustalenia or self.ze_stawki is not None

    @property
    def zwykle(self) -> bool:
        """Whether the amount is known, and there is no more to say of it."""
        return self.znane and not self.opisana

    @rule()
    def _year_has_an_amount(self) -> Findings:
        """Rok wymieniony w planie środków ma kwotę."""
        if not self.podane:
            yield error(
                "kwota",
                f"Na {self.rok} r. nie podano żadnej kwoty.",
                hint="Podaj kwotę, wpisz „rodzaj: do_ustalenia” albo usuń ten rok.",
            )

    @rule()
    def _shares_make_the_year(self) -> Findings:
        """Kwota na rok jest sumą swoich części."""
        if self.kwota is not None and self.podzielone and self.razem != self.kwota:
            yield error(
                "kwota",
                f"Na {self.rok} r. podano {kwota_zapis(self.kwota)}, a umowy wieloletnie i pozostała współpraca "
                f"dają razem {kwota_zapis(self.razem)}.",
                hint="Popraw kwotę albo jej części.",
            )

    @rule()
    def _share_stays_within_the_year(self) -> Findings:
        """Część kwoty na rok nie przekracza całej."""
        for name in ("kwota_umow_wieloletnich", "kwota_pozostala"):
            share = getattr(self, name)
            if self.kwota is not None and share is not None and not self.podzielone and share > self.kwota:
                yield error(
                    name,
                    f"Część kwoty na {self.rok} r. ({kwota_zapis(share)}) jest wyższa niż cała "
                    f"({kwota_zapis(self.kwota)}).",
                    hint="Popraw jedną z kwot.",
                )

    @rule()
    def _amount_is_not_both_known_and_open(self) -> Findings:
        """Rok ma kwotę albo jest ona do ustalenia, a nie jedno i drugie."""
        if self.do_ustalenia and self.znane:
            yield error(
                "rodzaj",
                f"Na {self.rok} r. podano {kwota_zapis(self.razem)}, a kwota ma być dopiero ustalona.",
                hint="Usuń kwotę albo „rodzaj: do_ustalenia”.",
            )


@dataclass(frozen=True, slots=True)
class Rozdzialy:
    """Numbers of the chapters that the programme has."""

    zasady: int
    zakres: int
    formy: int
    priorytety: int
    okres: int
    realizacja: int
    srodki: int
    ocena: int
    tworzenie: int
    komisje: int

    @classmethod
    def po_kolei(cls, present: Mapping[str, bool]) -> Self:
        """Number those that are there, after the first, which always is; one left out shows no number."""
        numbers = accumulate((present[field.name] for field in fields(cls)), initial=1)
        return cls(*islice(numbers, 1, None))
