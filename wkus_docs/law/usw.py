"""Ustawa z dnia 5 czerwca 1998 r. o samorządzie województwa."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import CYTATY, ELI, NASTEPNE, WYKAZ, Confidence, tekst, zmiany

_Z_PAMIECI = {
    "art. 10a ust. 2": "zasady i tryb konsultacji z mieszkańcami województwa określa uchwała sejmiku",
    "art. 14 ust. 1": "zadania województwa",
    "art. 18 pkt 20": "sejmik podejmuje uchwały w sprawach zastrzeżonych ustawami",
    "art. 31": "zarząd województwa jest organem wykonawczym",
    "art. 41 ust. 1": "zarząd województwa wykonuje zadania samorządu województwa",
    "art. 41 ust. 2": "przykładowe zadania zarządu województwa",
    "art. 57 ust. 1": "oświadczenia woli w imieniu województwa",
    "art. 57 ust. 3": "kontrasygnata skarbnika województwa",
    "art. 89 ust. 1": "sejmik województwa stanowi akty prawa miejscowego",
}

USW = Act(
    klucz="usw",
    data=date(1998, 6, 5),
    tytul="o samorządzie województwa",
    sprawdzono=date(2026, 10, 4),
    publikacje=(
        tekst(2018, 913, Confidence.POTWIERDZONE, zrodlo=CYTATY, niepelne=True),
        tekst(2019, 512, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(2020, 1668, Confidence.POTWIERDZONE, zrodlo=WYKAZ, zmiany=zmiany((2021, 1038)), niepelne=True),
        tekst(2022, 547, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(2022, 2094, zrodlo=NASTEPNE, zmiany=zmiany((2023, 572, 1688))),
        tekst(2024, 566, zrodlo=ELI, zmiany=zmiany((2024, 1907, 1940))),
        tekst(2025, 581, zrodlo=ELI, zmiany=zmiany((2025, 1535), (2026, 252, 451))),
        tekst(2026, 720, zrodlo=ELI, zmiany_do=date(2026, 8, 28)),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 5 czerwca 1998 r. o samorządzie województwa."""
