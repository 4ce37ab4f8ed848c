"""Parameters of the analysis: when one looks, how one discounts and weighs, what one refers to."""

from decimal import Decimal
from typing import Annotated

from wkus_docs.analiza.efekty import CALOSC
from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.polish.zapis import liczba
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Procent, Rok, Ulamek
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class MomentBadania(Wybor):
    """When one looks."""

    PRZED = "przed_decyzja", "przed decyzją (wartości przewidywane)"
    PO = "po_realizacji", "po realizacji (wartości osiągnięte)"


class LimitRoku(Part):
    """Limit wydatków na rok"""

    rok: Rok
    """Rok kalendarzowy"""
    kwota: Kwota | None = None
    """Kwota [zł]
    Kwota 0 znaczy, że na ten rok limitu nie ma; puste pole – że go nie znamy."""


class ParametryBadania(Part):
    """Parametry badania"""

    moment: MomentBadania
    """Moment badania
    przed_decyzja albo po_realizacji."""
    stopa_dyskontowa: Procent = Decimal(4)
    """Stopa dyskontowa r [%]
    Gdy nie podano: 4%."""
    alfa: Ulamek = Decimal("0.5")
    """Waga strony ekonomicznej α
    Od 0 do 1; gdy nie podano: 0,5."""
    waga_zadowolenia: Annotated[Ulamek | None, ASKED] = None
    """Waga zadowolenia odbiorców
    Część jakości; razem z wagami wskaźników jakości daje 1. Puste, gdy zadowolenia się nie bada."""
    koszt_odniesienia: Kwota | None = None
    """Koszt jednostki, do którego się odnosimy (k_ref) [zł]
    Na przykład średni koszt podobnych usług; bez niego nie ma indeksu wartości."""
    zrodlo_odniesienia: Tekst | None = None
    """Skąd wzięto koszt odniesienia"""
    limity: tuple[LimitRoku, ...] = ()
    """Limity wydatków
    Z wieloletniej prognozy finansowej albo jej projektu, rok po roku; można pominąć."""

    @rule()
    def _alpha_is_a_share(self) -> Findings:
        """Waga strony ekonomicznej α mieści się od 0 do 1."""
        if self.alfa > CALOSC:
            yield error(
                "alfa", f"α = {liczba(self.alfa)}, a ma być od 0 do 1.", hint="Podaj ułamek, np. 0,5."
            )
