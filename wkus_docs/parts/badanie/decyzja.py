"""What the executive decides on a proposal."""

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis
from wkus_docs.scalars.wybor import Wybor


class RodzajDecyzji(Wybor):
    """What becomes of the proposal."""

    ZATWIERDZONA = "zatwierdzona", "rekomendacja zatwierdzona"
    ZMIENIONA = "zmieniona", "rekomendacja zatwierdzona ze zmianami"
    ODRZUCONA = "odrzucona", "rekomendacja odrzucona"


class DecyzjaOrganu(Part):
    """Decyzja organu"""

    rodzaj: RodzajDecyzji
    """Rozstrzygnięcie
    zatwierdzona, zmieniona albo odrzucona."""
    data_decyzji: Data
    """Data decyzji"""
    tresc: Opis | None = None
    """Zmiany albo powody odmowy
    Potrzebne, gdy rekomendację zmieniono albo odrzucono."""

    @rule()
    def _change_and_refusal_are_explained(self) -> Findings:
        """Decyzja inna niż zatwierdzenie mówi, co zmieniono albo dlaczego odmówiono."""
        if self.rodzaj is not RodzajDecyzji.ZATWIERDZONA and self.tresc is None:
            yield warning(
                "tresc",
                f"Decyzja brzmi „{self.rodzaj.etykieta}”, a nie ma jej treści.",
                hint="Napisz w „tresc”, co zmieniono albo dlaczego odmówiono.",
            )


def decided_no_earlier_than(proposed: str, *, what: str) -> ClassRule:
    """Make the rule that „decyzja” comes no earlier than the paper it decides on, in the nominative."""

    @rule()
    def check(part: Part) -> Findings:
        """Decyzja zapada nie wcześniej niż w dniu dokumentu, którego dotyczy."""
        decided, day = paths.value(part, "decyzja.data_decyzji"), paths.value(part, proposed)
        if decided is not None and decided < day:
            yield error(
                ("decyzja", "data_decyzji"),
                f"Decyzja ma datę {data_slownie(decided)}, wcześniejszą niż {what} ({data_slownie(day)}).",
                hint="Popraw jedną z dat.",
            )

    return check
