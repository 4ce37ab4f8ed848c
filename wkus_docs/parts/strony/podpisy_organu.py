"""Documents that the executive signs: the head of a gmina; in a powiat or a województwo, members of the board."""

from wkus_docs.document import Document, Findings, rule, warning
from wkus_docs.law import acts, parameters
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.parts.strony.osoba import Reprezentant


class PodpisyOrganu(Document):
    """Dokument, który podpisuje jednostka"""

    jednostka: Jednostka
    """Jednostka samorządu"""
    podpisujacy: tuple[Reprezentant, ...] = ()
    """Podpisujący za jednostkę
    Za powiat i województwo osoby z zarządu. W gminie puste: podpisuje wójt, burmistrz albo prezydent."""

    @property
    def podpisy_organu(self) -> tuple[Reprezentant, ...]:
        """Who signs: those named, or the head of the executive."""
        if self.podpisujacy:
            return self.podpisujacy
        kierownik = self.jednostka.kierownik.imie_nazwisko
        return (
            Reprezentant(
                imie_nazwisko=kierownik,
                funkcja=self.jednostka.funkcja_kierownika.mianownik,
            ),
        )

    @rule(acts["usp"]["art. 48 ust. 1"], acts["usw"]["art. 57 ust. 1"])
    def _board_signs_together(self) -> Findings:
        """Za powiat i województwo wskazano członków zarządu, którzy podpisują."""
        osob = parameters["podpisow_zarzadu"].na(self.data_dokumentu)
        if not self.jednostka.gminna and len(self.podpisujacy) < osob:
            yield warning(
                "podpisujacy",
                f"Organem jest {self.jednostka.organ.mianownik}, a wskazano podpisujących: "
                f"{len(self.podpisujacy)}.",
                hint=f"Wypisz w „podpisujacy” co najmniej {osob} członków zarządu z funkcjami.",
            )
