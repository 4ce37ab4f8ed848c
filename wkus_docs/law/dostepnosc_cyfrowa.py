"""Ustawa z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import WYKAZ, Confidence, tekst, zmiany

_Z_PAMIECI = {
    "art. 5": "obowiązek zapewnienia dostępności cyfrowej stron i treści",
    "art. 6": "wymagania dostępności cyfrowej (WCAG 2.1 AA)",
}

DOSTEPNOSC_CYFROWA = Act(
    klucz="dostepnosc_cyfrowa",
    data=date(2019, 4, 4),
    tytul="o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych",
    sprawdzono=date(2026, 8, 21),
    publikacje=(
        tekst(2019, 848, Confidence.POTWIERDZONE, zrodlo=WYKAZ, niepelne=True, pierwotny=True),
        tekst(2023, 82, Confidence.POTWIERDZONE, zrodlo=WYKAZ, zmiany=zmiany((2023, 511))),
        tekst(2023, 1440, Confidence.POTWIERDZONE, zrodlo=WYKAZ, zmiany_do=date(2026, 8, 21)),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych."""
