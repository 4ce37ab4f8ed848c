"""Memo to the executive: which model, which way of commissioning, for how long and for how much."""

from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs.document import About, LegalBasis, Model, Provenance
from wkus_docs.documents.rekomendacja_wyboru_modelu import reguly
from wkus_docs.documents.rekomendacja_wyboru_modelu.fakty import FACTS
from wkus_docs.documents.rekomendacja_wyboru_modelu.punkty_modelu import (
    MAKS_PUNKTOW,
    KryteriumModelu,
    RozstrzygniecieRemisu,
    WynikModelu,
    WynikNarzedzia,
    wyniki,
)
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.badanie.decyzja import DecyzjaOrganu, RodzajDecyzji, decided_no_earlier_than
from wkus_docs.parts.konkurs.mala_dotacja import small_grant_keeps_its_amount, small_grant_keeps_its_days
from wkus_docs.parts.konkurs.terminy_konkursu import leaves_time_for_the_offers
from wkus_docs.parts.konkurs.tryb import OcenaTrybu, TrybZlecenia
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, each_year_has_its_amount, razem
from wkus_docs.parts.strony.czas_umowy import lasts_no_longer_than_an_agreement
from wkus_docs.parts.strony.galaz import Galaz, branch_is_named, branch_lets_it_be_commissioned
from wkus_docs.parts.strony.krok import KrokPlanu
from wkus_docs.parts.strony.obszar import Obszar
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.parts.strony.podpisy_organu import PodpisyOrganu
from wkus_docs.parts.strony.sfera_zadan import area_has_a_sphere, points_are_in_the_act, points_fit_the_area
from wkus_docs.relations import (
    case_is_not_of_a_later_year,
    listed_once,
    title_speaks_of_the_period,
    written_without_quotes,
)
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import tells_known_grants

_UDPP, _UFP = acts["udpp"], acts["ufp"]


