"""What settles a competition: who gets how much, by the points and within the money announced.

The commission's protocol proposes it, the executive's act decides it; both keep the same rules.
"""

from dataclasses import dataclass
from decimal import Decimal

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.konkurs_ogloszony import KonkursOgloszony
from wkus_docs.parts.konkurs.oferta_konkursu import OfertaKonkursu
from wkus_docs.parts.ocena.ocena_formalna import RodzajWymogu
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, each_year_has_its_amount, razem, suma
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.polish.odmiana import rzeczownik
from wkus_docs.polish.zapis import data_slownie, kwota_tabela, kwota_zapis
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.relations import listed_once
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis

_UDPP = acts["udpp"]


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


class WynikKonkursu(Part):
    """Wynik konkursu"""

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

    _offers_are_listed_once = listed_once("oferty.*.numer", "Numer oferty", key=zwin)

    @rule(_UDPP["art. 13 ust. 2 pkt 5"])
    def _late_offers_are_refused(self) -> Findings:
        """Ofertę złożoną po terminie się odrzuca, a złożonej w terminie nie odrzuca się za spóźnienie."""
        termin = self.konkurs.termin_skladania_ofert
        for index, oferta in enumerate(self.oferty):
            za_spoznienie = oferta.odrzucenie is not None and oferta.odrzucenie.wymog is RodzajWymogu.TERMIN
            if oferta.data_zlozenia > termin and oferta.odrzucenie is None:
                yield error(
                    ("oferty", index, "odrzucenie"),
                    f"Oferta nr {oferta.numer} wpłynęła {data_slownie(oferta.data_zlozenia)}, a termin minął "
                    f"{data_slownie(termin)}",
                    hint="Wpisz odrzucenie za spóźnienie albo popraw datę.",
                )
            if oferta.data_zlozenia <= termin and za_spoznienie:
                yield error(
                    ("oferty", index, "odrzucenie", "wymog"),
                    f"Oferta nr {oferta.numer} jest odrzucona za spóźnienie, a wpłynęła "
                    f"{data_slownie(oferta.data_zlozenia)}, w terminie.",
                    hint="Popraw datę złożenia albo przyczynę odrzucenia.",
                )

    @rule(_UDPP["art. 13 ust. 2 pkt 6"])
    def _refused_get_nothing(self) -> Findings:
        """Oferta odrzucona z przyczyn formalnych nie dostaje dotacji."""
        for index, oferta in enumerate(self.oferty):
            if oferta.odrzucenie is not None and oferta.wybrana:
                yield error(
                    ("oferty", index, "kwoty"),
                    f"Oferta nr {oferta.numer} jest odrzucona, a ma dostać {kwota_zapis(oferta.kwota_razem)}.",
                    hint="Wpisz kwoty 0 albo usuń odrzucenie.",
                )

    @rule(_UDPP["art. 15 ust. 2a"], _UDPP["art. 15 ust. 2i"])
    def _says_why(self) -> Findings:
        """Każda oferta, która spełnia wymogi formalne, ma uzasadnienie."""
        for index, oferta in enumerate(self.oferty):
            if oferta.odrzucenie is None and oferta.uzasadnienie is None:
                yield error(
                    ("oferty", index, "uzasadnienie"),
                    f"Oferta nr {oferta.numer} nie ma uzasadnienia, a każdy może go zażądać.",
                    hint="Napisz, dlaczego oferta dostaje dotację albo jej nie dostaje.",
                )

    _years_are_those_of_the_notice = each_year_has_its_amount(
        "oferty.*.kwoty",
        years=lambda wynik: tuple(item.rok for item in wynik.pula),
        provisions=(_UDPP["art. 13 ust. 2 pkt 2"],),
    )

    @rule(_UDPP["art. 13 ust. 2 pkt 2"])
    def _awards_within_the_pool(self) -> Findings:
        """Dotacje wszystkich ofert mieszczą się w środkach ogłoszonych na każdy rok."""
        for index, item in enumerate(self.lata):
            if item.kwota > item.pula:
                yield error(
                    ("pula", index, "kwota"),
                    f"Na rok {item.rok} dotacje dają razem {kwota_zapis(item.kwota)}, a ogłoszenie przeznacza "
                    f"{kwota_zapis(item.pula)} (za dużo o {kwota_zapis(-item.zostaje)}).",
                    hint="Zmniejsz dotacje albo popraw środki według ogłoszenia.",
                )

    @rule(_UDPP["art. 13 ust. 2 pkt 6"], _UDPP["art. 15 ust. 2g"])
    def _chooses_as_many_as_announced(self) -> Findings:
        """Gdy ogłoszenie mówi o jednej ofercie, dotację dostaje jedna."""
        if self.czy_jedna_oferta and len(self.wybrane) > 1:
            yield error(
                "oferty",
                "Ogłoszenie mówi o wyborze jednej oferty, a dotację mają dostać oferty nr "
                f"{', '.join(oferta.numer for oferta in self.wybrane)}.",
                hint="Zostaw dotację jednej ofercie; pozostałym wpisz kwoty 0.",
            )

    @rule(_UDPP["art. 13 ust. 2 pkt 6"], _UDPP["art. 15 ust. 1"])
    def _chosen_reach_the_threshold(self) -> Findings:
        """Dotację dostaje tylko oferta, która osiągnęła próg punktowy."""
        for index, oferta in enumerate(self.oferty):
            wynik = oferta.wynik
            if oferta.wybrana and wynik is not None and not self.osiaga_prog(wynik):
                yield error(
                    ("oferty", index, "kwoty"),
                    f"Oferta nr {oferta.numer} ma średnio {kwota_tabela(wynik)} pkt, mniej niż próg "
                    f"{self.prog_punktow} pkt, a ma dostać {kwota_zapis(oferta.kwota_razem)}.",
                    hint="Wpisz kwoty 0.",
                )

    @rule(_UDPP["art. 15 ust. 1"], _UDPP["art. 13 ust. 2 pkt 6"])
    def _follows_the_points_or_says_why(self) -> Findings:
        """Wybór idzie za punktami, a odstępstwo jest uzasadnione."""
        if self.uzasadnienie_kolejnosci is not None:
            return
        pominiete = [item for item in self.ranking if not item.oferta.wybrana]
        for wybrana in (item for item in self.ranking if item.oferta.wybrana):
            said = f"Dotację ma dostać oferta nr {wybrana.oferta.numer} ({kwota_tabela(wybrana.wynik)} pkt), a nie "
            if lepsze := [item.opis for item in pominiete if item.wynik > wybrana.wynik]:
                yield error(
                    "uzasadnienie_kolejnosci", f"{said}{', '.join(lepsze)}.", hint="Wyjaśnij to w tym polu."
                )
            if rowne := [item.opis for item in pominiete if item.wynik == wybrana.wynik]:
                yield warning(
                    "uzasadnienie_kolejnosci",
                    f"{said}{', '.join(rowne)}.",
                    hint="Przy równej liczbie punktów podaj, co przesądziło.",
                )

    @rule(_UDPP["art. 15 ust. 1 pkt 2"], _UDPP["art. 16 ust. 1"])
    def _changed_amount_needs_a_new_estimate(self) -> Findings:
        """Gdy dotacja jest niższa niż wnioskowana, wiadomo, do kiedy oferent aktualizuje kalkulację."""
        for index, oferta in enumerate(self.oferty):
            if oferta.zmieniona and self.dni_na_aktualizacje is None:
                yield warning(
                    ("oferty", index, "kwoty"),
                    f"Oferta nr {oferta.numer} ma dostać {kwota_zapis(oferta.kwota_razem)}, a wnioskuje "
                    f"o {kwota_zapis(oferta.kwota_wnioskowana)}.",
                    hint="Podaj dni_na_aktualizacje: tyle ma oferent na zaktualizowaną kalkulację kosztów.",
                )
