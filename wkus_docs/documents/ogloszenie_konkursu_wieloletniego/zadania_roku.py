"""Tasks of the same kind in the year of a notice and in the year before."""

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.parts.pieniadze.koszt_zadania import grant_within_the_cost
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Tekst


class ZadanieRoku(Part):
    """Zadanie tego samego rodzaju

    Gdy takich zadań nie było, podaje się rok i kwoty 0.
    """

    rok: Rok
    """Rok"""
    nazwa: Tekst | None = None
    """Zadanie
    Puste, gdy w tym roku takich zadań nie było albo podaje się tylko ich łączny koszt."""
    koszt: Kwota | None = None
    """Koszt zadania ogółem [zł]
    Puste, gdy podaje się same dotacje."""
    dotacje: Kwota
    """W tym dotacje dla organizacji [zł]"""
    stan_na: Data | None = None
    """Stan na dzień
    Dla roku, który jeszcze trwa."""

    _grant_is_part_of_the_cost = grant_within_the_cost("dotacje", "koszt", at="dotacje", what="Suma dotacji")

    @property
    def bylo(self) -> bool:
        """Whether there was such a task in the year at all."""
        return self.nazwa is not None or bool(self.koszt) or self.dotacje > 0

    @rule()
    def _names_what_cost_money(self) -> Findings:
        """Zadanie, które kosztowało, ma nazwę."""
        if self.bylo and self.nazwa is None:
            yield warning(
                "nazwa",
                f"Brakuje nazwy zadania za {kwota_zapis(self.koszt or self.dotacje)}.",
                hint="Dopisz „nazwa: …”; sama suma z roku też wystarcza.",
            )


def years_told(zadania: tuple[ZadanieRoku, ...], lata: tuple[int, ...]) -> Findings:
    """Find years that must be told of and are not; more years may be told of than must."""
    given = [item.rok for item in zadania]
    missing = [str(rok) for rok in lata if rok not in given]
    if missing:
        yield error(
            (),
            f"Brakuje zadań tego samego rodzaju z roku: {', '.join(missing)}.",
            hint="Dopisz rok; gdy zadań nie było, wpisz kwoty 0.",
        )
