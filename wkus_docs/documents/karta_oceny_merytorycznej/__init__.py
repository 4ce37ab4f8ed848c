"""Karta oceny merytorycznej oferty."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, error, rule, warning
from wkus_docs.documents.karta_oceny_merytorycznej.fakty import FACTS
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.ocena.bezstronnosc import (
    declares_before_assessing,
    named_by_an_organisation_that_does_not_compete,
    named_by_one_of,
)
from wkus_docs.parts.ocena.czlonek_komisji import CzlonekKomisji, Oswiadczenie
from wkus_docs.parts.ocena.kryteria import (
    every_ground_has_a_criterion,
    own_money_is_judged_only_when_supporting,
)
from wkus_docs.parts.ocena.ocena_oferty import (
    DotacjaRoczna,
    OcenaKryterium,
    OcenaPrzeslanki,
    OcenianaOferta,
    OcenianyKonkurs,
    Rekomendacja,
    known_sum,
    wedlug_przeslanek,
)
from wkus_docs.parts.ocena.termin_ofert import assessed_after_the_deadline, assessed_offer_was_filed_in_time
from wkus_docs.parts.pieniadze.koszt_zadania import grant_within_the_cost
from wkus_docs.parts.pieniadze.kwoty import suma, years_match
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.scalars.tekst import Opis

_UDPP = acts["udpp"]


class KartaOcenyMerytorycznej(Document):
    """Karta oceny merytorycznej oferty

    Jedna karta to ocena jednej oferty przez jednego członka komisji konkursowej: oświadczenie
    o bezstronności, punkty z uzasadnieniem według sześciu przesłanek ustawy, proponowana dotacja na każdy
    rok i rekomendacja. Średnie z kart i stanowisko komisji zapisuje się w protokole. Szkic bez punktów można
    wydrukować i wypełnić ręcznie na posiedzeniu.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ",)

    about: ClassVar[About] = About(
        kind="formularz oceny",
        stages=("6 ocena",),
        author="członek komisji konkursowej",
        legal_basis=(
            *(LegalBasis(_UDPP[f"art. 15 ust. {ustep}"]) for ustep in ("1", "2", "2a", "2f")),
            LegalBasis(acts["kpa"]["art. 24"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Układ porównano z kartami Lublina (2013), Sosnowca i Mosiny (2020) i z dokumentami Krakowa "
        "(2025); wzoru urzędowego nie ma. Sześć przesłanek według art. 15 ust. 1 (tekst z 2024 r.). Treść "
        "oświadczenia jest własna, przyczyny wyłączenia z art. 24 KPA są z pamięci, układ części 3–5 i wagi "
        "domyślne są własne.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    konkurs: OcenianyKonkurs
    """Konkurs"""
    oferta: OcenianaOferta
    """Oferta"""
    oceniajacy: CzlonekKomisji
    """Oceniający"""
    kryteria: tuple[OcenaKryterium, ...] = Field(min_length=1)
    """Kryteria oceny
    Z ogłoszenia, każde z przesłanką ustawową; przesłanka może mieć kilka kryteriów. Jeśli ogłoszenie dopiero
    powstaje, domyślne wagi w kolejności przesłanek to: model JAKOŚĆ 15, 15, 40, 5, 10, 15; model EFEKTYWNOŚĆ
    15, 40, 15, 10, 10, 10; model WSPÓŁPRACA 15, 15, 20, 5, 30, 15 (razem 100). Przy powierzeniu punkty za
    środki własne przenosi się: JAKOŚĆ do jakości, EFEKTYWNOŚĆ do kalkulacji, WSPÓŁPRACA do wkładu. Wagi są
    nasze, nie z ustawy."""
    dotacja: tuple[DotacjaRoczna, ...] = ()
    """Dotacja według lat
    Po jednej pozycji na każdy rok okresu realizacji; puste, gdy kwoty proponuje dopiero komisja."""
    uzasadnienie: Opis | None = None
    """Uzasadnienie ogólne
    Zdatne na odpowiedź dla osoby, która zapyta o powody wyboru albo odrzucenia oferty."""
    uwagi_do_umowy: Opis | None = None
    """Uwagi do umowy
    Na przykład warunki albo zmiany w harmonogramie."""
    data_oceny: DataWydania
    """Data oceny"""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Karta oceny merytorycznej oferty{self.oferta.z_numerem}"

    @property
    def autor_dokumentu(self) -> str:
        """The assessor, who signs."""
        return self.oceniajacy.imie_nazwisko

    @property
    def data_dokumentu(self) -> date:
        """Day of the assessment."""
        return self.data_oceny

    @property
    def czy_wskazany_przez_konkurenta(self) -> bool:
        """Whether the organisation that named the assessor takes part in the competition."""
        return named_by_one_of(self.oceniajacy, (*self.oferta.oferenci, *self.konkurs.organizacje))

    @property
    def odpowiedz_o_wskazaniu(self) -> Oswiadczenie | None:
        """Whether an organisation that competes has named the assessor."""
        return self.oceniajacy.odpowiedz(self.czy_wskazany_przez_konkurenta)

    @property
    def przeslanki(self) -> tuple[OcenaPrzeslanki, ...]:
        """Criteria by the six grounds of the law."""
        return wedlug_przeslanek(self.kryteria, self.konkurs.forma)

    @property
    def czy_punkty(self) -> bool:
        """Whether the offer is assessed by points at all."""
        return self.konkurs.maks_punktow is not None or any(
            kryterium.maks_punktow is not None or kryterium.punkty is not None for kryterium in self.kryteria
        )

    @property
    def suma_punktow(self) -> int | None:
        """Points awarded, all criteria; None where some are not known."""
        return known_sum(kryterium.punkty for kryterium in self.kryteria)

    @property
    def maks_punktow(self) -> int | None:
        """Most points all criteria can give; None where some are not known."""
        return known_sum(kryterium.maks_punktow for kryterium in self.kryteria)

    @property
    def czy_osiaga_prog(self) -> bool | None:
        """Whether the offer reaches the threshold; true where there is none, None where points are not known."""
        if self.konkurs.prog_punktow is None:
            return True
        return None if self.suma_punktow is None else self.suma_punktow >= self.konkurs.prog_punktow

    @property
    def numer_dotacji(self) -> int:
        """Number of the section on the grant."""
        return 5 if self.czy_punkty else 4

    @property
    def numer_uzasadnienia(self) -> int:
        """Number of the section with general reasons."""
        return self.numer_dotacji + 1 if self.dotacja else self.numer_dotacji

    @property
    def kwota_wnioskowana(self) -> Decimal:
        """Grant requested for all years."""
        return suma(rok.wnioskowana for rok in self.dotacja)

    @property
    def kwota_proponowana(self) -> Decimal:
        """Grant proposed for all years."""
        return suma(rok.proponowana for rok in self.dotacja)

    @property
    def kwota_roznicy(self) -> Decimal:
        """How much less than requested is proposed for all years."""
        return self.kwota_wnioskowana - self.kwota_proponowana

    @property
    def czy_zmienia_kwoty(self) -> bool:
        """Whether some grant is proposed, but in some year other than requested."""
        return self.kwota_proponowana > 0 and any(rok.roznica != 0 for rok in self.dotacja)

    @property
    def rekomendacja(self) -> Rekomendacja:
        """Recommendation that follows from the amounts."""
        if not self.kwota_proponowana:
            return Rekomendacja.ODMOWA
        return Rekomendacja.CZESC if self.czy_zmienia_kwoty else Rekomendacja.CALOSC

    @property
    def rekomendacje(self) -> tuple[Rekomendacja, ...]:
        """All recommendations to choose from."""
        return tuple(Rekomendacja)

    _addresses_all_grounds = every_ground_has_a_criterion(
        "kryteria", form="konkurs.forma", provisions=(_UDPP["art. 15 ust. 1"],), found=warning
    )

    _own_funds_only_when_supporting = own_money_is_judged_only_when_supporting(
        "kryteria", form="konkurs.forma", found=warning
    )

    @rule()
    def _maxima_sum_as_announced(self) -> Findings:
        """Najwyższe punkty kryteriów dają razem liczbę z ogłoszenia."""
        announced = self.konkurs.maks_punktow
        if announced is not None and self.maks_punktow is not None and self.maks_punktow != announced:
            yield error(
                ("konkurs", "maks_punktow"),
                f"Kryteria dają razem najwyżej {self.maks_punktow} pkt, a według ogłoszenia "
                f"{self.konkurs.maks_punktow} pkt.",
                hint="Popraw punkty kryteriów albo liczbę z ogłoszenia.",
            )

    @rule()
    def _recommends_by_threshold(self) -> Findings:
        """Oferta poniżej progu nie jest rekomendowana do dotacji."""
        if self.kwota_proponowana > 0 and self.czy_osiaga_prog is False:
            yield warning(
                "dotacja",
                f"Oferta ma {self.suma_punktow} pkt, mniej niż próg {self.konkurs.prog_punktow} pkt, "
                f"a proponujesz {kwota_zapis(self.kwota_proponowana)} dotacji.",
                hint="Wpisz kwoty 0 albo wyjaśnij propozycję w uzasadnieniu ogólnym.",
            )

    @rule()
    def _grants_cover_the_years(self) -> Findings:
        """Kwoty, jeżeli są, podano dokładnie raz na każdy rok okresu."""
        if self.dotacja:
            yield from years_match(self.dotacja, self.konkurs.okres_realizacji.lata, ("dotacja",))

    _requests_within_the_cost = grant_within_the_cost(
        "kwota_wnioskowana",
        "oferta.koszt_calkowity",
        at="oferta.koszt_calkowity",
        what="Wnioskowana dotacja",
        found=warning,
    )

    @rule()
    def _changed_grant_needs_a_new_estimate(self) -> Findings:
        """Dotacja inna niż wnioskowana wymaga zaktualizowanej kalkulacji przed umową."""
        if self.czy_zmienia_kwoty:
            yield warning(
                "dotacja",
                f"Proponujesz {kwota_zapis(self.kwota_proponowana)}, a oferent wnioskuje "
                f"o {kwota_zapis(self.kwota_wnioskowana)}.",
                hint="Przed umową poproś oferenta o zaktualizowaną kalkulację kosztów i harmonogram.",
            )

    _named_by_an_organisation_that_does_not_compete = named_by_an_organisation_that_does_not_compete(
        "czy_wskazany_przez_konkurenta"
    )

    _assessed_after_the_deadline = assessed_after_the_deadline("data_oceny")

    _offer_was_filed_in_time = assessed_offer_was_filed_in_time()

    _declares_before_assessing = declares_before_assessing("data_oceny")
