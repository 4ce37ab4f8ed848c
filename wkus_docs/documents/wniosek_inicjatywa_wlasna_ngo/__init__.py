"""Request of an organisation to carry out a task on its own initiative, and the answer of the executive."""

from datetime import date
from typing import Annotated, ClassVar

from wkus_docs.document import About, Document, Findings, LegalBasis, Model, Provenance, error, rule, warning
from wkus_docs.documents.wniosek_inicjatywa_wlasna_ngo.fakty import FACTS
from wkus_docs.documents.wniosek_inicjatywa_wlasna_ngo.odpowiedz_na_wniosek import OdpowiedzNaWniosek
from wkus_docs.documents.wniosek_inicjatywa_wlasna_ngo.proponowane_zadanie import (
    ProponowaneZadanie,
    SzacunkowaKalkulacja,
)
from wkus_docs.fact import Fact, Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts, parameters
from wkus_docs.parts.badanie.diagnoza import ObecnaRealizacja
from wkus_docs.parts.konkurs.mala_dotacja import small_grant_keeps_its_amount
from wkus_docs.parts.konkurs.terminy_konkursu import leaves_time_for_the_offers
from wkus_docs.parts.pieniadze.kwoty import years_match
from wkus_docs.parts.strony.czas_umowy import lasts_no_longer_than_an_agreement
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.organizacja import Organizacja, nobody_is_a_public_institution
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.parts.strony.podpisy_organu import board_signs_together, signatories
from wkus_docs.parts.strony.sfera_zadan import points_are_in_the_act
from wkus_docs.polish.kalendarz import najblizszy_roboczy, po_miesiacach
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import case_is_not_of_a_later_year
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import tells_known_grants

_UDPP = acts["udpp"]


