"""The page of rules that were softened: practice is not law. From `tests/praktyka.yaml`, the cases and the rules."""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from manual_page import MADE, joined, table
from pydantic import BaseModel, ConfigDict
from yaml_files import values_in

from wkus_docs.document import DocumentType, Rule
from wkus_docs.field import groups_of

TESTS = Path(__file__).resolve().parent.parent / "tests"

_INTRO = """Błędem jest to, czego zakazuje przepis, oraz to, bez czego dokument nie mówi nic prawdziwego (brak, sprzeczność, rachunek).
Staranność i zwyczaj są ostrzeżeniem albo milczą. Przegląd wszystkich reguł zmienił wagę albo zakres tych poniżej. „Dziś” to wagi,
których żądają przypadki w `tests/cases`; „milczy” znaczy, że przypadek pokazuje też wartość dozwoloną."""


class Softened(BaseModel):
    """What a rule was before the review: its gravity, a lawful case it refused, an unlawful one still refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    bylo: str
    lawne: str = ""
    odmowa: str = ""


def softened() -> dict[str, Softened]:
    """Return the rules of `tests/praktyka.yaml` by name."""
    read = values_in(TESTS / "praktyka.yaml")
    return {name: Softened.model_validate(told) for name, told in read.items()}


def rules(catalog: Mapping[str, DocumentType]) -> dict[str, Rule]:
    """Return every rule by name."""
    groups = (group for kind in catalog.values() for group in groups_of(kind.model))
    return {rule.name: rule for group in groups for rule in group.rules()}


def asked() -> dict[str, set[str]]:
    """Return what the cases ask of each rule: „błąd”, „ostrzeżenie”, „milczy”."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in sorted((TESTS / "cases").glob("*.yaml")):
        for case in values_in(path):
            found[case.get("regula", "")].add("milczy" if case.get("cisza") else case.get("waga", "błąd"))
    return found


def page(catalog: Mapping[str, DocumentType]) -> str:
    """Return the page."""
    known, said = rules(catalog), asked()
    rows = [
        (
            f"`{name}`",
            told.bylo,
            ", ".join(sorted(said[name])),
            "; ".join(map(str, known[name].provisions)) or "bez przepisu",
            told.lawne,
            told.odmowa,
        )
        for name, told in softened().items()
    ]
    return joined(
        MADE,
        "# Praktyka nie jest prawem",
        _INTRO,
        f"Reguł na tej liście: {len(rows)}.",
        table(
            (
                "reguła",
                "przedtem",
                "dziś",
                "podstawa dziś",
                "dozwolone, przedtem odrzucane",
                "nadal odrzucane",
            ),
            rows,
        ),
    )
