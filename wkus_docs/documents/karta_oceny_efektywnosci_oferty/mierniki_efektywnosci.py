"""Elements of an efficiency card: what is marked, with what weight, within which criterion."""

from decimal import Decimal

from pydantic import Field

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.ocena_wazona import punkty, wynik_wazony
from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.parts.badanie.wynik_wariantu import ilosc, procent
from wkus_docs.parts.ocena.kryteria import Kryterium, Przeslanka
from wkus_docs.relations import lies_on_the_scale, weights_sum_to_one
from wkus_docs.scalars.liczba import Liczba, Ulamek
from wkus_docs.scalars.tekst import Opis
from wkus_docs.scalars.wybor import Wybor

NAJWYZSZA = 4
"""Best mark of an element."""

SKALA = ("brak", "słabo", "dostatecznie", "dobrze", "bardzo dobrze")
"""Marks 0 to 4 in words."""


class Miernik(Wybor):
    """What is marked."""

    KOSZT = "koszt_jednostkowy", "koszt jednostki wobec kosztu bazowego"
    STAWKI = "stawki", "realność stawek"
    ZAKRES = "zakres_rzeczowy", "koszty wobec zakresu rzeczowego w każdym roku"
    ADMINISTRACJA = "koszty_administracyjne", "udział kosztów administracyjnych"
    SRODKI = "srodki_wlasne", "wysokość środków własnych i z innych źródeł"
    PEWNOSC = "pewnosc_srodkow", "pewność tych środków"
    OSOBOWY = "wklad_osobowy", "wkład osobowy i jego wycena"
    RZECZOWY = "wklad_rzeczowy", "wkład rzeczowy i jego wycena"
    DZWIGNIA = "dzwignia", "dźwignia"

    @property
    def przeslanka(self) -> Przeslanka:
        """Ground of art. 15 ust. 1 for which the element is evidence."""
        if self in {Miernik.SRODKI, Miernik.PEWNOSC}:
            return Przeslanka.SRODKI
        wklad = {Miernik.OSOBOWY, Miernik.RZECZOWY, Miernik.DZWIGNIA}
        return Przeslanka.WKLAD if self in wklad else Przeslanka.KALKULACJA


class ElementOceny(Part):
    """Element oceny"""

    miernik: Miernik
    """Element
    Kalkulacja: koszt_jednostkowy, stawki, zakres_rzeczowy, koszty_administracyjne. Środki własne:
    srodki_wlasne, pewnosc_srodkow. Wkład: wklad_osobowy, wklad_rzeczowy, dzwignia."""
    waga: Ulamek
    """Waga
    Ułamek, np. 0,25; wagi elementów jednego kryterium sumują się do 1."""
    ocena: Liczba
    """Ocena 0–4
    0 brak, 1 słabo, 2 dostatecznie, 3 dobrze, 4 bardzo dobrze."""
    uzasadnienie: Opis
    """Uzasadnienie oceny"""

    @property
    def ocena_slownie(self) -> str:
        """„3 – dobrze”."""
        return f"{self.ocena} – {SKALA[self.ocena]}" if self.ocena <= NAJWYZSZA else str(self.ocena)

    _mark_is_on_the_scale = lies_on_the_scale("ocena", what="Ocena", lowest=0, highest=NAJWYZSZA)


class KryteriumEfektywnosci(Kryterium):
    """Kryterium, w którym karta daje punkty"""

    elementy: tuple[ElementOceny, ...] = Field(min_length=1)
    """Elementy oceny"""

    @property
    def wynik(self) -> Decimal | None:
        """Weighted result 0…1."""
        return wynik_wazony(
            ((element.ocena + Decimal(0), element.waga) for element in self.elementy), Decimal(NAJWYZSZA)
        )

    @property
    def punkty(self) -> Decimal | None:
        """Points that follow from the result."""
        return punkty(self.wynik, self.maks_punktow + Decimal(0))

    @property
    def punkty_z_karty(self) -> int | None:
        """The same as a number of points; None where it is not known."""
        return None if self.punkty is None else int(self.punkty)

    @property
    def suma_wag(self) -> Decimal | None:
        """Sum of the weights."""
        return suma(element.waga for element in self.elementy)

    @property
    def wynik_zapis(self) -> str:
        """Result in per cent, or „brak danych”."""
        return procent(self.wynik)

    @property
    def punkty_zapis(self) -> str:
        """Points, or „brak danych”."""
        return ilosc(self.punkty)

    _weights_sum_to_one = weights_sum_to_one("elementy.*.waga", at="elementy", what="elementów kryterium")

    @rule()
    def _elements_belong_to_the_ground(self) -> Findings:
        """Element oceny należy do przesłanki kryterium i stoi w nim raz."""
        podane = [element.miernik for element in self.elementy]
        for index, miernik in enumerate(podane):
            if podane.index(miernik) != index:
                yield error(
                    ("elementy", index, "miernik"),
                    f"Element „{miernik.etykieta}” podano dwa razy.",
                    hint="Usuń powtórzenie.",
                )
            elif miernik.przeslanka is not self.przeslanka:
                yield warning(
                    ("elementy", index, "miernik"),
                    f"„{miernik.etykieta}” należy do przesłanki z pkt {miernik.przeslanka.punkt}, "
                    f"a kryterium do pkt {self.przeslanka.punkt}.",
                    hint="Podział elementów jest nasz; sprawdź, czy element stoi we właściwym kryterium.",
                )
