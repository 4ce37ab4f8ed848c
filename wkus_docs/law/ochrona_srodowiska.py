"""Ustawa z dnia 27 kwietnia 2001 r. – Prawo ochrony środowiska."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import Confidence, tekst

_BEZ_ZRODLA = "bez źródła; sprawdź w Dzienniku Ustaw"

_PRZECZYTANE = {
    "art. 403 ust. 4": "dotacje gminy na inwestycje służące ochronie środowiska",
    "art. 403 ust. 5": "zasady tych dotacji określa uchwała rady",
}

OCHRONA_SRODOWISKA = Act(
    klucz="ochrona_srodowiska",
    data=date(2001, 4, 27),
    tytul="– Prawo ochrony środowiska",
    krotko="Prawa ochrony środowiska",
    sprawdzono=date(2026, 11, 30),
    publikacje=(
        tekst(2018, 799, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2019, 1396, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2020, 1219, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2021, 1973, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2022, 2556, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2024, 54, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2025, 647, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
    ),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE),
)
"""Ustawa z dnia 27 kwietnia 2001 r. – Prawo ochrony środowiska."""
