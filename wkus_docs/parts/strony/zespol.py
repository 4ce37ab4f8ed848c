"""Who worked on a card, an analysis or a report."""

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, rule, warning
from wkus_docs.scalars.tekst import Tekst


class OsobaZespolu(Part):
    """Osoba w zespole"""

    imie_nazwisko: Tekst
    """Imię i nazwisko"""
    funkcja: Tekst
    """Funkcja
    Np. „inspektor”, „kierownik MOPS”, „członkini zarządu”."""
    organizacja: Tekst | None = None
    """Organizacja
    Tylko dla osoby z organizacji pozarządowej; przy urzędniku puste."""


def organisations_took_part(people: str) -> ClassRule:
    """Make the rule that among the people of a team is somebody of an organisation."""

    @rule()
    def check(part: Part) -> Findings:
        """W opracowaniu uczestniczyła organizacja."""
        if not any(person.organizacja for _, person in paths.each(part, f"{people}.*")):
            yield warning(
                paths.loc(people),
                "W opracowaniu nie brał udziału nikt z organizacji.",
                hint="Zaproś do pracy organizację albo dopisz, kogo reprezentuje osoba z listy.",
            )

    return check
