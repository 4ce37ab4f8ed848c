"""An indicator of a finished contract: as today, planned and achieved, with the reason of a shortfall."""

from decimal import Decimal

from wkus_docs.document import Findings, rule, warning
from wkus_docs.parts.badanie.wskaznik_efektu import WskaznikEfektu
from wkus_docs.scalars.tekst import Tekst

DZIS, PLAN, WYKONANIE = range(3)
"""Numbers of variants in a report: without the contract, planned before the decision, carried out."""


class WskaznikEfektywnosci(WskaznikEfektu):
    """Wskaźnik efektu albo jakości"""

    wyjasnienie: Tekst | None = None
    """Wyjaśnienie
    Potrzebne, gdy osiągnięto mniej, niż planowano, albo wartości nie zmierzono."""

    @property
    def osiagniecie_planowane(self) -> Decimal | None:
        """Achievement z planned before the decision."""
        return self.osiagniecie(PLAN)

    @property
    def osiagniecie_rzeczywiste(self) -> Decimal | None:
        """Achievement z of what was carried out."""
        return self.osiagniecie(WYKONANIE)

    @rule()
    def _shortfall_is_explained(self) -> Findings:
        """Wynik gorszy od planu i brak wyniku są wyjaśnione."""
        plan, wynik = self.osiagniecie_planowane, self.osiagniecie_rzeczywiste
        if self.wyjasnienie or (wynik is not None and (plan is None or wynik >= plan)):
            return
        co = "nie ma wyniku" if wynik is None else "osiągnął mniej, niż planowano"
        yield warning(
            "wyjasnienie",
            f"Wskaźnik „{self.nazwa}” {co}, a nie ma wyjaśnienia.",
            hint="Napisz dlaczego: od tego zależą wnioski.",
        )
