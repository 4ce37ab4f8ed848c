"""The financial plan of an agreement as data: its task, years, instalments and forecast, and how they agree."""

from datetime import date
from decimal import Decimal

from pydantic import Field

from wkus_docs.analiza.brak import suma
from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.documents.plan_finansowy_kontraktu.plan_kontraktu import (
    PrognozaKontraktu,
    RokPlanu,
    TranszaPlanu,
    Waloryzacja,
    ZawartaUmowa,
)
from wkus_docs.law import acts
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.parts.pieniadze.dotacja import dzien_zwrotu
from wkus_docs.parts.pieniadze.kwoty import years_match
from wkus_docs.parts.pieniadze.przedsiewziecie import PozycjaKlasyfikacji
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tekst import Opis, Tekst

_UFP, _UDPP = acts["ufp"], acts["udpp"]


class PlanLat(Part):
    """Plan finansowy na lata"""

    jednostka: Jednostka
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
    prognoza: PrognozaKontraktu
    """Przedsięwzięcie w wieloletniej prognozie finansowej"""
    klasyfikacja: tuple[PozycjaKlasyfikacji, ...] = Field(min_length=1)
    """Klasyfikacja budżetowa"""
    transze: tuple[TranszaPlanu, ...] = Field(min_length=1)
    """Transze dotacji"""
    waloryzacja: Waloryzacja | None = None
    """Waloryzacja dotacji
    Puste, gdy umowa jej nie przewiduje."""
    uwagi: Opis | None = None
    """Uwagi do planu"""

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

    @rule(_UFP["art. 221 ust. 3 pkt 2"])
    def _every_year_is_planned(self) -> Findings:
        """Każdy rok zadania ma swój wiersz planu, i tylko one."""
        yield from years_match(self.lata, self.okres.lata, "lata")

    @rule(_UFP["art. 221 ust. 3 pkt 2"])
    def _years_make_the_grant(self) -> Findings:
        """Dotacje lat dają razem dotację z umowy."""
        if self.dotacja is not None and self.dotacja != self.kwota_dotacji:
            yield error(
                "kwota_dotacji",
                f"Dotacje lat dają razem {kwota_zapis(self.dotacja)}, a dotacja wynosi "
                f"{kwota_zapis(self.kwota_dotacji)} "
                f"(różnica {kwota_zapis(abs(self.dotacja - self.kwota_dotacji))}).",
                hint="Popraw lata albo kwotę z umowy.",
            )

    @rule(_UFP["art. 226 ust. 3 pkt 5"])
    def _grant_stays_within_commitments(self) -> Findings:
        """Dotacja wszystkich lat mieści się w limicie zobowiązań."""
        limit = self.prognoza.limit_zobowiazan
        if limit is not None and self.dotacja is not None and self.dotacja > limit:
            yield error(
                ("prognoza", "limit_zobowiazan"),
                f"Dotacja na wszystkie lata ({kwota_zapis(self.dotacja)}) przekracza limit zobowiązań "
                f"({kwota_zapis(limit)}) o {kwota_zapis(self.dotacja - limit)}.",
                hint="Zmniejsz dotację albo poczekaj na zmianę prognozy przez radę.",
            )

    @rule(_UFP["art. 221 ust. 3 pkt 2"])
    def _instalments_make_the_grant_of_each_year(self) -> Findings:
        """Transze roku dają razem dotację na ten rok."""
        for index, rok in enumerate(self.lata):
            transze = self.transze_roku(rok.rok)
            if rok.dotacja is not None and transze != rok.dotacja:
                yield error(
                    ("lata", index, "dotacja"),
                    f"Transze w {rok.rok} r. dają razem {kwota_zapis(transze)}, a dotacja to "
                    f"{kwota_zapis(rok.dotacja)}.",
                    hint="Popraw kwoty albo terminy transz.",
                )

    @rule(_UFP["art. 221 ust. 3 pkt 3"])
    def _instalments_fall_within_the_task(self) -> Findings:
        """Transze przekazuje się po zawarciu umowy, a przed końcem zadania."""
        for index, transza in enumerate(self.transze):
            loc = ("transze", index, "termin")
            if transza.termin > self.okres.do:
                yield error(
                    loc,
                    f"Transza ma termin {data_slownie(transza.termin)}, po zakończeniu zadania "
                    f"({data_slownie(self.okres.do)}).",
                    hint="Podaj wcześniejszy dzień.",
                )
            elif self.umowa is not None and transza.termin < self.umowa.data_zawarcia:
                yield error(
                    loc,
                    f"Transza ma termin {data_slownie(transza.termin)}, przed zawarciem umowy "
                    f"({data_slownie(self.umowa.data_zawarcia)}).",
                    hint="Podaj dzień po zawarciu umowy.",
                )

    @rule(_UFP["art. 251 ust. 1"])
    def _a_year_is_settled_before_the_next(self) -> Findings:
        """Pierwszą transzę kolejnego roku przekazuje się po dniu zwrotu za rok poprzedni."""
        for index, transza in enumerate(self.transze):
            rok = transza.termin.year
            zwrot = dzien_zwrotu(rok - 1, date(rok - 1, 12, 31))
            if rok > self.okres.od.year and transza.termin <= zwrot:
                yield warning(
                    ("transze", index, "termin"),
                    f"Transza ma termin {data_slownie(transza.termin)}, a dotację za {rok - 1} r. zwraca się "
                    f"do {data_slownie(zwrot)}",
                    hint="Przesuń termin tak, by najpierw rozliczyć rok poprzedni.",
                )

    @rule(_UFP["art. 228 ust. 1"])
    def _forecast_precedes_the_agreement(self) -> Findings:
        """Uchwałę w sprawie prognozy podjęto przed zawarciem umowy."""
        if self.umowa is not None and self.prognoza.data_uchwaly > self.umowa.data_zawarcia:
            yield error(
                ("prognoza", "data_uchwaly"),
                f"Uchwałę podjęto {data_slownie(self.prognoza.data_uchwaly)}, a umowę zawarto "
                f"{data_slownie(self.umowa.data_zawarcia)}.",
                hint="Zawrzyj umowę po podjęciu uchwały.",
            )

    @rule(_UDPP["art. 5 ust. 4"])
    def _form_agrees_with_the_money(self) -> Findings:
        """Powierzenie finansuje całość zadania, wspieranie jego część."""
        if self.koszt is None or self.dotacja is None:
            return
        inne = self.koszt - self.dotacja
        if self.forma is Forma.POWIERZENIE and inne:
            yield warning(
                "forma",
                f"Przy powierzeniu dotacja finansuje całość zadania, a inne źródła dają {kwota_zapis(inne)}.",
                hint="Zmień formę na „wspieranie” albo popraw źródła.",
            )
        if self.forma is Forma.WSPIERANIE and not inne:
            yield warning(
                "forma",
                "Przy wspieraniu dotacja finansuje część zadania, a innych źródeł nie ma.",
                hint="Dopisz środki albo wkład organizacji albo zmień formę na „powierzenie”.",
            )

    @rule(_UDPP["art. 8"])
    def _payments_of_recipients_are_paid_activity(self) -> Findings:
        """O wpłatach odbiorców wiadomo, że są działalnością odpłatną pożytku publicznego."""
        lata = [str(rok.rok) for rok in self.lata if rok.wplaty_odbiorcow]
        if lata:
            yield warning(
                "lata",
                f"Plan przewiduje wpłaty odbiorców (lata: {', '.join(lata)}).",
                hint="Sprawdź, czy oferta je zapowiada, a organizacja prowadzi działalność odpłatną.",
            )
