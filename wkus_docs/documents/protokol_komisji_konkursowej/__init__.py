"""The protocol of a competition commission: it counts the cards and gives the opinion."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, rule, warning
from wkus_docs.documents.protokol_komisji_konkursowej import karty, obrady
from wkus_docs.documents.protokol_komisji_konkursowej.fakty import FACTS
from wkus_docs.documents.protokol_komisji_konkursowej.oferta_opiniowana import OfertaOpiniowana
from wkus_docs.documents.protokol_komisji_konkursowej.posiedzenie import (
    Glosowanie,
    Posiedzenie,
    ZdanieOdrebne,
)
from wkus_docs.documents.protokol_komisji_konkursowej.sklad import Bezstronnosc, Sklad, StanPosiedzenia
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.komisja import BrakOsobWskazanych, Komisja, nobody_is_named_by_a_competitor
from wkus_docs.parts.konkurs.osoba_komisji import OsobaKomisji
from wkus_docs.parts.konkurs.wynik_konkursu import WynikKonkursu
from wkus_docs.parts.ocena.punkty import points_within_maximum
from wkus_docs.parts.ocena.termin_ofert import assessed_after_the_deadline
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.polish import organy
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.relations import case_is_not_of_a_later_year, is_no_later, number_is_of_the_year
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]


@dataclass(frozen=True, slots=True)
class Rozdzialy:
    """Numbers of the chapters of a protocol, of which two may be left out."""

    z_bezstronnoscia: bool
    z_kolejnoscia: bool

    @property
    def bezstronnosc(self) -> int:
        """Impartiality, after the meetings."""
        return 4

    @property
    def lista(self) -> int:
        """The offers."""
        return 5 if self.z_bezstronnoscia else 4

    @property
    def formalna(self) -> int:
        """Formal assessment."""
        return self.lista + 1

    @property
    def merytoryczna(self) -> int:
        """Assessment on the merits."""
        return self.lista + 2

    @property
    def kolejnosc(self) -> int:
        """Order of the offers."""
        return self.lista + 3

    @property
    def opinia(self) -> int:
        """The opinion."""
        return self.kolejnosc + 1 if self.z_kolejnoscia else self.kolejnosc

    @property
    def glosowania(self) -> int:
        """Votes."""
        return self.opinia + 1

    @property
    def zdania(self) -> int:
        """Separate opinions."""
        return self.opinia + 2

    @property
    def podpisy(self) -> int:
        """Signatures."""
        return self.opinia + 3


class ProtokolKomisjiKonkursowej(WynikKonkursu, Document):
    """Protokół z prac komisji konkursowej

    Zapis posiedzeń, oświadczeń i wyłączeń, listy ofert, punktów ze wszystkich kart oceny, opinii i głosowań.
    Średnie, kolejność ofert, kworum i wyniki głosowań liczy sam dokument. Komisja opiniuje, a wybiera organ
    wykonawczy.
    """

    rozstrzyga: ClassVar[bool] = False

    names_organs: ClassVar[tuple[str, ...]] = ("organ",)

    about: ClassVar[About] = About(
        kind="protokół",
        stages=("6 ocena",),
        author="sekretarz komisji; podpisują członkowie obecni na posiedzeniach",
        legal_basis=(
            *(LegalBasis(_UDPP[f"art. 15 ust. {ustep}"]) for ustep in ("1", "2a", "2d", "2da", "2f")),
            LegalBasis(_UDPP["art. 13 ust. 2"]),
            LegalBasis(acts["kpa"]["art. 24"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Zakres według regulaminu pracy komisji z tego zbioru; porównano z początkiem protokołu komisji "
        "gminy Łambinowice (2020: podstawa, skład, lista ofert) i z informacją gminy Szemud (2015: ocena punktowa, "
        "uwagi, lista rankingowa). Wzoru urzędowego nie ma; układ tabel jest nasz. Z pamięci: art. 24 KPA. "
        "Kworum, zwykła większość i głos przewodniczącego wynikają z zasad działania komisji, nie z ustawy.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    numer_aktu_komisji: Tekst
    """Numer aktu, którym powołano komisję
    Zarządzenia, a w powiecie i w województwie uchwały zarządu."""
    data_aktu_komisji: Data
    """Data tego aktu"""
    komisja: Komisja
    """Komisja
    Jak w akcie, którym ją powołano."""
    posiedzenia: tuple[Posiedzenie, ...] = Field(min_length=1)
    """Posiedzenia"""
    bezstronnosc: tuple[Bezstronnosc, ...] = ()
    """Oświadczenia o bezstronności i wyłączenia
    Każdy członek komisji, który brał udział w posiedzeniu albo został wyłączony. Puste: protokół ich nie wymienia."""
    glosowania: tuple[Glosowanie, ...] = ()
    """Głosowania
    „brak”, gdy nie głosowano."""
    zdania_odrebne: tuple[ZdanieOdrebne, ...] = ()
    """Zdania odrębne
    „brak”, gdy ich nie zgłoszono."""
    maks_punktow: LiczbaDodatnia | None = None
    """Najwyższa liczba punktów za całą ofertę
    Jak w ogłoszeniu, zwykle 100; puste, gdy oferty oceniano bez punktów."""
    oferty: tuple[OfertaOpiniowana, ...] = Field(min_length=1)
    """Oferty
    Wszystkie, które wpłynęły i których nie wycofano, także odrzucone, każda z punktami z kart."""
    opinia: Opis
    """Opinia komisji
    Co komisja proponuje i dlaczego; kwoty i kolejność dokument podaje sam."""
    znak_sprawy: Tekst | None = None
    """Znak sprawy"""
    zalaczniki: tuple[Tekst, ...] = ()
    """Załączniki
    Np. „karty oceny merytorycznej”."""
    protokolant: Reprezentant | None = None
    """Kto sporządził protokół"""
    data_protokolu: DataWydania
    """Data protokołu"""

    @property
    def bez_glosowan(self) -> bool:
        """Whether the file says that there was no vote."""
        return self.says_none("glosowania")

    @property
    def bez_zdan_odrebnych(self) -> bool:
        """Whether the file says that nobody dissented."""
        return self.says_none("zdania_odrebne")

    @property
    def tytul_dokumentu(self) -> str:
        """Title with the task's own."""
        return f"Protokół z prac komisji konkursowej: {self.konkurs.tytul_zadania}"

    @property
    def autor_dokumentu(self) -> str:
        """Who wrote it, or else the commission."""
        return "Komisja konkursowa" if self.protokolant is None else self.protokolant.imie_nazwisko

    @property
    def data_dokumentu(self) -> date:
        """Day of the protocol."""
        return self.data_protokolu

    @property
    def akt_wykonawczy(self) -> organy.AktWykonawczy:
        """Words of the act that appointed the commission."""
        return organy.akt_wykonawczy(self.jednostka.rodzaj)

    @property
    def opiniowane(self) -> tuple[OfertaOpiniowana, ...]:
        """Offers that passed the formal assessment, with their cards."""
        return tuple(oferta for oferta in self.oferty if oferta.odrzucenie is None)

    @property
    def oceniano_na_kartach(self) -> bool:
        """Whether there are cards of offers."""
        return any(oferta.oceny for oferta in self.opiniowane)

    @property
    def kazdy_ocenil(self) -> bool:
        """Whether everyone who gave an opinion filled in a card of every offer."""
        people = {zwin(osoba.imie_nazwisko) for osoba in self.opiniujacy}
        return all(
            people <= {zwin(karta.imie_nazwisko) for karta in oferta.oceny} for oferta in self.opiniowane
        )

    @property
    def rozdzialy(self) -> Rozdzialy:
        """Numbers of the chapters; those with nothing to say are left out."""
        return Rozdzialy(bool(self.bezstronnosc), bool(self.ranking))

    @property
    def obecni(self) -> tuple[OsobaKomisji, ...]:
        """Members who were at any meeting; they sign."""
        byli = {zwin(nazwisko) for item in self.posiedzenia for nazwisko in item.obecni}
        return tuple(osoba for osoba in self.komisja.czlonkowie if zwin(osoba.imie_nazwisko) in byli)

    @property
    def wylaczeni(self) -> tuple[Bezstronnosc, ...]:
        """Members who were excluded."""
        return self._sklad.wylaczeni

    @property
    def _sklad(self) -> Sklad:
        return Sklad(self.komisja, self.bezstronnosc)

    @property
    def opiniujacy(self) -> tuple[OsobaKomisji, ...]:
        """Members who were there and were not excluded."""
        return tuple(o for o in self.obecni if zwin(o.imie_nazwisko) not in self._sklad.nazwiska_wylaczonych)

    @property
    def stany_posiedzen(self) -> tuple[StanPosiedzenia, ...]:
        """Meetings with their quorum, in which the excluded do not count."""
        return tuple(StanPosiedzenia(item, self._sklad) for item in self.posiedzenia)

    def liczeni(self, nazwiska: Sequence[str]) -> frozenset[str]:
        """Names, folded, of those among them who are members and were not excluded."""
        return self._sklad.liczeni(nazwiska)

    @property
    def przyczyna_bez_wskazanych(self) -> BrakOsobWskazanych | None:
        """Why no person named by organisations gave an opinion (art. 15 ust. 2da); None where one did."""
        wskazani = {zwin(osoba.imie_nazwisko) for osoba in self.komisja.wskazani}
        if not wskazani:
            return self.komisja.brak_osob_wskazanych
        if any(osoba.wskazana for osoba in self.opiniujacy):
            return None
        if wskazani <= self._sklad.nazwiska_wylaczonych:
            return BrakOsobWskazanych.WYLACZENIE
        return BrakOsobWskazanych.NIE_WEZMA_UDZIALU

    _appointed_before_it_opined = obrady.appointed_before_it_opined
    _meets_after_the_deadline = assessed_after_the_deadline(
        "posiedzenia.*.data",
        what="Posiedzenie",
    )
    _only_members_sit = obrady.only_members_sit
    _quorum_at_every_meeting = obrady.quorum_at_every_meeting
    _chair_or_deputy_leads = obrady.chair_or_deputy_leads
    _present_declared_in_time = obrady.present_declared_in_time
    _named_by_competitors_are_excluded = nobody_is_named_by_a_competitor(
        obrady.offerors,
        excluded=obrady.excluded,
        hint="Wpisz wyłączenie tej osoby: organizacja_w_konkursie; jej punkty nie mogą się liczyć.",
    )
    _votes_are_of_those_present = obrady.votes_are_of_those_present
    _written_once_the_commission_has_met = obrady.written_once_the_commission_has_met
    _every_assessor_has_a_card = karty.every_assessor_has_a_card
    _only_members_score = karty.only_members_score
    _points_within_maximum = points_within_maximum("oferty.*.oceny.*.punkty", most="maks_punktow")

    @rule(_UDPP["art. 15 ust. 2i"])
    def _says_why(self) -> Findings:
        """Każda oferta, która spełnia wymogi formalne, ma uzasadnienie: każdy może go zażądać."""
        for index, oferta in enumerate(self.oferty):
            if oferta.odrzucenie is None and oferta.uzasadnienie is None:
                yield warning(
                    ("oferty", index, "uzasadnienie"),
                    f"Oferta {oferta.oznaczenie} nie ma uzasadnienia, a każdy może go zażądać.",
                    hint="Napisz, dlaczego oferta dostaje dotację albo jej nie dostaje.",
                )

    _number_is_of_the_year = number_is_of_the_year("numer_aktu_komisji", day="data_aktu_komisji")
    _case_is_not_of_a_later_year = case_is_not_of_a_later_year("znak_sprawy", day="data_dokumentu")
    _offers_were_withdrawn_before = is_no_later(
        "wycofane.*.data_wycofania", later="data_protokolu", what="Wycofanie oferty", than="protokół"
    )
    _offers_were_filed_before = is_no_later(
        "oferty.*.data_zlozenia", later="data_protokolu", what="Złożenie oferty", than="protokół"
    )
    _pool_was_raised_before = is_no_later(
        "zwiekszenie_puli.data_aktu",
        later="data_protokolu",
        what="Akt o zwiększeniu środków",
        than="protokół",
    )
