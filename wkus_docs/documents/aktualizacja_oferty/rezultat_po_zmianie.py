"""A result of the task as the offer promised it and as the offeror promises it now."""

from decimal import Decimal
from typing import Annotated

from wkus_docs.analiza.odchylenie import odchylenie_do_progu
from wkus_docs.document import Part
from wkus_docs.polish.liczba_w_poziomie import liczby_poziomow
from wkus_docs.polish.zapis import procent
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.tekst import Tekst


class RezultatPoZmianie(Part):
    """Rezultat zadania"""

    nazwa: Tekst
    """Nazwa rezultatu"""
    poziom_w_ofercie: Annotated[Tekst | None, ASKED] = None
    """Planowany poziom w ofercie
    Puste: rezultatu nie było w ofercie."""
    poziom: Annotated[Tekst | None, ASKED] = None
    """Planowany poziom po zmianie
    Tymi samymi słowami co w ofercie, np. „27 dzieci w każdym roku”. Puste: oferent wycofuje ten rezultat."""
    monitorowanie: Tekst
    """Sposób monitorowania, źródło informacji
    Np. „dzienniki zajęć, listy obecności”."""

    @property
    def wzgledna_zmiana(self) -> Decimal | None:
        """By what part the level changes, negative for a cut; None where the two levels cannot be compared."""
        if self.poziom_w_ofercie is None or self.poziom is None:
            return None
        numbers = liczby_poziomow(self.poziom_w_ofercie, self.poziom)
        return None if numbers is None else odchylenie_do_progu(*numbers)

    @property
    def zmiana(self) -> str:
        """„−10,00%”, „wycofany”, „nowy”, „bez zmian”; „–” where the levels cannot be compared."""
        if self.poziom is None:
            return "wycofany"
        if self.poziom_w_ofercie is None:
            return "nowy"
        if self.poziom == self.poziom_w_ofercie:
            return "bez zmian"
        part = self.wzgledna_zmiana
        if part is None:
            return "–"
        return f"{'+' if part > 0 else '−' if part < 0 else ''}{procent(abs(part) * 100)}"

    @property
    def nizszy(self) -> bool:
        """Whether the offeror promises less than the offer did."""
        part = self.wzgledna_zmiana
        return self.poziom is None or (part is not None and part < 0)
