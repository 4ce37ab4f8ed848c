"""Ustawa z dnia 4 lutego 2011 r. o opiece nad dziećmi w wieku do lat 3."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import Confidence, tekst

_BEZ_ZRODLA = "bez źródła; sprawdź w Dzienniku Ustaw"

_WTORNE = {
    "art. 60": "dotacja na dziecko w żłobku według uchwały rady",
    "art. 61": "zlecanie opieki w żłobku",
}

OPIEKA_DO_LAT_3 = Act(
    klucz="opieka_do_lat_3",
    data=date(2011, 2, 4),
    tytul="o opiece nad dziećmi w wieku do lat 3",
    sprawdzono=date(2026, 11, 30),
    publikacje=(
        tekst(2018, 603, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2019, 409, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2020, 326, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2021, 75, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2022, 1324, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2023, 204, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2024, 338, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2025, 798, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
    ),
    przepisy=units(Confidence.WTORNE_2026, _WTORNE),
)
"""Ustawa z dnia 4 lutego 2011 r. o opiece nad dziećmi w wieku do lat 3."""
