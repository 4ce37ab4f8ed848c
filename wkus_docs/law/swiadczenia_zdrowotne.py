"""Ustawa z dnia 27 sierpnia 2004 r. o świadczeniach opieki zdrowotnej finansowanych ze środków publicznych."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import Confidence, tekst

_BEZ_ZRODLA = "bez źródła; sprawdź w Dzienniku Ustaw"

_Z_PAMIECI = {
    "art. 48": "programy polityki zdrowotnej",
    "art. 48b": "wybór realizatora programu polityki zdrowotnej",
}

SWIADCZENIA_ZDROWOTNE = Act(
    klucz="swiadczenia_zdrowotne",
    data=date(2004, 8, 27),
    tytul="o świadczeniach opieki zdrowotnej finansowanych ze środków publicznych",
    krotko="ustawy o świadczeniach opieki zdrowotnej",
    sprawdzono=date(2026, 11, 30),
    publikacje=(
        tekst(2018, 1510, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2019, 1373, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2020, 1398, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2021, 1285, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2022, 2561, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2024, 146, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2025, 1461, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 27 sierpnia 2004 r. o świadczeniach opieki zdrowotnej finansowanych ze środków publicznych."""
