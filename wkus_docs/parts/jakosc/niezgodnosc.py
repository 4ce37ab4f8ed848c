"""A non-conformity and what mends it: source, cause, actions, verification."""

from datetime import date

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.jakosc.dzialanie_terminowe import DzialanieTerminowe
from wkus_docs.parts.jakosc.pilnosc import Pilnosc
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.jakosc.ustalenia_kontroli import days_for_recommendations
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor


class ZrodloNiezgodnosci(Wybor):
    """Where a non-conformity came to light."""

    WIZYTA = "wizyta", "wizyta monitorująca"
    KONTROLA = "kontrola", "kontrola"
    ANKIETA = "ankieta", "ankieta odbiorców"
    WSKAZNIK = "wskaznik", "wskaźnik"
    SKARGA = "skarga", "skarga albo uwaga odbiorcy"
    PRZEGLAD = "przeglad", "wspólny przegląd umowy"
    WLASNE = "wlasne", "własne spostrzeżenie organizacji"


class WynikSprawdzenia(Wybor):
    """Whether an action worked."""

    SKUTECZNE = "skuteczne", "skuteczne"
    CZESCIOWO = "czesciowo", "częściowo skuteczne"
    NIESKUTECZNE = "nieskuteczne", "nieskuteczne"


_SYGNAL_WYNIKU = {
    WynikSprawdzenia.SKUTECZNE: Sygnal.ZIELONY,
    WynikSprawdzenia.CZESCIOWO: Sygnal.ZOLTY,
    WynikSprawdzenia.NIESKUTECZNE: Sygnal.CZERWONY,
}


class Sprawdzenie(Part):
    """Sprawdzenie skuteczności"""

    data: Data
    """Data sprawdzenia"""
    sprawdzajacy: Tekst
    """Kto sprawdził
    Imię, nazwisko i funkcja; inna osoba niż odpowiedzialna za działanie."""
    wynik: WynikSprawdzenia
    """Wynik
    skuteczne, częściowo skuteczne albo nieskuteczne."""
    opis: Tekst
    """Na jakiej podstawie"""


class DzialanieNaprawcze(DzialanieTerminowe):
    """Działanie naprawcze"""

    miernik: Tekst
    """Miernik
    Po czym poznać, że się udało."""
    sprawdzenie: Sprawdzenie | None = None
    """Sprawdzenie skuteczności
    Puste, dopóki nikt nie sprawdził."""

    def sygnal(self, na_dzien: date, dni_ostrzezenia: int) -> Sygnal:
        """Result of the verification; before it yellow when done, else that of the term."""
        if self.sprawdzenie is not None:
            return _SYGNAL_WYNIKU[self.sprawdzenie.wynik]
        return Sygnal.ZOLTY if self.wykonane else self.sygnal_terminu(na_dzien, dni_ostrzezenia)

    @property
    def nieskuteczne(self) -> bool:
        """Whether it was verified and did not work."""
        return self.sprawdzenie is not None and self.sprawdzenie.wynik.value == WynikSprawdzenia.NIESKUTECZNE

    @rule()
    def _only_the_done_is_verified(self) -> Findings:
        """Sprawdza się to, co wykonano, nie wcześniej niż w dniu wykonania."""
        if self.sprawdzenie is None:
            return
        if not self.wykonane:
            yield error(
                "sprawdzenie",
                f"Skuteczność sprawdzono, a działanie ma stan „{self.status.etykieta}”.",
                hint="Popraw stan albo usuń sprawdzenie.",
            )
        elif self.data_wykonania is not None and self.sprawdzenie.data < self.data_wykonania:
            yield error(
                ("sprawdzenie", "data"),
                f"Sprawdzono {data_slownie(self.sprawdzenie.data)}, a wykonano "
                f"{data_slownie(self.data_wykonania)}",
                hint="Popraw jedną z dat.",
            )

    @rule()
    def _another_person_verifies(self) -> Findings:
        """Skuteczność sprawdza inna osoba niż ta, która odpowiada za działanie."""
        if self.sprawdzenie is not None and _nazwisko(self.sprawdzenie.sprawdzajacy) == _nazwisko(
            self.odpowiedzialny
        ):
            yield warning(
                ("sprawdzenie", "sprawdzajacy"),
                f"Skuteczność sprawdziła ta sama osoba, która odpowiada: {self.odpowiedzialny}.",
                hint="Poproś o sprawdzenie kogoś innego, najlepiej z urzędu.",
            )


