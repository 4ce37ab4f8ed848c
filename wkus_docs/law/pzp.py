"""Ustawa z dnia 11 września 2019 r. – Prawo zamówień publicznych."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import CYTATY, ELI, NASTEPNE, WYKAZ, Confidence, tekst, zmiany

_PRZECZYTANE = {
    "art. 2": "progi stosowania ustawy: od 1 stycznia 2026 r. 170 000 zł",
}

_Z_PAMIECI = {
    "art. 4": "zamawiający publiczni",
    "art. 11": "wyłączenia ze stosowania ustawy",
}

PZP = Act(
    klucz="pzp",
    data=date(2019, 9, 11),
    tytul="– Prawo zamówień publicznych",
    krotko="Prawa zamówień publicznych",
    sprawdzono=date(2026, 10, 4),
    publikacje=(
        tekst(2019, 2019, Confidence.POTWIERDZONE, zrodlo=WYKAZ, niepelne=True, pierwotny=True),
        tekst(2021, 1129, Confidence.POTWIERDZONE, zrodlo=WYKAZ, niepelne=True),
        tekst(2022, 1710, Confidence.POTWIERDZONE, zrodlo=WYKAZ, niepelne=True),
        tekst(2023, 1605, Confidence.POTWIERDZONE, zrodlo=CYTATY, niepelne=True),
        tekst(
            2024, 1320, zrodlo=NASTEPNE, zmiany=zmiany((2025, 620, 769, 794, 1165, 1173, 1235), (2026, 252))
        ),
        tekst(2026, 793, zrodlo=ELI, zmiany_do=date(2026, 8, 28)),
    ),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE) | units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 11 września 2019 r. – Prawo zamówień publicznych."""
