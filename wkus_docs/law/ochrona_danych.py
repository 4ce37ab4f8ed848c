"""Ustawa z dnia 10 maja 2018 r. o ochronie danych osobowych."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import CYTATY, DOKUMENTY, Confidence, tekst

_Z_PAMIECI = {
    "art. 8": "obowiązek wyznaczenia inspektora ochrony danych",
    "art. 34": "Prezes Urzędu Ochrony Danych Osobowych jest organem nadzorczym",
}

OCHRONA_DANYCH = Act(
    klucz="ochrona_danych",
    data=date(2018, 5, 10),
    tytul="o ochronie danych osobowych",
    sprawdzono=date(2026, 8, 21),
    publikacje=(
        tekst(
            2018,
            1000,
            Confidence.POTWIERDZONE,
            zrodlo=DOKUMENTY,
            niepelne=True,
            pierwotny=True,
        ),
        tekst(2019, 1781, Confidence.POTWIERDZONE, zrodlo=CYTATY, niepelne=True),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 10 maja 2018 r. o ochronie danych osobowych."""
