"""Ustawa z dnia 12 marca 2004 r. o pomocy społecznej."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import CYTATY, ELI, JEDEN, NASTEPNE, Confidence, tekst, zmiany

_Z_PAMIECI = {
    "art. 25": "zlecanie zadań z zakresu pomocy społecznej organizacjom",
    "art. 25 ust. 1": "organy mogą zlecać zadania organizacjom i podmiotom kościelnym",
    "art. 25 ust. 2": "czego nie można zlecić: ustalania uprawnień, opłacania składek, wypłaty świadczeń",
}

POMOC_SPOLECZNA = Act(
    klucz="pomoc_spoleczna",
    data=date(2004, 3, 12),
    tytul="o pomocy społecznej",
    sprawdzono=date(2026, 10, 4),
    publikacje=(
        tekst(2018, 1508, Confidence.POTWIERDZONE, zrodlo=CYTATY, niepelne=True),
        tekst(2019, 1507, Confidence.PAMIEC, zrodlo=JEDEN, niepelne=True),
        tekst(2020, 1876, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(2021, 2268, Confidence.POTWIERDZONE, zrodlo=CYTATY, niepelne=True),
        tekst(2023, 901, Confidence.POTWIERDZONE, zrodlo=CYTATY, zmiany=zmiany((2023, 1693)), niepelne=True),
        tekst(2024, 1283, zrodlo=NASTEPNE, zmiany=zmiany((2024, 1572), (2025, 620, 718))),
        tekst(2025, 1214, zrodlo=ELI, zmiany=zmiany((2025, 1302), (2026, 26, 203))),
        tekst(2026, 639, zrodlo=ELI, niepelne=True),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 12 marca 2004 r. o pomocy społecznej."""
