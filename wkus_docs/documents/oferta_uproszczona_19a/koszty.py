"""The estimate of costs of a simplified offer: a row a cost, the grant told for the sum and, if wanted, for each row."""

from decimal import Decimal

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tekst import Tekst


class KosztUproszczony(Part):
    """Koszt"""

    nazwa: Tekst
    """Rodzaj kosztu
    Np. „Wynagrodzenie instruktora, 20 godzin po 100 zł”."""
    wartosc: Kwota
    """Wartość [zł]"""
    z_dotacji: Kwota | None = None
    """W tym z dotacji [zł]
    We wzorze to szare pole, którego nie trzeba wypełniać: wystarczy dotacja razem."""

    @property
    def z_innych_zrodel(self) -> Decimal | None:
        """What other money covers; None where the row does not say what the grant does."""
        return None if self.z_dotacji is None else self.wartosc - self.z_dotacji

    @rule()
    def _grant_is_part_of_the_cost(self) -> Findings:
        """Dotacja nie pokrywa więcej niż cały koszt."""
        if self.z_dotacji is not None and self.z_dotacji > self.wartosc:
            yield error(
                "z_dotacji",
                f"Z dotacji jest {kwota_zapis(self.z_dotacji)}, a cały koszt to {kwota_zapis(self.wartosc)}.",
                hint="Popraw jedną z kwot.",
            )


def grant_covers_the_rows(koszty: tuple[KosztUproszczony, ...], dotacja: Decimal) -> Findings:
    """Find a grant higher than all costs, or than its rows make."""
    costs = suma(koszt.wartosc for koszt in koszty)
    if dotacja > costs:
        yield error(
            "dotacja",
            f"Dotacja {kwota_zapis(dotacja)} przekracza wszystkie koszty ({kwota_zapis(costs)}).",
            hint="Popraw dotację albo koszty.",
        )
    told = [koszt.z_dotacji for koszt in koszty if koszt.z_dotacji is not None]
    made = suma(told)
    if len(told) == len(koszty) and made != dotacja:
        yield error(
            "dotacja",
            f"Koszty z dotacji dają razem {kwota_zapis(made)}, a dotacja to {kwota_zapis(dotacja)}.",
            hint="Popraw kwoty przy kosztach albo dotację.",
        )
    elif made > dotacja:
        yield error(
            "dotacja",
            f"Same koszty, przy których podano dotację, dają {kwota_zapis(made)}, więcej niż dotacja "
            f"({kwota_zapis(dotacja)}).",
            hint="Popraw kwoty przy kosztach albo dotację.",
        )
