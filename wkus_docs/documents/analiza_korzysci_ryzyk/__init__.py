"""Analiza korzyści i ryzyk zmiany formy realizacji usługi."""

from datetime import date
from typing import ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, error, rule, warning
from wkus_docs.documents.analiza_korzysci_ryzyk.fakty import FACTS
from wkus_docs.documents.analiza_korzysci_ryzyk.korzysci_ryzyka import (
    Korzysc,
    Poziom,
    PozycjaRyzyka,
    Ryzyko,
    Strona,
    WierszMapy,
    mapa,
    wedlug_wagi,
    wedlug_znaczenia,
)
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.strony.czas_umowy import lasts_no_longer_than_an_agreement
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.obszar import Obszar
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.osoba import KontaktUrzedu
from wkus_docs.parts.strony.zespol import OsobaZespolu
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.relations import case_is_not_of_a_later_year, written_without_quotes
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

_UDPP = acts["udpp"]
_KONTROLA = acts["ufp"]["art. 68 ust. 2 pkt 7"]


class WniosekAnalizy(Wybor):
    """What the analysis advises."""

    ZMIENIC = "zmienic", "zmienić formę realizacji usługi"
    WARUNKOWO = "zmienic_pod_warunkami", "zmienić formę realizacji usługi po spełnieniu warunków"
    NIE = "nie_zmieniac", "nie zmieniać formy realizacji usługi"


