"""An annex that stays in force and is reviewed (a standard, a catalogue of indicators): who made it, who reviews it."""

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.parts.jakosc.wskaznik_jakosci import Czestosc
from wkus_docs.parts.strony.osoba import KontaktUrzedu
from wkus_docs.parts.strony.zalacznik_aktu import ZalacznikAktu
from wkus_docs.parts.strony.zespol import OsobaZespolu, organisations_took_part
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst


class Przeglad(Part):
    """Przegląd i aktualizacja"""

    kto: Tekst
    """Kto przegląda
    W mianowniku, np. „zespół roboczy Gminy i organizacji”."""
    czestosc: Czestosc
    """Jak często
    miesiąc, kwartał, półrocze albo rok."""
    pierwszy: Data
    """Dzień pierwszego przeglądu
    Do kiedy najpóźniej."""
    wnioskujacy: tuple[Tekst, ...] = Field(min_length=1)
    """Kto może wnosić o zmianę
    W mianowniku, np. „odbiorcy usługi i ich rodzice”."""
    tryb: Opis | None = None
    """Tryb zmiany
    Na przykład czas na uwagi; puste, gdy wystarczy zarządzenie."""


class ZalacznikPrzegladany(ZalacznikAktu):
    """Załącznik, który się przegląda"""

    przeglad: Przeglad
    """Przegląd i aktualizacja"""
    opracowanie: tuple[OsobaZespolu, ...] = Field(min_length=1)
    """Kto opracował
    Osoby z urzędu i z organizacji."""
    kontakt: KontaktUrzedu
    """Osoba do kontaktu"""

    @rule()
    def _review_follows_the_act(self) -> Findings:
        """Pierwszy przegląd wypada po dniu aktu."""
        if self.przeglad.pierwszy <= self.data_aktu:
            yield error(
                ("przeglad", "pierwszy"),
                f"Pierwszy przegląd ({data_slownie(self.przeglad.pierwszy)}) nie wypada po dniu aktu "
                f"({data_slownie(self.data_aktu)}).",
                hint="Podaj późniejszy dzień.",
            )

    _organisations_took_part = organisations_took_part("opracowanie")
