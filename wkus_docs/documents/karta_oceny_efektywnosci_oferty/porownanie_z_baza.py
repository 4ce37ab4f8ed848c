"""The unit cost of an offer against the base: like with like, with or without what volunteers and things are worth."""

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.dokladnosc import grosz
from wkus_docs.analiza.koszt_bazowy import koszt_bazowy, koszt_bez_wkladow
from wkus_docs.analiza.koszt_jednostkowy import koszt_dokladny, koszt_jednostkowy
from wkus_docs.analiza.odchylenie import odchylenie_do_progu, odchylenie_wzgledne
from wkus_docs.parts.pieniadze.kwoty import suma as suma_kwot

if TYPE_CHECKING:
    from wkus_docs.documents.karta_oceny_efektywnosci_oferty import KartaOcenyEfektywnosciOferty
    from wkus_docs.documents.karta_oceny_efektywnosci_oferty.kalkulacja_oferty import RokKalkulacji


@dataclass(frozen=True, slots=True)
class Porownanie:
    """A cost, what of it is brought in, its units and the base; of a year or of all. ``z_wkladem``: the base holds it.

    ``baza`` is not rounded: a threshold compares it with what an unrounded unit costs.
    """

    koszt: Decimal
    wklad: Decimal | None
    jednostki: Decimal | None
    baza: Decimal | None
    z_wkladem: bool

    @property
    def koszt_bez_wkladu(self) -> Decimal | None:
        """Cost that somebody pays for."""
        return koszt_bez_wkladow(self.koszt, self.wklad)

    @property
    def jednostka_z_wkladem(self) -> Decimal | None:
        """Whole unit cost."""
        return koszt_jednostkowy(self.koszt, self.jednostki)

    @property
    def jednostka_bez_wkladu(self) -> Decimal | None:
        """Unit cost of what is paid for."""
        return koszt_jednostkowy(self.koszt_bez_wkladu, self.jednostki)

    @property
    def jednostka(self) -> Decimal | None:
        """The one of both that holds what the base holds."""
        return self.jednostka_z_wkladem if self.z_wkladem else self.jednostka_bez_wkladu

    @property
    def baza_zapis(self) -> Decimal | None:
        """The base to the grosz."""
        return None if self.baza is None else grosz(self.baza)

    @property
    def odchylenie(self) -> Decimal | None:
        """Deviation of that unit cost from the base, of the figures that are printed."""
        return odchylenie_wzgledne(self.baza_zapis, self.jednostka)

    @property
    def odchylenie_z_wkladem(self) -> Decimal | None:
        """Deviation of the whole unit cost, whatever the base holds, of the figures that are printed."""
        return odchylenie_wzgledne(self.baza_zapis, self.jednostka_z_wkladem)

    @property
    def do_progu(self) -> Decimal | None:
        """Deviation that is compared with a threshold: of figures not rounded."""
        koszt = self.koszt if self.z_wkladem else self.koszt_bez_wkladu
        return odchylenie_do_progu(self.baza, koszt_dokladny(koszt, self.jednostki))


def roku(karta: "KartaOcenyEfektywnosciOferty", rok: "RokKalkulacji") -> Porownanie:
    """Compare one year; what is brought in is known of it where the offer says so, or there is nothing to divide."""
    wklad = rok.wklad_niefinansowy
    if wklad is None and (len(karta.lata) == 1 or not karta.wklad):
        wklad = karta.wklad
    return Porownanie(rok.koszt, wklad, rok.liczba_jednostek, rok.koszt_bazowy, karta.porownuje_z_wkladem)


def lat(karta: "KartaOcenyEfektywnosciOferty") -> Porownanie:
    """Compare all years; what is brought in is that of the lines of the offer."""
    return _wszystkich(karta, karta.koszt, karta.wklad)


def po_korektach(karta: "KartaOcenyEfektywnosciOferty") -> Porownanie:
    """Compare all years as they would be after the corrections."""
    zmiana = suma_kwot(wiersz.roznica for wiersz in karta.wiersze_korekt if wiersz.pozycja.rodzaj.wklad)
    return _wszystkich(karta, karta.koszt_po_korektach, karta.wklad + zmiana)


def _wszystkich(karta: "KartaOcenyEfektywnosciOferty", koszt: Decimal, wklad: Decimal) -> Porownanie:
    jednostki = suma(rok.liczba_jednostek for rok in karta.lata)
    bazowy = koszt_bazowy((rok.koszt_bazowy, rok.liczba_jednostek) for rok in karta.lata)
    return Porownanie(koszt, wklad, jednostki, koszt_dokladny(bazowy, jednostki), karta.porownuje_z_wkladem)
