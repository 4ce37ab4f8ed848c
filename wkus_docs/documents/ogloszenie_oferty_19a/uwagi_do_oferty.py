"""Remarks on the offer: how they are made, and later what became of them."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from wkus_docs.document import Findings, Part, rule
from wkus_docs.parts.konkurs.skladanie import says_the_hour
from wkus_docs.parts.konsultacje.stanowisko import Decyzja, reason_says_why
from wkus_docs.parts.konsultacje.zglaszajacy import Zglaszajacy, named
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor


class ZglaszanieUwag(Part):
    """Zgłaszanie uwag"""

    termin: Annotated[Data | None, ASKED] = None
    """Do kiedy można zgłaszać uwagi
    Puste: ostatni z dni, które daje ustawa, liczony od zamieszczenia oferty."""
    godzina: Tekst | None = None
    """Godzina, do której przyjmuje się uwagi
    Np. „15:30”; puste: do końca dnia."""
    sposoby: tuple[Tekst, ...] = Field(min_length=1)
    """Jak zgłosić uwagi
    Po słowach „Uwagi składa się”, np. „pocztą elektroniczną na adres organizacje@lapy.example”."""
    czy_formularz: TakNie | None = None
    """Czy do ogłoszenia dołącza się formularz uwag
    „tak” drukuje go jako załącznik."""
    czy_pomija_spoznione: TakNie | None = None
    """Czy uwag zgłoszonych po terminie się nie rozpatruje
    „tak” drukuje to zdanie. Puste albo „nie”: ogłoszenie o tym milczy."""

    _says_the_hour = says_the_hour("godzina")


class UwagaDoOferty(Zglaszajacy):
    """Uwaga do oferty"""

    data_wplywu: Data | None = None
    """Data wpływu"""
    tresc: Opis
    """Treść uwagi"""
    decyzja: Decyzja
    """Stanowisko
    uwzględniona, uwzględniona w części albo nieuwzględniona."""
    uzasadnienie: Opis | None = None
    """Uzasadnienie stanowiska"""

    @property
    def wpis(self) -> str:
        """The entry, for a message about one who has no name."""
        return "uwaga" if self.data_wplywu is None else f"uwaga z {data_slownie(self.data_wplywu)}"

    @property
    def teksty(self) -> Iterator[tuple[str, str]]:
        """Texts that are published, by field."""
        for name in ("tresc", "uzasadnienie"):
            if value := getattr(self, name):
                yield name, value

    _reason_says_why = reason_says_why()


class DalszyKrok(Wybor):
    """What the executive does after it has considered the remarks."""

    UMOWA = "umowa", "umowa o realizację zadania"
    UMOWA_PO_ZMIANACH = "umowa_po_zmianach", "umowa po zmianie oferty"
    BEZ_ZLECENIA = "bez_zlecenia", "zadania się nie zleca"


class RozpatrzenieUwag(Part):
    """Informacja o rozpatrzeniu uwag"""

    data_informacji: Data
    """Data informacji"""
    uwagi: tuple[UwagaDoOferty, ...]
    """Uwagi
    Wszystkie, w kolejności wpływu; gdy uwag nie zgłoszono, wpisz []."""
    dalszy_krok: DalszyKrok | None = None
    """Co dalej
    umowa, umowa_po_zmianach albo bez_zlecenia. Puste: informacja o tym nie mówi."""
    wyjasnienie: Opis | None = None
    """Wyjaśnienie
    Np. co oferent zmieni w ofercie albo dlaczego zadania się nie zleca."""
    termin_umowy: Data | None = None
    """Planowany dzień zawarcia umowy"""

    @property
    def zawiera_umowe(self) -> bool:
        """Whether there will be an agreement."""
        return self.dalszy_krok in {DalszyKrok.UMOWA, DalszyKrok.UMOWA_PO_ZMIANACH}

    @property
    def po_zmianach(self) -> bool:
        """Whether the offer is changed before the agreement."""
        return self.dalszy_krok == DalszyKrok.UMOWA_PO_ZMIANACH

    @property
    def bez_uwag(self) -> bool:
        """Whether nobody made a remark."""
        return not self.uwagi

    @property
    def bez_zlecenia(self) -> bool:
        """Whether the task is not commissioned."""
        return self.dalszy_krok == DalszyKrok.BEZ_ZLECENIA

    @rule()
    def _everyone_is_named(self) -> Findings:
        """Wiadomo, czy uwagę zgłosiła organizacja, czy osoba prywatna."""
        yield from named(self.uwagi, "uwagi")
