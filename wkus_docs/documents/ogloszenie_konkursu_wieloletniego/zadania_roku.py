"""Tasks of the same kind in the year of a notice and in the year before."""

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.koszt_zadania import grant_within_the_cost
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Tekst

_PKT_7 = acts["udpp"]["art. 13 ust. 2 pkt 7"]


class ZadanieRoku(Part):
    """Zadanie tego samego rodzaju

    Gdy takich zadań nie było, podaje się rok i kwoty 0.
    """

    rok: Rok
    """Rok"""
    nazwa: Tekst | None = None
    """Zadanie
    Puste tylko wtedy, gdy w tym roku takich zadań nie było."""
    koszt: Kwota
    """Koszt zadania ogółem [zł]"""
    dotacje: Kwota
    """W tym dotacje dla organizacji [zł]"""
    stan_na: Data | None = None
    """Stan na dzień
    Dla roku, który jeszcze trwa."""

    _grant_is_part_of_the_cost = grant_within_the_cost(
        "dotacje", "koszt", at="dotacje", what="Suma dotacji", provisions=(_PKT_7,)
    )

    @rule(_PKT_7)
    def _names_what_cost_money(self) -> Findings:
        """Zadanie, które kosztowało, ma nazwę."""
        if self.koszt and self.nazwa is None:
            yield error(
                "nazwa", f"Brakuje nazwy zadania za {kwota_zapis(self.koszt)}.", hint="Dopisz „nazwa: …”."
            )


def years_told(zadania: tuple[ZadanieRoku, ...], lata: tuple[int, ...]) -> Findings:
    """Find years that must be told of and are not, and years nobody asks about."""
    given = [item.rok for item in zadania]
    missing = [str(rok) for rok in lata if rok not in given]
    if missing:
        yield error(
            (),
            f"Brakuje zadań tego samego rodzaju z roku: {', '.join(missing)}.",
            hint="Dopisz rok; gdy zadań nie było, wpisz kwoty 0.",
        )
    for index, rok in enumerate(given):
        if rok not in lata:
            yield error(
                (index, "rok"),
                f"Podano rok {rok}, a ogłoszenie dotyczy lat {lata[0]} i {lata[-1]}.",
                hint="Popraw rok albo usuń tę pozycję.",
            )
