"""Ustawa z dnia 6 września 2001 r. o dostępie do informacji publicznej."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import ELI, Confidence, tekst

_Z_PAMIECI = {
    "art. 1 ust. 1": "każda informacja o sprawach publicznych jest informacją publiczną",
    "art. 5 ust. 2": "ograniczenie ze względu na prywatność osoby fizycznej",
    "art. 6": "jakie informacje podlegają udostępnieniu",
    "art. 8": "Biuletyn Informacji Publicznej",
}

INFORMACJA_PUBLICZNA = Act(
    klucz="informacja_publiczna",
    data=date(2001, 9, 6),
    tytul="o dostępie do informacji publicznej",
    sprawdzono=date(2026, 8, 21),
    publikacje=(
        tekst(2018, 1330, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(2019, 1429, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(2020, 2176, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(2022, 902, zrodlo=ELI, zmiany_do=date(2026, 8, 21)),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 6 września 2001 r. o dostępie do informacji publicznej."""