class RekomendacjaWyboruModelu(PodpisyOrganu):
    """Rekomendacja wyboru modelu i trybu zlecenia

    Notatka decyzyjna komórki urzędu dla wójta, burmistrza, prezydenta albo zarządu. Zbiera wyniki diagnozy,
    badania nakładów i analizy ryzyk, liczy punkty trzech modeli, porównuje tryby zlecenia i proponuje formę,
    okres i kwoty. Na końcu organ zapisuje decyzję; dopóki jej nie ma, drukuje się miejsce do wypełnienia.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="notatka decyzyjna",
        stages=("2 decyzja",),
        author="komórka urzędu dla organu wykonawczego",
        legal_basis=(
            *(LegalBasis(_UDPP[unit]) for unit in ("art. 5 ust. 4", "art. 11", "art. 12")),
            *(LegalBasis(_UDPP[unit]) for unit in ("art. 16 ust. 3", "art. 19a", "art. 19b")),
            LegalBasis(_UFP["art. 44 ust. 3"]),
            LegalBasis(_UFP["art. 226 ust. 4"]),
            LegalBasis(acts["pzp"]["art. 2"]),
        ),
        provenance=(Provenance.PRACTICE,),
        sources="Wzoru urzędowego nie ma: układ, kryteria i skala punktów 0–3 są nasze. Tryby opisano według "
        "tekstu ustawy z 2024 r. i limitów zleceń bez konkursu z 2026 r. (źródła wtórne). Z pamięci: art. 44 "
        "ust. 3 ustawy o finansach publicznych, przepisy o zamówieniach i o podpisach zarządu.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    znak_sprawy: Tekst | None = None
    """Znak sprawy"""
    komorka: Tekst
    """Komórka, która rekomenduje
    W mianowniku, np. „Referat Spraw Społecznych”."""
    sporzadzajacy: Reprezentant
    """Kto sporządził rekomendację"""
    data_notatki: DataWydania
    """Data rekomendacji"""
    zadanie: Tekst
    """Tytuł zadania
    Bez cudzysłowu i bez kropki."""
    obszar: Obszar
    """Obszar
    Jeden z dziewięciu obszarów usług społecznych."""
    galaz: Annotated[Galaz | None, "nie drukuje się"] = None
    """Inna ustawa, która rządzi zadaniem
    Np. „pomoc społeczna”; służy tylko do sprawdzenia. Puste: nie sprawdzono; „nie dotyczy”: rządzi nim tylko ustawa o działalności pożytku publicznego."""
    stan_sprawy: Opis
    """Stan sprawy
    Jak usługa działa dziś i dlaczego potrzebna jest zmiana."""
    wyniki_narzedzi: tuple[WynikNarzedzia, ...] = ()
    """Wyniki narzędzi
    Diagnoza, nakłady i efekty, korzyści i ryzyka: data i jedno zdanie."""
    kryteria: tuple[KryteriumModelu, ...] = Field(min_length=1)
    """Kryteria wyboru modelu
    Każde z punktami trzech modeli; sumy i zalecany model liczy program."""
    rozstrzygniecie_remisu: RozstrzygniecieRemisu | None = None
    """Wybór przy równej liczbie punktów
    Tylko gdy dwa albo trzy modele mają najwięcej punktów."""
    punkty_sfery: tuple[Tekst, ...] = ()
    """Punkty art. 4 ust. 1 ustawy
    Same numery, np. 1a i 15; przy zakupie usługi można ich nie podawać."""
    tryb: TrybZlecenia
    """Zalecany tryb
    otwarty_konkurs_ofert, art_19a, zakup_uslugi albo inicjatywa_lokalna."""
    tryby: tuple[OcenaTrybu, ...] = ()
    """Porównanie trybów
    Pięć możliwości, każda z powodem za albo przeciw."""
    data_oferty: Data | None = None
    """Przewidywana data złożenia oferty
    Tylko przy art. 19a: od tego dnia zależą limity. Puste: liczy się dzień rekomendacji."""
    forma: Forma | None = None
    """Forma zlecenia
    „powierzenie” albo „wspieranie”; puste przy zakupie usługi i inicjatywie lokalnej."""
    uzasadnienie_formy: Opis
    """Dlaczego taka forma i taki okres"""
    okres: Okres
    """Okres realizacji zadania"""
    kwoty: tuple[KwotaRoczna, ...] = Field(min_length=1)
    """Kwoty na lata
    Środki jednostki, po jednej kwocie na każdy rok okresu."""
    zrodlo_finansowania: Tekst | None = None
    """Skąd pochodzą środki
    Np. „dochody własne Gminy”."""
    opinia_skarbnika: Opis | None = None
    """Opinia skarbnika"""
    dalsze_kroki: tuple[KrokPlanu, ...] = ()
    """Dalsze kroki
    Co zrobić po zatwierdzeniu: konsultacje, uchwały, ogłoszenie."""
    decyzja: DecyzjaOrganu | None = None
    """Decyzja organu
    Puste, dopóki organ nie zdecydował."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Rekomendacja wyboru modelu i trybu zlecenia: {self.zadanie}"

    @property
    def autor_dokumentu(self) -> str:
        """Department that recommends."""
        return self.komorka

    @property
    def data_dokumentu(self) -> date:
        """Day of the memo."""
        return self.data_notatki

    @property
    def wyniki_modeli(self) -> tuple[WynikModelu, ...]:
        """Points and places of the three models."""
        return wyniki(self.kryteria)

    @property
    def najlepsze(self) -> tuple[Model, ...]:
        """Models with the most points."""
        return tuple(item.model for item in self.wyniki_modeli if item.miejsce == 1)

    @property
    def czy_remis(self) -> bool:
        """Whether several models share the first place."""
        return len(self.najlepsze) > 1

    @property
    def model_zalecany(self) -> Model:
        """Model with the most points; of equal ones the one that was chosen."""
        if self.czy_remis and self.rozstrzygniecie_remisu is not None:
            return self.rozstrzygniecie_remisu.model
        return self.najlepsze[0]

    @property
    def _model_zatwierdzony(self) -> Model | None:
        """The recommended model, where the executive has approved it as it is."""
        approved = self.decyzja is not None and self.decyzja.rodzaj == RodzajDecyzji.ZATWIERDZONA
        return self.model_zalecany if approved else None

    @property
    def punkty_zalecanego(self) -> int:
        """Points of the recommended model."""
        return max(item.punkty for item in self.wyniki_modeli)

    @property
    def maks_punktow(self) -> int:
        """Most points a model can get."""
        return MAKS_PUNKTOW * len(self.kryteria)

    @property
    def kwota_razem(self) -> Decimal:
        """Money of all years."""
        return razem(self.kwoty)

    @property
    def rodzaje_decyzji(self) -> tuple[RodzajDecyzji, ...]:
        """All decisions to choose from."""
        return tuple(RodzajDecyzji)

    _rests_on_the_three_tools = reguly.rests_on_the_three_tools
    _tools_come_before_the_memo = reguly.tools_come_before_the_memo
    _criteria_differ = listed_once("kryteria.*.nazwa", "Kryterium", key=str.casefold)
    _tie_is_explained = reguly.tie_is_explained
    _task_is_a_public_one = points_are_in_the_act(
        "punkty_sfery", day="data_notatki", applies=reguly.is_under_the_act
    )
    _names_the_sphere = reguly.names_the_sphere
    _area_has_a_sphere = area_has_a_sphere("zadanie", named="zadanie")
    _points_fit_the_area = points_fit_the_area("punkty_sfery", "obszar")
    _branch_lets_it_be_commissioned = branch_lets_it_be_commissioned(
        "galaz", period="okres", applies=reguly.is_under_the_act
    )
    _branch_is_named = branch_is_named("galaz", "zadanie", points="punkty_sfery", area="obszar")
    _compares_every_way = reguly.compares_every_way
    _no_way_is_judged_twice = reguly.no_way_is_judged_twice
    _request_is_no_way_of_its_own = reguly.request_is_no_way_of_its_own
    _form_goes_with_a_grant = reguly.form_goes_with_a_grant
    _small_grant_keeps_its_limits = small_grant_keeps_its_amount(
        "kwota_razem", mode="tryb", day=reguly.day_of_the_offer, at="kwoty", what="Koszt zadania"
    )
    _small_grant_keeps_its_days = small_grant_keeps_its_days(
        "okres", mode="tryb", day=reguly.day_of_the_offer
    )
    _residents_may_ask_for_it = reguly.residents_may_ask_for_it
    _lasts_no_longer_than_the_law_allows = lasts_no_longer_than_an_agreement(
        "okres", day="data_notatki", at=reguly.end_of_a_granted_task
    )
    _leaves_time_for_the_competition = leaves_time_for_the_offers(
        reguly.earliest_notice, start="okres.od", at="okres.od"
    )
    _every_year_has_its_amount = each_year_has_its_amount("kwoty", years="okres.lata")
    _treasurer_is_heard = reguly.treasurer_is_heard
    _decided_after_the_memo = decided_no_earlier_than("data_notatki", what="rekomendacja")
    _steps_follow_the_memo = reguly.steps_follow_the_memo
    _title_has_no_quotes = written_without_quotes("zadanie")
    _title_speaks_of_the_period = title_speaks_of_the_period("zadanie", period="okres")
    _case_is_not_of_a_later_year = case_is_not_of_a_later_year("znak_sprawy", day="data_dokumentu")
    _texts_tell_known_grants = tells_known_grants(
        "stan_sprawy",
        "uzasadnienie_formy",
        "opinia_skarbnika",
        sums=(
            "kwota_razem",
            "kwoty.*.kwota",
        ),
    )
