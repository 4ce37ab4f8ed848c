"""What the commissioning unit says to a plan the organisation has sent."""

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis
from wkus_docs.scalars.wybor import Wybor


class DecyzjaPlanu(Wybor):
    """Decision on a plan."""

    ZATWIERDZONY = "zatwierdzony", "plan zatwierdzono"
    Z_UWAGAMI = "z_uwagami", "plan zatwierdzono z uwagami"
    ZWROCONY = "zwrocony", "plan zwrócono do poprawy"


class ZatwierdzeniePlanu(Part):
    """Rozstrzygnięcie o planie"""

    decyzja: DecyzjaPlanu
    """Rozstrzygnięcie
    zatwierdzony, z_uwagami albo zwrócony."""
    data: Data
    """Data rozstrzygnięcia"""
    zatwierdzajacy: Reprezentant
    """Kto rozstrzygnął
    Osoba upoważniona przez organ wykonawczy."""
    uwagi: Opis | None = None
    """Uwagi
    Potrzebne, gdy plan zatwierdzono z uwagami albo zwrócono."""

    @rule()
    def _remarks_are_said(self) -> Findings:
        """Zatwierdzenie z uwagami i zwrot planu mają uwagi."""
        if self.decyzja.value != DecyzjaPlanu.ZATWIERDZONY and not self.uwagi:
            yield warning(
                "uwagi",
                f"Rozstrzygnięcie brzmi „{self.decyzja.etykieta}”, a uwag nie ma.",
                hint="Napisz, co poprawić, albo zmień rozstrzygnięcie.",
            )
