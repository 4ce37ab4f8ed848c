"""The offers of a competition against the money announced: their order, what each gets, what is left."""

from dataclasses import dataclass
from decimal import Decimal

from pydantic import Field

from wkus_docs.document import Part
from wkus_docs.parts.konkurs.konkurs_ogloszony import KonkursOgloszony
from wkus_docs.parts.konkurs.oferta_konkursu import OfertaKonkursu
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, razem, suma
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.polish.odmiana import rzeczownik
from wkus_docs.polish.zapis import kwota_tabela
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis


@dataclass(frozen=True, slots=True)
class Pozycja:
    """An offer in the order of points; equal points share a place."""

    miejsce: int
    oferta: OfertaKonkursu
    wynik: Decimal

    @property
    def opis(self) -> str:
        """„oferta nr 2 (71,00 pkt)”."""
        return f"oferta nr {self.oferta.numer} ({kwota_tabela(self.wynik)} pkt)"


@dataclass(frozen=True, slots=True)
class RokPuli:
    """Money of a year: announced, given, left."""

    rok: int
    pula: Decimal
    kwota: Decimal

    @property
    def zostaje(self) -> Decimal:
        """What is left."""
        return self.pula - self.kwota


class OfertyKonkursu(Part):
    """Oferty w konkursie"""

    jednostka: Jednostka
    """Jednostka samorządu"""
    konkurs: KonkursOgloszony
    """Konkurs"""
    pula: tuple[KwotaRoczna, ...] = Field(min_length=1)
    """Środki na zadanie według ogłoszenia
    Kwota na każdy rok."""
    prog_punktow: Liczba | None = None
    """Próg punktowy
    Najniższa średnia, przy której oferta może dostać dotację. Bez tego pola: progu nie ustalono."""
    czy_jedna_oferta: TakNie
    """Czy według ogłoszenia wybiera się tylko jedną ofertę"""
    dni_na_aktualizacje: LiczbaDodatnia | None = None
    """Ile dni roboczych ma oferent na zaktualizowaną kalkulację, gdy dotacja jest niższa
    Jak w ogłoszeniu."""
    oferty: tuple[OfertaKonkursu, ...]
    """Oferty
    Wszystkie, które wpłynęły, także odrzucone."""
    uzasadnienie_kolejnosci: Opis | None = None
    """Dlaczego dotację dostaje oferta, choć inna ma więcej punktów
    Puste, gdy wybór idzie za punktami."""

    @property
    def przyjete(self) -> tuple[OfertaKonkursu, ...]:
        """Offers that passed the formal assessment."""
        return tuple(oferta for oferta in self.oferty if oferta.odrzucenie is None)

    @property
    def odrzucone(self) -> tuple[OfertaKonkursu, ...]:
        """Offers refused on formal grounds."""
        return tuple(oferta for oferta in self.oferty if oferta.odrzucenie is not None)

    @property
    def wybrane(self) -> tuple[OfertaKonkursu, ...]:
        """Offers that get money."""
        return tuple(oferta for oferta in self.oferty if oferta.wybrana)

    @property
    def niewybrane(self) -> tuple[OfertaKonkursu, ...]:
        """Offers that passed, and get nothing."""
        return tuple(oferta for oferta in self.przyjete if not oferta.wybrana)

    @property
    def ranking(self) -> tuple[Pozycja, ...]:
        """Assessed offers, most points first."""
        wyniki = [(oferta, oferta.wynik) for oferta in self.przyjete]
        ocenione = [(oferta, wynik) for oferta, wynik in wyniki if wynik is not None]
        return tuple(
            Pozycja(1 + sum(inny > wynik for _, inny in ocenione), oferta, wynik)
            for oferta, wynik in sorted(ocenione, key=lambda item: -item[1])
        )

    @property
    def pula_razem(self) -> Decimal:
        """Money announced for all years."""
        return razem(self.pula)

    @property
    def kwota_razem(self) -> Decimal:
        """Money given in all years."""
        return suma(oferta.kwota_razem for oferta in self.oferty)

    @property
    def lata(self) -> tuple[RokPuli, ...]:
        """Money by year."""
        return tuple(
            RokPuli(
                item.rok,
                item.kwota,
                suma(
                    kwota.kwota for oferta in self.oferty for kwota in oferta.kwoty if kwota.rok == item.rok
                ),
            )
            for item in self.pula
        )

    @property
    def zostaje(self) -> Decimal:
        """Money left in all years."""
        return self.pula_razem - self.kwota_razem

    @property
    def zmienione(self) -> bool:
        """Whether an offer gets less than it asked for."""
        return any(oferta.zmieniona for oferta in self.oferty)

    @property
    def dni_robocze(self) -> str:
        """„dni roboczych”, after „w ciągu” and the number."""
        return rzeczownik(self.dni_na_aktualizacje or 0, "dnia roboczego", "dni roboczych", "dni roboczych")

    def osiaga_prog(self, wynik: Decimal) -> bool:
        """Whether the points reach the threshold, if there is one."""
        return self.prog_punktow is None or wynik >= self.prog_punktow
