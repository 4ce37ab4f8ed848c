"""Parameters of the analysis: when one looks, how one discounts and weighs, what one refers to."""

from decimal import Decimal
from typing import Annotated

from wkus_docs.analiza.ceny import BEZ_WZROSTU
from wkus_docs.analiza.efekty import CALOSC
from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.polish.zapis import liczba
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Procent, Rok, Ulamek, ZmianaProcentowa
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class MomentBadania(Wybor):
    """When one looks."""

    PRZED = "przed_decyzja", "przed decyzją (wartości przewidywane)"
    PO = "po_realizacji", "po realizacji (wartości osiągnięte)"


class RodzajCen(Wybor):
    """In which prices amounts are given."""

    STALE = "stale", "stałe"
    BIEZACE = "biezace", "bieżące"


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
    rok_odniesienia: Rok | None = None
    """Rok kosztu odniesienia
    Z którego roku są ceny k_ref."""
    ceny: RodzajCen | None = None
    """Ceny
    stale – wszystkie lata w cenach jednego roku; biezace – każdy rok w swoich cenach, razem z ich wzrostem."""
    rok_cen: Rok | None = None
    """Rok cen stałych
    W cenach którego roku podano nakłady; puste przy cenach bieżących."""
    wzrost_cen: ZmianaProcentowa | None = None
    """Roczny wzrost cen w nakładach [%]
    Wskaźnik, z którym liczono ceny bieżące, np. 2,5; spadek z minusem. Oczyszcza z wzrostu cen oszczędności i przelicza k_ref."""
    zrodlo_wzrostu_cen: Tekst | None = None
    """Źródło wzrostu cen
    Np. „założenia do wieloletniej prognozy finansowej”."""
    limity: tuple[LimitRoku, ...] = ()
    """Limity wydatków
    Z wieloletniej prognozy finansowej albo jej projektu, rok po roku; można pominąć."""

    @property
    def wzrost_w_kwotach(self) -> Decimal:
        """Growth of prices that the amounts contain, in per cent a year: that of current prices, when it is given."""
        czy_zawieraja = self.ceny == RodzajCen.BIEZACE and self.wzrost_cen is not None
        return self.wzrost_cen or BEZ_WZROSTU if czy_zawieraja else BEZ_WZROSTU

    @rule()
    def _prices_are_stated(self) -> Findings:
        """Wiadomo, w jakich cenach są nakłady, z jakim wzrostem i skąd go wzięto."""
        if self.ceny is None:
            yield warning(
                "ceny",
                "Nie wiadomo, czy nakłady są w cenach stałych, czy bieżących.",
                hint="Wpisz „ceny: stale” albo „ceny: biezace”; od tego zależy wartość bieżąca oszczędności.",
            )
        if self.ceny == RodzajCen.BIEZACE and self.wzrost_cen is None:
            yield warning(
                "wzrost_cen",
                f"Nakłady są w cenach bieżących, a nie wiadomo, z jakim wzrostem cen; wartość bieżąca liczy się tak, "
                f"jakby stopa {liczba(self.stopa_dyskontowa)}% obejmowała wzrost cen.",
                hint="Podaj roczny wzrost cen, z którym policzono nakłady.",
            )
        if self.wzrost_cen is not None and self.zrodlo_wzrostu_cen is None:
            yield warning(
                "zrodlo_wzrostu_cen",
                f"Nie wiadomo, skąd jest wzrost cen {liczba(self.wzrost_cen)}%.",
                hint="Podaj dokument, np. założenia do prognozy finansowej.",
            )

    @rule()
    def _prices_are_of_one_kind(self) -> Findings:
        """Ceny stałe mają swój rok, a bieżące go nie mają."""
        if self.ceny == RodzajCen.STALE and self.rok_cen is None:
            yield warning(
                "rok_cen", "Ceny są stałe, a nie wiadomo, z którego roku.", hint="Podaj rok, np. 2026."
            )
        if self.ceny == RodzajCen.BIEZACE and self.rok_cen is not None:
            yield warning(
                "rok_cen",
                f"Ceny są bieżące, a podano rok cen stałych ({self.rok_cen}).",
                hint="Usuń rok albo wpisz „ceny: stale”; jedna kwota nie może być i w takich, i w takich cenach.",
            )

    @rule()
    def _reference_has_its_year(self) -> Findings:
        """Koszt odniesienia ma rok i źródło."""
        if self.koszt_odniesienia is not None and self.rok_odniesienia is None:
            yield warning(
                "rok_odniesienia",
                "Nie wiadomo, z którego roku jest koszt odniesienia; liczy się go bez przeliczenia na ceny badania.",
                hint="Podaj rok.",
            )

    @rule()
    def _alpha_is_a_share(self) -> Findings:
        """Waga strony ekonomicznej α mieści się od 0 do 1."""
        if self.alfa > CALOSC:
            yield error(
                "alfa", f"α = {liczba(self.alfa)}, a ma być od 0 do 1.", hint="Podaj ułamek, np. 0,5."
            )
