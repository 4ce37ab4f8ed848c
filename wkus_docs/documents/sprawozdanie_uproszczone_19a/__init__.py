"""The simplified report of a task commissioned without a competition: annex 2 to the regulation on simplified forms."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, rule, warning
from wkus_docs.documents.sprawozdanie_uproszczone_19a import kwoty, terminy
from wkus_docs.documents.sprawozdanie_uproszczone_19a.fakty import FACTS
from wkus_docs.documents.sprawozdanie_uproszczone_19a.rok_dotacji import RokRozliczenia
from wkus_docs.documents.sprawozdanie_uproszczone_19a.wykonanie import (
    KosztZDotacji,
    PlatnoscZDotacji,
    RezultatZadania,
)
from wkus_docs.fact import Fact, Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.law.rwz_sprawozdanie_19a import ETYKIETY
from wkus_docs.parts.pieniadze.dotacja import dzien_zwrotu
from wkus_docs.parts.pieniadze.koszt_rozliczony import odstepstwa_kosztow
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.parts.pieniadze.zwrot_niewykorzystanej import Zwrot
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.umowa.sprawozdawca import Sprawozdawca
from wkus_docs.proposal import ASKED
from wkus_docs.relations import is_no_later, listed_once, number_is_of_the_year, title_speaks_of_the_period
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Procent
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP, _UFP = acts["udpp"], acts["ufp"]
_ZERO = Decimal("0.00")


class SprawozdanieUproszczone19a(Document):
    """Uproszczone sprawozdanie z zadania zleconego bez konkursu (mała dotacja)

    Urzędowy uproszczony wzór: opis wykonania i zestawienie wydatków z dotacji. Wydatki stoją obok kosztów z umowy; program
    liczy różnice, kwotę do zwrotu i jej dzień. Płatności, jeżeli się je poda, drukują się jako załącznik.
    """

    about: ClassVar[About] = About(
        kind="sprawozdanie",
        stages=("9 sprawozdanie i kontrola",),
        author="organizacja pozarządowa",
        legal_basis=(
            LegalBasis(_UDPP["art. 19a ust. 7c"]),
            LegalBasis(_UDPP["art. 18 ust. 1"]),
            LegalBasis(acts["rwz19a"]["zał. 2"]),
            LegalBasis(_UFP["art. 251"]),
        ),
        provenance=(Provenance.STATUTE,),
        sources=(
            "Kopii zał. 2 nie znaleziono; napisy są z pamięci, a ich kolejność, numery i to, czy wzór ma pole terminu zadania, "
            "są niepewne. Pola wspólne porównano z naszym zał. 5 do rozporządzenia poz. 2057, termin i sumę wydatków z decyzją "
            "Wójta Gminy Czarnków z 2021 r., tytuł części II z objaśnieniem wzoru z 2016 r. (powiat mławski). Które oferty "
            "rozlicza się na tym wzorze: strony Województwa Śląskiego i gov.pl. Załącznik z płatnościami jest nasz."
        ),
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    tytul: Tekst
    """Tytuł zadania publicznego"""
    zleceniobiorcy: Annotated[tuple[Sprawozdawca, ...], Fact("organizacja")] = Field(min_length=1)
    """Zleceniobiorca albo Zleceniobiorcy
    Kilku, gdy umowę zawarto na podstawie oferty wspólnej."""
    data_zawarcia_umowy: Data
    """Data zawarcia umowy"""
    numer_umowy: Tekst | None = None
    """Numer umowy
    Puste, gdy go nie nadano."""
    termin: Okres
    """Termin realizacji zadania publicznego
    Jak w umowie."""
    opis_rezultatow: Opis
    """Opis osiągniętych rezultatów
    Rezultaty, skala działań, trwałość, stopień realizacji celu."""
    rezultaty: Annotated[tuple[RezultatZadania, ...], ASKED] = ()
    """Rezultaty z umowy i ich poziom
    Puste tylko wtedy, gdy oferta ich nie podawała."""
    opis_wykonania: Opis
    """Szczegółowy opis wykonania działań
    Co zrobiono, kiedy, gdzie i dla kogo, zgodnie z umową."""
    odstepstwa: Opis | None = None
    """Odstępstwa od umowy z wyjaśnieniem
    Puste, gdy ich nie było."""
    kwota_dotacji: Kwota
    """Dotacja według umowy [zł]"""
    koszty: tuple[KosztZDotacji, ...] = Field(min_length=1)
    """Zestawienie wydatków z dotacji
    Wszystkie koszty z umowy w części z dotacji, także te, na które nic nie wydano."""
    przekazana: Kwota | None = None
    """Otrzymana dotacja [zł]
    Puste: tyle, ile według umowy."""
    odsetki: Kwota | None = None
    """Odsetki bankowe od dotacji [zł]
    Wszystkie uzyskane; 0, gdy ich nie było."""
    inne_przychody: Kwota | None = None
    """Inne przychody z realizacji zadania [zł]
    Wszystkie uzyskane, bez świadczeń od odbiorców; 0, gdy ich nie było."""
    okres_wydatkow: Okres | None = None
    """Termin poniesienia wydatków z dotacji
    Z § 2 umowy; puste, gdy taki jak termin zadania."""
    zwrot: Zwrot | None = None
    """Zwrot niewykorzystanej dotacji
    Puste, gdy niczego nie zwracano albo zwrot jeszcze nie nastąpił."""
    procent_przesuniec: Procent | None = None
    """O ile procent umowa pozwala zwiększyć pojedynczy koszt
    Puste, gdy umowa tego nie mówi."""
    dodatkowe_informacje: Opis | None = None
    """Dodatkowe informacje"""
    platnosci: Annotated[tuple[PlatnoscZDotacji, ...], ASKED] = ()
    """Płatności z dotacji
    Wzór ich nie wymaga; podane drukują się jako załącznik, a program sprawdza ich dni i sumy."""
    data_sprawozdania: DataWydania
    """Data podpisania sprawozdania"""
    data_zlozenia_oferty: Annotated[Data | None, "nie drukuje się"] = None
    """Data złożenia oferty
    Tylko do sprawdzenia wzoru i limitu dotacji; nie drukuje się."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the file's properties."""
        return f"Uproszczone sprawozdanie z realizacji zadania publicznego: {self.tytul}"

    @property
    def autor_dokumentu(self) -> str:
        """Names of those who report."""
        return ", ".join(str(item.nazwa) for item in self.zleceniobiorcy)

    @property
    def data_dokumentu(self) -> date:
        """Day of the report."""
        return self.data_sprawozdania

    @property
    def etykiety(self) -> Annotated[Mapping[str, str], ETYKIETY]:
        """Labels of the official form."""
        return ETYKIETY

    @property
    def dzien_limitu(self) -> date:
        """Day whose limits hold: that of the offer, else that of the agreement."""
        return self.data_zlozenia_oferty or self.data_zawarcia_umowy

    @property
    def termin_wydatkow(self) -> Okres:
        """When the grant is spent: the term of the agreement, else that of the task."""
        return self.okres_wydatkow or self.termin

    @property
    def otrzymana(self) -> Decimal:
        """The grant received: that of the agreement, unless told otherwise."""
        return self.kwota_dotacji if self.przekazana is None else self.przekazana

    @property
    def przychody(self) -> Decimal:
        """Interest and other income together."""
        return (self.odsetki or _ZERO) + (self.inne_przychody or _ZERO)

    @property
    def koszty_umowa(self) -> Decimal:
        """Costs of the agreement."""
        return suma(item.umowa for item in self.koszty)

    @property
    def wykorzystana(self) -> Decimal:
        """What was spent of the grant and its income."""
        return suma(item.wydatek for item in self.koszty)

    @property
    def niewykorzystana(self) -> Decimal:
        """Grant received and its income, less what was spent of them."""
        return self.otrzymana + self.przychody - self.wykorzystana

    @property
    def termin_zwrotu(self) -> date:
        """Last day to give back what is left (UFP art. 251)."""
        koniec = self.termin_wydatkow.do
        return dzien_zwrotu(koniec.year, koniec)

    @property
    def rozliczenie(self) -> tuple[RokRozliczenia, ...]:
        """The one year of the grant, as other reports tell theirs."""
        okres = self.termin_wydatkow
        zwrocona = self.zwrot.kwota if self.zwrot else None
        return (
            RokRozliczenia(
                okres.do.year, okres, self.przychody, self.wykorzystana, zwrocona, self.przekazana
            ),
        )

    @property
    def odstepstwa_kosztow(self) -> tuple[str, ...]:
        """Costs that came out otherwise than agreed, with the difference and its explanation."""
        return odstepstwa_kosztow((f"{number}.", koszt) for number, koszt in enumerate(self.koszty, 1))

    @rule(_UDPP["art. 19a ust. 7c"])
    def _results_are_told(self) -> Findings:
        """Sprawozdanie podaje osiągnięty poziom rezultatów z umowy."""
        if not self.rezultaty:
            yield warning(
                "rezultaty",
                "Nie podano poziomu rezultatów.",
                hint="Pomiń je tylko wtedy, gdy oferta ich nie podawała.",
            )

    _title_speaks_of_the_task = title_speaks_of_the_period("tytul", period="termin")
    _number_is_of_the_year = number_is_of_the_year("numer_umowy", day="data_zawarcia_umowy")
    _each_cost_stands_once = listed_once("koszty.*.nazwa", "Koszt")
    _form_is_in_use = terminy.form_is_in_use
    _is_filed_in_time = terminy.is_filed_in_time
    _task_lies_in_one_budget_year = terminy.task_lies_in_one_budget_year
    _spending_lies_in_one_year = terminy.spending_lies_in_one_year
    _payments_keep_to_the_term = terminy.payments_keep_to_the_term
    _grant_is_a_small_one = kwoty.grant_is_a_small_one
    _costs_are_those_of_the_grant = kwoty.costs_are_those_of_the_grant
    _grant_is_not_overspent = kwoty.grant_is_not_overspent
    _shifts_keep_to_the_agreement = kwoty.shifts_keep_to_the_agreement
    _unspent_grant_is_returned = kwoty.unspent_grant_is_returned
    _payments_make_the_costs = kwoty.payments_make_the_costs
    _offer_comes_first = is_no_later(
        "data_zlozenia_oferty", later="data_zawarcia_umowy", what="Oferta", than="umowa"
    )
    _agreement_comes_first = is_no_later(
        "data_zawarcia_umowy", later="data_sprawozdania", what="Umowa", than="sprawozdanie"
    )
    _payments_come_before = is_no_later(
        "platnosci.*.data", later="data_sprawozdania", what="Płatność", than="sprawozdanie"
    )
    _refund_comes_before = is_no_later(
        "zwrot.data", later="data_sprawozdania", what="Zwrot dotacji", than="sprawozdanie"
    )