class AnalizaKorzysciRyzyk(Document):
    """Analiza korzyści i ryzyk zmiany formy realizacji usługi

    Co zmiana daje i czym grozi jednostce samorządu, organizacji i odbiorcom. Wagę ryzyka (prawdopodobieństwo
    razy skutek) i jego poziom liczy program; ryzyka stoją w kolejności wagi, a wysokie muszą mieć właściciela
    i środek zaradczy.
    """

    about: ClassVar[About] = About(
        kind="analiza",
        stages=("2 decyzja",),
        author="zespół urzędu z organizacjami",
        legal_basis=(LegalBasis(_KONTROLA), LegalBasis(_UDPP["art. 16 ust. 3"])),
        provenance=(Provenance.WKUS_SUBSTANCE, Provenance.PRACTICE),
        sources="Wzoru urzędowego nie ma; analizę korzyści i ryzyk jako podstawę modeli poświadcza opis projektu "
        "WKUS. Skalę, iloczyn i właściciela ryzyka porównano z zarządzeniami Imielna (2010) i Radomia (2012) "
        "o zarządzaniu ryzykiem oraz z wzorem rejestru ryzyka; progi poziomów, mapa i układ są nasze. Treść art. "
        "68 ust. 2 pkt 7 ustawy o finansach publicznych jest z pamięci, zgodna z tymi zarządzeniami.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    znak_sprawy: Tekst | None = None
    """Znak sprawy
    Puste, jeżeli go nie nadano."""
    data_analizy: DataWydania
    """Data analizy"""
    obszar: Obszar
    """Obszar
    Jeden z dziewięciu obszarów usług społecznych."""
    usluga: Tekst
    """Nazwa usługi
    Bez cudzysłowu i bez kropki."""
    data_diagnozy: Data
    """Data karty diagnozy
    Z niej pochodzą dane o usłudze."""
    forma_obecna: Opis
    """Obecna forma realizacji
    Kto prowadzi usługę i na jakiej podstawie."""
    forma_proponowana: Opis
    """Proponowana forma realizacji"""
    okres: Okres
    """Planowany okres umowy"""
    korzysci: tuple[Korzysc, ...] = Field(min_length=1)
    """Korzyści
    Dla jednostki samorządu, organizacji i odbiorców."""
    ryzyka: tuple[Ryzyko, ...] = Field(min_length=1)
    """Ryzyka
    Dla jednostki samorządu, organizacji i odbiorców; kolejność ustali waga."""
    wniosek: WniosekAnalizy
    """Wniosek
    „zmienić…”, „zmienić… po spełnieniu warunków” albo „nie zmieniać…”."""
    warunki: tuple[Tekst, ...] = ()
    """Warunki zmiany
    Tylko przy wniosku z warunkami."""
    uzasadnienie: Opis
    """Uzasadnienie wniosku"""
    zespol: tuple[OsobaZespolu, ...] = Field(min_length=1)
    """Kto sporządził analizę"""
    komorka: Tekst
    """Komórka urzędu, która prowadzi sprawę
    W mianowniku, np. „Referat Spraw Społecznych”."""
    kontakt: KontaktUrzedu
    """Osoba prowadząca sprawę"""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Analiza korzyści i ryzyk zmiany formy realizacji usługi: {self.usluga}"

    @property
    def autor_dokumentu(self) -> str:
        """The office."""
        return self.jednostka.urzad.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the analysis."""
        return self.data_analizy

    @property
    def korzysci_wedlug_stron(self) -> tuple[Korzysc, ...]:
        """Benefits by whom they serve, the greatest first; as given while some is not graded yet."""
        return wedlug_znaczenia(self.korzysci)

    @property
    def poziomy(self) -> tuple[Poziom, ...]:
        """Levels of risk, for the legend."""
        return tuple(Poziom)

    @property
    def wybory(self) -> tuple[WniosekAnalizy, ...]:
        """All conclusions to choose from."""
        return tuple(WniosekAnalizy)

    @property
    def ryzyka_wedlug_wagi(self) -> tuple[PozycjaRyzyka, ...]:
        """Risks, the heaviest first."""
        return wedlug_wagi(self.ryzyka)

    @property
    def mapa_ryzyk(self) -> tuple[WierszMapy, ...]:
        """Map of risks by likelihood and impact."""
        return mapa(self.ryzyka_wedlug_wagi)

    @property
    def liczba_wysokich(self) -> int:
        """High risks before the measures."""
        return sum(item.ocena.poziom == Poziom.WYSOKIE for item in self.ryzyka)

    @property
    def liczba_srednich(self) -> int:
        """Medium risks before the measures."""
        return sum(item.ocena.poziom == Poziom.SREDNIE for item in self.ryzyka)

    @property
    def liczba_niskich(self) -> int:
        """Low risks before the measures."""
        return sum(item.ocena.poziom == Poziom.NISKIE for item in self.ryzyka)

    @property
    def liczba_pozostajacych(self) -> int:
        """Risks that stay high after the measures."""
        return sum(item.pozostaje_wysokie for item in self.ryzyka)

    @rule()
    def _weighs_every_side(self) -> Findings:
        """Każda ze stron ma korzyść i ryzyko."""
        for field, given, what in (
            ("korzysci", {item.dla_kogo for item in self.korzysci}, "korzyści"),
            ("ryzyka", {item.dla_kogo for item in self.ryzyka}, "ryzyka"),
        ):
            missing = [strona.etykieta for strona in Strona if strona not in given]
            if missing:
                yield warning(
                    field,
                    f"Nie podano {what} dla: {', '.join(missing)}.",
                    hint="Dopisz pozycję; zmiana, która nic komuś nie daje albo niczym nie grozi, jest rzadka.",
                )

    @rule()
    def _names_each_risk_once(self) -> Findings:
        """Ryzyko tej samej strony jest podane raz."""
        given = [(item.dla_kogo, zwin(item.ryzyko)) for item in self.ryzyka]
        for index, item in enumerate(given):
            if given.index(item) != index:
                yield error(
                    ("ryzyka", index, "ryzyko"), "To ryzyko podano dwa razy.", hint="Połącz te pozycje."
                )

    @rule()
    def _follows_the_diagnosis(self) -> Findings:
        """Analiza powstaje nie wcześniej niż karta diagnozy."""
        if self.data_analizy < self.data_diagnozy:
            yield error(
                "data_diagnozy",
                f"Karta diagnozy ({data_slownie(self.data_diagnozy)}) jest późniejsza niż analiza "
                f"({data_slownie(self.data_analizy)}).",
                hint="Popraw jedną z dat.",
            )

    _planned_term_is_allowed = lasts_no_longer_than_an_agreement(
        "okres", day="data_analizy", found=warning, what="Umowa"
    )

    @rule()
    def _looks_ahead(self) -> Findings:
        """Analiza wyprzedza umowę."""
        if self.okres.od <= self.data_analizy:
            yield warning(
                ("okres", "od"),
                f"Okres umowy zaczyna się {data_slownie(self.okres.od)}, nie później niż analiza.",
                hint="Analizę robi się przed decyzją; sprawdź daty.",
            )

    @rule()
    def _conclusion_heeds_high_risks(self) -> Findings:
        """Zmiany bez warunków nie zaleca się, gdy ryzyko pozostaje wysokie."""
        if self.wniosek is WniosekAnalizy.ZMIENIC and self.liczba_pozostajacych:
            yield warning(
                "wniosek",
                f"Mimo środków zaradczych ryzyk wysokich zostaje: {self.liczba_pozostajacych}, a wniosek nie "
                "stawia warunków.",
                hint="Dopisz środki i ocenę po nich albo wybierz wniosek z warunkami.",
            )

    @rule()
    def _conditions_go_with_the_conclusion(self) -> Findings:
        """Warunki są podane wtedy i tylko wtedy, gdy wniosek je stawia."""
        asked = self.wniosek is WniosekAnalizy.WARUNKOWO
        if asked and not self.warunki:
            yield error("warunki", "Wniosek mówi o warunkach, a ich nie podano.", hint="Dopisz warunki.")
        if self.warunki and not asked:
            yield error(
                "warunki",
                "Podano warunki, a wniosek ich nie stawia.",
                hint="Zmień wniosek albo usuń warunki.",
            )

    _case_is_not_of_a_later_year = case_is_not_of_a_later_year("znak_sprawy", day="data_dokumentu")
    _service_has_no_quotes = written_without_quotes("usluga")
