"""Ustawa z dnia 13 maja 2016 r. o ochronie małoletnich (tytuł pełny: w danych aktu)."""

from datetime import date

from wkus_docs.law.act import Act, Confidence, Publication, units

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
        Publication(2024, 560, date(2024, 4, 12), Confidence.WTORNE_2026),
        Publication(2024, 1802, date(2024, 12, 6), Confidence.WTORNE_2026),
        Publication(
            2026,
            110,
            date(2026, 2, 19),
            Confidence.NIEUSTALONE,
            uwaga="Ogłoszono między 28 stycznia a 19 lutego 2026 r.: przyjęto dzień ostatni.",
        ),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 13 maja 2016 r. o ochronie małoletnich (tytuł pełny: w danych aktu)."""
