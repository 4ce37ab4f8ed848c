"""How a competition commission works: meetings, impartiality, cards, votes, dissent."""

from decimal import ROUND_HALF_UP, Decimal

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.oferta_konkursu import OfertaKonkursu
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Liczba
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor


class PrzyczynaWylaczenia(Wybor):
    """Why a member does not take part."""

    PRAWO = "z_mocy_prawa", "zachodzi przyczyna wyłączenia z mocy prawa"
    WATPLIWOSC = "watpliwosc", "zachodzi wątpliwość co do bezstronności"
    KONKURENT = "organizacja_w_konkursie", "organizacja, która wskazała tę osobę, bierze udział w konkursie"


class Glos(Wybor):
    """A vote."""

    ZA = "za", "za"
    PRZECIW = "przeciw", "przeciw"


class Posiedzenie(Part):
    """Posiedzenie komisji"""

    data: Data
    """Data posiedzenia"""
    miejsce: Tekst
    """Miejsce i godzina"""
    obecni: tuple[Tekst, ...] = Field(min_length=1)
    """Obecni członkowie komisji
    Imiona i nazwiska, jak w składzie."""
    przedmiot: Tekst
    """Przedmiot posiedzenia
    Np. „ocena merytoryczna ofert”."""


class Bezstronnosc(Part):
    """Oświadczenie członka komisji o bezstronności"""

    imie_nazwisko: Tekst
    """Imię i nazwisko"""
    data_oswiadczenia: Data
    """Data oświadczenia
    Po upływie terminu składania ofert, a przed oceną."""
    wylaczenie: PrzyczynaWylaczenia | None = None
    """Przyczyna wyłączenia
    z_mocy_prawa, watpliwosc albo organizacja_w_konkursie. Puste: ta osoba ocenia oferty."""
    okolicznosci: Opis | None = None
    """Ujawnione okoliczności i jak je rozstrzygnięto
    Puste: nie ujawniono żadnych."""


class PunktyCzlonka(Part):
    """Punkty jednego członka komisji"""

    imie_nazwisko: Tekst
    """Imię i nazwisko oceniającego"""
    punkty: Liczba
    """Suma punktów z karty oceny"""


class OfertaOpiniowana(OfertaKonkursu):
    """Opiniowana oferta"""

    tytul: Tekst | None = None
    """Tytuł oferty
    Tylko gdy oferent nazwał zadanie inaczej niż ogłoszenie."""
    koszt_calkowity: Kwota
    """Całkowity koszt zadania [zł]
    Suma kosztów ze wszystkich lat według oferty."""
    oceny: tuple[PunktyCzlonka, ...] = ()
    """Punkty z kart oceny merytorycznej
    Jedna pozycja na każdą kartę tej oferty; puste przy ofercie odrzuconej."""

    @property
    def wynik(self) -> Decimal | None:
        """Average of the cards, halves up; None where there is no card."""
        return self.srednia

    @property
    def srednia(self) -> Decimal | None:
        """Average of the cards, halves up; None where there is no card."""
        if not self.oceny:
            return None
        punkty = Decimal(sum(item.punkty for item in self.oceny))
        return (punkty / len(self.oceny)).quantize(Decimal("0.01"), ROUND_HALF_UP)

    @property
    def suma_punktow(self) -> int:
        """Points of all cards."""
        return sum(item.punkty for item in self.oceny)

    @rule(acts["udpp"]["art. 14 ust. 1 pkt 3"])
    def _requests_within_the_cost(self) -> Findings:
        """Wnioskowana dotacja nie przekracza całkowitego kosztu zadania."""
        if self.kwota_wnioskowana > self.koszt_calkowity:
            yield error(
                "koszt_calkowity",
                f"Wnioskowana dotacja ({kwota_zapis(self.kwota_wnioskowana)}) jest wyższa niż "
                f"całkowity koszt zadania ({kwota_zapis(self.koszt_calkowity)}).",
                hint="Sprawdź obie kwoty w ofercie.",
            )

    @rule(acts["udpp"]["art. 15 ust. 1"])
    def _refused_are_not_scored(self) -> Findings:
        """Oferty odrzuconej z przyczyn formalnych nie ocenia się merytorycznie."""
        if self.odrzucenie is not None and self.oceny:
            yield error(
                "oceny",
                f"Oferta nr {self.numer} jest odrzucona, a ma karty oceny merytorycznej ({len(self.oceny)}).",
                hint="Usuń punkty albo odrzucenie.",
            )


class Glosowanie(Part):
    """Głosowanie"""

    data: Data
    """Data głosowania
    Dzień jednego z posiedzeń."""
    przedmiot: Tekst
    """Nad czym głosowano
    Np. „propozycja dotacji dla oferty nr 1”."""
    za: Liczba
    """Liczba głosów za"""
    przeciw: Liczba
    """Liczba głosów przeciw"""
    wstrzymalo_sie: Liczba
    """Liczba głosów wstrzymujących się"""
    glos_przewodniczacego: Glos | None = None
    """Głos osoby, która przewodniczy
    „za” albo „przeciw”; rozstrzyga przy równej liczbie głosów."""

    @property
    def oddane(self) -> int:
        """Votes cast."""
        return self.za + self.przeciw + self.wstrzymalo_sie

    @property
    def rowne(self) -> bool:
        """Whether as many were for as against."""
        return self.za == self.przeciw

    @property
    def przyjeto(self) -> bool:
        """Whether the motion passed: more for than against; the chair decides a tie."""
        return self.za > self.przeciw or (self.rowne and self.glos_przewodniczacego is Glos.ZA)

    @rule(acts["udpp"]["art. 5a ust. 4 pkt 11"])
    def _chair_decides_a_tie(self) -> Findings:
        """Przy równej liczbie głosów podano głos osoby, która przewodniczy."""
        if self.rowne and self.glos_przewodniczacego is None:
            yield error(
                "glos_przewodniczacego",
                f"Głosów za i przeciw jest po równo ({self.za}), a nie podano, co rozstrzygnęło.",
                hint="Podaj głos osoby, która przewodniczy: za albo przeciw.",
            )


class ZdanieOdrebne(Part):
    """Zdanie odrębne"""

    imie_nazwisko: Tekst
    """Imię i nazwisko członka komisji"""
    tresc: Opis
    """Treść zdania odrębnego"""
