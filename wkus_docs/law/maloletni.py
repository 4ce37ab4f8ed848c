"""Ustawa z dnia 13 maja 2016 r. o ochronie małoletnich (tytuł pełny: w danych aktu)."""

from datetime import date

from wkus_docs.law.act import Act, FormerTitle, units
from wkus_docs.law.publikacja import JEDEN, WYKAZ, Confidence, tekst, zmiany

_Z_PAMIECI = {
    "art. 21": "sprawdzenie osoby dopuszczanej do pracy z dziećmi",
    "art. 22b": "obowiązek wprowadzenia standardów ochrony małoletnich",
    "art. 22c": "treść standardów ochrony małoletnich",
}

MALOLETNI = Act(
    klucz="maloletni",
    data=date(2016, 5, 13),
    tytul="o przeciwdziałaniu zagrożeniom przestępczością na tle seksualnym i ochronie małoletnich",
    sprawdzono=date(2026, 10, 8),
    publikacje=(
        tekst(2018, 405, Confidence.POTWIERDZONE, zrodlo=WYKAZ, niepelne=True),
        tekst(2020, 152, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(2023, 31, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(
            2023,
            1304,
            Confidence.PAMIEC,
            zrodlo=JEDEN,
            zmiany=zmiany((2023, 1606)),
            niepelne=True,
        ),
        tekst(2024, 560, Confidence.POTWIERDZONE, zrodlo=WYKAZ, niepelne=True),
        tekst(2024, 1802, Confidence.POTWIERDZONE, zrodlo=WYKAZ, niepelne=True),
        tekst(
            2026,
            110,
            Confidence.WTORNE_2026,
            zrodlo="rejestr z 2026 r., który sprawdził pozycję w Dzienniku Ustaw",
            zmiany_do=date(2026, 10, 8),
        ),
    ),
    dawne_tytuly=(
        FormerTitle(date(2024, 2, 14), "o przeciwdziałaniu zagrożeniom przestępczością na tle seksualnym"),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 13 maja 2016 r. o ochronie małoletnich (tytuł pełny: w danych aktu)."""
