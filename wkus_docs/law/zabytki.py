"""Ustawa z dnia 23 lipca 2003 r. o ochronie zabytków i opiece nad zabytkami."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import Confidence, tekst

_BEZ_ZRODLA = "bez źródła; sprawdź w Dzienniku Ustaw"

_PRZECZYTANE = {
    "art. 77": "nakłady na prace przy zabytku, które może objąć dotacja",
    "art. 81": "dotację na prace przy zabytku przyznaje rada według swojej uchwały",
}

ZABYTKI = Act(
    klucz="zabytki",
    data=date(2003, 7, 23),
    tytul="o ochronie zabytków i opiece nad zabytkami",
    sprawdzono=date(2026, 11, 30),
    publikacje=(
        tekst(2018, 2067, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2020, 282, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2021, 710, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2022, 840, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2024, 1292, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
    ),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE),
    uwaga="Brzmienie z tekstu z 2023 r.",
)
"""Ustawa z dnia 23 lipca 2003 r. o ochronie zabytków i opiece nad zabytkami."""
