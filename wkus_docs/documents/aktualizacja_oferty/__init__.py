"""The update of a chosen offer: what the offeror does once the award is known, line by line beside the offer."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs.analiza.dokladnosc import ponad_o_grosz
from wkus_docs.analiza.odchylenie import odchylenie_do_progu
from wkus_docs.document import About, Document, LegalBasis, Provenance
from wkus_docs.documents.aktualizacja_oferty import decyzja as decyzje
from wkus_docs.documents.aktualizacja_oferty import kwoty, terminy, zakres
from wkus_docs.documents.aktualizacja_oferty.decyzja import Decyzja
from wkus_docs.documents.aktualizacja_oferty.dotacja_roku import DotacjaRoku
from wkus_docs.documents.aktualizacja_oferty.fakty import FACTS
from wkus_docs.documents.aktualizacja_oferty.kosztorys_po_zmianie import (
    KosztorysPoZmianie,
    KosztPoZmianie,
    WierszDotacji,
)
from wkus_docs.documents.aktualizacja_oferty.rezultat_po_zmianie import RezultatPoZmianie
from wkus_docs.documents.aktualizacja_oferty.strona_aktualizacji import OferentAktualizacji
from wkus_docs.documents.aktualizacja_oferty.zrodla_po_zmianie import WierszZrodla, porownanie_zrodel
from wkus_docs.errors import Loc
from wkus_docs.fact import Fact, Holds
from wkus_docs.field import fields_of
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.law.rwz_oferta import ETYKIETY
from wkus_docs.parts.konkurs.oferta import PlanRoku
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.parts.pieniadze.kosztorys import Zrodla
from wkus_docs.parts.pieniadze.kwota_roku import wszystkie_znane
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, suma
from wkus_docs.parts.pieniadze.wiersz_zmiany import WierszZmiany
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.organizacja import Organizacja
from wkus_docs.parts.strony.osoba import Kontakt
from wkus_docs.parts.umowa.warunki_umowy import Aktualizacja
from wkus_docs.relations import is_no_later, title_speaks_of_the_period, written_without_quotes
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import tells_known_grants

_UDPP, _RWZ = acts["udpp"], acts["rwz"]
_RESULTS = {"zarzadzenie_wyniki_konkursu": "data_aktu", "ogloszenie_wynikow_konkursu": "data_rozstrzygniecia"}
"""What tells how a competition was settled, with the day on which it was."""

_OF_THE_RESULTS = (
    ("numer_oferty", "jedyna_wybrana.numer"),
    ("oferenci.*.nazwa", "jedyna_wybrana.oferenci.*"),
    ("tytul", "tytul_jedynej"),
    ("dotacja", "jedyna_wybrana.kwoty"),
    ("organ", "jednostka.organ.mianownik"),
    ("dni_na_aktualizacje", "dni_na_aktualizacje"),
)
_COSTS = ("dzialania.*.koszty.*", "koszty_administracyjne.*")
_SOURCES = ("dotacja", "wklad_finansowy", "wklad_niefinansowy", "swiadczenia_odbiorcow")

_OF_THE_OFFER = (
    ("organ", "organ"),
    *((f"oferenci.*.{name}", f"oferenci.*.{name}") for name in (*fields_of(Organizacja), "liczba_podpisow")),
    ("oferenci.*.koszty_roczne.*.rok", "oferenci.*.koszty_roczne.*.rok"),
    ("oferenci.*.koszty_roczne.*.kwota_w_ofercie", "oferenci.*.koszty_roczne.*.kwota"),
    ("data_oferty", "data_oferty"),
    ("tytul", "tytul"),
    ("dotacja.*.rok", "dotacja_w_latach.*.rok"),
    ("dotacja.*.wnioskowana", "dotacja_w_latach.*.kwota"),
    ("termin_w_ofercie", "termin"),
    *((f"zrodla_w_ofercie.{name}", f"zrodla.{name}") for name in _SOURCES),
    ("forma_zlecenia", "forma_zlecenia"),
)
"""What stays as the offer has it."""
_TO_BE_CHANGED = (
    ("kontakt", "kontakt"),
    ("oferenci.*.koszty_roczne.*.kwota", "oferenci.*.koszty_roczne.*.kwota"),
    ("harmonogram", "harmonogram"),
    ("rezultaty.*.nazwa", "rezultaty.*.nazwa"),
    ("rezultaty.*.poziom_w_ofercie", "rezultaty.*.poziom"),
    ("rezultaty.*.poziom", "rezultaty.*.poziom"),
    ("rezultaty.*.monitorowanie", "rezultaty.*.monitorowanie"),
    *((f"zrodla.{name}", f"zrodla.{name}") for name in _SOURCES if name != "dotacja"),  # that is the award
    ("kosztorys.dzialania.*.nazwa", "kosztorys.dzialania.*.nazwa"),
    *(
        (f"kosztorys.{costs}.{name}", f"kosztorys.{costs}.{value}")
        for costs in _COSTS
        for name, value in (
            ("nazwa", "nazwa"),
            ("rodzaj_miary", "rodzaj_miary"),
            ("koszt_jednostkowy", "koszt_jednostkowy"),
            ("liczba_jednostek", "liczba_jednostek"),
            ("kwoty_roczne.*.rok", "kwoty_roczne.*.rok"),
            ("kwoty_roczne.*.kwota", "kwoty_roczne.*.kwota"),
            ("kwoty_roczne.*.koszt_jednostkowy", "kwoty_roczne.*.koszt_jednostkowy"),
            ("kwoty_roczne.*.liczba_jednostek", "kwoty_roczne.*.liczba_jednostek"),
            ("kwoty_roczne.*.kwota_w_ofercie", "kwoty_roczne.*.kwota"),
        )
    ),
)
"""What begins as the offer has it, and may be changed; lines are compared by their names, not by their places."""


class AktualizacjaOferty(Document):
    """Aktualizacja oferty

    Decyzja oferenta, gdy zna już przyznaną kwotę: przyjmuje dotację, przyjmuje ją z mniejszym zakresem albo
    rezygnuje. Kalkulacja, źródła i rezultaty stoją obok tych z oferty: było, jest, różnica.
    """

    about: ClassVar[About] = About(
        kind="formularz",
        stages=("7 umowa",),
        author="organizacja pozarządowa",
        legal_basis=(
            LegalBasis(_UDPP["art. 14 ust. 1"]),
            LegalBasis(_UDPP["art. 15 ust. 2h pkt 3"]),
            LegalBasis(_RWZ["zał. 3 § 1"]),
        ),
        provenance=(Provenance.PRACTICE,),
        sources="Aktualizacja nie ma wzoru urzędowego: ustawa o niej milczy, a ramowy wzór umowy (z pamięci) zna "
        "zaktualizowany harmonogram i kalkulację jako załączniki. Układ kalkulacji i planu jak w ofercie. Decyzje, "
        "terminy i zasadę, że udział dotacji nie rośnie, porównano z informacjami gminy Leżajsk (2019), Malborka "
        "(2024) i Łasku (2020); to praktyka, nie przepis. Słowa są nasze.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    organ: Tekst
    """Organ, który wybrał ofertę
    Np. „Burmistrz Łap”."""
    decyzja: Decyzja
    """Decyzja
    przyjmuje, przyjmuje_mniejszy_zakres albo rezygnuje."""
    oferenci: Annotated[tuple[OferentAktualizacji, ...], Fact("organizacja")] = Field(min_length=1)
    """Oferenci
    Jeden; po ofercie wspólnej wszyscy."""
    kontakt: Annotated[Kontakt | None, Fact("organizacja.kontakt", usual=True)] = None
    """Osoba do kontaktu w sprawie umowy"""
    numer_oferty: Tekst | None = None
    """Numer oferty
    Z rozstrzygnięcia konkursu; puste, gdy ofert nie numerowano."""
    data_oferty: Data
    """Data oferty"""
    tytul: Tekst
    """Tytuł zadania publicznego
    Jak w ofercie."""
    data_rozstrzygniecia: Data
    """Data rozstrzygnięcia konkursu"""
    dotacja: tuple[DotacjaRoku, ...] = Field(min_length=1)
    """Dotacja w latach
    Wnioskowana i przyznana, każdy rok zadania."""
    opis_zmian: Opis | None = None
    """Co się zmienia i dlaczego
    Pełnymi zdaniami; puste, gdy wystarczą tabele."""
    termin_w_ofercie: Okres
    """Termin realizacji zadania w ofercie"""
    nowy_termin: Okres | None = None
    """Nowy termin realizacji zadania
    Puste: termin się nie zmienia."""
    zrodla_w_ofercie: Zrodla | None = None
    """Źródła finansowania w ofercie
    Puste, gdy kalkulacja się nie zmienia."""
    zrodla: Zrodla | None = None
    """Źródła finansowania po zmianie
    Puste, gdy kalkulacja się nie zmienia."""
    kosztorys: KosztorysPoZmianie | None = None
    """Zestawienie kosztów po zmianie
    Każdy koszt z kwotą z oferty; puste, gdy kalkulacja się nie zmienia."""
    harmonogram: tuple[PlanRoku, ...] = ()
    """Plan i harmonogram po zmianie
    Wszystkie lata; puste, gdy plan się nie zmienia."""
    rezultaty: tuple[RezultatPoZmianie, ...] = ()
    """Rezultaty po zmianie
    Wszystkie; puste, gdy rezultaty się nie zmieniają."""
    czy_dane_aktualne: TakNie | None = None
    """Czy dane oferenta podane w ofercie są aktualne"""
    zmiany_danych: Opis | None = None
    """Co się w nich zmieniło
    Np. nowy adres albo inne osoby w zarządzie."""
    powod_rezygnacji: Opis | None = None
    """Powód rezygnacji
    Tylko przy rezygnacji; oferent nie musi go podawać."""
    data_aktualizacji: DataWydania
    """Data podpisania aktualizacji"""
    czy_miejsce_na_akceptacje: TakNie | None = None
    """Czy wydrukować miejsce na akceptację organu
    „tak”, gdy urząd akceptuje aktualizację na niej samej; puste: miejsca nie ma."""

    dni_na_aktualizacje: Annotated[LiczbaDodatnia | None, "nie drukuje się"] = None
    """Ile dni roboczych ma oferent na aktualizację
    Jak w ogłoszeniu; tylko do sprawdzenia terminu."""
    data_zawiadomienia: Annotated[Data | None, "nie drukuje się"] = None
    """Dzień, w którym oferent dowiedział się o wyniku
    Od niego liczy się dni; puste: od rozstrzygnięcia konkursu."""
    termin_aktualizacji: Annotated[Data | None, "nie drukuje się"] = None
    """Ostatni dzień na złożenie aktualizacji
    Gdy ogłoszenie podaje dzień albo liczy inaczej niż w dniach roboczych; tylko do sprawdzenia."""
    data_wplywu: Annotated[Data | None, "nie drukuje się"] = None
    """Data złożenia aktualizacji w urzędzie
    Tylko do sprawdzenia; puste: w dniu podpisania."""
    forma_zlecenia: Annotated[Forma | None, "nie drukuje się"] = None
    """Forma zlecenia według ogłoszenia
    „wspieranie” albo „powierzenie”. Tylko do sprawdzenia."""
    czy_udzial_moze_wzrosnac: Annotated[TakNie | None, "nie drukuje się"] = None
    """Czy ogłoszenie pozwala, żeby udział dotacji w kosztach wzrósł
    Puste: ogłoszenie o tym nie mówi. Tylko do sprawdzenia."""
    czy_zmienia_kryteria: Annotated[TakNie | None, "nie drukuje się"] = None
    """Czy zmiana wpływa na kryteria, według których wybrano ofertę
    „tak”, gdy po zmianie oferta mogłaby dostać inną ocenę. Tylko do sprawdzenia."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the file's properties."""
        return f"{self.nazwa}: {self.tytul}"

    @property
    def autor_dokumentu(self) -> str:
        """Names of the offerors."""
        return ", ".join(str(oferent.nazwa) for oferent in self.oferenci)

    @property
    def data_dokumentu(self) -> date:
        """Day of the update."""
        return self.data_aktualizacji

    @property
    def etykiety(self) -> Annotated[Mapping[str, str], ETYKIETY]:
        """Labels of the official form of the offer."""
        return ETYKIETY

    @property
    def rezygnuje(self) -> bool:
        """Whether the offeror gives the grant up."""
        return self.decyzja == Decyzja.REZYGNUJE

    @property
    def w_mniejszym_zakresie(self) -> bool:
        """Whether the offeror takes the grant and does less."""
        return self.decyzja == Decyzja.MNIEJSZY_ZAKRES

    @property
    def kalkulacja(self) -> bool:
        """Whether there is a new estimate, with what it is compared with."""
        return self.kosztorys is not None and self.zrodla is not None and self.zrodla_w_ofercie is not None

    @property
    def nazwa(self) -> str:
        """What the document is by what it changes."""
        if self.rezygnuje:
            return "Rezygnacja z dotacji"
        return "Aktualizacja oferty" if self.zmienia else "Oświadczenie o przyjęciu dotacji"

    @property
    def zmienia(self) -> bool:
        """Whether anything of the offer is changed."""
        return bool(
            self.kalkulacja
            or self.harmonogram
            or self.rezultaty
            or self.nowy_termin
            or self.opis_zmian is not None
        )

    @property
    def wspolna(self) -> bool:
        """Whether several organisations offered together."""
        return len(self.oferenci) > 1

    @property
    def termin_zadania(self) -> Okres:
        """Term of the task from now on."""
        return self.termin_w_ofercie if self.nowy_termin is None else self.nowy_termin

    @property
    def lata(self) -> tuple[int, ...]:
        """Years the cost table has columns for: those of the offer, also if the task gets shorter."""
        return self.termin_w_ofercie.lata

    @property
    def wszystko_znane(self) -> bool:
        """Whether no year's award is left to be fixed."""
        return wszystkie_znane(self.dotacja)

    @property
    def dotacja_przyznana(self) -> Decimal:
        """Award of the years that are known."""
        return suma(item.wartosc for item in self.dotacja if item.wartosc is not None)

    @property
    def dotacja_przyjeta(self) -> Decimal:
        """Grant that the offeror takes, of the years that are known."""
        return suma(item.przyjeta for item in self.dotacja if item.przyjeta is not None)

    @property
    def dotacja_w_latach(self) -> tuple[KwotaRoczna, ...]:
        """Grant that the offeror takes in each year that is known."""
        return tuple(
            KwotaRoczna.model_construct(rok=item.rok, kwota=item.przyjeta)
            for item in self.dotacja
            if item.przyjeta is not None
        )

    @property
    def przyjmowane_lata(self) -> tuple[DotacjaRoku, ...]:
        """Years for which the offeror takes a known grant; none after a resignation."""
        return () if self.rezygnuje else tuple(item for item in self.dotacja if item.przyjeta is not None)

    @property
    def otwarte_lata(self) -> tuple[DotacjaRoku, ...]:
        """Years for which the offeror takes what is still to be fixed; none after a resignation."""
        return () if self.rezygnuje else tuple(item for item in self.dotacja if item.przyjeta is None)

    @property
    def przyznana_w_konkursie(self) -> Decimal | None:
        """What the competition awarded for the years that are known, as an agreement tells it; None after a resignation."""
        return self.dotacja_przyznana if self.przyjmowane_lata else None

    @property
    def najwyzsza_dotacja(self) -> Decimal | None:
        """The most that the agreement may grant; None where a year is left open, and after a resignation."""
        return self.dotacja_przyjeta if self.przyjmowane_lata and self.wszystko_znane else None

    @property
    def inne_srodki(self) -> Decimal | None:
        """Other money, of the offeror and of those served, as the agreement counts it; None where the estimate stays."""
        return (
            None if self.zrodla is None else self.zrodla.wklad_finansowy + self.zrodla.swiadczenia_odbiorcow
        )

    @property
    def pozostajace_rezultaty(self) -> tuple[RezultatPoZmianie, ...]:
        """Results that the offeror promises from now on."""
        return tuple(item for item in self.rezultaty if item.poziom is not None)

    @property
    def zaktualizowane_czesci(self) -> tuple[Aktualizacja, ...]:
        """Parts of the offer that have a new version here, to be attached to the agreement."""
        parts = ((Aktualizacja.HARMONOGRAM, self.harmonogram), (Aktualizacja.KALKULACJA, self.kalkulacja))
        return tuple(part for part, given in parts if given)

    @property
    def razem(self) -> bool:
        """Whether the grant by year has a row of sums: of several years, some of them known."""
        return len(self.dotacja) > 1 and any(item.przyjeta is not None for item in self.dotacja)

    @property
    def zmiana_lat(self) -> WierszZmiany | None:
        """Grant requested and taken in the years that are known; None where the offer did not tell what it requested."""
        known = [item for item in self.dotacja if item.przyjeta is not None]
        asked = [item.wnioskowana for item in known if item.wnioskowana is not None]
        if len(asked) == len(known):
            return WierszZmiany("Razem", suma(asked), self.dotacja_przyjeta)
        if self.zrodla_w_ofercie is None or len(known) < len(self.dotacja):
            return None
        return WierszZmiany("Razem", self.zrodla_w_ofercie.dotacja, self.dotacja_przyjeta)

    @property
    def zmiana_dotacji(self) -> WierszZmiany | None:
        """Grant requested and taken in all years; None where either is not known."""
        return self.zmiana_lat if self.wszystko_znane else None

    @property
    def zmiana_dotacji_wzgledna(self) -> Decimal | None:
        """By what part the grant changes, negative for a cut; None where that is not known."""
        change = self.zmiana_dotacji
        return None if change is None else odchylenie_do_progu(change.przed, change.po)

    @property
    def udzial_wzrosl(self) -> bool:
        """Whether the grant pays a larger share of the costs than in the offer, by a grosz or more."""
        before, now = self.zrodla_w_ofercie, self.zrodla
        if before is None or now is None or not before.razem:
            return False
        return ponad_o_grosz(now.dotacja, before.dotacja * now.razem / before.razem)

    @property
    def porownanie_zrodel(self) -> tuple[WierszZrodla, ...]:
        """Sources before and after, with their shares; nothing where the estimate stays."""
        if self.zrodla_w_ofercie is None or self.zrodla is None:
            return ()
        return porownanie_zrodel(self.zrodla_w_ofercie, self.zrodla)

    @property
    def podzial_dotacji(self) -> tuple[WierszDotacji, ...]:
        """Costs that the grant pays, by year; nothing where the estimate does not tell."""
        return () if self.kosztorys is None else self.kosztorys.podzial_dotacji(self.lata)

    @property
    def razem_z_dotacji(self) -> WierszDotacji | None:
        """What the grant pays in each year and in all; None where the estimate does not tell."""
        if self.kosztorys is None or not self.podzial_dotacji:
            return None
        return WierszDotacji("Razem", tuple(self.kosztorys.z_dotacji(rok) for rok in self.lata))

    @property
    def miejsca_kosztow(self) -> tuple[tuple[Loc, KosztPoZmianie], ...]:
        """Costs of the estimate with their places."""
        return tuple(self._miejsca())

    def _miejsca(self) -> Iterator[tuple[Loc, KosztPoZmianie]]:
        if self.kosztorys is None:
            return
        for place, item in enumerate(self.kosztorys.dzialania):
            for number, cost in enumerate(item.koszty):
                yield ("kosztorys", "dzialania", place, "koszty", number), cost
        for number, cost in enumerate(self.kosztorys.koszty_administracyjne):
            yield ("kosztorys", "koszty_administracyjne", number), cost

    @property
    def dzien_wiadomosci(self) -> date:
        """Day from which the days for an update are counted."""
        return self.data_zawiadomienia or self.data_rozstrzygniecia

    @property
    def ostatni_dzien(self) -> date | None:
        """Last day for the update; None where nothing tells it."""
        return self.termin_aktualizacji or terminy.last_day(self.dzien_wiadomosci, self.dni_na_aktualizacje)

    _title_speaks_of_the_task = title_speaks_of_the_period("tytul", period="termin_w_ofercie")
    _title_has_no_quotes = written_without_quotes("tytul")
    _offer_comes_first = is_no_later(
        "data_oferty", later="data_rozstrzygniecia", what="Oferta", than="rozstrzygnięcie konkursu"
    )
    _results_come_first = is_no_later(
        "data_rozstrzygniecia",
        later="data_aktualizacji",
        what="Rozstrzygnięcie konkursu",
        than="aktualizacja",
    )
    _is_told_after_the_results = is_no_later(
        "data_rozstrzygniecia",
        later="data_zawiadomienia",
        what="Rozstrzygnięcie konkursu",
        than="zawiadomienie",
    )
    _is_written_once_he_knows = is_no_later(
        "data_zawiadomienia", later="data_aktualizacji", what="Wiadomość o wyniku", than="aktualizacja"
    )
    _is_signed_before_it_is_filed = is_no_later(
        "data_aktualizacji", later="data_wplywu", what="Podpisana aktualizacja", than="jej złożenie"
    )
    _is_filed_in_time = terminy.is_filed_in_time
    _deadline_is_told_once = terminy.deadline_is_told_once
    _keeps_the_term_of_the_offer = terminy.keeps_the_term_of_the_offer
    _every_year_has_its_award = terminy.every_year_has_its_award
    _schedule_covers_the_term = terminy.schedule_covers_the_term
    _costs_lie_in_the_term = terminy.costs_lie_in_the_term
    _costed_activities_are_planned = terminy.costed_activities_are_planned

    _resignation_stands_alone = decyzje.resignation_stands_alone
    _there_is_something_to_take = decyzje.there_is_something_to_take
    _estimate_is_complete = decyzje.estimate_is_complete
    _changed_grant_changes_the_estimate = decyzje.changed_grant_changes_the_estimate
    _scope_is_as_decided = decyzje.scope_is_as_decided
    _data_for_the_agreement_are_told = decyzje.data_for_the_agreement_are_told

    _grant_is_the_award = kwoty.grant_is_the_award
    _sources_cover_the_costs = kwoty.sources_cover_the_costs
    _requested_years_make_the_request = kwoty.requested_years_make_the_request
    _costs_take_the_grant_of_each_year = kwoty.costs_take_the_grant_of_each_year
    _divided_grant_is_the_award = kwoty.divided_grant_is_the_award
    _grant_pays_no_more_than_a_cost = kwoty.grant_pays_no_more_than_a_cost
    _share_of_the_grant_does_not_grow = kwoty.share_of_the_grant_does_not_grow
    _contribution_fits_the_form = kwoty.contribution_fits_the_form
    _nobody_pays_anew = kwoty.nobody_pays_anew
    _joint_costs_are_divided = kwoty.joint_costs_are_divided
    _only_joint_costs_are_divided = kwoty.only_joint_costs_are_divided

    _costs_are_those_of_the_offer = zakres.costs_are_those_of_the_offer
    _results_are_cut_no_more_than_the_grant = zakres.results_are_cut_no_more_than_the_grant
    _results_stay = zakres.results_stay
    _keeps_the_criteria = zakres.keeps_the_criteria
    _contribution_keeps_its_share = zakres.contribution_keeps_its_share
    _texts_tell_known_grants = tells_known_grants(
        "opis_zmian",
        "powod_rezygnacji",
        sums=("dotacja_przyznana", "zrodla_w_ofercie.dotacja", "dotacja.*.wartosc", "dotacja.*.wnioskowana"),
    )
