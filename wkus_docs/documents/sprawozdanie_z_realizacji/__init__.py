"""The report of a task: annex 5 to the regulation on forms, for a budget year or for the whole task."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, LegalBasis, Provenance
from wkus_docs.documents.sprawozdanie_z_realizacji import kwoty, opisy, terminy
from wkus_docs.documents.sprawozdanie_z_realizacji.fakty import FACTS
from wkus_docs.documents.sprawozdanie_z_realizacji.rodzaj import RodzajSprawozdania, Wezwanie
from wkus_docs.documents.sprawozdanie_z_realizacji.rozliczenie import RozliczenieRoku
from wkus_docs.documents.sprawozdanie_z_realizacji.wykonanie_zadania import (
    RezultatOsiagniety,
    SwiadczeniaPobrane,
    WykonaneDzialanie,
)
from wkus_docs.documents.sprawozdanie_z_realizacji.zrodla_sprawozdania import (
    Para,
    PlanIWykonanie,
    SumaZrodel,
    Udzial,
)
from wkus_docs.fact import Fact, Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.law.rwz_sprawozdanie import ETYKIETY
from wkus_docs.parts.konkurs.oferta import CytatWNaglowku
from wkus_docs.parts.pieniadze.koszt_rozliczony import odstepstwa_kosztow
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.wzor_urzedowy import form_is_in_use
from wkus_docs.parts.umowa.sprawozdawca import Sprawozdawca
from wkus_docs.relations import is_no_later, number_is_of_the_year, title_speaks_of_the_period
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Procent
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP, _RWZ, _UFP = acts["udpp"], acts["rwz"], acts["ufp"]


class SprawozdanieZRealizacji(Document):
    """Sprawozdanie z wykonania zadania publicznego

    Urzędowy wzór: częściowe (za rok budżetowy albo na wezwanie) i końcowe. Wydatki każdego roku stoją obok
    kosztów z umowy; program liczy różnice, udziały, kwotę do zwrotu i jej dzień.
    """

    about: ClassVar[About] = About(
        kind="sprawozdanie",
        stages=("9 sprawozdanie i kontrola",),
        author="organizacja pozarządowa",
        legal_basis=(LegalBasis(_UDPP["art. 18"]), LegalBasis(_RWZ["zał. 5"]), LegalBasis(_UFP["art. 251"])),
        provenance=(Provenance.STATUTE,),
        sources=(
            "Kopii zał. 5 nie znaleziono; napisy są z pamięci. Pouczenie, nagłówek i pole I.1 porównano "
            "z wypełnionym wzorem zał. 6 do tego rozporządzenia (lexspace.net), pouczenie i nagłówek także ze "
            "wzorem z 2016 r. (strona „Barki” w Drezdenku, docplayer.pl). Pola II.2 (układ sum), II.3, "
            "przypisy i pouczenie końcowe są niepewne."
        ),
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    cytat_w_naglowku: CytatWNaglowku = CytatWNaglowku.Z_FORMULARZA
    """Dziennik Ustaw w nagłówku
    „z formularza” (jak we wzorze) albo „aktualny” (na dzień sprawozdania)."""
    rodzaj: RodzajSprawozdania
    """Rodzaj sprawozdania
    „częściowe” albo „końcowe”."""
    okres: Okres
    """Okres, za jaki jest składane sprawozdanie
    Częściowe: w jednym roku budżetowym. Końcowe: do końca zadania."""
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
    opis_rezultatow: Opis
    """Opis osiągniętych rezultatów (I.1)
    Rezultaty, skala działań, trwałość, stopień realizacji celu."""
    rezultaty: tuple[RezultatOsiagniety, ...] = ()
    """Rezultaty z umowy i ich poziom (I.1)
    Puste tylko wtedy, gdy umowa ich nie wymagała."""
    dzialania: tuple[WykonaneDzialanie, ...] = Field(min_length=1)
    """Wykonanie poszczególnych działań (I.2)"""
    rozliczenia: tuple[RozliczenieRoku, ...] = Field(min_length=1)
    """Rozliczenie wydatków (II.1, II.2)
    Osobno każdy rok okresu."""
    organy_publiczne: Tekst | None = None
    """Kto przekazał środki z innych źródeł publicznych (II.2, 2.3)
    Nazwy organów lub jednostek."""
    opis_innych_przychodow: Opis | None = None
    """Inne przychody (II.3)
    Przychody nieprzewidziane w umowie."""
    swiadczenia: SwiadczeniaPobrane | None = None
    """Świadczenia pieniężne pobrane od odbiorców (II.4)"""
    procent_przesuniec: Procent | None = None
    """Dopuszczalne zwiększenie pojedynczego kosztu [%]
    Z § 5 umowy; puste, gdy umowa o tym nie mówi."""
    dodatkowe_informacje: Opis | None = None
    """Dodatkowe informacje (III)"""
    data_sprawozdania: DataWydania
    """Data podpisania sprawozdania"""
    termin_zadania: Annotated[Okres, "nie drukuje się"]
    """Termin realizacji zadania według umowy
    Tylko do sprawdzenia; nie drukuje się."""
    data_ogloszenia_konkursu: Annotated[Data | None, "nie drukuje się"] = None
    """Data ogłoszenia konkursu
    Tylko do sprawdzenia, który wzór się stosuje; nie drukuje się."""
    wezwanie: Wezwanie | None = None
    """Wezwanie do złożenia sprawozdania częściowego
    Tylko do sprawdzenia; nie drukuje się. Puste, gdy sprawozdanie jest za rok budżetowy albo końcowe."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the file's properties; says aloud which kind was chosen."""
        return f"Sprawozdanie {self.rodzaj.etykieta} z wykonania zadania publicznego: {self.tytul}"

    @property
    def data_dokumentu(self) -> date:
        """Day of the report."""
        return self.data_sprawozdania

    @property
    def etykiety(self) -> Annotated[Mapping[str, str], ETYKIETY]:
        """Labels of the official form."""
        return ETYKIETY

    @property
    def zrodla(self) -> SumaZrodel:
        """Sources of all years of the report (II.2)."""
        return SumaZrodel(tuple(item.zrodla for item in self.rozliczenia))

    @property
    def udzial_dotacji(self) -> Udzial:
        """Point 4: share of the grant in all costs."""
        return Udzial(self.zrodla.kwota_dotacji, self.zrodla.razem)

    @property
    def udzial_srodkow(self) -> Udzial:
        """Point 5: other money against the grant of the agreement and the grant received."""
        return Udzial(self.zrodla.inne_srodki, self._otrzymana)

    @property
    def udzial_wkladu(self) -> Udzial:
        """Point 6: work and things against the grant of the agreement and the grant received."""
        return Udzial(self.zrodla.wklad, self._otrzymana)

    @property
    def _otrzymana(self) -> Para:
        return Para(
            tuple(
                PlanIWykonanie.model_construct(umowa=rok.zrodla.dotacja.umowa, wydatki=rok.dotacja.przekazana)
                for rok in self.rozliczenia
            )
        )

    @property
    def odstepstwa(self) -> tuple[str, ...]:
        """Costs that came out otherwise than agreed, with the difference and its explanation."""
        many = len(self.rozliczenia) > 1
        return tuple(
            f"{rok.rok}: {zdanie}" if many else zdanie
            for rok in self.rozliczenia
            for zdanie in odstepstwa_kosztow(rok.pozycje)
        )

    @property
    def zamkniete(self) -> tuple[RozliczenieRoku, ...]:
        """Years whose time for spending the grant ended within the period: what is left goes back."""
        koniec = self.okres.do.toordinal()  # in a draft without that day the answer is not known
        return tuple(i for i in self.rozliczenia if i.koniec_wydatkow.toordinal() <= koniec)

    @property
    def otwarte(self) -> tuple[RozliczenieRoku, ...]:
        """Years in which the grant may still be spent."""
        return tuple(item for item in self.rozliczenia if item not in self.zamkniete)

    @property
    def autor_dokumentu(self) -> str:
        """Names of those who report."""
        return ", ".join(str(item.nazwa) for item in self.zleceniobiorcy)

    @property
    def aktualny_cytat(self) -> bool:
        """Whether the heading cites the journal of the day of the report."""
        return self.cytat_w_naglowku == CytatWNaglowku.AKTUALNY

    @property
    def koncowe(self) -> bool:
        """Whether this is the final report."""
        return {RodzajSprawozdania.CZESCIOWE: False, RodzajSprawozdania.KONCOWE: True}[self.rodzaj]

    _title_speaks_of_the_task = title_speaks_of_the_period("tytul", period="termin_zadania")
    _number_is_of_the_year = number_is_of_the_year("numer_umowy", day="data_zawarcia_umowy")
    _results_are_told = opisy.results_are_told
    _form_is_in_use = form_is_in_use(
        "data_ogloszenia_konkursu",
        otherwise="data_zawarcia_umowy",
        what="umowę zawarto",
    )
    _follows_the_agreement = terminy.follows_the_agreement
    _is_filed_in_time = terminy.is_filed_in_time
    _period_lies_within_the_task = terminy.period_lies_within_the_task
    _period_is_a_budget_year = terminy.period_is_a_budget_year
    _every_year_is_settled = terminy.every_year_is_settled
    _shifts_keep_to_the_agreement = kwoty.shifts_keep_to_the_agreement
    _own_contribution_is_kept = kwoty.own_contribution_is_kept
    _unspent_grant_is_returned = kwoty.unspent_grant_is_returned
    _activities_are_described = opisy.activities_are_described
    _public_funders_are_named = opisy.public_funders_are_named
    _income_is_described = opisy.income_is_described
    _fees_are_described = opisy.fees_are_described
    _fees_cover_the_spending = opisy.fees_cover_the_spending
    _refund_comes_before = is_no_later(
        "rozliczenia.*.dotacja.zwrot.data",
        later="data_sprawozdania",
        what="Zwrot dotacji",
        than="sprawozdanie",
    )
