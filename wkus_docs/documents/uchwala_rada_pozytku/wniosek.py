"""The motion of organisations for a board, from whose receipt the term for making it runs."""

from datetime import date

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.law import acts, parameters
from wkus_docs.polish.kalendarz import po_miesiacach
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zwijanie import zwin_nazwe
from wkus_docs.relations import listed_once
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst

_UDPP = acts["udpp"]


class WniosekORade(Part):
    """Wniosek organizacji o utworzenie rady pożytku"""

    data_wplywu: Data
    """Data wpływu do urzędu"""
    liczba_organizacji: LiczbaDodatnia
    """Liczba organizacji, które złożyły wspólny wniosek"""
    organizacje: tuple[Tekst, ...] = ()
    """Nazwy organizacji
    Puste: uzasadnienie podaje samą liczbę."""

    @property
    def termin(self) -> date:
        """Last day for making the board."""
        months: int = parameters["miesiace_na_utworzenie_rady_dpp"].na(self.data_wplywu)
        return po_miesiacach(self.data_wplywu, months)

    @property
    def ile_organizacji(self) -> str:
        """„6 organizacji”, in the genitive."""
        return policz(self.liczba_organizacji, "organizacji", "organizacji", "organizacji")

    @rule(_UDPP["art. 41e ust. 1"])
    def _comes_of_enough(self) -> Findings:
        """Wspólny wniosek składa co najmniej tyle organizacji, ile wymaga ustawa."""
        needed: int = parameters["organizacje_wniosku_o_rade_dpp"].na(self.data_wplywu)
        if self.liczba_organizacji < needed:
            yield error(
                "liczba_organizacji",
                f"Wniosek złożyło organizacji: {self.liczba_organizacji}, a ustawa wymaga co najmniej {needed}.",
                hint="Taki wniosek nie uruchamia terminu: usuń go albo popraw liczbę.",
            )

    @rule()
    def _names_as_many_as_it_counts(self) -> Findings:
        """Wymieniono tyle organizacji, ile złożyło wniosek."""
        if self.organizacje and len(self.organizacje) != self.liczba_organizacji:
            yield error(
                "liczba_organizacji",
                f"Wniosek złożyło organizacji: {self.liczba_organizacji}, a wymieniono ich {len(self.organizacje)}.",
                hint="Popraw liczbę albo listę.",
            )

    _organisation_is_listed_once = listed_once("organizacje.*", "Organizację", key=zwin_nazwe)
