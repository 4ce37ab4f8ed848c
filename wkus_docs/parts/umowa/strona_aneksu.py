"""A party that takes the grant, as it signs an annex."""

from wkus_docs.parts.umowa.realizacja_umowy import StronaPodpisujaca
from wkus_docs.scalars.krs import Krs
from wkus_docs.scalars.tekst import Tekst


class StronaAneksu(StronaPodpisujaca):
    """Zleceniobiorca"""

    krs: Krs | None = None
    """Numer w Krajowym Rejestrze Sądowym
    Dziesięć cyfr, z zerami na początku."""
    ewidencja: Tekst | None = None
    """Inny rejestr lub ewidencja
    Nazwa i numer, gdy organizacja nie jest w KRS."""

    @property
    def rejestr(self) -> str:
        """Entry in the register, with a comma before it; nothing where it is not given."""
        wpis = f"KRS {self.krs}" if self.krs else self.ewidencja
        return f", {wpis}" if wpis else ""
