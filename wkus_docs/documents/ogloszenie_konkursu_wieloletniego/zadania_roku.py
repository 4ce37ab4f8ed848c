"""Tasks of the same kind in the year of a notice and in the year before."""

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.koszt_zadania import grant_within_the_cost
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Tekst

_UDPP = acts["udpp"]


class ZadanieRoku(Part):
    """Zadanie tego samego rodzaju

    Gdy takich zadań nie było, podaje się rok, koszt 0 i dotacje 0.
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

    @property
    def nie_bylo(self) -> bool:
        """Whether the file says that there was none: no cost at all, the unit's own one among it, and no grant."""
        return not self.bylo and self.koszt is not None

    @rule(_UDPP["art. 13 ust. 2 pkt 7"])
    def _tells_more_than_that_no_grant_was_given(self) -> Findings:
        """Gdy dotacji nie było, wiadomo, czy było zadanie, choćby prowadziła je sama jednostka."""
        if not (self.bylo or self.nie_bylo):
            yield warning(
                "koszt",
                f"Wiadomo tylko, że w {self.rok} r. nie było dotacji; zadanie mogła prowadzić sama jednostka.",
                hint="Gdy takich zadań nie było, wpisz „koszt: 0”; gdy były, podaj nazwę i koszt.",
            )

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
            hint="Dopisz rok; gdy zadań nie było, wpisz koszt 0 i dotacje 0.",
        )
