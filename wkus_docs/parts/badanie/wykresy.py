"""Charts that several documents draw: costs of variants by year, and how far indicators have come."""

from collections.abc import Sequence
from decimal import Decimal

from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.parts.badanie.wskaznik_efektu import WskaznikEfektu
from wkus_docs.parts.badanie.wynik_wariantu import WynikWariantu

_STO = Decimal(100)
PELNE_OSIAGNIECIE = ("cel", _STO)
"""Line of reference of achievements in per cent."""


def koszty_wariantow(wyniki: Sequence[WynikWariantu]) -> Chart:
    """Full cost K of every variant in every year."""
    lata = tuple(rok.rok for rok in wyniki[0].wariant.lata)
    wedlug_lat = [{rok.rok: rok.koszt_pelny for rok in wynik.wariant.lata} for wynik in wyniki]
    return Chart(
        ChartKind.COLUMNS,
        "Koszt pełny wariantów w latach",
        tuple(f"{rok} r." for rok in lata),
        tuple(
            Series(f"wariant {wynik.numer}", tuple(koszty.get(rok) for rok in lata))
            for wynik, koszty in zip(wyniki, wedlug_lat, strict=True)
        ),
        "zł",
    )


def osiagniecia_wariantow(wskazniki: Sequence[WskaznikEfektu], liczba_wariantow: int) -> Chart:
    """Achievement z of every indicator in every variant, in per cent of the way from base to target."""
    return Chart(
        ChartKind.BARS,
        "Osiągnięcie wskaźników w wariantach",
        tuple(wskaznik.nazwa for wskaznik in wskazniki),
        tuple(
            Series(f"wariant {numer}", tuple(_procent(w.osiagniecie(numer)) for w in wskazniki))
            for numer in range(liczba_wariantow)
        ),
        "% drogi od bazy do celu",
        PELNE_OSIAGNIECIE,
    )


def _procent(czesc: Decimal | None) -> Decimal | None:
    return None if czesc is None else czesc * _STO
