"""A card on which one assessor gives reasons for the points of one offer: for quality, or for efficiency."""

from datetime import date

from wkus_docs.document import Document, Findings, rule, warning
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.ocena.bezstronnosc import (
    declares_before_assessing,
    named_by_an_organisation_that_does_not_compete,
    named_by_one_of,
)
from wkus_docs.parts.ocena.czlonek_komisji import CzlonekKomisji, Oswiadczenie, RolaWKomisji
from wkus_docs.parts.ocena.ocena_oferty import OcenianaOferta, OcenianyKonkurs
from wkus_docs.parts.ocena.termin_ofert import assessed_after_the_deadline, assessed_offer_was_filed_in_time
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.scalars.tekst import Tekst

_UDPP = acts["udpp"]


class KartaOceny(Document):
    """Karta oceny oferty"""

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    konkurs: OcenianyKonkurs
    """Konkurs"""
    oferta: OcenianaOferta
    """Oferta"""
    oceniajacy: CzlonekKomisji
    """Oceniający"""
    glos_doradczy: Tekst | None = None
    """Funkcja osoby z głosem doradczym
    Tylko gdy kartę wypełnia ktoś spoza komisji, np. skarbnik: jej punkty są wtedy opinią dla komisji i nie
    wchodzą do średniej. Rola w komisji to wtedy „przedstawiciel_organu”."""
    data_oceny: DataWydania
    """Data oceny"""

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

    _named_by_an_organisation_that_does_not_compete = named_by_an_organisation_that_does_not_compete(
        "czy_wskazany_przez_konkurenta"
    )

    _declares_before_assessing = declares_before_assessing("data_oceny")

    @rule(_UDPP["art. 15 ust. 2ea"])
    def _adviser_is_not_a_member(self) -> Findings:
        """Osoby z głosem doradczym nie wskazała do komisji organizacja."""
        if self.glos_doradczy is not None and self.oceniajacy.rola is RolaWKomisji.WSKAZANY:
            yield warning(
                "glos_doradczy",
                f"{self.oceniajacy.imie_nazwisko} ma głos doradczy, a jest członkiem komisji, którego wskazała "
                "organizacja.",
                hint="Głos doradczy ma osoba spoza komisji; sprawdź, w jakiej roli ocenia, i popraw jedno z pól.",
            )

    _assessed_after_the_deadline = assessed_after_the_deadline("data_oceny")

    _offer_was_filed_in_time = assessed_offer_was_filed_in_time()
