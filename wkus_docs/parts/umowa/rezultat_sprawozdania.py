"""A result of a task beside what was planned, as reports tell it."""

from typing import Annotated

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, rule, warning
from wkus_docs.law.act import Provision
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst


class RezultatSprawozdania(Part):
    """Rezultat"""

    nazwa: Tekst
    """Nazwa rezultatu
    Jak w ofercie i umowie."""
    planowany: Tekst
    """Planowany poziom
    Wartość docelowa na ten okres."""
    osiagniety: Tekst
    """Osiągnięty poziom"""
    czy_osiagnieto: Annotated[TakNie, "nie drukuje się"]
    """Czy osiągnięto planowany poziom"""
    sposob_pomiaru: Tekst
    """Sposób zmierzenia
    Np. „dzienniki zajęć, listy obecności”."""
    wyjasnienie: Tekst | None = None
    """Wyjaśnienie
    Potrzebne, gdy planowanego poziomu nie osiągnięto."""


def shortfall_is_explained(*provisions: Provision) -> ClassRule:
    """Make the rule that a result which was not reached has its explanation."""

    @rule(*provisions)
    def check(part: Part) -> Findings:
        """Rezultat, którego nie osiągnięto, jest wyjaśniony."""
        if not paths.value(part, "czy_osiagnieto") and not paths.value(part, "wyjasnienie"):
            name, planned, reached = (paths.value(part, one) for one in ("nazwa", "planowany", "osiagniety"))
            yield warning(
                "wyjasnienie",
                f"Rezultatu „{name}” nie osiągnięto (planowano: {planned}, jest: {reached}), a nie ma wyjaśnienia.",
                hint="Napisz, dlaczego i co to zmienia w zadaniu.",
            )

    return check
