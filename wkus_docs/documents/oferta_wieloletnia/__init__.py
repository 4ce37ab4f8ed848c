"""The offer: annex 1 to the regulation on forms, for a task that lasts several years."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, error, rule, warning
from wkus_docs.documents.oferta_wieloletnia.fakty import FACTS
from wkus_docs.documents.oferta_wieloletnia.zgodnosc import (
    filed_in_time,
    payments_declared,
    roles_are_told,
    signed_before_filing,
    yearly_grants,
)
from wkus_docs.fact import Fact, Holds
from wkus_docs.for_several import ForSeveral
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.law.rwz_oferta import ETYKIETY
from wkus_docs.law.sfery import PRZEPIS, sfery
from wkus_docs.parts.konkurs.oferta import CytatWNaglowku, Deklaracja, Oferent, PlanRoku, Rezultat
from wkus_docs.parts.konkurs.oferta_wspolna import offerors_differ, shares_make_the_costs
from wkus_docs.parts.konkurs.plan_zadania import (
    activities_are_planned,
    contribution_fits,
    costs_cover_the_years,
    schedule_covers,
)
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.parts.pieniadze.kosztorys import Kosztorys, Zrodla
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, sums_match
from wkus_docs.parts.strony.czas_umowy import lasts_no_longer_than_an_agreement
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.organizacja import nobody_is_a_public_institution
from wkus_docs.parts.strony.osoba import Kontakt
from wkus_docs.parts.strony.sfera_zadan import points_are_in_the_act
from wkus_docs.parts.strony.wzor_urzedowy import form_is_in_use
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.relations import title_speaks_of_the_period
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import tells_known_grants

_UDPP, _RWZ = acts["udpp"], acts["rwz"]


class OfertaWieloletnia(Document):
    """Oferta realizacji zadania publicznego (z planem na kolejne lata)

    Urzędowy wzór oferty albo oferty wspólnej. Plan i harmonogram mają osobną tabelę na każdy rok, a
    kalkulacja tyle kolumn, ile lat trwa zadanie.
    """

    about: ClassVar[About] = About(
        kind="formularz",
        stages=("5 konkurs",),
        author="organizacja pozarządowa",
        legal_basis=(LegalBasis(_UDPP["art. 14 ust. 1"]), LegalBasis(_UDPP["art. 14 ust. 2"]),
                     LegalBasis(_RWZ["zał. 1"])),
        provenance=(Provenance.STATUTE,),
        sources=(
            "Nagłówek, pouczenie i sekcje I–III.3 (początek) porównano z kopią wzoru ze strony powiatu "
            "starachowickiego; dalsze napisy formularza są z pamięci."
        ),
    )  # fmt: skip

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    cytat_w_naglowku: CytatWNaglowku = CytatWNaglowku.Z_FORMULARZA
    """Dziennik Ustaw w nagłówku
    „z formularza” (jak we wzorze) albo „aktualny” (na dzień oferty)."""
    organ: Tekst
    """Organ, do którego jest adresowana oferta (I.1)
    Np. „Burmistrz Łap”."""
    punkty_sfery: tuple[Tekst, ...] = Field(min_length=1)
    """Rodzaj zadania publicznego (I.2)
    Punkty art. 4 ust. 1 ustawy, np. „1a”, „15”."""
    oferenci: Annotated[tuple[Oferent, ...], Fact("organizacja")] = Field(min_length=1)
    """Oferenci (II.1)
    Jeden; w ofercie wspólnej wszyscy."""
    kontakt: Annotated[Kontakt, Fact("organizacja.kontakt", usual=True)]
    """Osoba upoważniona do składania wyjaśnień (II.2)"""

    tytul: Tekst
    """Tytuł zadania publicznego (III.1)"""
    termin: Okres
    """Termin realizacji zadania (III.2)"""
    opis_zadania: Opis
    """Syntetyczny opis zadania (III.3)
    Miejsce, grupa docelowa, sposób zaspokajania potrzeb, komplementarność z innymi działaniami."""
    harmonogram: tuple[PlanRoku, ...] = Field(min_length=1)
    """Plan i harmonogram działań na kolejne lata (III.4)"""
    opis_rezultatow: Opis
    """Opis zakładanych rezultatów (III.5)
    Bezpośredni efekt, zmiana społeczna, trwałość."""
    rezultaty: tuple[Rezultat, ...] = ()
    """Dodatkowe informacje o rezultatach (III.6)
    Puste tylko wtedy, gdy organ odstąpił od nich w ogłoszeniu."""
    dotychczasowa_dzialalnosc: Annotated[Opis, Fact("organizacja.dotychczasowa_dzialalnosc", usual=True)]
    """Wcześniejsza działalność oferenta (IV.1)"""
    zasoby: Annotated[Opis, Fact("organizacja.zasoby", usual=True)]
    """Zasoby kadrowe, rzeczowe i finansowe (IV.2)"""

    kosztorys: Kosztorys
    """Zestawienie kosztów (V.A)"""
    zrodla: Zrodla
    """Źródła finansowania (V.B)"""
    dotacja_w_latach: tuple[KwotaRoczna, ...] = ()
    """Planowana dotacja w kolejnych latach
    Wzór ma tylko sumę; podział drukuje się w sekcji VI.3."""
    deklaracja: Deklaracja
    """Deklaracja odpłatnego lub nieodpłatnego wykonania (VI.1)"""
    sposob_reprezentacji: Annotated[Opis | None, ForSeveral("oferenci")] = None
    """Sposób reprezentacji oferentów wobec organu (VI.2)
    Tylko w ofercie wspólnej."""
    inne_informacje: Opis | None = None
    """Inne informacje ważne przy ocenie (VI.3)"""
    czy_zalega_z_podatkami: TakNie
    """Czy oferent zalega z podatkami (oświadczenie 3)"""
    czy_zalega_ze_skladkami: TakNie
    """Czy oferent zalega ze składkami na ubezpieczenia społeczne (oświadczenie 4)"""
    data_oferty: DataWydania
    """Data podpisania oferty"""

    forma_zlecenia: Forma | None = None
    """Forma zlecenia według ogłoszenia
    „wspieranie” albo „powierzenie”. Tylko do sprawdzenia; nie drukuje się."""
    maks_dotacja: Kwota | None = None
    """Najwyższa dotacja według ogłoszenia [zł]
    Tylko do sprawdzenia; nie drukuje się."""
    data_ogloszenia: Annotated[Data | None, "nie drukuje się"] = None
    """Data ogłoszenia konkursu
    Tylko do sprawdzenia, który wzór się stosuje; nie drukuje się."""
    termin_skladania_ofert: Data | None = None
    """Termin składania ofert według ogłoszenia
    Tylko do sprawdzenia; nie drukuje się."""
    data_zlozenia: Data | None = None
    """Data złożenia oferty w urzędzie
    Tylko do sprawdzenia; nie drukuje się."""
    zalaczniki: tuple[Tekst, ...] = ()
    """Załączniki do oferty
    Tylko do sprawdzenia, czy są te, których wymaga ogłoszenie; nie drukuje się."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the file's properties."""
        return f"Oferta realizacji zadania publicznego: {self.tytul}"

    @property
    def autor_dokumentu(self) -> str:
        """Names of the offerors."""
        return ", ".join(str(oferent.nazwa) for oferent in self.oferenci)

    @property
    def data_dokumentu(self) -> date:
        """Day of the offer."""
        return self.data_oferty

    @property
    def etykiety(self) -> Annotated[Mapping[str, str], ETYKIETY]:
        """Labels of the official form."""
        return ETYKIETY

    @property
    def aktualny_cytat(self) -> bool:
        """Whether the heading cites the journal of the day of the offer."""
        return self.cytat_w_naglowku == CytatWNaglowku.AKTUALNY

    @property
    def wspolna(self) -> bool:
        """Whether several organisations offer together."""
        return len(self.oferenci) > 1

    @property
    def rodzaje_zadania(self) -> tuple[str, ...]:
        """Kinds of the task in the words of the act."""
        known = sfery(self.data_oferty)
        return tuple(
            f"{known.get(punkt, punkt)} ({PRZEPIS.jednostka} pkt {punkt})" for punkt in self.punkty_sfery
        )

    @property
    def lata(self) -> tuple[int, ...]:
        """Years the cost table has columns for."""
        return self.termin.lata

    @property
    def zgodne_z_krs(self) -> bool:
        """Whether statement 5 keeps the court register."""
        return any(oferent.krs for oferent in self.oferenci)

    @property
    def zgodne_z_ewidencja(self) -> bool:
        """Whether statement 5 keeps another register."""
        return any(not oferent.krs for oferent in self.oferenci)

    _title_speaks_of_the_task = title_speaks_of_the_period("tytul", period="termin")
    _form_is_in_use = form_is_in_use("data_ogloszenia", otherwise="data_oferty", what="oferta ma datę")

    @rule(_UDPP["art. 13 ust. 2 pkt 5"])
    def _is_filed_in_time(self) -> Findings:
        """Ofertę złożono w terminie z ogłoszenia."""
        yield from filed_in_time(self.data_oferty, self.data_zlozenia, self.termin_skladania_ofert)

    @rule()
    def _is_signed_before_it_is_filed(self) -> Findings:
        """Ofertę podpisano najpóźniej w dniu złożenia."""
        yield from signed_before_filing(self.data_oferty, self.data_zlozenia)

    _nobody_is_a_public_institution = nobody_is_a_public_institution("oferenci.*.nazwa")
    _task_is_public = points_are_in_the_act("punkty_sfery", day="data_oferty")

    _lasts_no_longer_than_an_agreement = lasts_no_longer_than_an_agreement("termin", day="data_oferty")

    @rule()
    def _starts_after_the_offer(self) -> Findings:
        """Zadanie zaczyna się po podpisaniu oferty."""
        if self.termin.od <= self.data_oferty:
            yield warning(
                ("termin", "od"),
                f"Zadanie zaczyna się {data_slownie(self.termin.od)}, nie później niż data oferty.",
                hint="Dotacja nie pokryje kosztów sprzed umowy; sprawdź daty.",
            )

    @rule()
    def _schedule_covers_the_term(self) -> Findings:
        """Każdy rok ma plan, a działania mieszczą się w terminie zadania."""
        yield from schedule_covers(self.termin, self.harmonogram)

    @rule()
    def _costs_cover_the_term(self) -> Findings:
        """Koszty podano na lata zadania i na żadne inne."""
        yield from costs_cover_the_years(self.kosztorys, self.lata)

    @rule()
    def _costed_activities_are_planned(self) -> Findings:
        """Działania z kosztorysu są w harmonogramie."""
        yield from activities_are_planned(self.kosztorys, self.harmonogram)

    @rule()
    def _sources_cover_the_costs(self) -> Findings:
        """Źródła finansowania dają sumę wszystkich kosztów."""
        yield from sums_match("zrodla", self.zrodla.razem, self.kosztorys.razem, "Źródła a koszty zadania")

    @rule(_UDPP["art. 5 ust. 4"])
    def _asks_for_a_grant(self) -> Findings:
        """Oferta wnosi o dotację: zadanie zleca się razem z nią."""
        if not self.zrodla.dotacja:
            yield error(("zrodla", "dotacja"), "Oferta nie wnosi o dotację.", hint="Podaj kwotę dotacji.")

    @rule()
    def _yearly_grants_make_the_grant(self) -> Findings:
        """Dotacja w latach daje całą dotację i w żadnym roku nie przekracza kosztów."""
        yield from yearly_grants(self.lata, self.zrodla.dotacja, self.dotacja_w_latach, self.kosztorys)

    @rule(_UDPP["art. 5 ust. 4 pkt 2"])
    def _contribution_fits_the_form(self) -> Findings:
        """Przy wspieraniu dotacja pokrywa część kosztów; przy powierzeniu wkładu się nie wymaga."""
        yield from contribution_fits(self.zrodla, self.forma_zlecenia)

    @rule(_UDPP["art. 13 ust. 2 pkt 2"])
    def _grant_keeps_to_the_notice(self) -> Findings:
        """Wnioskowana dotacja nie przekracza kwoty z ogłoszenia."""
        if self.maks_dotacja is not None and self.zrodla.dotacja > self.maks_dotacja:
            yield error(
                ("zrodla", "dotacja"),
                f"Dotacja {kwota_zapis(self.zrodla.dotacja)} przekracza kwotę z ogłoszenia "
                f"{kwota_zapis(self.maks_dotacja)}.",
                hint="Zmniejsz dotację albo popraw kwotę z ogłoszenia.",
            )

    @rule()
    def _payments_agree_with_the_declaration(self) -> Findings:
        """Świadczenia od odbiorców pobiera się tylko przy odpłatnym wykonaniu zadania."""
        yield from payments_declared(self.zrodla, self.deklaracja)

    @rule()
    def _joint_costs_are_divided(self) -> Findings:
        """Koszty oferty wspólnej są podzielone między różnych oferentów bez reszty."""
        yield from offerors_differ(self.oferenci)
        yield from shares_make_the_costs(self.oferenci, self.kosztorys.w_latach)

    @rule(_UDPP["art. 14 ust. 3"])
    def _joint_roles_are_told(self) -> Findings:
        """Oferta wspólna wskazuje działania każdego oferenta i sposób reprezentacji."""
        yield from roles_are_told(self.oferenci, self.sposob_reprezentacji)

    @rule(_RWZ["zał. 1 sekcja VII"])
    def _has_no_arrears(self) -> Findings:
        """Oferent nie zalega z podatkami ani ze składkami."""
        for field in ("czy_zalega_z_podatkami", "czy_zalega_ze_skladkami"):
            if getattr(self, field):
                yield warning(
                    field, "Oferent oświadcza, że zalega z należnościami.", hint="Sprawdź warunki ogłoszenia."
                )

    @rule(_RWZ["zał. 1 sekcja III.6"])
    def _results_can_be_measured(self) -> Findings:
        """Oferta podaje mierzalne rezultaty."""
        if not self.rezultaty:
            yield warning(
                "rezultaty",
                "Nie podano rezultatów i sposobu ich monitorowania.",
                hint="Pomiń je tylko wtedy, gdy ogłoszenie od nich odstępuje.",
            )

    _texts_tell_known_grants = tells_known_grants(
        "opis_zadania",
        "opis_rezultatow",
        "zasoby",
        "inne_informacje",
        sums=(
            "zrodla.dotacja",
            "dotacja_w_latach.*.kwota",
        ),
    )
