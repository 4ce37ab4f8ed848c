"""Ustawa z dnia 27 października 2017 r. o finansowaniu zadań oświatowych."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import Confidence, tekst

_BEZ_ZRODLA = "bez źródła; sprawdź w Dzienniku Ustaw"

_PRZECZYTANE = {
    "art. 17": "dotacja na ucznia dla przedszkoli",
    "art. 22": "konkurs wójta na prowadzenie przedszkola, według regulaminu uchwalonego przez radę",
}

FINANSOWANIE_OSWIATY = Act(
    klucz="finansowanie_oswiaty",
    data=date(2017, 10, 27),
    tytul="o finansowaniu zadań oświatowych",
    sprawdzono=date(2026, 11, 30),
    publikacje=(
        tekst(2017, 2203, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True, pierwotny=True),
        tekst(2020, 17, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2020, 2029, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2021, 1930, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2022, 2082, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2023, 1400, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2024, 754, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2025, 439, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
    ),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE),
    uwaga="Brzmienie z tekstu z 2019 r.",
)
"""Ustawa z dnia 27 października 2017 r. o finansowaniu zadań oświatowych."""
