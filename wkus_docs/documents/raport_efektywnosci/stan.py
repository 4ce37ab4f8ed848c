"""The three states a report sets side by side: without the contract, as planned, as carried out."""

from dataclasses import dataclass

from wkus_docs.parts.badanie.naklady import Wariant

DZIS, PLAN, WYKONANIE = range(3)
"""Numbers of variants in a report: without the contract, planned before the decision, carried out."""

ROLE = ("Bez kontraktu", "Plan", "Wykonanie")
"""What the three states are."""


@dataclass(frozen=True, slots=True)
class Stan:
    """A state with its role."""

    rola: str
    stan: Wariant
