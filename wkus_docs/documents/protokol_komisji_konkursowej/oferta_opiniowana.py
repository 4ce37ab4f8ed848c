"""An offer before the commission, with the points of every card."""

from decimal import ROUND_HALF_UP, Decimal

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.oferta_konkursu import OfertaKonkursu
from wkus_docs.parts.pieniadze.koszt_zadania import grant_within_the_cost
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Liczba
from wkus_docs.scalars.tekst import Tekst


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

    _requests_within_the_cost = grant_within_the_cost(
        "kwota_wnioskowana",
        "koszt_calkowity",
        at="koszt_calkowity",
        what="Wnioskowana dotacja",
        provisions=(acts["udpp"]["art. 14 ust. 1 pkt 3"],),
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
