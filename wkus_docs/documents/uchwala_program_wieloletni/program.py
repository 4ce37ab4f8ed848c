"""What a co-operation programme is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from itertools import accumulate, islice
from typing import TYPE_CHECKING, Annotated, Self

from wkus_docs.document import Findings, Model, Part, error, rule, warning
from wkus_docs.parts.pieniadze.kwota_roku import OpisKwoty, UstalanaKwota, do_grosza
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.parts.strony.galaz import Galaz, branch_is_named, branch_lets_it_be_commissioned
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.relations import number_is_of_the_year, written_without_what_is_printed
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor
from wkus_docs.wording import stands_in_the_genitive

if TYPE_CHECKING:
    from wkus_docs.documents.uchwala_program_wieloletni import UchwalaProgramWieloletni


class RodzajProgramu(Wybor):
    """Programme for several years, or for one: it decides the basis and the elements."""

    WIELOLETNI = "wieloletni", "wieloletni"
    ROCZNY = "roczny", "roczny"


class WejscieWZycie(Wybor):
    """Formula of entry into force."""

    Z_DNIEM_PODJECIA = "z_dniem_podjecia", "z dniem podjęcia"
    PO_OGLOSZENIU = "po_ogloszeniu", "po ogłoszeniu"
    Z_DNIEM = "z_dniem_oznaczonym", "z dniem oznaczonym"


class Promulgacja(Part):
    """Ogłoszenie w dzienniku urzędowym"""

    rok: Rok
    """Rok"""
    pozycja: Tekst
    """Pozycja"""


class UchylanaUchwala(Part):
    """Uchwała, która traci moc"""

    numer: Tekst
    """Numer"""
    data_uchwaly: Data
    """Data"""
    przedmiot: Tekst
    """Przedmiot
    Po słowach „w sprawie”."""
    ogloszenie: Promulgacja | None = None
    """Ogłoszenie w dzienniku urzędowym województwa
    Tylko gdy uchwałę tam ogłoszono."""

    _subject_stands_alone = written_without_what_is_printed("przedmiot")

    @rule()
    def _is_published_once_adopted(self) -> Findings:
        """Uchwałę ogłoszono w dzienniku w roku, w którym ją podjęto, albo później."""
        if self.ogloszenie is not None and self.ogloszenie.rok < self.data_uchwaly.year:
            yield error(
                ("ogloszenie", "rok"),
                f"Uchwałę z {data_slownie(self.data_uchwaly)} ogłoszono by w dzienniku z {self.ogloszenie.rok} r.",
                hint="Popraw rok dziennika albo datę uchwały.",
            )

    _subject_is_in_the_genitive = stands_in_the_genitive("przedmiot", after="w sprawie")
    _number_is_of_the_year = number_is_of_the_year("numer", day="data_uchwaly")


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


def named_day(uchwala: "UchwalaProgramWieloletni") -> date | None:
    """Return the day of entry into force, where the resolution names one."""
    return uchwala.data_wejscia_w_zycie if uchwala.wejscie_w_zycie is WejscieWZycie.Z_DNIEM else None
