"""The task that a competition is announced for."""

from pydantic import Field

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.law import SFERY, acts
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

_DLA_DZIECI = frozenset({"1a", "15"})


class Dziedzina(Wybor):
    """Field with a law of its own."""

    PLACOWKA = "placowka_wsparcia_dziennego", "placówka wsparcia dziennego"
    POMOC = "pomoc_spoleczna", "pomoc społeczna"
    INNA = "inna", "inna"


class UchwalaProgramu(Part):
    """Uchwała o programie współpracy"""

    numer: Tekst
    """Numer"""
    data_uchwaly: Data
    """Data"""
    przedmiot: Tekst
    """Przedmiot
    Po słowach „w sprawie”."""


class ZadanieKonkursowe(Part):
    """Zadanie"""

    dziedzina: Dziedzina
    """Dziedzina
    „placówka wsparcia dziennego”, „pomoc społeczna” albo „inna”: decyduje o przepisach szczególnych."""
    punkty_sfery: tuple[Tekst, ...] = Field(min_length=1)
    """Punkty art. 4 ust. 1 ustawy
    Same numery, np. 1a i 15."""
    tytul: Tekst
    """Tytuł zadania
    Bez cudzysłowu i bez kropki."""
    cel: Opis
    """Cel zadania"""
    adresaci: Tekst
    """Adresaci
    W mianowniku, np. „dzieci w wieku 6–15 lat zamieszkałe na terenie Gminy Łapy”."""
    czy_dla_dzieci: TakNie
    """Czy z zadania korzystają dzieci
    „tak” dodaje warunki ochrony małoletnich."""
    forma: Forma
    """Forma zlecenia
    „powierzenie” (dotacja na całość) albo „wspieranie” (dotacja na część kosztów)."""

    @property
    def powierzenie(self) -> bool:
        """Whether the grant covers the whole task."""
        return self.forma == Forma.POWIERZENIE

    @property
    def placowka(self) -> bool:
        """Whether the act on supporting families governs the task."""
        return self.dziedzina == Dziedzina.PLACOWKA

    @property
    def pomoc(self) -> bool:
        """Whether the act on social assistance governs the task."""
        return self.dziedzina == Dziedzina.POMOC

    @property
    def rodzaje(self) -> tuple[str, ...]:
        """Texts of the spheres the task belongs to."""
        return tuple(tresc for kod, tresc in SFERY.items() if kod in self.punkty_sfery)

    @rule(acts["maloletni"]["art. 21"], acts["maloletni"]["art. 22b"])
    def _protects_children(self) -> Findings:
        """Zadanie z zakresu spraw dzieci ma warunki ochrony małoletnich."""
        if not self.czy_dla_dzieci and (self.placowka or _DLA_DZIECI.intersection(self.punkty_sfery)):
            yield warning(
                "czy_dla_dzieci",
                "Zadanie dotyczy rodzin lub dzieci, a ogłoszenie pominie warunki ochrony małoletnich.",
                hint="Wpisz „tak”, jeżeli z zadania korzysta choć jedno dziecko.",
            )
