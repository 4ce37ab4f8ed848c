"""Ustawa z dnia 27 marca 2003 r. o planowaniu i zagospodarowaniu przestrzennym."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import Confidence, tekst

_BEZ_ZRODLA = "bez źródła; sprawdź w Dzienniku Ustaw"

_PRZECZYTANE = {
    "art. 8e ust. 1": "partycypacja społeczna: udział, poznanie potrzeb, edukacja i informacja, dialog",
}

PLANOWANIE = Act(
    klucz="planowanie",
    data=date(2003, 3, 27),
    tytul="o planowaniu i zagospodarowaniu przestrzennym",
    sprawdzono=date(2026, 11, 30),
    publikacje=(
        tekst(2018, 1945, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2020, 293, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2021, 741, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2022, 503, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2023, 977, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2024, 1130, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
    ),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE),
    uwaga="Brzmienie z tekstu z 2024 r.; zmiany z 5 listopada 2025 r. nie sprawdzono.",
)
"""Ustawa z dnia 27 marca 2003 r. o planowaniu i zagospodarowaniu przestrzennym."""
