"""Which kind of report it is, and what call it answers."""

from datetime import timedelta
from typing import Annotated

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.umowa.terminy_sprawozdan import days_for_a_report_called_for
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.wybor import Wybor

_UDPP = acts["udpp"]


class RodzajSprawozdania(Wybor):
    """Kind of report; the other one is struck out in the form."""

    CZESCIOWE = "czesciowe", "częściowe"
    KONCOWE = "koncowe", "końcowe"


class Wezwanie(Part):
    """Wezwanie do złożenia sprawozdania częściowego"""

    data_doreczenia: Annotated[Data, "nie drukuje się"]
    """Dzień doręczenia wezwania"""
    termin: Annotated[Data, "nie drukuje się"]
    """Termin z wezwania"""

    @rule(_UDPP["art. 18 ust. 3"])
    def _leaves_time(self) -> Findings:
        """Wezwanie daje co najmniej tyle dni, ile wymaga ustawa."""
        dni = days_for_a_report_called_for(self.data_doreczenia)
        najwczesniej = self.data_doreczenia + timedelta(days=dni)
        if self.termin < najwczesniej:
            yield warning(
                "termin",
                f"Wezwanie doręczone {data_slownie(self.data_doreczenia)} wyznacza {data_slownie(self.termin)}, "
                f"a sprawozdania nie można żądać wcześniej niż po {dni} dniach "
                f"({data_slownie(najwczesniej)}).",
                hint="Poproś Zleceniodawcę o poprawienie terminu.",
            )
