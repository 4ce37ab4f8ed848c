"""Wieloletni plan finansowy kontraktu."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.analiza.brak import suma
from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.document import About, Document, LegalBasis, Model, Provenance, warning
from wkus_docs.documents.plan_finansowy_kontraktu import reguly
from wkus_docs.documents.plan_finansowy_kontraktu.fakty import FACTS
from wkus_docs.documents.plan_finansowy_kontraktu.plan_kontraktu import (
    PrognozaKontraktu,
    RokPlanu,
    TranszaPlanu,
    Waloryzacja,
    ZawartaUmowa,
)
from wkus_docs.documents.plan_finansowy_kontraktu.wynik_planu import (
    ZRODLA,
    WierszPlanu,
    WierszTranszy,
    WynikLimitu,
    WynikWaloryzacji,
)
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.badanie.braki_analizy import data_are_complete
from wkus_docs.parts.badanie.wynik_wariantu import procent, zlote
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.parts.pieniadze.dotacja import dzien_zwrotu, instalments_follow_the_agreement
from wkus_docs.parts.pieniadze.kwoty import each_year_has_its_amount
from wkus_docs.parts.pieniadze.prognoza import forecast_precedes
from wkus_docs.parts.pieniadze.przedsiewziecie import PozycjaKlasyfikacji, classification_has_its_shape
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.zespol import OsobaZespolu
from wkus_docs.parts.umowa.forma_zlecenia import form_agrees_with_the_money
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import title_speaks_of_the_period, written_without_quotes
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tekst import Opis, Tekst

_UFP = acts["ufp"]


class PlanFinansowyKontraktu(Document):
    """Wieloletni plan finansowy kontraktu

    Pieniądze umowy w jednej tabeli: źródła w kolejnych latach, transze z terminami i warunkami, zgodność z
    limitami wieloletniej prognozy finansowej, skutek waloryzacji i rezerwa na nią. Sumy, udziały i różnice
    liczy program. Czego nie wiadomo, to stoi w wynikach jako „brak danych”.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("rada",)

    about: ClassVar[About] = About(
        kind="zestawienie",
        stages=("4 uchwały", "5 konkurs", "6 ocena", "7 umowa"),
        author="skarbnik z organizacją",
        legal_basis=(
            *(LegalBasis(_UFP[f"art. 221 ust. 3 pkt {punkt}"]) for punkt in ("2", "3")),
            LegalBasis(_UFP["art. 226 ust. 3"]),
            LegalBasis(_UFP["art. 228 ust. 1"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        models=(Model.EFEKTYWNOSC,),
        sources="Wzoru urzędowego nie ma, układ jest własny. Limity, limit zobowiązań i upoważnienie według "
        "art. 226 i 228, transze i ich termin według art. 221 ustawy o finansach publicznych. Próg i pułap "
        "waloryzacji oraz rezerwa na nią to nasza propozycja, nie przepis.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS
    also_after: ClassVar[tuple[str, ...]] = ("umowa_wieloletnia",)

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    tytul_zadania: Tekst
    """Tytuł zadania publicznego"""
    forma: Forma
    """Forma zlecenia
    powierzenie albo wspieranie."""
    okres: Okres
    """Termin realizacji zadania"""
    zleceniobiorcy: tuple[Tekst, ...] = ()
    """Zleceniobiorca
    Nazwy organizacji; puste, dopóki jej nie wybrano."""
    umowa: ZawartaUmowa | None = None
    """Umowa
    Puste, dopóki jej nie zawarto."""
    kwota_dotacji: Kwota
    """Dotacja na wszystkie lata [zł]
    Z umowy, a przed jej zawarciem z uchwały albo ogłoszenia."""
    lata: tuple[RokPlanu, ...] = Field(min_length=1)
    """Plan na kolejne lata"""
    prognoza: PrognozaKontraktu | None = None
    """Przedsięwzięcie w wieloletniej prognozie finansowej
    Puste, dopóki rada go nie ujęła."""
    klasyfikacja: tuple[PozycjaKlasyfikacji, ...] = ()
    """Klasyfikacja budżetowa"""
    transze: tuple[TranszaPlanu, ...] = Field(min_length=1)
    """Transze dotacji"""
    waloryzacja: Waloryzacja | None = None
    """Waloryzacja dotacji
    Puste, gdy umowa jej nie przewiduje."""
    uwagi: Opis | None = None
    """Uwagi do planu"""
    uzgodnili: tuple[OsobaZespolu, ...] = ()
    """Plan uzgodnili
    Skarbnik i osoby z organizacji."""
    data_planu: DataWydania
    """Data planu"""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Wieloletni plan finansowy: {self.tytul_zadania}"

    @property
    def autor_dokumentu(self) -> str:
        """The office."""
        return self.jednostka.urzad.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the plan."""
        return self.data_planu

    @property
    def dotacja(self) -> Decimal | None:
        """Grant of all years."""
        return suma(rok.dotacja for rok in self.lata)

    @property
    def koszt(self) -> Decimal | None:
        """Cost of the task: all sources of all years."""
        return suma(rok.razem for rok in self.lata)

    @property
    def wedlug_terminow(self) -> tuple[TranszaPlanu, ...]:
        """Instalments in the order of their days."""
        if all(isinstance(transza.termin, date) for transza in self.transze):
            return tuple(sorted(self.transze, key=lambda transza: transza.termin))
        return self.transze

    def transze_roku(self, rok: int) -> Decimal:
        """Sum of the instalments of a year."""
        return suma(t.kwota for t in self.transze if t.termin.year == rok) or Decimal("0.00")

    @property
    def terminy_zwrotu(self) -> tuple[str, ...]:
        """„za 2027 r. do 31 stycznia 2028 r.” for every year: when what was not used is given back."""
        konce = ((rok.rok, min(self.okres.do, date(rok.rok, 12, 31))) for rok in self.lata)
        return tuple(f"za {rok} r. do {data_slownie(dzien_zwrotu(rok, koniec))}" for rok, koniec in konce)

    @property
    def kolumny(self) -> tuple[str, ...]:
        """Headings of the columns of the table of sources, after the first."""
        return (*(f"{rok.rok} r. [zł]" for rok in self.lata), "Razem [zł]", "Udział")

    @property
    def zrodla(self) -> tuple[WierszPlanu, ...]:
        """Sources by year, and their sum."""
        wiersze = (WierszPlanu(nazwa, kwota, self.lata) for nazwa, kwota in ZRODLA)
        return (*wiersze, WierszPlanu("Razem", lambda rok: rok.razem, self.lata, czy_suma=True))

    @property
    def udzialy_dotacji(self) -> tuple[str, ...]:
        """Share of the grant in every year, and in all of them; the last column has none."""
        return (*(procent(rok.udzial_dotacji) for rok in self.lata), procent(self.zrodla[0].udzial), "–")

    @property
    def limity(self) -> tuple[WynikLimitu, ...]:
        """Conformity with the forecast, year by year."""
        return tuple(WynikLimitu(rok) for rok in self.lata)

    @property
    def razem_limity(self) -> tuple[str, str, str]:
        """Grant, limit and room of all years."""
        return (
            zlote(self.dotacja),
            zlote(suma(rok.limit for rok in self.lata)),
            zlote(suma(rok.zapas for rok in self.lata)),
        )

    @property
    def terminarz(self) -> tuple[WierszTranszy, ...]:
        """Instalments in order, with a running total."""
        transze = self.wedlug_terminow
        return tuple(
            WierszTranszy(transza, suma(item.kwota for item in transze[: numer + 1]))
            for numer, transza in enumerate(transze)
        )

    @property
    def skutki_waloryzacji(self) -> tuple[WynikWaloryzacji, ...]:
        """Cost of valorisation, year by year; nothing where there is none."""
        if self.waloryzacja is None:
            return ()
        return tuple(
            WynikWaloryzacji(rok, self.waloryzacja, self.lata[:numer]) for numer, rok in enumerate(self.lata)
        )

    @property
    def wykres_kosztu(self) -> Chart:
        """Wykres dotacji i kosztu zadania w latach."""
        return Chart(
            ChartKind.COLUMNS,
            "Dotacja i koszt zadania w latach",
            tuple(f"{rok.rok} r." for rok in self.lata),
            (
                Series("dotacja", tuple(rok.dotacja for rok in self.lata)),
                Series("koszt zadania razem", tuple(rok.razem for rok in self.lata)),
            ),
            "zł",
        )

    @property
    def braki(self) -> tuple[str, ...]:
        """What is not known, year by year."""
        zrodla = ((nazwa.lower(), kwota) for nazwa, kwota in ZRODLA)
        potrzebne = [*zrodla, ("limit w prognozie", lambda rok: rok.limit)]
        if self.waloryzacja:
            potrzebne += [("wzrost cen", lambda rok: rok.wskaznik_cen), ("rezerwa", lambda rok: rok.rezerwa)]
        nieznane = (
            (rok.rok, [nazwa for nazwa, wartosc in potrzebne if wartosc(rok) is None]) for rok in self.lata
        )
        return tuple(f"{rok} r.: {', '.join(nazwy)}" for rok, nazwy in nieznane if nazwy)

    _every_year_is_planned = each_year_has_its_amount("lata", years="okres.lata")
    _years_make_the_grant = reguly.years_make_the_grant
    _grant_stays_within_commitments = reguly.grant_stays_within_commitments
    _instalments_make_the_grant_of_each_year = reguly.instalments_make_the_grant_of_each_year
    _instalments_fall_within_the_task = reguly.instalments_fall_within_the_task
    _instalments_follow_the_agreement = instalments_follow_the_agreement(
        "transze.*.termin", agreement="umowa.data_zawarcia"
    )
    _a_year_is_settled_before_the_next = reguly.a_year_is_settled_before_the_next
    _forecast_precedes_the_agreement = forecast_precedes(
        "umowa.data_zawarcia",
        forecast="prognoza.data_uchwaly",
        what="umowa",
        found=warning,
    )
    _form_agrees_with_the_money = form_agrees_with_the_money(reguly.other_sources, at="forma")
    _payments_of_recipients_are_paid_activity = reguly.payments_of_recipients_are_paid_activity
    _data_are_complete = data_are_complete("braki", at="lata")
    _reserve_covers_valorisation = reguly.reserve_covers_valorisation
    _classification_has_its_shape = classification_has_its_shape(
        "klasyfikacja", year=lambda plan: max(item.rok for item in plan.lata)
    )
    _title_speaks_of_the_task = title_speaks_of_the_period("tytul_zadania", period="okres")
    _title_has_no_quotes = written_without_quotes("tytul_zadania")
