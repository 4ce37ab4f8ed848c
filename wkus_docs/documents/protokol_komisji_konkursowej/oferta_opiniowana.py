"""An offer before the commission, with the points of every card."""

from decimal import ROUND_HALF_UP, Decimal

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.parts.konkurs.oferta_konkursu import OfertaKonkursu
from wkus_docs.polish.zapis import kwota_zapis
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

    koszt_calkowity: Kwota | None = None
    """Całkowity koszt zadania [zł]
    Suma kosztów ze wszystkich lat według oferty; puste, gdy protokół go nie podaje."""
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

    @rule()
    def _requests_within_the_cost(self) -> Findings:
        """Wnioskowana dotacja nie przekracza kosztu zadania."""
        asked, cost = self.kwota_wnioskowana, self.koszt_calkowity
        if asked is not None and cost is not None and asked > cost:
            yield warning(
                "koszt_calkowity",
                f"Wnioskowana dotacja ({kwota_zapis(asked)}) przekracza koszt zadania ({kwota_zapis(cost)}).",
                hint="Sprawdź obie kwoty i popraw jedną.",
            )

    @rule()
    def _refused_are_not_scored(self) -> Findings:
        """Oferty odrzuconej z przyczyn formalnych zwykle nie ocenia się merytorycznie."""
        if self.odrzucenie is not None and self.oceny:
            yield warning(
                "oceny",
                f"Oferta {self.oznaczenie} jest odrzucona, a ma karty oceny merytorycznej ({len(self.oceny)}).",
                hint="Usuń punkty albo odrzucenie, chyba że wada wyszła na jaw po ocenie.",
            )
