"""The grant of a year on its way from the offer: requested, awarded, taken."""

from decimal import Decimal

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.oferta_konkursu import KwotaOferty
from wkus_docs.parts.pieniadze.wiersz_zmiany import WierszZmiany
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.scalars.kwota import Kwota


class DotacjaRoku(KwotaOferty):
    """Dotacja w roku"""

    kwota: Kwota | None = None
    """Kwota przyznana [zł]
    Z rozstrzygnięcia konkursu; puste tylko wtedy, gdy kwota jest do ustalenia albo wynika ze stawki."""
    przyjmowana: Kwota | None = None
    """Kwota, którą oferent przyjmuje [zł]
    Puste: całą przyznaną."""

    @property
    def przyjeta(self) -> Decimal | None:
        """What the offeror takes; None where the award of the year is still to be fixed."""
        return self.wartosc if self.przyjmowana is None else self.przyjmowana

    @property
    def zmiana(self) -> WierszZmiany | None:
        """What was requested and what is taken; None where one of the two is not known."""
        taken = self.przyjeta
        if self.wnioskowana is None or taken is None:
            return None
        return WierszZmiany(str(self.rok), self.wnioskowana, taken)

    @rule(acts["udpp"]["art. 15 ust. 2h pkt 3"])
    def _takes_at_most_what_was_awarded(self) -> Findings:
        """Oferent nie przyjmuje więcej, niż mu przyznano."""
        awarded, taken = self.wartosc, self.przyjmowana
        if awarded is None or taken is None or taken == awarded:
            return
        said = (
            f"Na rok {self.rok} przyznano {kwota_zapis(awarded)}, a oferent przyjmuje {kwota_zapis(taken)}."
        )
        if taken > awarded:
            yield error(
                "przyjmowana", said, hint="Przyjmuje się najwyżej kwotę przyznaną; popraw jedną z kwot."
            )
        else:
            yield warning("przyjmowana", said, hint="Gdy oferent przyjmuje całą kwotę, usuń „przyjmowana”.")
