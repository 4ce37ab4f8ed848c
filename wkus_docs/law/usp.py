"""Ustawa z dnia 5 czerwca 1998 r. o samorządzie powiatowym."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import CYTATY, ELI, NASTEPNE, Confidence, tekst, zmiany

_Z_PAMIECI = {
    "art. 3d ust. 2": "zasady i tryb konsultacji z mieszkańcami powiatu określa uchwała rady",
    "art. 4 ust. 1 pkt 22": "zadanie powiatu: współpraca i działalność na rzecz organizacji pozarządowych",
    "art. 12 pkt 11": "rada powiatu podejmuje uchwały w sprawach zastrzeżonych ustawami",
    "art. 26": "zarząd powiatu jest organem wykonawczym",
    "art. 32 ust. 1": "zarząd powiatu wykonuje uchwały rady i zadania powiatu",
    "art. 32 ust. 2": "przykładowe zadania zarządu powiatu",
    "art. 40 ust. 1": "rada powiatu stanowi akty prawa miejscowego",
    "art. 48 ust. 1": "oświadczenia woli w imieniu powiatu składają dwaj członkowie zarządu",
    "art. 48 ust. 3": "kontrasygnata skarbnika powiatu",
}

USP = Act(
    klucz="usp",
    data=date(1998, 6, 5),
    tytul="o samorządzie powiatowym",
    sprawdzono=date(2026, 10, 4),
    publikacje=(
        tekst(2018, 995, Confidence.POTWIERDZONE, zrodlo=CYTATY, niepelne=True),
        tekst(2019, 511, zrodlo=NASTEPNE, zmiany=zmiany((2019, 1571, 1815))),
        tekst(2020, 920, zrodlo=ELI, zmiany=zmiany((2021, 1038)), niepelne=True),
        tekst(2022, 528, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(2022, 1526, zrodlo=NASTEPNE, zmiany=zmiany((2023, 572))),
        tekst(2024, 107, zrodlo=ELI, zmiany=zmiany((2024, 1907))),
        tekst(2025, 1684, zrodlo=ELI, zmiany_do=date(2026, 8, 28)),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
    uwaga=(
        "Art. 48 szukano 30.11.2026 w zapisanych stronach (tekst ustawy, statuty powiatów): znaleziono tylko początki tekstów, "
        "bez tego artykułu, więc pozostaje z pamięci."
    ),
)
"""Ustawa z dnia 5 czerwca 1998 r. o samorządzie powiatowym."""
