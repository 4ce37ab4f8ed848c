"""The report of a task: annex 5 to the regulation on forms, for a budget year or for the whole task."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, Take, error, rule, warning
from wkus_docs.documents.sprawozdanie_z_realizacji.koszt_rozliczony import odstepstwa_kosztow
from wkus_docs.documents.sprawozdanie_z_realizacji.rozliczenie import RozliczenieRoku
from wkus_docs.documents.sprawozdanie_z_realizacji.sprawozdanie import SwiadczeniaPobrane, Wezwanie
from wkus_docs.documents.sprawozdanie_z_realizacji.sprawozdanie_merytoryczne import SprawozdanieMerytoryczne
from wkus_docs.documents.sprawozdanie_z_realizacji.sprawozdanie_zgodnosc import (
    activities_are_described,
    contribution_is_kept,
    fees_are_described,
    filed_in_time,
    income_is_described,
    period_fits,
    public_funders_are_named,
    shifts_keep,
    termin_zlozenia,
    unspent_is_returned,
    years_are_settled,
)
from wkus_docs.documents.sprawozdanie_z_realizacji.zrodla_sprawozdania import (
    Para,
    PlanIWykonanie,
    SumaZrodel,
    Udzial,
)
from wkus_docs.law import acts
from wkus_docs.law.rwz_sprawozdanie import ETYKIETY, WZOR_OD
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Procent
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP, _RWZ, _UFP = acts["udpp"], acts["rwz"], acts["ufp"]


class SprawozdanieZRealizacji(SprawozdanieMerytoryczne, Document):
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

    takes: ClassVar[tuple[Take, ...]] = (
        Take("tytul", "umowa_wieloletnia", "tytul_zadania"),
        Take("zleceniobiorcy.*.nazwa", "umowa_wieloletnia", "zleceniobiorcy.*.nazwa"),
        Take("zleceniobiorcy.*.reprezentanci", "umowa_wieloletnia", "zleceniobiorcy.*.reprezentanci"),
        Take("data_zawarcia_umowy", "umowa_wieloletnia", "data_zawarcia"),
        Take("numer_umowy", "umowa_wieloletnia", "numer_umowy"),
        Take("procent_przesuniec", "umowa_wieloletnia", "procent_przesuniec"),
        Take("termin_zadania", "umowa_wieloletnia", "okres"),
        Take("rezultaty.*.nazwa", "umowa_wieloletnia", "rezultaty.*.nazwa"),
        *(
            Take(f"rozliczenia.*.{field}", "oferta_wieloletnia", f"kosztorys.wedlug_lat.*.{value}")
            for field, value in (
                ("rok", "rok"),
                ("dzialania.*.nazwa", "dzialania.*.nazwa"),
                ("dzialania.*.koszty.*.nazwa", "dzialania.*.koszty.*.nazwa"),
                ("dzialania.*.koszty.*.umowa", "dzialania.*.koszty.*.kwota"),
                ("koszty_administracyjne.*.nazwa", "koszty_administracyjne.*.nazwa"),
                ("koszty_administracyjne.*.umowa", "koszty_administracyjne.*.kwota"),
            )
        ),
    )

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
    procent_przesuniec: Procent
    """Dopuszczalne zwiększenie pojedynczego kosztu [%]
    Z § 5 umowy."""
    dodatkowe_informacje: Opis | None = None
    """Dodatkowe informacje (III)"""
    data_sprawozdania: Data
    """Data podpisania sprawozdania"""

    termin_zadania: Annotated[Okres, "nie drukuje się"]
    """Termin realizacji zadania według umowy
    Tylko do sprawdzenia; nie drukuje się."""
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
        return tuple(i for i in self.rozliczenia if i.dotacja.okres_wydatkow.do.toordinal() <= koniec)

    @property
    def otwarte(self) -> tuple[RozliczenieRoku, ...]:
        """Years in which the grant may still be spent."""
        return tuple(item for item in self.rozliczenia if item not in self.zamkniete)

    @rule(_RWZ["zał. 5"])
    def _form_is_in_use(self) -> Findings:
        """W dniu sprawozdania używa się tego wzoru, a umowa jest wcześniejsza."""
        if self.data_sprawozdania < WZOR_OD:
            yield error(
                "data_sprawozdania", f"Wzór stosuje się od {data_slownie(WZOR_OD)}.", hint="Popraw datę."
            )
        if self.data_sprawozdania < self.data_zawarcia_umowy:
            yield error(
                "data_zawarcia_umowy",
                f"Umowę zawarto {data_slownie(self.data_zawarcia_umowy)}, po dacie sprawozdania.",
                hint="Popraw jedną z dat.",
            )

    @rule(_UDPP["art. 18 ust. 1"], _RWZ["zał. 3 § 9"])
    def _is_filed_in_time(self) -> Findings:
        """Sprawozdanie podpisano po okresie i w terminie."""
        termin = termin_zlozenia(self.okres, koncowe=self.koncowe, wezwanie=self.wezwanie)
        yield from filed_in_time(self.data_sprawozdania, self.okres, termin)

    @rule(_UDPP["art. 18 ust. 2"])
    def _period_is_a_budget_year(self) -> Findings:
        """Częściowe obejmuje rok budżetowy, końcowe sięga końca zadania."""
        yield from period_fits(
            self.okres,
            self.termin_zadania,
            koncowe=self.koncowe,
            na_wezwanie=self.wezwanie is not None,
        )

    @rule(_RWZ["zał. 5 część II.1"])
    def _every_year_is_settled(self) -> Findings:
        """Każdy rok okresu ma swoje rozliczenie."""
        yield from years_are_settled(self.rozliczenia, self.okres)

    @rule(_RWZ["zał. 3 § 5"])
    def _shifts_keep_to_the_agreement(self) -> Findings:
        """Żaden koszt z dotacji nie wzrósł ponad procent z umowy."""
        yield from shifts_keep(self.rozliczenia, self.procent_przesuniec)

    @rule(_RWZ["zał. 3 § 3"], _UFP["art. 252 ust. 3"])
    def _own_contribution_is_kept(self) -> Findings:
        """Inne środki i wkład nie zmalały w stosunku do wydanej dotacji."""
        yield from contribution_is_kept(self.zrodla, w_toku=bool(self.otwarte))

    @rule(_UFP["art. 251 ust. 1"], _UFP["art. 251 ust. 3"], _UFP["art. 251 ust. 5"])
    def _unspent_grant_is_returned(self) -> Findings:
        """Niewykorzystaną dotację zwrócono w terminie i w całości."""
        for index, rok in enumerate(self.rozliczenia):
            if rok in self.zamkniete:
                yield from unspent_is_returned(index, rok, self.data_sprawozdania)

    @rule(_UDPP["art. 18 ust. 4"], _RWZ["zał. 5 część I.2"])
    def _activities_are_described(self) -> Findings:
        """Działania z rozliczenia są opisane, razem z wkładem osobowym i rzeczowym."""
        yield from activities_are_described(self.dzialania, self.rozliczenia)
        if self.zrodla.wklad.wydatki and not any(item.wklad for item in self.dzialania):
            yield warning(
                "dzialania",
                f"Wkład osobowy i rzeczowy to {kwota_zapis(self.zrodla.wklad.wydatki)}, a żadne działanie go "
                "nie opisuje.",
                hint="Dopisz „wklad: …” przy działaniach.",
            )

    @rule(_RWZ["zał. 5 część II.2"])
    def _public_funders_are_named(self) -> Findings:
        """Przy środkach z innych źródeł publicznych podano, kto je przekazał."""
        yield from public_funders_are_named(self.zrodla, self.organy_publiczne)

    @rule(_RWZ["zał. 5 część II.3"])
    def _income_is_described(self) -> Findings:
        """Inne przychody są opisane."""
        yield from income_is_described(self.rozliczenia, self.opis_innych_przychodow)

    @rule(_RWZ["zał. 5 część II.4"])
    def _fees_are_described(self) -> Findings:
        """Świadczenia od odbiorców są opisane, a wydano z nich najwyżej tyle, ile pobrano."""
        yield from fees_are_described(self.zrodla, self.swiadczenia)
