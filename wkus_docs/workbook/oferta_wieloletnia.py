"""Workbook of an offer: the cost table, sources, partners, results and the schedule, with the bounds of the notice."""

from wkus_docs.workbook.calculation import Calculations
from wkus_docs.workbook.oferta import harmonogram, kosztorys, lata, partnerzy, start, zrodla

ELSEWHERE = frozenset(
    {
        "kosztorys", "zrodla", "dotacja_w_latach", "harmonogram", "rezultaty", "oferenci.koszty_roczne",
        "oferenci.zakres_dzialan", "sposob_reprezentacji", "termin", "tytul", "organ", *start.BOUNDS,
    }
)  # fmt: skip
"""Fields that stand on sheets of their own, and not on „Dane”."""


def calculate(calculations: Calculations) -> None:
    """Write the sheets, and put them in the order in which they are filled in."""
    first = start.StartSheet(calculations)
    schedule = harmonogram.write_schedule(calculations)
    costs = kosztorys.write_costs(calculations, harmonogram.activities_to_choose(calculations, schedule))
    sources = zrodla.write_sources(calculations, costs, first.bounds.administration)
    partners = partnerzy.write_partners(calculations, costs)
    harmonogram.write_results(calculations)
    first.state(costs, sources, partners, schedule)
    calculations.in_order(
        start.TITLE, harmonogram.SCHEDULE, kosztorys.TITLE, lata.TITLE, partnerzy.TITLE, harmonogram.RESULTS
    )