def _nazwisko(osoba: str) -> str:
    """Name without the function after the comma, folded.

    >>> _nazwisko("Piotr Łapiński, Skarbnik")
    'piotr_lapinski'
    """
    return zwin(osoba.partition(",")[0].strip())


class Niezgodnosc(Part):
    """Niezgodność"""

    zrodlo: ZrodloNiezgodnosci
    """Źródło
    wizyta, kontrola, ankieta, wskaźnik, skarga, przegląd albo własne."""
    miejsce_w_zrodle: Tekst
    """Dokument i miejsce
    Np. „karta monitoringu z 14 czerwca 2027 r., wymaganie 2.3”."""
    data_stwierdzenia: Data
    """Data stwierdzenia"""
    pilnosc: Pilnosc
    """Pilność
    niezwłocznie, pilne albo w zwykłym trybie."""
    opis: Opis
    """Na czym polega
    Stan faktyczny i to, czego wymaga umowa albo standard."""
    przyczyna: Opis
    """Przyczyna
    Dlaczego do tego doszło; działania mają ją usunąć."""
    dzialania: tuple[DzialanieNaprawcze, ...] = Field(min_length=1)
    """Działania"""

    @rule()
    def _acts_after_the_finding(self) -> Findings:
        """Terminy i wykonanie działań przypadają nie wcześniej niż w dniu stwierdzenia niezgodności."""
        for index, item in enumerate(self.dzialania):
            for pole, nazwa, dzien in (
                ("termin", "Termin działania", item.termin),
                ("data_wykonania", "Dzień wykonania", item.data_wykonania),
            ):
                if dzien is not None and dzien < self.data_stwierdzenia:
                    yield warning(
                        ("dzialania", index, pole),
                        f"{nazwa} ({data_slownie(dzien)}) wypada przed stwierdzeniem niezgodności "
                        f"({data_slownie(self.data_stwierdzenia)}).",
                        hint="Popraw jedną z dat.",
                    )

    @rule()
    def _first_action_fits_the_urgency(self) -> Findings:
        """Pierwsze działanie ma termin, który odpowiada pilności."""
        pierwszy = min(item.termin for item in self.dzialania)
        dni = (pierwszy - self.data_stwierdzenia).days
        if dni > self.pilnosc.dni:
            yield warning(
                "pilnosc",
                f"Niezgodność ma tryb „{self.pilnosc.opis}”, a pierwsze działanie ma termin "
                f"{data_slownie(pierwszy)}, po {policz(dni, 'dniu', 'dniach', 'dniach')}.",
                hint="Dodaj wcześniejsze działanie, choćby doraźne, albo zmień pilność.",
            )

    @rule(acts["rwz"]["zał. 3 § 8"])
    def _recommendations_are_carried_out_in_time(self) -> Findings:
        """Zalecenia po kontroli wykonuje się w terminie z ramowego wzoru umowy."""
        dni = days_for_recommendations(self.data_stwierdzenia)
        for index, item in enumerate(self.dzialania):
            if (
                self.zrodlo.value == ZrodloNiezgodnosci.KONTROLA
                and (item.termin - self.data_stwierdzenia).days > dni
            ):
                yield warning(
                    ("dzialania", index, "termin"),
                    f"Zalecenie po kontroli z {data_slownie(self.data_stwierdzenia)} ma termin "
                    f"{data_slownie(item.termin)}; ramowy wzór umowy daje {dni} dni od otrzymania zaleceń.",
                    hint="Skróć termin albo uzgodnij dłuższy z gminą na piśmie.",
                )

    @rule()
    def _failure_is_followed_by_another_action(self) -> Findings:
        """Po działaniu nieskutecznym jest następne."""
        ostatnie = self.dzialania[-1]
        if ostatnie.nieskuteczne:
            yield warning(
                ("dzialania", len(self.dzialania) - 1, "sprawdzenie", "wynik"),
                "Działanie okazało się nieskuteczne, a następnego nie zaplanowano.",
                hint="Dopisz na końcu nowe działanie z terminem.",
            )
