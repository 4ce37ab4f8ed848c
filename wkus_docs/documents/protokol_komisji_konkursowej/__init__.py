"""The protocol of a competition commission: it counts the cards and gives the opinion."""

from datetime import date
from typing import ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, Take, error, rule
from wkus_docs.documents.protokol_komisji_konkursowej.obrady_komisji import ObradyKomisji, outsiders
from wkus_docs.documents.protokol_komisji_konkursowej.prace_komisji import OfertaOpiniowana
from wkus_docs.law import acts
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.polish import organy
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]
_NOTICE, _APPOINTED = "ogloszenie_konkursu_wieloletniego", "zarzadzenie_komisja_konkursowa"
_CARD = "karta_oceny_merytorycznej"


class ProtokolKomisjiKonkursowej(ObradyKomisji, Document):
    """Protokół z prac komisji konkursowej

    Zapis posiedzeń, oświadczeń i wyłączeń, listy ofert, punktów ze wszystkich kart oceny, opinii i głosowań.
    Średnie, kolejność ofert, kworum i wyniki głosowań liczy sam dokument. Komisja opiniuje, a wybiera organ
    wykonawczy.
    """

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

    takes: ClassVar[tuple[Take, ...]] = (
        Take("konkurs", _APPOINTED, "konkurs"),
        Take("numer_aktu_komisji", _APPOINTED, "numer"),
        Take("data_aktu_komisji", _APPOINTED, "data_aktu"),
        Take("komisja", _APPOINTED, "komisja"),
        Take("konkurs.tytul_zadania", _NOTICE, "zadanie.tytul"),
        Take("konkurs.data_ogloszenia", _NOTICE, "data_ogloszenia"),
        Take("konkurs.termin_skladania_ofert", _NOTICE, "termin_skladania_ofert"),
        Take("pula", _NOTICE, "srodki.kwoty_roczne"),
        Take("maks_punktow", _NOTICE, "ocena.maks_punktow"),
        Take("prog_punktow", _NOTICE, "ocena.prog_punktow"),
        Take("czy_jedna_oferta", _NOTICE, "zasady.czy_jedna_oferta"),
        Take("dni_na_aktualizacje", _NOTICE, "zasady.dni_na_aktualizacje"),
        Take("oferty.0.numer", _CARD, "oferta.numer"),
        Take("oferty.0.oferenci", _CARD, "oferta.oferenci"),
        Take("oferty.0.data_zlozenia", _CARD, "oferta.data_zlozenia"),
        Take("oferty.0.koszt_calkowity", _CARD, "oferta.koszt_calkowity"),
        Take("oferty.0.kwoty.*.rok", _CARD, "dotacja.*.rok"),
        Take("oferty.0.kwoty.*.wnioskowana", _CARD, "dotacja.*.wnioskowana"),
        Take("oferty.0.oceny.0.imie_nazwisko", _CARD, "oceniajacy.imie_nazwisko"),
        Take("oferty.0.oceny.0.punkty", _CARD, "suma_punktow"),
    )

    maks_punktow: LiczbaDodatnia
    """Najwyższa liczba punktów za całą ofertę
    Jak w ogłoszeniu, zwykle 100."""
    oferty: tuple[OfertaOpiniowana, ...] = Field(min_length=1)
    """Oferty
    Wszystkie, które wpłynęły, także odrzucone, każda z punktami z kart."""
    opinia: Opis
    """Opinia komisji
    Co komisja proponuje i dlaczego; kwoty i kolejność dokument podaje sam."""
    znak_sprawy: Tekst | None = None
    """Znak sprawy"""
    zalaczniki: tuple[Tekst, ...] = ()
    """Załączniki
    Np. „karty oceny merytorycznej”."""
    protokolant: Reprezentant
    """Kto sporządził protokół"""
    data_protokolu: Data
    """Data protokołu"""

    @property
    def tytul_dokumentu(self) -> str:
        """Title with the task's own."""
        return f"Protokół z prac komisji konkursowej: {self.konkurs.tytul_zadania}"

    @property
    def autor_dokumentu(self) -> str:
        """Who wrote it."""
        return self.protokolant.imie_nazwisko

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

    @rule(_UDPP["art. 15 ust. 2a"])
    def _written_once_the_commission_has_met(self) -> Findings:
        """Protokół powstaje najwcześniej w dniu ostatniego posiedzenia."""
        ostatnie = max(item.data for item in self.posiedzenia)
        if self.data_protokolu < ostatnie:
            yield error(
                "data_protokolu",
                f"Protokół z {data_slownie(self.data_protokolu)} opisuje posiedzenie "
                f"z {data_slownie(ostatnie)}",
                hint="Popraw jedną z dat.",
            )

    @rule(_UDPP["art. 15 ust. 1"], _UDPP["art. 15 ust. 2a"])
    def _every_assessor_has_a_card(self) -> Findings:
        """Każdą ofertę, która spełnia wymogi formalne, ocenił każdy, kto brał udział w opiniowaniu."""
        oceniajacy = {zwin(osoba.imie_nazwisko): osoba.imie_nazwisko for osoba in self.opiniujacy}
        for oferta in self.opiniowane:  # who scored one offer scores them all
            for karta in oferta.oceny:
                oceniajacy.setdefault(zwin(karta.imie_nazwisko), karta.imie_nazwisko)
        for index, oferta in enumerate(self.oferty):
            maja = {zwin(karta.imie_nazwisko) for karta in oferta.oceny}
            brak = [nazwisko for klucz, nazwisko in oceniajacy.items() if klucz not in maja]
            if oferta.odrzucenie is None and brak:
                yield error(
                    ("oferty", index, "oceny"),
                    f"Oferta nr {oferta.numer} nie ma karty oceny: {', '.join(brak)}.",
                    hint="Dopisz punkty tych osób albo popraw listę obecnych i wyłączonych.",
                )

    @rule(_UDPP["art. 15 ust. 2f"], _UDPP["art. 15 ust. 2a"])
    def _only_members_score(self) -> Findings:
        """Oceniają tylko członkowie komisji, którzy nie są wyłączeni, każdy raz."""
        wylaczeni = {zwin(item.imie_nazwisko) for item in self.wylaczeni}
        for index, oferta in enumerate(self.oferty):
            karty = [
                (("oferty", index, "oceny", n, "imie_nazwisko"), karta.imie_nazwisko)
                for n, karta in enumerate(oferta.oceny)
            ]
            yield from outsiders(self.komisja, karty)
            for loc, nazwisko in karty:
                if zwin(nazwisko) in wylaczeni:
                    yield error(
                        loc,
                        f"{nazwisko} podlega wyłączeniu, a ma kartę oceny oferty nr {oferta.numer}.",
                        hint="Usuń te punkty: osoba wyłączona nie ocenia.",
                    )

    @rule(_UDPP["art. 13 ust. 2 pkt 6"])
    def _points_within_maximum(self) -> Findings:
        """Punkty z karty nie przekraczają najwyższej liczby z ogłoszenia."""
        for index, oferta in enumerate(self.oferty):
            for place, karta in enumerate(oferta.oceny):
                if karta.punkty > self.maks_punktow:
                    yield error(
                        ("oferty", index, "oceny", place, "punkty"),
                        f"Przyznano {karta.punkty} pkt, a oferta może dostać najwyżej {self.maks_punktow} pkt.",
                        hint="Sprawdź kartę oceny i ogłoszenie.",
                    )
