"""Ustawa z dnia 14 grudnia 2016 r. – Prawo oświatowe."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import Confidence, tekst

_BEZ_ZRODLA = "bez źródła; sprawdź w Dzienniku Ustaw"

_WTORNE = {
    "art. 9": "przekazanie szkoły umową, po uchwale rady i pozytywnej opinii kuratora",
}

PRAWO_OSWIATOWE = Act(
    klucz="prawo_oswiatowe",
    data=date(2016, 12, 14),
    tytul="– Prawo oświatowe",
    krotko="Prawa oświatowego",
    sprawdzono=date(2026, 11, 30),
    publikacje=(
        tekst(2018, 996, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2019, 1148, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2020, 910, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2021, 1082, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2023, 900, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2024, 737, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2025, 1043, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
    ),
    przepisy=units(Confidence.WTORNE_2026, _WTORNE),
)
"""Ustawa z dnia 14 grudnia 2016 r. – Prawo oświatowe."""
