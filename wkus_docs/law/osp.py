"""Ustawa z dnia 17 grudnia 2021 r. o ochotniczych strażach pożarnych."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import Confidence, tekst

_BEZ_ZRODLA = "bez źródła; sprawdź w Dzienniku Ustaw"

_WTORNE = {
    "art. 32": "koszty gotowości ochotniczej straży pożarnej ponosi gmina",
}

_Z_PAMIECI = {
    "art. 10": "wyposażenie, utrzymanie i szkolenie ochotniczej straży pożarnej przez gminę",
}

OSP = Act(
    klucz="osp",
    data=date(2021, 12, 17),
    tytul="o ochotniczych strażach pożarnych",
    sprawdzono=date(2026, 11, 30),
    publikacje=(
        tekst(2021, 2490, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True, pierwotny=True),
        tekst(2024, 233, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
    ),
    przepisy=units(Confidence.WTORNE_2026, _WTORNE) | units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 17 grudnia 2021 r. o ochotniczych strażach pożarnych."""
