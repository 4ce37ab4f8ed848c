"""What a visit assesses: requirements, indicators, remarks, and the results that follow."""

from datetime import date, timedelta

from pydantic import Field

from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.documents.karta_monitoringu_jakosci.wizyta import (
    PostacKarty,
    StwierdzonaNiezgodnosc,
    UwagaOdbiorcy,
    Wizyta,
)
from wkus_docs.documents.karta_monitoringu_jakosci.wymaganie_oceniane import (
    NA_MINIMUM,
    OcenaZgodnosci,
    WymaganieOceniane,
    WynikGrupy,
    wedlug_grup,
)
from wkus_docs.parts.jakosc.niezgodnosc import ZrodloNiezgodnosci
from wkus_docs.parts.jakosc.pilnosc import Pilnosc
from wkus_docs.parts.jakosc.pomiar_wskaznika import PomiarWskaznika
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.umowa.realizacja_umowy import RealizacjaUmowy
from wkus_docs.polish import organy
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Opis, Tekst


class OcenaWizyty(RealizacjaUmowy):
    """Ocena podczas wizyty"""

    postac: PostacKarty = PostacKarty.KARTA
    """Postać
    „karta” wypełniona albo „formularz” do wypełnienia na miejscu: numery i wymagania są wpisane, oceny puste."""
    numer_aktu: Tekst
    """Numer zarządzenia ze standardem
    W powiecie i w województwie numer uchwały zarządu."""
    data_aktu: Data
    """Data tego zarządzenia"""
    numer_zalacznika: LiczbaDodatnia | None = None
    """Numer załącznika ze standardem
    Puste, gdy zarządzenie ma jeden załącznik."""
    wizyta: Wizyta
    """Wizyta"""
    wymagania: tuple[WymaganieOceniane, ...] = Field(min_length=1)
    """Lista kontrolna
    Wymagania standardu, wszystkie albo te, które wizyta obejmuje."""
    uwagi_odbiorcow: tuple[UwagaOdbiorcy, ...] = ()
    """Uwagi odbiorców"""
    wskazniki: tuple[PomiarWskaznika, ...] = ()
    """Wskaźniki znane w dniu wizyty
    Z katalogu wskaźników jakości."""
    dni_na_plan: LiczbaDodatnia | None = None
    """Ile dni na plan działań naprawczych
    Z umowy albo z katalogu wskaźników; puste: umowa tego nie mówi."""
    wnioski: Opis | None = None
    """Wnioski i dobre praktyki
    Także to, co warto pochwalić."""
    stanowisko: Opis | None = None
    """Stanowisko organizacji
    Puste, gdy nie wniosła uwag do karty."""

    @property
    def akt_wykonawczy(self) -> organy.AktWykonawczy:
        """Words of the act that sets the standard: an order, or a resolution of the board."""
        return organy.akt_wykonawczy(self.jednostka.rodzaj)

    @property
    def czy_formularz(self) -> bool:
        """Whether the blank form is printed."""
        return self.postac.value == PostacKarty.FORMULARZ

    @property
    def oceny(self) -> tuple[OcenaZgodnosci, ...]:
        """All marks to choose from."""
        return tuple(OcenaZgodnosci)

    @property
    def pilnosci(self) -> tuple[Pilnosc, ...]:
        """All urgencies to choose from."""
        return tuple(Pilnosc)

    @property
    def grupy(self) -> tuple[WynikGrupy, ...]:
        """Requirements by group, with results."""
        return wedlug_grup(self.wymagania)

    @property
    def calosc(self) -> WynikGrupy:
        """All requirements together."""
        return WynikGrupy(None, self.wymagania)

    @property
    def wyniki(self) -> tuple[WynikGrupy, ...]:
        """Groups, then all together."""
        return (*self.grupy, self.calosc)

    @property
    def wykres_wynikow(self) -> Chart:
        """Wynik gminy i samoocena organizacji w grupach wymagań"""
        return Chart(
            ChartKind.BARS,
            "Zgodność ze standardem: ocena gminy i samoocena organizacji",
            tuple(item.nazwa for item in self.wyniki),
            (
                Series("ocena gminy", tuple(item.wynik for item in self.wyniki)),
                Series("samoocena organizacji", tuple(item.samoocena for item in self.wyniki)),
            ),
            "% najwyższej oceny",
            ("wszystko na poziomie minimalnym", NA_MINIMUM),
            (0, 100),
        )

    @property
    def niezgodnosci(self) -> tuple[StwierdzonaNiezgodnosc, ...]:
        """Requirements below the minimum."""
        return tuple(
            StwierdzonaNiezgodnosc(
                ZrodloNiezgodnosci.WIZYTA,
                f"karta monitoringu jakości z {data_slownie(self.wizyta.data)}, wymaganie {item.numer}".replace(
                    "\u00a0", " "
                ),
                self.wizyta.data,
                item.pilnosc,
                item.ustalenia,
            )
            for item in self.wymagania
            if item.niezgodne
        )

    @property
    def pilnosc(self) -> Pilnosc | None:
        """The greatest urgency of the shortcomings; None without them."""
        podane = {item.pilnosc for item in self.niezgodnosci}
        return next((item for item in Pilnosc if item in podane), None)

    @property
    def termin_planu(self) -> date | None:
        """Day by which the plan is due; None where none is, or no term is given."""
        if self.dni_na_plan is None or not self.niezgodnosci:
            return None
        return self.wizyta.data + timedelta(days=self.dni_na_plan)

    @property
    def alarmy(self) -> int:
        """How many indicators are yellow or red."""
        return sum(item.sygnal.czy_alarm for item in self.wskazniki)

    @property
    def sygnal(self) -> Sygnal:
        """Signal of the whole list."""
        return self.calosc.sygnal
