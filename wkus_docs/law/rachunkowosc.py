"""Ustawa z dnia 29 września 1994 r. o rachunkowości."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import DOKUMENTY, ELI, JEDEN, Confidence, tekst, zmiany

_Z_PAMIECI = {
    "art. 20": "dowody księgowe podstawą zapisów",
    "art. 21": "treść dowodu księgowego",
    "art. 74": "okresy przechowywania zbiorów",
}

RACHUNKOWOSC = Act(
    klucz="rachunkowosc",
    data=date(1994, 9, 29),
    tytul="o rachunkowości",
    sprawdzono=date(2026, 8, 21),
    publikacje=(
        tekst(2018, 395, Confidence.PAMIEC, zrodlo=JEDEN, niepelne=True),
        tekst(2019, 351, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(2021, 217, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(2023, 120, Confidence.POTWIERDZONE, zrodlo=DOKUMENTY, niepelne=True),
        tekst(2026, 522, zrodlo=ELI, zmiany=zmiany((2026, 640, 644)), zmiany_do=date(2026, 8, 21)),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 29 września 1994 r. o rachunkowości."""