class WniosekInicjatywaWlasnaNgo(Document):
    """Wniosek organizacji o realizację zadania z własnej inicjatywy

    Organizacja proponuje samorządowi zadanie publiczne, także takie, które wykonuje dziś kto inny. Bez
    odpowiedzi drukuje się sam wniosek; z odpowiedzią – także pismo organu z oceną według czterech względów
    ustawy, trybem zlecenia i terminem konkursu. Wniosek nie jest ofertą i nie daje pierwszeństwa w konkursie.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="wniosek i odpowiedź",
        stages=("2 decyzja",),
        author="organizacja; odpowiedź: wójt, burmistrz, prezydent albo zarząd",
        legal_basis=(
            LegalBasis(_UDPP["art. 12"]),
            LegalBasis(_UDPP["art. 12 ust. 1"]),
            LegalBasis(_UDPP["art. 12 ust. 2"]),
            LegalBasis(_UDPP["art. 11 ust. 2"]),
        ),
        provenance=(Provenance.STATUTE,),
        models=(Model.WSPOLPRACA,),
        sources="Treść wniosku, cztery względy i miesięczny termin według art. 12 (tekst z 2024 r., porównany "
        "z dwoma serwisami prawnymi). Wzoru urzędowego nie ma: układ, skala ocen i rozbicie kalkulacji na lata "
        "są nasze. Z pamięci: liczenie miesiąca (art. 57 § 3 i 4 KPA) i to, że odpowiedź nie jest decyzją "
        "administracyjną.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    _prints_of_the_unit = prints_of_the_unit("adres")
    _prints_the_head_who_answers = prints_of_the_unit(
        "kierownik", when=lambda d: d.odpowiedz and not d.odpowiedz.podpisujacy
    )

    jednostka: JednostkaUrzedu
    """Jednostka samorządu
    Do której organizacja składa wniosek."""
    organizacja: Annotated[Organizacja, Fact("organizacja")]
    """Organizacja, która składa wniosek"""
    data_wniosku: DataWydania
    """Data wniosku"""
    zadanie: ProponowaneZadanie
    """Proponowane zadanie"""
    kalkulacja: SzacunkowaKalkulacja
    """Szacunkowa kalkulacja kosztów"""
    dotychczas: ObecnaRealizacja | None = None
    """Jak zadanie jest wykonywane dotychczas"""
    jakosc: Opis | None = None
    """Jak organizacja zapewni wysoką jakość
    Doświadczenie, kadra, standard."""
    korzysci: tuple[Tekst, ...] = ()
    """Korzyści ze zlecenia
    Dla odbiorców, dla samorządu, dla społeczności; po jednym zdaniu."""
    zalaczniki: tuple[Tekst, ...] = ()
    """Załączniki
    „brak”, gdy ich nie ma."""
    data_wplywu: Data | None = None
    """Data wpływu
    Wpisuje urząd; od niej liczy się termin odpowiedzi. Puste, dopóki wniosku nie złożono."""
    znak_sprawy: Tekst | None = None
    """Znak sprawy
    Nadaje urząd."""
    odpowiedz: OdpowiedzNaWniosek | None = None
    """Odpowiedź organu
    Puste: drukuje się sam wniosek."""

    @property
    def bez_zalacznikow(self) -> bool:
        """Whether the file says that nothing is annexed."""
        return self.says_none("zalaczniki")

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Wniosek o realizację zadania publicznego z własnej inicjatywy: {self.zadanie.tytul}"

    @property
    def autor_dokumentu(self) -> str:
        """The organisation, or the executive once it has answered."""
        return self.organizacja.nazwa if self.odpowiedz is None else self.jednostka.organ.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the answer, or of the request while there is none."""
        return self.data_wniosku if self.odpowiedz is None else self.odpowiedz.data_odpowiedzi

    @property
    def termin_odpowiedzi(self) -> date | None:
        """Last day for the answer; the next working day where that one is free."""
        if self.data_wplywu is None:
            return None
        miesiace = parameters["miesiace_na_wniosek"].na(self.data_wplywu)
        return najblizszy_roboczy(po_miesiacach(self.data_wplywu, miesiace))

    @property
    def podpisy_odpowiedzi(self) -> tuple[Reprezentant, ...]:
        """Who signs the answer: members of a board, or the head of the executive."""
        return signatories(self.odpowiedz.podpisujacy if self.odpowiedz else (), self.jednostka)

    @rule()
    def _costs_cover_the_years(self) -> Findings:
        """Koszty są podane dokładnie raz na każdy rok zadania."""
        if self.zadanie.okres is not None and self.kalkulacja.lata:
            for found in years_match(self.kalkulacja.lata, self.zadanie.okres.lata, ("kalkulacja", "lata")):
                yield warning(found.loc, found.message, hint=found.hint)

    _lasts_as_long_as_an_agreement_may = lasts_no_longer_than_an_agreement(
        "zadanie.okres", day="data_wniosku", found=warning
    )

    @rule()
    def _filed_after_it_was_written(self) -> Findings:
        """Wniosek wpłynął nie wcześniej, niż go napisano."""
        if self.data_wplywu is not None and self.data_wplywu < self.data_wniosku:
            yield error(
                "data_wplywu",
                f"Wniosek z {data_slownie(self.data_wniosku)} miałby wpłynąć {data_slownie(self.data_wplywu)}",
                hint="Popraw jedną z dat.",
            )

    @rule()
    def _answered_after_it_came(self) -> Findings:
        """Odpowiedź następuje po wpływie wniosku."""
        if self.odpowiedz is None:
            return
        dzien = self.odpowiedz.data_odpowiedzi
        if self.data_wplywu is not None and dzien < self.data_wplywu:
            yield error(
                ("odpowiedz", "data_odpowiedzi"),
                f"Odpowiedź z {data_slownie(dzien)} jest wcześniejsza niż wpływ wniosku "
                f"({data_slownie(self.data_wplywu)}).",
                hint="Popraw jedną z dat.",
            )

    @rule(_UDPP["art. 12 ust. 2"])
    def _answered_within_a_month(self) -> Findings:
        """Odpowiedź następuje w terminie z ustawy, liczonym od wpływu wniosku."""
        if self.odpowiedz is None:
            return
        dzien = self.odpowiedz.data_odpowiedzi
        if self.data_wplywu is None or self.termin_odpowiedzi is None:
            yield warning(
                "data_wplywu",
                "Jest odpowiedź, a nie ma daty wpływu wniosku.",
                hint="Wpisz datę wpływu: od niej liczy się termin odpowiedzi.",
            )
        elif dzien > self.termin_odpowiedzi:
            yield warning(
                ("odpowiedz", "data_odpowiedzi"),
                f"Odpowiedź z {data_slownie(dzien)} jest spóźniona: termin minął "
                f"{data_slownie(self.termin_odpowiedzi)}",
                hint="Wyślij ją od razu i wyjaśnij w uzasadnieniu przyczynę opóźnienia.",
            )

    _contest_leaves_time = leaves_time_for_the_offers(
        "odpowiedz.termin_ogloszenia", start="zadanie.okres.od", at="odpowiedz.termin_ogloszenia"
    )

    _small_grant_keeps_its_limit = small_grant_keeps_its_amount(
        "kalkulacja.dotacja",
        mode="odpowiedz.tryb",
        day="odpowiedz.data_odpowiedzi",
        at="odpowiedz.tryb",
        what="Oczekiwana dotacja",
    )

    _nobody_is_a_public_institution = nobody_is_a_public_institution("organizacja.nazwa")
    _spheres_are_in_the_act = points_are_in_the_act("zadanie.punkty_sfery", day="data_wniosku")
    _board_signs_together = board_signs_together(
        "odpowiedz.podpisujacy", day="data_dokumentu", found=warning, what="odpowiedź", provisions=()
    )
    _case_is_not_of_a_later_year = case_is_not_of_a_later_year("znak_sprawy", day="data_dokumentu")
    _texts_tell_known_grants = tells_known_grants(
        "zadanie.opis",
        "odpowiedz.uzasadnienie",
        sums=(
            "kalkulacja.dotacja",
            "kalkulacja.lata.*.dotacja",
        ),
    )
