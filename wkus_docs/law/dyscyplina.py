"""Ustawa z dnia 17 grudnia 2004 r. o odpowiedzialności za naruszenie dyscypliny finansów publicznych."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import Confidence, tekst

_Z_PAMIECI = {
    "art. 8": "naruszenia przy przekazywaniu i udzielaniu dotacji",
    "art. 9": "naruszenia przy wykorzystaniu i rozliczeniu dotacji",
}

DYSCYPLINA = Act(
    klucz="dyscyplina",
    data=date(2004, 12, 17),
    tytul="o odpowiedzialności za naruszenie dyscypliny finansów publicznych",
    sprawdzono=date(2026, 8, 21),
    publikacje=(
        tekst(2018, 1458, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(2019, 1440, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(2021, 289, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(2024, 104, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(
            2025,
            1484,
            Confidence.WTORNE_2026,
            zrodlo="rejestr z 2026 r., który sprawdził pozycję w ISAP",
            zmiany_do=date(2026, 8, 21),
        ),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 17 grudnia 2004 r. o odpowiedzialności za naruszenie dyscypliny finansów publicznych."""
