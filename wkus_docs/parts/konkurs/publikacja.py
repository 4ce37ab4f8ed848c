"""Where and when a notice appeared."""

from datetime import date

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.law import acts
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data


class Publikacja(Part):
    """Zamieszczenie ogłoszenia

    Ustawa wymaga trzech miejsc naraz; terminy liczy się od ostatniego z nich.
    """

    data_bip: Data
    """Data zamieszczenia w Biuletynie Informacji Publicznej"""
    data_tablicy: Data
    """Data wywieszenia w siedzibie urzędu, w miejscu przeznaczonym na ogłoszenia"""
    data_strony: Data
    """Data zamieszczenia na stronie internetowej"""

    @property
    def daty(self) -> tuple[date, date, date]:
        """The three days, in the order of the law."""
        return (self.data_bip, self.data_tablicy, self.data_strony)

    @property
    def ostatnia(self) -> date:
        """Day of the last of the three, from which terms run."""
        return max(self.daty)

    @rule(acts["udpp"]["art. 13 ust. 3"])
    def _is_published_at_once(self) -> Findings:
        """We wszystkich trzech miejscach ogłoszenie ukazuje się tego samego dnia."""
        if len(set(self.daty)) > 1:
            yield warning(
                (),
                "Ogłoszenie ukazuje się w trzech miejscach w różne dni; "
                f"termin liczy się od {data_slownie(self.ostatnia)}",
                hint="Zamieść je wszędzie tego samego dnia albo sprawdź daty.",
            )
